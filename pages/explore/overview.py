"""Où en sont nos projets ?"""

import streamlit as st

from territory.analysis import overview
from territory.charts import bars, portfolio
from territory.ui.alerts import ask_thresholds, show_alerts, show_disagreements
from territory.ui.documents import show_document
from territory.ui.figures import show_figure
from territory.ui.page import load, start
from territory.ui.portfolio import show_path
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_answer, show_heading, show_kpis

here = start("overview")
scope = ask_scope(here)
board = load(overview.read, here, scope)

show_answer(here, board.answer)
show_document(here, scope, board)
show_kpis(here, board.kpis)

urgent, standing = st.columns(2, gap="large")
with urgent:
    show_heading(here, board.attention)
    if board.weather:
        show_alerts(here, scope, board.alerts)
        ask_thresholds(here, scope)
with standing:
    show_figure(here, bars.draw_stages(board.stages.rows, here.words), board.stages)

show_path(here, board.path)

if board.weather:
    sky, against = st.columns(2, gap="large")
    with sky:
        show_figure(here, portfolio.draw_weather(board.weather.weather.rows, here.words), board.weather.weather)
    with against:
        show_disagreements(here, scope, board.weather.disagreements)

cohorts, ending = st.columns(2, gap="large")
with cohorts:
    show_figure(here, portfolio.draw_cohorts(board.cohorts.rows, here.words), board.cohorts)
with ending:
    show_figure(here, bars.draw_outcomes(board.outcomes.rows, here.words), board.outcomes)
    if board.rebounds:
        show_figure(here, None, board.rebounds)
show_figure(here, bars.draw_unknowns(board.unknowns.rows, here.words), board.unknowns)
