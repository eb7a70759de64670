"""Which projects a scope asks for: by programme, place, term, phase, period and effective date."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from territory.analysis.choices import derive_periods, read_choices
from territory.analysis.selection import UNDATED, Lift, read_selection
from territory.lake.view import View
from territory.model.period import parse_period
from territory.model.scope import Scope

ROWS: dict[str, list[dict[str, Any]]] = {
    "territory": [
        {"id": "region-52", "kind": "region", "code": "52", "name": "Pays de la Loire"},
        {"id": "epci-1", "kind": "epci", "code": "1", "name": "Métropole"},
        {"id": "epci-2", "kind": "epci", "code": "2", "name": "Pays d'à côté"},
        {"id": "commune-a", "kind": "commune", "code": "a", "name": "Aville"},
        {"id": "commune-b", "kind": "commune", "code": "b", "name": "Bville"},
        {"id": "commune-old", "kind": "commune", "code": "o", "name": "Ancienne", "successor": "commune-a"},
    ],
    "territory_link": [
        {"child": "epci-1", "parent": "region-52"},
        {"child": "epci-2", "parent": "region-52"},
        {"child": "commune-a", "parent": "epci-1"},
        {"child": "commune-b", "parent": "epci-2"},
    ],
    "programme": [
        {"id": "NCL", "name": "Nantes City Lab", "territory": "epci-1"},
        {"id": "ECT", "name": "Entrepreneuriat coopératif de territoire", "short_name": "ECT"},
    ],
    "stage": [
        {"id": "NCL-idea", "programme": "NCL", "name": "Idée", "phase": "upstream", "position": 1},
        {"id": "NCL-run", "programme": "NCL", "name": "Expérimentation", "phase": "active", "position": 2},
        {"id": "NCL-end", "programme": "NCL", "name": "Clos", "phase": "closed", "position": 3},
    ],
    "project": [
        {"id": "P1", "programme": "NCL", "name": "Serre"},
        {"id": "P2", "programme": "NCL", "name": "Navette"},
        {"id": "P3", "programme": "ECT", "name": "Atelier"},
        {"id": "P4", "programme": "ECT", "name": "Consigne", "applied_on": "2026-09"},
        {"id": "P5", "programme": "NCL", "name": "Sans lieu"},
    ],
    "site": [
        {"id": "S1", "project": "P1", "territory": "commune-old", "precision": "commune"},
        {"id": "S2", "project": "P2", "territory": "epci-1", "precision": "territory"},
        {"id": "S3", "project": "P3", "territory": "commune-b", "precision": "exact", "from_on": "2025-03"},
    ],
    "stage_change": [
        {"project": "P1", "on": "2019", "stage": "NCL-idea"},
        {"project": "P1", "on": "2020-02", "stage": "NCL-run"},
        {"project": "P1", "on": "2021-06-30", "stage": "NCL-end"},
        {"project": "P2", "on": "2024-01-15", "stage": "NCL-idea"},
        {"project": "P2", "on": "2024-01-15", "stage": "NCL-run"},
    ],
    "vocabulary": [{"id": "theme", "name": "Thème"}, {"id": "sdg", "name": "ODD"}],
    "term": [
        {"id": "theme.food", "vocabulary": "theme", "name": "Alimentation"},
        {"id": "theme.garden", "vocabulary": "theme", "name": "Jardins", "parent": "theme.food"},
        {"id": "theme.move", "vocabulary": "theme", "name": "Mobilité", "name_en": "Mobility"},
        {"id": "sdg.11", "vocabulary": "sdg", "name": "Villes"},
    ],
    "project_term": [
        {"project": "P1", "term": "theme.garden"},
        {"project": "P1", "term": "sdg.11"},
        {"project": "P2", "term": "theme.move"},
    ],
}


@pytest.fixture
def view(view_of: Any) -> View:
    built: View = view_of(ROWS)
    return built


@pytest.mark.parametrize(
    ("scope", "projects"),
    [
        (Scope(), "P1 P2 P3 P5"),
        (Scope(programme="NCL"), "P1 P2 P5"),
        (Scope(territory="region-52"), "P1 P2 P3 P5"),
        (Scope(territory="epci-1"), "P1 P2 P5"),
        (Scope(territory="commune-a"), "P1 P2"),
        (Scope(territory="commune-old"), "P1 P2"),
        (Scope(territory="commune-b"), "P3"),
        (Scope(territory="commune-b", on=date(2025, 2, 28)), ""),
        (Scope(terms=("theme.food",)), "P1"),
        (Scope(terms=("theme.food", "theme.move")), "P1 P2"),
        (Scope(terms=("sdg.11", "theme.food", "theme.move")), "P1"),
        (Scope(phases=("active",)), "P2"),
        (Scope(phases=("active", "closed")), "P1 P2"),
        (Scope(phases=("active",), on=date(2020, 12, 31)), "P1"),
        (Scope(phases=("upstream",), on=date(2019, 1, 1)), "P1"),
        (Scope(period="2020"), "P1"),
        (Scope(period="2022"), ""),
        (Scope(period="m2020"), "P1 P2"),
        (Scope(period="s2023"), "P2"),
        (Scope(on=date(2026, 9, 1)), "P1 P2 P3 P4 P5"),
    ],
)
def test_a_scope_asks_for_these_projects(view: View, scope: Scope, projects: str) -> None:
    assert " ".join(read_selection(view, scope).projects) == projects


def test_an_empty_page_knows_which_filter_to_lift(view: View) -> None:
    selection = read_selection(view, Scope(programme="ECT", phases=("active",)))
    assert (selection.projects, selection.total) == ((), 4)
    assert selection.lifts == (Lift("programme", 1), Lift("phases", 1))


def test_unknown_codes_are_dropped_and_named(view: View) -> None:
    selection = read_selection(
        view, Scope(programme="XXX", territory="nowhere", terms=("theme.food", "zz"), period="0000")
    )
    assert selection.dropped == ("0000", "XXX", "nowhere", "zz")
    assert selection.scope == Scope(terms=("theme.food",))
    assert selection.projects == ("P1",)


def test_the_default_date_is_the_views_never_the_clocks(view_of: Any) -> None:
    assert read_selection(view_of(ROWS, on=date(2020, 6, 1)), Scope()).on == date(2020, 6, 1)
    assert read_selection(view_of({}, on=None), Scope()).on == UNDATED
    assert read_selection(view_of({}, on=None), Scope()).total == 0


def test_choices_are_what_exists(view: View) -> None:
    choices = read_choices(view)
    assert [choice.id for choice in choices.territories] == [
        "epci-1", "epci-2", "commune-old", "commune-a", "commune-b", "region-52",
    ]  # fmt: skip
    assert [choice.name for choice in choices.programmes] == ["ECT", "Nantes City Lab"]
    assert {choice.id for choice in choices.terms} == {"theme.food", "theme.garden", "theme.move", "sdg.11"}
    assert next(choice for choice in choices.terms if choice.id == "theme.move").name_en == "Mobility"
    assert choices.periods[0] == "2026"


def test_choices_of_an_empty_lake_are_empty(view_of: Any) -> None:
    choices = read_choices(view_of({}))
    assert (choices.programmes, choices.territories, choices.terms, choices.periods) == ((), (), (), ())


def test_periods() -> None:
    assert derive_periods(2019, 2021) == ("2021", "2020", "2019", "s2021", "s2020", "s2019", "s2018", "m2020", "m2014")
    mandate = parse_period("m2020")
    assert mandate is not None
    assert (mandate.first, mandate.last) == (date(2020, 3, 15), date(2026, 3, 14))
    assert parse_period("9999") is None
    assert parse_period(None) is None
