"""Pillars as a radar: one line per round, project or level, told apart by dashes and marks, never filled.

What has no score has no point: the line stops on both sides of it, for a zero would be a score.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from textwrap import wrap

import pandas as pd
import plotly.graph_objects as go

from territory.charts.theme import INK, SERIES, lay_out
from territory.locale.words import Words

#: A radar of fewer branches is a line: the table says it better.
FEWEST = 3
#: Letters of a branch's name in one line, and pixels of the drawing.
_WIDEST, _HEIGHT = 14, 540
_DASHES = ("solid", "dash", "dot", "dashdot")
_MARKS = ("circle", "square", "diamond", "triangle-up")


def draw_pillars(rows: pd.DataFrame, scale: tuple[int, int], words: Words) -> go.Figure | None:
    """Pillars (pillar, pillar_name) by line (series, series_label): their middle (value). None with too few pillars."""
    lines: dict[str, dict[str, float | None]] = {}
    for _, own in rows.groupby("series", sort=False):
        label = words.say(own["series_label"].iloc[0])
        lines[label] = _values(own, "value")
    return _draw(_names(rows), lines, scale, words)


def draw_levels(rows: pd.DataFrame, scale: tuple[int, int], words: Words) -> go.Figure | None:
    """Pillars of one project at each level (value_real, value_potential, value_ideal). None with too few pillars."""
    lines = {
        words.label("score", "level", level): _values(rows, f"value_{level}")
        for level in ("real", "potential", "ideal")
        if rows[f"value_{level}"].notna().any()
    }
    return _draw(_names(rows), lines, scale, words)


def _names(rows: pd.DataFrame) -> dict[str, str]:
    """Each branch by its code: the name escaped, in lines short enough for a telephone."""
    told, names = rows.drop_duplicates("pillar"), dict[str, str]()
    for code, name in zip(told["pillar"], told["pillar_name"], strict=True):
        said = "<br>".join(html.escape(line) for line in wrap(str(name), _WIDEST, break_long_words=False))
        # Two branches of one name would be one: an invisible mark keeps them apart.
        names[str(code)] = said + "\u200b" * list(names.values()).count(said)
    return names


def _values(rows: pd.DataFrame, column: str) -> dict[str, float | None]:
    return {
        str(code): None if pd.isna(value) else float(value)
        for code, value in zip(rows["pillar"], rows[column], strict=True)
    }


def _draw(
    names: Mapping[str, str], lines: Mapping[str, Mapping[str, float | None]], scale: tuple[int, int], words: Words
) -> go.Figure | None:
    if len(names) < FEWEST or not any(value is not None for line in lines.values() for value in line.values()):
        return None
    figure = go.Figure()
    codes = [*names, next(iter(names))]  # the line comes back to where it began
    for place, (label, values) in enumerate(lines.items()):
        colour = SERIES[place % len(SERIES)]
        heights = [values.get(code) for code in codes]
        said = [
            words("unknown") if value is None else words.number(value, 0 if value == int(value) else 1)
            for value in heights
        ]
        figure.add_trace(
            go.Scatterpolar(
                r=heights,
                theta=[names[code] for code in codes],
                name=html.escape(label),
                mode="lines+markers",
                connectgaps=False,
                line={"color": colour, "width": 3, "dash": _DASHES[place % len(_DASHES)]},
                marker={"color": colour, "size": 11 - place, "symbol": _MARKS[place % len(_MARKS)]},
                customdata=said,
                hovertemplate="%{theta}<br>%{customdata}<extra>" + html.escape(label) + "</extra>",
            )
        )
    return _lay_out(lay_out(figure, _HEIGHT), scale, words, len(lines))


def _lay_out(figure: go.Figure, scale: tuple[int, int], words: Words, lines: int) -> go.Figure:
    """Rings at each step of the scale; the lowest is not the very centre, so that a lowest score is seen."""
    lowest, highest = scale
    step = max(1, (highest - lowest) // 5)
    ticks: Sequence[int] = range(lowest, highest + 1, step)
    letters = {"size": 14, "color": INK}
    figure.update_layout(
        showlegend=lines > 1,
        margin={"l": 104, "r": 104, "t": 124, "b": 76},
        legend={"y": 1.22, "x": 0.5, "xanchor": "center"},
        polar={
            "bgcolor": "rgba(0,0,0,0)",
            "gridshape": "linear",
            "radialaxis": {
                "range": [lowest - (highest - lowest) * 0.12, highest],
                "tickvals": list(ticks),
                "ticktext": [words.number(tick) for tick in ticks],
                "tickfont": letters,
                "angle": 90,
                "tickangle": 90,
                "gridcolor": "rgba(128,128,128,0.45)",
                "linecolor": "rgba(128,128,128,0.45)",
            },
            "angularaxis": {
                "tickfont": letters,
                "direction": "clockwise",
                "rotation": 90,
                "gridcolor": "rgba(128,128,128,0.45)",
                "linecolor": "rgba(128,128,128,0.45)",
            },
        },
    )
    return figure
