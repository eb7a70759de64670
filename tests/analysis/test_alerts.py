"""Alerts: each rule on its own facts, its threshold as chosen, an order that depends on no row's place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from tests.analysis.portfolios import Rows, funded, portfolio, together

from territory.analysis import overview
from territory.analysis.alerts import read_alerts
from territory.analysis.portfolio import Portfolio, read_portfolio
from territory.analysis.selection import read_selection
from territory.analysis.thresholds import DEFAULTS, THRESHOLDS, keep_thresholds, read_thresholds, say_changed
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.scope import Scope

ViewOf = Callable[..., View]
ON = date(2026, 6, 30)
PLAN = {"heading": "tout", "nature": "operation", "tax_basis": "ttc", "is_in_kind": False, "line": 1}


def projects(*names: str) -> Rows:
    """Projects under way, each heard of lately, so that silence is no alert."""
    return {
        "project": [{"id": name, "programme": "NCL", "name": name} for name in names],
        "stage_change": [{"project": name, "on": "2026-01", "stage": "NCL-trial"} for name in names],
    }


def opened(view_of: ViewOf, *parts: Rows) -> tuple[View, Portfolio]:
    view = view_of(together(portfolio(), *parts), on=ON)
    return view, read_portfolio(view, read_selection(view, Scope()))


def told(view: View, of: Portfolio, rule: str, **thresholds: int) -> dict[str, str]:
    """Why a rule speaks of each project, in French."""
    alerts = read_alerts(view, of, {**DEFAULTS, **thresholds})
    return {alert.project: Words().say(alert.why) for alert in alerts if alert.rule == rule}


def decided(project: str, on: str, verdict: str = "continue", **more: Any) -> dict[str, Any]:
    row = {"id": f"D-{project}-{on}", "project": project, "body": "B", "on": date.fromisoformat(on), "gives": "advice"}
    return {**row, "verdict": f"verdict.{verdict}", **more}


def acted(project: str, due: str, **more: Any) -> dict[str, Any]:
    row = {"id": f"A-{project}", "project": project, "what": "Poser des compteurs", "asked_on": date(2026, 1, 1)}
    return {**row, "due_on": date.fromisoformat(due), "state": "open", **more}


COMMITTEE: Rows = {
    "body": [{"id": "B", "programme": "NCL", "name": "Comité", "gives": "advice"}],
    "vocabulary": [{"id": "verdict", "name": "Suite"}],
    "term": [{"id": f"verdict.{code}", "vocabulary": "verdict", "name": code} for code in ("continue", "adapt")],
}
ASKED = {"conditions": "Compter", "conditions_due_on": date(2026, 5, 1)}
DONE = {"state": "done", "decision": "D-kept-2026-03-01"}
#: By project: what was decided and asked, and what must be said of it (None: nothing).
FOLLOWED: dict[str, tuple[list[dict[str, Any]], list[dict[str, Any]], str | None]] = {
    "owned": ([], [acted("owned", "2026-05-31", owner_role="cheffe de projet")], "confiée à\u00a0: cheffe de projet"),
    "orphan": ([], [acted("orphan", "2026-05-31")], "confiée à personne"),
    "done": ([], [acted("done", "2026-05-31", state="done", done_on=date(2026, 6, 1))], None),
    "later": ([], [acted("later", "2026-05-31", state="done", done_on=date(2026, 7, 1))], "pas faite"),
    "coming": ([], [acted("coming", "2026-07-31")], None),
    "nothing": ([decided("nothing", "2026-03-01", "adapt")], [], "sans action enregistrée depuis 121 jours"),
    "moved": ([decided("moved", "2026-03-01", "adapt")], [], None),  # something came of it
    "recent": ([decided("recent", "2026-06-01", "adapt")], [], None),
    "plain": ([decided("plain", "2026-03-01")], [], None),
    "past": ([decided("past", "2026-03-01", **ASKED)], [], "est passée"),
    "kept": (
        [decided("kept", "2026-03-01", **ASKED)],
        [acted("kept", "2026-04-30", done_on=date(2026, 4, 30), **DONE)],
        None,
    ),
    "replaced": ([decided("replaced", "2026-03-01", "adapt"), decided("replaced", "2026-06-20")], [], None),
    "another": (
        [decided("another", "2026-03-01", "adapt"), decided("another", "2026-06-20", body="C")], [], "sans action",
    ),
}  # fmt: skip


def test_a_decision_without_follow_up(view_of: ViewOf) -> None:
    rows: Rows = {
        "stage_change": [{"project": "moved", "on": "2026-05", "stage": "NCL-trial"}],
        "decision": [row for decisions, _, _ in FOLLOWED.values() for row in decisions],
        "action": [row for _, actions, _ in FOLLOWED.values() for row in actions],
    }
    view, of = opened(view_of, projects(*FOLLOWED), COMMITTEE, rows)
    found = told(view, of, "decision-open")
    for project, (_, _, expected) in FOLLOWED.items():
        assert (project in found) == (expected is not None), (project, found.get(project))
        assert expected is None or expected in found[project]
    assert "nothing" not in told(view, of, "decision-open", decision=121)


def aimed(project: str, value: float, due: str = "2026-12-31", kind: str = "at_least") -> Rows:
    """A share followed from 20 at the end of 2024 to a target of 60, whose last value is of the end of 2025."""
    seen = {"project": project, "indicator": "I", "breakdown": "total", "presence": "present", "value": value}
    return {
        "follow_up": [
            {"project": project, "indicator": "I", "frequency": "yearly", "first_due_on": date(2025, 12, 31),
             "baseline": 20.0, "baseline_on": "2024-12-31", "is_not_applicable": False}
        ],
        "target": [
            {"id": f"T-{project}", "project": project, "indicator": "I", "kind": kind, "value": 60.0,
             "set_on": "2025-01", "due_on": due}
        ],
        "observation": [{**seen, "period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)}],
    }  # fmt: skip


def test_targets_are_missed_on_their_day_and_at_risk_behind_a_straight_way(view_of: ViewOf) -> None:
    share = {"id": "I", "version": 1, "name": "Part", "unit": "%", "short_unit": "%", "decimals": 0}
    catalogue: Rows = {"indicator": [{**share, "time_rule": "last", "project_rule": "none"}]}
    view, of = opened(
        view_of, catalogue, projects("far", "near", "ahead", "over", "missed"),
        aimed("far", 30), aimed("near", 37), aimed("ahead", 41), aimed("over", 70, kind="at_most"),
        aimed("missed", 30, due="2025-12-31"),
    )  # fmt: skip
    found = told(view, of, "target-at-risk")
    # Half of the way has gone by: a straight line from 20 to 60 would be at 40; 7.5 % of it is missing at 37.
    assert set(found) == {"far", "over"}
    assert found["far"].endswith("en serait à 40\u00a0%")
    assert "au-delà" in found["over"]
    assert set(told(view, of, "target-at-risk", risk=5)) == {"far", "near", "over"}
    assert set(told(view, of, "target-at-risk", risk=100)) == {"over"}
    assert set(told(view, of, "target-missed")) == {"missed"}
    assert told(view, of, "target-missed", target=180) == {}
    assert set(told(view, of, "target-missed", target=181)) == {"missed"}  # "181 days at most"


def test_thresholds_change_what_speaks_and_the_sentence_says_so(view_of: ViewOf) -> None:
    plan: Rows = {"budget_line": [{"project": "P1", "version": 1, "amount": 100_000, **PLAN}]}
    late: Rows = {"milestone": [{"id": "M", "project": "P1", "name": "Ouverture", "planned_on": "2026-05"}]}
    view, of = opened(view_of, plan, funded("F", "P1", 92_000, "contracted"), late)
    assert {alert.rule for alert in read_alerts(view, of)} >= {"funding-gap", "milestone-late"}
    assert told(view, of, "funding-gap", gap=10) == {}
    assert told(view, of, "milestone-late", late=30) == {}
    answer = overview.read(view, Scope(thresholds=(("gap", 10),))).answer
    assert "plus de 10\u00a0% du plan" in Words("fr").say(answer)
    assert "more than 10% of the plan" in Words("en").say(answer)


def test_thresholds_out_of_bounds_or_unknown_are_left_out_and_said(view_of: ViewOf) -> None:
    scope = Scope(thresholds=(("gap", 400), ("news", 0), ("zz", 3), ("late", 7)))
    assert keep_thresholds(scope) == (("late", 7),)
    assert read_thresholds(scope) == {**DEFAULTS, "late": 7}
    assert read_selection(view_of(portfolio(), on=ON), scope).dropped == ("gap.400", "news.0", "zz.3")
    for language in ("fr", "en"):
        for threshold in THRESHOLDS:
            (said,) = say_changed({**DEFAULTS, threshold.name: 77})
            assert "77" in Words(language).say(said)
            assert Words(language)(f"threshold-{threshold.name}")


def test_the_order_does_not_depend_on_rows(view_of: ViewOf) -> None:
    late: Rows = {
        "milestone": [
            {"id": f"M{name}", "project": name, "name": "Ouverture", "planned_on": "2026-05"}
            for name in ("P1", "P3", "P4")
        ],
    }
    rows = together(projects("P3", "P4"), late)
    one, other = (
        read_alerts(*opened(view_of, each)) for each in (rows, {table: lines[::-1] for table, lines in rows.items()})
    )
    assert one == other
    assert [alert.project for alert in one if alert.rule == "milestone-late"] == ["P1", "P3", "P4"]
