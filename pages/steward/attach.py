"""À quoi va cet argent ?"""

from territory.model.viewer import Capability
from territory.ui.attach import show_attach
from territory.ui.page import start

here = start("attach", needs=Capability.WRITE)
show_attach(here)
