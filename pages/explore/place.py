"""Ma commune"""

from territory.analysis import place
from territory.ui.documents import show_document
from territory.ui.page import load, start
from territory.ui.place import (
    narrow_scope,
    show_around,
    show_choice,
    show_dates,
    show_head,
    show_money,
    show_projects,
    show_services,
)
from territory.ui.scope_bar import DATES, ask_scope

here = start("place")
scope = ask_scope(here, DATES)
board = load(place.read, here, narrow_scope(scope))

show_head(here, board)
show_choice(here, scope, board)
show_projects(here, scope, board)
show_money(here, board)
show_around(here, board)
show_dates(here, board)
show_services(here, board)
if board.territory:
    show_document(here, scope, board)
