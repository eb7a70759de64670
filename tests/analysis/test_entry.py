"""What a form offers: choices by name, those out of use last; a search that forgives; an object with its rows."""

from __future__ import annotations

import pytest
from tests.conftest import ViewOf
from tests.ui.entries import PROJECTS, REFERENCE

from territory.analysis.entry import find_choices, read_choices, read_count, read_object
from territory.lake.view import View
from territory.schema.forms import read_form


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    old = {"id": "theme.air", "vocabulary": "theme", "name": "Air", "valid_to": "2020"}
    return view_of({**REFERENCE, **PROJECTS, "term": [old, *REFERENCE["term"]]})


def test_choices_come_by_name_and_those_out_of_use_last(view: View) -> None:
    choices = read_choices(view, "term")
    assert choices[-1].key == "theme.air"
    assert choices[-1].ended == "2020"
    assert [choice.folded for choice in choices[:-1]] == sorted(choice.folded for choice in choices[:-1])


def test_a_search_forgives_accents_and_asks_for_every_word(view: View) -> None:
    choices = read_choices(view, "organisation")
    assert [choice.key for choice in find_choices(choices, "REGION")] == ["region"]
    assert [choice.key for choice in find_choices(choices, "serre assoc")] == ["serre"]
    assert find_choices(choices, "serre région") == ()


def test_a_name_says_what_its_references_are_called(view: View) -> None:
    (partner,) = read_choices(view, "partner")
    assert partner.parts == (("organisation", "Association de la serre"), ("role", "Porteur"))


def test_an_object_comes_with_the_rows_of_its_form(view: View) -> None:
    found = read_object(view, read_form("project"), "NCL-2019-001")
    assert found is not None
    assert {table: len(rows) for table, rows in found.items() if rows} == {
        "project": 1, "stage_change": 1, "label": 1, "partner": 1, "project_term": 1,
    }  # fmt: skip
    key = "NCL-2019-001|ECO01|2020-01-01|2020-12-31|total"
    observation = read_object(view, read_form("observation"), key)
    assert observation is not None
    assert observation["observation"][0]["value"] == 3.5
    assert read_object(view, read_form("project"), "NOPE") is None
    assert read_object(view, read_form("observation"), "NOPE") is None
    assert read_count(view, "organisation") == 2
