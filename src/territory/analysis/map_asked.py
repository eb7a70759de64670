"""What a map is asked to show: a measure, an indicator when it is one, and into which places to cut."""

from __future__ import annotations

from dataclasses import dataclass

#: What a map can show besides an indicator; the first is the default.
MEASURES = ("presence", "granted", "per-inhabitant")
INDICATOR = "indicator"
#: Places into which a territory may be cut, smallest first.
LEVELS = ("quartier", "qpv", "commune", "epci", "pays", "departement")


@dataclass(frozen=True, slots=True)
class Asked:
    """A measure (of `MEASURES`, or `indicator` with its code) and a level; no level is the finest that can be drawn."""

    measure: str = MEASURES[0]
    indicator: str | None = None
    level: str | None = None

    @property
    def code(self) -> str:
        """What the address says: `granted`, `presence.epci`, `indicator.ECO01.commune`."""
        return ".".join(part for part in (self.measure, self.indicator, self.level) if part)


def parse_asked(about: str | None) -> Asked:
    """What an address asks for; what it does not know gives way to the default."""
    parts = (about or "").split(".")
    level = parts.pop() if len(parts) > 1 and parts[-1] in LEVELS else None
    if parts[0] == INDICATOR and len(parts) > 1:
        return Asked(INDICATOR, ".".join(parts[1:]), level)
    return Asked(parts[0] if parts[0] in MEASURES and len(parts) == 1 else MEASURES[0], None, level)
