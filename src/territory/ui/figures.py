"""Figures as a page shows them: the sentence, the drawing, its table twin, its source, its download."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from territory.model.board import Coverage, Figure, Phrase
from territory.ui.downloads import derive_csv, derive_name
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.show import show_empty, show_source

#: Rows of a table on a page; all of them are in the download.
SHOWN_ROWS = 200


def show_figure(here: Here, chart: Any, figure: Figure) -> None:
    """A figure with its finding as heading, its alternative text, the table behind it, coverage, source and download.

    `chart` is a plotly figure or a pydeck deck; None when there is nothing to draw, and the table then stands alone.
    """
    sentence = here.words.say(figure.sentence)
    st.subheader(escape(sentence), anchor=False)
    if figure.rows.empty:
        show_empty(here, figure.key if here.words.has(f"empty-{figure.key}") else "figure")
        return
    if chart is not None:
        _show_chart(chart, say_alternative(here, figure, sentence), figure.key)
    show_source(here, figure.coverage, figure.sources)
    with st.expander(here.words("see-table"), expanded=chart is None, key=f"table-{figure.key}"):
        show_rows(here, figure.key, figure.rows, figure.columns)


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
    """A table on its own, under its sentence, with its source and its download."""
    if sentence:
        st.subheader(escape(here.words.say(sentence)), anchor=False)
    if rows.empty:
        show_empty(here, key if here.words.has(f"empty-{key}") else "figure")
        return
    show_rows(here, key, rows, columns)
    show_source(here, coverage, sources)


def show_rows(here: Here, key: str, rows: pd.DataFrame, columns: tuple[str, ...]) -> None:
    """Rows in words (a person's browser would format them in its own language), and their download."""
    words = here.words
    shown = rows.loc[:, list(columns)].head(SHOWN_ROWS)
    cells = {
        words(f"column-{name}".replace("_", "-")): [escape(words.cell(value, name)) for value in shown[name]]
        for name in columns
    }
    st.table(pd.DataFrame(cells), hide_index=True, border="horizontal", alt=words("table-alternative", count=len(rows)))
    notes = []
    if shown.isna().any(axis=None):
        notes.append(words("cell-missing-means"))
    if len(rows) > SHOWN_ROWS:
        notes.append(words("table-cut", shown=SHOWN_ROWS, count=len(rows)))
    for note in notes:
        st.markdown(f":small[{note}]")
    st.download_button(
        words("download-csv"),
        lambda: derive_csv(words, rows, columns),
        file_name=derive_name(here, key, "csv"),
        mime="text/csv",
        key=f"download-{key}",
        on_click="ignore",
        type="tertiary",
        icon=":material/download:",
    )


def _show_chart(chart: Any, alternative: str, key: str) -> None:
    if hasattr(chart, "to_plotly_json"):
        st.plotly_chart(chart, config={"displayModeBar": False}, alt=alternative, key=f"figure-{key}")
    else:
        st.pydeck_chart(chart, alt=alternative, key=f"figure-{key}")
