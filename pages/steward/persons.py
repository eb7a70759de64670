"""Qui a donné son accord, et que garde-t-on sur une personne ?"""

from territory.model.viewer import Capability
from territory.ui.page import start
from territory.ui.persons import read_board, show_testimonies
from territory.ui.persons_held import ask_person, show_contacts, show_retention

here = start("persons", needs=Capability.READ_PERSONAL)
board = read_board(here)

show_testimonies(here, board)
show_contacts(here, board)
ask_person(here)
show_retention(here)
