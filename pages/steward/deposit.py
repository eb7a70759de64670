"""Que contient ce fichier ?"""

from territory.model.viewer import Capability
from territory.ui.page import start

here = start("deposit", needs=Capability.WRITE)
