"""Qu'avons-nous appris ?"""

from territory.analysis import learning
from territory.ui.learning import ask_part, show_endings, show_hypotheses, show_lessons
from territory.ui.learning_uses import show_actors, show_commons, show_obstacles, show_replications, show_usage
from territory.ui.page import load, start
from territory.ui.scope_bar import ask_scope
from territory.ui.show import show_answer, show_kpis

here = start("learning")
scope = ask_scope(here)
board = load(learning.read, here, scope)

show_answer(here, board.answer, board.coverage)
show_kpis(here, board.kpis)
part = ask_part(here, scope, board)
if part == "hypotheses":
    show_hypotheses(here, board.hypotheses)
if part == "lessons":
    show_lessons(here, scope, board.lessons)
if part == "endings":
    show_endings(here, board.endings)
if part == "obstacles":
    show_obstacles(here, board.obstacles)
if part == "replications":
    show_replications(here, board.replications)
if part == "usage":
    show_usage(here, board.usage)
if part == "commons":
    show_commons(here, board.commons)
if part == "actors":
    show_actors(here, board.actors)
