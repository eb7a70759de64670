"""How every chart looks: colours by role, French separators, no tool bar, nothing that colour alone says.

A figure does not know whether it will be seen in light or in dark: the browser does. Streamlit's front end replaces the
placeholders below by the colours of the theme (`.streamlit/config.toml`: `chartCategoricalColors` and
`chartSequentialColors`, held to 3:1 and to colour-blind readers by a test). A document, which has no browser, gives
its palette to `paint`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

#: The six series, as Streamlit names them. The first is the accent: a chart that compares one thing uses it alone.
SERIES = tuple(f"#{number:06d}" for number in range(1, 7))
ACCENT = SERIES[0]
#: A scale from little to much.
SCALE = tuple(f"#{number:06d}" for number in range(11, 21))

#: Letters over a bar and beside it: the two ends of the scale, readable on the accent and on the page in both themes.
OVER, INK = SCALE[0], SCALE[9]

#: Hatching by meaning: what is not known is never a plain colour. Series differ by pattern as well as by colour.
HATCHING = "/"
PATTERNS = ("", "\\", ".", "x", "-", "+")

#: Pixels: one horizontal bar with its air, and what an axis or a title takes.
BAR_HEIGHT = 44
MARGIN = 24

#: What is given to Streamlit beside the figure; also read by its tests.
CONFIG: Mapping[str, object] = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}


def lay_out(figure: go.Figure, height: int) -> go.Figure:
    """The figure with the house's layout, so many pixels high; no drag, no zoom: a thumb scrolls the page."""
    figure.update_layout(
        height=height,
        margin={"l": 4, "r": 4, "t": 8, "b": 8},
        separators=",\u202f",
        font={"size": 14},
        dragmode=False,
        bargap=0.28,
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        legend={
            "orientation": "h",
            "x": 0,
            "y": 1.02,
            "yanchor": "bottom",
            "title": {"text": ""},
            "traceorder": "normal",
        },
        uniformtext={"mode": False},
    )
    letters = {"size": 14, "color": INK}
    figure.update_xaxes(fixedrange=True, showgrid=False, zeroline=False, title={"text": ""}, tickfont=letters)
    figure.update_yaxes(
        fixedrange=True, showgrid=False, zeroline=False, title={"text": ""}, automargin=True, tickfont=letters
    )
    return figure


def hatched(colour: str) -> dict[str, object]:
    """A bar's marker for what is not known or not yet there: outlined and hatched in its colour, never filled."""
    return {
        "color": "rgba(0,0,0,0)",
        "line": {"color": colour, "width": 1.5},
        "pattern": {"shape": HATCHING, "fgcolor": colour, "size": 7, "solidity": 0.25, "fillmode": "overlay"},
    }


def dotted(colour: str) -> dict[str, object]:
    """A second series in one bar: its own colour and dots, so that neither is needed to tell it."""
    return {
        "color": colour,
        "pattern": {"shape": ".", "fgcolor": OVER, "size": 6, "solidity": 0.3, "fillmode": "overlay"},
    }


def paint(figure: go.Figure, series: Sequence[str], scale: Sequence[str]) -> go.Figure:
    """The same figure in the colours of one theme, for a document that no front end will paint."""
    text = figure.to_json()
    for placeholder, colour in zip((*SERIES, *SCALE), (*series, *scale), strict=True):
        text = text.replace(f'"{placeholder}"', f'"{colour}"')
    return go.Figure(json.loads(text))
