"""Testimonies with what their authors agreed to, and the ways to note, change or withdraw it."""

from __future__ import annotations

from datetime import date

import streamlit as st

from territory.access.policy import may
from territory.access.standing import derive_keeper
from territory.analysis.persons import PersonsBoard, Testimony, read_persons
from territory.desk.erasures import read_erasures
from territory.errors import TerritoryError
from territory.ingest.erasure import erase_testimony, measure_held, write_consent
from territory.locale.words import Words
from territory.model.board import Label
from territory.model.viewer import Capability
from territory.reports.erased import say_held
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.session import open_desk, open_lake_to_write

#: Testimonies shown at once; a project has few.
SHOWN = 15
#: What was just done, and the testimony whose withdrawal is being considered.
DONE, ASKED = "persons-done", "persons-asked"
_ICONS = {"given": ":material/check_circle:", "none": ":material/do_not_disturb_on:", "withdrawn": ":material/block:"}
_CHOICES = ("given-publication", "given-internal", "none")


def read_board(here: Here) -> PersonsBoard:
    """The persons of the viewer's programmes, as they are now: never kept from one rerun to the next."""
    return read_persons(open_lake_to_write().view(derive_keeper(here.viewer)), open_desk(), here.viewer)


def show_outcome(here: Here) -> None:
    """What was just done, and the erasures that were left half way."""
    _show_done(here)
    _show_unfinished(here)


def show_testimonies(here: Here, board: PersonsBoard) -> None:
    """How many agreed to what, then each testimony of the project chosen."""
    words = here.words
    given = sum(item.consent == "given" for item in board.testimonies)
    st.header(words("persons-answer", count=len(board.testimonies), given=given), anchor=False)
    st.markdown(words("persons-explain"))
    if not board.testimonies:
        return
    counts: dict[str, int] = {}
    for item in board.testimonies:
        counts[item.project] = counts.get(item.project, 0) + 1

    def say(code: str) -> str:
        if not code:
            return words("persons-all", count=len(board.testimonies))
        return escape(words("persons-one-project", name=board.projects[code], count=counts[code]))

    by_name = sorted(counts, key=lambda code: board.projects[code])
    chosen = st.selectbox(words("persons-project"), ["", *by_name], format_func=say, key="persons-project")
    listed = [item for item in board.testimonies if chosen in ("", item.project)]
    for item in listed[:SHOWN]:
        _show_testimony(here, item)
    if len(listed) > SHOWN:
        st.markdown(f":small[{words('persons-shown', shown=SHOWN, count=len(listed))}]")


def _show_testimony(here: Here, item: Testimony) -> None:
    words = here.words
    with st.container(border=True, gap="xsmall", key=f"testimony-{item.id}"):
        side = words.say(Label("testimony", "side", item.side))
        who = f"{side}, {item.role}" if item.role else side
        st.markdown(f"**{escape(item.project_name)}** · {escape(who)} :small[({escape(item.id)})]")
        st.markdown(f"{_ICONS[item.consent]} {escape(say_consent(words, item))}")
        if item.words is not None:
            st.markdown(escape(words("persons-quote", said=item.words)))
        elif item.is_kept:
            st.markdown(f":small[{words('persons-words-hidden')}]")
        else:
            st.markdown(f":small[{words('persons-words-none')}]")
        if not may(here.viewer, Capability.ERASE):
            return
        left, right = st.columns(2)
        with left, st.popover(words("persons-consent-record"), icon=":material/edit:", type="tertiary"):
            _ask_consent(here, item)
        if item.consent != "withdrawn" or item.is_kept:
            right.button(
                words("persons-withdraw"), key=f"withdraw-{item.id}", icon=":material/delete_forever:",
                type="tertiary", on_click=_consider, args=(item.id,),
            )  # fmt: skip
        if st.session_state.get(ASKED) == item.id:
            _ask_withdrawal(here, item.id)


def say_consent(words: Words, item: Testimony) -> str:
    """What was agreed to and since when: `Accord donné pour publication, le 12/03/2024`."""
    extent = words.say(Label("testimony", "consent_scope", item.extent)) if item.extent else "none"
    day = words.day(item.consent_on) if item.consent_on else "none"
    return words("persons-consent", consent=item.consent, extent=extent, day=day)


def _ask_consent(here: Here, item: Testimony) -> None:
    words = here.words
    now = f"given-{item.extent}" if item.consent == "given" else "none" if item.consent == "none" else None
    with st.form(f"consent-{item.id}", border=False):
        chosen = st.radio(
            words("persons-consent-which"), _CHOICES, index=_CHOICES.index(now) if now else None,
            format_func=lambda code: words(f"persons-consent-{code}"), key=f"consent-which-{item.id}",
        )  # fmt: skip
        day = st.date_input(
            words("persons-consent-day"), value=item.consent_on or "today", max_value="today", format="DD/MM/YYYY",
            key=f"consent-day-{item.id}",
        )  # fmt: skip
        if item.consent == "given":
            st.markdown(f":small[{words('persons-consent-none-means')}]")
        if st.form_submit_button(words("persons-consent-save"), type="primary") and chosen and isinstance(day, date):
            _write(here, item.id, chosen, day)
            st.rerun()


def _write(here: Here, testimony: str, chosen: str, day: date) -> None:
    consent, _, extent = chosen.partition("-")
    try:
        write_consent(open_lake_to_write(), open_desk(), here.viewer, testimony, consent, extent or None, day)
    except TerritoryError as refused:
        st.session_state[DONE] = (False, [here.words(f"error-{refused.code}", **refused.values)])
    else:
        st.session_state[DONE] = (True, [here.words("persons-consent-done", name=testimony)])


def _consider(testimony: str | None) -> None:
    st.session_state[ASKED] = testimony


def _ask_withdrawal(here: Here, testimony: str) -> None:
    """What withdrawing erases, where; that it cannot be undone; then the button that does it."""
    words = here.words
    try:
        with st.spinner(words("persons-looking"), show_time=False):
            held = measure_held(open_lake_to_write(), open_desk(), here.viewer, [testimony])
    except TerritoryError as refused:
        st.error(escape(words(f"error-{refused.code}", **refused.values)), icon=":material/error:")
        return
    title, *items = say_held(words, held, is_done=False)
    st.warning(escape(title), icon=":material/delete_forever:")
    st.markdown("\n".join(f"- {escape(line)}" for line in items))
    agreed = st.checkbox(words("persons-withdraw-agree"), key=f"withdraw-agree-{testimony}")
    left, right = st.columns(2)
    if left.button(
        words("persons-withdraw-do"), key=f"withdraw-do-{testimony}", type="primary", disabled=not agreed,
        icon=":material/delete_forever:",
    ):  # fmt: skip
        _withdraw(here, [testimony])
        st.rerun()
    right.button(words("persons-withdraw-give-up"), key=f"withdraw-no-{testimony}", on_click=_consider, args=(None,))


def _withdraw(here: Here, testimonies: list[str]) -> None:
    try:
        with st.spinner(here.words("persons-erasing"), show_time=False):
            done = erase_testimony(open_lake_to_write(), open_desk(), here.viewer, testimonies)
    except TerritoryError as refused:
        st.session_state[DONE] = (False, [here.words(f"error-{refused.code}", **refused.values)])
        return
    st.session_state[ASKED] = None
    st.session_state[DONE] = (True, say_held(here.words, done.held, is_done=True))


def _show_unfinished(here: Here) -> None:
    """Erasures that were stopped half way, and the button that finishes them."""
    if not may(here.viewer, Capability.ERASE) or not (left := read_erasures(open_desk(), here.viewer)):
        return
    st.warning(here.words("persons-unfinished", count=len(left)), icon=":material/hourglass_bottom:")
    if st.button(here.words("persons-finish"), key="persons-finish", icon=":material/restart_alt:"):
        _withdraw(here, [])
        st.rerun()


def _show_done(here: Here) -> None:
    """What was just done, until the next thing is."""
    told: tuple[bool, list[str]] | None = st.session_state.pop(DONE, None)
    if told is None:
        return
    is_done, (title, *items) = told
    (st.success if is_done else st.error)(
        escape(title), icon=":material/check_circle:" if is_done else ":material/error:"
    )
    if items:
        st.markdown("\n".join(f"- {escape(line)}" for line in items))
