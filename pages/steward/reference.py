"""Sur quelles listes nous appuyons-nous ?"""

from territory.model.viewer import Capability
from territory.ui.page import start

here = start("reference", needs=Capability.WRITE)
