"""What a body settled of a grid, once the item is closed: how far members were apart, then each score."""

from __future__ import annotations

import streamlit as st

from territory.analysis.profiles import derive_about
from territory.analysis.profiles_figures import Series, draw_up_criteria, draw_up_spread
from territory.analysis.scoring_sheet import Judged
from territory.model.board import Phrase
from territory.ui.figures import show_cells
from territory.ui.markdown import escape
from territory.ui.page import Here, show_link


def show_settled(here: Here, judged: Judged) -> None:
    """The spread where seats scored one by one, then the scores with their evidence, and the way to the profile."""
    words, one = here.words, judged.settled
    if one is None:
        st.markdown(words("scoring-settled-none"))
        return
    series = [Series(one, Phrase("profiles-series-day", {"day": one.on}), True, judged.previous)]
    for figure in (draw_up_spread(judged.grid, series), draw_up_criteria(judged.grid, series)):
        st.subheader(escape(words.say(figure.sentence)), anchor=f"figure-{figure.key}")
        if not figure.rows.empty:
            show_cells(here, figure.key, figure.rows, figure.columns)
    show_link(here, here.asked, "profiles", words("scoring-see-profile"), derive_about(judged.grid.id, (one.project,)))
