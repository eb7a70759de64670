"""Que veulent dire ces mots ?"""

from territory.ui.glossary import show_glossary
from territory.ui.page import start

here = start("glossary")
show_glossary(here)
