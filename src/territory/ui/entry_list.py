"""What one may type: a new object, one that is there, or a draft left on the way."""

from __future__ import annotations

import streamlit as st

from territory.analysis.entry import Choice, find_choices
from territory.desk.drafts import read_drafts
from territory.ingest.entry import CLOSE, EDIT
from territory.schema.forms import Form, read_form, read_forms
from territory.ui.entry_state import Place, begin_on, discard, go, show_way
from territory.ui.form_choices import LISTED, load_choices, say_choice
from territory.ui.markdown import escape
from territory.ui.page import Here, read_live
from territory.ui.session import open_desk


def show_home(here: Here) -> None:
    """Drafts first, then what to add, then what to correct."""
    words = here.words
    show_drafts(here)
    forms = [form for form in read_forms().values() if form.page == "entry"]
    st.header(words("entry-add"), anchor=False)
    for form in forms:
        table = form.main.table
        show_way(here, Place("new", form.name), words(f"entry-new-{form.name}"), ":material/add:")
        st.markdown(f":small[{escape(words.description(table))}]")
    st.header(words("entry-correct"), anchor=False)
    name = st.segmented_control(
        words("entry-which"),
        [form.name for form in forms],
        default=forms[0].name,
        format_func=lambda item: words.title(read_form(item).main.table),
        key="entry-which",
        required=True,
    )
    ask_object(here, read_form(name or forms[0].name))


def show_drafts(here: Here) -> None:
    """The drafts of whoever looks: to go on with, or to abandon."""
    words = here.words
    drafts = read_drafts(open_desk(), here.viewer)
    if not drafts:
        return
    st.header(words("entry-drafts", count=len(drafts)), anchor=False)
    for draft in drafts:
        what = words.title(read_form(draft.form).main.table)
        title = draft.title or words("entry-untitled")
        with st.container(border=True, key=f"draft-{draft.id}", gap="xsmall"):
            st.markdown(words(f"entry-draft-{draft.mode}", what=what, title=escape(title), at=draft.updated_at))
            resume, abandon = st.columns(2)
            with resume:
                st.button(
                    words("entry-draft-resume"),
                    key=f"resume-{draft.id}",
                    help=escape(title),
                    icon=":material/edit_note:",
                    on_click=go,
                    args=(here, Place("draft", key=draft.id)),
                )
            with abandon, st.popover(words("entry-discard"), type="tertiary", icon=":material/delete:"):
                st.markdown(words("entry-discard-sure"))
                st.button(
                    words("entry-discard-yes"), key=f"discard-{draft.id}", on_click=discard, args=(here, draft.id)
                )


def ask_object(here: Here, form: Form) -> None:
    """One object of a form, found by its name, to correct or to close."""
    words, table = here.words, form.main.table
    choices: tuple[Choice, ...] = load_choices(read_live(here), table)
    if not choices:
        st.markdown(words("entry-none-yet", what=words.title(table)))
        return
    if len(choices) > LISTED:
        sought = st.text_input(
            words("entry-search", what=words.title(table)),
            key=f"find-{table}",
            placeholder=words("entry-search-example"),
        )
        choices = find_choices(choices, sought) if sought else ()
        if sought and not choices:
            st.markdown(words("entry-search-nothing"))
    said = {choice.key: say_choice(words, table, choice) for choice in choices}
    key = st.selectbox(
        words("entry-object", what=words.title(table)),
        list(said),
        index=None,
        format_func=lambda item: said.get(item, item),
        key=f"object-{table}",
        placeholder=words("entry-choose" if said else "entry-search-first"),
        disabled=not said,
    )
    st.button(
        words("entry-edit"),
        key=f"edit-{table}",
        icon=":material/edit:",
        disabled=key is None,
        on_click=begin_on,
        args=(here, form, EDIT, key or ""),
    )
    if form.close:
        st.button(
            words("entry-close-short"),
            key=f"close-{table}",
            icon=":material/event_busy:",
            disabled=key is None,
            on_click=begin_on,
            args=(here, form, CLOSE, key or ""),
        )
