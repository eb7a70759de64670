"""The parser refuses what we do not check, so that no constraint is decoration."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest
from tests.schema.oracle import descriptor

from territory.errors import TerritoryError
from territory.schema.registry import read_tables
from territory.schema.table import parse_table


def spoiled(**changes: Any) -> dict[str, Any]:
    """The descriptor of `funding_event` with some keys changed; `field__…` changes its fifth field, the amount."""
    item = copy.deepcopy(descriptor("funding_event"))
    for key, value in changes.items():
        name = key.removeprefix("field__").replace("__", ":")
        (item["fields"][4] if key.startswith("field__") else item)[name] = value
    return item


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"uniqueKeys": [["id"]]}, "schema-unknown-key"),
        ({"missingValues": ["", "NA"]}, "schema-not-checked"),
        ({"primaryKey": ["nowhere"]}, "schema-unknown-key"),
        ({"territory__order": [["on", "nowhere"]]}, "schema-unknown-key"),
        ({"territory__requires": [{"when": {}, "all_of": ["on"]}]}, "schema-unknown-key"),
        ({"field__rdfType": "x"}, "schema-unknown-key"),
        ({"field__type": "geopoint"}, "schema-not-checked"),
        ({"field__type": "any"}, "schema-not-checked"),
        ({"field__format": "email"}, "schema-not-checked"),
        ({"field__trueValues": ["oui"]}, "schema-not-checked"),
        ({"field__territory__type": "percent"}, "schema-not-checked"),
        ({"field__territory__check": "iban"}, "schema-not-checked"),
        ({"field__territory__sensitivity": "secret"}, "schema-not-checked"),
        ({"field__constraints": {"unique": True}}, "schema-unknown-key"),
        ({"field__constraints": {"minLength": 2}}, "schema-unknown-key"),
        ({"field__constraints": {"exclusiveMinimum": 0}}, "schema-unknown-key"),
    ],
)
def test_what_is_not_checked_is_refused(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(TerritoryError) as caught:
        parse_table(spoiled(**changes))
    assert caught.value.code == code
    assert "funding_event" in str(caught.value)


def test_an_expression_that_is_no_expression_is_refused() -> None:
    with pytest.raises(re.error):
        parse_table(spoiled(field__constraints={"pattern": "("}))


def test_every_descriptor_parses_and_references_come_first() -> None:
    seen: set[str] = set()
    for table in read_tables().values():
        assert {ref.table for ref in table.references} - {table.name} <= seen
        seen.add(table.name)
    assert {"project", "funding_event", "observation", "testimony_words"} <= seen
