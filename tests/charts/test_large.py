"""A chart for the projector has letters half as large again, and the same data."""

from __future__ import annotations

import plotly.graph_objects as go

from territory.charts.large import enlarge
from territory.charts.theme import lay_out


def test_letters_margins_and_height_grow_and_data_does_not() -> None:
    drawn = lay_out(
        go.Figure(go.Bar(x=[3, 5], y=["a", "b"], textfont={"size": 14}, marker={"line": {"width": 2}})), 200
    )
    drawn.add_annotation(text="c", font={"size": 12}, x=4, yshift=10)
    large = enlarge(drawn)
    assert (large.layout.height, large.layout.font.size, large.layout.margin.t) == (300, 21, 12)
    assert (large.layout.xaxis.tickfont.size, large.data[0].textfont.size) == (21, 21)
    assert (large.layout.annotations[0].font.size, large.layout.annotations[0].yshift) == (18, 15)
    assert (list(large.data[0].x), large.data[0].marker.line.width, large.layout.annotations[0].x) == ([3, 5], 2, 4)
    assert (drawn.layout.height, drawn.data[0].textfont.size) == (200, 14), "the one drawn is left as it was"
