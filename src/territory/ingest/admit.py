"""From accepted rows to the lake (one commit), the drawer (words of and about persons) and the kept originals."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from territory.desk.drawer import DRAWER, Consents, erase_words, read_kept, write_drawer
from territory.desk.engine import Desk
from territory.desk.originals import keep_original
from territory.desk.submissions import reopen
from territory.ingest.check import Report
from territory.ingest.drawer_rights import ensure_own_drawer
from territory.ingest.erasure import take_out
from territory.ingest.spoken import MARKS
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

    What is another programme's is refused first (see `Lake.commit`, `drawer_rights.ensure_own_drawer`).
    Words whose consent the change takes away are erased (see `erase_silenced`). A file that holds a drawer table is
    not kept: erasing a person's words must leave no copy behind.
    """
    ensure_own_drawer(lake, desk, viewer, report, change)
    personal = {entry.file for entry in report.entries if entry.table in DRAWER}
    for entry in report.entries:
        if entry.accepted and entry.file not in personal and entry.content:
            keep_original(lake.settings, desk, viewer, entry.file, entry.content)
    before = lake.read_consents(viewer) if _may_silence(desk, viewer, report, change) else None
    receipt = lake.commit(viewer, change)
    # A row of others brought as it stands moves nothing, and is refused by no commit: it is still not his.
    ensure_own_drawer(lake, desk, viewer, report)
    drawer = {
        name: write_drawer(desk, viewer, name, _read_drawer(report, name)) for name in DRAWER if name in report.tables
    }
    return Admitted(receipt, drawer, 0 if before is None else erase_silenced(lake, desk, viewer, before))


def take_back(lake: Lake, desk: Desk, viewer: Viewer, import_id: str) -> tuple[Undone, int]:
    """Takes one import back, with all that came of it; returns what was undone and how many testimonies lost words.

    Words whose consent goes with the import are erased; the submission it came from is under way again; the journal
    says it. Raises as `Lake.undo` does.
    """
    before = lake.read_consents(viewer)
    undone = lake.undo(viewer, import_id)
    # What the file says was agreed to still is: it is under way again, and keeps the words.
    erased = erase_silenced(lake, desk, viewer, before, keeps_files=True)
    reopen(desk, viewer, import_id)
    return undone, erased


def erase_silenced(
    lake: Lake, desk: Desk, viewer: Viewer, before: Consents | None = None, *, keeps_files: bool = False
) -> int:
    """Erases the words nobody may hear any more, wherever they are; returns how many testimonies lost theirs.

    Those are words whose testimony left the lake, whose consent is withdrawn, or was given `before` and no longer is.
    Words that wait for a consent never given yet are kept, and shown to nobody. With `keeps_files` only a consent
    withdrawn takes them out of files and work in progress too (see `erasure.take_out`): other words leave the drawer.
    """
    kept = read_kept(desk, viewer)
    known = before or {}
    if not kept and not known:
        return 0
    now = lake.read_consents(viewer)
    withdrawn = {item for item, (consent, _) in now.items() if consent == "withdrawn"}
    # Of those withdrawn before, nothing is left but what was brought again since.
    silenced = {item for item in withdrawn if item in kept or (known and known.get(item, ("",))[0] != "withdrawn")}
    gone = {item for item in {*kept, *known} if item not in now}
    gone |= {item for item, (consent, _) in known.items() if consent == "given" and now.get(item, ("",))[0] == "none"}
    if not keeps_files:
        silenced, gone = silenced | gone, set()
    lost = kept & (silenced | gone)
    if silenced:
        take_out(lake, desk, viewer, silenced)
    if gone:
        erase_words(desk, viewer, gone)
    return len(lost)


def _may_silence(desk: Desk, viewer: Viewer, report: Report, change: Change) -> bool:
    """Whether a change may take a consent away, or brings words that nobody may hear: most changes do neither."""
    named = {*change.tables, *change.removals, *report.tables}
    return change.removes_absent or "testimony" in named or "testimony_words" in named


def _read_drawer(report: Report, name: str) -> list[dict[str, object]]:
    """The rows of a drawer table; the mark left in a copy where words were taken out is no words."""
    rows: list[dict[str, object]] = report.tables[name].drop_columns(["_row"]).to_pylist()
    return [row for row in rows if row.get("words") not in MARKS]


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
