"""Qu'est-ce que ça change ?"""

from dataclasses import replace

from territory.analysis import impact
from territory.charts import bars, lines
from territory.ui.figures import show_figure
from territory.ui.indicator import ask_indicator, show_indicator
from territory.ui.page import load, start
from territory.ui.project import show_voices
from territory.ui.scope_bar import ask_scope
from territory.ui.sheet import show_facts
from territory.ui.show import show_answer, show_kpis, show_remarks

here = start("impact")
scope = ask_scope(here)
board = load(impact.read, here, replace(scope, about=ask_indicator(here, scope)))

show_answer(here, board.answer, board.coverage)
show_kpis(here, board.kpis)
show_remarks(here, board.remarks)
show_indicator(here, board.indicator)
for figure in board.spread:
    show_figure(here, bars.draw_spread(figure.rows, here.words), figure)
for series in board.series:
    show_figure(here, lines.draw_series(series, here.words), series.figure)
for figure in board.tables:
    show_figure(here, None, figure)
show_facts(here, "evaluations", board.evaluations)
show_voices(here, board.voices)
