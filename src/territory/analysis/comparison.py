"""Like projects beside one another on one indicator, ranked, and what stands in the way of comparing them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Any

import pandas as pd

from territory.analysis.impact_facts import Facts
from territory.analysis.impact_series import read_sources
from territory.analysis.presence import derive_rendering
from territory.model.board import Coverage, Figure, Label, Phrase, Quantity

#: Values further apart than this are not of the same time.
SAME_TIME = timedelta(days=365)
#: What a follow-up says of how a value is gathered: projects compare where it is the same. `scope` is left out: a
#: place of reading says where, and each project has its own.
_GATHERED = ("frequency", "collector", "method")


@dataclass(frozen=True, slots=True)
class Comparison:
    """Projects ranked on one indicator; rows of the figure: project, project_name, value, compared, baseline, state.

    `warnings`: why the ranking may mislead; `middle`: the median of what is compared; `is_rate`: it is a flow by month
    of reading, for projects read for longer would else come first for that alone.
    """

    figure: Figure
    warnings: tuple[Phrase, ...]
    middle: Quantity
    is_rate: bool


def measure_comparison(facts: Facts) -> Comparison | None:
    """The comparison; None under two projects with a value, or where values are steps, which another figure counts.

    Nor on data that is only published: real organisations are ranked by nobody here.
    """
    if len(facts.rows) < 2 or facts.indicator.project_rule == "distribution" or not facts.is_judged:
        return None
    is_rate = facts.indicator.time_rule == "sum"
    lines = [_measure_one(facts, project, is_rate=is_rate) for project in facts.rows]
    is_falling = facts.indicator.direction == "decrease"
    lines.sort(
        key=lambda line: (line["number"] if is_falling else -line["number"], line["project_name"], line["project"])
    )
    numbers = [line["number"] for line in lines]
    middle = facts.quantity(float(median(numbers))) or Quantity(None)
    told = {
        "name": facts.indicator.name, "count": len(lines), "middle": middle, "first": lines[0]["project_name"],
        "best": lines[0]["effect_compared"], "last": lines[-1]["project_name"], "least": lines[-1]["effect_compared"],
    }  # fmt: skip
    rated = ("effect_months", "effect_compared") if is_rate else ()
    columns = ("project_name", "value", *rated, "baseline", "state", "until")
    rows = pd.DataFrame(
        lines,
        columns=["project", *columns, "presence", "quality", *(() if is_rate else ("effect_compared",)), "has_break"],
        dtype=object,
    )
    used = Coverage(len(lines), max(len(lines), facts.coverage.expected), facts.coverage.noun)
    sentence = Phrase("effects-compare-rate" if is_rate else "effects-compare", told)
    figure = Figure("effects-compare", sentence, rows, columns, used, read_sources(facts))
    return Comparison(figure, _warn(facts), middle, is_rate)


def _measure_one(facts: Facts, project: str, *, is_rate: bool) -> dict[str, Any]:
    row = facts.rows[project]
    given = [item for item in facts.received[project] if item["value"] is not None]
    baseline = facts.follow_ups.get(project, {}).get("baseline")
    months = count_months(given) if is_rate else None
    number = float(row["value"]) / months if months else float(row["value"])
    quality = given[-1]["quality"]
    return {
        "project": project, "project_name": facts.names[project], "value": facts.quantity(row["value"]),
        "effect_months": months, "effect_compared": facts.quantity(number), "number": number, "until": row["until"],
        # Before the project a flow has no total: only a rate would compare, and nobody recorded it.
        "baseline": None if baseline is None or is_rate else facts.quantity(float(baseline)),
        "presence": "present", "quality": quality, "state": derive_rendering("present", quality).said,
        "has_break": row["has_break"],
    }  # fmt: skip


def count_months(rows: Iterable[dict[str, Any]]) -> int:
    """How many calendar months the periods of these values touch, each once."""
    months: set[tuple[int, int]] = set()
    for row in rows:
        first, last = row["period_start"], row["period_end"]
        for rank in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
            months.add(divmod(rank, 12))
    return len(months)


def _warn(facts: Facts) -> tuple[Phrase, ...]:
    """What differs between the projects compared, from what they said of how they measure; silence is said as well."""
    warnings = []
    followed = [facts.follow_ups.get(project, {}) for project in facts.rows]
    for name in _GATHERED:
        said = sorted({str(row[name]) for row in followed if row.get(name)})
        if len(said) > 1:
            values = [Label("follow_up", "frequency", code) for code in said] if name == "frequency" else said
            warnings.append(Phrase(f"effects-warn-{name}", {"count": len(said), "values": values}))
    if silent := sum(not row.get("method") for row in followed):
        warnings.append(Phrase("effects-warn-silent", {"count": silent, "projects": len(followed)}))
    if len(ways := sorted({_read_way(facts, project) for project in facts.rows} - {""})) > 1:
        warnings.append(Phrase("effects-warn-quality", {"values": [Phrase(f"effects-way-{way}") for way in ways]}))
    if broken := [facts.names[project] for project in facts.rows if _has_break(facts, project)]:
        warnings.append(Phrase("effects-warn-break", {"count": len(broken), "projects": sorted(broken)}))
    ends: list[date] = [row["until"] for row in facts.rows.values()]
    if max(ends) - min(ends) > SAME_TIME:
        warnings.append(Phrase("effects-warn-time", {"first": min(ends), "last": max(ends)}))
    return tuple(warnings)


def _read_way(facts: Facts, project: str) -> str:
    """How a project's values are obtained, mostly: what became of a value since (provisional, revised) is no way."""
    ways = [
        row["quality"] for row in facts.received[project] if row["quality"] in {"measured", "estimated", "declared"}
    ]
    return max(sorted(set(ways)), key=ways.count, default="")


def _has_break(facts: Facts, project: str) -> bool:
    return any(bool(row["is_break"]) for row in facts.received[project])
