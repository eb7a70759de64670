"""Qui a fait quoi, et quand ?"""

from territory.model.viewer import Capability
from territory.ui.journal import ask_sought, show_journal, show_retention
from territory.ui.page import start

here = start("journal", needs=Capability.ADMINISTER)
sought = ask_sought(here)
show_journal(here, sought)
show_retention(here)
