"""Each rule of law, with the traps of its text: « sans objet », the exact threshold, what is not known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from territory.analysis.law.advice import Advice
from territory.analysis.law.agreement import check_agreement, group_by_year
from territory.analysis.law.auditor import check_auditor
from territory.analysis.law.de_minimis import check_de_minimis, derive_grants
from territory.analysis.law.facts import Event, Funding, Operation, Organisation, Part, Scheme
from territory.analysis.law.over_financing import check_balance, check_public_aid
from territory.analysis.law.own_share import check_own_share
from territory.analysis.law.publication import check_publication
from territory.analysis.law.scheme_rate import check_schemes
from territory.locale.words import Words

ON = date(2026, 6, 30)
TOWN = Organisation("town", "La commune", "7210", "authority", True, 12_000)
SCIC = Organisation("scic", "La SCIC", "SCIC", "cooperative", False, is_economic=True)
ASSOCIATION = Organisation("asso", "L'association", "9220", "association", False, is_economic=True)
STATE = Organisation("state", "L'État", "7113", "authority", False)
REGION = Organisation("region", "La Région", "7230", "authority", True)


def money(amount: Any) -> Decimal | None:
    return None if amount is None else Decimal(str(amount))


def funding(amount: Any, funder: Organisation | None = REGION, **values: Any) -> Funding:
    """A public grant of an investment to the town, granted in January 2025."""
    events = (Event("granted", date(2025, 1, 15), money(amount)),)
    base = Funding(
        id="F", funder=funder, beneficiary=TOWN, family="REGION", tier="region", origin="public", is_public_money=True,
        counts_for_own_share=True, instrument="subvention", nature="investment", events=events,
        granted=money(amount), committed=money(amount), paid=Decimal(0),
    )  # fmt: skip
    return replace(base, **values)


def own(amount: Any, owner: Organisation = TOWN, **values: Any) -> Funding:
    family = {"family": "AUTOFI_PUB", "tier": None, "instrument": "autofinancement", "beneficiary": owner}
    return funding(amount, owner, **{"id": "O", **family, **values})


def operation(*fundings: Funding, carrier: Organisation = TOWN, **values: Any) -> Operation:
    parts = tuple(Part(item, item.committed) for item in fundings)
    return Operation("P", "Le projet", (carrier,), parts, **{"plan": Decimal(1000), "basis": "ht", **values})


def says(*advices: Advice) -> None:
    """Every word of an advice exists in both languages."""
    for advice in advices:
        for language in ("fr", "en"):
            words = Words(language)
            for phrase in (advice.phrase, advice.article, *advice.counted, *advice.unknown, *advice.caveats):
                assert words.say(phrase)
            assert words(f"law-{advice.rule}") and words(f"law-{advice.rule}-help")


# --- 20 % of own share ---

PRIVATE = {"family": "MECENAT", "is_public_money": False, "counts_for_own_share": False, "origin": "private"}
CAF = {"family": "AGENCE_CAF", "counts_for_own_share": False}
OPEN = Organisation("open", "Le syndicat", "7355", "authority", False)
CCAS = Organisation("ccas", "Le CCAS", "7361", "operator", False)
REUNION = replace(TOWN, id="town", is_overseas=True)
UNKNOWN = Organisation("who", "Qui ?")


@pytest.mark.parametrize(
    ("fundings", "carrier", "state", "key"),
    [
        ((own(20), funding(80)), TOWN, "respected", "above"),
        ((own("19.99"), funding("80.01")), TOWN, "exceeded", "below"),
        # The denominator is public money: 20 of 1 000 of cost would be 2 %.
        ((own(20), funding(80), funding(900, **PRIVATE)), TOWN, "respected", "above"),
        ((own(20), funding(80), funding(100, **CAF)), TOWN, "respected", "above"),
        ((own(15), funding(80)), TOWN, "exceeded", "below"),
        # A loan of the owner may be part of its own share.
        ((own(15), funding(80), funding(10, block="repayable", **PRIVATE)), TOWN, "to_check", "below"),
        # Neither is a loan of unknown amount nothing.
        ((own(15), funding(80), funding(None, block="repayable", **PRIVATE)), TOWN, "to_check", "below"),
        # What the owner has still to vote, or does not describe, may raise its share.
        ((own(0, status="requested"), funding(80)), TOWN, "to_check", "below"),
        ((own(0, status="refused"), funding(80)), TOWN, "exceeded", "below"),
        ((own(15), own(10, nature=None), funding(80)), TOWN, "to_check", "below"),
        # Unknown public money can only lower the share.
        ((own(20), funding(60), funding(None)), TOWN, "to_check", "above"),
        ((own(15), funding(80), funding(None)), TOWN, "exceeded", "below"),
        # An own share that nobody recorded is not zero.
        ((funding(80),), TOWN, "not_computable", "own-unknown"),
        ((own(None), funding(80)), TOWN, "not_computable", "own-unknown"),
        ((), TOWN, "not_computable", "nothing"),
        ((own(1, nature="operation"), funding(80, nature="operation")), TOWN, "not_applicable", "operation"),
        ((own(1, nature=None), funding(80, nature=None)), TOWN, "not_computable", "nature-unknown"),
        # What is for operation does not count, what nobody says is a doubt.
        ((own(20), funding(80), funding(500, nature="operation")), TOWN, "respected", "above"),
        ((own(20), funding(80), funding(500, nature=None)), TOWN, "to_check", "above"),
        # What a partner receives is for the partner's own operation.
        ((own(20), funding(80), funding(500, beneficiary=SCIC)), TOWN, "respected", "above"),
        ((funding(85, beneficiary=SCIC),), SCIC, "not_applicable", "out-sector"),
        ((funding(85, beneficiary=ASSOCIATION),), ASSOCIATION, "not_applicable", "out-sector"),
        ((funding(85, beneficiary=STATE),), STATE, "not_applicable", "out-sector"),
        ((funding(85, beneficiary=OPEN),), OPEN, "not_applicable", "out-open-syndicate"),
        ((funding(85, beneficiary=CCAS),), CCAS, "not_applicable", "out-welfare-centre"),
        ((own(1), funding(85)), REUNION, "not_applicable", "out-overseas"),
        ((funding(85),), UNKNOWN, "not_computable", "form-unknown"),
    ],
)  # fmt: skip
def test_own_share(fundings: tuple[Funding, ...], carrier: Organisation, state: str, key: str) -> None:
    (advice,) = check_own_share(operation(*fundings, carrier=carrier), ON)
    assert (advice.state, advice.phrase.key) == (state, f"law-own-share-{key}")
    says(advice)


def test_own_share_says_its_exceptions_and_what_is_pending() -> None:
    asked = Part(funding(0, status="requested"), Decimal(0), Decimal(100))
    (advice,) = check_own_share(replace(operation(), parts=(Part(own(20), Decimal(20)), asked)), ON)
    assert advice.state == "to_check"
    assert [phrase.key for phrase in advice.unknown] == ["law-own-share-pending"]
    assert [phrase.key for phrase in advice.caveats] == ["law-own-share-lead", "law-own-share-derogations"]
    # What was refused is not pending any more.
    refused = Part(funding(0, status="refused"), Decimal(0), Decimal(100))
    (over,) = check_own_share(replace(operation(), parts=(Part(own(20), Decimal(20)), refused)), ON)
    assert (over.state, over.unknown) == ("respected", ())
    (alone,) = check_own_share(replace(operation(), carriers=()), ON)
    assert (alone.state, alone.phrase.key) == ("not_computable", "law-own-share-carrier-unknown")
    says(advice, alone)


# --- Resources, expenses, public aid ---

LOAN = {"instrument": "pret", "block": "repayable", **PRIVATE}


@pytest.mark.parametrize(
    ("fundings", "values", "state", "key"),
    [
        ((funding(1000),), {}, "respected", "within"),
        ((funding("1000.01"),), {}, "to_check", "over"),
        ((funding(900), funding(200, **LOAN)), {}, "to_check", "over"),
        ((funding(900), funding(200, block="in_kind")), {}, "respected", "within"),
        ((funding(900), funding(None)), {}, "not_computable", "partly"),
        ((funding(1100), funding(None)), {}, "to_check", "over"),
        ((funding(10),), {"plan": None}, "not_computable", "no-plan"),
        ((funding(10),), {"plan": None, "basis": "mixed"}, "not_computable", "mixed"),
        ((), {}, "not_computable", "nothing"),
    ],
)
def test_balance(fundings: tuple[Funding, ...], values: dict[str, Any], state: str, key: str) -> None:
    advice = check_balance(operation(*fundings, **values), ON)
    assert (advice.state, advice.phrase.key) == (state, f"law-balance-{key}")
    says(advice)


FROM_STATE = {"funder": STATE, "family": "ETAT", "tier": "state"}
OLD = {"events": (Event("granted", date(2018, 9, 30), Decimal(10)),)}


@pytest.mark.parametrize(
    ("fundings", "state", "key"),
    [
        # 85 % and 100 % of public aid exceed nothing since 2018, for an association as for a SCIC.
        ((funding(850, beneficiary=ASSOCIATION, **FROM_STATE),), "respected", "within"),
        ((funding(1000, beneficiary=SCIC, **FROM_STATE),), "respected", "within"),
        ((funding("1000.01", **FROM_STATE),), "exceeded", "over"),
        # The owner's money and private money are no public aid.
        ((funding(850, **FROM_STATE), own(200), funding(300, **PRIVATE)), "respected", "within"),
        ((funding(850, **FROM_STATE), funding(None)), "not_computable", "partly"),
        # Neither are shares in a company.
        ((funding(850, **FROM_STATE), funding(300, instrument="capital")), "respected", "within"),
        # Without a State grant of investment, under the decree of 2018, the rule is not about it.
        ((funding(2000),), "not_applicable", "out"),
        ((funding(2000, nature="operation", **FROM_STATE),), "not_applicable", "out"),
        ((funding(2000, **{**FROM_STATE, **OLD}),), "not_applicable", "out"),
        ((funding(2000, **{**FROM_STATE, "family": "AGENCE"}),), "not_applicable", "out"),
    ],
)
def test_public_aid(fundings: tuple[Funding, ...], state: str, key: str) -> None:
    advice = check_public_aid(operation(*fundings), ON)
    assert (advice.state, advice.phrase.key) == (state, f"law-public-aid-{key}")
    says(advice)


def test_public_aid_is_held_against_the_investment_of_the_plan() -> None:
    aided = funding(850, **FROM_STATE)
    running = funding(400, nature="operation")
    assert check_public_aid(operation(aided, running, investment=Decimal(900)), ON).state == "respected"
    assert check_public_aid(operation(aided, investment=Decimal(800)), ON).state == "exceeded"
    assert check_public_aid(operation(aided, plan=None), ON).state == "not_computable"
    # An aid that may be for operation does not make an exceeding by itself.
    unsure = check_public_aid(operation(aided, funding(100, nature=None), investment=Decimal(900)), ON)
    assert (unsure.state, unsure.unknown[-1].key) == ("to_check", "law-public-aid-nature")
    says(unsure)


# --- De minimis ---


def aid(amount: Any, on: date | None, regime: str | None = "de_minimis", **values: Any) -> Funding:
    events = (Event("granted", on, money(amount)), Event("paid", date(2026, 6, 1), money(amount)))
    base = {"id": f"{amount}-{on}", "beneficiary": SCIC, "regime": regime, "events": events, "nature": None}
    return funding(amount, **{**base, **values})


@pytest.mark.parametrize(
    ("rule", "aids", "on", "state", "key"),
    [
        ("de-minimis", [aid(300_000, date(2025, 1, 1))], ON, "to_check", "under"),
        ("de-minimis", [aid(300_001, date(2025, 1, 1))], ON, "exceeded", "over"),
        ("de-minimis", [aid(100_000, date(2025, 1, 1))], ON, "respected", "under"),
        # Three rolling years, counted at the day of granting: a payment in 2026 counts for nothing.
        ("de-minimis", [aid(200_000, date(2023, 6, 30)), aid(150_000, date(2026, 6, 30))], ON, "respected", "under"),
        ("de-minimis", [aid(200_000, date(2023, 7, 1)), aid(150_000, date(2026, 6, 30))], ON, "exceeded", "over"),
        # An exceeding of the past is told: its window ended at the last grant.
        ("de-minimis", [aid(200_000, date(2024, 1, 1)), aid(150_000, date(2024, 2, 1))], date(2028, 1, 1),
         "exceeded", "over"),
        # The former ceiling, over three fiscal years.
        ("de-minimis", [aid(150_000, date(2021, 1, 1)), aid(60_000, date(2023, 12, 31))], date(2023, 12, 31),
         "exceeded", "over"),
        ("de-minimis", [aid(150_000, date(2020, 12, 31)), aid(60_000, date(2023, 1, 1))], date(2023, 12, 31),
         "respected", "under"),
        ("de-minimis", [aid(10, date(2025, 1, 1))], date(2031, 1, 1), "not_computable", "not-in-force"),
        # The regime is never deduced from an amount.
        ("de-minimis", [aid(900_000, date(2025, 1, 1), None)], ON, "not_applicable", "none"),
        ("de-minimis", [aid(900_000, date(2025, 1, 1), "unknown")], ON, "not_applicable", "none"),
        ("de-minimis", [aid(900_000, date(2025, 1, 1), "sieg")], ON, "not_applicable", "none"),
        ("de-minimis", [aid(10, None)], ON, "to_check", "nothing-recent"),
        ("de-minimis", [aid(10, date(2025, 1, 1), block="repayable")], ON, "to_check", "nothing-recent"),
        ("sieg", [aid(600_000, date(2025, 1, 1), "sieg")], ON, "to_check", "under"),
        ("sieg", [aid(750_001, date(2025, 1, 1), "sieg")], ON, "exceeded", "over"),
        ("sieg", [aid(500_001, date(2022, 1, 1), "sieg")], date(2023, 1, 1), "exceeded", "over"),
        ("sieg", [aid(10, date(2025, 1, 1))], ON, "not_applicable", "none"),
    ],
)  # fmt: skip
def test_de_minimis(rule: str, aids: list[Funding], on: date, state: str, key: str) -> None:
    advice = check_de_minimis(rule, SCIC, aids, on)
    assert (advice.state, advice.phrase.key) == (state, f"law-{rule}-{key}")
    says(advice)


def test_de_minimis_adds_up_funders_and_says_at_least() -> None:
    aids = [aid(160_000, date(2025, 1, 1)), aid(160_001, date(2025, 2, 1), funder=TOWN)]
    advice = check_de_minimis("de-minimis", SCIC, aids, ON)
    assert advice.state == "exceeded"
    assert "au moins 320\u202f001\u00a0€" in Words("fr").say(advice.phrase).lower()
    assert "law-de-minimis-register" in {phrase.key for phrase in advice.caveats}
    early = check_de_minimis("de-minimis", SCIC, aids, date(2025, 12, 31))
    assert "law-de-minimis-register" not in {phrase.key for phrase in early.caveats}


def test_de_minimis_is_for_economic_activities() -> None:
    aids = [aid(900_000, date(2025, 1, 1))]
    off = check_de_minimis("de-minimis", replace(SCIC, is_economic=False), aids, ON)
    assert (off.state, off.phrase.key) == ("not_applicable", "law-de-minimis-not-economic")
    unknown = check_de_minimis("de-minimis", replace(SCIC, is_economic=None), [aid(10, date(2025, 1, 1))], ON)
    assert (unknown.state, unknown.unknown[-1].key) == ("to_check", "law-de-minimis-activity-unknown")
    says(off, unknown)


def test_an_aid_known_to_the_year_may_be_of_the_three_years() -> None:
    early = aid(200_000, date(2023, 1, 1))
    vague = replace(early, events=(replace(early.events[0], until=date(2023, 12, 31)),))
    last = aid(10_000, date(2026, 6, 30))
    assert check_de_minimis("de-minimis", SCIC, [early, last], ON).state == "respected"
    advice = check_de_minimis("de-minimis", SCIC, [vague, last], ON)
    assert (advice.state, advice.unknown[0].key) == ("to_check", "law-de-minimis-vague")
    says(advice)


def test_what_was_granted_follows_increases_and_exits() -> None:
    first, later = date(2024, 1, 1), date(2025, 1, 1)
    steps = [Event("granted", first, Decimal(100)), Event("amended", later, change=Decimal(50))]
    assert derive_grants(steps) == [(first, 100), (later, 50)]
    assert derive_grants([*steps, Event("amended", later, change=Decimal(-60))]) == [(first, 90)]
    assert derive_grants([*steps, Event("cancelled", later, Decimal(20))]) == [(first, 100), (later, 30)]
    assert derive_grants([*steps, Event("withdrawn", later)]) == []


def test_an_increase_without_amount_or_day_leaves_a_doubt() -> None:
    for step in (Event("amended", date(2025, 2, 1)), Event("granted", None, Decimal(5))):
        told = replace(
            aid(10_000, date(2025, 1, 1)), events=(Event("granted", date(2025, 1, 1), Decimal(10_000)), step)
        )
        advice = check_de_minimis("de-minimis", SCIC, [told], ON)
        assert (advice.state, advice.unknown[0].key) == ("to_check", "law-de-minimis-undated")


# --- Agreement, publication, auditor ---

SIGNED = Event("contracted", date(2025, 3, 1), reference="2025-12")


def grant(amount: Any, *more: Event, to: Organisation = ASSOCIATION, **values: Any) -> Funding:
    events = (Event("granted", date(2025, 1, 15), money(amount)), *more)
    return funding(amount, **{"beneficiary": to, "events": events, **values})


@pytest.mark.parametrize(
    ("grants", "state", "key"),
    [
        ([grant("23000.00")], "not_applicable", "below"),
        ([grant("23000.01")], "to_check", "missing"),
        ([grant(24_000, SIGNED)], "respected", "signed"),
        ([grant(24_000, Event("contracted"))], "to_check", "untold"),
        ([grant(24_000, paid=Decimal(1))], "exceeded", "paid-without"),
        # Grants of one year by one grantor add up, those of two years do not.
        ([grant(12_000, id="A"), grant(12_000, id="B")], "to_check", "missing"),
        ([grant(12_000, SIGNED, id="A"), grant(12_000, SIGNED, id="B")], "respected", "signed"),
        ([grant(None)], "not_computable", "amount-unknown"),
        # Of two grants without a year, nobody knows that they add up.
        ([grant(12_000, id=name, events=(), paid=Decimal(1)) for name in "AB"], "to_check", "missing"),
        ([grant(24_000, events=(), paid=Decimal(1))], "exceeded", "paid-without"),
        # The European Commission is no administrative authority of the law.
        ([grant(90_000, family="UE_HORIZON")], "not_applicable", "europe"),
        ([grant(24_000, to=TOWN)], "not_applicable", "public"),
        ([grant(24_000, to=CCAS)], "not_applicable", "public"),
        ([grant(24_000, to=UNKNOWN)], "not_computable", "form-unknown"),
        ([grant(24_000, to=Organisation("c", "Collectif", "INF", "informal", False))], "not_computable", "informal"),
    ],
)
def test_agreement(grants: list[Funding], state: str, key: str) -> None:
    (yearly,) = group_by_year(grants)
    advice = check_agreement(yearly, ON)
    assert (advice.state, advice.phrase.key) == (state, f"law-agreement-{key}")
    says(advice)


def test_agreements_are_per_grantor_and_per_year() -> None:
    years = [grant(12_000, id="A", fiscal_year=2024), grant(12_000, id="B", fiscal_year=2025)]
    assert [check_agreement(item, ON).state for item in group_by_year(years)] == ["not_applicable"] * 2
    funders = [grant(12_000, id="A"), grant(12_000, id="B", funder=STATE)]
    assert [check_agreement(item, ON).state for item in group_by_year(funders)] == ["not_applicable"] * 2
    # Equity, private money, loans, own funds and refused requests are no public grant.
    others = [
        grant(90_000, instrument="capital"), grant(90_000, **PRIVATE), grant(90_000, block="repayable"),
        own(90_000, ASSOCIATION), grant(0),
    ]  # fmt: skip
    assert group_by_year(others) == ()


@pytest.mark.parametrize(
    ("funder", "events", "amount", "state", "key"),
    [
        (TOWN, [SIGNED], 24_000, "to_check", "due"),
        (TOWN, [Event("contracted", date(2026, 6, 1))], 24_000, "to_check", "coming"),
        (TOWN, [SIGNED], 23_000, "not_applicable", "none"),
        (TOWN, [], 24_000, "not_computable", "unsigned"),
        (TOWN, [Event("contracted", date(2017, 7, 31))], 24_000, "not_applicable", "none"),
        (TOWN, [Event("contracted", date(2017, 8, 1))], 24_000, "to_check", "due"),
        (replace(TOWN, population=3_499), [SIGNED], 24_000, "not_applicable", "small"),
        (replace(TOWN, population=3_500), [SIGNED], 24_000, "to_check", "due"),
        (replace(TOWN, population=None), [SIGNED], 24_000, "not_computable", "population-unknown"),
        (REGION, [SIGNED], 24_000, "to_check", "due"),
        (STATE, [SIGNED], 24_000, "not_applicable", "not-authority"),
        (UNKNOWN, [SIGNED], 24_000, "not_computable", "form-unknown"),
    ],
)
def test_publication(funder: Organisation, events: list[Event], amount: int, state: str, key: str) -> None:
    advice = check_publication(funder, group_by_year([grant(amount, *events, funder=funder)]), ON)
    assert (advice.state, advice.phrase.key) == (state, f"law-publication-{key}")
    says(advice)


def test_publication_is_due_three_months_after_signature() -> None:
    advice = check_publication(TOWN, group_by_year([grant(24_000, SIGNED, funder=TOWN)]), ON)
    assert advice.phrase.values["due"] == date(2025, 6, 1)
    assert [phrase.key for phrase in advice.caveats] == ["law-publication-agents"]
    monthly = replace(SIGNED, until=date(2025, 3, 31))
    advice = check_publication(TOWN, group_by_year([grant(24_000, monthly, funder=TOWN)]), ON)
    assert advice.phrase.values["due"] == date(2025, 6, 30)
    assert check_publication(TOWN, group_by_year([grant(24_000, SIGNED, funder=TOWN, to=CCAS)]), ON).state == (
        "not_applicable"
    )


@pytest.mark.parametrize(
    ("grants", "organisation", "state", "key"),
    [
        ([grant(153_000)], ASSOCIATION, "not_applicable", "below"),
        ([grant("153000.01")], ASSOCIATION, "to_check", "over"),
        ([grant(80_000, id="A"), grant(80_000, id="B", funder=STATE)], ASSOCIATION, "to_check", "over"),
        ([grant(80_000, fiscal_year=2024), grant(80_000, fiscal_year=2025)], ASSOCIATION, "not_applicable", "below"),
        ([grant(80_000), grant(None)], ASSOCIATION, "not_computable", "partly"),
        ([grant(80_000, events=())], ASSOCIATION, "not_computable", "partly"),
        ([grant(200_000)], SCIC, "not_applicable", "out"),
        ([grant(200_000)], UNKNOWN, "not_computable", "form-unknown"),
    ],
)
def test_auditor(grants: list[Funding], organisation: Organisation, state: str, key: str) -> None:
    (advice,) = check_auditor(organisation, grants, ON)
    assert (advice.state, advice.phrase.key) == (state, f"law-auditor-{key}")
    says(advice)


def test_no_public_grant_asks_for_no_auditor() -> None:
    assert list(check_auditor(ASSOCIATION, [grant(900_000, **PRIVATE), grant(0)], ON)) == []


# --- Schemes ---


def scheme(maximum: str | None, own_share: str | None = None) -> Scheme:
    return Scheme("S", "Le fonds", money(maximum), money(own_share))


@pytest.mark.parametrize(
    ("amount", "maximum", "values", "state", "key"),
    [
        (500, "0.5", {}, "respected", "within"),
        ("500.01", "0.5", {}, "exceeded", "over"),
        (None, "0.5", {}, "not_computable", "partly"),
        (500, None, {}, "not_computable", "no-rate"),
        (500, "0.5", {"plan": None}, "not_computable", "no-plan"),
        (500, "0.5", {"plan": None, "basis": "mixed"}, "not_computable", "no-mixed"),
        # An aid for investment is held against the investment of the plan.
        (500, "0.5", {"investment": Decimal(800)}, "exceeded", "over"),
    ],
)
def test_scheme_rate(amount: Any, maximum: str | None, values: dict[str, Any], state: str, key: str) -> None:
    (advice,) = check_schemes(operation(funding(amount, scheme=scheme(maximum)), **values), ON)
    assert (advice.state, advice.phrase.key) == (state, f"law-scheme-rate-{key}")
    says(advice)


@pytest.mark.parametrize(
    ("more", "plan", "state", "key"),
    [
        ([own(200)], 1000, "respected", "enough"),
        ([funding(200, **LOAN)], 1000, "respected", "enough"),
        ([own(100)], 1000, "to_check", "to-come"),
        ([own(100), funding(500)], 1000, "exceeded", "short"),
        ([own(100)], None, "not_computable", "no-plan"),
    ],
)
def test_scheme_own_share(more: list[Funding], plan: int | None, state: str, key: str) -> None:
    aided = operation(funding(400, scheme=scheme("0.6", "0.2")), *more, plan=money(plan))
    _, advice = check_schemes(aided, ON)
    assert (advice.state, advice.phrase.key) == (state, f"law-scheme-own-share-{key}")
    says(advice)


def test_a_scheme_that_gave_nothing_is_not_looked_at() -> None:
    assert list(check_schemes(operation(funding(0, scheme=scheme("0.5"))), ON)) == []
    # A guarantee brings no money: it is no part of what a scheme pays.
    assert list(check_schemes(operation(funding(900, block="guarantee", scheme=scheme("0.5"))), ON)) == []
