"""What happened to the data: its closings and its imports."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from territory.model.scope import Scope
from territory.ui.figures import show_rows
from territory.ui.page import Here, show_link
from territory.ui.session import open_lake
from territory.ui.show import show_empty


def show_closings(here: Here) -> None:
    """Closings, the latest first, each leading to the overview as it then stood."""
    words = here.words
    st.header(words("history-closings", count=len(here.closings)), anchor=False)
    if not here.closings:
        show_empty(here, "closings")
        return
    closings = list(reversed(here.closings))
    rows = pd.DataFrame(
        {
            "closing_name": [closing.name for closing in closings],
            "effective_on": [closing.effective_on for closing in closings],
            "state": [words.label("closing", "state", closing.state) for closing in closings],
            "published_at": [closing.published_at for closing in closings],
            "note": [closing.note for closing in closings],
        }
    )
    show_rows(here, "closings", rows, tuple(rows.columns))
    with st.expander(words("history-open-closing")):
        for closing in closings:
            show_link(here, Scope(known=closing.id, language=here.asked.language), "overview", closing.name)


def show_imports(here: Here) -> None:
    """Imports, the latest first: when, who, why, and whether one was taken back."""
    words = here.words
    entries = open_lake().read_history(here.viewer)
    st.header(words("history-imports", count=len(entries)), anchor=False)
    if not entries:
        show_empty(here, "imports")
        return
    latest = list(reversed(entries))
    rows = pd.DataFrame(
        {
            "at": [entry.at for entry in latest],
            "message": [entry.message for entry in latest],
            "author": [entry.author for entry in latest],
            "import_kind": [words.label("import", "kind", entry.kind) for entry in latest],
            "is_undone": [entry.undone is not None for entry in latest],
        }
    )
    show_rows(here, "imports", rows, tuple(rows.columns))
