"""Places of France from the package `@etalab/decoupage-administratif`: what there is, and what is within what.

Each function takes what `read_source` read and gives rows as dictionaries, sorted by natural key, so that the same
source always writes the same bytes.
"""

from __future__ import annotations

import csv
import json
import tarfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
COUNTRY = "country-fr"
FORMER_KINDS = frozenset({"commune-deleguee", "commune-associee"})

Row = dict[str, str]


@dataclass(frozen=True)
class Source:
    """The package as read: its version and its lists, plus what is kept beside this module."""

    version: str
    communes: Sequence[Mapping[str, Any]]
    epcis: Sequence[Mapping[str, Any]]
    departements: Sequence[Mapping[str, Any]]
    regions: Sequence[Mapping[str, Any]]
    former: Mapping[str, Row]
    centroids: Mapping[str, Row]
    groups: Sequence[Row]

    @cached_property
    def current(self) -> dict[str, Mapping[str, Any]]:
        """INSEE code -> commune of today."""
        return {row["code"]: row for row in self.communes if row["type"] == "commune-actuelle"}

    @cached_property
    def delegated(self) -> dict[str, Mapping[str, Any]]:
        """INSEE code -> commune déléguée or associée."""
        return {row["code"]: row for row in self.communes if row["type"] in FORMER_KINDS}

    @cached_property
    def successors(self) -> dict[str, str]:
        """Old INSEE code -> the commune of today that holds it.

        A commune déléguée or associée names its seat of today, so it wins over `anciensCodes`, which keeps the first
        merger where there were two.
        """
        successors = {old: row["code"] for row in self.current.values() for old in row.get("anciensCodes", ())}
        successors |= {code: row["chefLieu"] for code, row in self.delegated.items()}
        return {old: new for old, new in successors.items() if old not in self.current}


def read_source(path: Path) -> Source:
    """Read the unpacked folder of the package, or the `.tgz` that `npm pack` makes."""
    if path.is_dir():
        files = {name: (path / name).read_bytes() for name in _names()}
    else:
        with tarfile.open(path) as archive:
            files = {name: archive.extractfile(f"package/{name}").read() for name in _names()}  # type: ignore[union-attr]
    package, communes, epcis, departements, regions = (json.loads(files[name]) for name in _names())
    return Source(
        version=package["version"],
        communes=communes,
        epcis=epcis,
        departements=departements,
        regions=regions,
        former={row["code"]: row for row in read_rows(HERE / "former_communes.csv")},
        centroids={row["territory"]: row for row in read_rows(HERE / "centroids.csv")},
        groups=read_rows(HERE / "groups.csv"),
    )


def derive_territories(source: Source) -> list[Row]:
    """Rows of `territory`: communes of today and of before, EPCI, départements, régions, groups, the country."""
    rows = [_place(COUNTRY, "country", "FR", "France")]
    rows += [_place(f"region-{row['code']}", "region", row["code"], row["nom"]) for row in source.regions]
    for row in source.departements:
        rows.append(_place(f"departement-{row['code']}", "departement", row["code"], row["nom"]))
    rows += [_place(f"epci-{row['code']}", "epci", row["code"], row["nom"], row["type"]) for row in source.epcis]
    rows += [_place(f"commune-{row['code']}", "commune", row["code"], row["nom"]) for row in source.current.values()]
    rows += [_former(source, old, new) for old, new in source.successors.items()]
    names = {row["group"]: row["name"] for row in source.groups}
    rows += [_place(group, "pays", group.removeprefix("pays-"), name) for group, name in names.items()]
    for row in rows:
        centroid = source.centroids.get(row["id"], {})
        row |= {column: centroid.get(column, "") for column in ("latitude", "longitude", "surface_km2")}
    return sorted(rows, key=lambda row: row["id"])


def derive_links(source: Source) -> list[Row]:
    """Rows of `territory_link`: commune in EPCI and département, département in région, région in country, groups."""
    pairs = [(f"region-{row['code']}", COUNTRY) for row in source.regions]
    pairs += [(f"departement-{row['code']}", f"region-{row['region']}") for row in source.departements]
    pairs += [(f"commune-{code}", f"departement-{row['departement']}") for code, row in source.current.items()]
    pairs += [(f"commune-{member['code']}", f"epci-{row['code']}") for row in source.epcis for member in row["membres"]]
    pairs += [(row["member"], row["group"]) for row in source.groups]
    return [{"child": child, "parent": parent, "valid_from": "", "valid_to": ""} for child, parent in sorted(pairs)]


def read_rows(path: Path) -> list[Row]:
    """The rows of a CSV, as text."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Write rows as a CSV: UTF-8, comma, one line feed per row."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _place(id: str, kind: str, code: str, name: str, subkind: str = "") -> Row:
    # Blanks are made one: ECLA's name holds two in the source, and a join by name would miss it.
    name = " ".join(name.split())
    return {"id": id, "kind": kind, "code": code, "name": name, "subkind": subkind,
            "valid_from": "", "valid_to": "", "successor": ""}  # fmt: skip


def _former(source: Source, old: str, new: str) -> Row:
    """An old INSEE code, kept so that an old file's rows find the commune of today."""
    delegated, former = source.delegated.get(old), source.former.get(old)
    name = delegated["nom"] if delegated else former["name"] if former else f"Ancienne commune {old}"
    ended = {"valid_to": former["valid_to"] if former else "", "successor": f"commune-{new}"}
    return _place(f"commune-{old}", "commune", old, name) | ended


def _names() -> tuple[str, ...]:
    return ("package.json", "data/communes.json", "data/epci.json", "data/departements.json", "data/regions.json")
