"""Deleting what was a mistake: only what nothing refers to, once confirmed; the rest is closed."""

from __future__ import annotations

import streamlit as st

from territory.desk.drafts import discard_draft
from territory.errors import LakeMoved
from territory.ingest.admit import erase_silenced
from territory.ingest.entry_change import key_of
from territory.ingest.entry_check import derive_removal
from territory.ingest.entry_removal import Referring, read_referring
from territory.locale.words import HISTORY
from territory.ui.entry_state import Current, Place, go
from territory.ui.form_choices import say_row
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import saying_refusals
from territory.ui.session import open_desk, open_lake_to_write


def show_removal(here: Here, current: Current) -> None:
    """Folded at the foot of a form: the deletion, or what stands in its way."""
    words, main = here.words, current.form.main
    row = current.entry.row(main.table, 0)
    if row.was is None:
        return
    with st.expander(words("entry-delete"), icon=":material/delete:", key="delete"):
        key = key_of(main.described, row.was)
        referring = read_referring(current.view, main.table, key) if len(main.described.key) == 1 else ()
        if referring:
            _show_refusal(here, current, referring)
            return
        st.markdown(words("entry-delete-means"))
        agreed = st.checkbox(words("entry-delete-agree"), key="delete-agree")
        if st.button(
            words("entry-delete-yes"), disabled=not agreed, key="delete-yes", icon=":material/delete_forever:"
        ):
            _remove(here, current)


def _show_refusal(here: Here, current: Current, referring: tuple[Referring, ...]) -> None:
    words = here.words
    st.markdown(words("entry-delete-refused"))
    st.markdown(
        "\n".join(
            f"- {words('entry-leaning', count=item.count, what=escape(words.title(item.table)))}"
            f" :small[({escape(', '.join(key.replace('|', ' · ') for key in item.keys))})]"
            for item in referring
        )
    )
    st.markdown(words("entry-delete-close" if current.form.close else "entry-delete-first"))


def _remove(here: Here, current: Current) -> None:
    main = current.form.main
    was = current.entry.row(main.table, 0).was or {}
    name = say_row(HISTORY, current.view, main.table, was.items())
    message = HISTORY("entry-message-delete", what=HISTORY.title(main.table), name=name)[:500]
    change = derive_removal(main.described, was, message, here.viewer.name, current.view.number)
    lake, desk = open_lake_to_write(), open_desk()
    before = lake.read_consents(here.viewer)
    with saying_refusals(here):
        try:
            receipt = lake.commit(here.viewer, change)
        except LakeMoved:
            st.session_state["entry-late"] = True
            st.rerun()
        erase_silenced(lake, desk, here.viewer, before)
        if current.draft is not None:
            discard_draft(desk, here.viewer, current.draft.id)
        go(here, Place("done", key=receipt.import_id or "none"))
        st.rerun()
