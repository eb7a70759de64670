"""From needs and ideas to activities and jobs: each step with what is known of it, none added to another."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from territory.analysis.impact_facts import Facts, read_facts
from territory.analysis.indicators import read_indicator
from territory.analysis.portfolio import Portfolio
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Kpi, Phrase, Quantity

#: The jobs indicator of the reference catalogue.
JOBS = "ECO01"

#: The steps, in order. Words: `value-path-step-<step>` and `path-<step>-known`.
STEPS = ("needs", "ideas", "labelled", "activities", "jobs")


def read_jobs(view: View, selection: Selection) -> Facts | None:
    """What is known of jobs in these projects; None when the catalogue has no such indicator."""
    indicator = read_indicator(view, JOBS)
    return None if indicator is None else read_facts(view, selection, indicator)


def measure_jobs(facts: Facts | None) -> Kpi:
    """Jobs as the indicator's own rule adds them: the last value of each project, missing ones never zero."""
    number = None if facts is None else facts.quantity(facts.together.value)
    return Kpi("jobs", number or Quantity(None), Coverage(0, 0) if facts is None else facts.coverage)


def measure_path(view: View, selection: Selection, portfolio: Portfolio, jobs: Facts | None) -> Figure:
    """One row per step: `path_step`, `reached` (a Quantity, unknown where nothing was ever recorded), `known` (what is
    known of it, in words). A step counts things of its own: a project answers several needs, bears several activities.
    """
    steps = dict(zip(STEPS, _measure_steps(view, selection, portfolio, jobs), strict=True))
    rows = pd.DataFrame(
        [{"path_step": step, "reached": reached, "known_said": known} for step, (reached, known) in steps.items()],
        columns=["path_step", "reached", "known_said"],
        dtype=object,
    )
    parts = [
        Phrase(f"path-part-{step}", {"count": reached.value if step != "jobs" else 0, "reached": reached})
        for step, (reached, _) in steps.items()
        if reached.value is not None
    ]
    told = sum(reached.value is not None for reached, _ in steps.values())
    sentence = Phrase("path-sentence", {"parts": parts}) if len(portfolio.stages) else Phrase("overview-answer-empty")
    if not len(portfolio.stages):
        rows = rows.iloc[:0]
    return Figure("path", sentence, rows, ("path_step", "reached", "known_said"), Coverage(told, len(STEPS), "steps"))


_Step = tuple[Quantity, Phrase]


def _measure_steps(view: View, selection: Selection, portfolio: Portfolio, jobs: Facts | None) -> Iterator[_Step]:
    projects, scope = selection.projects, selection.scope
    is_narrowed = bool(scope.territory or scope.terms or scope.phases or selection.period)
    needs = rows_of(view.read(
        "portfolio_needs", projects=projects, programmes=(scope.programme,) if scope.programme else (),
        on=portfolio.on, everything=not is_narrowed,
    ))  # fmt: skip
    answered = sum(row["project"] is not None for row in needs)
    key = "path-needs-narrowed" if is_narrowed else "path-needs-known"
    yield _count(needs), Phrase(key if needs else "path-needs-none", {"answered": answered, "needs": len(needs)})
    yield Quantity(len(projects)), Phrase("path-ideas-known", _count_origins(needs, projects))
    labels = rows_of(view.read("portfolio_labels", projects=projects, on=portfolio.on))
    labelled = sum(bool(row["is_labelled"]) for row in labels)
    unknown = sum(bool(row["is_unknown"]) and not row["is_labelled"] for row in labels)
    is_told = labelled or any(row["is_told"] and not row["is_unknown"] for row in labels)
    key = "path-labelled-known" if is_told else "path-labelled-none"
    yield Quantity(labelled if is_told else None), Phrase(key, {"unknown": unknown})
    activities = rows_of(view.read("portfolio_activities", projects=projects, on=portfolio.on))
    parents = len({row["project"] for row in activities})
    running = sum(bool(row["is_running"]) for row in activities)
    key = "path-activities-known" if activities else "path-activities-none"
    yield _count(activities), Phrase(key, {"projects": parents, "running": running})
    yield _tell_jobs(jobs, activities)


def _count(rows: list[dict[str, object]]) -> Quantity:
    """How many rows; none at all is unknown: nobody recorded is not nothing happened."""
    return Quantity(len(rows) or None)


def _count_origins(needs: list[dict[str, object]], projects: tuple[str, ...]) -> dict[str, object]:
    born = {row["project"] for row in needs} & set(projects)
    return {"born": len(born), "projects": len(projects)}


def _tell_jobs(jobs: Facts | None, activities: list[dict[str, object]]) -> _Step:
    told = [float(str(row["jobs"])) for row in activities if row["jobs"] is not None]
    said = sum(sorted(told))
    beside = Phrase(
        "path-jobs-beside",
        {"activities": len(told), "jobs": Quantity(said, "ETP", 0 if said == round(said) else 1)},
    )  # fmt: skip
    apart: object = beside if told else ""
    if jobs is None or jobs.each.empty:
        return Quantity(None), Phrase("path-jobs-none", {"beside": apart, "told": len(told)})
    values: dict[str, object] = {"coverage": jobs.coverage, "beside": apart, "told": len(told)}
    number = jobs.quantity(jobs.together.value)
    if number is None:
        spread = {"low": jobs.quantity(jobs.together.low), "high": jobs.quantity(jobs.together.high)}
        return Quantity(None), Phrase("path-jobs-apart", {**values, **spread})
    return number, Phrase("path-jobs-known", values)
