"""Que reste-t-il à faire ?"""

from territory.model.viewer import Capability
from territory.ui.page import start

here = start("today", needs=Capability.WRITE)
