"""Référentiels: the lists everything leans on, each with what it holds, to add to, correct or close."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from territory.access.policy import reach
from territory.analysis.entry import Choice, find_choices, read_count
from territory.model.viewer import Capability
from territory.schema.forms import Form, read_form, read_forms
from territory.ui.entry import show_place
from territory.ui.entry_list import ask_object, show_drafts
from territory.ui.entry_state import Place, go, show_way
from territory.ui.form_choices import load_choices, say_choice, say_text
from territory.ui.markdown import escape
from territory.ui.page import Here, read_live
from territory.ui.reach import is_shared

#: Rows of a list shown at once; a search finds the others.
SHOWN = 100


def show_reference(here: Here) -> None:
    """The lists, or the form that the address asks for."""
    place = Place.parse(here.asked.about)
    if place.action not in {"home", "list"}:
        show_place(here, place)
        return
    words = here.words
    forms = [form for form in read_forms().values() if form.page == "reference"]
    shown = next((form for form in forms if form.name == place.form), forms[0])
    show_drafts(here)
    st.markdown(words("reference-means"))
    view = read_live(here)
    counts = {form.name: read_count(view, form.main.table) for form in forms}
    if st.session_state.get("reference-list") != shown.name:
        st.session_state["reference-list"] = shown.name
    st.selectbox(
        words("reference-which"),
        [form.name for form in forms],
        format_func=lambda name: words(
            "reference-list", what=words.title(read_form(name).main.table), count=counts[name]
        ),
        key="reference-list",
        on_change=_choose,
        args=(here,),
    )
    _show_list(here, shown)


def _choose(here: Here) -> None:
    go(here, Place("list", st.session_state["reference-list"]))


def _show_list(here: Here, form: Form) -> None:
    words, table, view = here.words, form.main.table, read_live(here)
    st.header(words.title(table), anchor=f"list-{form.name.replace('_', '-')}")
    st.markdown(escape(words.description(table)))
    if form.meaning:
        st.markdown(words("reference-versions"))
    is_locked = is_shared(here.viewer, table)
    if is_locked:
        said = f"{words('reach-shared', table=words.title(table))} {words('reach-shared-add')}"
        st.info(escape(said), icon=":material/lock:")
    if table == "programme" and reach(here.viewer, Capability.WRITE) is not None:
        st.info(words("reach-programme-add"), icon=":material/lock:")
    else:
        show_way(here, Place("new", form.name), words("reference-add", what=words.title(table)), ":material/add:")
    choices = load_choices(view, table)
    if not choices:
        st.markdown(words("entry-none-yet", what=words.title(table)))
        return
    if not is_locked:
        ask_object(here, form)
    _show_rows(here, form, choices)


def _show_rows(here: Here, form: Form, choices: tuple[Choice, ...]) -> None:
    words, table, view = here.words, form.main.table, read_live(here)
    sought = ""
    if len(choices) > SHOWN:
        sought = st.text_input(words("reference-filter"), key=f"filter-{table}")
    found = find_choices(choices, sought, SHOWN) if sought else choices[:SHOWN]
    facets = [name for name in form.main.first if name in {key for choice in found for key in choice.facets}][:3]
    rows = [
        {
            words("reference-column-name"): _link(here, form, choice),
            **{
                words.title(table, name): escape(say_text(words, view, table, name, choice.facets.get(name)))
                for name in facets
            },
        }
        for choice in found
    ]
    if rows:
        titles = list(rows[0])
        alt = words("table-alternative", count=len(rows))
        st.table(pd.DataFrame(rows, columns=titles), hide_index=True, border="horizontal", alt=alt)
    if len(found) < len(choices):
        st.markdown(f":small[{words('reference-cut', shown=len(found), count=len(choices))}]")


def _link(here: Here, form: Form, choice: Choice) -> str:
    said = escape(say_choice(here.words, form.main.table, choice))
    about = Place("edit", form.name, choice.key).about()
    if about is None:
        return said
    query = urlencode(replace(here.asked, about=about).query(), doseq=True)
    return f"[{said}](/{here.page.path}?{query})"
