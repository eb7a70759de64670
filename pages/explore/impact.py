"""Qu'est-ce que ça change ?"""

from dataclasses import replace

from territory.analysis import effects, impact
from territory.charts import bars
from territory.charts.effects import draw_parts
from territory.ui.effects import ask_part, show_evaluations, show_families, show_levels, show_start, show_terms
from territory.ui.figures import show_figure
from territory.ui.indicator import (
    ask_indicator,
    show_beside,
    show_comparison,
    show_indicator,
    show_question,
)
from territory.ui.page import load, start
from territory.ui.scope_bar import ask_scope
from territory.ui.sheet import show_facts, show_folded
from territory.ui.show import show_answer, show_kpis, show_remarks

here = start("impact")
scope = ask_scope(here)
about = ask_indicator(here, scope)

if about is None:
    all_of_them = load(effects.read, here, replace(scope, about=None))
    show_answer(here, all_of_them.answer, all_of_them.coverage)
    show_start(here, all_of_them.families)
    brief, chain, terms, evaluations = ask_part(here)
    with brief:
        show_families(here, scope, all_of_them.families)
        show_folded(here, all_of_them.table)
    with chain:
        show_levels(here, scope, all_of_them.levels)
        show_folded(here, all_of_them.chain)
    with terms:
        show_terms(here, all_of_them.terms)
    with evaluations:
        show_evaluations(here, scope, all_of_them.evaluations)
else:
    board = load(impact.read, here, replace(scope, about=about))
    show_answer(here, board.answer, board.coverage)
    show_question(here, board)
    show_kpis(here, board.kpis)
    show_remarks(here, board.remarks)
    show_indicator(here, board.indicator)
    show_beside(here, board)
    for figure in board.spread:
        show_figure(here, bars.draw_spread(figure.rows, here.words), figure)
    show_comparison(here, board.comparison)
    for figure in board.breakdowns:
        show_figure(here, draw_parts(figure.rows, here.words), figure)
    for figure in board.tables:
        show_figure(here, None, figure)
    show_facts(here, "evaluations", board.evaluations)
