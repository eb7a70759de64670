"""Loading packages: each is the full state of its series, and may make an arrêté once it is in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from territory.desk.engine import Desk
from territory.errors import TerritoryError
from territory.ingest.admit import admit, derive_change
from territory.ingest.check import Report, check_package
from territory.ingest.package import Package, PackageClosing, is_package, read_package
from territory.lake.change import Receipt
from territory.lake.lake import Lake
from territory.model.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of one package: `receipt` is None when it was not loaded (already there, or something blocks)."""

    package: Package
    report: Report | None
    receipt: Receipt | None
    closing: str | None

    @property
    def blocks(self) -> bool:
        """Whether findings kept the whole package out: a full state goes in whole or not at all."""
        return self.report is not None and self.report.blocks


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

    A package whose arrêté is in the lake is passed over (a draft that it publishes is published). Raises TerritoryError
    `nature-mixed` before anything is read when demonstration and published data would meet.
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
    view = lake.view(viewer)
    if package.nature in {"demo", "published"} and view.nature not in {None, package.nature}:
        raise TerritoryError("nature-mixed", lake=view.nature, package=package.nature)
    report = check_package(package, view)
    if report.blocks:
        return Loaded(package, report, None, None)
    change = derive_change(
        report,
        kind="load",
        message=package.title[:300],
        author=viewer.name,
        series=package.series or package.name,
        removes_absent=True,
    )
    receipt = admit(lake, desk, viewer, report, change).receipt
    return Loaded(package, report, receipt, _close(lake, viewer, closing) if closing else None)


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
