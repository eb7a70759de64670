"""The register of processing says all that the descriptors hold of persons; nothing personal is left out of it."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from importlib.resources import files
from typing import Any

import pytest

from territory.analysis.register import derive_register, find_unsaid
from territory.config import Settings
from territory.errors import TerritoryError
from territory.locale.words import Words
from territory.model.board import Phrase
from territory.schema.processing import BASES, READERS
from territory.schema.registry import read_table, read_tables
from territory.schema.table import parse_table

TABLES = tuple(read_tables().values())


def _descriptor(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((files("territory.schema") / "tables" / f"{name}.json").read_text("utf-8"))
    return found


def test_no_table_holds_data_about_persons_without_saying_why() -> None:
    assert find_unsaid(TABLES) == []


def test_a_new_personal_field_that_says_nothing_is_found() -> None:
    project = read_table("project")
    told = (replace(project.fields[0], sensitivity="personal"), *project.fields[1:])
    assert find_unsaid([replace(project, fields=told), read_table("contact")]) == ["project"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"basis": "habit"}, "schema-not-checked"),
        ({"readers": "everybody"}, "schema-not-checked"),
        ({"why": "x"}, "schema-unknown-key"),
        ({"fields": ["nowhere"]}, "schema-unknown-key"),
        ({"retention": {"fr": "x", "en": "x", "days": 3}}, "schema-unknown-key"),
    ],
)
def test_an_entry_that_is_not_understood_is_refused(changes: dict[str, Any], code: str) -> None:
    descriptor = _descriptor("contact")
    descriptor["territory:processing"] |= changes
    with pytest.raises(TerritoryError) as refused:
        parse_table(descriptor)
    assert refused.value.code == code


def test_the_settings_named_are_settings() -> None:
    known = {item.name for item in fields(Settings)}
    named = {table.processing.setting for table in TABLES if table.processing and table.processing.setting}
    assert named <= known


def test_an_entry_says_who_reads_by_the_matrix_and_for_how_long() -> None:
    entries = {entry.table: entry for entry in derive_register({"journal_months": 12})}
    assert entries["contact"].recipients == (
        Phrase("register-readers-own", {"role": Phrase("role-coordinator")}),
        Phrase("register-readers-all", {"role": Phrase("role-administrator")}),
    )
    assert entries["journal"].recipients == (Phrase("register-readers-all", {"role": Phrase("role-administrator")}),)
    assert entries["journal"].retention.values["months"] == 12
    assert entries["draft"].recipients == (Phrase("register-readers-oneself"),)
    assert [who.key for who in entries["site"].recipients] == [
        "register-readers-everybody",
        "register-readers-withheld",
    ]
    assert entries["contact"].group == "projects"
    assert entries["journal"].group == "accounts"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_entry_has_its_words(language: str) -> None:
    words = Words(language)
    for entry in derive_register({}):
        said = [words.say(item) for item in (entry.basis, entry.retention, *entry.recipients)]
        assert all(said)
    assert all(words.has(f"register-basis-{basis.replace('_', '-')}") for basis in BASES)
    assert {"oneself", "nobody"} < set(READERS)
