"""From accepted rows to the lake (one commit), the drawer (words of and about persons) and the kept originals."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from territory.desk.drawer import DRAWER, write_drawer
from territory.desk.engine import Desk
from territory.desk.originals import keep_original
from territory.ingest.check import Report
from territory.lake.change import Change, FileRecord, Receipt
from territory.lake.lake import Lake
from territory.model.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Admitted:
    """What went in: the lake's receipt, and how many rows the drawer took, by table."""

    receipt: Receipt
    drawer: dict[str, int]


def derive_change(
    report: Report,
    *,
    kind: str,
    message: str,
    author: str,
    base: int | None = None,
    series: str | None = None,
    removes_absent: bool = False,
) -> Change:
    """The change that a report's accepted rows of the lake ask for."""
    tables = {name: rows for name, rows in report.tables.items() if name not in DRAWER}
    return Change(
        kind=kind,
        message=message,
        author=author,
        tables=tables,
        files=_records(report),
        base=base,
        series=series,
        nature=report.nature,
        removes_absent=removes_absent,
    )


def admit(lake: Lake, desk: Desk, viewer: Viewer, report: Report, change: Change) -> Admitted:
    """Keeps the originals, commits the change, then fills the drawer; each step may be done again harmlessly.

    A file that holds a drawer table is not kept: erasing a person's words must leave no copy behind.
    """
    personal = {entry.file for entry in report.entries if entry.table in DRAWER}
    for entry in report.entries:
        if entry.accepted and entry.file not in personal and entry.content:
            keep_original(lake.settings, desk, viewer, entry.file, entry.content)
    receipt = lake.commit(change)
    drawer = {
        name: write_drawer(desk, viewer, name, report.tables[name].drop_columns(["_row"]).to_pylist())
        for name in DRAWER
        if name in report.tables
    }
    return Admitted(receipt, drawer)


def _records(report: Report) -> tuple[FileRecord, ...]:
    """One record per table; files that bring the same table are named together, under the first one's hash."""
    records: dict[str, FileRecord] = {}
    for entry in report.entries:
        if entry.table is None or entry.table in DRAWER or not entry.accepted:
            continue
        name = Path(entry.file).name
        if before := records.get(entry.table):
            together = f"{before.file}, {name}"[:300]
            records[entry.table] = FileRecord(entry.table, together, before.sha256, before.rows + entry.accepted)
        else:
            records[entry.table] = FileRecord(entry.table, name, entry.sha256, entry.accepted)
    return tuple(records.values())
