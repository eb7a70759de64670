"""Qui paie quoi ?"""

from territory.analysis import funding
from territory.analysis.law import board as law
from territory.charts import bars, matrix
from territory.ui.advice import show_law
from territory.ui.figures import show_figure
from territory.ui.page import load, start
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_answer, show_kpis, show_remarks

here = start("funding")
scope = ask_scope(here)
board = load(funding.read, here, scope)

show_answer(here, board.answer)
show_kpis(here, board.kpis)
show_figure(here, matrix.draw_matrix(board.matrix.rows, here.words), board.matrix)
show_figure(here, bars.draw_staircase(board.staircase.rows, here.words), board.staircase)
show_remarks(here, board.staircase_remarks)
show_figure(here, bars.draw_gaps(board.gaps.rows, here.words), board.gaps)
show_remarks(here, board.remarks)
show_figure(here, bars.draw_funders(board.funders.rows, here.words), board.funders)
show_figure(here, None, board.beside)
if board.outside:
    show_figure(here, None, board.outside)
show_figure(here, None, board.projects)
show_law(here, law.read, scope)
