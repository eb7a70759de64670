"""The rules of law of a page: read from the lake, ordered by what presses, and never on published organisations."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from tests.analysis.portfolios import funded, portfolio, together

from territory.analysis.law import board
from territory.locale.words import Words
from territory.model.scope import Scope

CARRIED = {
    "vocabulary": [{"id": "partner_role", "name": "Rôle"}],
    "term": [{"id": "partner_role.carrier", "vocabulary": "partner_role", "name": "Porteur"}],
    "partner": [{"project": "P1", "organisation": "scic", "role": "partner_role.carrier"}],
}


def flagged(name: str, amount: int, **values: Any) -> dict[str, list[dict[str, Any]]]:
    return funded(name, "P1", amount, regime="de_minimis", **values)


def found(view_of: Any, *parts: Any, nature: str | None = None) -> board.LawBoard | None:
    return board.read(view_of(together(portfolio(), CARRIED, *parts), nature=nature), Scope())


def test_the_most_pressing_comes_first_and_everything_is_in_the_table(view_of: Any) -> None:
    asked = found(view_of, flagged("A", 200_000), flagged("B", 150_000, funder="metropole"))
    assert asked is not None
    first = asked.advices[0]
    assert (first.rule, first.state, first.subject.name) == ("de-minimis", "exceeded", "SCIC")
    assert first.phrase.values["total"].value == Decimal(350_000)
    assert len(asked.figure.rows) == len(asked.advices)
    assert {advice.state for advice in asked.pressing} == {"exceeded", "to_check"}
    own = next(advice for advice in asked.advices if advice.rule == "own-share" and advice.subject.id == "P1")
    assert (own.state, own.phrase.key) == ("not_applicable", "law-own-share-out-sector")
    for language in ("fr", "en"):
        words = Words(language)
        assert words.say(asked.figure.sentence)
        for column in asked.figure.columns:
            assert words(f"column-{column}".replace("_", "-"))
            assert all(words.cell(value, column) for value in asked.figure.rows[column])


def test_nothing_is_computed_on_published_organisations(view_of: Any) -> None:
    view = view_of(together(portfolio(), flagged("A", 900_000)), nature="published")
    assert board.read(view, Scope()) is None
    assert board.read_project(view, Scope(about="P1")) is None
    assert board.read_organisation(view, Scope(about="scic")) is None


def test_an_effective_date_hides_what_was_granted_later(view_of: Any) -> None:
    view = view_of(together(portfolio(), flagged("A", 900_000)))
    early = board.read(view, Scope(on=date(2025, 1, 14)))
    assert early is not None
    assert {advice.rule for advice in early.advices} <= {"own-share", "balance", "public-aid"}


def test_an_organisation_is_told_what_it_receives_and_what_it_signs(view_of: Any) -> None:
    view = view_of(together(portfolio(), flagged("A", 200_000), funded("B", "P2", 30_000, funder="metropole")))
    received = board.read_organisation(view, Scope(about="scic"))
    given = board.read_organisation(view, Scope(about="metropole"))
    assert received is not None and given is not None
    assert {advice.rule for advice in received.advices} == {"de-minimis", "sieg", "agreement", "auditor"}
    assert {advice.rule for advice in given.advices} == {"agreement", "publication"}


def test_what_is_refused_on_the_day_of_a_grant_was_asked_for_beyond_it(view_of: Any) -> None:
    partly = flagged("A", 350_000)
    partly["funding_event"] += [{"id": "A-9", "funding": "A", "kind": "refused", "on": "2025-01-15", "amount": None}]
    asked = found(view_of, partly)
    assert asked is not None
    assert (asked.advices[0].rule, asked.advices[0].state) == ("de-minimis", "exceeded")


def test_merged_organisations_are_one(view_of: Any) -> None:
    merged = {"organisation": [{"id": "old", "name": "Ancienne SCIC", "merged_into": "scic"}]}
    view = view_of(together(portfolio(), merged, flagged("A", 200_000), flagged("B", 150_000, beneficiary="old")))
    asked = board.read(view, Scope())
    assert asked is not None
    assert asked.advices[0].phrase.values["total"].value == Decimal(350_000)
    # A link to the name that went opens the sheet of the one that stayed, with its rules.
    old, kept = (board.read_organisation(view, Scope(about=name)) for name in ("old", "scic"))
    assert old is not None and kept is not None
    assert old.advices == kept.advices != ()


def test_an_empty_lake_says_that_no_rule_applies(view_of: Any) -> None:
    asked = board.read(view_of({}), Scope())
    assert asked is not None
    assert (asked.advices, asked.figure.sentence.key, asked.figure.coverage) == ((), "law-none", None)
