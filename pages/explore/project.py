"""Le projet"""

from territory.analysis import project
from territory.analysis.law import board as law
from territory.charts import bars
from territory.ui.advice import show_law
from territory.ui.decide_past import show_decisions
from territory.ui.documents import show_document
from territory.ui.entry_link import show_edit_link
from territory.ui.figures import show_figure
from territory.ui.page import start
from territory.ui.project import show_experiments, show_files, show_promise, show_voices
from territory.ui.provenance import show_provenance
from territory.ui.scope_bar import DATES, ask_scope
from territory.ui.sheet import load_sheet, show_facts, show_folded, show_notes, show_part, show_section, show_story
from territory.ui.show import show_answer, show_kpis, show_remarks

here = start("project")
scope = ask_scope(here, DATES)
board = load_sheet(project.read, here, scope)

show_answer(here, board.answer, board.money.fundings.coverage)
show_document(here, scope, board)
show_edit_link(here)
show_promise(here, board)
show_facts(here, "state", board.state)
show_facts(here, "planned", board.planned)

show_section(here, "money")
show_kpis(here, board.money.kpis)
show_figure(here, bars.draw_staircase(board.money.staircase.rows, here.words), board.money.staircase)
show_folded(here, board.money.fundings)
show_folded(here, board.money.beside)
show_folded(here, board.money.plan)
show_remarks(here, board.money.remarks)
show_law(here, law.read_project, scope)

show_part(here, "indicators", board.indicators.figure)
show_notes(here, board.indicators.remarks)
show_folded(here, board.indicators.values)
show_voices(here, board.voices)

show_experiments(here, board.experiments)
show_facts(here, "lessons", board.lessons)
show_facts(here, "uses", board.uses)
show_facts(here, "replications", board.replications)
show_decisions(here, scope)
show_facts(here, "unknowns", board.unknowns)

show_part(here, "partners", board.partners)
show_part(here, "sites", board.sites)
show_facts(here, "links", board.links)
show_facts(here, "documents", board.documents)
show_files(here, board.documents)
show_story(here, "story", board.story)
show_provenance(here, board.rows)
