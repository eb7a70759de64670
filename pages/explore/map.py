"""La carte"""

from dataclasses import replace

import streamlit as st

from territory.analysis import map as atlas
from territory.ui.map import ask_measure, show_apart, show_map
from territory.ui.page import load, start
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_answer

here = start("map")
scope = ask_scope(here)
board = load(atlas.read, here, replace(scope, about=ask_measure(here, scope)))

show_answer(here, board.answer, board.coverage)
# A click on one map redraws that map alone: each is resent whole at every rerun.
draw = st.fragment(show_map)
for sheet in board.sheets:
    draw(here, scope, sheet)
show_apart(here, scope, board)
