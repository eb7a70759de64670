"""The address of each page; a sheet shows the project, organisation or commune that most rows speak of."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

from tests.serving import ROOT

from territory.ui import registry

#: Columns that name the object of a sheet.
_NAMED_BY = {"project": ("project",), "organisation": ("organisation",), "meeting": ("meeting",)}


def addresses(package: Path = ROOT / "data" / "demo") -> list[tuple[str, str]]:
    """Key and address (without leading slash) of each page of the registry, in its order."""
    last = max((path.parent for path in package.rglob("datapackage.json")), default=package)
    asked = {page.key: f"?id={richest(last, _NAMED_BY[page.about])}" for page in registry.PAGES if page.about}
    asked["place"] = f"?t={richest(last, ('territory',), 'commune-')}"
    return [(page.key, page.path + asked.get(page.key, "")) for page in registry.PAGES]


def richest(package: Path, columns: tuple[str, ...], beginning: str = "") -> str:
    """The id that stands most often under these columns, in all tables of a data package, of those that so begin."""
    seen: Counter[str] = Counter()
    for path in sorted(package.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                held = [row[column] for column in columns if row.get(column)]
                seen.update(code for code in held if code.startswith(beginning))
    return seen.most_common(1)[0][0]
