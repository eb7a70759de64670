"""The thresholds of the rules of alerts: their defaults in one place, what the address asks for, and how that is said.

A threshold is a choice of the person who reads, never a fact: it travels in the link, and a sentence quoted with
another one than usual says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from territory.model.board import Phrase
from territory.model.scope import Scope


@dataclass(frozen=True, slots=True)
class Threshold:
    """One threshold, a whole number of `unit` (days or percent) between two bounds.

    Words: `threshold-<name>` (its label) and `threshold-<name>-changed` (when it is not the usual one).
    """

    name: str
    default: int
    unit: str
    lowest: int = 0
    highest: int = 1_000


#: In the order in which they are asked. `risk` is a part of the way from the start to the target.
THRESHOLDS = (
    Threshold("weather", 180, "days", lowest=1),
    Threshold("gap", 5, "percent", highest=100),
    Threshold("late", 0, "days"),
    Threshold("decision", 60, "days"),
    Threshold("target", 365, "days", highest=3_650),
    Threshold("risk", 10, "percent", highest=100),
    Threshold("value", 0, "days"),
    Threshold("agreement", 90, "days"),
    Threshold("news", 180, "days", lowest=1, highest=3_650),
)

#: What each is when nobody chose.
DEFAULTS: Mapping[str, int] = {threshold.name: threshold.default for threshold in THRESHOLDS}


def keep_thresholds(scope: Scope) -> tuple[tuple[str, int], ...]:
    """Those that a scope asks for, without unknown names and numbers out of bounds; the usual ones included."""
    known = {threshold.name: threshold for threshold in THRESHOLDS}
    return tuple(
        (name, value)
        for name, value in scope.thresholds
        if name in known and known[name].lowest <= value <= known[name].highest
    )


def read_thresholds(scope: Scope) -> dict[str, int]:
    """All thresholds by name: what the scope asks for, else the default."""
    return {**DEFAULTS, **dict(keep_thresholds(scope))}


def say_changed(thresholds: Mapping[str, int]) -> tuple[Phrase, ...]:
    """What differs from the usual, in order; nothing when all are usual."""
    return tuple(
        Phrase(f"threshold-{item.name}-changed", {"value": thresholds[item.name], "usual": item.default})
        for item in THRESHOLDS
        if thresholds[item.name] != item.default
    )
