"""Read a data package as text, and tell what in it breaks its descriptors: an oracle that shares no code with ours."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from frictionless import Detector, Resource, Schema

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "data" / "reference"
DESCRIPTORS = ROOT / "src" / "territory" / "schema" / "tables"

Row = dict[str, str]
Tables = Mapping[str, Sequence[Row]]


@dataclass(frozen=True, slots=True)
class Package:
    """A folder read whole: its `datapackage.json` and the rows of each table, as text."""

    folder: Path
    descriptor: Mapping[str, Any]
    tables: Tables

    def rows(self, table: str) -> Sequence[Row]:
        """The rows of a table, none when the package has no such table."""
        return self.tables.get(table, ())

    def by_id(self, table: str) -> dict[str, Row]:
        """The rows of a table by their `id`."""
        return {row["id"]: row for row in self.rows(table)}


@lru_cache(maxsize=8)
def read_package(folder: Path) -> Package:
    """The package in `folder`, its tables in the order of its resources."""
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    tables: dict[str, list[Row]] = {}
    for resource in descriptor["resources"]:
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as lines:
            tables[resource["territory:table"]] = list(csv.DictReader(lines))
    return Package(folder, descriptor, tables)


def read_descriptor(table: str) -> dict[str, Any]:
    """The Table Schema descriptor of a table."""
    descriptor: dict[str, Any] = json.loads((DESCRIPTORS / f"{table}.json").read_text(encoding="utf-8"))
    return descriptor


def every_cell(package: Package) -> Iterator[tuple[str, str, str]]:
    """Table, column and text of every cell that holds something."""
    for table, rows in package.tables.items():
        for row in rows:
            for column, value in row.items():
                if value:
                    yield table, column, value


def check_types(package: Package) -> list[str]:
    """What frictionless says of each file under its descriptor: columns, types, constraints, primary keys."""
    said: list[str] = []
    for resource in package.descriptor["resources"]:
        descriptor = read_descriptor(resource["territory:table"])
        # A reference to another file is looked up by `check_references`, since half of them are in another package.
        descriptor.pop("foreignKeys", None)
        # What is invented was read nowhere: its files may leave the column out.
        held = (package.folder / resource["path"]).read_text("utf-8").partition("\n")[0].split(",")
        descriptor["fields"] = [
            field for field in descriptor["fields"] if field["name"] in held or field["name"] != "source_url"
        ]
        checked = Resource(
            path=resource["path"],
            basepath=str(package.folder),
            encoding="utf-8",
            schema=Schema.from_descriptor(descriptor),
            detector=Detector(schema_sync=False),
        )
        said += [f"{resource['path']}: {error.message}" for error in checked.validate().tasks[0].errors]
    return said


def check_references(package: Package, *below: Package) -> list[str]:
    """References that no row of the package, nor of those it is loaded upon, answers; terms of another vocabulary."""
    said: list[str] = []
    vocabulary = {row["id"]: row["vocabulary"] for each in (package, *below) for row in each.rows("term")}
    for table, rows in package.tables.items():
        descriptor = read_descriptor(table)
        for key in descriptor.get("foreignKeys", ()):
            (field,), (target,) = key["fields"], key["reference"]["fields"]
            aimed = key["reference"]["resource"] or table
            known = {row[target] for each in (package, *below) for row in each.rows(aimed)}
            said += [f"{table}.{field}: {row[field]} is no {aimed}" for row in rows if row[field] not in known | {""}]
        for field in descriptor["fields"]:
            wanted = field.get("territory:vocabulary")
            said += [
                f"{table}.{field['name']}: {row[field['name']]} is no {wanted}"
                for row in rows
                if wanted and row[field["name"]] and vocabulary.get(row[field["name"]]) != wanted
            ]
    return said


def check_row_rules(package: Package) -> list[str]:
    """Rows whose start follows their end, or which leave empty what their other columns call for."""
    said: list[str] = []
    for table, rows in package.tables.items():
        descriptor = read_descriptor(table)
        for number, row in enumerate(rows, start=2):
            for start, end in descriptor.get("territory:order", ()):
                if row[start] and row[end] and row[start] > row[end] + "-99":
                    said.append(f"{table}, line {number}: {start} is after {end}")
            for rule in descriptor.get("territory:requires", ()):
                if all(row[column] in values for column, values in rule["when"].items()):
                    said += [f"{table}, line {number}: {broken}" for broken in _broken(rule, row)]
    return said


def _broken(rule: Mapping[str, Any], row: Row) -> Iterator[str]:
    """The parts of one rule that one row breaks."""
    if "one_of" in rule and not any(row[column] for column in rule["one_of"]):
        yield f"none of {rule['one_of']}"
    if "exactly_one_of" in rule and sum(bool(row[column]) for column in rule["exactly_one_of"]) != 1:
        yield f"not exactly one of {rule['exactly_one_of']}"
    if any(row[column] for column in rule.get("none_of", ())):
        yield f"something in {rule['none_of']}"
