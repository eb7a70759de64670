"""What one may do with a figure, beside it: take its table away, copy its sentence, ask a question about it.

Each menu is a fragment that is filled only once it is opened: a closed one costs a page two elements.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from territory.locale.words import Words
from territory.model.board import Coverage, Figure
from territory.ui.ask import Told, show_answered, show_ask
from territory.ui.citing import list_notes, say_quotation
from territory.ui.downloads import derive_csv, derive_name, derive_plain_csv, derive_workbook
from territory.ui.page import Here

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Taken:
    """A table that can be taken away, and the sentence of its figure when it has one."""

    key: str
    rows: pd.DataFrame
    columns: tuple[str, ...]
    sentence: str | None = None
    coverage: Coverage | None = None
    sources: tuple[str, ...] = ()

    @classmethod
    def of(cls, words: Words, figure: Figure) -> Taken:
        """All that a figure offers."""
        said = words.say(figure.sentence)
        return cls(figure.key, figure.rows, figure.columns, said, figure.coverage, figure.sources)


@st.fragment
def show_tools(here: Here, taken: Taken) -> None:
    """The menus of a table or a figure, closed; opening one runs nothing else of the page."""
    if taken.sentence is None:
        _show_menu(here, taken)
        return
    with st.container(horizontal=True, gap="small", key=f"tools-{taken.key}"):
        _show_menu(here, taken)
        show_ask(here, taken.key, (Told(taken.key, taken.sentence),))
        show_answered(here, taken.key)


def _show_menu(here: Here, taken: Taken) -> None:
    words = here.words
    label = words("take-open" if taken.sentence else "take-open-table")
    menu = st.popover(
        label, type="tertiary", icon=":material/download:", key=f"take-{taken.key}", on_change="rerun", wrap=True
    )
    if menu.open:
        with menu:
            _show_downloads(here, taken)
            if taken.sentence:
                st.markdown(f"**{words('copy-sentence')}**  \n:small[{words('copy-sentence-help')}]")
                quoted = say_quotation(here, taken.sentence, taken.coverage, taken.sources)
                st.code(quoted, language=None, wrap_lines=True)


def _show_downloads(here: Here, taken: Taken) -> None:
    words, rows, columns = here.words, taken.rows, taken.columns
    st.markdown(f"**{words('take-table')}**  \n:small[{words('take-rows', count=len(rows))}]")
    title = words(f"page-{here.page.key}")

    def derive_xlsx() -> bytes:
        notes = list_notes(here, taken.sentence, taken.coverage, taken.sources, len(rows))
        return derive_workbook(words, rows, columns, title, notes)

    # Names differ before the extension too: a folder that hides extensions would show the same name twice.
    with st.container(horizontal=True, gap="small"):
        _offer(here, taken, "csv", "csv", "text/csv", lambda: derive_csv(words, rows, columns))
        _offer(here, taken, "xlsx", "xlsx", _XLSX, derive_xlsx)
        _offer(here, taken, "plain", "plain.csv", "text/csv", lambda: derive_plain_csv(words, rows, columns))


def _offer(here: Here, taken: Taken, kind: str, extension: str, mime: str, derive: Callable[[], bytes]) -> None:
    st.download_button(
        here.words(f"take-{kind}"),
        derive,
        file_name=derive_name(here, taken.key, extension),
        mime=mime,
        key=f"download-{taken.key}-{kind}",
        on_click="ignore",
        icon=":material/download:",
    )
