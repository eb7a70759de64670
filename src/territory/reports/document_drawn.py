"""Figures as marks: bars on one scale, and a line over time that stops where nothing is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pandas as pd

from territory.analysis.impact_series import Series
from territory.analysis.rows import is_missing, rows_of
from territory.charts.lines import derive_days, derive_steps
from territory.model.board import Figure, Quantity
from territory.reports.document import Bar, Bars, Drawing, Mark, Part
from territory.reports.document_said import Frame, cut, say_alternative, say_rest, say_source

#: Bars of one figure, and letters of their names.
_MOST, _LABEL = 7, 36
#: Millimetres left of a line for what its axis says, and under it for its dates.
_LEFT, _UNDER, _TOP, _RIGHT = 15.0, 7.0, 4.0, 4.0
#: Millimetres from a level line to the middle of its words.
_AWAY = 2.4


def draw_counts(frame: Frame, figure: Figure, label: str, count: str) -> Bars | None:
    """One bar for each row: a whole number of things; hatched where what it counts is not known."""
    words, rows = frame.words, rows_of(figure.rows)
    longest = max((int(row[count]) for row in rows), default=0)
    bars = tuple(
        Bar(
            words.cell(row[label], label),
            (Part(int(row[count]) / longest, "unknown" if row[label] == "unknown" else "accent"),),
            words.number(int(row[count])),
        )
        for row in rows
        if longest
    )
    return _finish(frame, figure, bars)


def draw_known(frame: Frame, figure: Figure, label: str) -> Bars | None:
    """For each subject what is known, then, hatched, what is missing of the same whole."""
    words, rows = frame.words, rows_of(figure.rows)
    longest = max((int(row["known"]) + int(row["missing"]) for row in rows), default=0)
    bars = tuple(
        Bar(
            words.cell(row[label], label),
            (Part(int(row["known"]) / longest), Part(int(row["missing"]) / longest, "unknown")),
            words("document-known", known=int(row["known"]), count=int(row["known"]) + int(row["missing"])),
        )
        for row in rows
        if longest
    )
    legend = (("accent", words("column-known")), ("unknown", words("column-missing")))
    return _finish(frame, figure, bars, legend)


def draw_amounts(frame: Frame, figure: Figure, label: str, amount: str, share: str | None = None) -> Bars | None:
    """One bar for each of the first amounts, with its share of the whole where a column tells it; what is not known
    has no length and says so."""
    words, rows = frame.words, rows_of(figure.rows.head(_MOST))
    known = [row[amount] for row in rows if isinstance(row[amount], Decimal)]
    longest = max(known, default=Decimal(0))
    bars = []
    for row in rows:
        said = words.money(row[amount], compact=True)
        if share is not None and isinstance(row.get(share), Quantity):
            said = words("document-share", amount=said, share=row[share])
        parts = (Part(float(row[amount] / longest)),) if isinstance(row[amount], Decimal) and longest > 0 else ()
        bars.append(Bar(cut(words.cell(words.say(row[label]), label), _LABEL), parts, said))
    drawn = _finish(frame, figure, tuple(bars) if known else ())
    rest = say_rest(frame, len(figure.rows) - _MOST)
    if drawn is None or rest is None:
        return drawn
    return replace(drawn, source=" · ".join([rest, *([drawn.source] if drawn.source else [])]))


def _finish(
    frame: Frame, figure: Figure, bars: tuple[Bar, ...], legend: tuple[tuple[str, str], ...] = ()
) -> Bars | None:
    """The bars with what they say in words; None when there is nothing to draw, for an empty box says nothing."""
    if not bars:
        return None
    said = [frame.words("document-pair", name=bar.label, value=bar.said) for bar in bars]
    alternative = say_alternative(frame, frame.words.say(figure.sentence), figure.coverage, said)
    return Bars(alternative, bars, legend, say_source(frame, figure.coverage, figure.sources))


def draw_series(frame: Frame, series: Series, width: float, height: float) -> Drawing | None:
    """A series over time: the line stops at gaps and at breaks, provisional values are hollow, baseline and target are
    level lines with their words; None when fewer than two values are known."""
    rows = rows_of(series.figure.rows)
    days = [_middle(row["since"], row["until"]) for row in rows]
    values = [row["value"].value if isinstance(row["value"], Quantity) else None for row in rows]
    if sum(value is not None for value in values) < 2:
        return None
    aims = [aim for aim in series.aims if not aim.is_revised]
    levels = [value for value in values if value is not None]
    levels += [level for aim in aims for level in (aim.value, aim.upper) if level is not None]
    levels += [series.baseline] if series.baseline is not None else []
    steps = derive_steps([*levels, 0.0])
    last = max([days[-1], *(aim.last for aim in aims if aim.last)])
    plot = _Plot(width, height, days[0], last, steps[0], steps[-1])
    words = frame.words
    marks = [*_draw_gaps(plot, days, values), *_draw_axes(frame, plot, steps, series)]
    known = [(day, value) for day, value in zip(days, values, strict=True) if value is not None]
    marks += _draw_levels(frame, plot, series, known)
    marks += _draw_line(plot, days, values, [bool(row["is_break"]) for row in rows])
    for day, value, row in zip(days, values, rows, strict=True):
        if value is not None:
            tone = "open" if row["quality"] == "provisional" else "accent"
            marks.append(Mark("point", (plot.place(day, value),), tone, weight=2.4))
    legend = [("gap", words("impact-mark-gap"))] if None in values else []
    said = [words("document-pair", name=words.day(row["until"]), value=words.cell(row["value"])) for row in rows]
    said += [words.say(series.baseline_words)] if series.baseline_words else []
    said += [words("impact-mark-target", aim=aim.words) for aim in aims]
    alternative = say_alternative(frame, words.say(series.figure.sentence), series.figure.coverage, said)
    source = say_source(frame, series.figure.coverage, series.figure.sources)
    return Drawing(width, height, tuple(marks), alternative, tuple(legend), source)


class _Plot:
    """Where a day and a value stand on the ground, in millimetres."""

    def __init__(self, width: float, height: float, first: date, last: date, low: float, high: float) -> None:
        self.left, self.right, self.top, self.bottom = _LEFT, width - _RIGHT, _TOP, height - _UNDER
        self.first, self.last, self.low, self.high = first, last, low, high

    def place(self, day: date, value: float) -> tuple[float, float]:
        span = max((self.last - self.first).days, 1)
        x = self.left + (day - self.first).days / span * (self.right - self.left)
        y = self.bottom - (value - self.low) / ((self.high - self.low) or 1.0) * (self.bottom - self.top)
        return round(x, 2), round(y, 2)


def _middle(since: object, until: object) -> date:
    """Where a value stands: the middle of its period, as on the page."""
    last: date = pd.Timestamp(until).date()  # type: ignore[arg-type]
    if is_missing(since):
        return last
    first: date = pd.Timestamp(since).date()  # type: ignore[arg-type]
    return first + (last - first) / 2


def _draw_axes(frame: Frame, plot: _Plot, steps: Sequence[float], series: Series) -> list[Mark]:
    words, marks = frame.words, []
    decimals = next((places for places in range(4) if all(round(step, places) == step for step in steps)), 3)
    for step in steps:
        _, y = plot.place(plot.first, step)
        marks.append(Mark("line", ((plot.left, y), (plot.right, y)), "rule", weight=0.4))
        marks.append(Mark("text", ((plot.left - 2, y),), "quiet", words.number(step, decimals), "right"))
    unit = Mark("text", ((0.0, 0.6),), "quiet", series.unit, "left")
    are_years = plot.last.year - plot.first.year >= 2
    for day in derive_days(plot.first, plot.last):
        x, _ = plot.place(day, plot.low)
        said = words.partial_date(str(day.year) if are_years else f"{day:%Y-%m}")
        if plot.left <= x <= plot.right:
            marks.append(Mark("text", ((min(x, plot.right - 4), plot.bottom + 4),), "quiet", said))
    return [*marks, unit] if series.unit else marks


def _draw_levels(frame: Frame, plot: _Plot, series: Series, curve: Sequence[tuple[date, float]]) -> list[Mark]:
    """The baseline and the targets in force: level lines from their day to their day, each with its words."""
    words, marks = frame.words, []
    if series.baseline is not None:
        said = words.say(series.baseline_words) if series.baseline_words else ""
        marks += _draw_level(plot, series.baseline, (plot.first, plot.last), said, "quiet", curve)
    for aim in (aim for aim in series.aims if not aim.is_revised):
        ends = max(aim.first or plot.first, plot.first), min(aim.last or plot.last, plot.last)
        said = words("impact-mark-target", aim=aim.words)
        marks += _draw_level(plot, aim.value, ends, said, "target", curve)
        marks += _draw_level(plot, aim.upper, ends, "", "target", curve) if aim.upper is not None else []
    return marks


def _draw_level(
    plot: _Plot, value: float, ends: tuple[date, date], said: str, tone: str, curve: Sequence[tuple[date, float]]
) -> list[Mark]:
    """A level line, its words at the end that is farther from the curve, on the side away from it."""
    line = tuple(plot.place(day, value) for day in ends)
    marks = [Mark("line", line, tone, is_dashed=tone == "quiet", weight=1.2)]
    if said:
        nearest = [min(curve, key=lambda point: abs((point[0] - end).days), default=(end, value))[1] for end in ends]
        is_left = abs(nearest[0] - value) >= abs(nearest[1] - value)
        x, y = line[0 if is_left else 1]
        is_under = (nearest[0 if is_left else 1] > value and y + _AWAY < plot.bottom) or y - _AWAY < plot.top - _TOP
        away = _AWAY if is_under else -_AWAY
        marks.append(Mark("text", ((x, y + away),), tone, said, "left" if is_left else "right"))
    return marks


def _draw_gaps(plot: _Plot, days: Sequence[date], values: Sequence[float | None]) -> list[Mark]:
    """A shade from the last known value to the next over what did not come."""
    marks = []
    for rank, value in enumerate(values):
        if value is not None or (rank and values[rank - 1] is None):
            continue
        after = next((later for later in range(rank, len(days)) if values[later] is not None), None)
        left, _ = plot.place(days[rank - 1] if rank else days[rank], plot.low)
        right = plot.right if after is None else plot.place(days[after], plot.low)[0]
        ring = ((left, plot.top), (right, plot.top), (right, plot.bottom), (left, plot.bottom))
        marks.append(Mark("area", (ring,), "gap", weight=0.0))
    return marks


def _draw_line(
    plot: _Plot, days: Sequence[date], values: Sequence[float | None], is_break: Sequence[bool]
) -> list[Mark]:
    """The known values joined, never across a gap nor across a break in the series."""
    runs: list[list[tuple[float, float]]] = [[]]
    for day, value, breaks in zip(days, values, is_break, strict=True):
        if value is None or breaks:
            runs.append([])
        if value is not None:
            runs[-1].append(plot.place(day, value))
    return [Mark("line", tuple(run), "accent", weight=1.6) for run in runs if len(run) > 1]
