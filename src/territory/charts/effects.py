"""Projects beside one another on one indicator, the parts of a whole, and what projects contribute to.

Nothing is told by colour alone: each value is written, a baseline is an open mark joined to its value, what is not
broken down is hatched.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from territory.analysis.comparison import Comparison
from territory.analysis.presence import CASES, Rendering, derive_rendering
from territory.analysis.rows import rows_of
from territory.charts.bar_series import LETTERS, derive_bars, lay_out_bars
from territory.charts.theme import ACCENT, INK, SERIES, hatched
from territory.locale.words import Words
from territory.model.board import Quantity

#: Projects and terms drawn; all are in the table.
SHOWN = 14
#: Room for the lines of a legend of many marks, beyond the first.
_LEGEND = 60
#: Room beside the farthest mark for what is written there, as a share of the span.
_ROOM = 0.45
_ROOM_BESIDE = 0.75


def draw_comparison(comparison: Comparison, words: Words) -> go.Figure:
    """Ranked dots, the first above: each by the marker of its quality, its value written, its baseline joined to it."""
    rows = rows_of(comparison.figure.rows.head(SHOWN))
    labels = _label(rows, "project_name")
    column = "effect_compared"
    values = [_number(row[column]) for row in rows]
    traces: list[dict[str, Any]] = []
    traces += _draw_baselines(rows, labels, values, words)
    by_case: dict[Rendering, list[int]] = {}
    for rank, row in enumerate(rows):
        by_case.setdefault(derive_rendering(row["presence"], row["quality"]), []).append(rank)
    for case in CASES.values():
        if ranks := by_case.get(case):
            marker = {"symbol": case.symbol, "color": ACCENT, "size": 13, "line": {"color": ACCENT, "width": 1.5}}
            said = [words.cell(rows[rank][column]) for rank in ranks]
            traces.append({
                "type": "scatter", "mode": "markers+text", "x": [values[rank] for rank in ranks],
                "y": [labels[rank] for rank in ranks], "text": [f"\u2002{text}" for text in said],
                "name": words.say(case.said), "textposition": "middle right", "textfont": LETTERS,
                "marker": marker, "cliponaxis": False, "hovertemplate": "%{y}<br>%{text}<extra></extra>",
            })  # fmt: skip
    known = [value for value in values if value is not None]
    low, high = min([0.0, *known]), max([0.0, *known])
    figure = _finish(go.Figure(traces), labels, (low, high + (high - low or 1.0) * _ROOM_BESIDE), has_legend=True)
    return _mark_middle(figure, comparison, words)


def _draw_baselines(
    rows: Sequence[dict[str, Any]], labels: Sequence[str], values: Sequence[float | None], words: Words
) -> list[dict[str, Any]]:
    """Where each project began, and the way from there."""
    begun = [(rank, _number(row["baseline"])) for rank, row in enumerate(rows) if row["baseline"] is not None]
    if not begun:
        return []
    ways = {"x": [], "y": []}  # type: dict[str, list[Any]]
    for rank, start in begun:
        ways["x"] += [start, values[rank], None]
        ways["y"] += [labels[rank], labels[rank], None]
    shared = {"type": "scatter", "hoverinfo": "skip"}
    line = {"color": SERIES[5], "width": 2}
    marker = {"symbol": "line-ns-open", "color": INK, "size": 13, "line": {"color": INK, "width": 2}}
    return [
        shared | ways | {"mode": "lines", "line": line, "showlegend": False},
        shared | {
            "mode": "markers", "x": [start for _, start in begun], "y": [labels[rank] for rank, _ in begun],
            "marker": marker, "name": words("effects-mark-baseline"), "cliponaxis": False,
        },
    ]  # fmt: skip


def _mark_middle(figure: go.Figure, comparison: Comparison, words: Words) -> go.Figure:
    """An arrow at the foot to the project of the middle, with its words: a line would cross the values written."""
    middle = comparison.middle.value
    if middle is None:
        return figure
    said = words("effects-mark-middle", value=comparison.middle)
    figure.add_annotation(
        x=middle, y=0, xref="x", yref="paper", text=said, font=LETTERS, ax=0, ay=30, yanchor="top", showarrow=True,
        arrowhead=2, arrowwidth=1.5, arrowcolor=INK,
    )  # fmt: skip
    figure.layout.margin.b = 56
    return figure


def draw_parts(rows: pd.DataFrame, words: Words) -> go.Figure | None:
    """The parts of a whole (effect_part, value, kind), what is not broken down hatched; None project by project."""
    if rows["project_name"].notna().any():
        return None
    kept = [row for row in rows_of(rows) if row["kind"] != "whole" and _number(row["value"]) is not None]
    labels = _label([{"part": words.cell(row["effect_part"])} for row in kept], "part")
    bars: list[dict[str, Any]] = []
    kinds: tuple[tuple[str, dict[str, Any]], ...] = (("part", {"color": ACCENT}), ("rest", dict(hatched(SERIES[5]))))
    for kind, marker in kinds:
        ranks = [rank for rank, row in enumerate(kept) if row["kind"] == kind]
        if ranks:
            names, values = [labels[rank] for rank in ranks], [kept[rank]["value"] for rank in ranks]
            bars.append(derive_bars(names, list(map(_number, values)), list(map(words.cell, values)), marker))
    lengths = [_number(row["value"]) or 0.0 for row in kept]
    low, high = min([0.0, *lengths]), max([0.0, *lengths])
    return _finish(go.Figure(bars), labels, (low, high + (high - low or 1.0) * _ROOM))


def draw_terms(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects by what they contribute to (effect_term, projects), most first; none is better than another."""
    kept = [row for row in rows_of(rows) if row["projects"]][:SHOWN]
    labels = _label([{"term": words.cell(row["effect_term"])} for row in kept], "term")
    numbers = [float(row["projects"]) for row in kept]
    bar = derive_bars(labels, numbers, [words.number(int(number)) for number in numbers], {"color": ACCENT})
    return _finish(go.Figure([bar]), labels, (0.0, max(numbers, default=1.0) * (1 + _ROOM)))


def _label(rows: Sequence[dict[str, Any]], column: str) -> list[str]:
    """A name for each row, escaped; two of the same name stay two rows."""
    seen: dict[str, int] = {}
    labels = []
    for row in rows:
        name = html.escape(str(row[column]))
        seen[name] = seen.get(name, 0) + 1
        labels.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return labels


def _number(quantity: object) -> float | None:
    return float(quantity.value) if isinstance(quantity, Quantity) and quantity.value is not None else None


def _finish(
    figure: go.Figure, labels: Sequence[str], span: tuple[float, float], *, has_legend: bool = False
) -> go.Figure:
    figure = lay_out_bars(figure, labels, 1, has_legend=has_legend)
    figure.update_layout(barmode="overlay", height=figure.layout.height + (_LEGEND if has_legend else 0))
    figure.update_xaxes(range=list(span))
    return figure
