"""From accepted rows to the lake (one commit), the drawer (words of and about persons) and the kept originals."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from territory.desk.drawer import DRAWER, Consents, erase_words, read_kept, write_drawer
from territory.desk.engine import Desk
from territory.desk.journal import write_entry
from territory.desk.originals import keep_original
from territory.desk.submissions import reopen
from territory.ingest.check import Report
from territory.lake.change import Change, FileRecord, Receipt
from territory.lake.lake import Lake
from territory.lake.undo import Undone
from territory.model.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Admitted:
    """What went in: the lake's receipt, and how many rows the drawer took, by table; testimonies whose words went."""

    receipt: Receipt
    drawer: dict[str, int]
    erased: int = 0

    @property
    def touches_drawer(self) -> bool:
        """Whether the drawer holds something else than before, which no snapshot says."""
        return bool(self.erased or any(self.drawer.values()))


def derive_change(
    report: Report,
    *,
    kind: str,
    message: str,
    author: str,
    base: int | None = None,
    series: str | None = None,
    removes_absent: bool = False,
    partial: frozenset[str] = frozenset(),
) -> Change:
    """The change that a report's accepted rows of the lake ask for; `partial` as in `Change`."""
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
        partial=partial,
    )


def admit(lake: Lake, desk: Desk, viewer: Viewer, report: Report, change: Change) -> Admitted:
    """Keeps the originals, commits the change, then fills the drawer; each step may be done again harmlessly.

    Words whose consent the change takes away are erased (see `erase_silenced`). A file that holds a drawer table is
    not kept: erasing a person's words must leave no copy behind.
    """
    personal = {entry.file for entry in report.entries if entry.table in DRAWER}
    for entry in report.entries:
        if entry.accepted and entry.file not in personal and entry.content:
            keep_original(lake.settings, desk, viewer, entry.file, entry.content)
    before = lake.read_consents(viewer) if read_kept(desk, viewer) else {}
    receipt = lake.commit(viewer, change)
    drawer = {
        name: write_drawer(desk, viewer, name, report.tables[name].drop_columns(["_row"]).to_pylist())
        for name in DRAWER
        if name in report.tables
    }
    return Admitted(receipt, drawer, erase_silenced(lake, desk, viewer, before))


def take_back(lake: Lake, desk: Desk, viewer: Viewer, import_id: str) -> tuple[Undone, int]:
    """Takes one import back, with all that came of it; returns what was undone and how many testimonies lost words.

    Words whose consent goes with the import are erased; the submission it came from is under way again; the journal
    says it. Raises as `Lake.undo` does.
    """
    before = lake.read_consents(viewer)
    undone = lake.undo(viewer, import_id)
    erased = erase_silenced(lake, desk, viewer, before)
    reopen(desk, viewer, import_id)
    rows = sum(undone.reversed.values())
    write_entry(desk, viewer, "undo", import_id, {"rows": rows, "kept": len(undone.kept)})
    return undone, erased


def erase_silenced(lake: Lake, desk: Desk, viewer: Viewer, before: Consents | None = None) -> int:
    """Erases the words nobody may hear any more; returns how many testimonies lost theirs.

    Those are words whose testimony left the lake, whose consent is withdrawn, or was given `before` and no longer is.
    Words that wait for a consent never given yet are kept, and shown to nobody.
    """
    kept = read_kept(desk, viewer)
    if not kept:
        return 0
    now = lake.read_consents(viewer)
    given = {item for item, (consent, _) in (before or {}).items() if consent == "given"}
    silenced = [
        item
        for item in kept
        if item not in now or now[item][0] == "withdrawn" or (item in given and now[item][0] != "given")
    ]
    return erase_words(desk, viewer, silenced) if silenced else 0


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
