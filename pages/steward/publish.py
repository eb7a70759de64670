"""Qu'est-ce qui change depuis le dernier arrêté ?"""

from territory.model.viewer import Capability
from territory.ui.page import start

here = start("publish", needs=Capability.CLOSE)
