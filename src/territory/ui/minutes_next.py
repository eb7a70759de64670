"""The next version of minutes: corrected, validated by a role, or approved at a later meeting."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import streamlit as st

from territory.analysis.minutes import MinutesBoard, Version, read_later
from territory.errors import LakeMoved, Refused, TerritoryError
from territory.ingest.minutes import APPROVED, DRAFT, NEXT, VALIDATED, MinutesState, read_today, write_minutes_state
from territory.ingest.questions import check_persons
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import say_error, saying_refusals
from territory.ui.session import open_desk, open_lake_to_write

#: What was just done, said once after the rerun: a key of the words and what fills it.
DONE = "minutes-done"
_ACTS = {DRAFT: "correct", VALIDATED: "validate", APPROVED: "approve"}


def show_next(here: Here, board: MinutesBoard, latest: Version) -> None:
    """What the next version says, and the button that writes it."""
    words = here.words
    state = st.radio(
        words("minutes-act"), NEXT[latest.state], key="minutes-act", horizontal=True,
        format_func=lambda code: words(f"minutes-act-{_ACTS[code] if code != latest.state else 'correct'}"),
    )  # fmt: skip
    role = approved_at = None
    if state == APPROVED:
        later = dict(read_later(here.view, board.meeting.id))
        if not later:
            st.info(words("minutes-approve-later"), icon=":material/info:")
            return
        approved_at = _ask_meeting(here, later)
        st.markdown(f":small[{words('minutes-approve-erases')}]")
    elif state == VALIDATED:
        role = st.text_input(
            words("minutes-by-role"), latest.by_role or "", key="minutes-role", help=words("minutes-by-role-help")
        )
    correction = st.text_area(words("minutes-correction"), key="minutes-text", help=words("minutes-correction-help"))
    agreed = True
    if traces := check_persons((role, correction)):
        st.warning(words("minutes-persons", found=", ".join(escape(trace.masked) for trace in traces)))
        agreed = st.checkbox(words("minutes-persons-agree"), key="minutes-agree")
    number = latest.version + 1
    if st.button(
        words("minutes-save", version=number), key="minutes-save", type="primary", icon=":material/save:",
        disabled=not agreed,
    ):  # fmt: skip
        _save(here, board, MinutesState(str(state), latest.version, role, approved_at, correction))


def _ask_meeting(here: Here, later: Mapping[str, date]) -> str | None:
    chosen = st.selectbox(
        here.words("minutes-approved-at"), list(later), key="minutes-at",
        format_func=lambda code: here.words.day(later[code]),
    )  # fmt: skip
    return None if chosen is None else str(chosen)


def _save(here: Here, board: MinutesBoard, told: MinutesState) -> None:
    words = here.words
    with saying_refusals(here):
        try:
            write_minutes_state(open_lake_to_write(), open_desk(), here.viewer, board.meeting.id, told, read_today())
        except LakeMoved:
            st.warning(words("minutes-moved"), icon=":material/sync_problem:")
            return
        except Refused:
            raise
        except TerritoryError as error:
            st.error(escape(say_error(words, error)), icon=":material/error:")
            return
        st.session_state[DONE] = ("minutes-saved", {"version": told.follows + 1})
        st.rerun()
