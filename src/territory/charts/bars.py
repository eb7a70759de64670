"""Bars: horizontal, because French words are long and telephones are narrow; labelled, because an axis is homework."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

import pandas as pd
import plotly.graph_objects as go

from territory.charts.bar_series import derive_bars, lay_out_bars
from territory.charts.theme import ACCENT, SERIES, dotted, hatched
from territory.locale.words import Words

#: Bars shown where there may be many; all are in the table.
SHOWN = 12

#: Part of the longest bar under which nothing is written inside; the table says it.
_WRITABLE = 0.4


def draw_stages(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects by phase (phase, projects): one hue, hatched where the phase is not known."""
    return _draw_counts(rows, "phase", words)


def draw_outcomes(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects by outcome (outcome, projects): no outcome has a colour of its own, for none is a failing."""
    return _draw_counts(rows, "outcome", words)


def draw_spread(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects by step of an indicator (step_value, projects): how many stand at each, none of them a score."""
    return _draw_counts(rows, "step_value", words)


def _draw_counts(rows: pd.DataFrame, column: str, words: Words) -> go.Figure:
    labels = [words.cell(value, column) for value in rows[column]]
    is_unknown = [value == "unknown" for value in rows[column]]
    return draw_tally(labels, [int(number) for number in rows["projects"]], is_unknown, words)


def draw_tally(labels: Sequence[str], numbers: Sequence[int], is_unknown: Sequence[bool], words: Words) -> go.Figure:
    """How many of each: one hue, hatched where what is counted is that nobody knows."""
    figure = go.Figure()
    markers: tuple[Mapping[str, object], ...] = ({"color": ACCENT}, hatched(SERIES[5]))
    for unknown, marker in zip((False, True), markers, strict=True):
        lengths = [number if mark == unknown else None for number, mark in zip(numbers, is_unknown, strict=True)]
        said = ["" if length is None else words.number(length) for length in lengths]
        if any(said):
            figure.add_trace(derive_bars(labels, lengths, said, marker))
    figure.update_layout(barmode="overlay")
    return lay_out_bars(figure, labels, max(numbers, default=0))


def draw_unknowns(rows: pd.DataFrame, words: Words) -> go.Figure:
    """What is recorded of the projects (subject, known, missing): plain where it is, hatched where it is not."""
    labels = [words.cell(value, "subject") for value in rows["subject"]]
    known, missing = ([int(number) for number in rows[column]] for column in ("known", "missing"))
    figure = _stack(
        labels,
        {words("column-known"): known, words("column-missing"): missing},
        lambda number: words.number(int(number)),
    )
    return lay_out_bars(figure, labels, max(map(sum, zip(known, missing, strict=True)), default=0), has_legend=True)


def draw_staircase(rows: pd.DataFrame, words: Words) -> go.Figure:
    """The four amounts of the same fundings (step, amount), from what was asked to what was paid."""
    labels = [words.cell(value, "step") for value in rows["step"]]
    lengths = [_euros(amount) for amount in rows["amount"]]
    said = [words.money(amount, compact=True) for amount in rows["amount"]]
    figure = go.Figure(derive_bars(labels, lengths, said, {"color": ACCENT}))
    return lay_out_bars(figure, labels, max(lengths, default=0))


def draw_gaps(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects that look for money (project_name, found, gap): found plain, still to be found hatched."""
    shown = rows.head(SHOWN)
    labels = [html.escape(str(name)) for name in shown["project_name"]]
    found, gap = ([_euros(amount) for amount in shown[column]] for column in ("found", "gap"))
    figure = _stack(
        labels,
        {words("column-found"): found, words("column-gap"): gap},
        lambda amount: words.money(Decimal(str(amount)), compact=True),
    )
    return lay_out_bars(figure, labels, max(map(sum, zip(found, gap, strict=True)), default=0), has_legend=True)


def draw_funders(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Who brings what (funder_name, block, committed), the largest first: plain what is kept, dotted what is repaid."""
    known = rows[rows["funder_name"].notna() & rows["block"].isin(["mobilised", "repayable"])]
    names = list(dict.fromkeys(known["funder_name"]))[:SHOWN]
    sums = {
        block: [
            sum(map(_euros, known.loc[(known["funder_name"] == name) & (known["block"] == block), "committed"]))
            for name in names
        ]
        for block in ("mobilised", "repayable")
    }
    labels = [html.escape(str(name)) for name in names]
    totals = [sum(pair) for pair in zip(*sums.values(), strict=True)]
    said = [words.money(Decimal(str(total)), compact=True) for total in totals]
    figure = go.Figure()
    markers: tuple[Mapping[str, object], ...] = ({"color": ACCENT}, dotted(SERIES[2]))
    for (block, lengths), marker in zip(sums.items(), markers, strict=True):
        is_last = [bool(length) and length == total for length, total in zip(lengths, totals, strict=True)]
        texts = [text if last or block == "repayable" else "" for text, last in zip(said, is_last, strict=True)]
        figure.add_trace(
            derive_bars(labels, [length or None for length in lengths], texts, marker, words(f"column-{block}"))
        )
    figure.update_layout(barmode="stack")
    return lay_out_bars(figure, labels, max(totals, default=0), has_legend=True)


def _stack(labels: Sequence[str], lengths: Mapping[str, Sequence[float]], say: Callable[[float], str]) -> go.Figure:
    """Two series in one bar: what there is, written inside, then what there is not, hatched and written outside."""
    figure = go.Figure()
    markers: tuple[Mapping[str, object], ...] = ({"color": ACCENT}, hatched(SERIES[1]))
    longest = max(map(sum, zip(*lengths.values(), strict=True)), default=0)
    for (name, numbers), marker, position in zip(lengths.items(), markers, ("inside", "outside"), strict=True):
        floor = longest * _WRITABLE if position == "inside" else 0
        said = [say(number) if number > floor else "" for number in numbers]
        figure.add_trace(derive_bars(labels, [number or None for number in numbers], said, marker, name, position))
    figure.update_layout(barmode="stack")
    return figure


def _euros(amount: object) -> float:
    """A length on the screen; an unknown amount has none, and its label says that it is unknown."""
    return float(amount) if isinstance(amount, Decimal) else 0.0
