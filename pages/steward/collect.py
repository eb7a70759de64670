"""Qui doit encore répondre ?"""

from dataclasses import replace

from territory.analysis import due
from territory.model.viewer import Capability
from territory.ui.collect import ask_abandon, ask_new_round, ask_round, read_round, show_round
from territory.ui.collect_calendar import ask_meeting, show_calendar
from territory.ui.collect_links import ask_links
from territory.ui.collect_returned import ask_returned
from territory.ui.collect_send import ask_chasing, ask_sending
from territory.ui.page import load, start
from territory.ui.scope_bar import ask_scope
from territory.ui.sheet import show_folded
from territory.ui.show import show_answer, show_heading, show_kpis, show_remarks

here = start("collect", needs=Capability.WRITE)
scope = ask_scope(here)
board = load(due.read, here, replace(scope, about=None))

show_answer(here, board.answer, board.coverage)
show_kpis(here, board.kpis)
made = ask_round(here, scope)
if made:
    standings = read_round(here, made, board)
    show_round(here, made, standings)
    ask_sending(here, made, standings)
    ask_links(here, made, standings)
    ask_chasing(here, made, standings)
    ask_abandon(here, made, standings)
ask_new_round(here, scope, board, is_first=made is None)
ask_returned(here)
show_calendar(here, board)
ask_meeting(here, board)
show_heading(here, board.details)
show_folded(here, board.lines)
show_folded(here, board.by_holder)
show_folded(here, board.by_project)
show_folded(here, board.by_collector)
show_folded(here, board.coming)
show_remarks(here, board.remarks)
