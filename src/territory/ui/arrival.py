"""Where one lands: who has just signed in finds at the bare address what there is to do today."""

from __future__ import annotations

import streamlit as st

from territory.desk.sign_ins import is_new
from territory.locale.words import Words
from territory.model.clock import read_clock
from territory.ui.registry import derive_page, read_spec
from territory.ui.session import open_desk, read_query
from territory.ui.who import Standing

_ARRIVED = "has-arrived"


def show_arrival(standing: Standing, words: Words, path: str) -> None:
    """Goes on to the first page, once in a session, from the root of a site one has just signed in to.

    An address that says anything, a page or a question, is where one wanted to go: it is never left. Nor does the
    local user leave the overview, which is what the root is for everybody.
    """
    if st.session_state.get(_ARRIVED):
        return
    st.session_state[_ARRIVED] = True
    if path or read_query() or standing.sign_in is None or standing.refusal is not None:
        return
    if is_new(open_desk(), standing.sign_in, read_clock()):
        st.switch_page(derive_page(read_spec("welcome"), words))
