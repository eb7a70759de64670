"""Qui voit quoi, qui fait quoi ?"""

from territory.ui.page import start
from territory.ui.rights import show_rights

here = start("rights")
show_rights(here)
