"""Money as bars and lines: each bar carries its name above it and its amount beside it, for a telephone is narrow."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import floor, log10
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from territory.charts.theme import ACCENT, INK, MARGIN, OVER, PATTERNS, SCALE, SERIES, dotted, hatched, lay_out
from territory.locale.words import Words

#: Bars shown where there may be many; all are in the table.
SHOWN = 12
#: Pixels of a bar with its name above it.
BAND = 56
CURVE_HEIGHT = 320
STEPS = ("requested", "granted", "contracted", "paid")
#: A step is told by its stroke as well as by its colour.
_STROKES = {"requested": (SERIES[5], "dot", 2), "granted": (SERIES[1], "dash", 2.5),
            "contracted": (SERIES[2], "dashdot", 2.5), "paid": (ACCENT, "solid", 3.5)}  # fmt: skip
#: Room on the right of the longest bar for its amount.
_ROOM = 1.42
#: Ticks that a telephone has room for.
_TICKS = 5
#: Percent under which nothing is written inside a segment.
_WRITABLE = 11
_LETTERS: Mapping[str, object] = {"size": 13, "color": INK}


@dataclass(frozen=True, slots=True)
class _Bar:
    """One bar: its name, its length, what is written beside it, how it is filled."""

    name: str
    length: float
    said: str
    marker: Mapping[str, object]


def draw_families(rows: pd.DataFrame, words: Words) -> go.Figure:
    """What each family of sources brings (family_name, amount, share, unknown), the largest first."""
    bars = []
    for row in rows.head(SHOWN).to_dict("records"):
        share = f" · {words.cell(row['share'])}" if not isinstance(row["share"], Decimal) and row["share"] else ""
        said = _say(row["amount"], words) + share
        bars.append(_Bar(words.cell(row["family_name"]), _euros(row["amount"]), said, {"color": ACCENT}))
    return _draw(bars)


def draw_to_pay(rows: pd.DataFrame, words: Words) -> go.Figure:
    """What each funder has left to pay (funder_name, to_pay), the most first, hatched: it has not come yet."""
    kept = [row for row in rows.to_dict("records") if _euros(row["to_pay"])][:SHOWN]
    return _draw(
        [
            _Bar(words.cell(row["funder_name"]), _euros(row["to_pay"]), _say(row["to_pay"], words), hatched(SERIES[1]))
            for row in kept
        ]
    )


def draw_balance(rows: pd.DataFrame, words: Words) -> go.Figure:
    """One bar per item of a plan (side, item, amount): sure money plain, what is to be given back dotted, what is not
    there yet hatched. Both totals are bars like the others: of equal lengths, once what is asked is granted too, the
    plan balances.
    """
    markers = {"pending": hatched(SERIES[0]), "gap": hatched(SERIES[1]), "repayable": dotted(SERIES[2])}
    bars = []
    for row in rows.to_dict("records"):
        plain = {"color": SCALE[9] if row["item"] == "total" else ACCENT if row["side"] == "resource" else SERIES[3]}
        name = words(f"value-side-{row['side']}-{row['item']}")
        name = f"<b>{name}</b>" if row["item"] == "total" else name
        said = _say(row["amount"], words)
        bars.append(_Bar(name, _euros(row["amount"]), said, markers.get(str(row["item"]), plain)))
    return _draw(bars, is_safe=True)


def draw_years(rows: pd.DataFrame, words: Words) -> go.Figure:
    """What was granted and paid each year (exercice, granted, paid), two bars each; below zero when more came back."""
    labels = [words.cell(year, "exercice") for year in rows["exercice"]]
    figure = go.Figure()
    for step, marker in (("granted", dotted(SERIES[1])), ("paid", {"color": ACCENT})):
        lengths = [_euros(amount) for amount in rows[step]]
        figure.add_trace(
            go.Bar(
                x=lengths, y=labels, orientation="h", marker=dict(marker), name=words(f"value-step-{step}"),
                text=[_say(amount, words) for amount in rows[step]], textposition="outside", cliponaxis=False,
                textfont=dict(_LETTERS), hoverinfo="skip", constraintext="none",
            )
        )  # fmt: skip
    figure = lay_out(figure, len(labels) * 54 + MARGIN + 40)
    lengths = [_euros(amount) for step in ("granted", "paid") for amount in rows[step]]
    longest, least = max(lengths, default=0), min([0.0, *lengths])
    figure.update_layout(barmode="group", bargap=0.25, legend={"traceorder": "normal"})
    figure.update_xaxes(visible=False, range=[least * _ROOM, longest * _ROOM or 1])
    figure.update_yaxes(autorange="reversed", type="category", ticks="")
    return figure


def draw_curve(rows: pd.DataFrame, words: Words) -> go.Figure:
    """The four amounts cumulated at each date (on, requested, granted, contracted, paid), each with its own stroke."""
    days = list(rows["on"])
    figure = go.Figure()
    for step in STEPS:
        values = [None if pd.isna(amount) else float(amount) for amount in rows[step]]
        if any(value is not None for value in values):
            colour, dash, width = _STROKES[step]
            said = [
                words.pair(words.day(day), _say(amount, words)) for day, amount in zip(days, rows[step], strict=True)
            ]
            figure.add_trace(
                go.Scatter(
                    x=days, y=values, mode="lines+markers" if len(days) == 1 else "lines", text=said,
                    name=words(f"value-step-{step}"), line={"color": colour, "dash": dash, "width": width},
                    hovertemplate="%{text}<extra></extra>",
                )
            )  # fmt: skip
    figure = lay_out(figure, CURVE_HEIGHT)
    top = max((float(amount) for step in STEPS for amount in rows[step].dropna()), default=1)
    ticks = _derive_ticks(top)
    figure.update_yaxes(
        tickvals=ticks, ticktext=[words.money(Decimal(str(tick)), compact=True) for tick in ticks], showgrid=True,
        range=[0, max(top, ticks[-1]) * 1.05],
    )  # fmt: skip
    starts = [date(year, 1, 1) for year in range(days[0].year + 1, days[-1].year + 1)] if days else []
    starts = starts[:: -(-len(starts) // _TICKS) or 1]
    if len(starts) > 1:
        figure.update_xaxes(tickvals=starts, ticktext=[str(day.year) for day in starts], ticks="outside")
    else:
        shown = days[:: max(len(days) - 1, 1)]
        figure.update_xaxes(tickvals=shown, ticktext=[words.day(day) for day in shown])
    figure.update_layout(margin={"l": 4, "r": 24, "t": 8, "b": 8})
    return figure


def draw_forms(rows: pd.DataFrame, words: Words) -> go.Figure:
    """The mix of origins of each family of legal forms (form, projects, share_*): bars of one length compare."""
    origins = [name for name in rows.columns if name.startswith("share_")]
    told = [
        row for row in rows.to_dict("records") if row["share_public"] is not None and not pd.isna(row["share_public"])
    ]
    places = list(range(len(told)))
    figure = go.Figure()
    for rank, origin in enumerate(origins):
        shares = [float(row[origin].value or 0) for row in told]
        if not any(shares):
            continue
        pattern = {"shape": PATTERNS[rank], "fgcolor": OVER, "size": 6, "solidity": 0.25, "fillmode": "overlay"}
        name = words(f"value-origin-{origin.removeprefix('share_').replace('_', '-')}")
        figure.add_trace(
            go.Bar(
                x=shares, y=places, orientation="h", name=name, marker={"color": SERIES[rank], "pattern": pattern},
                text=[f"<b>{words.percent(share / 100)}</b>" if share >= _WRITABLE else "" for share in shares],
                textposition="inside", insidetextanchor="middle", insidetextfont={"size": 14, "color": OVER},
                textangle=0, hoverinfo="skip", constraintext="none",
            )
        )  # fmt: skip
    names = [words("funding-form-projects", form=words.cell(row["form"]), count=int(row["projects"])) for row in told]
    figure = lay_out(figure, len(told) * BAND + MARGIN + 60)
    figure.update_layout(barmode="stack", bargap=0.5, annotations=_name(names))
    figure.update_xaxes(visible=False, range=[0, 100])
    figure.update_yaxes(visible=False, range=[len(told) - 0.5, -0.75])
    return figure


def _draw(bars: Sequence[_Bar], *, is_safe: bool = False) -> go.Figure:
    """Bars under one another, each with its name above it; names that people typed are escaped unless `is_safe`."""
    figure = go.Figure()
    for place, bar in enumerate(bars):
        figure.add_trace(
            go.Bar(
                x=[bar.length], y=[place], orientation="h", marker=dict(bar.marker), text=[bar.said],
                textposition="outside", textfont=dict(_LETTERS), cliponaxis=False, hoverinfo="skip", showlegend=False,
                constraintext="none",
            )
        )  # fmt: skip
    figure = lay_out(figure, len(bars) * BAND + MARGIN)
    names = [bar.name if is_safe else html.escape(bar.name) for bar in bars]
    longest = max((bar.length for bar in bars), default=0)
    figure.update_layout(barmode="overlay", bargap=0.5, annotations=_name(names))
    figure.update_xaxes(visible=False, range=[0, longest * _ROOM or 1])
    figure.update_yaxes(visible=False, range=[len(bars) - 0.5, -0.75])
    return figure


def _name(names: Sequence[str]) -> list[dict[str, Any]]:
    return [
        {"xref": "paper", "x": 0, "xanchor": "left", "y": place - 0.27, "yanchor": "bottom", "text": name,
         "showarrow": False, "font": {"size": 14, "color": INK}}
        for place, name in enumerate(names)
    ]  # fmt: skip


def _say(amount: object, words: Words) -> str:
    return words.money(amount if isinstance(amount, Decimal) else None, compact=True)


def _euros(amount: object) -> float:
    """A length on the screen; an unknown amount has none, and what is written says that it is unknown."""
    return float(amount) if isinstance(amount, Decimal) else 0.0


def _derive_ticks(top: float) -> list[float]:
    """A few round amounts up to the highest."""
    if top <= 0:
        return [0.0]
    unit = 10 ** floor(log10(top))
    step = next(step * unit for step in (0.25, 0.5, 1, 2, 5) if top / (step * unit) <= _TICKS)
    return [step * rank for rank in range(int(top // step) + 1)]
