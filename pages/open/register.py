"""Quelles données personnelles, pourquoi, combien de temps ?"""

from territory.ui.page import start
from territory.ui.register import show_register

here = start("register")
show_register(here)
