"""Organisations crossed with projects: a mark where one takes part, another where it carries."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from territory.charts.theme import ACCENT, MARGIN, SERIES, lay_out
from territory.locale.words import Words

#: Pixels: one project's line, and the room that names of organisations, written upright, take above.
_ROW, _NAMES = 26, 190
#: Letters of a project's name, and of an organisation's: what a telephone has room for.
_LINE, _COLUMN = 20, 26
_GRID = "rgba(128,128,128,0.25)"
#: A mark tells by its shape; its colour only helps the eye.
_MARKS = {"carrier": ("square", ACCENT), "partner": ("circle-open", SERIES[1])}


def draw_bridges(rows: pd.DataFrame, words: Words) -> go.Figure | None:
    """One mark per organisation and project (organisation_name, project, project_name, programme_name, mark, rank).

    Projects run down, under their programme: their names then stay level on a telephone. None where there is no mark.
    """
    if rows.empty:
        return None
    organisations = rows.sort_values("rank", kind="stable").drop_duplicates("organisation")
    titles = dict(zip(organisations["organisation"], organisations["organisation_name"], strict=True))
    projects = dict(zip(rows["project"], rows["project_name"], strict=True))
    lines, letters = _name_lines(rows)
    figure = go.Figure()
    for mark, (symbol, colour) in _MARKS.items():
        own = rows[rows["mark"] == mark]
        told = [
            f"{_say(titles[organisation])}, {_say(projects[project])}"
            for organisation, project in zip(own["organisation"], own["project"], strict=True)
        ]
        if told:
            figure.add_trace(
                go.Scatter(
                    x=own["organisation"].tolist(), y=own["project"].tolist(), mode="markers",
                    name=words.cell(mark, "mark"), text=told,
                    marker={"symbol": symbol, "size": 12, "color": colour, "line": {"width": 2, "color": colour}},
                    hovertemplate="%{text}<extra>" + words.cell(mark, "mark") + "</extra>",
                )
            )  # fmt: skip
    figure = lay_out(figure, len(lines) * _ROW + _NAMES + MARGIN * 3)
    figure.update_layout(showlegend=True, legend={"y": 0, "yanchor": "top", "yref": "paper"})
    figure.update_xaxes(
        side="top", type="category", categoryorder="array", categoryarray=list(titles), tickmode="array",
        tickvals=list(titles), ticktext=[_cut(name, _COLUMN) for name in titles.values()], tickangle=-90, ticks="",
        showgrid=True, gridcolor=_GRID, range=[-0.6, len(titles) - 0.4],
    )  # fmt: skip
    figure.update_yaxes(
        type="category", range=[len(lines) - 0.4, -0.6], categoryorder="array", categoryarray=lines,
        tickmode="array", tickvals=lines, ticktext=letters, ticks="", showgrid=True, gridcolor=_GRID,
    )  # fmt: skip
    return figure


def _name_lines(rows: pd.DataFrame) -> tuple[Sequence[str], Sequence[str]]:
    """The lines of the drawing and what is written at each: a programme, then its projects."""
    lines, letters = [], []
    for programme, own in rows.groupby("programme_name", sort=False, dropna=False):
        if not pd.isna(programme):
            lines.append("programme " + str(programme))
            letters.append(f"<b>{_cut(programme, _LINE)}</b>")
        named = own.drop_duplicates("project")
        lines += named["project"].tolist()
        letters += [_cut(name, _LINE) for name in named["project_name"]]
    return lines, letters


def _say(name: object) -> str:
    return html.escape(str(name))


def _cut(name: object, width: int) -> str:
    """One line of a name, cut between two words where it can be."""
    text = str(name)
    if len(text) <= width:
        return _say(text)
    short = textwrap.shorten(text, width, placeholder="…")
    return _say(short if len(short) > 1 else f"{text[: width - 1]}…")
