"""The path from needs to jobs as a page shows it: one card per step, in order, then the table behind."""

from __future__ import annotations

import streamlit as st

from territory.analysis.rows import rows_of
from territory.model.board import Figure
from territory.ui.figures import show_cells
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.show import show_empty, show_source
from territory.ui.tools import Taken, show_tools


def show_path(here: Here, path: Figure) -> None:
    """The steps side by side on a screen, one under the other on a telephone, each with what is known of it."""
    words = here.words
    st.subheader(escape(words.say(path.sentence)), anchor=False)
    if path.rows.empty:
        show_empty(here, "figure")
        return
    steps = rows_of(path.rows)
    for column, step in zip(st.columns(len(steps), gap="small"), steps, strict=True):
        with column, st.container(border=True, height="stretch", gap="xsmall"):
            st.markdown(escape(words.cell(step["path_step"], "path_step")))
            st.markdown(f"**{escape(words.say(step['reached']))}**")
            st.markdown(f":small[{escape(words.say(step['known_said']))}]")
    st.markdown(f":small[{escape(words('path-remark'))}]")
    show_source(here, path.coverage, path.sources)
    show_tools(here, Taken.of(words, path))
    with st.expander(words("see-table"), key="table-path"):
        show_cells(here, path.key, path.rows, path.columns)
