"""The overview on a hand-written portfolio, on nothing, and on what was only published."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tests.analysis.portfolios import funded, portfolio, together

from territory.analysis import overview
from territory.analysis.alerts import RULES, say_rule
from territory.analysis.thresholds import DEFAULTS
from territory.locale.words import Words
from territory.model.board import Coverage, Money, Quantity
from territory.model.scope import Scope

PLAN = {"heading": "tout", "nature": "operation", "tax_basis": "ttc", "is_in_kind": False, "line": 1}


def board(view_of, *parts, nature=None, on=date(2026, 6, 30)):  # type: ignore[no-untyped-def]
    return overview.read(view_of(together(portfolio(), *parts), nature=nature, on=on), Scope())


def rules(found) -> list[str]:  # type: ignore[no-untyped-def]
    return [alert.rule for alert in found.alerts]


def kpi(found, key: str):  # type: ignore[no-untyped-def]
    return next(kpi for kpi in found.kpis if kpi.key == key)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_answer_tells_projects_outcomes_and_money(view_of, language: str) -> None:  # type: ignore[no-untyped-def]
    ours = funded("G", "P1", 10_000, funder="metropole", source_family="EPCI")
    found = board(view_of, funded("F", "P1", 30_000), ours)
    said = Words(language).say(found.answer)
    assert "2" in said
    assert ("3,0" if language == "fr" else "3.0") in said
    assert ("non concluant dont on a appris" if language == "fr" else "learned from") in said
    assert kpi(found, "mobilised").value == Money(Decimal(40_000))


def test_an_empty_lake_says_so_and_shows_no_zero(view_of) -> None:  # type: ignore[no-untyped-def]
    found = overview.read(view_of({}, on=None), Scope())
    assert Words("fr").say(found.answer) == "Aucun projet n'est encore enregistré."
    assert [kpi.value.value for kpi in found.kpis] == [None] * 4
    assert found.alerts == ()
    assert found.stages.rows.empty


def test_one_project_without_anything_else(view_of) -> None:  # type: ignore[no-untyped-def]
    rows = {"programme": [{"id": "X", "name": "X"}], "project": [{"id": "P", "programme": "X", "name": "Seul"}]}
    found = overview.read(view_of(rows), Scope())
    words = Words("fr")
    assert "1 dont l'étape n'est pas connue" in words.say(found.answer)
    assert kpi(found, "projects-active").value == Quantity(None)
    assert kpi(found, "mobilised").value == Money(None)
    assert dict(zip(found.unknowns.rows["subject"], found.unknowns.rows["missing"], strict=True))["funding"] == 1


def test_an_unknown_amount_makes_the_total_a_minimum(view_of) -> None:  # type: ignore[no-untyped-def]
    found = board(view_of, funded("F", "P1", 30_000), funded("G", "P2", None))
    assert "Au moins 30" in Words("fr").say(found.answer)
    assert kpi(found, "mobilised").note is not None


def test_what_is_still_to_be_found_needs_a_plan_and_a_funding(view_of) -> None:  # type: ignore[no-untyped-def]
    plan = {"budget_line": [{"project": "P1", "version": 1, "amount": 100_000, **PLAN}]}
    assert kpi(board(view_of, plan), "to-find").value == Money(None)
    found = board(view_of, plan, funded("F", "P1", 30_000))
    assert (kpi(found, "to-find").value, kpi(found, "to-find").coverage) == (
        Money(Decimal(70_000)),
        Coverage(1, 1, "projects-open"),
    )
    assert "funding-gap" in rules(found)


def test_a_later_plan_counts_from_its_decision(view_of) -> None:  # type: ignore[no-untyped-def]
    plans = {
        "budget_line": [
            {"project": "P1", "version": 1, "amount": 100_000, "decided_on": "2025-01", **PLAN},
            {"project": "P1", "version": 2, "amount": 50_000, "decided_on": "2026-02", **PLAN},
        ]
    }
    money = funded("F", "P1", 30_000)
    assert kpi(board(view_of, plans, money, on=date(2026, 1, 31)), "to-find").value == Money(Decimal(70_000))
    assert kpi(board(view_of, plans, money), "to-find").value == Money(Decimal(20_000))


def test_jobs_add_last_values_and_say_their_coverage(view_of) -> None:  # type: ignore[no-untyped-def]
    follow = {
        "indicator": "ECO01",
        "frequency": "yearly",
        "first_due_on": date(2025, 1, 31),
        "is_not_applicable": False,
    }
    seen = {"indicator": "ECO01", "breakdown": "total", "presence": "present"}
    jobs_of = {
        "id": "ECO01",
        "version": 1,
        "name": "Emplois",
        "unit": "équivalents temps plein",
        "short_unit": "ETP",
        "decimals": 1,
    }
    rows = {
        "indicator": [{**jobs_of, "time_rule": "last", "project_rule": "sum"}],
        "follow_up": [{"project": "P1", **follow}, {"project": "P2", **follow}],
        "observation": [
            {"project": "P1", "period_start": date(2024, 1, 1), "period_end": date(2024, 12, 31), "value": 2.0, **seen},
            {"project": "P1", "period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31), "value": 3.5, **seen},
        ],
    }
    jobs = kpi(board(view_of, rows), "jobs")
    assert (jobs.value, jobs.coverage) == (Quantity(3.5, "ETP", 1), Coverage(1, 2, "projects"))
    # An indicator whose rule allows no sum has none, here nor in the path.
    refused = {**rows, "indicator": [{**jobs_of, "time_rule": "last", "project_rule": "none"}]}
    found = board(view_of, refused)
    assert kpi(found, "jobs").value == Quantity(None)
    assert found.path.rows.set_index("path_step").loc["jobs", "reached"] == Quantity(None)


def test_alerts_tell_silence_lateness_and_storms_of_open_projects_only(view_of) -> None:  # type: ignore[no-untyped-def]
    rows = {
        "milestone": [
            {"id": "M1", "project": "P1", "name": "Ouverture", "planned_on": "2026-05"},
            {"id": "M2", "project": "P2", "name": "Ouverture", "planned_on": "2025-05"},
        ],
        "weather": [
            {"project": "P1", "on": date(2026, 6, 1), "overall": "storm", "sentence": "Rien ne va", "role": "porteur"}
        ],
    }
    found = board(view_of, rows)
    assert rules(found) == ["storm", "milestone-late"]
    assert {alert.project for alert in found.alerts} == {"P1"}
    assert rules(board(view_of, on=date(2025, 12, 31))) == ["no-news"]


def test_a_milestone_reached_later_leaves_a_date_missing_and_not_late(view_of) -> None:  # type: ignore[no-untyped-def]
    rows = {
        "milestone": [
            {"id": "M1", "project": "P1", "name": "Un", "planned_on": "2026-01"},
            {"id": "M2", "project": "P1", "name": "Deux", "planned_on": "2026-03", "done_on": "2026-04"},
        ],
    }
    assert "milestone-late" not in rules(board(view_of, rows))


def test_a_large_grant_without_agreement_is_worth_checking(view_of) -> None:  # type: ignore[no-untyped-def]
    assert "agreement-missing" in rules(board(view_of, funded("F", "P1", 30_000)))
    assert "agreement-missing" not in rules(board(view_of, funded("F", "P1", 23_000)))
    assert "agreement-missing" not in rules(board(view_of, funded("F", "P1", 30_000, "contracted")))
    assert "agreement-missing" not in rules(board(view_of, funded("F", "P1", 30_000, beneficiary=None)))


def test_a_grant_shared_by_projects_lacks_its_agreement_for_each(view_of) -> None:  # type: ignore[no-untyped-def]
    shared = funded("F", "P1", 60_000)
    third = {
        "project": [{"id": "P3", "programme": "NCL", "name": "Four"}],
        "stage_change": [{"project": "P3", "on": "2025-01", "stage": "NCL-trial"}],
    }
    shared["funding_share"] = [
        {"funding": "F", "line": rank, "purpose": "project", "project": project, "share": 0.5}
        for rank, project in enumerate(("P1", "P3"), 1)
    ]
    alerts = board(view_of, shared, third).alerts
    assert {alert.project for alert in alerts if alert.rule == "agreement-missing"} == {"P1", "P3"}


@pytest.mark.parametrize(
    ("kind", "target", "upper", "value", "is_missed"),
    [
        ("at_least", 60, None, 41, True),
        ("at_least", 60, None, 59.7, False),
        ("decrease", 10, None, 12, True),
        ("band", 45, 55, 50, False),
        ("band", 45, 55, 72, True),
        ("observe", 45, None, 10, False),
    ],
)
def test_a_target_is_missed_by_its_kind(view_of, kind, target, upper, value, is_missed) -> None:  # type: ignore[no-untyped-def]
    rows = {
        "indicator": [
            {"id": "I", "version": 1, "name": "Part", "unit": "%", "decimals": 0, "time_rule": "last"}
        ],
        "target": [
            {"id": "T", "project": "P1", "indicator": "I", "kind": kind, "value": target, "upper": upper,
             "set_on": "2025-01", "due_on": "2025-12"}
        ],
        "observation": [
            {"project": "P1", "indicator": "I", "breakdown": "total", "presence": "present", "value": value,
             "period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)}
        ],
    }  # fmt: skip
    assert ("target-missed" in rules(board(view_of, rows))) is is_missed


def test_nothing_is_computed_about_real_organisations(view_of) -> None:  # type: ignore[no-untyped-def]
    found = board(view_of, funded("F", "P1", 300_000), nature="published")
    assert found.alerts == ()
    assert "seuls les faits publiés" in Words("fr").say(found.attention)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_alert_has_its_rule_and_its_reason_in_words(view_of, language: str) -> None:  # type: ignore[no-untyped-def]
    words = Words(language)
    for alert in board(view_of, funded("F", "P1", 30_000), on=date(2026, 6, 30)).alerts:
        assert words.say(alert.stated).startswith(("Règle", "Rule"))
        assert words.say(alert.why)
        assert words(f"who-{alert.who}")
    for rule in RULES:
        assert words(f"alert-{rule.code}-name")
        assert words.say(say_rule(rule, DEFAULTS)).startswith(("Règle", "Rule"))
