"""The ledger: every version of every row, with the day it holds from and the day it was learned."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from demo.dates import first_day, later

Row = dict[str, object]
TABLES = Path(__file__).parents[2] / "src" / "territory" / "schema" / "tables"


@dataclass(frozen=True)
class Version:
    """One row as it was known from `known` on; `row` is None when it was withdrawn."""

    row: Row | None
    dated: str
    known: str


@cache
def read_descriptor(table: str) -> dict[str, Any]:
    """The Table Schema descriptor of one table."""
    return json.loads((TABLES / f"{table}.json").read_text(encoding="utf-8"))


def order(key: tuple[object, ...]) -> tuple[str, ...]:
    """A sort key in which line 2 comes before line 10."""
    return tuple(str(part).zfill(9) if str(part).isdigit() else str(part) for part in key)


class Ledger:
    """Versions of rows, from which the state at any closing follows."""

    def __init__(self) -> None:
        self.versions: dict[str, dict[tuple[object, ...], list[Version]]] = {}

    def key(self, table: str, row: Mapping[str, object]) -> tuple[object, ...]:
        """The natural key of a row, in the order of the descriptor; refuses a column that the table does not have."""
        descriptor = read_descriptor(table)
        columns = {field["name"] for field in descriptor["fields"]}
        if unknown := set(row) - columns:
            raise KeyError(f"{table}: no column {sorted(unknown)}")
        return tuple(str(row[name]) for name in descriptor["primaryKey"])

    def write(self, table: str, row: Row, dated: str, lag: int = 0, known: str | None = None) -> None:
        """Add a version that holds from `dated` and was learned `lag` days later (or on the day `known`)."""
        version = Version(dict(row), first_day(dated).isoformat(), known or later(dated, lag))
        self.versions.setdefault(table, {}).setdefault(self.key(table, row), []).append(version)

    def withdraw(self, table: str, row: Row, known: str) -> None:
        """From that day on, the row is no longer held."""
        self.versions[table][self.key(table, row)].append(Version(None, known, known))

    def mistake(self, table: str, key: Mapping[str, object], wrong: Row, since: str, until: str) -> None:
        """Between two days the row was known with wrong values; on `until` it is put right."""
        held = self.versions[table][self.key(table, key)]
        known = [version for version in held if version.known <= since]
        if not known or known[-1].row is None or known[-1].row.get("presence", "present") != "present":
            raise ValueError(f"{table} {key}: nothing known on {since} that could be mistaken")
        right = known[-1]
        later_versions = [version for version in held if version.known > since and version.known < until]
        if later_versions:
            raise ValueError(f"{table} {key}: changes between {since} and {until}")
        held.append(Version({**right.row, **wrong}, right.dated, since))
        held.append(Version(right.row, right.dated, until))

    def state(self, effective_on: str, known_on: str) -> dict[str, list[Row]]:
        """The rows of each table, sorted by key: facts up to `effective_on`, as known on `known_on`."""
        tables: dict[str, list[Row]] = {}
        for table in sorted(self.versions):
            rows = []
            for key in sorted(self.versions[table], key=order):
                usable = [
                    version
                    for version in self.versions[table][key]
                    if version.dated <= effective_on and version.known <= known_on
                ]
                if not usable:
                    continue
                latest = max(enumerate(usable), key=lambda item: (item[1].known, item[0]))[1]
                if latest.row is not None:
                    rows.append(latest.row)
            tables[table] = rows
        return tables
