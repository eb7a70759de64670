"""One organisation's sheet: what it was, what it carries, what it gives and receives, and never a person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from tests.analysis.sheets import SHEETS

from territory.analysis import organisation
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Money
from territory.model.scope import Scope

ViewOf = Callable[..., View]
ON = date(2022, 6, 30)
WORDS = Words()


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    return view_of(SHEETS, on=ON)


def read(view: View, about: str) -> organisation.OrganisationBoard:
    board = organisation.read(view, Scope(about=about))
    assert board is not None
    return board


def test_the_answer_says_roles_then_money(view: View) -> None:
    sentence = WORDS.say(read(view, "bocaux").answer)
    assert sentence.startswith("Les Bocaux\u00a0: porte 2 projets. A reçu 13\u202f000")


def test_one_that_left_has_no_present_role(view: View) -> None:
    assert "aujourd'hui quitté" in WORDS.say(read(view, "laveur").answer)


def test_a_merged_organisation_leads_to_the_one_it_joined(view: View) -> None:
    board = read(view, "bocaux-asso")
    assert board.id == "bocaux"
    said = [WORDS.say(fact.said) for fact in board.identity]
    assert "a rejoint «\u00a0Les Bocaux\u00a0»" in said[0]
    assert "SCIC (coopérative)" in said
    assert "SIREN\u00a0: 123456782" in said
    assert "Aussi connue comme\u00a0: LBX" in said


def test_legal_forms_are_told_in_order_as_precisely_as_dated(view: View) -> None:
    forms = read(view, "bocaux").forms
    assert [(fact.on, WORDS.say(fact.said)) for fact in forms] == [
        ("2019-03", "Collectif, jusqu'à 2021"),
        ("2021-06", "SCIC"),
    ]


def test_money_by_project_keeps_an_unknown_share_apart(view: View) -> None:
    rows = {row["project"]: row for row in read(view, "pays").by_project.rows.to_dict("records")}
    assert rows["E1"]["given"] == Money(8000)
    assert rows["E1"]["unknown"] == 1
    assert rows["E1"]["given_share"] is None  # a share of what is not wholly known is not said
    assert rows["E2"]["given"] is None
    assert rows["E2"]["unknown"] == 1


def test_the_share_of_a_project_is_said_where_all_is_known(view_of: ViewOf) -> None:
    known = {
        **SHEETS,
        "funding": SHEETS["funding"][:1],
        "funding_share": SHEETS["funding_share"][:1],
        "funding_event": SHEETS["funding_event"][:2],
    }
    rows = read(view_of(known, on=ON), "pays").by_project.rows
    assert WORDS.say(rows["given_share"][0]) == "100\u00a0%"


def test_companions_are_those_present_now(view: View) -> None:
    assert read(view, "bocaux").companions.rows.empty  # the other partner has left


def test_no_person_is_on_the_sheet(view: View) -> None:
    for row in read(view, "bocaux").rows:
        assert row.table in {"organisation", "funding"}


def test_an_unknown_organisation_has_no_sheet(view: View, view_of: ViewOf) -> None:
    assert organisation.read(view, Scope(about="nope")) is None
    assert organisation.read(view_of({}, on=None), Scope(about="nope")) is None
