"""Qui doit encore répondre ?"""

from territory.model.viewer import Capability
from territory.ui.page import start

here = start("collect", needs=Capability.WRITE)
