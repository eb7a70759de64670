"""Accessibilité"""

from territory.ui.page import start
from territory.ui.show import show_text

here = start("accessibility")
show_text(here, "accessibility")
