"""Où en sont nos projets ? How many, at which stage, with what money; what needs attention and what is not known."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from territory.analysis.alerts import read_alerts
from territory.analysis.funding import measure_mobilised, measure_to_find, say_money
from territory.analysis.portfolio import Portfolio, read_portfolio
from territory.analysis.rows import rows_of
from territory.analysis.schedule import has_begun
from territory.analysis.selection import Selection, read_selection
from territory.lake.view import View
from territory.model.board import Alert, Coverage, Figure, Kpi, Phrase, Quantity
from territory.model.scope import PHASES, Scope

#: The jobs indicator of the reference catalogue.
JOBS = "ECO01"

#: How projects end, as stages say it. Not to have concluded is an outcome like the others.
OUTCOMES = ("succeeded", "redirected", "learned", "stopped")


@dataclass(frozen=True, slots=True)
class OverviewBoard:
    """What the overview says: a sentence, key figures, where projects stand, what needs attention, what is missing."""

    answer: Phrase
    kpis: tuple[Kpi, ...]
    stages: Figure
    outcomes: Figure
    alerts: tuple[Alert, ...]
    attention: Phrase
    unknowns: Figure
    selection: Selection


def read(view: View, scope: Scope) -> OverviewBoard:
    """The board of the overview for a scope."""
    selection = read_selection(view, scope)
    portfolio = read_portfolio(view, selection)
    alerts = read_alerts(view, portfolio)
    return OverviewBoard(
        answer=say_answer(selection, portfolio),
        kpis=(
            _active(portfolio),
            measure_mobilised(portfolio),
            measure_to_find(portfolio),
            _read_jobs(view, portfolio),
        ),
        stages=_measure_stages(portfolio.stages),
        outcomes=_measure_outcomes(portfolio.stages),
        alerts=alerts,
        attention=_say_attention(view, alerts, len(portfolio.stages)),
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


def _read_jobs(view: View, portfolio: Portfolio) -> Kpi:
    """Full-time equivalents: the last value of each project that follows them, added, as the indicator allows."""
    projects = tuple(portfolio.stages["project"])
    followed = view.read("follow_up_received", projects=projects, indicators=(JOBS,), on=portfolio.on)
    values = followed["value"].dropna()
    number = float(values.sum()) if len(values) else None
    expected = (
        row["value"] is not None or has_begun(row["first_due_on"], row["lag_days"], portfolio.on)
        for row in rows_of(followed)
    )
    known = Coverage(len(values), sum(expected), "projects")
    decimals = 0 if number is None or number == int(number) else 1
    return Kpi("jobs", Quantity(number, "ETP", decimals), known)


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


def _measure_outcomes(stages: pd.DataFrame) -> Figure:
    counts = {outcome: int((stages["outcome"] == outcome).sum()) for outcome in OUTCOMES}
    rows = pd.DataFrame(
        [{"outcome": outcome, "projects": number} for outcome, number in counts.items() if number],
        columns=["outcome", "projects"],
    )
    told = sum(counts.values())
    parts = [
        Phrase(f"overview-part-closed-{outcome}", {"count": number}) for outcome, number in counts.items() if number
    ]
    values = {"told": told, "parts": parts}
    known = Coverage(told, len(stages), "projects-all")
    return Figure("outcomes", Phrase("overview-outcomes-sentence", values), rows, ("outcome", "projects"), known)


def _say_attention(view: View, alerts: tuple[Alert, ...], projects: int) -> Phrase:
    if not projects:
        return Phrase("overview-attention-empty")
    if view.nature == "published":
        return Phrase("overview-attention-published")
    count = len({alert.project for alert in alerts})
    return Phrase("overview-attention", {"count": count})


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
