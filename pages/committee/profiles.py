"""Que dit la grille ?"""

from territory.analysis import profiles
from territory.ui.page import load, start
from territory.ui.profiles import ask_profiles, show_profiles
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_answer

here = start("profiles")
scope = ask_scope(here)
board = load(profiles.read, here, scope)

show_answer(here, board.answer, board.coverage)
ask_profiles(here, scope, board)
show_profiles(here, board)
