"""Où en sont nos projets ? How many, at which stage, with what money; what needs attention and what is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from territory.analysis.alerts import read_alerts
from territory.analysis.funding import measure_mobilised, measure_to_find, say_money
from territory.analysis.portfolio import Portfolio, read_portfolio
from territory.analysis.portfolio_cohorts import OUTCOMES, measure_cohorts, measure_outcomes
from territory.analysis.portfolio_path import measure_jobs, measure_path, read_jobs
from territory.analysis.portfolio_weather import WeatherBoard, read_weather
from territory.analysis.selection import Selection, read_selection
from territory.analysis.thresholds import read_thresholds, say_changed
from territory.lake.view import View
from territory.model.board import Alert, Coverage, Figure, Kpi, Phrase, Quantity
from territory.model.scope import PHASES, Scope


@dataclass(frozen=True, slots=True)
class OverviewBoard:
    """What the overview says.

    - `answer` and `kpis`; `path`: from needs to jobs; `stages`, `cohorts` and `outcomes`: where projects stand;
    - `alerts` under `attention`; `weather`: None on data that is only published;
    - `rebounds`: None where no project took up another; `unknowns`: what is not recorded.
    """

    answer: Phrase
    kpis: tuple[Kpi, ...]
    path: Figure
    stages: Figure
    cohorts: Figure
    outcomes: Figure
    rebounds: Figure | None
    alerts: tuple[Alert, ...]
    attention: Phrase
    weather: WeatherBoard | None
    unknowns: Figure
    selection: Selection


def read(view: View, scope: Scope) -> OverviewBoard:
    """The board of the overview for a scope, with the thresholds of alerts that it asks for."""
    selection = read_selection(view, scope)
    thresholds = read_thresholds(selection.scope)
    portfolio = read_portfolio(view, selection)
    alerts = read_alerts(view, portfolio, thresholds)
    jobs = read_jobs(view, selection)
    outcomes, rebounds = measure_outcomes(view, portfolio)
    attention = _say_attention(view, alerts, len(portfolio.stages), thresholds)
    answer = say_answer(selection, portfolio)
    is_judged = len(portfolio.stages) > 0 and view.nature != "published"
    return OverviewBoard(
        answer=Phrase("overview-answer-attention", {"answer": answer, "attention": attention}) if is_judged else answer,
        kpis=(_active(portfolio), measure_mobilised(portfolio), measure_to_find(portfolio), measure_jobs(jobs)),
        path=measure_path(view, selection, portfolio, jobs),
        stages=_measure_stages(portfolio.stages),
        cohorts=measure_cohorts(view, portfolio),
        outcomes=outcomes,
        rebounds=rebounds,
        alerts=alerts,
        attention=attention,
        weather=read_weather(view, portfolio, alerts, thresholds),
        unknowns=_read_unknowns(view, portfolio),
        selection=selection,
    )


def say_answer(selection: Selection, portfolio: Portfolio) -> Phrase:
    """How many projects, where they stand, and the money behind them."""
    count = len(portfolio.stages)
    if not count:
        return Phrase("overview-answer-none" if selection.total else "overview-answer-empty")
    parts = [
        Phrase(f"overview-part-{key}", {"count": number})
        for key, number in _count_states(portfolio.stages).items()
        if number
    ]
    return Phrase("overview-answer", {"projects": count, "parts": parts, "money": say_money(portfolio)})


def _count_states(stages: pd.DataFrame) -> dict[str, int]:
    """Projects by phase, the closed ones by outcome, those whose stage is not known last."""
    phases, outcomes = stages["phase"], stages["outcome"]
    closed = phases == "closed"
    counts = {phase.replace("_", "-"): int((phases == phase).sum()) for phase in ("active", "follow_on", "upstream")}
    counts |= {f"closed-{outcome}": int((closed & (outcomes == outcome)).sum()) for outcome in OUTCOMES}
    counts["closed"] = int((closed & outcomes.isna()).sum())
    counts["unknown"] = int(phases.isna().sum())
    return counts


def _active(portfolio: Portfolio) -> Kpi:
    phases = portfolio.stages["phase"]
    known = Coverage(int(phases.notna().sum()), len(phases), "projects-all")
    number = int((phases == "active").sum()) if phases.notna().any() else None
    return Kpi("projects-active", Quantity(number), known)


def _measure_stages(stages: pd.DataFrame) -> Figure:
    counts = {phase: int((stages["phase"] == phase).sum()) for phase in PHASES}
    unknown = int(stages["phase"].isna().sum())
    rows = pd.DataFrame(
        [{"phase": phase, "projects": number} for phase, number in counts.items()]
        + ([{"phase": "unknown", "projects": unknown}] if unknown else [])
        if len(stages)
        else [],
        columns=["phase", "projects"],
    )
    known = Coverage(len(stages) - unknown, len(stages), "projects-all")
    sentence = Phrase(
        "overview-stages-sentence", {"active": counts["active"], "projects": len(stages), "unknown": unknown}
    )
    return Figure("stages", sentence, rows, ("phase", "projects"), known)


def _say_attention(view: View, alerts: tuple[Alert, ...], projects: int, thresholds: Mapping[str, int]) -> Phrase:
    """How many projects need attention; by which thresholds, where they are not the usual ones."""
    if not projects:
        return Phrase("overview-attention-empty")
    if view.nature == "published":
        return Phrase("overview-attention-published")
    said = Phrase("overview-attention", {"count": len({alert.project for alert in alerts})})
    changed = say_changed(thresholds)
    return Phrase("overview-attention-changed", {"attention": said, "changed": changed}) if changed else said


def _read_unknowns(view: View, portfolio: Portfolio) -> Figure:
    """For how many projects each thing is recorded; the rest is unknown, which is not "none"."""
    projects = portfolio.projects
    recorded = view.read("project_gaps", projects=tuple(projects["project"]), on=portfolio.on)
    heard = view.read("last_news", projects=tuple(projects["project"]), on=portfolio.on)
    known = {
        "stage": int(projects["phase"].notna().sum()),
        "plan": int(projects["plan"].notna().sum()),
        "funding": int((projects["fundings"] > 0).sum()),
        "site": int(recorded["has_site"].sum()),
        "partner": int(recorded["has_partner"].sum()),
        "follow-up": int(recorded["has_follow_up"].sum()),
        "news": int(heard["heard_on"].notna().sum()),
    }
    total = len(projects)
    rows = pd.DataFrame(
        [{"subject": what, "known": number, "missing": total - number} for what, number in known.items() if total],
        columns=["subject", "known", "missing"],
    )
    if rows.empty:
        return Figure("unknowns", Phrase("overview-answer-empty"), rows, ("subject", "known", "missing"), None)
    worst = rows.sort_values("missing", ascending=False, kind="stable").iloc[0]
    values = {
        "subject": Phrase(f"overview-subject-{worst['subject']}"),
        "count": int(worst["missing"]),
        "projects": total,
    }
    key = "overview-unknowns-sentence" if worst["missing"] else "overview-unknowns-none"
    return Figure("unknowns", Phrase(key, values), rows, ("subject", "known", "missing"), None)
