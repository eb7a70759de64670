"""How far along their targets many projects are at once: the same judgement as an indicator's page, read in bulk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from territory.analysis.aggregate import Aggregate, measure_over_time
from territory.analysis.impact_facts import Facts
from territory.analysis.indicators import read_indicator
from territory.analysis.rows import keep, rows_of
from territory.analysis.selection import Selection
from territory.lake.view import View
from territory.model.board import Coverage, Named, Quantity


@dataclass(frozen=True, slots=True)
class Progress:
    """One target in force: of which project, for which indicator, its status (`targets.STATUSES`), the value held."""

    project: str
    project_name: str
    indicator: str
    indicator_name: Named
    status: str
    held: Quantity | None


def read_marks(view: View, selection: Selection) -> dict[str, object]:
    """By indicator, a number that differs as soon as what is followed, aimed at or observed does."""
    rows = view.read("effect_fingerprint", projects=selection.projects, on=selection.on)
    return {str(row["indicator"]): row["mark"] for row in rows_of(rows)}


def read_progress(view: View, selection: Selection, indicators: Sequence[str]) -> dict[tuple[str, str], Progress]:
    """Targets in force by (project, indicator); none on data that is only published, where nothing is judged."""
    if not indicators or view.nature == "published":
        return {}
    asked = {"projects": selection.projects, "indicators": tuple(indicators), "on": selection.on}
    targets, observed = view.read("effect_target", **asked), view.read("effect_observation", **asked)
    found: dict[tuple[str, str], Progress] = {}
    for code, of_indicator in targets.groupby("indicator", sort=True):
        facts = _build_facts(view, selection, str(code), of_indicator, keep(observed, observed["indicator"] == code))
        if facts is None:
            continue
        for row in rows_of(of_indicator.drop_duplicates("project")):
            name = Named(row["indicator_name"], row["indicator_name_en"])
            project = row["project"]
            found[project, str(code)] = Progress(
                project, row["project_name"], str(code), name, facts.status_of(project), facts.held(project)
            )
    return found


def _build_facts(
    view: View, selection: Selection, code: str, targets: pd.DataFrame, observations: pd.DataFrame
) -> Facts | None:
    """What the judgement of targets needs of an indicator; its figures, which nobody draws here, are left empty."""
    indicator = read_indicator(view, code)
    if indicator is None:
        return None
    by_project: dict[str, list[dict[str, Any]]] = {}
    received: dict[str, list[dict[str, Any]]] = {}
    for row in rows_of(targets):
        by_project.setdefault(row["project"], []).append(row)
    for row in rows_of(observations):
        received.setdefault(row["project"], []).append(row)
    each = measure_over_time(observations, indicator.time_rule)
    return Facts(
        indicator=indicator,
        on=selection.on,
        names={},
        observations=observations,
        schedule=pd.DataFrame(),
        received=received,
        expected={},
        each=each,
        rows={row["project"]: row for row in rows_of(each)},
        together=Aggregate(None, 0),
        periods=pd.DataFrame(),
        follow_ups={project: rows[0] for project, rows in by_project.items()},
        targets=by_project,
        programme_targets=[],
        coverage=Coverage(0, 0),
        is_judged=True,
    )
