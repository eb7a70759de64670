"""Qui peut faire quoi, et jusqu'à quand ?"""

from territory.model.viewer import Capability
from territory.ui.grants import read_roles, show_ended, show_roles
from territory.ui.grants_form import ask_end, ask_role
from territory.ui.page import start

here = start("roles", needs=Capability.ADMINISTER)
roles = read_roles(here)
show_roles(here, roles)
ask_role(here, roles)
ask_end(here, roles)
show_ended(here, roles)
