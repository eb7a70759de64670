"""Who pays for what, on a hand-written portfolio: matrix, staircase, what stands beside, and the sheets."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.analysis.portfolios import funded, portfolio, together

from territory.analysis import funding, funding_balance, funding_origin, funding_ratios, funding_steps
from territory.analysis.sheet_money import read_organisation_money, read_project_money
from territory.locale.words import Words
from territory.model.scope import Scope

ON = date(2026, 6, 30)
LOAN = {"instrument": "pret", "source_family": "BANQUE", "funder": None}


def board(view_of, *parts, nature=None, scope=Scope(), read=funding_origin.read):  # type: ignore[no-untyped-def]  # noqa: B008
    return read(view_of(together(portfolio(), *parts), nature=nature), scope)


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
    found = board(view_of, asked, funded("G", "P1", 99_000), read=funding_steps.read)
    amounts = dict(zip(found.staircase.rows["step"], found.staircase.rows["amount"], strict=True))
    assert amounts == {"requested": 40_000, "granted": 30_000, "contracted": 0, "paid": 0}
    assert (found.staircase.coverage.known, found.staircase.coverage.expected) == (1, 2)


def test_what_was_not_published_is_unknown_and_not_zero(view_of) -> None:  # type: ignore[no-untyped-def]
    found = board(view_of, funded("F", "P1", 30_000), nature="published")
    row = found.funders.rows.iloc[0]
    assert (row["granted"], row["paid"]) == (30_000, None)
    requested = funded("F", "P1", 30_000, "requested")
    assert board(view_of, requested, nature="published").funders.rows.iloc[0]["committed"] is None
    steps = board(view_of, requested, nature="published", read=funding_steps.read)
    assert "le reste n'est pas connu" in Words("fr").say(steps.staircase.sentence)


def test_shares_are_not_told_when_too_few_amounts_are_known(view_of) -> None:  # type: ignore[no-untyped-def]
    found = board(view_of, funded("F", "P1", 30_000), funded("G", "P2", None), read=funding.read)
    assert "on ne peut pas dire qui paie quelle part" in Words("fr").say(found.answer)


def test_money_for_the_programme_is_told_apart_and_only_of_the_whole(view_of) -> None:  # type: ignore[no-untyped-def]
    support = funded("A", "P1", 12_000)
    support["funding_share"] = [
        {"funding": "A", "line": 1, "purpose": "accompaniment", "project": None, "programme": "NCL", "share": 1.0}
    ]
    found = board(view_of, funded("F", "P1", 30_000), support)
    assert list(found.outside.rows["amount"]) == [12_000]
    assert cells(found)["total", "total"] == 30_000
    assert board(view_of, funded("F", "P1", 30_000), support, scope=Scope(phases=("active",))).outside is None


def test_an_effective_date_hides_what_came_later(view_of) -> None:  # type: ignore[no-untyped-def]
    found = board(view_of, funded("F", "P1", 30_000), scope=Scope(on=date(2025, 1, 14)))
    assert found.funders.rows.empty
    head = board(view_of, funded("F", "P1", 30_000), scope=Scope(on=date(2025, 1, 14)), read=funding.read)
    assert Words("fr").say(head.answer).startswith("Aucun financement n'est connu")


ABOUTS = (None, "project.P1", "received.scic", "given.region")


def figures(view, scope):  # type: ignore[no-untyped-def]
    """All figures of all parts of the page."""
    origin, steps = funding_origin.read(view, scope), funding_steps.read(view, scope)
    balance, ratios = funding_balance.read(view, scope), funding_ratios.read(view, scope)
    yield from (origin.matrix, origin.flow, origin.families, origin.funders, origin.beside, origin.fundings)
    yield from (steps.staircase, steps.curve, steps.years, steps.exercices, steps.to_pay)
    yield from (*balance.balances, *balance.tables, balance.plans, *ratios.tables, ratios.forms)
    if balance.gaps:
        yield balance.gaps


def test_everything_can_be_said_of_every_subject(view_of) -> None:  # type: ignore[no-untyped-def]
    plan = {"budget_line": [line("P1", 40_000), line("P2", 5_000, tax_basis="ht", nature="investment")]}
    full = (funded("F", "P1", 30_000), funded("L", "P2", 5_000, **LOAN), plan)
    for parts, about in [((), None), *((full, about) for about in ABOUTS)]:
        view, scope = view_of(together(portfolio(), *parts)), Scope(about=about)
        found, head = list(figures(view, scope)), funding.read(view, scope)
        for words in (Words("fr"), Words("en")):
            for figure in found:
                assert words.say(figure.sentence)
                for column in figure.columns:
                    assert words(f"column-{column}".replace("_", "-"))
                    assert all("(" not in words.cell(value, column)[:7] for value in figure.rows[column])
            assert words.say(head.answer)
            assert all(words.say(remark) for remark in head.remarks)
            for kpi in head.kpis:
                assert words(f"kpi-{kpi.key}")
                assert words(f"kpi-{kpi.key}-help")
                assert words.coverage(kpi.coverage)


def line(project: str, amount: int, **values: object) -> dict[str, object]:
    """A line of the first plan of a project."""
    described = {"version": 1, "heading": "Travaux", "nature": "operation", "tax_basis": "ttc", "is_in_kind": False}
    return {"project": project, "line": values.pop("line", 1), **described, "amount": amount, **values}


def test_a_project_does_not_know_its_part_of_a_shared_grant(view_of) -> None:  # type: ignore[no-untyped-def]
    shared = funded("F", "P1", 30_000)
    shared["funding_share"] = [
        {"funding": "F", "line": line, "purpose": "project", "project": project, "share": None}
        for line, project in enumerate(("P1", "P2"), 1)
    ]
    rows = together(portfolio(), shared)
    assert funding.read(view_of(rows), Scope()).kpis[0].value.value == 30_000
    assert list(funding_origin.read(view_of(rows), Scope()).flow.rows["project_key"]) == ["shared"]
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
