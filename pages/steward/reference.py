"""Sur quelles listes nous appuyons-nous ?"""

from territory.model.viewer import Capability
from territory.ui.page import start
from territory.ui.reference import show_reference

here = start("reference", needs=Capability.WRITE)
show_reference(here)
