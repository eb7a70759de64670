"""Where money comes from, crossed with how far: each cell says its amount in letters, its shade only helps the eye."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from territory.charts.theme import INK, MARGIN, SCALE, lay_out
from territory.locale.words import Words

#: Pixels from one row of cells to the next, and between two rows: the name of a row is above it, for a telephone has no
#: room for it on its left.
ROW = 64
GAP = 26
_ALL = "total"


def draw_matrix(rows: pd.DataFrame, words: Words) -> go.Figure:
    """One cell per origin and level (origin, level, amount, fundings, unknown): amount in the cell, `inconnu` where it
    is not known, a dash where there is no funding at all, and `≥` where some amount of it is unknown. Totals are not
    shaded; in kind comes last, under a line: it adds to none.
    """
    origins, levels = list(dict.fromkeys(rows["origin"])), list(dict.fromkeys(rows["level"]))
    cells = {(row["origin"], row["level"]): row for row in rows.to_dict("records")}
    shades, texts, notes = [], [], []
    for place, origin in enumerate(origins):
        found = [cells.get((origin, level)) for level in levels]
        is_sum = origin == _ALL
        shades.append(
            [None if is_sum or level == _ALL else _shade(cell) for level, cell in zip(levels, found, strict=True)]
        )
        texts.append([_text(cell, words, is_sum or level == _ALL) for level, cell in zip(levels, found, strict=True)])
        notes.append(_name(words.cell(origin, "origin"), place, is_sum))
    heads = [words.cell(level, "level").replace(" ", "<br>") for level in levels]
    notes += [_write(place, -0.6, head) | {"yanchor": "bottom"} for place, head in enumerate(heads)]
    numbered = list(range(len(levels)))
    figure = go.Figure(
        go.Heatmap(
            z=shades, x=numbered, y=list(range(len(origins))), text=texts, hoverinfo="skip",
            colorscale=[[step / 3, colour] for step, colour in enumerate(SCALE[:4])], showscale=False,
            xgap=3, ygap=GAP, hoverongaps=False,
        )
    )  # fmt: skip
    notes += [_write(column, row, text) for row, line in enumerate(texts) for column, text in enumerate(line)]
    figure = lay_out(figure, len(origins) * ROW + MARGIN + 40)
    figure.update_layout(annotations=notes)
    figure.update_yaxes(range=[len(origins) - 0.5, -1.1], visible=False)
    figure.update_xaxes(range=[-0.5, max(len(levels), 1) - 0.5], visible=False)
    if "in_kind" in origins and len(origins) > 1:
        at = origins.index("in_kind") - 0.78
        line = {"width": 1.5, "dash": "dot", "color": SCALE[7]}
        figure.add_shape(type="line", xref="paper", yref="y", x0=0, x1=1, y0=at, y1=at, line=line)
    return figure


def _write(x: float, y: float, text: str) -> dict[str, object]:
    return {"x": x, "y": y, "text": text, "showarrow": False, "font": {"size": 12, "color": INK}}


def _name(said: str, place: int, is_sum: bool) -> dict[str, object]:
    text = f"<b>{said}</b>" if is_sum else said
    return {
        "xref": "paper", "x": 0, "xanchor": "left", "y": place - 0.5, "text": text, "showarrow": False,
        "font": {"size": 13, "color": INK},
    }  # fmt: skip


def _shade(cell: dict[object, object] | None) -> float | None:
    """The square root of the amount, so that small fundings still show beside a large one."""
    amount = None if cell is None else cell["amount"]
    return None if amount is None or pd.isna(amount) else float(amount) ** 0.5  # type: ignore[arg-type, call-overload]


def _text(cell: dict[object, object] | None, words: Words, is_sum: bool) -> str:
    if cell is None or not cell["fundings"]:
        return words("cell-missing")
    said = words.money(cell["amount"], compact=True)  # type: ignore[arg-type]
    if cell["amount"] is not None and cell["unknown"]:
        said = f"≥\u202f{said}"
    return f"<b>{said}</b>" if is_sum else said
