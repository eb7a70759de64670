"""Each part of the funding page on a few rows: what is left to pay, plans that hold, ratios with reasons, forms."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.analysis.portfolios import Rows, funded, portfolio, together

from territory.analysis import funding, funding_balance, funding_origin, funding_ratios, funding_steps
from territory.analysis.choices import read_choices
from territory.analysis.funding_choices import read_subject_choices
from territory.analysis.funding_steps import derive_days
from territory.analysis.funding_subject import OBJECTS, PARTS, Asked, derive_asked, derive_scope
from territory.analysis.money import measure_account
from territory.locale.words import Words
from territory.model.scope import Scope

FR = Words("fr")


def event(
    kind: str, amount: int | None = None, on: str | None = "2025-01-01", change: int | None = None
) -> dict[str, Any]:
    moment = None if on is None else date.fromisoformat(on)
    return {"id": f"{kind}-{on}", "kind": kind, "happened_on": moment, "amount": amount, "change": change}


def paid_in_two(funding_id: str, project: str, amount: int, paid: int, **values: Any) -> Rows:
    """A grant asked for in 2024, granted in January 2025 and paid in part in June."""
    rows = funded(funding_id, project, amount, **values)
    rows["funding_event"] += [
        {"id": f"{funding_id}-0", "funding": funding_id, "kind": "requested", "on": "2024-05", "amount": amount},
        {"id": f"{funding_id}-2", "funding": funding_id, "kind": "paid", "on": "2025-06", "amount": paid},
    ]
    return rows


def plan(project: str, amount: int, number: int = 1, **values: Any) -> Rows:
    described = {"version": 1, "heading": "Travaux", "nature": "operation", "tax_basis": "ttc", "is_in_kind": False}
    return {"budget_line": [{"project": project, "line": number, "amount": amount, **described, **values}]}


def read(module, view_of, *parts: Rows, about: str | None = None, **more: Any):  # type: ignore[no-untyped-def]
    scope = Scope(about=about, on=more.pop("on", None))
    return module.read(view_of(together(portfolio(), *parts), **more), scope)


GRANT, SIGNED, PAID = event("granted", 100), event("contracted", 90, "2025-02-01"), event("paid", 40, "2025-03-01")


@pytest.mark.parametrize(
    ("events", "to_pay"),
    [
        ([], None),
        ([event("requested", 100)], 0),
        ([GRANT], 100),
        ([GRANT, SIGNED], 90),
        ([GRANT, SIGNED, PAID], 50),
        ([GRANT, event("contracted", None, "2025-02-01"), PAID], 60),
        ([GRANT, SIGNED, PAID, event("amended", None, "2025-04-01", 10)], 60),
        ([GRANT, SIGNED, PAID, event("cancelled", None, "2025-04-01")], 0),
        # What was given back is not to be paid again.
        ([GRANT, SIGNED, event("paid", 90, "2025-03-01"), event("clawed_back", 30, "2025-05-01")], 0),
        ([event("granted", None), PAID], None),
        ([PAID], None),
    ],
)
def test_what_is_left_to_pay_of_a_grant(events: list[dict[str, Any]], to_pay: int | None) -> None:
    assert measure_account(events, is_followed=True)["to_pay"] == to_pay


def test_nothing_published_is_left_to_pay_unless_a_payment_was_published() -> None:
    assert measure_account([GRANT], is_followed=False)["to_pay"] is None
    assert measure_account([GRANT, PAID], is_followed=False)["to_pay"] == 60


def test_a_funder_owes_what_it_granted_and_own_means_are_owed_by_nobody(view_of) -> None:  # type: ignore[no-untyped-def]
    own = funded("O", "P1", 9_000, funder="scic", instrument="subvention")
    found = read(funding_steps, view_of, paid_in_two("F", "P1", 30_000, 12_000), own)
    assert dict(zip(found.to_pay.rows["funder"], found.to_pay.rows["to_pay"], strict=True)) == {"region": 18_000}
    assert "18\u202f000\u00a0€ restent à verser, par 1 financeur" in FR.say(found.to_pay.sentence)


def test_amounts_are_told_at_each_date_and_in_each_year(view_of) -> None:  # type: ignore[no-untyped-def]
    cancelled = funded("G", "P2", 5_000)
    cancelled["funding_event"] += [{"id": "G-2", "funding": "G", "kind": "cancelled", "on": "2026-02", "amount": None}]
    found = read(funding_steps, view_of, paid_in_two("F", "P1", 30_000, 12_000), cancelled)
    years = found.years.rows.set_index("exercice")
    assert list(years.index) == ["2024", "2025", "2026"]
    assert list(years["granted"]) == [0, 35_000, -5_000]
    assert list(years["paid"]) == [0, 12_000, 0]
    last = found.curve.rows.iloc[-1]
    assert (last["on"], last["requested"], last["granted"], last["paid"]) == (date(2026, 6, 30), 30_000, 30_000, 12_000)
    assert "2026 n'est pas finie" in FR.say(found.years_remarks[-1])


def test_a_step_without_a_date_has_a_row_of_its_own_and_rows_add_up(view_of) -> None:  # type: ignore[no-untyped-def]
    undated = funded("G", "P2", 5_000)
    undated["funding_event"][0]["on"] = None
    rows = read(funding_steps, view_of, paid_in_two("F", "P1", 30_000, 12_000), undated).years.rows
    assert FR.cell(rows["exercice"].iloc[0], "exercice") == "sans date"
    assert sum(rows["granted"]) == 35_000


def test_a_payment_of_an_unknown_amount_takes_nothing_back(view_of) -> None:  # type: ignore[no-untyped-def]
    unsaid = paid_in_two("G", "P2", 5_000, 2_000)
    unsaid["funding_event"] += [{"id": "G-9", "funding": "G", "kind": "paid", "on": "2026-02", "amount": None}]
    found = read(funding_steps, view_of, paid_in_two("F", "P1", 30_000, 12_000), unsaid)
    # In the year of that payment nobody can say that nothing was paid.
    assert list(found.years.rows["paid"]) == [0, 12_000, None]
    assert found.years.rows["paid"].dropna().sum() == found.curve.rows["paid"].iloc[-1] == 12_000
    assert list(found.curve.rows["paid"]) == sorted(found.curve.rows["paid"])


@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(0, 9000))
def test_dates_of_a_curve_are_few_and_in_order(first: date, days: int) -> None:
    on = date.fromordinal(first.toordinal() + days)
    found = derive_days(first, on)
    assert found == sorted(set(found))
    assert (len(found) <= funding_steps.MOST_DATES, found[-1]) == (True, on)


STATES = [
    (30_000, 30_000, "s'équilibre"),
    (30_000, 40_000, "Il manque 10\u202f000"),
    (30_000, 25_000, "dépassent de 5\u202f000"),
    (None, 40_000, "un montant inconnu empêche"),
]


@pytest.mark.parametrize(("amount", "cost", "said"), STATES)
def test_a_plan_balances_or_says_why_not(view_of, amount: int | None, cost: int, said: str) -> None:  # type: ignore[no-untyped-def]
    parts = (funded("F", "P1", amount), plan("P1", cost))
    if amount is None:
        parts = (*parts, funded("G", "P1", 1_000))
    found = read(funding_balance, view_of, *parts, about="project.P1")
    (figure,) = found.balances
    assert said in FR.say(figure.sentence)
    assert "toutes taxes comprises" in FR.say(figure.sentence)


def test_a_closed_project_looks_for_nothing(view_of) -> None:  # type: ignore[no-untyped-def]
    found = read(funding_balance, view_of, funded("F", "P2", 30_000), plan("P2", 40_000), about="project.P2")
    assert "n'ont pas de ressource connue" in FR.say(found.balances[0].sentence)
    assert read(funding_balance, view_of, funded("F", "P2", 30_000), plan("P2", 40_000)).balances == ()


def test_bases_are_never_added_and_one_surplus_pays_no_gap(view_of) -> None:  # type: ignore[no-untyped-def]
    third = {
        "project": [
            {"id": "P3", "programme": "NCL", "name": "Four"},
            {"id": "P4", "programme": "NCL", "name": "Puits"},
        ],
        "stage_change": [{"project": name, "on": "2025", "stage": "NCL-trial"} for name in ("P3", "P4")],
    }
    fundings = (funded("F", "P1", 30_000), funded("G", "P3", 50_000), funded("H", "P4", 10_000))
    plans = (plan("P1", 40_000), plan("P3", 35_000), plan("P4", 10_000, tax_basis="ht"))
    found = read(funding_balance, view_of, third, *fundings, *plans)
    assert [figure.key for figure in found.balances] == ["balance-ht", "balance-ttc"]
    rows = found.balances[1].rows
    amounts = {(row.side, row.item): row.amount for row in rows.itertuples()}
    assert (amounts["gap", "gap"], amounts["gap", "surplus"]) == (10_000, 15_000)
    assert "1 cherche de l'argent et 1 est couvert" in FR.say(found.balances[1].sentence)
    states = dict(zip(found.plans.rows["project"], found.plans.rows["state"], strict=True))
    assert FR.say(states["P1"]) == "il manque 10\u202f000\u00a0€"
    assert FR.say(states["P2"]) == "non calculable\u00a0: plan inconnu"


def test_in_kind_and_requests_without_answer_pay_nothing(view_of) -> None:  # type: ignore[no-untyped-def]
    kind = {
        "source_family": [{"id": "NATURE", "name": "Bénévolat", "origin": "in_kind", "level": "local", "position": 9}],
        "instrument": [
            {"id": "don_nature", "name": "Bénévolat", "is_cash": False, "is_repayable": False, "position": 9,
             "counts_as_mobilised": False}
        ],
    }  # fmt: skip
    voluntary = funded("N", "P1", 7_000, source_family="NATURE", instrument="don_nature")
    asked = funded("R", "P1", 4_000, "requested")
    lines = (plan("P1", 40_000), plan("P1", 7_000, 2, is_in_kind=True))
    found = read(
        funding_balance, view_of, kind, funded("F", "P1", 30_000), voluntary, asked, *lines, about="project.P1"
    )
    amounts = {(row.side, row.item): row.amount for row in found.balances[0].rows.itertuples()}
    assert amounts["resource", "pending"] == 4_000
    assert amounts["gap", "gap"] == 10_000
    nature = found.natures[0].rows.set_index("nature")
    assert (nature.loc["in_kind", "plan"], nature.loc["in_kind", "mobilised"]) == (7_000, 7_000)


def ratios(view_of, *parts: Rows, about: str | None = None) -> dict[str, funding_ratios.Ratio]:  # type: ignore[no-untyped-def]
    return {ratio.key: ratio for ratio in read(funding_ratios, view_of, *parts, about=about).ratios}


MIX: Rows = {
    "source_family": [
        {"id": "FOND", "name": "Fondation", "origin": "private", "position": 5},
        {"id": "CITOYEN", "name": "Citoyens", "origin": "citizen", "level": "local", "position": 6},
        {"id": "RECETTES", "name": "Recettes", "origin": "own_revenue", "position": 7},
    ]
}


def test_four_equal_origins_are_wholly_hybrid(view_of) -> None:  # type: ignore[no-untyped-def]
    parts = [funded(family, "P1", 1_000, source_family=family) for family in ("REGION", "FOND", "CITOYEN", "RECETTES")]
    found = ratios(view_of, MIX, *parts)
    assert found["hybridity"].value.value == 1  # type: ignore[union-attr]
    assert found["concentration"].value.value == 0.25  # type: ignore[union-attr]
    assert found["own_revenue"].value.value == 25  # type: ignore[union-attr]
    # Citizens are many and revenue is asked of nobody: neither is the first funder, both are in the total.
    assert found["dependence"].value.value == 50  # type: ignore[union-attr]
    assert "Région apporte 2\u202f000" in FR.say(found["dependence"].detail)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ((), "funding-reason-none"),
        ((funded("F", "P1", 1_000, "requested"),), "funding-reason-nothing"),
        ((funded("F", "P1", 1_000), funded("G", "P1", None)), "funding-reason-unknown"),
    ],
)
def test_a_ratio_without_a_base_says_why(view_of, parts: tuple[Rows, ...], reason: str) -> None:  # type: ignore[no-untyped-def]
    for ratio in ratios(view_of, *parts).values():
        assert ratio.value is None
        assert ratio.reason is not None
        assert ratio.reason.key == reason


def test_leverage_needs_an_euro_of_ours(view_of) -> None:  # type: ignore[no-untyped-def]
    none = ratios(view_of, funded("F", "P1", 30_000))["leverage"]
    assert (none.value, none.reason.key) == (None, "funding-reason-no-ours")  # type: ignore[union-attr]
    ours = funded("O", "P1", 10_000, funder="metropole", source_family="EPCI")
    found = ratios(view_of, funded("F", "P1", 30_000), ours)["leverage"]
    assert found.value.value == 3  # type: ignore[union-attr]
    given_side = ratios(view_of, funded("F", "P1", 30_000), ours, about="given.region")
    assert given_side["weight"].value.value == 75  # type: ignore[union-attr]
    assert given_side["leverage"].value.value == pytest.approx(1 / 3)  # type: ignore[union-attr]
    mine = [funded(f"O{rank}", "P1", 10_000, funder="metropole", source_family="EPCI") for rank in range(3)]
    unknown = ratios(view_of, funded("F", "P1", None), *mine)["leverage"]
    assert (unknown.value, unknown.reason.key) == (None, "funding-reason-no-others")  # type: ignore[union-attr]


def test_the_legal_form_is_that_of_the_date(view_of) -> None:  # type: ignore[no-untyped-def]
    forms: Rows = {
        "legal_category": [{"id": "9220", "name": "Association", "sector": "association", "is_authority": False}],
        "legal_form": [
            {"organisation": "scic", "from_on": "2020", "to_on": "2025-06", "legal_category": "9220"},
            {"organisation": "scic", "from_on": "2025-07", "legal_category": "scic"},
        ],
        "partner": [{"project": "P1", "organisation": "scic", "role": "partner_role.carrier"}],
    }
    for on, sector in (("2025-03-01", "association"), ("2026-01-01", "cooperative")):
        found = read(funding_ratios, view_of, forms, funded("F", "P1", 30_000), on=date.fromisoformat(on))
        rows = {row["sector"]: row for row in found.forms.rows.to_dict("records")}
        assert rows[sector]["amount"].value == 30_000
        assert rows[sector]["share_public"].value == 100
        assert rows[None]["projects"] == 1
    early = read(funding_ratios, view_of, forms, funded("F", "P1", 30_000, "granted"), on=date(2019, 1, 1))
    assert list(early.forms.rows["sector"]) in ([None], [])


def test_money_passed_on_or_shared_flows_once(view_of) -> None:  # type: ignore[no-untyped-def]
    passed = funded("G", "P1", 10_000, funder="scic", beneficiary="metropole", passed_on_from="F")
    halves = funded("H", "P1", 8_000, funder="metropole", source_family="EPCI")
    halves["funding_share"] = [
        {"funding": "H", "line": rank, "purpose": "project", "project": project, "share": share}
        for rank, (project, share) in enumerate((("P1", 0.25), ("P2", 0.75)), 1)
    ]
    found = read(funding_origin, view_of, funded("F", "P1", 30_000), passed, halves)
    flow = {(row.funder_key, row.project_key): row.amount for row in found.flow.rows.itertuples()}
    assert flow == {("region", "P1"): 30_000, ("metropole", "P1"): 2_000, ("metropole", "P2"): 6_000}
    matrix = {(row.origin, row.level): row.amount for row in found.matrix.rows.itertuples()}
    assert (matrix["total", "total"], matrix["public", "local"]) == (38_000, 8_000)


def test_a_territory_says_that_its_projects_are_elsewhere_too(view_of) -> None:  # type: ignore[no-untyped-def]
    places: Rows = {
        "territory": [
            {"id": name, "kind": "commune", "code": name, "name": name.title()} for name in ("ici", "ailleurs")
        ],
        "site": [
            {"id": f"S-{name}", "project": "P1", "territory": name, "precision": "commune"}
            for name in ("ici", "ailleurs")
        ],
    }
    view = view_of(together(portfolio(), places, funded("F", "P1", 30_000)))
    found = funding.read(view, Scope(territory="ici"))
    assert found is not None
    assert FR.say(found.answer).startswith("Ici\u00a0: 30\u202f000")
    assert "1 de ces projets est aussi présent ailleurs" in " ".join(map(FR.say, found.remarks))


def test_an_organisation_is_told_whole_under_the_name_it_was_merged_into(view_of) -> None:  # type: ignore[no-untyped-def]
    twin: Rows = {"organisation": [{"id": "scic-old", "name": "Ancien nom", "merged_into": "scic"}]}
    shared = funded("F", "P1", 30_000, beneficiary="scic-old")
    shared["funding_share"] = [{"funding": "F", "line": 1, "purpose": "elsewhere", "project": None, "share": 1.0}]
    view = view_of(together(portfolio(), twin, shared))
    for about in ("received.scic", "received.scic-old"):
        found = funding.read(view, Scope(about=about))
        assert found is not None
        assert FR.say(found.answer).startswith("SCIC reçoit 30\u202f000\u00a0€ d'un seul financeur nommé.")
    assert funding.read(view, Scope(about="given.nobody")) is None


@given(
    st.sampled_from(PARTS), st.sampled_from(OBJECTS), st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", fullmatch=True)
)
def test_a_link_keeps_the_subject_and_the_part(part: str, kind: str, code: str) -> None:
    asked = Asked(part, kind, code)
    scope = Scope.parse({"id": [str(asked.about())], "p": ["NCL"]})
    assert derive_asked(scope) == asked
    # What does not narrow an object is not in the key of its boards.
    assert derive_scope(scope) == Scope(about=f"{kind}.{code}")


def test_what_nobody_knows_is_the_portfolio() -> None:
    assert derive_asked(Scope(about="0x")) == Asked("origin", "portfolio")
    assert derive_asked(Scope(about="ratios", territory="t")) == Asked("ratios", "territory")
    assert Decimal(0) == measure_account([event("requested", 1)], is_followed=True)["committed"]


@pytest.mark.parametrize("about", [None, "project.P1", "received.scic"])
def test_what_is_to_be_paid_is_one_number_on_the_whole_page(view_of, about: str | None) -> None:  # type: ignore[no-untyped-def]
    own = funded("O", "P1", 9_000, funder="scic")
    parts = (paid_in_two("F", "P1", 30_000, 12_000), own)
    head = read(funding, view_of, *parts, about=about)
    kpi = next(kpi for kpi in head.kpis if kpi.key == "to-pay")
    assert kpi.value.value == sum(read(funding_steps, view_of, *parts, about=about).to_pay.rows["to_pay"]) == 18_000
    assert (kpi.coverage.known, kpi.coverage.expected) == (1, 1)


def test_an_organisation_receives_from_those_who_granted(view_of) -> None:  # type: ignore[no-untyped-def]
    refused = funded("R", "P2", 4_000, "refused", funder="metropole", source_family="EPCI")
    parts = (paid_in_two("F", "P1", 30_000, 12_000), refused, funded("U", "P1", None))
    said = FR.say(read(funding, view_of, *parts, about="received.scic").answer)
    assert "d'un seul financeur nommé. Au moins 18\u202f000" in said
    assert "à 1 projet." in FR.say(read(funding, view_of, *parts, about="given.region").answer)


@pytest.mark.parametrize(
    ("parts", "key"),
    [
        # An unknown amount beside a refusal is not nothing, and a loan that is known is not an unknown amount.
        ((funded("R", "P1", 4_000, "refused"), funded("U", "P1", None)), "unknown"),
        ((funded("L", "P1", 4_000, instrument="pret", source_family="BANQUE"),), "nothing"),
    ],
)
def test_nothing_granted_is_not_an_amount_nobody_knows(view_of, parts: tuple[Rows, ...], key: str) -> None:  # type: ignore[no-untyped-def]
    assert read(funding, view_of, *parts).answer.key == f"funding-answer-{key}"
    assert read(funding, view_of, *parts, about="received.scic").answer.key == f"funding-answer-received-{key}"


def kpi_of(found: funding.FundingBoard, key: str) -> Any:
    return next(kpi.value.value for kpi in found.kpis if kpi.key == key)


def test_leverage_is_told_at_the_head_only_where_ratios_tell_it(view_of) -> None:  # type: ignore[no-untyped-def]
    ours = funded("O", "P1", 10_000, funder="metropole", source_family="EPCI")
    parts = (ours, funded("F", "P1", 20_000), *(funded(f"U{rank}", "P1", None) for rank in range(2)))
    head = read(funding, view_of, *parts)
    assert (kpi_of(head, "leverage"), ratios(view_of, *parts)["leverage"].value) == (None, None)
    assert "pour 1 €" not in FR.say(head.answer).replace("\u00a0", " ")
    assert kpi_of(read(funding, view_of, *parts[:2]), "leverage") == 2


def test_nothing_is_whole_while_a_part_of_it_is_unknown(view_of) -> None:  # type: ignore[no-untyped-def]
    unsaid = funded("U", "P1", None)
    unsaid["funding_event"] += [{"id": "U-0", "funding": "U", "kind": "requested", "on": "2024-05", "amount": 5_000}]
    parts = (paid_in_two("F", "P1", 30_000, 30_000, fiscal_year=2025), unsaid, {"funding": [{**GHOST, "id": "G"}]})
    found = read(funding_steps, view_of, *parts, about="received.scic")
    assert found.to_pay.sentence.key == "funding-to-pay-unknown"
    assert found.staircase.sentence.key == "funding-staircase-partial"
    assert found.curve.sentence.key == "funding-curve-unknown"
    assert (found.years.coverage.known, found.years.coverage.expected) == (2, 3)
    assert [remark.key for remark in found.years_remarks][1] == "funding-years-unsaid"
    assert list(found.exercices.rows["unknown"]) == [0, 2]
    granted = read(funding_steps, view_of, funded("F", "P1", 30_000)).curve
    assert "demandé" not in FR.say(granted.sentence)


GHOST = {
    "object": "?",
    "funder": "region",
    "beneficiary": "scic",
    "source_family": "REGION",
    "instrument": "subvention",
}


def test_a_part_shared_with_projects_elsewhere_is_said_not_to_be_counted(view_of) -> None:  # type: ignore[no-untyped-def]
    shared = shared_by("F", 30_000, "P1", "P2")
    for about, key in ((None, "money-remark-shared"), ("project.P1", "money-remark-shared-apart")):
        assert [remark.key for remark in read(funding, view_of, shared, about=about).remarks] == [key]


def shared_by(funding_id: str, amount: int, *projects: str, **values: Any) -> Rows:
    """A grant that projects share in a way nobody knows."""
    rows = funded(funding_id, projects[0], amount, **values)
    rows["funding_share"] = [
        {"funding": funding_id, "line": line, "purpose": "project", "project": project, "share": None}
        for line, project in enumerate(projects, 1)
    ]
    return rows


def test_cents_of_rounding_are_looked_for_by_nobody(view_of) -> None:  # type: ignore[no-untyped-def]
    third = funded("F", "P1", 100)
    third["funding_event"][0]["amount"] = Decimal("99.67")
    parts = (third, plan("P1", 100))
    assert kpi_of(read(funding, view_of, *parts), "to-find") == 0
    assert read(funding_balance, view_of, *parts).gaps.sentence.key == "funding-gaps-none"


def test_resources_count_what_is_unknown_of_requests_and_plans_of_two_bases_are_plans(view_of) -> None:  # type: ignore[no-untyped-def]
    asked = funded("R", "P1", None, "requested")
    found = read(funding_balance, view_of, funded("F", "P1", 30_000), asked, plan("P1", 40_000))
    unknown = {(row.side, row.item): row.unknown for row in found.balances[0].rows.itertuples()}
    assert unknown["resource", "total"] == 1
    mixed = (plan("P1", 40_000), plan("P1", 5_000, 2, tax_basis="ht"))
    # P2 is closed, and P1 has a plan: no open project lacks one.
    assert [remark.key for remark in read(funding_balance, view_of, *mixed).remarks] == ["funding-balance-note"]


def test_a_funder_weighs_on_what_is_for_the_projects_it_funds(view_of) -> None:  # type: ignore[no-untyped-def]
    third: Rows = {"project": [{"id": "P3", "programme": "NCL", "name": "Four"}]}
    refused = funded("R", "P3", 5_000, "refused")
    other = [funded(f"O{rank}", "P1", 10_000, funder="metropole", source_family="EPCI") for rank in range(3)]
    both = shared_by("S", 60_000, "P1", "P3", funder="metropole", source_family="EPCI")
    found = ratios(view_of, third, funded("F", "P1", 10_000), refused, *other, both, about="given.region")["weight"]
    # How much of the shared grant is for P1 is not known: it is no part of what is known of P1.
    assert (found.value.value, found.coverage.known, found.coverage.expected) == (25, 4, 5)  # type: ignore[union-attr]


def test_what_a_home_gives_to_its_programme_is_its_money(view_of) -> None:  # type: ignore[no-untyped-def]
    support = funded("A", "P1", 10_000, funder="metropole", source_family="EPCI")
    support["funding_share"] = [
        {"funding": "A", "line": 1, "purpose": "accompaniment", "project": None, "programme": "NCL", "share": 1.0}
    ]
    found = ratios(view_of, funded("F", "P1", 30_000), support, about="received.scic")["leverage"]
    assert found.value.value == 3  # type: ignore[union-attr]


def test_what_is_for_no_project_says_what_is_unknown_of_it(view_of) -> None:  # type: ignore[no-untyped-def]
    parts = [funded("A", "P1", 12_000), funded("B", "P1", None)]
    for part in parts:
        part["funding_share"][0] |= {"purpose": "programme", "project": None, "programme": "NCL"}
    outside = read(funding_origin, view_of, *parts).outside
    assert (outside.coverage.known, outside.coverage.expected) == (1, 2)
    assert outside.rows[["amount", "unknown"]].values.tolist() == [[12_000, 1]]


def test_what_was_given_back_is_not_kept_whoever_says_so() -> None:
    events = [GRANT, event("paid", 100, "2025-03-01"), event("clawed_back", 30, "2025-05-01")]
    for is_followed in (True, False):
        found = measure_account(events, is_followed=is_followed)
        assert (found["paid"], found["committed"]) == (70, 70)


def test_a_subject_is_offered_once_whatever_it_gives(view_of) -> None:  # type: ignore[no-untyped-def]
    passed = funded("G", "P2", 10_000, funder="scic", beneficiary="metropole", passed_on_from="F")
    view = view_of(together(portfolio(), funded("F", "P1", 30_000), funded("H", "P2", 1_000), passed))
    names = read_subject_choices(view, read_choices(view)).names
    assert names["given"] == (("region", "Région"),)
    assert names["received"] == (("metropole", "Métropole"), ("scic", "SCIC"))
    assert names["project"] == (("P2", "Navette"), ("P1", "Serre"))
