"""Where projects stand by the year of their first label, how they end, and which ones took up another."""

from __future__ import annotations

from collections import Counter

import pandas as pd

from territory.analysis.portfolio import Portfolio
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase
from territory.model.scope import PHASES

#: Phases as columns; a stage that is not known is a column of its own.
COLUMNS = (*PHASES, "stage_unknown")
#: Rows that are no year: labelled without a date, not labelled, nobody knows.
APART = ("undated", "none", "unknown")

#: How projects end, as stages say it. Not to have concluded is an outcome like the others.
OUTCOMES = ("succeeded", "redirected", "learned", "stopped")


def measure_cohorts(view: View, portfolio: Portfolio) -> Figure:
    """Projects by year of first label and phase: a row per year, then those labelled without a date, not labelled, and
    of which nobody knows; columns `label_cohort`, `COLUMNS` (projects) and `projects` (their sum).
    """
    phases = {row["project"]: row["phase"] or "stage_unknown" for row in rows_of(portfolio.stages)}
    counts: Counter[tuple[str, str]] = Counter()
    cohorts: Counter[str] = Counter()
    for row in rows_of(view.read("portfolio_labels", projects=tuple(phases), on=portfolio.on)):
        cohort = _tell(row)
        cohorts[cohort] += 1
        counts[cohort, phases[row["project"]]] += 1
    years = sorted(int(cohort) for cohort in cohorts if cohort not in APART)
    # A year without a label between two others is a true zero, and drawn as one.
    order = [str(year) for year in range(years[0], years[-1] + 1)] if years else []
    order += [cohort for cohort in APART if cohorts[cohort]]
    shown = [column for column in COLUMNS if column in PHASES or any(counts[cohort, column] for cohort in order)]
    rows = pd.DataFrame(
        [
            {
                "label_cohort": cohort,
                **{column: counts[cohort, column] for column in shown},
                "projects": cohorts[cohort],
            }
            for cohort in order
        ],
        columns=["label_cohort", *shown, "projects"],
    )
    labelled = sum(number for cohort, number in cohorts.items() if cohort not in {"none", "unknown"})
    dated = labelled - cohorts["undated"]
    values = {
        "labelled": labelled, "projects": len(phases), "first": str(years[0]) if years else "",
        "last": str(years[-1]) if years else "", "years": len(years),
    }  # fmt: skip
    known = Coverage(dated + cohorts["none"], len(phases), "projects-all")
    return Figure("cohorts", Phrase("cohorts-sentence", values), rows, tuple(rows.columns), known)


def _tell(row: dict[str, object]) -> str:
    if row["label_year"] is not None:
        return str(row["label_year"])
    if row["is_labelled"]:
        return "undated"
    return "unknown" if row["is_unknown"] else "none"


def measure_outcomes(view: View, portfolio: Portfolio) -> tuple[Figure, Figure | None]:
    """Projects by outcome (outcome, projects, taught, taken_up), and the projects that took up one that had ended.

    `taught` counts those with a lesson recorded, `taken_up` those that another project took up. None without any.
    """
    outcomes = {row["project"]: row["outcome"] for row in rows_of(portfolio.stages) if row["outcome"] is not None}
    asked = {"projects": tuple(outcomes), "on": portfolio.on}
    taught = {row["project"] for row in rows_of(view.read("project_gaps", **asked)) if row["has_lesson"]}
    rebounds = view.read("portfolio_rebounds", **asked)
    taken = set(rebounds["project"])
    members = {outcome: {name for name, ended in outcomes.items() if ended == outcome} for outcome in OUTCOMES}
    rows = pd.DataFrame(
        [
            {"outcome": outcome, "projects": len(of), "taught": len(of & taught), "taken_up": len(of & taken)}
            for outcome, of in members.items()
            if of
        ],
        columns=["outcome", "projects", "taught", "taken_up"],
    )
    parts = [Phrase(f"overview-part-closed-{outcome}", {"count": len(of)}) for outcome, of in members.items() if of]
    told = sum(map(len, members.values()))
    values = {"told": told, "parts": parts, "taken": len(taken & set(outcomes))}
    known = Coverage(told, len(portfolio.stages), "projects-all")
    figure = Figure("outcomes", Phrase("overview-outcomes-sentence", values), rows, tuple(rows.columns), known)
    if rebounds.empty:
        return figure, None
    rebounds = rebounds.assign(outcome=[outcomes[project] for project in rebounds["project"]])
    said = Phrase("rebounds-sentence", {"count": len(taken)})
    columns = ("project_name", "outcome", "next_name", "rebound_on")
    return figure, Figure("rebounds", said, rebounds, columns, Coverage(len(taken), told, "projects-ended"))
