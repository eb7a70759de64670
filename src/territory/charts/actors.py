"""Organisations crossed with projects: a mark where one takes part, another where it carries."""

from __future__ import annotations

import html
import textwrap

import pandas as pd
import plotly.graph_objects as go

from territory.charts.theme import ACCENT, MARGIN, SERIES, lay_out
from territory.locale.words import Words

#: Pixels: one project's line, and the room that names of organisations, written upright, take above.
_ROW, _NAMES = 26, 170
_LINE, _COLUMN = 26, 22
#: A mark tells by its shape; its colour only helps the eye.
_MARKS = {"carrier": ("square", ACCENT), "partner": ("circle-open", SERIES[1])}


def draw_bridges(rows: pd.DataFrame, words: Words) -> go.Figure | None:
    """One mark per organisation and project (organisation_name, project, project_name, programme_name, mark, rank).

    Projects run down, by programme: names then stay level on a telephone. None where there is no mark.
    """
    if rows.empty:
        return None
    titles = dict(zip(rows["organisation"], rows["organisation_name"], strict=True))
    order = list(dict.fromkeys(rows.sort_values("rank", kind="stable")["organisation"]))
    projects = list(dict.fromkeys(rows["project"]))
    told = {row["project"]: row for row in rows.to_dict("records")}
    figure = go.Figure()
    for mark, (symbol, colour) in _MARKS.items():
        own = rows[rows["mark"] == mark]
        if own.empty:
            continue
        figure.add_trace(
            go.Scatter(
                x=own["organisation"].tolist(), y=own["project"].tolist(), mode="markers",
                name=words.cell(mark, "mark"),
                marker={"symbol": symbol, "size": 12, "color": colour, "line": {"width": 2, "color": colour}},
                text=[
                    f"{_say(titles[organisation])}, {_say(told[project]['project_name'])}"
                    for organisation, project in zip(own["organisation"], own["project"], strict=True)
                ],
                hovertemplate="%{text}<extra>" + words.cell(mark, "mark") + "</extra>",
            )
        )  # fmt: skip
    figure = lay_out(figure, len(projects) * _ROW + _NAMES + MARGIN * 2)
    figure.update_layout(showlegend=True, legend={"y": -0.01, "yanchor": "top"})
    figure.update_xaxes(
        side="top", type="category", categoryorder="array", categoryarray=order, tickmode="array", tickvals=order,
        ticktext=[_fold(titles[name], _COLUMN) for name in order], tickangle=-90, ticks="", showgrid=True,
        gridcolor="rgba(128,128,128,0.25)", range=[-0.6, len(order) - 0.4], automargin=True,
    )  # fmt: skip
    figure.update_yaxes(
        type="category", autorange=False, range=[len(projects) - 0.4, -0.6], categoryorder="array",
        categoryarray=projects, tickmode="array", tickvals=projects, ticks="", showgrid=True,
        gridcolor="rgba(128,128,128,0.25)",
        ticktext=[_shorten(told[name]["project_name"], told[name]["programme_name"]) for name in projects],
    )  # fmt: skip
    return figure


def _say(name: object) -> str:
    return html.escape(str(name))


def _shorten(name: object, programme: object) -> str:
    """One line: the project's name, cut where it is long, and its programme."""
    cut = textwrap.shorten(str(name), _LINE, placeholder="…")
    return _say(cut if programme is None else f"{cut} ({programme})")


def _fold(name: str, width: int) -> str:
    lines = textwrap.wrap(name, width, max_lines=2, placeholder="…")
    return "<br>".join(map(_say, lines))
