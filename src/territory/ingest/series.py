"""Loading packages: each is the full state of its series, and may make an arrêté once it is in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from territory.desk.drawer import DRAWER
from territory.desk.engine import Desk
from territory.errors import LakeMoved, TerritoryError
from territory.ingest.admit import Admitted, admit, derive_change
from territory.ingest.check import Report, check_package
from territory.ingest.package import Package, PackageClosing, is_package, read_package
from territory.lake.change import Receipt
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.viewer import Viewer

#: Rows that a refusal names, so that one knows where to look.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of one package: `receipt` is None when it was not loaded (already there, or something blocks).

    `admitted` says, of a package that was, what became of the drawer.
    """

    package: Package
    report: Report | None
    receipt: Receipt | None
    closing: str | None
    admitted: Admitted | None = None

    @property
    def blocks(self) -> bool:
        """Whether findings kept the whole package out: a full state goes in whole or not at all."""
        return self.report is not None and self.report.blocks


@dataclass(frozen=True, slots=True)
class _Last:
    """The last load of a series: the snapshot it made, and the hash of the file it read for each table."""

    snapshot: int
    files: dict[str, str | None]


def find_packages(folder: Path) -> Sequence[Path]:
    """The package at `folder`, or those of its sub-folders by name; raises TerritoryError `package-missing`."""
    if folder.exists() and is_package(folder):
        return [folder]
    found = sorted(item for item in folder.iterdir() if is_package(item)) if folder.is_dir() else []
    if not found:
        raise TerritoryError("package-missing", folder=str(folder))
    return found


def load_packages(
    lake: Lake, desk: Desk, viewer: Viewer, paths: Sequence[Path], progress: Callable[[str], None] | None = None
) -> Iterator[Loaded]:
    """Loads packages one after the other, and stops after the first that something blocks.

    A package whose arrêté is in the lake is passed over (a draft that it publishes is published), and so is one whose
    files are those of its series' last load. Raises TerritoryError `nature-mixed` before anything is read when
    demonstration and published data would meet, `package-empty` for a package without rows, LakeMoved `package-moved`
    when it would overwrite rows that somebody changed since that load.
    """
    for path in paths:
        package = read_package(path)
        if progress:
            progress(package.title)
        loaded = _load(lake, desk, viewer, package)
        yield loaded
        if loaded.blocks:
            return


def _load(lake: Lake, desk: Desk, viewer: Viewer, package: Package) -> Loaded:
    closing = package.closing
    if closing is not None:
        present = next((item for item in lake.closings(viewer) if item.id == closing.id), None)
        if present is not None:
            # A loader killed between the two steps left a draft.
            if present.state == "draft" and closing.state == "published":
                lake.publish(viewer, closing.id)
            return Loaded(package, None, None, closing.id)
    series = package.series or package.name
    view = lake.view(viewer)
    if package.nature in {"demo", "published"} and view.nature not in {None, package.nature}:
        raise TerritoryError("nature-mixed", lake=view.nature, package=package.nature)
    last = _read_last(lake, viewer, view, series)
    is_same = last is not None and _is_same(package, last)
    if is_same and not any(sheet.table and sheet.table.name in DRAWER for sheet in package.sheets):
        return Loaded(package, None, None, _close(lake, viewer, closing) if closing else None)
    report = check_package(package, view)
    if report.blocks:
        return Loaded(package, report, None, None)
    # A package that was loaded as it stands asserts nothing more: what people changed since is theirs.
    change = derive_change(
        report,
        kind="load",
        message=package.title[:300],
        author=viewer.name,
        base=last.snapshot if last else None,
        series=series,
        removes_absent=True,
    )
    if not change.tables and (last is not None or not report.tables):
        # As a full state it would empty its series: a folder half copied looks just so.
        raise TerritoryError("package-empty", package=package.title)
    if is_same:
        change = replace(change, tables={}, removes_absent=False)
    try:
        admitted = admit(lake, desk, viewer, report, change)
    except LakeMoved as moved:
        raise _explain(moved, package) from moved
    made = _close(lake, viewer, closing) if closing else None
    return Loaded(package, report, admitted.receipt, made, admitted)


def _read_last(lake: Lake, viewer: Viewer, view: View, series: str) -> _Last | None:
    """The last load of a series that was not taken back since."""
    imports = view.read_columns("import", ("id", "kind", "series", "undoes")).to_pylist()
    undone = {row["undoes"] for row in imports}
    loads = {row["id"] for row in imports if row["kind"] == "load" and row["series"] == series} - undone
    entry = next((entry for entry in reversed(lake.read_history(viewer)) if entry.import_id in loads), None)
    if entry is None:
        return None
    files = view.read_columns("import_file", ("import", "table", "sha256")).to_pylist()
    return _Last(entry.snapshot, {row["table"]: row["sha256"] for row in files if row["import"] == entry.import_id})


def _is_same(package: Package, last: _Last) -> bool:
    """Whether the package's files are those of its last load, byte for byte; the drawer's are not kept to compare."""
    brought: dict[str, str | None] = {}
    for sheet in package.sheets:
        if sheet.table is None or sheet.problem or sheet.table.name in brought:
            return False
        if sheet.has_rows and sheet.table.name not in DRAWER:
            brought[sheet.table.name] = sheet.sha256
    return brought == last.files


def _explain(moved: LakeMoved, package: Package) -> LakeMoved:
    """The refusal with the rows by name: `rows-moved` speaks to somebody who was shown them, a package was not."""
    rows = moved.values.get("rows")
    named = [f"{table} {'|'.join(key)}" for table, *key in rows[:_NAMED]] if isinstance(rows, list) else []
    return LakeMoved("package-moved", package=package.title, count=moved.values["count"], rows=", ".join(named))


def _close(lake: Lake, viewer: Viewer, closing: PackageClosing) -> str:
    made = lake.close(
        viewer,
        closing.name,
        closing.effective_on,
        note=closing.note,
        supersedes=closing.supersedes,
        closing_id=closing.id,
        publishes=closing.state == "published",
    )
    return made.id
