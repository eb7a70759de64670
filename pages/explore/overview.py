"""Où en sont nos projets ?"""

import streamlit as st

from territory.analysis import overview
from territory.charts import bars
from territory.ui.figures import show_figure
from territory.ui.page import load, start
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_alerts, show_answer, show_heading, show_kpis

here = start("overview")
scope = ask_scope(here)
board = load(overview.read, here, scope)

show_answer(here, board.answer)
show_kpis(here, board.kpis)
if board.alerts:
    urgent, standing = st.columns(2, gap="large")
    ending = standing
    with urgent:
        show_heading(here, board.attention)
        show_alerts(here, scope, board.alerts)
else:
    show_heading(here, board.attention)
    standing, ending = st.columns(2, gap="large")
with standing:
    show_figure(here, bars.draw_stages(board.stages.rows, here.words), board.stages)
with ending:
    show_figure(here, bars.draw_outcomes(board.outcomes.rows, here.words), board.outcomes)
show_figure(here, bars.draw_unknowns(board.unknowns.rows, here.words), board.unknowns)
