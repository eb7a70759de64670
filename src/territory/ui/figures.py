"""Figures as a page shows them: the sentence, the drawing, its source, its menu, its table twin."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from territory.charts.large import enlarge
from territory.charts.theme import CONFIG
from territory.locale.words import Words
from territory.model.board import Coverage, Figure, Phrase
from territory.ui.markdown import escape, link
from territory.ui.page import Here
from territory.ui.registry import read_spec
from territory.ui.show import show_empty, show_source
from territory.ui.tools import Taken, show_tools

#: Rows of a table on a page; all of them are in the download.
SHOWN_ROWS = 200
#: Columns that fit on a telephone.
NARROW = 3
#: Where the heading of a wide table is found in the page, by the figure's key.
ANCHOR = "figure-{}"
#: Columns that name a thing with a sheet, where the rows also hold its id: the sheet, and the column of the id.
_SHEETS = {
    "project_name": ("project", "project"),
    "organisation_name": ("organisation", "organisation"),
    "funder_name": ("organisation", "funder"),
    "beneficiary_name": ("organisation", "beneficiary"),
    "indicator_name": ("impact", "indicator"),
}


def show_figure(here: Here, chart: Any, figure: Figure) -> None:
    """A figure with its finding as heading, its alternative text, coverage, source, its menu, the table behind it.

    `chart` is a plotly figure or a pydeck deck; None when there is nothing to draw, and the table then stands alone.
    """
    sentence = here.words.say(figure.sentence)
    is_wide = len(figure.columns) > NARROW
    st.subheader(escape(sentence), anchor=ANCHOR.format(figure.key) if is_wide else False)
    if figure.rows.empty:
        show_empty(here, figure.key if here.words.has(f"empty-{figure.key}") else "figure")
        return
    if chart is not None:
        _show_chart(here, chart, say_alternative(here, figure, sentence), figure.key)
    show_source(here, figure.coverage, figure.sources)
    show_tools(here, Taken.of(here.words, figure))
    with st.expander(here.words("see-table"), expanded=chart is None, key=f"table-{figure.key}"):
        show_cells(here, figure.key, figure.rows, figure.columns)


def say_alternative(here: Here, figure: Figure, sentence: str) -> str:
    """What a screen reader says of the drawing: its finding, what it covers, and where the same rows are in a table."""
    covered = f" {here.words.coverage(figure.coverage)}." if figure.coverage else ""
    return f"{sentence}{covered} {here.words('alternative-table')}"


def show_table(
    here: Here,
    key: str,
    rows: pd.DataFrame,
    columns: tuple[str, ...],
    sentence: Phrase | None = None,
    coverage: Coverage | None = None,
    sources: tuple[str, ...] = (),
) -> None:
    """A table on its own, under its sentence, with its source and its menu."""
    if sentence:
        st.subheader(escape(here.words.say(sentence)), anchor=False)
    if rows.empty:
        show_empty(here, key if here.words.has(f"empty-{key}") else "figure")
        return
    show_cells(here, key, rows, columns)
    show_source(here, coverage, sources)
    said = here.words.say(sentence) if sentence else None
    show_tools(here, Taken(key, rows, columns, said, coverage, sources))


def show_rows(here: Here, key: str, rows: pd.DataFrame, columns: tuple[str, ...], figure: Figure | None = None) -> None:
    """Rows in words, and their menu; with the `figure` they are of, its sentence can be copied there as well."""
    show_cells(here, key, rows, columns)
    show_tools(here, Taken.of(here.words, figure) if figure else Taken(key, rows, columns))


def show_cells(here: Here, key: str, rows: pd.DataFrame, columns: tuple[str, ...]) -> None:
    """Rows in words alone: a person's browser would format them in its own language."""
    words = here.words
    shown = rows.head(SHOWN_ROWS)
    cells = {_say_title(words, name): _say_cells(here, shown, name) for name in columns}
    table = pd.DataFrame(cells)
    if len(columns) > NARROW and not any("](" in cell for cell in table.iloc[0]):
        # A table wider than a telephone scrolls, and what scrolls must hold something the keyboard can reach.
        table = table.rename(columns={table.columns[0]: f"[{table.columns[0]}](#{ANCHOR.format(key)})"})
    st.table(table, hide_index=True, border="horizontal", alt=words("table-alternative", count=len(rows)))
    notes = []
    if shown[list(columns)].isna().any(axis=None):
        notes.append(words("cell-missing-means"))
    if len(rows) > SHOWN_ROWS:
        notes.append(words("table-cut", shown=SHOWN_ROWS, count=len(rows)))
    for note in notes:
        st.markdown(f":small[{note}]")


def _say_title(words: Words, column: str) -> str:
    return words(f"column-{column}".replace("_", "-"))


def _say_cells(here: Here, rows: pd.DataFrame, column: str) -> list[str]:
    """The cells of a column in words; the names of things with a sheet, and addresses of sources, are links."""
    if column == "source_url":
        return [here.words("cell-missing") if pd.isna(url) else link(url) for url in rows[column]]
    said = [escape(here.words.cell(value, column)) for value in rows[column]]
    sheet, id_column = _SHEETS.get(column, ("", ""))
    if id_column not in rows.columns:
        return said
    path, scope = read_spec(sheet).path, here.asked
    return [
        text if pd.isna(code) else f"[{text}](/{path}?{urlencode(replace(scope, about=code).query(), doseq=True)})"
        for text, code in zip(said, rows[id_column], strict=True)
    ]


def _show_chart(here: Here, chart: Any, alternative: str, key: str) -> None:
    if hasattr(chart, "to_plotly_json"):
        chart = enlarge(chart) if here.asked.large else chart
        st.plotly_chart(chart, config=dict(CONFIG), alt=alternative, key=f"figure-{key}")
    else:
        st.pydeck_chart(chart, alt=alternative, key=f"figure-{key}")
