"""How far along their targets many projects are at once: the same judgement as an indicator's page, read in bulk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.aggregate import Aggregate, measure_over_time
from territory.analysis.impact_facts import Facts
from territory.analysis.indicators import Indicator
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.analysis.targets import Reading
from territory.lake.view import View
from territory.model.board import Coverage, Named, Quantity
from territory.model.period import read_last_day


@dataclass(frozen=True, slots=True)
class Progress:
    """One target in force: of which project, for which indicator, its status (`targets.STATUSES`), the value held.

    - `until`: the last day of that value; `due`: the target's last day; `kind`, `aim` and `upper` are the target's;
    - `way`: where a straight way from the start to the target would be on that day, and `behind` the part of the whole
      way that is missing to it (0.1 is a tenth); both None where there is no way to follow.
    """

    project: str
    project_name: str
    indicator: str
    indicator_name: Named
    status: str
    held: Quantity | None
    until: date | None
    due: date | None
    kind: str
    aim: Quantity | None
    upper: Quantity | None
    way: Quantity | None
    behind: float | None


def read_marks(view: View, selection: Selection) -> dict[str, object]:
    """By indicator, a number that differs as soon as what is followed, aimed at or observed does."""
    rows = view.read("effect_fingerprint", projects=selection.projects, on=selection.on)
    return {str(row["indicator"]): row["mark"] for row in rows_of(rows)}


def read_all_progress(view: View, projects: Sequence[str], on: date) -> tuple[Progress, ...]:
    """Every target in force of these projects, by project then indicator; none on data that is only published."""
    aimed = {str(code) for code in view.read_columns("target", ("indicator",))["indicator"].to_pylist()}
    found = _read(view, projects, on, sorted(aimed))
    return tuple(found[key] for key in sorted(found))


def read_progress(view: View, selection: Selection, indicators: Sequence[str]) -> dict[tuple[str, str], Progress]:
    """Targets in force by (project, indicator); none on data that is only published, where nothing is judged."""
    return _read(view, selection.projects, selection.on, indicators)


def _read(view: View, projects: Sequence[str], on: date, indicators: Sequence[str]) -> dict[tuple[str, str], Progress]:
    if not indicators or view.nature == "published":
        return {}
    asked = {"projects": tuple(projects), "indicators": tuple(indicators), "on": on}
    # One read for all of them: a question for each indicator would cost more than all that is measured of it.
    known = {
        row["id"]: _build_indicator(row) for row in rows_of(view.read("progress_indicator", indicators=indicators))
    }
    targets, observed = view.read("effect_target", **asked), view.read("effect_observation", **asked)
    received = {str(code): rows for code, rows in observed.groupby("indicator", sort=False)}
    by_indicator: dict[str, list[dict[str, Any]]] = {}
    for row in rows_of(targets):
        by_indicator.setdefault(row["indicator"], []).append(row)
    found: dict[tuple[str, str], Progress] = {}
    for code, aims in sorted(by_indicator.items()):
        facts = _build_facts(known[code], on, aims, received.get(code, observed.iloc[:0]))
        for project, first in facts.follow_ups.items():
            found[project, code] = _measure(facts, first)
    return found


def _measure(facts: Facts, row: dict[str, Any]) -> Progress:
    project = row["project"]
    target = facts.target_of(project) or row
    reading = facts.reading_of(project)
    way, behind = measure_way(target, reading)
    return Progress(
        project=project,
        project_name=row["project_name"],
        indicator=row["indicator"],
        indicator_name=Named(row["indicator_name"], row["indicator_name_en"]),
        status=facts.status_of(project),
        held=facts.held(project),
        until=reading.until,
        due=read_last_day(target["due_on"]),
        kind=target["kind"],
        aim=facts.quantity(target["value"]),
        upper=facts.quantity(target["upper"]),
        way=facts.quantity(way),
        behind=behind,
    )


def measure_way(target: dict[str, Any], reading: Reading) -> tuple[float | None, float | None]:
    """Where a straight way from the start to the target's bound would be on the day of the value, and how far behind
    the value is, as a part of the whole way (0 or more); (None, None) without a start, a value or a day to reach it.

    A straight way is a convention that makes lateness visible, not a forecast: few projects move so evenly.
    """
    due = read_last_day(target["due_on"])
    if target["value"] is None or target["kind"] not in {"increase", "at_least", "decrease", "band"}:
        return None, None
    if due is None or reading.start is None or reading.value is None or reading.until is None:
        return None, None
    day, opening = reading.start
    aim = float(target["value"])
    if target["kind"] == "band" and target["upper"] is not None and opening > target["upper"]:
        aim = float(target["upper"])
    if reading.until <= day or due <= day or aim == opening:
        return None, None
    way = opening + (aim - opening) * min((reading.until - day).days / (due - day).days, 1.0)
    return way, max((way - reading.value) / (aim - opening), 0.0)


def _build_indicator(row: dict[str, Any]) -> Indicator:
    """The indicator as far as a judgement needs it; what a page would say of it is left out."""
    texts: dict[str, Any] = {field.name: None for field in fields(Indicator)}
    kept = {name: value for name, value in row.items() if name in texts}
    name = Named(row["name"], row["name_en"])
    return Indicator(**{**texts, "versions": (), **kept, "name": name, "decimals": int(row["decimals"])})


def _build_facts(indicator: Indicator, on: date, targets: list[dict[str, Any]], observations: pd.DataFrame) -> Facts:
    """What the judgement of targets needs of an indicator; its figures, which nobody draws here, are left empty."""
    by_project: dict[str, list[dict[str, Any]]] = {}
    received: dict[str, list[dict[str, Any]]] = {}
    for row in targets:
        by_project.setdefault(row["project"], []).append(row)
    for row in rows_of(observations):
        received.setdefault(row["project"], []).append(row)
    each = measure_over_time(observations, indicator.time_rule)
    return Facts(
        indicator=indicator,
        on=on,
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
