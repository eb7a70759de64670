"""A chart for a projector: the same drawing with letters, marks and margins half as large again."""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go

#: How much larger than usual: text of 14 pixels becomes 21, as the page's own text does (`web/screen.css`).
LARGER = 1.5
#: Lengths in pixels, wherever they are in a figure.
_LENGTHS = {"height", "size", "l", "r", "t", "b", "xshift", "yshift", "standoff"}
#: What holds fonts and margins; marks drawn in data's units are none of these.
_HOLDERS = {"margin", "font", "tickfont", "textfont", "insidetextfont", "outsidetextfont", "title"}


def enlarge(figure: go.Figure) -> go.Figure:
    """A copy of the figure whose letters, margins and height are `LARGER` times what they were."""
    drawn: dict[str, Any] = figure.to_dict()
    layout = drawn.setdefault("layout", {})
    if "height" in layout:
        layout["height"] *= LARGER
    _enlarge(layout)
    for trace in drawn.get("data", ()):
        _enlarge(trace)
    return go.Figure(drawn, skip_invalid=True)


def _enlarge(part: Any) -> None:
    """Multiplies, in place, the lengths of all that holds letters or margins under a part of a figure."""
    if isinstance(part, list | tuple):
        for item in part:
            _enlarge(item)
    if not isinstance(part, dict):
        return
    for name, held in part.items():
        if name in _HOLDERS and isinstance(held, dict):
            for length in _LENGTHS & set(held):
                if isinstance(held[length], int | float):
                    held[length] *= LARGER
        if name != "template":
            _enlarge(held)
    for shift in ("xshift", "yshift"):
        if isinstance(part.get(shift), int | float):
            part[shift] *= LARGER
