"""Rules of alerts that hold a project against its own plan: money to be found, milestones, targets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal

from territory.analysis.alerts_asked import Asked, Found
from territory.analysis.progress import Progress
from territory.analysis.rows import rows_of
from territory.analysis.targets import is_missed
from territory.model.board import Money, Phrase, Quantity


def find_gaps(asked: Asked) -> Iterator[Found]:
    """Projects with more still to be found than the threshold's part of their plan; less is the play of estimates."""
    share = Decimal(asked.thresholds["gap"]) / 100
    for row in rows_of(asked.portfolio.projects):
        gap, plan = row["gap"], row["plan"]
        if gap is not None and plan and gap > plan * share:
            why = Phrase("alert-funding-gap-why", {"gap": Money(gap), "plan": Money(plan)})
            yield Found(row["project"], float(gap), why, "carrier-and-coordination")


def find_late_milestones(asked: Asked) -> Iterator[Found]:
    """Projects under way with a milestone late by more days than the threshold; the latest is told."""
    late = asked.view.read("milestone_late", projects=asked.under_way, on=asked.on)
    for project, of_project in late[late["days_late"] > asked.thresholds["late"]].groupby("project", sort=True):
        worst = rows_of(of_project.sort_values(["days_late", "name"], ascending=[False, True]))[0]
        why = {
            "name": worst["name"],
            "due": worst["due_on"],
            "days": int(worst["days_late"]),
            "others": len(of_project) - 1,
        }
        yield Found(str(project), float(worst["days_late"]), Phrase("alert-milestone-late-why", why), "carrier")


def find_missed(asked: Asked) -> Iterator[Found]:
    """Projects with a target whose day has passed, within the threshold's days, and that the value does not reach."""
    since = asked.on - timedelta(days=asked.thresholds["target"])
    missed = [
        item for item in asked.progress
        if item.status == "missed" and item.due is not None and item.due >= since and _is_visible(item)
    ]  # fmt: skip
    for project, items in _by_project(missed).items():
        why = {"first": _say_missed(items[0]), "others": len(items) - 1}
        yield Found(project, len(items), Phrase("alert-target-missed-why", why), "carrier-and-committee")


def find_at_risk(asked: Asked) -> Iterator[Found]:
    """Projects with a target to come that the value is behind: by more than the threshold's part of the way where
    there is one, over a ceiling or out of a band it was in otherwise.
    """
    least = asked.thresholds["risk"] / 100
    behind = [
        item for item in asked.progress if item.status == "at_risk" and (item.behind is None or item.behind > least)
    ]
    for project, items in _by_project(behind).items():
        ordered = sorted(items, key=lambda item: (-(item.behind or 1.0), item.indicator))
        why = {"first": _say_at_risk(ordered[0]), "others": len(items) - 1}
        weight = ordered[0].behind or 1.0
        yield Found(project, weight, Phrase("alert-target-at-risk-why", why), "carrier-and-committee")


def _is_visible(item: Progress) -> bool:
    """Whether anyone could see the miss: 64.6 % against 65 % reads as 65 %."""
    if item.held is None or item.aim is None or item.held.value is None or item.aim.value is None:
        return False
    decimals = item.aim.decimals
    upper = None if item.upper is None or item.upper.value is None else round(float(item.upper.value), decimals)
    return is_missed(item.kind, round(float(item.held.value), decimals), round(float(item.aim.value), decimals), upper)


def _by_project(items: Iterable[Progress]) -> dict[str, list[Progress]]:
    found: dict[str, list[Progress]] = {}
    for item in items:
        found.setdefault(item.project, []).append(item)
    return found


def _say_missed(item: Progress) -> Phrase:
    values: dict[str, object] = {"indicator": item.indicator_name, "value": item.held, "target": item.aim}
    key = "alert-target-missed-band" if item.upper is not None else "alert-target-missed-one"
    return Phrase(key, {**values, "upper": item.upper or Quantity(None), "due": item.due})


def _say_at_risk(item: Progress) -> Phrase:
    values: dict[str, object] = {"indicator": item.indicator_name, "value": item.held, "until": item.until}
    if item.way is None:
        return Phrase("alert-target-at-risk-over", {**values, "target": item.upper or item.aim, "due": item.due})
    return Phrase("alert-target-at-risk-one", {**values, "way": item.way, "target": item.aim, "due": item.due})
