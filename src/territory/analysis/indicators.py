"""The indicators of a choice of projects: which are followed or measured, how fully, and what each means."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import pandas as pd

from territory.analysis.rows import rows_of
from territory.analysis.schedule import has_begun
from territory.analysis.selection import Selection, read_selection
from territory.lake.view import View
from territory.model.board import Coverage, Named
from territory.model.scope import Scope

#: Units that count persons, « nombre de » or not: the same one may be counted by two projects. Participations, which
#: count visits, are not; nor what a project holds (members, staff), which a catalogue may add with its caveat.
_PERSONS = re.compile(
    r"((nombre|nb|nbre|number)\.?\s+(de\s+|des\s+|d['’]\s?|of\s+)?)?"
    r"(personne|person|people|usag(er|ère)|user|b[ée]n[ée]ficiaire|beneficiar|habitant|inhabitant|r[ée]sident|participant"
    r"|répondant|respondent|sortant|patient|malade|élève|pupil|étudiant|student|apprenti(?!ssage)|stagiaire|trainee|jeune"
    r"|enfant|child|femmes?\b|hommes?\b|wom[ae]n|senior|sénior|visiteur|visitor|inscrit|allocataire|locataire)",
    re.IGNORECASE,
)

#: Levels of the results chain that say what changes; the others say what was put in, done or made.
RESULTS = frozenset({"outcome", "impact"})


@dataclass(frozen=True, slots=True)
class IndicatorChoice:
    """An indicator one can look at, and how many of the projects that should have a value have one."""

    id: str
    name: Named
    coverage: Coverage
    dimension: str = "economic"


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an indicator's definition; the days are partial, None where nobody wrote them."""

    id: str
    number: int
    name: Named
    definition: str
    valid_from: str | None
    valid_to: str | None


@dataclass(frozen=True, slots=True)
class Indicator:
    """All that is said of an indicator for the public; texts are None where nobody wrote them."""

    id: str
    name: Named
    definition: str
    question: str
    unit: str
    short_unit: str
    decimals: int
    direction: str
    level: str
    dimension: str
    time_rule: str
    project_rule: str
    frequency: str
    weight: str | None
    caveat: str | None
    method: str | None
    limits: str | None
    producer: str | None
    reliability: str | None
    source_url: str | None
    licence: str | None
    updated_on: str | None
    version: int = 1
    versions: tuple[Version, ...] = ()

    @property
    def counts_persons(self) -> bool:
        """Whether its unit is persons: the same one may be counted by two projects."""
        return counts_persons(self.unit)


def counts_persons(unit: str) -> bool:
    """Whether a unit counts persons, whom two projects may both count."""
    return _PERSONS.match(unit.strip()) is not None


def derive_rule(
    unit: str, project_rule: str, reliability: str | None, caveat: str | None, methods: Collection[str]
) -> str:
    """How projects really go together: the catalogue's rule, but for two sums that would say what is not so.

    Persons are never added across projects (`domain.md` 7.3, trap 4). Estimates by several methods are not either,
    unless the catalogue has a caveat to show with their sum (trap 5).
    """
    is_mixed = reliability == "estimated" and not caveat and len(methods) > 1
    return "none" if project_rule == "sum" and (counts_persons(unit) or is_mixed) else project_rule


def read_catalogue(view: View, scope: Scope) -> tuple[IndicatorChoice, ...]:
    """The indicators of a scope, results before means and most projects covered first; the one asked for among them.

    The first says what changes for people, rather than the count of meetings held for it.
    """
    selection = read_selection(view, scope)
    expected, known, names = _read_projects(view, selection)
    asked = read_indicator(view, scope.about)
    if asked and asked.id not in names:
        names[asked.id] = asked.name
    rows = view.read_columns("indicator", ("id", "level", "project_rule", "dimension")).to_pylist()
    dimensions = {row["id"]: row["dimension"] for row in rows}
    choices = [
        IndicatorChoice(
            code, name, measure_coverage(known.get(code, set()), expected.get(code, set()), selection), dimensions[code]
        )
        for code, name in names.items()
        if code in dimensions
    ]
    results = {row["id"] for row in rows if row["level"] in RESULTS and row["project_rule"] != "distribution"}
    return tuple(
        sorted(
            choices,
            key=lambda item: (
                item.id not in results, -item.coverage.known, -item.coverage.expected, item.id,
            ),
        )
    )  # fmt: skip


def measure_coverage(known: set[str], expected: set[str], selection: Selection) -> Coverage:
    """How many of the projects that should have a value have one; out of all projects where no follow-up says."""
    if expected:
        return Coverage(len(known), len(expected | known), "projects")
    return Coverage(len(known), len(selection.projects), "projects-all")


def _read_projects(
    view: View, selection: Selection
) -> tuple[dict[str, set[str]], dict[str, set[str]], dict[str, Named]]:
    """By indicator: the projects that should have a value by the effective date, those that have one; and the names."""
    expected: dict[str, set[str]] = {}
    known: dict[str, set[str]] = {}
    names: dict[str, Named] = {}
    followed = view.read("follow_up_received", projects=selection.projects, indicators=(), on=selection.on)
    for row in rows_of(followed):
        names[row["indicator"]] = _name(row)
        if has_begun(row["first_due_on"], row["lag_days"], selection.on):
            expected.setdefault(row["indicator"], set()).add(row["project"])
    for row in rows_of(view.read("impact_observed", projects=selection.projects, on=selection.on)):
        names[row["indicator"]] = _name(row)
        known.setdefault(row["indicator"], set()).add(row["project"])
    return expected, known, names


def _name(row: dict[str, str]) -> Named:
    return Named(row["indicator_name"] or row["indicator"], row["indicator_name_en"])


def read_indicator(view: View, code: str | None) -> Indicator | None:
    """What is said of one indicator; None when the lake does not know it."""
    rows = rows_of(view.read("impact_indicator", indicator=code)) if code else []
    if not rows:
        return None
    row = rows[0]
    kept = {name: row[name] for name in (
        "id", "definition", "question", "unit", "direction", "level", "dimension", "time_rule", "project_rule",
        "frequency", "weight", "method", "limits", "producer", "reliability", "source_url", "licence", "updated_on",
        "version",
    )}  # fmt: skip
    return Indicator(
        **kept,
        name=Named(row["name"], row["name_en"]),
        short_unit=row["short_unit"] or row["unit"],
        decimals=int(row["decimals"]),
        caveat=row["sum_caveat"],
        versions=tuple(
            Version(
                found["id"], int(found["version"]), Named(found["name"], found["name_en"]), found["definition"],
                found["valid_from"], found["valid_to"],
            )
            for found in rows_of(view.read("impact_versions", indicator=code))
        ),
    )  # fmt: skip


def measure_expected(follow_ups: pd.DataFrame, on: date) -> set[str]:
    """The projects whose first value should be there by `on`, among the follow-ups of one indicator that apply."""
    return {
        row["project"]
        for row in rows_of(follow_ups)
        if not row["is_not_applicable"] and has_begun(row["first_due_on"], row["lag_days"], on)
    }
