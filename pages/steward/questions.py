"""Quelles questions attendent une réponse ?"""

from territory.model.viewer import Capability
from territory.ui.page import start
from territory.ui.questions import show_questions

here = start("questions", needs=Capability.WRITE)
show_questions(here)
