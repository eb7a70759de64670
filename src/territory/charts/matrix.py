"""Where money comes from, crossed with how far: each cell says its amount in letters, its shade only helps the eye."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from territory.charts.theme import BAR_HEIGHT, INK, MARGIN, SCALE, lay_out
from territory.locale.words import Words


def draw_matrix(rows: pd.DataFrame, words: Words) -> go.Figure:
    """One cell per origin and level (origin, level, amount, unknown): amount in the cell, `inconnu` where it is not
    known, a dash where there is no funding at all. In kind is a row like the others, parted by a line: it adds to none.
    """
    origins, levels = list(dict.fromkeys(rows["origin"])), list(dict.fromkeys(rows["level"]))
    cells = {(row["origin"], row["level"]): row for row in rows.to_dict("records")}
    shades, texts = [], []
    for origin in origins:
        found = [cells.get((origin, level)) for level in levels]
        shades.append([_shade(cell) for cell in found])
        texts.append([_text(cell, words) for cell in found])
    figure = go.Figure(
        go.Heatmap(
            z=shades, x=[words.cell(level, "level") for level in levels],
            y=[words.cell(origin, "origin") for origin in origins],
            text=texts, texttemplate="%{text}", hovertemplate="%{y}, %{x}\u00a0: %{text}<extra></extra>",
            colorscale=[[step / 3, colour] for step, colour in enumerate(SCALE[:4])], showscale=False, xgap=3, ygap=3,
            hoverongaps=False, textfont={"size": 13, "color": INK},
        )
    )  # fmt: skip
    figure = lay_out(figure, len(origins) * BAR_HEIGHT + MARGIN + 40)
    figure.update_yaxes(autorange="reversed", ticks="")
    figure.update_xaxes(side="top", ticks="")
    if "in_kind" in origins and len(origins) > 1:
        at = origins.index("in_kind") - 0.5
        line = {"width": 1.5, "dash": "dot", "color": SCALE[7]}
        figure.add_shape(type="line", xref="paper", yref="y", x0=0, x1=1, y0=at, y1=at, line=line)
    return figure


def _shade(cell: dict[object, object] | None) -> float | None:
    """The square root of the amount, so that small fundings still show beside a large one."""
    amount = None if cell is None else cell["amount"]
    return None if amount is None or pd.isna(amount) else float(amount) ** 0.5  # type: ignore[arg-type, call-overload]


def _text(cell: dict[object, object] | None, words: Words) -> str:
    if cell is None or not cell["fundings"]:
        return words("cell-missing")
    return words.money(cell["amount"], compact=True)  # type: ignore[arg-type]
