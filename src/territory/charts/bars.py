"""Bars: horizontal, because French words are long and telephones are narrow; labelled, because an axis is homework."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pandas as pd
import plotly.graph_objects as go

from territory.charts.theme import ACCENT, BAR_HEIGHT, MARGIN, SERIES, hatched, lay_out
from territory.locale.words import Words

#: Projects shown in a chart of what is to be found; all are in its table.
SHOWN = 12


def draw_stages(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects by phase (phase, projects): one hue, hatched where the phase is not known."""
    return _draw_counts(rows, "phase", words, unknown="unknown")


def draw_outcomes(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects by outcome (outcome, projects): no outcome has a colour of its own, for none is a failing."""
    return _draw_counts(rows, "outcome", words)


def _draw_counts(rows: pd.DataFrame, column: str, words: Words, unknown: str = "") -> go.Figure:
    labels = [words.cell(value, column) for value in rows[column]]
    figure = go.Figure()
    for is_unknown in (False, True):
        kept = [(label, number) for label, number, value in zip(labels, rows["projects"], rows[column], strict=True)
                if (value == unknown) == is_unknown]  # fmt: skip
        if kept:
            marker = hatched(SERIES[5]) if is_unknown else {"color": ACCENT}
            figure.add_bar(
                x=[int(number) for _, number in kept], y=[label for label, _ in kept], orientation="h", marker=marker,
                text=[words.number(int(number)) for _, number in kept], textposition="outside", cliponaxis=False,
                hovertemplate="%{y}\u00a0: %{text}<extra></extra>", showlegend=False,
            )  # fmt: skip
    return _finish(figure, labels, max((int(number) for number in rows["projects"]), default=0))


def draw_unknowns(rows: pd.DataFrame, words: Words) -> go.Figure:
    """What is recorded of the projects (subject, known, missing): plain where it is, hatched where it is not."""
    labels = [words.cell(value, "subject") for value in rows["subject"]]
    figure = go.Figure()
    for column, marker in (("known", {"color": ACCENT}), ("missing", hatched(SERIES[1]))):
        numbers = [int(number) for number in rows[column]]
        figure.add_bar(
            x=numbers, y=labels, orientation="h", marker=marker, name=words(f"column-{column}"),
            text=[words.number(number) if number else "" for number in numbers],
            textposition="inside" if column == "known" else "outside", insidetextanchor="end", textangle=0,
            cliponaxis=False, hovertemplate="%{y}\u00a0: %{x}<extra>%{fullData.name}</extra>",
        )  # fmt: skip
    figure.update_layout(barmode="stack")
    longest = max(
        (int(known) + int(missing) for known, missing in zip(rows["known"], rows["missing"], strict=True)), default=0
    )
    return _finish(figure, labels, longest, has_legend=True)


def draw_staircase(rows: pd.DataFrame, words: Words) -> go.Figure:
    """The four amounts of the same fundings (step, amount, known, expected), from what was asked to what was paid."""
    labels = [words.cell(value, "step") for value in rows["step"]]
    figure = go.Figure(
        go.Bar(
            x=[_euros(amount) for amount in rows["amount"]], y=labels, orientation="h", marker={"color": ACCENT},
            text=[words.money(amount, compact=True) for amount in rows["amount"]],
            textposition="outside", cliponaxis=False, hovertemplate="%{y}\u00a0: %{text}<extra></extra>",
        )
    )  # fmt: skip
    return _finish(figure, labels, max((_euros(amount) for amount in rows["amount"]), default=0))


def draw_gaps(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects that look for money (project_name, found, gap): found plain, still to be found hatched."""
    shown = rows.head(SHOWN)
    labels = [str(name) for name in shown["project_name"]]
    figure = go.Figure()
    for column, marker in (("found", {"color": ACCENT}), ("gap", hatched(SERIES[1]))):
        figure.add_bar(
            x=[_euros(amount) for amount in shown[column]], y=labels, orientation="h", marker=marker,
            name=words(f"column-{column}"),
            text=[words.money(amount, compact=True) if _euros(amount) else "" for amount in shown[column]],
            textposition="inside" if column == "found" else "outside", insidetextanchor="end", textangle=0,
            cliponaxis=False, hovertemplate="%{y}\u00a0: %{text}<extra>%{fullData.name}</extra>",
        )  # fmt: skip
    figure.update_layout(barmode="stack")
    longest = max(
        (_euros(found) + _euros(gap) for found, gap in zip(shown["found"], shown["gap"], strict=True)), default=0
    )
    return _finish(figure, labels, longest, has_legend=True)


def _euros(amount: object) -> float:
    """A length on the screen; an unknown amount has none, and its label says that it is unknown."""
    return float(amount) if isinstance(amount, Decimal) else 0.0


def _finish(figure: go.Figure, labels: Sequence[str], longest: float, *, has_legend: bool = False) -> go.Figure:
    figure = lay_out(figure, len(labels) * BAR_HEIGHT + MARGIN + (36 if has_legend else 0))
    figure.update_layout(showlegend=has_legend)
    figure.update_xaxes(visible=False, range=[0, longest * 1.28 or 1])
    figure.update_yaxes(autorange="reversed", categoryorder="array", categoryarray=list(labels), ticks="")
    return figure
