"""L'organisation"""

from territory.analysis import organisation
from territory.analysis.law import board as law
from territory.ui.advice import show_law
from territory.ui.documents import show_document
from territory.ui.entry_link import show_edit_link
from territory.ui.page import start
from territory.ui.provenance import show_provenance
from territory.ui.scope_bar import DATES, ask_scope
from territory.ui.sheet import load_sheet, show_facts, show_folded, show_part
from territory.ui.show import show_answer

here = start("organisation")
scope = ask_scope(here, DATES)
board = load_sheet(organisation.read, here, scope)

show_answer(here, board.answer, board.by_project.coverage)
show_document(here, scope, board)
show_edit_link(here)
show_facts(here, "identity", board.identity)
show_facts(here, "forms", board.forms)
show_part(here, "projects", board.projects)
show_part(here, "money", board.by_project)
show_folded(here, board.money.given)
show_folded(here, board.money.received)
show_law(here, law.read_organisation, scope)
show_part(here, "companions", board.companions)
show_provenance(here, board.rows)
