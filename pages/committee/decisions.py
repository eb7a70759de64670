"""Qu'a-t-on décidé, et qu'est-ce qui a suivi ?"""

from territory.analysis import decided
from territory.ui.decided import ask_decided, show_asked, show_decided, show_held, show_one
from territory.ui.page import load, start
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_answer

here = start("decisions")
scope = ask_scope(here)
board = load(decided.read, here, scope)

show_answer(here, board.answer, board.coverage)
ask_decided(here, scope, board)
show_decided(here, board)
show_one(here, board)
show_asked(here, board)
show_held(here, scope, board)
