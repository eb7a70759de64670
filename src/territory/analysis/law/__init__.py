"""Rules of law as values: one module per rule, from facts to advice with its article. Never a verdict (ADR 0010)."""
