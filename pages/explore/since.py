"""Que s'est-il passé depuis… ?"""

from territory.ui.figures import show_figure
from territory.ui.page import start
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_answer, show_remarks
from territory.ui.since import ask_since, load_since, show_told

here = start("since")
scope = ask_scope(here)
here, begin = ask_since(here, scope)
board = load_since(here, scope, begin)

show_answer(here, board.answer, board.coverage)
show_figure(here, None, board.figures)
show_told(here, "happened", board.happened, board.happened_table)
show_told(here, "learned", board.learned, board.learned_table)
show_remarks(here, board.remarks)
