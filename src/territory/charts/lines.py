"""A series over time: a line that breaks where nothing is known, beside where it began and what was aimed at.

Nothing is told by colour alone: each quality has its marker and its stroke, each absence its mark on the axis over a
shaded gap (`analysis.presence`, which the totals and the files read as well), a break in the series is a dotted
upright, and the baseline and each target carry their words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from math import ceil, floor, log10
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from territory.analysis.impact_series import Aim, Series
from territory.analysis.presence import CASES, Rendering, derive_rendering
from territory.analysis.rows import is_missing, rows_of
from territory.charts.theme import ACCENT, INK, SCALE, SERIES, lay_out
from territory.locale.words import Words
from territory.model.board import Quantity

HEIGHT = 300
#: Ticks that a telephone has room for.
TICKS = 5
#: More markers than this would hide the line.
MANY_POINTS = 40
#: More than these are drawn smaller, for a telephone.
SOME_POINTS, LARGE, SMALL = 14, 10, 7


#: Words on a drawing, in the darkest shade of the scale: the theme's own grey for notes is too pale to read.
_NOTE: dict[str, Any] = {"xref": "x", "showarrow": False, "font": {"size": 12, "color": SCALE[9]}}
_Curve = list[tuple[date, float]]


@dataclass(frozen=True, slots=True)
class _Point:
    day: date
    value: float | None
    case: Rendering
    said: str
    is_break: bool
    is_partial: bool

    @property
    def is_hole(self) -> bool:
        """Whether something should be there and is not."""
        return self.value is None and self.case.is_expected


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What goes on the drawing, gathered first: plotly checks each addition to a figure at a hundred times the cost."""

    traces: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)
    notes: list[dict[str, Any]] = field(default_factory=list)


def draw_series(series: Series, words: Words) -> go.Figure:
    """One series and what is beside it, French dates and numbers on its axes, gaps left as gaps."""
    points = _read_points(series, words)
    days = [point.day for point in points]
    curve = [(point.day, point.value) for point in points if point.value is not None]
    sheet = _Sheet()
    spare = timedelta(days=max((days[-1] - days[0]).days * 0.03, 20))
    first, last = days[0] - spare, max([days[-1], *(aim.last for aim in series.aims if aim.last)]) + spare
    _draw_gaps(sheet, points)
    _draw_breaks(sheet, series, days, words)
    if series.baseline is not None:
        said = words.say(series.baseline_words) if series.baseline_words else ""
        _draw_mark(sheet, series.baseline, (first, last), said, (SERIES[5], "dash"), curve)
    for aim in series.aims:
        _draw_aim(sheet, aim, (first, last), curve, words)
    _draw_line(sheet, points)
    axes, foot = _derive_axes(series, [point.value for point in points], (first, last), words)
    _draw_points(sheet, points, foot, words)
    layout = {"shapes": sheet.shapes, "annotations": sheet.notes, "hovermode": "closest", "showlegend": True}
    figure = lay_out(go.Figure(sheet.traces, layout | axes), HEIGHT)
    figure.layout.yaxis.showgrid = True
    return figure


def _read_points(series: Series, words: Words) -> list[_Point]:
    rows = series.figure.rows
    points = []
    for row in rows_of(rows):
        case = derive_rendering(row["presence"], row["quality"])
        quantity = row["value"]
        value = quantity.value if isinstance(quantity, Quantity) and case.is_counted else None
        said = words.pair(words.day(row["until"]), f"{words.cell(quantity)} ({words.say(case.said)})")
        day = _middle(row["since"], row["until"])
        points.append(_Point(day, value, case, said, bool(row["is_break"]), bool(row["is_partial"])))
    return points


def _middle(since: Any, until: Any) -> date:
    """Where a value stands: the middle of its period, for its last day would look like the first of the next."""
    last: date = pd.Timestamp(until).date()
    return last if is_missing(since) else pd.Timestamp(since).date() + (last - pd.Timestamp(since).date()) / 2


def _draw_line(sheet: _Sheet, points: Sequence[_Point]) -> None:
    """The line, in as many strokes as its ends are known differently; none over a gap, a break, a partial sum."""
    runs: list[tuple[str, list[_Point]]] = []
    for before, after in pairwise(points):
        is_joined = before.value is not None and after.value is not None and not after.is_break
        if not is_joined or before.is_partial or after.is_partial or after.case.dash is None:
            continue
        if runs and runs[-1][0] == after.case.dash and runs[-1][1][-1] is before:
            runs[-1][1].append(after)
        else:
            runs.append((after.case.dash, [before, after]))
    for dash, run in runs:
        sheet.traces.append({
            "type": "scatter", "mode": "lines", "x": [point.day for point in run], "y": [point.value for point in run],
            "text": [point.said for point in run], "hovertemplate": "%{text}<extra></extra>", "showlegend": False,
            "line": {"color": ACCENT, "width": 2.5, "dash": dash},
        })  # fmt: skip


def _draw_points(sheet: _Sheet, points: Sequence[_Point], foot: float, words: Words) -> None:
    """Each case by its own marker and name: values on the line, absences at the foot, where no value could be."""
    has_room = sum(point.value is not None for point in points) <= MANY_POINTS
    by_case: dict[Rendering, list[_Point]] = {}
    for rank, point in enumerate(points):
        if has_room or point.case.dash != "solid" or point.value is None or _is_alone(points, rank):
            by_case.setdefault(point.case, []).append(point)
        else:
            by_case.setdefault(point.case, [])
    size = LARGE if len(points) <= SOME_POINTS else SMALL
    for case in CASES.values():
        if case in by_case:
            colour = ACCENT if case.is_counted else INK
            marker = {"symbol": case.symbol, "color": colour, "size": size, "line": {"color": colour, "width": 1.5}}
            sheet.traces.append({
                "type": "scatter", "mode": "markers" if case.dash is None or by_case[case] else "lines",
                "x": [point.day for point in by_case[case]] or [None],
                "y": [foot if point.value is None else point.value for point in by_case[case]] or [None],
                "text": [point.said for point in by_case[case]], "hovertemplate": "%{text}<extra></extra>",
                "name": words.say(case.said), "marker": marker, "cliponaxis": False,
                "line": {"color": ACCENT, "dash": case.dash or "solid"},
            })  # fmt: skip


def _is_alone(points: Sequence[_Point], rank: int) -> bool:
    """Whether no line reaches a point, which would then not be seen without its marker."""
    near = [points[rank - 1] if rank else None, points[rank + 1] if rank + 1 < len(points) else None]
    return points[rank].is_partial or all(point is None or point.value is None or point.is_partial for point in near)


def _draw_gaps(sheet: _Sheet, points: Sequence[_Point]) -> None:
    """A shade from the last known value to the next over what should have come and did not."""
    days = [point.day for point in points]
    step = max((after - before for before, after in pairwise(days)), default=timedelta(days=30)) / 2
    for rank, point in enumerate(points):
        if not point.is_hole or (rank and points[rank - 1].is_hole):
            continue
        end = next((later for later in range(rank, len(points)) if not points[later].is_hole), None)
        sheet.shapes.append({
            "type": "rect", "xref": "x", "yref": "paper", "y0": 0, "y1": 1, "layer": "below", "line": {"width": 0},
            "x0": days[rank - 1] if rank else days[rank] - step, "x1": days[-1] + step if end is None else days[end],
            "fillcolor": SERIES[5], "opacity": 0.12,
        })  # fmt: skip


def _draw_breaks(sheet: _Sheet, series: Series, days: Sequence[date], words: Words) -> None:
    for day, since, is_break in zip(days, series.figure.rows["since"], series.figure.rows["is_break"], strict=True):
        if is_break:
            at = since if isinstance(since, date) else day
            sheet.shapes.append({
                "type": "line", "xref": "x", "yref": "paper", "x0": at, "x1": at, "y0": 0, "y1": 1,
                "line": {"dash": "dot", "width": 1.5, "color": SERIES[1]},
            })  # fmt: skip
            is_late = day > days[0] + (days[-1] - days[0]) / 2
            sheet.notes.append(_NOTE | {
                "x": at, "y": 1, "yref": "paper", "text": words("impact-mark-break"), "yanchor": "top",
                "xanchor": "right" if is_late else "left",
            })  # fmt: skip


def _draw_aim(sheet: _Sheet, aim: Aim, span: tuple[date, date], curve: _Curve, words: Words) -> None:
    """A target from the day it was set to its own: a line, or an edged band; dotted and said so when revised since."""
    ends = max(aim.first or span[0], span[0]), min(aim.last or span[1], span[1])
    said = words(
        f"impact-mark-{'revised' if aim.is_revised else 'milestone' if aim.is_milestone else 'target'}", aim=aim.words
    )
    style = (SERIES[5], "dot") if aim.is_revised else (SERIES[1], "dashdot" if aim.is_milestone else "solid")
    if aim.kind == "band" and aim.upper is not None:
        sheet.shapes.append({
            "type": "rect", "xref": "x", "yref": "y", "x0": ends[0], "x1": ends[1], "y0": aim.value, "y1": aim.upper,
            "layer": "below", "fillcolor": style[0], "opacity": 0.18, "line": {"width": 0},
        })  # fmt: skip
        _draw_mark(sheet, aim.value, ends, "", style, curve)
        _draw_mark(sheet, aim.upper, ends, said, style, curve)
        return
    _draw_mark(sheet, aim.value, ends, said, style, curve)
    if aim.last is not None:
        symbol = "triangle-up" if aim.kind in {"increase", "at_least"} else "triangle-down"
        sheet.traces.append({
            "type": "scatter", "x": [ends[1]], "y": [aim.value], "mode": "markers", "showlegend": False,
            "hoverinfo": "skip", "cliponaxis": False, "marker": {"symbol": symbol, "size": 11, "color": style[0]},
        })  # fmt: skip


def _draw_mark(
    sheet: _Sheet, value: float, ends: tuple[date, date], said: str, style: tuple[str, str], curve: _Curve
) -> None:
    """A level line, its words written at the end that is farther from the curve, on the side away from it."""
    sheet.traces.append({
        "type": "scatter", "x": list(ends), "y": [value, value], "mode": "lines", "showlegend": False,
        "hoverinfo": "skip", "line": {"color": style[0], "width": 2, "dash": style[1]},
    })  # fmt: skip
    if said:
        nearest = [min(curve, key=lambda point: abs((point[0] - end).days), default=(end, value))[1] for end in ends]
        is_left = abs(nearest[0] - value) >= abs(nearest[1] - value)
        is_under = nearest[0 if is_left else 1] > value
        sheet.notes.append(_NOTE | {
            "x": ends[0] if is_left else ends[1], "y": value, "text": said, "yanchor": "top" if is_under else "bottom",
            "xanchor": "left" if is_left else "right",
        })  # fmt: skip


def _derive_axes(
    series: Series, values: Sequence[float | None], span: tuple[date, date], words: Words
) -> tuple[dict[str, Any], float]:
    """The axes, and the level of their foot."""
    levels = [value for value in values if value is not None]
    levels += [series.baseline] if series.baseline is not None else []
    levels += [level for aim in series.aims for level in (aim.value, aim.upper) if level is not None]
    steps = derive_steps([*levels, 0.0])
    ticks = derive_days(*span)
    said = [words.partial_date(str(day.year) if _are_years(*span) else f"{day:%Y-%m}") for day in ticks]
    axes = {
        "yaxis": {
            "tickvals": steps, "ticktext": [words.number(step, _decimals(steps)) for step in steps],
            "range": [steps[0], steps[-1] + (steps[-1] - steps[0]) * 0.08],
        },
        "xaxis": {"tickvals": ticks, "ticktext": said, "range": list(span)},
    }  # fmt: skip
    return axes, steps[0]


def derive_steps(levels: Sequence[float]) -> list[float]:
    """Round numbers that hold all the levels, at most `TICKS` + 1 of them; a chart of amounts starts at zero."""
    low, high = min(levels), max(levels)
    if low == high:
        return [low, low + 1.0]
    rough = (high - low) / (TICKS - 1)
    unit = 10.0 ** floor(log10(rough))
    step = next(unit * factor for factor in (1, 2, 2.5, 5, 10) if unit * factor >= rough * 0.999)
    first, last = floor(low / step), ceil(high / step)
    return [round(rank * step, 10) for rank in range(first, last + 1)]


def _are_years(first: date, last: date) -> bool:
    return last.year - first.year >= 2


def derive_days(first: date, last: date) -> list[date]:
    """Where to write years, or months when the span is short: in their middle, at most `TICKS` of them."""
    if _are_years(first, last):
        middles = [date(year, 7, 1) for year in range(first.year, last.year + 1)]
        shown = [day for day in middles if first <= day <= last] or [first]
        return shown[:: max(1, ceil(len(shown) / TICKS))]
    months = [
        date(month // 12, month % 12 + 1, 15)
        for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    ]
    shown = [day for day in months if first <= day <= last] or [first]
    return shown[:: max(1, ceil(len(shown) / 3))]


def _decimals(steps: Sequence[float]) -> int:
    gap: Any = steps[1] - steps[0]
    return next((places for places in range(4) if abs(round(gap, places) - gap) < 1e-9), 3)
