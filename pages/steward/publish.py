"""Qu'est-ce qui change depuis le dernier arrêté ?"""

from territory.model.viewer import Capability
from territory.ui.page import start
from territory.ui.publish import show_since
from territory.ui.publish_form import show_drafts, show_form

here = start("publish", needs=Capability.CLOSE)
show_since(here)
show_form(here)
show_drafts(here)
