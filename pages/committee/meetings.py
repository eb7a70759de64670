"""Quelles réunions préparer ?"""

from territory.model.viewer import Capability
from territory.ui.meetings import show_meetings
from territory.ui.page import start

here = start("meetings", needs=Capability.WRITE)
show_meetings(here)
