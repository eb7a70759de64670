"""Les projets"""

from territory.analysis import projects
from territory.ui.page import load, start
from territory.ui.projects import ask_order, show_projects
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_answer

here = start("projects")
scope = ask_scope(here)
board = load(projects.read, here, scope)

show_answer(here, board.answer, board.projects.coverage)
show_projects(here, scope, board.projects, ask_order(here, scope))
