"""The invented value of an indicator at each period: its slope, its seasons and its noise."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from demo.dates import first_day

SEASONAL = ("SOC01", "MOB01", "ALI02", "MOB04")
PER_DAY = "MOB04"
CLOSED_MONTH = "2020-04-01"
AUGUST, JANUARY = "08", "01"
NOISE = {"flow": 0.1, "stock": 0.025, "percent": 0.05, "mean": 0.03}
BREAK_FACTOR = 1.28


@dataclass(frozen=True)
class FollowUp:
    """One indicator followed by one project, as read from its line."""

    project: str
    indicator: str
    frequency: str
    opening: float
    final: float
    kind: str
    decimals: int
    options: dict[str, str] = field(default_factory=dict)
    is_peak: bool = False

    @property
    def count(self) -> int:
        """The usual size of the whole that a share or a mean is taken of."""
        return int(self.options.get("n", "0"))

    @property
    def is_ratio(self) -> bool:
        """Whether values come with a numerator and a denominator."""
        return self.kind in ("percent", "mean") and self.count > 0


def measure_level(follow_up: FollowUp, position: float) -> float:
    """The level without noise at a position from 0 (first period) to 1 (last): a slope, or a rise then a fall."""
    opening, final = follow_up.opening, follow_up.final
    if not follow_up.is_peak:
        return opening + (final - opening) * position**0.8
    top = max(opening, final)
    if position < 0.65:
        return opening + (top - opening) * (position / 0.65) ** 0.8
    return top - (top - min(opening, final) * 1.1) * ((position - 0.65) / 0.35) * 0.75


def measure_value(follow_up: FollowUp, index: int, count: int, start: str, chance: random.Random) -> float:
    """The value of the period that begins on `start`, the `index`-th of `count`."""
    level = measure_level(follow_up, index / max(1, count - 1))
    noise = NOISE[follow_up.kind]
    value = level * (1 + chance.uniform(-noise, noise))
    if follow_up.frequency == "once":
        return round(level, follow_up.decimals)
    if follow_up.indicator in SEASONAL and follow_up.frequency == "monthly":
        if start == CLOSED_MONTH:
            return 0.0
        value *= {AUGUST: 0.45, JANUARY: 0.85}.get(start[5:7], 1.0)
    if "break" in follow_up.options and start[:7] >= follow_up.options["break"]:
        value *= BREAK_FACTOR
    ceiling = 5.0 if follow_up.indicator in ("SOC03", "SOC09") else 100.0 if follow_up.kind == "percent" else value
    return round(max(0.0, min(value, ceiling)), follow_up.decimals)


def split_ratio(follow_up: FollowUp, value: float, end: str, chance: random.Random) -> tuple[float, int, int]:
    """The value put back together from a whole numerator and denominator, so that it can be recomputed."""
    if follow_up.indicator == PER_DAY:
        denominator = first_day(end).day - chance.choice((0, 0, 0, 1, 2, 3))
    else:
        denominator = max(1, round(follow_up.count * chance.uniform(0.8, 1.2)))
    scale = 100 if follow_up.kind == "percent" else 1
    numerator = round(value * denominator / scale)
    return round(scale * numerator / denominator, follow_up.decimals), numerator, denominator


def split_total(
    total: float, weights: list[float], decimals: int, chance: random.Random, noise: float = 0.1
) -> list[float]:
    """Parts that add up exactly to the total."""
    unit = 10**decimals
    left = round(total * unit)
    whole = left
    parts = []
    for weight in weights[:-1]:
        part = min(left, round(whole * weight * chance.uniform(1 - noise, 1 + noise)))
        parts.append(part)
        left -= part
    return [part / unit for part in [*parts, left]]
