"""What pictures need besides the demonstration: a file on its way, roles given, a round of collection and its link."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.serving import ROOT

from territory.analysis import due
from territory.analysis.answers import derive_round
from territory.config import Settings
from territory.desk.collections import write_round
from territory.desk.engine import Desk, open_desk
from territory.desk.grants import write_grant
from territory.desk.replies import write_link
from territory.desk.submissions import write_submission
from territory.lake.lake import Lake
from territory.model.clock import read_clock
from territory.model.scope import Scope
from territory.model.viewer import Grant, Role, Viewer
from territory.reports.collection import read_lines
from territory.reports.collection_told import derive_told

BROUGHT = ROOT / "tests" / "workbooks" / "subventions_deux_lignes.xlsx"
#: Fictional accounts.
ROLES = {
    "coordination@jura.exemple": Grant(Role.COORDINATOR, "ECT"),
    "elue@nantes.exemple": Grant(Role.ELECTED, "commune-44109"),
    "comite@jura.exemple": Grant(Role.MEMBER, "ECT-suivi"),
    "dsi@nantes.exemple": Grant(Role.ADMINISTRATOR),
}


def stage(var: Path) -> dict[str, str]:
    """Prepares the lake and desk of a folder; returns what each page is asked besides its path, by page."""
    settings = Settings.read({"TERRITORY_VAR": str(var)})
    desk, viewer = open_desk(settings), Viewer.local("karim")
    for account, grant in ROLES.items():
        write_grant(desk, viewer, account, grant)
    return {"deposit": f"id={bring(settings, desk, viewer)}", "answer": f"i={ask(settings, desk, viewer)}"}


def bring(settings: Settings, desk: Desk, viewer: Viewer) -> str:
    """A fictional file on its way into the lake: the page that takes files in says little before one."""
    said = {"constant:Conventions 2025#1:nomAttribuant": "Fondation de la Clairière (fictive)"}
    return write_submission(settings, desk, viewer, [(BROUGHT.name, BROUGHT.read_bytes())], said).id


def ask(settings: Settings, desk: Desk, viewer: Viewer) -> str:
    """A round on what is due, and a link to the shortest of its requests; returns the link's token."""
    view, now = Lake.open(settings).view(viewer), read_clock()
    board = due.read(view, Scope())
    made, requests = derive_round(
        board, name="Collecte d'automne", reply_by=board.calendar.reply_by, snapshot=view.number, made_at=now,
        made_by=viewer.name, states=("late", "unexplained", "due"),
    )  # fmt: skip
    write_round(desk, viewer, made, requests)
    request = min(requests, key=lambda one: (len(one.asked), one.holder.name))
    told = derive_told(read_lines(view, made, request.asked))
    return write_link(desk, viewer, request.id, told, now + timedelta(days=60))[1]
