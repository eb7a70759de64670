"""Who pays for what, on a hand-written portfolio: matrix, staircase, what stands beside, and the sheets."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tests.analysis.portfolios import funded, portfolio, together

from territory.analysis import funding
from territory.analysis.sheet_money import read_organisation_money, read_project_money
from territory.locale.words import Words
from territory.model.scope import Scope

ON = date(2026, 6, 30)
LOAN = {"instrument": "pret", "source_family": "BANQUE", "funder": None}


def board(view_of, *parts, nature=None, scope=Scope()):  # type: ignore[no-untyped-def]  # noqa: B008
    return funding.read(view_of(together(portfolio(), *parts), nature=nature), scope)


def cells(found) -> dict[tuple[str, str], Decimal | None]:  # type: ignore[no-untyped-def]
    rows = found.matrix.rows
    return {(o, at): amount for o, at, amount in zip(rows["origin"], rows["level"], rows["amount"], strict=True)}


def test_the_matrix_says_origin_and_level_and_leaves_loans_out(view_of) -> None:  # type: ignore[no-untyped-def]
    found = board(view_of, funded("F", "P1", 30_000), funded("L", "P1", 50_000, **LOAN))
    assert cells(found)["public", "regional"] == 30_000
    assert cells(found)["private", "local"] is None
    assert dict(zip(found.beside.rows["block"], found.beside.rows["amount"], strict=True)) == {"repayable": 50_000}


def test_the_staircase_follows_the_same_fundings(view_of) -> None:  # type: ignore[no-untyped-def]
    asked = funded("F", "P1", 40_000, "requested")
    asked["funding_event"] += [{"id": "F-2", "funding": "F", "kind": "granted", "on": "2025-03", "amount": 30_000}]
    found = board(view_of, asked, funded("G", "P1", 99_000))
    amounts = dict(zip(found.staircase.rows["step"], found.staircase.rows["amount"], strict=True))
    assert amounts == {"requested": 40_000, "granted": 30_000, "contracted": 0, "paid": 0}
    assert (found.staircase.coverage.known, found.staircase.coverage.expected) == (1, 2)


def test_what_was_not_published_is_unknown_and_not_zero(view_of) -> None:  # type: ignore[no-untyped-def]
    found = board(view_of, funded("F", "P1", 30_000), nature="published")
    row = found.funders.rows.iloc[0]
    assert (row["granted"], row["paid"]) == (30_000, None)
    asked = board(view_of, funded("F", "P1", 30_000, "requested"), nature="published")
    assert asked.funders.rows.iloc[0]["committed"] is None
    assert "le reste n'est pas connu" in Words("fr").say(asked.staircase.sentence)


def test_shares_are_not_told_when_too_few_amounts_are_known(view_of) -> None:  # type: ignore[no-untyped-def]
    found = board(view_of, funded("F", "P1", 30_000), funded("G", "P2", None))
    assert "on ne peut pas dire qui paie quelle part" in Words("fr").say(found.answer)


def test_money_for_the_programme_is_told_apart_and_only_of_the_whole(view_of) -> None:  # type: ignore[no-untyped-def]
    support = funded("A", "P1", 12_000)
    support["funding_share"] = [
        {"funding": "A", "line": 1, "purpose": "accompaniment", "project": None, "programme": "NCL", "share": 1.0}
    ]
    found = board(view_of, funded("F", "P1", 30_000), support)
    assert list(found.outside.rows["amount"]) == [12_000]
    assert found.kpis[0].value.value == 30_000
    assert board(view_of, funded("F", "P1", 30_000), support, scope=Scope(phases=("active",))).outside is None


def test_an_effective_date_hides_what_came_later(view_of) -> None:  # type: ignore[no-untyped-def]
    found = board(view_of, funded("F", "P1", 30_000), scope=Scope(on=date(2025, 1, 14)))
    assert found.funders.rows.empty
    assert Words("fr").say(found.answer).startswith("Aucun financement n'est connu")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_everything_can_be_said(view_of, language: str) -> None:  # type: ignore[no-untyped-def]
    words = Words(language)
    for parts in ((), (funded("F", "P1", 30_000), funded("L", "P2", 5_000, **LOAN))):
        found = board(view_of, *parts)
        for figure in (found.matrix, found.staircase, found.gaps, found.beside, found.funders, found.projects):
            assert words.say(figure.sentence)
            for column in figure.columns:
                assert words(f"column-{column}".replace("_", "-"))
                assert all(words.cell(value, column) for value in figure.rows[column])
        for kpi in found.kpis:
            assert words(f"kpi-{kpi.key}")
            assert words(f"kpi-{kpi.key}-help")
            assert words.coverage(kpi.coverage)


def test_a_project_does_not_know_its_part_of_a_shared_grant(view_of) -> None:  # type: ignore[no-untyped-def]
    shared = funded("F", "P1", 30_000)
    shared["funding_share"] = [
        {"funding": "F", "line": line, "purpose": "project", "project": project, "share": None}
        for line, project in enumerate(("P1", "P2"), 1)
    ]
    rows = together(portfolio(), shared)
    assert funding.read(view_of(rows), Scope()).kpis[0].value.value == 30_000
    sheet = read_project_money(view_of(rows), "P1", ON)
    assert sheet.kpis[1].value.value is None
    assert Words("fr").say(sheet.sentence).startswith("Argent mobilisé inconnu")


def test_a_project_without_funding_says_so(view_of) -> None:  # type: ignore[no-untyped-def]
    sheet = read_project_money(view_of(portfolio()), "P1", ON)
    assert Words("fr").say(sheet.sentence) == "Aucun financement n'est connu pour ce projet."


def test_an_organisation_gives_and_receives_and_passes_on_once(view_of) -> None:  # type: ignore[no-untyped-def]
    passed = funded("G", "P2", 10_000, funder="scic", beneficiary="metropole", passed_on_from="F")
    view = view_of(together(portfolio(), funded("F", "P1", 30_000), passed))
    words = Words("fr")
    assert "30\u202f000" in words.say(read_organisation_money(view, "region", ON).sentence)
    scic = read_organisation_money(view, "scic", ON)
    assert (len(scic.given.rows), len(scic.received.rows)) == (0, 1)
    assert len(read_organisation_money(view, "metropole", ON).received.rows) == 1
    assert "Aucun financement" in words.say(read_organisation_money(view, "inconnue", ON).sentence)
