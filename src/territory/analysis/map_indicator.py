"""An indicator on the map: what was observed in each place, where it may be added over places and over projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.aggregate import measure_over_time
from territory.analysis.indicators import derive_rule
from territory.analysis.places import Placed, Tally
from territory.analysis.rows import rows_of
from territory.analysis.selection import read_selection
from territory.geography.hierarchy import Hierarchy
from territory.lake.view import View
from territory.model.board import Named
from territory.model.scope import Scope

_WHOLE = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """An indicator that a map may show: it adds up over places and over projects."""

    id: str
    name: Named
    unit: str
    decimals: int
    time_rule: str
    caveat: str | None
    projects: int


def read_shown(view: View, scope: Scope) -> tuple[Shown, ...]:
    """The indicators that a map may show of the projects of a scope, those that most projects have a value of first.

    What may not be added on its own page is added in no place either: persons, estimates by several methods.
    """
    selection = read_selection(view, scope)
    methods: dict[str, dict[str, str]] = {}
    for row in rows_of(view.read("effects_follow_up", projects=selection.projects)):
        if row["method"]:
            methods.setdefault(row["indicator"], {})[row["project"]] = row["method"]
    return tuple(
        Shown(
            id=str(row["indicator"]),
            name=Named(row["name"], row["name_en"]),
            unit=row["unit"] or "",
            decimals=int(row["decimals"]),
            time_rule=row["time_rule"],
            caveat=row["sum_caveat"],
            projects=int(row["projects"]),
        )
        for row in rows_of(view.read("map_indicators", projects=selection.projects, on=selection.on))
        if _is_added(row, methods.get(row["indicator"], {}))
    )


def _is_added(row: Mapping[str, Any], methods: Mapping[str, str]) -> bool:
    """Whether values of several projects may be added (`indicators.derive_rule`); `methods` by project."""
    ways = {methods[project] for project in row["measured"] if project in methods}
    return derive_rule(row["whole_unit"] or "", "sum", row["reliability"], row["sum_caveat"], ways) == "sum"


def measure_values(received: pd.DataFrame, placed: Placed, hierarchy: Hierarchy, shown: Shown) -> dict[str, Tally]:
    """What was observed in each place, of how many of the projects there that follow the indicator.

    A value observed at a place counts there; a whole project's counts where the project is in that place alone; else
    nobody knows how it is split, and it counts nowhere. A place without a project has a true zero, one with projects of
    which none follows the indicator has nothing to say.
    """
    known = _measure_known(received, placed, hierarchy, shown.time_rule)
    followed = set(received["project"].astype(str))
    spread: dict[str, int] = {}
    for projects in placed.units.values():
        for project in projects:
            spread[project] = spread.get(project, 0) + 1
    localised = {project for project, unit in known if unit != _WHOLE}
    tallies: dict[str, Tally] = {}
    for unit, projects in placed.units.items():
        expected = [project for project in projects if project in followed]
        values = []
        for project in expected:
            is_alone = spread[project] == 1 and project not in placed.broad and project not in localised
            value = known.get((project, unit), known.get((project, _WHOLE)) if is_alone else None)
            if value is not None:
                values.append(value)
        total = sum(values, Decimal(0)) if values or not projects else None
        tallies[unit] = Tally(total, len(values), len(expected))
    return tallies


def _measure_known(
    received: pd.DataFrame, placed: Placed, hierarchy: Hierarchy, time_rule: str
) -> Mapping[tuple[str, str], Decimal]:
    """The value of each (project, place), over time by the indicator's rule; the place is empty for a whole project.

    What was observed of the place itself holds its parts; without it they are added, each over time first: the last
    value of one commune is not an EPCI's.
    """
    rolled = hierarchy.roll_up(received["territory"].dropna().astype(str), placed.units)
    lines = [row for row in rows_of(received) if row["period_end"] is not None]
    own = {(row["project"], row["territory"]) for row in lines}
    series: dict[tuple[str, str], dict[str, list[dict[str, object]]]] = {}
    for row in lines:
        if row["territory"] is None:
            series.setdefault((row["project"], _WHOLE), {}).setdefault(_WHOLE, []).append(row)
            continue
        part = str(row["territory"])
        # A former commune goes on in the one that took over, where that one has values as well.
        now = hierarchy.current(part)
        for unit in rolled.get(part, ()):
            of = now if (row["project"], now) in own else part
            series.setdefault((row["project"], unit), {}).setdefault(of, []).append(row)
    found = {}
    for (project, unit), parts in series.items():
        known = {part: value for part, rows in parts.items() if (value := _measure_series(rows, time_rule)) is not None}
        if unit in known:
            found[project, unit] = known[unit]
        elif outer := [part for part in known if not known.keys() & set(hierarchy.ancestors(part))]:
            found[project, unit] = sum((known[part] for part in outer), Decimal(0))
    return found


def _measure_series(rows: list[dict[str, object]], time_rule: str) -> Decimal | None:
    """One value for a series of one place; None when nothing of it is known."""
    summed = measure_over_time(pd.DataFrame(rows, dtype=object), time_rule)
    value = summed["value"].iloc[0] if len(summed) else None
    return None if value is None else Decimal(str(value))
