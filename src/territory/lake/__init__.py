"""The lake: what is asserted, with its history. The only place that imports duckdb."""
