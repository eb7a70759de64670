"""The page of persons; its contacts, what is held on one person, and what is past its time."""

from __future__ import annotations

import streamlit as st

from territory.access.policy import may
from territory.analysis.persons import Contact, PersonsBoard
from territory.desk.drawer import erase_contacts
from territory.desk.journal import write_entry
from territory.errors import TerritoryError
from territory.ingest.retention import KINDS, Past, erase_past, read_months, read_past
from territory.model.clock import read_clock
from territory.model.viewer import Capability
from territory.reports.person import Person, read_person, say_field, say_kind, write_person
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.persons import DONE, show_outcome, show_testimonies
from territory.ui.session import open_desk, open_lake_to_write

#: Contacts, and things found on a person, shown at once.
SHOWN = 30
_FOUND, _PAST = "persons-found", "persons-past"


def show_persons(here: Here, board: PersonsBoard) -> None:
    """Everything of the page, one tab for each thing that brings somebody here."""
    # In a box of its own, there or empty: the tab one is on would be forgotten if what stands before it moved.
    with st.container():
        show_outcome(here)
    names = ("testimonies", "contacts", "person", "retention")
    testimonies, contacts, person, retention = st.tabs([here.words(f"persons-tab-{name}") for name in names])
    with testimonies:
        show_testimonies(here, board)
    with contacts:
        show_contacts(here, board)
    with person:
        ask_person(here)
    with retention:
        show_retention(here)


def show_contacts(here: Here, board: PersonsBoard) -> None:
    """Who can be reached for what, each with the way to delete it."""
    words = here.words
    st.header(words("contacts-answer", count=len(board.contacts)), anchor=False)
    for contact in board.contacts[:SHOWN]:
        _show_contact(here, contact)
    if len(board.contacts) > SHOWN:
        st.markdown(f":small[{words('contacts-shown', shown=SHOWN, count=len(board.contacts))}]")


def _show_contact(here: Here, contact: Contact) -> None:
    words = here.words
    with st.container(border=True, gap="xsmall", key=f"contact-{contact.id}"):
        of = " · ".join(escape(name) for name in (contact.project_name, contact.organisation_name) if name)
        st.markdown(f"**{escape(contact.name or contact.role)}** — {escape(contact.role)}" + (f", {of}" if of else ""))
        reached = " · ".join(escape(text) for text in (contact.email, contact.phone) if text)
        st.markdown(reached or f":small[{words('contacts-unreachable')}]")
        if may(here.viewer, Capability.ERASE):
            with st.popover(words("contacts-delete"), icon=":material/delete:", type="tertiary"):
                st.markdown(words("contacts-delete-means"))
                st.button(
                    words("contacts-delete-yes"), key=f"contact-delete-{contact.id}", on_click=_erase,
                    args=(here, contact.id),
                )  # fmt: skip


def _erase(here: Here, contact: str) -> None:
    erase_contacts(open_desk(), here.viewer, [contact])
    write_entry(open_desk(), here.viewer, "contact-erased", contact)
    st.session_state[DONE] = (True, [here.words("contacts-deleted", name=contact)])


def ask_person(here: Here) -> None:
    """A name, an address or a number, then everything held under it, to hand over as a file."""
    words = here.words
    st.header(words("person-title"), anchor=False)
    st.markdown(words("person-explain"))
    with st.form("person", border=False):
        asked = st.text_input(words("person-asked"), max_chars=100, key="person-asked")
        sent = st.form_submit_button(words("person-search"), icon=":material/search:")
    if sent:
        try:
            with st.spinner(words("cli-person-progress"), show_time=False):
                st.session_state[_FOUND] = read_person(open_lake_to_write(), open_desk(), here.viewer, asked)
        except TerritoryError as refused:
            st.session_state.pop(_FOUND, None)
            st.error(escape(words(f"error-{refused.code}", **refused.values)), icon=":material/error:")
    found: Person | None = st.session_state.get(_FOUND)
    if found is not None:
        _show_found(here, found)


def _show_found(here: Here, found: Person) -> None:
    words = here.words
    st.subheader(words("person-found", count=len(found.items)), anchor=False)
    lines = []
    for item in found.items[:SHOWN]:
        cells = " · ".join(
            words.pair(say_field(words, item.kind, name), text[:200]) for name, text in item.cells.items()
        )
        lines.append(f"- **{escape(say_kind(words, item.kind))}** :small[{escape(item.id[:24])}] {escape(cells)}")
    if len(found.items) > SHOWN:
        lines.append(f"- {words('person-others', count=len(found.items) - SHOWN)}")
    if lines:
        st.markdown("\n".join(lines))
    if not found.is_whole:
        st.info(words("person-partial"), icon=":material/info:")
    if found.items:
        st.download_button(
            words("person-export"), lambda: write_person(open_desk(), here.viewer, found, words),
            file_name=words("person-export-file"), mime="application/zip", key="person-export", on_click="ignore",
            icon=":material/download:",
        )  # fmt: skip


def show_retention(here: Here) -> None:
    """For how long each kind of data is kept and why, what is past its time, and the button that erases it."""
    words, lake, desk = here.words, open_lake_to_write(), open_desk()
    st.header(words("retention-title"), anchor=False)
    months = read_months(lake.settings)
    st.markdown("\n".join(f"- {words(f'retention-rule-{kind}', months=months[kind])}" for kind in KINDS))
    if not may(here.viewer, Capability.ERASE):
        return
    if not st.session_state.get(_PAST):
        st.button(words("retention-look"), key="retention-look", icon=":material/event_busy:", on_click=_look)
        return
    with st.spinner(words("persons-looking"), show_time=False):
        listed = read_past(lake, desk, here.viewer, read_clock())
    if not listed:
        st.success(words("retention-none"), icon=":material/check_circle:")
        return
    st.markdown("\n".join(f"- {escape(_say_past(here, item))}" for item in listed[:SHOWN]))
    if len(listed) > SHOWN:
        st.markdown(f":small[{words('person-others', count=len(listed) - SHOWN)}]")
    agreed = st.checkbox(words("persons-withdraw-agree"), key="retention-agree")
    if st.button(
        words("retention-erase", count=len(listed)), key="retention-erase", type="primary", disabled=not agreed,
        icon=":material/delete_forever:",
    ):  # fmt: skip
        _apply(here)
        st.rerun()


def _look() -> None:
    st.session_state[_PAST] = True


def _say_past(here: Here, item: Past) -> str:
    return here.words(f"retention-line-{item.kind}", id=item.id, of=item.of, since=item.since, count=item.count)


def _apply(here: Here) -> None:
    words = here.words
    try:
        with st.spinner(words("persons-erasing"), show_time=False):
            done = erase_past(open_lake_to_write(), open_desk(), here.viewer, read_clock())
    except TerritoryError as refused:
        st.session_state[DONE] = (False, [words(f"error-{refused.code}", **refused.values)])
        return
    parts = [words(f"retention-count-{kind}", count=done[kind]) for kind in KINDS if done.get(kind)]
    st.session_state[_PAST] = False
    st.session_state[DONE] = (True, [words("retention-done", parts=words.join(parts))])
