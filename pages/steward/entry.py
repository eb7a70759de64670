"""Que faut-il écrire ou corriger ?"""

from territory.model.viewer import Capability
from territory.ui.entry import show_entry
from territory.ui.page import start

here = start("entry", needs=Capability.WRITE)
show_entry(here)
