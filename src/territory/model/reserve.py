"""The pre-election reserve: the days between which public pages show no promotional field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Reserve:
    """Both days are in it.

    From the first day of the sixth month before the month of general elections, no advertising campaign that promotes
    the achievements or the management of an authority may be organised on its territory (code électoral, art. L. 52-1,
    second paragraph). The law forbids campaigns, not facts: hiding these fields is a precaution of an authority's own.
    """

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether that day, in Paris, is in the reserve."""
        return self.first <= day <= self.last
