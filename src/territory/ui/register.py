"""The register of processing as a page: who answers for it, what is held of whom, why, for how long; one's rights."""

from __future__ import annotations

from dataclasses import fields

import pandas as pd
import streamlit as st

from territory.analysis.register import Entry, derive_register
from territory.config import Settings
from territory.locale.words import Words
from territory.ui.downloads import derive_csv, derive_name
from territory.ui.markdown import escape
from territory.ui.page import Here

_GROUPS = ("projects", "accounts")
_COLUMNS = tuple(
    f"processing_{name}"
    for name in ("table", "purpose", "basis", "persons", "fields", "source", "recipients", "retention")
)


def show_register(here: Here) -> None:
    """Who answers for the data, the rights of persons, each table that holds data about some, and all of it as CSV."""
    words, settings = here.words, Settings.read()
    _show_controller(words, settings)
    months = {item.name: getattr(settings, item.name) for item in fields(Settings)}
    entries = derive_register(months)
    for group in _GROUPS:
        st.header(words(f"register-{group}"), anchor=False)
        st.markdown(words(f"register-{group}-text"))
        for entry in entries:
            if entry.group == group:
                _show_entry(words, entry)
    rows = pd.DataFrame([_say_row(words, entry) for entry in entries], columns=list(_COLUMNS), dtype=object)
    st.download_button(
        words("register-download"),
        lambda: derive_csv(words, rows, _COLUMNS),
        file_name=derive_name(here, "register", "csv"),
        mime="text/csv",
        key="download-register",
        on_click="ignore",
        icon=":material/download:",
    )


def _show_controller(words: Words, settings: Settings) -> None:
    st.header(words("register-controller-title"), anchor=False)
    if settings.controller:
        st.markdown(words("register-controller", controller=escape(settings.controller)))
    else:
        st.warning(words("register-controller-missing"), icon=":material/warning:")
    st.header(words("register-rights-title"), anchor=False)
    st.markdown(words("register-rights"))
    if settings.contact:
        st.markdown(words("register-contact", contact=escape(settings.contact)))
    else:
        st.markdown(words("register-contact-missing"))
    st.markdown(words("register-complaint"))


def _show_entry(words: Words, entry: Entry) -> None:
    told = _say_row(words, entry)
    table, purpose, *others = _COLUMNS
    with st.expander(words("register-entry", table=escape(told[table]), purpose=escape(told[purpose]))):
        lines = [
            words("register-line", title=words(f"column-{name}".replace("_", "-")), text=escape(told[name]))
            for name in others
        ]
        st.markdown("\n".join(f"- {line}" for line in lines))


def _say_row(words: Words, entry: Entry) -> dict[str, str]:
    """The entry in words, by column."""
    told = (
        words.say(entry.name),
        words.say(entry.purpose),
        words.say(entry.basis),
        words.say(entry.persons),
        ", ".join(words.say(name) for name in entry.fields),
        words.say(entry.source),
        ", ".join(words.say(who) for who in entry.recipients),
        words.say(entry.retention),
    )
    return dict(zip(_COLUMNS, told, strict=True))
