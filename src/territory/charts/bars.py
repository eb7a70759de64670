"""Bars: horizontal, because French words are long and telephones are narrow; labelled, because an axis is homework."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

import pandas as pd
import plotly.graph_objects as go

from territory.charts.theme import ACCENT, BAR_HEIGHT, INK, MARGIN, OVER, SERIES, dotted, hatched, lay_out
from territory.locale.words import Words

#: Bars shown where there may be many; all are in the table.
SHOWN = 12

#: Letters of a line of a name.
_LINE = 24
_LEGEND_HEIGHT = 36
_LETTERS, _LETTERS_OVER = {"size": 14, "color": INK}, {"size": 14, "color": OVER}
#: Room on the right of the longest bar for what is written there.
_ROOM = 1.45
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
            figure.add_trace(_bar(labels, lengths, said, marker))
    figure.update_layout(barmode="overlay")
    return _finish(figure, labels, max(numbers, default=0))


def draw_unknowns(rows: pd.DataFrame, words: Words) -> go.Figure:
    """What is recorded of the projects (subject, known, missing): plain where it is, hatched where it is not."""
    labels = [words.cell(value, "subject") for value in rows["subject"]]
    known, missing = ([int(number) for number in rows[column]] for column in ("known", "missing"))
    figure = _stack(
        labels,
        {words("column-known"): known, words("column-missing"): missing},
        lambda number: words.number(int(number)),
    )
    return _finish(figure, labels, max(map(sum, zip(known, missing, strict=True)), default=0), has_legend=True)


def draw_staircase(rows: pd.DataFrame, words: Words) -> go.Figure:
    """The four amounts of the same fundings (step, amount), from what was asked to what was paid."""
    labels = [words.cell(value, "step") for value in rows["step"]]
    lengths = [_euros(amount) for amount in rows["amount"]]
    said = [words.money(amount, compact=True) for amount in rows["amount"]]
    figure = go.Figure(_bar(labels, lengths, said, {"color": ACCENT}))
    return _finish(figure, labels, max(lengths, default=0))


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
    return _finish(figure, labels, max(map(sum, zip(found, gap, strict=True)), default=0), has_legend=True)


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
        figure.add_trace(_bar(labels, [length or None for length in lengths], texts, marker, words(f"column-{block}")))
    figure.update_layout(barmode="stack")
    return _finish(figure, labels, max(totals, default=0), has_legend=True)


def _stack(labels: Sequence[str], lengths: Mapping[str, Sequence[float]], say: Callable[[float], str]) -> go.Figure:
    """Two series in one bar: what there is, written inside, then what there is not, hatched and written outside."""
    figure = go.Figure()
    markers: tuple[Mapping[str, object], ...] = ({"color": ACCENT}, hatched(SERIES[1]))
    longest = max(map(sum, zip(*lengths.values(), strict=True)), default=0)
    for (name, numbers), marker, position in zip(lengths.items(), markers, ("inside", "outside"), strict=True):
        floor = longest * _WRITABLE if position == "inside" else 0
        said = [say(number) if number > floor else "" for number in numbers]
        figure.add_trace(_bar(labels, [number or None for number in numbers], said, marker, name, position))
    figure.update_layout(barmode="stack")
    return figure


def _bar(
    labels: Sequence[str],
    lengths: Sequence[float | None],
    said: Sequence[str],
    marker: Mapping[str, object],
    name: str = "",
    position: str = "outside",
) -> go.Bar:
    return go.Bar(
        x=list(lengths),
        y=list(labels),
        text=list(said),
        name=name,
        marker=dict(marker),
        orientation="h",
        textposition=position,
        textangle=0,
        insidetextanchor="end",
        insidetextfont=_LETTERS_OVER,
        outsidetextfont=_LETTERS,
        cliponaxis=False,
        constraintext="none",
        hovertemplate="%{y}\u00a0: %{text}<extra>" + name + "</extra>",
    )


def fold(label: str) -> str:
    """A label on the two lines that a telephone has room for; names, typed by people, come escaped."""
    lines = textwrap.wrap(html.unescape(label), _LINE, max_lines=2, placeholder="…")
    return "<br>".join(map(html.escape, lines))


def _euros(amount: object) -> float:
    """A length on the screen; an unknown amount has none, and its label says that it is unknown."""
    return float(amount) if isinstance(amount, Decimal) else 0.0


def _finish(figure: go.Figure, labels: Sequence[str], longest: float, *, has_legend: bool = False) -> go.Figure:
    figure = lay_out(figure, len(labels) * BAR_HEIGHT + MARGIN + (_LEGEND_HEIGHT if has_legend else 0))
    figure.update_layout(showlegend=has_legend)
    figure.update_xaxes(visible=False, range=[0, longest * _ROOM or 1])
    figure.update_yaxes(autorange="reversed", categoryorder="array", categoryarray=list(labels), ticks="")
    figure.update_yaxes(tickmode="array", tickvals=list(labels), ticktext=[fold(label) for label in labels])
    return figure
