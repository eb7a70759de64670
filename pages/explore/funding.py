"""Qui paie quoi ?"""

from territory.analysis import funding, funding_balance, funding_origin, funding_ratios, funding_steps
from territory.charts import bars, flow, matrix, money
from territory.ui.figures import show_figure
from territory.ui.funding import ask_part, ask_subject, load_subject, show_ratios, show_subject_law
from territory.ui.page import start
from territory.ui.sheet import show_folded
from territory.ui.show import show_answer, show_kpis, show_remarks

here = start("funding")
scope = ask_subject(here)
board = load_subject(funding.read, here, scope)

show_answer(here, board.answer, board.coverage)
show_kpis(here, board.kpis)
part = ask_part(here, scope)
if part == "origin":
    origin = load_subject(funding_origin.read, here, scope)
    show_figure(here, matrix.draw_matrix(origin.matrix.rows, here.words), origin.matrix)
    show_figure(here, flow.draw_flow(origin.flow.rows, here.words), origin.flow)
    show_remarks(here, origin.flow_remarks)
    show_figure(here, money.draw_families(origin.families.rows, here.words), origin.families)
    show_figure(here, bars.draw_funders(origin.funders.rows, here.words), origin.funders)
    show_figure(here, None, origin.beside)
    if origin.outside:
        show_figure(here, None, origin.outside)
    show_folded(here, origin.fundings)
if part == "steps":
    steps = load_subject(funding_steps.read, here, scope)
    show_figure(here, bars.draw_staircase(steps.staircase.rows, here.words), steps.staircase)
    show_remarks(here, steps.staircase_remarks)
    show_figure(here, money.draw_to_pay(steps.to_pay.rows, here.words), steps.to_pay)
    show_figure(here, money.draw_curve(steps.curve.rows, here.words), steps.curve)
    show_figure(here, money.draw_years(steps.years.rows, here.words), steps.years)
    show_remarks(here, steps.years_remarks)
    show_figure(here, None, steps.exercices)
if part == "balance":
    balance = load_subject(funding_balance.read, here, scope)
    for figure in balance.balances:
        show_figure(here, money.draw_balance(figure.rows, here.words), figure)
    show_remarks(here, balance.remarks)
    for figure in balance.tables:
        show_figure(here, None, figure)
    if balance.gaps:
        show_figure(here, bars.draw_gaps(balance.gaps.rows, here.words), balance.gaps)
    show_folded(here, balance.plans)
if part == "ratios":
    ratios = load_subject(funding_ratios.read, here, scope)
    show_ratios(here, ratios.ratios)
    show_figure(here, money.draw_forms(ratios.forms.rows, here.words), ratios.forms)
    show_remarks(here, ratios.forms_remarks)
    for figure in ratios.tables:
        show_folded(here, figure)
if part == "law":
    show_subject_law(here, scope)
show_remarks(here, board.remarks)
