"""Que reste-t-il à faire ?"""

from territory.analysis import today
from territory.model.viewer import Capability
from territory.ui.page import load, start
from territory.ui.today import show_today, whole

here = start("today", needs=Capability.WRITE)
board = load(today.read, here, whole(here))
show_today(here, board)
