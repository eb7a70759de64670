"""Que faire aujourd'hui ?"""

from territory.ui.page import start
from territory.ui.welcome import ask_forgetting, ask_role, show_day

here = start("welcome")
show_day(here, ask_role(here))
ask_forgetting(here)
