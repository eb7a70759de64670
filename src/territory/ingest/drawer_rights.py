"""Whose words and contacts a change brings: the drawer has no programmes, the lake says whose each row is.

A testimony's words are the project's of the testimony, a contact is its project's; a contact of a whole organisation is
shared by all, as the organisation is.
"""

from __future__ import annotations

from collections.abc import Mapping

from territory.access.policy import reach
from territory.desk.drawer import DRAWER, read_contact_projects
from territory.desk.engine import Desk
from territory.errors import Refused
from territory.ingest.check import Report
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.viewer import Capability, Viewer


def ensure_own_drawer(lake: Lake, desk: Desk, viewer: Viewer, report: Report, change: Change | None = None) -> None:
    """Returns when all that a report brings to the drawer, and all that it would replace there, is the viewer's.

    Or will be once `change` is committed (None: as the lake stands).
    Raises Refused `not-yours` with the ids of the testimonies, projects or contacts that are another programme's.
    """
    if reach(viewer, Capability.WRITE) is None or not any(name in report.tables for name in DRAWER):
        return
    view = lake.view(viewer)
    mine = {
        table: {row["id"] for row in view.read_columns(table, ("id",)).to_pylist()} | _read_brought(change, table)
        for table in ("project", "testimony")
    }
    words, contacts = (report.tables[name].to_pylist() if name in report.tables else [] for name in DRAWER)
    foreign = {str(row["testimony"]) for row in words} - mine["testimony"]
    held = read_contact_projects(desk, viewer, [str(row["id"]) for row in contacts])
    foreign |= {str(row["project"]) for row in contacts if _is_other(row, mine["project"])}
    foreign |= {code for code, project in held.items() if project is not None and project not in mine["project"]}
    if foreign:
        raise Refused("not-yours", capability=str(Capability.WRITE), objects=", ".join(sorted(foreign)))


def _read_brought(change: Change | None, table: str) -> set[str]:
    """Rows that the change brings: the lake says whose they are when it commits them."""
    rows = None if change is None else change.tables.get(table)
    return set() if rows is None else {str(code) for code in rows.column("id").to_pylist()}


def _is_other(row: Mapping[str, object], projects: set[str]) -> bool:
    return row.get("project") is not None and str(row["project"]) not in projects
