"""A row that a person may read and not change: what it holds, and the sentence that says why."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from territory.access.policy import reach
from territory.ingest.entry import CREATE
from territory.model.viewer import Capability
from territory.ui.entry_state import Current
from territory.ui.form_choices import say_row, say_text
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import is_shared_row


def show_locked(here: Here, current: Current) -> bool:
    """Shows what this viewer may not change, and why; False, showing nothing, when he may."""
    words, table = here.words, current.form.main.table
    if current.mode == CREATE:
        is_locked = table == "programme" and reach(here.viewer, Capability.WRITE) is not None
        if is_locked:
            st.header(words.title(table), anchor=False)
            st.info(words("reach-programme-add"), icon=":material/lock:")
        return is_locked
    was = current.entry.row(table, 0).was or {}
    if not is_shared_row(here.viewer, table, was):
        return False
    st.header(escape(say_row(words, current.view, table, was.items())), anchor=False)
    st.info(words("reach-shared-row"), icon=":material/lock:")
    fields = {name: was.get(name) for name in (*current.form.main.first, *current.form.main.rest)}
    rows = [
        {
            words("entry-column-field"): words.title(table, name),
            words("entry-column-value"): escape(say_text(words, current.view, table, name, text)),
        }
        for name, text in fields.items()
    ]
    alternative = words("table-alternative", count=len(rows))
    st.table(pd.DataFrame(rows), hide_index=True, border="horizontal", alt=alternative)
    return True
