"""What an entry does to the results, measured on the lake as it would be: totals, progress, alerts."""

from __future__ import annotations

import streamlit as st

from territory.analysis.effect import measure_effect
from territory.ingest.entry_check import Verdict, derive_entry_change
from territory.ui.change import show_effect
from territory.ui.entry_state import Current
from territory.ui.page import Here
from territory.ui.reach import saying_refusals
from territory.ui.session import open_lake_to_write


def show_entry_effect(here: Here, current: Current, verdict: Verdict) -> None:
    """Asked for on demand: it takes a copy of the snapshot, a second or so, which no field typed should wait for."""
    words = here.words
    if not st.button(words("entry-effect"), key="entry-effect", icon=":material/trending_up:"):
        return
    with saying_refusals(here), st.spinner(words("entry-effect-measuring"), show_time=False):
        change = derive_entry_change(verdict, "", here.viewer.name, current.view.number)
        after = open_lake_to_write().view_after(here.viewer, change)
        show_effect(here, measure_effect(current.view, after), key="entry-effect-shown")
