"""La séance"""

from territory.model.viewer import Capability
from territory.ui.page import start
from territory.ui.sitting import show_sitting

here = start("sitting", needs=Capability.WRITE)
show_sitting(here)
