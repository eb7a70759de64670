"""One indicator by sex, age, college…: the parts beside the whole they detail, and whether they make it.

Parts and whole are of the same periods of the same projects, whatever else the whole was given for. A part that is
missing or withheld is not zero: what the known parts leave of the whole is said, and is nobody's.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pandas as pd

from territory.analysis.aggregate import drop_nested
from territory.analysis.impact_facts import WHOLE, Facts
from territory.analysis.impact_series import read_sources
from territory.analysis.presence import is_counted
from territory.analysis.rows import rows_of
from territory.model.board import Coverage, Figure, Phrase, Quantity

#: Axes and modalities that have words (`effects-part-<axis>-<modality>`), in the order in which they are said; any
#: other is said as it was typed, after them.
KNOWN_AXES = frozenset({"sexe", "age", "college"})
KNOWN_PARTS = (
    *("sexe-femme", "sexe-homme", "age-moins_de_30", "age-30_a_59", "age-60_et_plus"),
    *("college-associations", "college-citoyens", "college-collectivites", "college-entreprises"),
)  # fmt: skip

_Slot = tuple[str, Any, Any]


def measure_breakdowns(facts: Facts) -> tuple[Figure, ...]:
    """One figure per axis, by name; none where nothing is detailed.

    Projects are put together where the indicator adds up between them; else each stands alone, by project.
    """
    wholes = {
        _slot(row): float(row["value"])
        for row in rows_of(facts.observations)
        if is_counted(row["presence"], row["value"])
    }
    by_axis: dict[str, list[dict[str, Any]]] = {}
    for row in rows_of(facts.breakdowns):
        if _slot(row) in wholes:
            by_axis.setdefault(str(row["breakdown"]).partition("=")[0], []).append(row)
    return tuple(_measure_axis(facts, axis, rows, wholes) for axis, rows in sorted(by_axis.items()))


def _slot(row: dict[str, Any]) -> _Slot:
    return row["project"], row["period_start"], row["period_end"]


def _measure_axis(facts: Facts, axis: str, rows: list[dict[str, Any]], wholes: dict[_Slot, float]) -> Figure:
    kept = _keep_periods(facts, rows)
    projects = sorted({row["project"] for row in kept}, key=lambda code: (facts.names[code], code))
    is_added = facts.indicator.project_rule == "sum"
    groups = [projects] if is_added else [[project] for project in projects]
    lines: list[dict[str, Any]] = []
    checks: list[str] = []
    for group in groups:
        of_group = [row for row in kept if row["project"] in group]
        made, checked = _measure_group(facts, axis, of_group, wholes)
        who = None if is_added else facts.names[group[0]]
        lines += [{"project": None if is_added else group[0], "project_name": who, **line} for line in made]
        checks += checked
    columns = (
        ("effect_part", "value", "effect_share")
        if is_added
        else ("project_name", "effect_part", "value", "effect_share")
    )
    frame = pd.DataFrame(
        lines, columns=["project", "project_name", "effect_part", "value", "effect_share", "kind"], dtype=object
    )
    told = {
        "axis": Phrase(f"effects-axis-{axis}") if axis in KNOWN_AXES else _say_typed(axis), "count": len(projects),
        "parts": _say_parts(lines) if is_added else "", "check": _say_check(checks),
    }  # fmt: skip
    sentence = Phrase("effects-breakdown" if is_added else "effects-breakdown-apart", told)
    covered = Coverage(len(projects), max(len(facts.rows), len(projects)), "projects-all")
    return Figure(f"effects-breakdown-{axis}", sentence, frame, columns, covered, read_sources(facts))


def _keep_periods(facts: Facts, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """All periods of a flow; of what does not add up over time, each project's last one that is detailed."""
    if facts.indicator.time_rule == "sum":
        return drop_nested(rows)
    last: dict[str, tuple[Any, Any]] = {}
    for row in rows:
        period = (row["period_end"], row["period_start"])
        last[row["project"]] = max(last.get(row["project"], period), period)
    return [row for row in rows if (row["period_end"], row["period_start"]) == last[row["project"]]]


def _measure_group(
    facts: Facts, axis: str, rows: list[dict[str, Any]], wholes: dict[_Slot, float]
) -> tuple[list[dict[str, Any]], list[str]]:
    """The parts, what they leave (so that the table always adds up), the whole; and a check by whole, none of means."""
    parts: dict[str, float | None] = {}
    holed = set()
    for row in rows:
        code = str(row["breakdown"]).partition("=")[2]
        parts.setdefault(code, None)
        if is_counted(row["presence"], row["value"]):
            parts[code] = (parts[code] or 0.0) + float(row["value"])
        else:
            holed.add(code)
    slots: dict[_Slot, list[dict[str, Any]]] = {}
    for row in rows:
        slots.setdefault(_slot(row), []).append(row)
    whole = sum(sorted(wholes[slot] for slot in slots))
    is_amount = _is_amount(facts)
    lines = []
    for code, value in sorted(parts.items(), key=lambda part: _rank(axis, part[0])):
        share = _share(value, whole) if is_amount else None
        part = _say_part(axis, code)
        # What is missing somewhere is no zero there: the known of it is the least that it makes.
        named = Phrase("effects-part-least", {"part": part}) if code in holed and value is not None else part
        lines.append(_line(named, facts.quantity(value), share, "part"))
    if is_amount:
        rest = whole - sum(sorted(value for value in parts.values() if value is not None))
        if abs(rest) > WHOLE:
            said = Phrase("effects-part-rest" if rest > 0 else "effects-part-over")
            lines.append(_line(said, facts.quantity(rest), _share(rest, whole), "rest"))
    whole_share = Quantity(100.0, "%") if is_amount and whole else None
    lines.append(_line(Phrase("effects-part-whole"), facts.quantity(whole), whole_share, "whole"))
    return lines, [_check(of_slot, wholes[slot]) for slot, of_slot in sorted(slots.items())] if is_amount else []


def _is_amount(facts: Facts) -> bool:
    """Whether parts can make a whole: a share or a mark of all is not the sum of those of women and men."""
    indicator = facts.indicator
    is_mean = indicator.project_rule == "weighted_mean" or indicator.time_rule == "mean"
    return not is_mean and not indicator.unit.strip().startswith(("%", "note"))


def _check(rows: list[dict[str, Any]], whole: float) -> str:
    """Whether the parts of one whole make it: `sum`, `gap`, or `hole` where a part is missing or withheld."""
    if any(not is_counted(row["presence"], row["value"]) for row in rows):
        return "hole"
    return "gap" if abs(sum(sorted(float(row["value"]) for row in rows)) - whole) > WHOLE else "sum"


def _line(part: object, value: Quantity | None, share: Quantity | None, kind: str) -> dict[str, Any]:
    return {"effect_part": part, "value": value, "effect_share": share, "kind": kind}


def _share(value: float | None, whole: float) -> Quantity | None:
    return None if value is None or whole <= 0 else Quantity(100.0 * value / whole, "%", 0)


def _rank(axis: str, code: str) -> tuple[int, str]:
    """Known parts in the order of life, others by name after them."""
    known = f"{axis}-{code}"
    return (KNOWN_PARTS.index(known) if known in KNOWN_PARTS else len(KNOWN_PARTS), code)


def _say_part(axis: str, code: str) -> object:
    known = f"{axis}-{code}"
    return Phrase(f"effects-part-{known.replace('_', '-')}") if known in KNOWN_PARTS else _say_typed(code)


def _say_typed(text: str) -> str:
    return text.replace("_", " ")


def _say_parts(lines: list[dict[str, Any]]) -> list[Phrase]:
    return [
        Phrase("effects-part-share", {"part": line["effect_part"], "share": line["effect_share"]})
        for line in lines
        if line["kind"] == "part" and line["effect_share"] is not None
    ]


def _say_check(checks: list[str]) -> list[Phrase]:
    """Whether parts make their wholes, and in how many readings they do not; or that they are not to be added."""
    if not checks:
        return [Phrase("effects-check-none")]
    counts = Counter(checks)
    said = [Phrase(f"effects-check-{name}", {"count": counts[name]}) for name in ("gap", "hole") if counts[name]]
    return said or [Phrase("effects-check-sum")]
