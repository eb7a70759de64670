"""What derives from the descriptors, against golden files: the bytes are the contract.

To accept a change on purpose: `TERRITORY_GOLDEN=write pytest tests/schema/test_derived.py`.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from frictionless import Schema
from tests.schema.oracle import descriptor

from territory.schema.checks import derive_casts, derive_findings, derive_references, derive_typed
from territory.schema.ddl import derive_create
from territory.schema.dictionary import derive_dictionary
from territory.schema.package import derive_datapackage, derive_schema
from territory.schema.registry import lake_tables, read_table, read_tables

GOLDEN = Path(__file__).parent / "golden"
#: Between them: money, partial and full dates, references, vocabularies, row rules, orders, labels, sensitivities.
SAMPLE = ("funding_event", "partner", "site", "organisation")


def ensure_golden(name: str, text: str) -> None:
    path = GOLDEN / name
    if os.environ.get("TERRITORY_GOLDEN") == "write":
        path.write_text(text, "utf-8")
    assert path.read_text("utf-8") == text


def test_ddl() -> None:
    ensure_golden("tables.sql", ";\n".join(derive_create(table) for table in lake_tables()) + ";\n")


def test_checks() -> None:
    parts = []
    for name in SAMPLE:
        table = read_table(name)
        parts += [
            ",\n".join(derive_casts(table, table.names)),
            derive_typed(table, table.names[:4], '"staged"'),
            derive_findings(table, '"typed"'),
            derive_references(table, '"typed"'),
        ]
    ensure_golden("checks.sql", ";\n\n".join(part for part in parts if part) + ";\n")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_dictionary(language: str) -> None:
    ensure_golden(f"dictionary.{language}.md", derive_dictionary([read_table(name) for name in SAMPLE], language))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_whole_dictionary_has_every_table_and_column(language: str) -> None:
    text = derive_dictionary(read_tables().values(), language)
    for table in read_tables().values():
        section = text.split(f"(`{table.name}`)\n", 1)[1].split("\n## ", 1)[0]
        assert all(f"\n| `{name}` |" in section for name in table.names), table.name


@pytest.mark.parametrize("name", read_tables())
def test_a_schema_says_again_all_that_its_descriptor_said(name: str) -> None:
    assert derive_schema(read_table(name)) == descriptor(name)


def test_a_package_keeps_to_the_columns_and_tables_it_holds() -> None:
    funding, event = read_table("funding"), read_table("funding_event")
    package = derive_datapackage(
        [(funding, ("id", "object")), (event, event.names)], name="n", title="T", series="s", nature="demo"
    )
    first, second = package["resources"]
    assert [field["name"] for field in first["schema"]["fields"]] == ["id", "object"]
    assert "foreignKeys" not in first["schema"]
    assert second["schema"]["foreignKeys"][0]["reference"] == {"resource": "funding", "fields": ["id"]}
    assert (package["territory:series"], package["territory:nature"]) == ("s", "demo")
    assert "territory:closing" not in package
    for resource in package["resources"]:
        assert Schema.from_descriptor(resource["schema"]).fields
