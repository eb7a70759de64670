"""Que s'est-il passé dans les données ?"""

from territory.model.viewer import Capability
from territory.ui.history import show_closings, show_imports
from territory.ui.history_import import ask_import, show_import
from territory.ui.page import start

here = start("history", needs=Capability.READ_LIVE)
show_import(here, ask_import(here))
show_imports(here)
show_closings(here)
