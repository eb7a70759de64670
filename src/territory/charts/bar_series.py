"""One series of horizontal bars, written at their end: what every chart of bars is made of."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from territory.charts.theme import BAR_HEIGHT, INK, MARGIN, OVER, lay_out

#: Letters of a line of a name.
_LINE = 24
#: Room on the right of the longest bar for what is written there.
_ROOM = 1.45
LEGEND_HEIGHT = 40

#: What is written on the page, and over a bar.
LETTERS: Mapping[str, object] = {"size": 14, "color": INK}
LETTERS_OVER: Mapping[str, object] = {"size": 14, "color": OVER}


def derive_bars(
    labels: Sequence[str],
    lengths: Sequence[float | None],
    said: Sequence[str],
    marker: Mapping[str, object],
    name: str = "",
    position: str = "outside",
    letters: Mapping[str, object] = LETTERS_OVER,
) -> go.Bar:
    """Bars with their `labels` (escaped), `lengths` (None for no bar) and what is `said` of each, beside or inside.

    `letters` are those written inside; a text is never made smaller to fit, nor turned.
    """
    return go.Bar(
        x=list(lengths),
        y=list(labels),
        text=list(said),
        name=name,
        marker=dict(marker),
        orientation="h",
        textposition=position,
        textangle=0,
        insidetextanchor="middle",
        insidetextfont=dict(letters),
        outsidetextfont=dict(LETTERS),
        cliponaxis=False,
        constraintext="none",
        hovertemplate="%{y}<br>%{text}<extra>" + name + "</extra>",
    )


def fold(label: str) -> str:
    """A label on the two lines that a telephone has room for; names, typed by people, come escaped."""
    lines = textwrap.wrap(html.unescape(label), _LINE, max_lines=2, placeholder="…")
    return "<br>".join(map(html.escape, lines))


def lay_out_bars(
    figure: go.Figure, labels: Sequence[str], longest: float, *, has_legend: bool = False, room: float = _ROOM
) -> go.Figure:
    """The figure with a line for each of the `labels`, in their order, and `room` beside the `longest` bar."""
    figure = lay_out(figure, len(labels) * BAR_HEIGHT + MARGIN + (LEGEND_HEIGHT if has_legend else 0))
    figure.update_layout(showlegend=has_legend)
    figure.update_xaxes(visible=False, range=[0, longest * room or 1])
    figure.update_yaxes(autorange="reversed", categoryorder="array", categoryarray=list(labels), ticks="")
    figure.update_yaxes(tickmode="array", tickvals=list(labels), ticktext=[fold(label) for label in labels])
    return figure
