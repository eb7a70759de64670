"""Qui a donné son accord, et que garde-t-on sur une personne ?"""

from territory.model.viewer import Capability
from territory.ui.page import start
from territory.ui.persons import read_board
from territory.ui.persons_held import show_persons

here = start("persons", needs=Capability.READ_PERSONAL)
board = read_board(here)

show_persons(here, board)
