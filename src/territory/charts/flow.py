"""From who pays, through how, to what for: a Sankey that stays readable with forty projects and on a telephone.

The largest are named and the others are one band that says how many they are; all are in the table of the figure.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from territory.analysis.funding_origin import FLOW_FUNDERS, FLOW_PROJECTS
from territory.charts.theme import INK, SCALE, SERIES, lay_out
from territory.locale.words import Words

#: Pixels of the highest column for each of its names, so that two lines never touch.
BAND = 82
#: Pixels between two names of a column: three lines, the last one bold.
PAD = 48
#: Letters of a line of a name: three columns on a telephone.
_LINE = 15
_OTHERS = "others"


def draw_flow(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Bands as wide as their amounts, of the rows that `analysis.funding_origin.measure_flow` makes.

    What must be given back says so under the name of its instrument.
    """
    found = rows.to_dict("records")
    funders = _name_largest(found, "funder_key", "funder_name", FLOW_FUNDERS, words)
    projects = _name_largest(found, "project_key", "project_name", FLOW_PROJECTS, words)
    instruments = _name_instruments(found, words)
    sums: dict[tuple[tuple[str, str], tuple[str, str]], Decimal] = {}
    for row in found:
        funder = ("funder", row["funder_key"] if row["funder_key"] in funders else _OTHERS)
        instrument = ("instrument", _code(row))
        project = ("project", row["project_key"] if row["project_key"] in projects else _OTHERS)
        for pair in ((funder, instrument), (instrument, project)):
            sums[pair] = sums.get(pair, Decimal(0)) + row["amount"]
    columns = {"funder": funders, "instrument": instruments, "project": projects}
    nodes = [(kind, code) for kind, names in columns.items() for code in names]
    totals = {node: _total(node, sums) for node in nodes}
    figure = go.Figure(
        go.Sankey(
            arrangement="snap",
            textfont={"size": 12, "color": INK, "shadow": "none"},
            node={
                "label": [_label(columns[kind][code], totals[kind, code], code, words) for kind, code in nodes],
                "color": [_colour(kind, code, found) for kind, code in nodes],
                "pad": PAD, "thickness": 12, "line": {"width": 0}, "hoverinfo": "none",
            },
            link={
                "source": [nodes.index(source) for source, _ in sums],
                "target": [nodes.index(target) for _, target in sums],
                "value": [float(amount) for amount in sums.values()],
                "color": SCALE[1],
                "hoverinfo": "none",
            },
        )
    )  # fmt: skip
    highest = max((len(names) for names in columns.values()), default=1)
    figure = lay_out(figure, max(highest * BAND, 220))
    figure.update_layout(margin={"l": 4, "r": 4, "t": 24, "b": 28})
    return figure


def _name_largest(rows: Sequence[Mapping[Any, Any]], key: str, name: str, shown: int, words: Words) -> dict[str, str]:
    """The names of the largest by their code, the largest first, then the others as one."""
    sums: dict[str, Decimal] = {}
    names: dict[str, str] = {}
    for row in rows:
        sums[row[key]] = sums.get(row[key], Decimal(0)) + row["amount"]
        names[row[key]] = words.cell(row[name])
    ordered = sorted(sums, key=lambda code: (-sums[code], code))
    kept = ordered if len(ordered) <= shown + 1 else ordered[:shown]
    named = {code: names[code] for code in kept}
    if len(kept) < len(ordered):
        named[_OTHERS] = words(f"flow-other-{key.removesuffix('_key')}s", count=len(ordered) - len(kept))
    return named


def _name_instruments(rows: Sequence[Mapping[Any, Any]], words: Words) -> dict[str, str]:
    sums: dict[str, Decimal] = {}
    names: dict[str, str] = {}
    for row in rows:
        code, said = _code(row), words.cell(row["instrument_name"])
        sums[code] = sums.get(code, Decimal(0)) + row["amount"]
        names[code] = said
    return {code: names[code] for code in sorted(sums, key=lambda code: (-sums[code], code))}


def _code(row: Mapping[Any, Any]) -> str:
    """An instrument by its name: two ways of naming one are one way to be paid."""
    return f"{row['block']} {row['instrument_name'].name}"


def _total(node: tuple[str, str], sums: Mapping[tuple[tuple[str, str], tuple[str, str]], Decimal]) -> Decimal:
    side = 1 if node[0] == "project" else 0
    return sum((amount for pair, amount in sums.items() if pair[side] == node), Decimal(0))


def _colour(kind: str, code: str, rows: Sequence[Mapping[Any, Any]]) -> str:
    if kind != "instrument":
        return SERIES[0] if kind == "funder" else SERIES[3]
    return SERIES[2] if code.startswith("repayable ") else SERIES[1]


def _label(name: str, amount: Decimal, code: str, words: Words) -> str:
    """A name on two lines, typed by people and therefore escaped, and its amount, which says if it must be repaid."""
    lines = textwrap.wrap(name, _LINE, max_lines=2, placeholder="…")
    said = f"<b>{words.money(amount, compact=True)}</b>"
    repaid = f" {words('flow-repayable')}" if code.startswith("repayable ") else ""
    return "<br>".join([*map(html.escape, lines), said + repaid])
