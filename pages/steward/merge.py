"""Quelles organisations n'en sont qu'une ?"""

from territory.model.viewer import Capability
from territory.ui.merge import show_merge
from territory.ui.page import start

here = start("merge", needs=Capability.WRITE)
show_merge(here)
