"""Saisir: one page for what is typed, from a first word to the saved change and its undoing."""

from __future__ import annotations

import streamlit as st

from territory.errors import TerritoryError
from territory.ingest.entry import CLOSE, CREATE, EDIT
from territory.locale.words import Words
from territory.schema.registry import read_table
from territory.ui.entry_done import show_done
from territory.ui.entry_form import show_lists, show_parts
from territory.ui.entry_list import show_home
from territory.ui.entry_locked import show_locked
from territory.ui.entry_removal import show_removal
from territory.ui.entry_save import (
    blocking,
    derive_problems,
    judge,
    read_used,
    show_check_button,
    show_moved,
    show_save,
    show_summary,
)
from territory.ui.entry_state import Current, Place, discard, go, read_current, show_way
from territory.ui.form_choices import say_row
from territory.ui.markdown import escape
from territory.ui.page import Here, name_tab


def show_entry(here: Here) -> None:
    """What the address asks for: the list of what to type, a form under way, or what a save did."""
    place = Place.parse(here.asked.about)
    if place.action in {"home", "list"}:
        show_home(here)
    else:
        show_place(here, place)


def show_place(here: Here, place: Place) -> None:
    """A form under way, or what a save did; what is no longer there is said, with the way back."""
    if place.action == "done":
        show_done(here, place.key)
        return
    try:
        current = read_current(here, place)
    except TerritoryError as error:
        if error.code not in {"draft-unknown", "object-unknown"}:
            raise
        st.info(here.words(f"error-{error.code}", **error.values), icon=":material/search_off:")
        _show_way_back(here)
        return
    show_form(here, current)


def show_form(here: Here, current: Current) -> None:
    """One form: where it stands, what is to correct, its fields, what would change, the save."""
    words, is_checked = here.words, current.draft is not None and current.draft.is_checked
    heading = say_heading(words, current)
    name_tab(words, heading)
    if show_locked(here, current):
        _show_way_back(here)
        return
    st.header(escape(heading), anchor=False)
    used = read_used(current)
    verdict = judge(current, used) if is_checked else None
    # Each part of the page has a place of its own, empty or not: what appears in one moves no field of another, which
    # would lose the focus.
    with st.container(key="entry-state"):
        _show_state(here, current)
        if used:
            st.info(words("entry-in-use"), icon=":material/info:")
    with st.container(key="entry-said"):
        has_moved = show_moved(here, current) if current.mode != CREATE else False
        if verdict is not None:
            show_summary(here, current, verdict)
    with st.container(key="entry-parts"):
        show_parts(here, current, derive_problems(here, verdict) if verdict else {})
        show_lists(here, current)
    with st.container(key="entry-foot"):
        if verdict is None:
            show_check_button(here, current)
        elif verdict.blocks:
            st.error(words("entry-still-to-correct", count=len(blocking(verdict))), icon=":material/arrow_upward:")
        elif has_moved:
            st.warning(words("entry-decide-first"), icon=":material/arrow_upward:")
        else:
            show_save(here, current, verdict, used)
    if current.mode == EDIT:
        show_removal(here, current)
    _show_way_back(here)


def say_heading(words: Words, current: Current) -> str:
    """`Corriger : La serre partagée (NCL-2019-001)`."""
    table = current.form.main.table
    if current.mode == CREATE:
        return words("entry-heading-create", what=words.title(table))
    row = current.entry.row(table, 0)
    name = say_row(words, current.view, table, (row.was or {}).items())
    return words(f"entry-heading-{current.mode}", what=read_table(table).title.say(words.language), name=name)


def _show_state(here: Here, current: Current) -> None:
    """Whether what is typed is kept, another tab's save, and the ways to close or to abandon."""
    words, draft = here.words, current.draft
    if here.view.closing or here.asked.known:
        st.info(words("entry-live-only"), icon=":material/info:")
    st.markdown(words("entry-kept", at=draft.updated_at) if draft else words("entry-not-begun"))
    refused = st.session_state.pop("entry-refused", None)
    if refused is not None and draft is not None and refused[0] == draft.id:
        table, name, text = refused[2] or ("", "", "")
        where = f"{words.title(table)}, {words.title(table, name)}" if table else ""
        st.warning(
            words("entry-other-tab", at=refused[1], where=escape(where), text=escape(text)), icon=":material/tab:"
        )
    if st.session_state.pop("entry-late", False):
        st.warning(words("entry-late"), icon=":material/sync_problem:")
    if current.mode == EDIT and current.form.close and current.key:
        place = Place("close", current.form.name, current.key)
        if place.about() is not None:
            what = words.title(current.form.main.table)
            show_way(here, place, words("entry-close", what=what), ":material/event_busy:")
    if draft is not None:
        with st.popover(words("entry-discard"), type="tertiary", icon=":material/delete:"):
            st.markdown(words("entry-discard-sure"))
            st.button(words("entry-discard-yes"), key="discard", on_click=discard, args=(here, draft.id))
    if current.mode == CLOSE:
        st.markdown(words("entry-close-means"))


def _show_way_back(here: Here) -> None:
    st.button(
        here.words(f"entry-back-{here.page.key}"),
        key="back",
        icon=":material/arrow_back:",
        type="tertiary",
        on_click=go,
        args=(here, Place("home")),
    )
