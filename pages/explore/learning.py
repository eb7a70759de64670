"""Qu'avons-nous appris ?"""

from territory.analysis import learning
from territory.ui.learning import show_endings, show_hypotheses, show_lessons, show_summary
from territory.ui.learning_uses import show_actors, show_commons, show_obstacles, show_replications, show_usage
from territory.ui.page import load, start
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_answer, show_kpis

here = start("learning")
scope = ask_scope(here)
board = load(learning.read, here, scope)

show_answer(here, board.answer, board.coverage)
show_kpis(here, board.kpis)
show_summary(here, board)
show_hypotheses(here, board.hypotheses)
show_lessons(here, scope, board.lessons)
show_endings(here, board.endings)
show_obstacles(here, board.obstacles)
show_replications(here, board.replications)
show_usage(here, board.usage)
show_commons(here, board.commons)
show_actors(here, board.actors)
