"""One indicator's series as figures: the portfolio's, each project's, and what to draw beside the line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

import pandas as pd

from territory.analysis.aggregate import drop_nested
from territory.analysis.impact_facts import Facts
from territory.analysis.presence import derive_rendering
from territory.analysis.rows import rows_of
from territory.analysis.schedule import is_expected
from territory.analysis.withheld import say_reason
from territory.model.board import Coverage, Figure, Phrase
from territory.model.period import read_first_day, read_last_day

#: Projects drawn each on its own; the others are in the table, on their sheets, and in a narrower scope.
SHOWN_SERIES = 6

#: Project rules whose result by period can be drawn as a line.
DRAWN_RULES = ("sum", "weighted_mean", "median")


@dataclass(frozen=True, slots=True)
class Aim:
    """A target beside a line: from the day it was set to its own, its words, and whether another took its place.

    `is_milestone`: a step on the way, for another target that nobody revised comes after it.
    """

    kind: str
    value: float
    upper: float | None
    first: date | None
    last: date | None
    words: Phrase
    is_revised: bool
    is_milestone: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """A line and what is beside it; rows of its figure: since, until, value, presence, quality, is_break, is_partial.

    How a row is drawn is told by its presence and quality (`presence.CASES`). A partial point is drawn, but the line
    does not go through it. `name` is that of the project; None for the portfolio.
    """

    figure: Figure
    unit: str
    decimals: int
    baseline: float | None = None
    baseline_words: Phrase | None = None
    aims: tuple[Aim, ...] = ()
    name: str | None = None


def say_aim(facts: Facts, target: dict[str, Any], *, with_due: bool = True) -> Phrase:
    """A target in words: `au moins 12 ETP (échéance : décembre 2024)`."""
    values: dict[str, object] = {"value": facts.quantity(target["value"]), "upper": facts.quantity(target["upper"])}
    kind = "observe" if target["value"] is None else target["kind"]
    if kind == "observe":
        values = {}
    elif kind != "band":
        values.pop("upper")
    aim = Phrase(f"impact-aim-{kind.replace('_', '-')}", values)
    if target["due_on"] is None or not with_due:
        return aim
    return Phrase("impact-aim-due", {"aim": aim, "due": target["due_on"]})


def measure_portfolio(facts: Facts) -> Series:
    """The portfolio by period; without rows when the project rule makes no single value of several projects."""
    lines: list[dict[str, Any]] = []
    # A sum of what only some projects gave is no point of the same line.
    is_added = facts.indicator.time_rule == facts.indicator.project_rule == "sum"
    lasts = any(row["frequency"] != "once" for row in facts.follow_ups.values()) or not facts.follow_ups
    has_line = int(facts.periods["value"].notna().sum()) > 1
    if facts.indicator.project_rule in DRAWN_RULES and len(facts.each) > 1 and lasts and has_line:
        for row in rows_of(facts.periods):
            expected = row["expected"]
            covered = None if expected is None else Coverage(row["known"], expected, "projects")
            lines.append({
                "since": row["first"], "until": row["last"], "value": facts.quantity(row["value"]),
                "projects": row["known"], "coverage": covered, "is_break": row["has_break"],
                "is_partial": is_added and not row["is_complete"], **_tell(_tell_period(row, facts.on), None),
            })  # fmt: skip
    columns = ["since", "until", "value", "projects", "coverage", "state"]
    rows = pd.DataFrame(lines, columns=[*columns, "presence", "quality", "is_break", "is_partial"], dtype=object)
    shown = [name for name in columns if name != "coverage" or facts.coverage.noun == "projects"]
    rule = facts.indicator.project_rule.replace("_", "-")
    time = facts.indicator.time_rule
    sentence = Phrase(f"impact-portfolio-{rule}", {"name": facts.indicator.name, "time": time})
    target, _ = facts.status_of_programme()
    drawn = target is not None and target["value"] is not None and time != "sum" and facts.is_judged
    figure = Figure("impact-portfolio", sentence, rows, tuple(shown), facts.coverage, read_sources(facts))
    aims = _measure_aims(facts, facts.programme_targets) if drawn else ()
    return Series(figure, facts.indicator.short_unit, facts.indicator.decimals, aims=aims)


def _tell(presence: str, quality: str | None) -> dict[str, Any]:
    """The cells that say what stands for a value: codes for the drawing, words for the table and the file."""
    rendering = derive_rendering(presence, quality)
    return {
        "presence": presence, "quality": quality, "state": rendering.said, "is_counted": rendering.is_counted,
    }  # fmt: skip


def _tell_period(row: dict[str, Any], on: date) -> str:
    if row["value"] is None:
        return "no_value"
    if row["last"] > on:
        return "unfinished"
    if not row["is_complete"]:
        return "partial"
    return "provisional" if row["is_provisional"] else "complete"


def measure_series(facts: Facts) -> tuple[Series, ...]:
    """The first projects' own series: those with a target first, then those with most values; one value is no line."""
    counts = {
        project: sum(row["value"] is not None for row in rows) for project, rows in facts.received.items()
    }  # fmt: skip
    lasting = [project for project, count in counts.items() if count > 1]
    projects = sorted(lasting, key=lambda project: (project not in facts.targets, -counts[project], project))
    return tuple(_measure_one(facts, str(project)) for project in projects[:SHOWN_SERIES])


def _measure_one(facts: Facts, project: str) -> Series:
    target = facts.target_of(project)
    # A flow's target is a total: the line that can be held against it is the running total.
    is_total = facts.is_judged and facts.is_total(target)
    rows = _measure_points(facts, project, is_total=is_total)
    follow_up = facts.follow_ups.get(project, {})
    baseline = None if is_total else follow_up.get("baseline")
    words = None
    if baseline is not None:
        values = {"value": facts.quantity(float(baseline)), "on": follow_up["baseline_on"]}
        words = Phrase("impact-baseline", values) if values["on"] else Phrase("impact-baseline-undated", values)
    columns = ("since", "until", "value", "state", "is_counted", "is_break", "reason")
    figure = Figure(
        f"impact-{project}", _say_series(facts, project, target), rows,
        columns if facts.is_judged else (*columns, "source_url"),
        _measure_received(facts, project), read_sources(facts, project),
    )  # fmt: skip
    return Series(
        figure, facts.indicator.short_unit, facts.indicator.decimals,
        None if baseline is None else float(baseline), words,
        _measure_aims(facts, facts.targets.get(project, [])) if facts.is_judged else (), facts.names[project],
    )  # fmt: skip


def _measure_points(facts: Facts, project: str, *, is_total: bool) -> pd.DataFrame:
    lines, total = [], 0.0
    received = facts.received.get(project, [])
    for row in drop_nested(received) if is_total else received:
        value = row["value"]
        if is_total and value is not None:
            total += float(value)
            value = total
        lines.append({
            "since": row["period_start"], "until": row["period_end"],
            "value": facts.quantity(None if value is None else float(value)),
            "reason": say_reason(row["reason"]) or row["text_value"] or row["note"],
            "is_break": bool(row["is_break"]), "is_partial": False, "source_url": row["source_url"],
            **_tell(row["presence"], row["quality"]),
        })  # fmt: skip
    for slot in facts.expected.get(project, []):
        if slot["state"] in {"late", "unexplained"}:
            lines.append({
                "since": slot["after"] + timedelta(1) if slot["after"] else None, "until": slot["due_on"],
                "value": None, "reason": None,
                "is_break": False, "is_partial": False, "source_url": None,
                **_tell(slot["state"] if facts.is_judged else "unexplained", None),
            })  # fmt: skip
    lines.sort(key=lambda line: line["until"])
    columns = [
        "since", "until", "value", "state", "is_counted", "is_break", "reason", "presence", "quality", "is_partial",
        "source_url",
    ]  # fmt: skip
    return pd.DataFrame(lines, columns=columns, dtype=object)


def _measure_received(facts: Facts, project: str) -> Coverage | None:
    """How many of the values expected of a project came; None where no follow-up says."""
    slots = [row for row in facts.expected.get(project, []) if is_expected(row)]
    known = sum(row["state"] == "present" for row in slots)
    return Coverage(known, len(slots), "observations") if slots else None


def _say_series(facts: Facts, project: str, target: dict[str, Any] | None) -> Phrase:
    row = facts.rows[project]
    values: dict[str, object] = {
        "project": facts.names[project], "value": facts.quantity(row["value"]), "until": row["until"],
        "time": facts.indicator.time_rule,
    }  # fmt: skip
    if target is None or not facts.is_judged:
        return Phrase("impact-series", values)
    status = facts.status_of(project)
    if status == "observe":
        return Phrase("impact-series-observe", values)
    values |= {"value": facts.held(project), "until": facts.held_until(project)}
    values["time"] = "sum" if facts.is_total(target) else "last"
    progress = Phrase(f"value-progress-{status.replace('_', '-')}")
    return Phrase("impact-series-target", {**values, "aim": say_aim(facts, target), "progress": progress})


def _measure_aims(facts: Facts, targets: list[dict[str, Any]]) -> tuple[Aim, ...]:
    revised = {row["revises"] for row in targets if row["revises"]}
    steps = find_milestones(targets)
    return tuple(
        Aim(
            row["kind"], row["value"], row["upper"], read_first_day(row["set_on"]), read_last_day(row["due_on"]),
            say_aim(facts, row, with_due=False), row["id"] in revised, row["id"] in steps,
        )
        for row in targets
        if row["value"] is not None and row["kind"] != "observe"
    )  # fmt: skip


def find_milestones(targets: list[dict[str, Any]]) -> set[str]:
    """The ids of the targets of one project that are steps towards a later one: neither is revised."""
    revised = {row["revises"] for row in targets if row["revises"]}
    kept = [row for row in targets if row["id"] not in revised and row["value"] is not None]
    days = {row["id"]: read_last_day(row["due_on"]) or date.max for row in kept}
    return {code for code, day in days.items() if day < max(days.values())}


def read_sources(facts: Facts, project: str | None = None) -> tuple[str, ...]:
    """Whence the values come: who produces the indicator, and the sites that published them."""
    urls = [
        row["source_url"]
        for rows in (facts.received.values() if project is None else [facts.received.get(project, [])])
        for row in rows
        if row["source_url"]
    ]
    sites = dict.fromkeys(urlsplit(url).netloc.removeprefix("www.") for url in urls)
    producer = [facts.indicator.producer] if facts.indicator.producer and not sites else []
    return (*producer, *(site for site in sites if site))
