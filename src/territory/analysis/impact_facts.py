"""What is known of one indicator in a choice of projects: read once, measured once, for all figures of its page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.aggregate import Aggregate, measure_across, measure_over_time, measure_periods
from territory.analysis.indicators import Indicator, derive_rule, measure_coverage, measure_expected
from territory.analysis.rows import keep, rows_of
from territory.analysis.schedule import measure_schedule
from territory.analysis.selection import Selection
from territory.analysis.targets import Reading, measure_status, read_in_force
from territory.lake.view import View
from territory.model.board import Coverage, Quantity
from territory.model.period import read_first_day

#: What adding floats may leave beside a whole number.
WHOLE = 1e-6


@dataclass(frozen=True, slots=True)
class Facts:
    """One indicator in a selection of projects at the effective date.

    - `observations`: the rows that speak of the whole, breakdowns left out; `schedule`: one row per expected value;
      `received` and `expected`: the same by project;
    - `each`: one row per project with a value (`aggregate.PER_PROJECT`); `rows`: the same by project; `together`: what
      they make;
    - `periods`: the portfolio by calendar period (`aggregate.PERIODS`);
    - `follow_ups` and `targets` by project; `programme_targets`: those of the programme when the scope is all of it;
    - `is_judged`: False on data that is only published, where no target's status nor lateness is computed;
    - `breakdowns`: the rows that detail a whole; `methods`: the ways of measuring that projects in it wrote down;
      `is_mixed`: these are several, of estimates that nobody said could be added (`domain.md` 7.3, trap 5).
    """

    indicator: Indicator
    on: date
    names: dict[str, str]
    observations: pd.DataFrame
    schedule: pd.DataFrame
    received: dict[str, list[dict[str, Any]]]
    expected: dict[str, list[dict[str, Any]]]
    each: pd.DataFrame
    rows: dict[str, dict[str, Any]]
    together: Aggregate
    periods: pd.DataFrame
    follow_ups: dict[str, dict[str, Any]]
    targets: dict[str, list[dict[str, Any]]]
    programme_targets: list[dict[str, Any]]
    coverage: Coverage
    is_judged: bool
    breakdowns: pd.DataFrame = field(default_factory=pd.DataFrame)
    methods: tuple[str, ...] = ()
    is_mixed: bool = False

    def quantity(self, value: float | None) -> Quantity | None:
        """A value in the indicator's unit and decimals, a whole number without any; None stays missing."""
        if value is None:
            return None
        is_whole = abs(value - round(value)) < WHOLE
        return Quantity(value, self.indicator.short_unit, 0 if is_whole else self.indicator.decimals)

    def held(self, project: str) -> Quantity | None:
        """The value held against the project's target, with one more decimal where rounding would hide that it falls
        short; a target is held against the last value, but a flow's total against the sum of the flow.
        """
        target = self.target_of(project)
        value = self._reading(project, target).value
        shown = self.quantity(value)
        if value is None or shown is None or target is None or target["value"] is None:
            return shown
        is_hidden = 0 < abs(value - target["value"]) <= 0.5 * 10.0**-shown.decimals
        return replace(shown, decimals=shown.decimals + 1) if is_hidden else shown

    def held_until(self, project: str) -> date | None:
        """The last day of that value."""
        return self._reading(project, self.target_of(project)).until

    def is_total(self, target: dict[str, Any] | None) -> bool:
        """Whether a target is for the total of a flow; in a band, or to come down, is for each period by itself."""
        adds_up = self.indicator.time_rule == "sum" and target is not None and target["value"] is not None
        return adds_up and target is not None and target["kind"] in {"at_least", "at_most", "increase"}

    def target_of(self, project: str) -> dict[str, Any] | None:
        """The target in force of a project."""
        return read_in_force(self.targets.get(project, []), self.on)

    def status_of(self, project: str) -> str:
        """How far along its target a project is (`targets.STATUSES`).

        A total that lacks periods is at least what is known of it: it may be seen to reach a floor or to pass a
        ceiling, not to miss the one nor to keep under the other.
        """
        target = self.target_of(project)
        status = measure_status(target, self._reading(project, target), self.on)
        lacks = target is not None and self.is_total(target) and self._lacks(project)
        return _doubt(target, status) if lacks else status

    def reading_of(self, project: str) -> Reading:
        """The value held against the project's target, until when, and whence the way to the target is counted."""
        return self._reading(project, self.target_of(project))

    def status_of_programme(self) -> tuple[dict[str, Any] | None, str]:
        """The programme's own target in force, and how far along it the portfolio is."""
        target = read_in_force(self.programme_targets, self.on)
        until = max(self.each["until"], default=None)
        opened = [row for row in rows_of(self.periods) if row["value"] is not None]
        start = (opened[0]["last"], opened[0]["value"]) if opened else None
        reading = Reading(self.together.value, until, self._from_nothing(target) or start)
        status = measure_status(target, reading, self.on)
        # So does a sum of projects that lacks some of those expected.
        is_short = self.coverage.known < self.coverage.expected or any(map(self._lacks, self.rows))
        return target, _doubt(target, status) if is_short and self.indicator.project_rule == "sum" else status

    def _reading(self, project: str, target: dict[str, Any] | None) -> Reading:
        if project not in self.rows:
            return Reading(None, None)
        if self.is_total(target):
            row = self.rows[project]
            return Reading(row["value"], row["until"], self._from_nothing(target))
        last = [row for row in self.received[project] if row["value"] is not None][-1]
        return Reading(float(last["value"]), last["period_end"], self._start(project))

    def _lacks(self, project: str) -> bool:
        """Whether a value of a project is said to be missing, or is withheld from who looks."""
        return any(row["presence"] in {"missing", "withheld"} for row in self.received.get(project, []))

    def _from_nothing(self, target: dict[str, Any] | None) -> tuple[date, float] | None:
        """A flow's target is a total: its way starts at nothing on the day it was set."""
        day = read_first_day(target["set_on"]) if target is not None and self.is_total(target) else None
        return (day, 0.0) if day else None

    def _start(self, project: str) -> tuple[date, float] | None:
        """The baseline, or the first value where there is none."""
        follow_up = self.follow_ups.get(project, {})
        day = read_first_day(follow_up.get("baseline_on"))
        if day is not None and follow_up.get("baseline") is not None:
            return day, float(follow_up["baseline"])
        rows = self.received.get(project, [])
        return next(((row["period_end"], float(row["value"])) for row in rows if row["value"] is not None), None)


def _doubt(target: dict[str, Any] | None, status: str) -> str:
    """The status of a sum that lacks some of its terms: what they could still turn round is not known."""
    kind = target["kind"] if target is not None else "observe"
    below, above = {"missed", "at_risk"}, {"reached", "on_track"}
    unsure = below | above if kind == "band" else above if kind in {"at_most", "decrease"} else below
    return "no_data" if status in unsure else status


def read_facts(view: View, selection: Selection, indicator: Indicator) -> Facts:
    """All that is known of an indicator in these projects at the effective date."""
    on, projects = selection.on, selection.projects
    follow_ups = view.read("impact_follow_up", projects=projects, indicator=indicator.id)
    received = view.read("impact_observation", projects=projects, indicator=indicator.id, on=on)
    observations = keep(received, received["breakdown"] == "total")
    scope = selection.scope
    is_whole = not (scope.territory or scope.terms or scope.phases or selection.period)
    targets = rows_of(view.read(
        "impact_target", projects=projects, programme=scope.programme if is_whole else None,
        indicator=indicator.id, on=on,
    ))  # fmt: skip
    schedule = measure_schedule(follow_ups, observations, on)
    each = measure_over_time(observations, indicator.time_rule)
    methods = _read_methods(follow_ups, set(each["project"]))
    rule = derive_rule(indicator.unit, indicator.project_rule, indicator.reliability, indicator.caveat, methods)
    is_mixed = rule != indicator.project_rule and not indicator.counts_persons
    indicator = replace(indicator, project_rule=rule)
    known = set(keep(observations, observations["presence"] == "present")["project"])
    by_project: dict[str, list[dict[str, Any]]] = {}
    for target in targets:
        if target["project"] is not None:
            by_project.setdefault(target["project"], []).append(target)
    return Facts(
        indicator=indicator,
        on=on,
        names={
            row["project"]: row["project_name"] for row in rows_of(view.read("project_stage", projects=projects, on=on))
        },
        observations=observations,
        schedule=schedule,
        received=_by_project(observations),
        expected=_by_project(schedule),
        each=each,
        rows={row["project"]: row for row in rows_of(each)},
        together=measure_across(each, indicator.project_rule),
        periods=measure_periods(observations, schedule, indicator.time_rule, indicator.project_rule, on),
        follow_ups={row["project"]: row for row in rows_of(follow_ups)},
        targets=by_project,
        programme_targets=[target for target in targets if target["programme"] is not None],
        coverage=measure_coverage(known, measure_expected(follow_ups, on), selection),
        is_judged=view.nature != "published",
        breakdowns=keep(received, received["breakdown"] != "total"),
        methods=methods,
        is_mixed=is_mixed,
    )


def _read_methods(follow_ups: pd.DataFrame, projects: set[str]) -> tuple[str, ...]:
    """How the projects that have a value say they measure it, each way once; nothing is made up for who did not say."""
    said = {row["method"] for row in rows_of(follow_ups) if row["project"] in projects and row["method"]}
    return tuple(sorted(said))


def _by_project(rows: pd.DataFrame) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows_of(rows):
        found.setdefault(row["project"], []).append(row)
    return found
