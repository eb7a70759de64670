"""The names of members in minutes: from the drawer, for who answers for persons, and only when they are asked for."""

from __future__ import annotations

import streamlit as st

from territory.access.policy import may_on
from territory.analysis.minutes import MinutesBoard
from territory.desk.members import read_member_names, write_member_names
from territory.model.viewer import Capability
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import saying_refusals
from territory.ui.session import open_desk

#: Letters of a name, as the drawer keeps them.
_LONGEST = 300


def ask_names(here: Here, board: MinutesBoard) -> bool:
    """Whether to print names; nothing is asked of who may not read about the persons of this programme."""
    words, programme = here.words, board.meeting.programme
    held = all(may_on(here.viewer, needed, [programme]) for needed in (Capability.READ_PERSONAL, Capability.WRITE))
    if not held or not board.attended:
        return False
    with st.expander(words("minutes-names-title"), key="minutes-names-kept", icon=":material/badge:"):
        names = read_names(here, board)
        st.markdown(words("minutes-names-explain"))
        with st.form("minutes-names-form", border=False):
            typed = {
                one.seat: st.text_input(
                    escape(one.title), names.get(one.seat, ""), key=f"member-{one.seat}", max_chars=_LONGEST
                )
                for one in board.attended
            }
            is_sent = st.form_submit_button(words("minutes-names-save"), icon=":material/save:")
        if is_sent:
            with saying_refusals(here):
                write_member_names(open_desk(), here.viewer, programme, typed)
                st.success(words("minutes-names-saved"), icon=":material/check_circle:")
    return st.checkbox(words("minutes-names"), key="minutes-names", help=words("minutes-names-help"))


def read_names(here: Here, board: MinutesBoard) -> dict[str, str]:
    """The names of those of the roll call, by seat; raises Refused `not-allowed`, `not-yours`."""
    seats = [one.seat for one in board.attended]
    return read_member_names(open_desk(), here.viewer, board.meeting.programme, seats)
