"""One indicator in tables: each project's last value, every target ever set, and the values that did not come."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.impact_facts import Facts
from territory.analysis.impact_series import find_milestones, read_sources, say_aim
from territory.analysis.rows import rows_of
from territory.analysis.schedule import is_expected
from territory.analysis.targets import read_in_force
from territory.analysis.withheld import say_reason
from territory.model.board import Coverage, Figure, Phrase, Quantity
from territory.model.period import read_first_day


def measure_projects(facts: Facts) -> Figure:
    """One row per project that follows or measures the indicator: last value or why there is none, target, status."""
    lines = []
    for project in sorted(set(facts.rows) | set(facts.follow_ups), key=lambda code: (facts.names[code], code)):
        row, follow_up = facts.rows.get(project), facts.follow_ups.get(project, {})
        target = facts.target_of(project)
        baseline = follow_up.get("baseline")
        if follow_up.get("is_not_applicable"):
            progress = "not_applicable"
        elif row is None:
            # What was due is told: that the next one is not yet does not excuse the last.
            asked = [slot["state"] for slot in facts.expected.get(project, []) if slot["state"] != "not_due"]
            progress = asked[-1] if asked else "not_due"
        else:
            progress = facts.status_of(project)
        lines.append({
            "project": project, "project_name": facts.names[project],
            "value": _read_value(facts, project), "until": row["until"] if row else None, "held": facts.held(project),
            "baseline": None if baseline is None else facts.quantity(float(baseline)),
            "target": None if target is None else say_aim(facts, target),
            "progress": progress,
        })  # fmt: skip
    columns = ["project", "project_name", "value", "until", "baseline", "target", "held", "progress"]
    shown: tuple[str, ...] = ("project_name", "value", "until")
    if facts.is_judged and facts.follow_ups:
        # Where values are not summed up by the last one, what is held against the target is another number.
        held = ("held",) if facts.indicator.time_rule != "last" and facts.targets else ()
        shown = ("project_name", "value", "progress", "target", *held, "until", "baseline")
    rows = pd.DataFrame(lines, columns=columns, dtype=object)
    told = {"known": len(facts.rows), "count": len(lines), "time": facts.indicator.time_rule}
    sentence = Phrase("impact-projects" if lines else "impact-projects-none", told)
    return Figure("impact-projects", sentence, rows, shown, facts.coverage, read_sources(facts))


def _read_value(facts: Facts, project: str) -> Quantity | None:
    if facts.indicator.time_rule == "last":
        return facts.held(project)
    return facts.quantity(facts.rows[project]["value"]) if project in facts.rows else None


def measure_gaps(facts: Facts) -> tuple[Figure, ...]:
    """The values that should be there and are not, with the reason where somebody gave one; none without follow-up."""
    if facts.schedule.empty or not facts.is_judged:
        return ()
    lines = []
    for slot in rows_of(facts.schedule):
        if is_expected(slot) and slot["state"] != "present":
            lines.append({
                "project": slot["project"], "project_name": facts.names[slot["project"]], "due_on": slot["due_on"],
                "presence": slot["state"], "reason": _read_reason(facts, slot),
            })  # fmt: skip
    lines.sort(key=lambda line: (line["presence"] != "late", line["project_name"], line["due_on"]))
    columns = ["project", "project_name", "due_on", "presence", "reason"]
    rows = pd.DataFrame(lines, columns=columns, dtype=object)
    counts = Counter("explained" if state in {"missing", "withheld"} else state for state in rows["presence"])
    parts = [
        Phrase(f"impact-gaps-{part}", {"count": counts[part]})
        for part in ("late", "explained", "unexplained")
        if counts[part]
    ]
    told = {"count": len(rows), "parts": parts}
    return (Figure("impact-gaps", Phrase("impact-gaps", told), rows, tuple(columns[1:]), None),)


def _read_reason(facts: Facts, slot: dict[str, Any]) -> str | Phrase | None:
    found = (
        say_reason(row["reason"])
        for row in facts.received.get(slot["project"], [])
        if row["reason"]
        and row["period_end"] <= slot["due_on"]
        and (slot["after"] is None or row["period_end"] > slot["after"])
    )
    return next(found, None)


def measure_targets(facts: Facts) -> Figure | None:
    """Every target ever set for the indicator, the revised ones with the reason; None where nobody set any.

    Nor on data that is only published, where nothing is held against a target.
    """
    if not facts.is_judged:
        return None
    lines = []
    owners = [*sorted(facts.targets, key=lambda code: (facts.names[code], code)), None]
    for project in owners:
        targets = facts.programme_targets if project is None else facts.targets[project]
        revised_by = {row["revises"]: row for row in targets if row["revises"]}
        steps, held = find_milestones(targets), read_in_force(targets, facts.on)
        for row in sorted(targets, key=lambda row: (read_first_day(row["set_on"]) or date.min, row["id"])):
            state = "milestone" if row["id"] in steps else "held"
            if row["id"] in revised_by:
                state = "revised"
            elif held is not None and row["id"] == held["id"]:
                state = "in_force"
            # Why a target was replaced is written with the one that replaced it, and belongs beside both.
            reason = revised_by[row["id"]]["reason"] if row["id"] in revised_by else row["reason"]
            said = Phrase(f"effects-target-{state.replace('_', '-')}")
            lines.append({
                "project": project, "effect_aimed_by": facts.names[project] if project else row["programme_name"],
                "effect_aim": say_aim(facts, row, with_due=False), "effect_set_on": row["set_on"],
                "effect_due_on": row["due_on"], "effect_target_state": said, "reason": reason, "code": state,
            })  # fmt: skip
    if not lines:
        return None
    columns = ("effect_aimed_by", "effect_aim", "effect_set_on", "effect_due_on", "effect_target_state", "reason")
    rows = pd.DataFrame(lines, columns=["project", *columns, "code"], dtype=object)
    told = {"count": len(rows), "revised": int((rows["code"] == "revised").sum())}
    aimed = len(set(facts.targets) & set(facts.names))
    covered = Coverage(aimed, len(set(facts.targets) | set(facts.follow_ups) | set(facts.rows)), "projects-all")
    return Figure("effects-targets", Phrase("effects-targets", told), rows, columns, covered)
