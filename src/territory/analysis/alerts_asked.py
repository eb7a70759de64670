"""What a rule of alerts is given and what it finds: the two values that every rule of the registry speaks in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from territory.analysis.portfolio import Portfolio
from territory.analysis.progress import Progress
from territory.lake.view import View
from territory.model.board import Phrase


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule looks at.

    - `projects`: those not closed, whose stage is not known included; `under_way`: those upstream or active;
    - `thresholds`: by name, as chosen (`analysis.thresholds`); `progress`: every target in force of `projects`.
    """

    view: View
    portfolio: Portfolio
    thresholds: Mapping[str, int]
    projects: tuple[str, ...]
    under_way: tuple[str, ...]
    progress: tuple[Progress, ...]

    @property
    def on(self) -> date:
        """The effective date."""
        return self.portfolio.on


@dataclass(frozen=True, slots=True)
class Found:
    """One finding of a rule: the project, how bad (larger is worse), why, who can act (`who-<who>`)."""

    project: str
    weight: float
    why: Phrase
    who: str
