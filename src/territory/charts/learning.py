"""What was learned, drawn: evidence by conclusion, obstacles, replications, contributions used, fresh and slow commons.

No outcome has a colour of its own: series differ by pattern as well, and what is not over yet is hatched.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from territory.charts.bar_series import LEGEND_HEIGHT, LETTERS, LETTERS_OVER, derive_bars, lay_out_bars
from territory.charts.theme import ACCENT, BAR_HEIGHT, INK, MARGIN, OVER, SERIES, dotted, hatched
from territory.locale.words import Words

#: Bars drawn of each kind where there may be many; all are in the table.
SHOWN = 8


def _patterned(colour: str, shape: str) -> dict[str, object]:
    pattern = {"shape": shape, "fgcolor": OVER, "size": 10, "solidity": 0.12, "fillmode": "overlay"}
    return {"color": colour, "pattern": pattern}


#: Each conclusion with its marker, so that neither colour nor pattern is needed to tell it.
_CONCLUSIONS: Mapping[str, Mapping[str, object]] = {
    "confirmed": {"color": ACCENT},
    # Lighter patterns than elsewhere: a number is written over them.
    "qualified": _patterned(SERIES[2], "."),
    "refuted": _patterned(SERIES[3], "\\"),
    "running": hatched(SERIES[1]),
}


def draw_evidence(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Experiments by hypothesis (hypothesis_label and one count per conclusion); those not over yet are hatched."""
    labels = [html.escape(str(label)) for label in rows["hypothesis_label"]]
    figure = go.Figure()
    for name, marker in _CONCLUSIONS.items():
        counts = [int(count) for count in rows[name]]
        if any(counts):
            said = [words.number(count) if count else "" for count in counts]
            lengths = [count or None for count in counts]
            letters = LETTERS if name == "running" else LETTERS_OVER
            figure.add_trace(derive_bars(labels, lengths, said, marker, words(f"column-{name}"), "inside", letters))
    totals = rows[list(_CONCLUSIONS)].sum(axis=1)
    figure.update_layout(barmode="stack")
    return lay_out_bars(figure, labels, float(totals.max() or 0), has_legend=True, room=1.05)


def draw_obstacles(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects by obstacle, then by reason of a stop (obstacle_name, met_as, projects): the first of each."""
    figure, labels, longest = go.Figure(), [], 0
    markers: Mapping[str, Mapping[str, object]] = {"obstacle": {"color": ACCENT}, "stop": dotted(SERIES[2])}
    for met_as, marker in markers.items():
        own = rows[rows["met_as"] == met_as].head(SHOWN)
        # The two vocabularies share some names: an invisible mark keeps their bars apart.
        names = [
            html.escape(words.cell(name)) + ("\u200b" if met_as == "stop" else "") for name in own["obstacle_name"]
        ]
        counts = [int(count) for count in own["projects"]]
        if names:
            said = [words.number(count) for count in counts]
            figure.add_trace(derive_bars(names, counts, said, marker, words.cell(met_as, "met_as")))
        labels += names
        longest = max([longest, *counts])
    figure.update_layout(barmode="stack")
    return lay_out_bars(figure, labels, longest, has_legend=True)


def draw_replications(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Replications by state (replication_state, replications); projects followed here, told apart, are dotted."""
    labels = [words.cell(state, "replication_state") for state in rows["replication_state"]]
    is_followed = [state == "followed" for state in rows["replication_state"]]
    counts = [int(count) for count in rows["replications"]]
    figure = go.Figure()
    markers: tuple[Mapping[str, object], ...] = ({"color": ACCENT}, dotted(SERIES[2]))
    for followed, marker in zip((False, True), markers, strict=True):
        own = [count if mark == followed else None for count, mark in zip(counts, is_followed, strict=True)]
        if any(own):
            figure.add_trace(
                derive_bars(labels, own, ["" if count is None else words.number(count) for count in own], marker)
            )
    figure.update_layout(barmode="overlay")
    return lay_out_bars(figure, labels, max(counts, default=0))


def draw_usage(rows: pd.DataFrame, words: Words) -> go.Figure | None:
    """Contributions by modality (modality_name, contributions_received, contributions_used): used plain, others dotted.

    None where no modality tells both.
    """
    known = rows[rows["contributions_received"].notna()]
    if known.empty:
        return None
    labels = [html.escape(words.cell(name)) for name in known["modality_name"]]
    columns = ("contributions_used", "contributions_received")
    used, received = ([int(count) for count in known[name]] for name in columns)
    rest = [total - part for total, part in zip(received, used, strict=True)]
    said = [
        words("learning-usage-bar", used=part, received=total, share=words.cell(share))
        for part, total, share in zip(used, received, known["used_share"], strict=True)
    ]
    figure = go.Figure()
    # What is written stands after the last part of the bar: there is no other when everything was used.
    whole = ["" if left else text for left, text in zip(rest, said, strict=True)]
    part_used = [text if left else "" for left, text in zip(rest, said, strict=True)]
    figure.add_trace(derive_bars(labels, used, whole, {"color": ACCENT}, words("column-contributions-used")))
    figure.add_trace(
        derive_bars(labels, [left or None for left in rest], part_used, dotted(SERIES[2]), words("learning-usage-rest"))
    )
    figure.update_layout(barmode="stack")
    return lay_out_bars(figure, labels, max(received), has_legend=True, room=2.6)


def draw_commons(rows: pd.DataFrame, words: Words) -> go.Figure | None:
    """Age and delay of validation of each common, in days (common_name, age_days, delay_days, target_days).

    A line across marks the age aimed at; what is not known has no bar and is said. None where no age or delay is known
    in days.
    """
    parts = rows[["age_days", "delay_days", "target_days"]]
    if not parts[["age_days", "delay_days"]].notna().any(axis=None):
        return None
    labels = [html.escape(str(name)) for name in rows["common_name"]]
    figure = go.Figure()
    series: Mapping[str, Mapping[str, object]] = {"age_days": {"color": ACCENT}, "delay_days": dotted(SERIES[2])}
    for column, marker in series.items():
        days = [None if pd.isna(value) else float(value) for value in rows[column]]
        title = words(f"column-{column}".replace("_", "-"))
        said = [words("unknown") if value is None else _say_days(words, value) for value in days]
        figure.add_trace(derive_bars(labels, [value or 0 for value in days], said, marker, title))
    _cross(figure, labels, rows["target_days"], words("column-freshness-target"))
    longest = float(parts.astype(float).max().max())
    figure = lay_out_bars(figure, labels, longest, has_legend=True)
    figure.update_layout(barmode="group", height=len(labels) * BAR_HEIGHT * 2 + MARGIN + 2 * LEGEND_HEIGHT)
    return figure


def _cross(figure: go.Figure, labels: Sequence[str], targets: pd.Series, name: str) -> None:
    """An upright line over each age where one is aimed at, and what it means in the legend."""
    aimed = [(place, float(target)) for place, target in enumerate(targets) if pd.notna(target)]
    for place, target in aimed:
        # Twice: a light line under the dark one, so that it shows over a bar as beside it.
        for colour, width in ((OVER, 8), (INK, 3)):
            line = {"color": colour, "width": width}
            figure.add_shape(type="line", x0=target, x1=target, y0=place - 0.44, y1=place + 0.02, line=line)
    if aimed:
        marker = {"symbol": "line-ns", "size": 8, "line": {"color": INK, "width": 3}}
        figure.add_trace(go.Scatter(x=[None], y=[labels[0]], mode="markers", name=name, marker=marker))


def _say_days(words: Words, days: float) -> str:
    return words("learning-days", count=int(days) if days == int(days) else days)
