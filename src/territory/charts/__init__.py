"""Frames to plotly figures and pydeck decks. The only place that imports either."""
