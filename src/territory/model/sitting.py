"""A meeting under way: its state, what is written of an item before it is closed, the scores of its seats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

#: Ways a seat counts in the quorum.
THERE = ("present", "remote")


@dataclass(frozen=True, slots=True)
class Presence:
    """How a seat is at a meeting: a `state` of `attendance`, and the seat that holds its proxy when represented."""

    state: str
    proxy: str | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """A meeting that is open, or was: `closing` is the arrêté it sits on (None: live data), `item` the current one.

    `revealed` are the items whose scores may be read; `revision` counts the changes, so that a screen knows when to
    draw itself again. Times are UTC.
    """

    meeting: str
    closing: str | None
    item: str | None
    item_at: datetime | None
    is_hidden: bool
    present: Mapping[str, Presence]
    revealed: tuple[str, ...]
    revision: int
    opened_at: datetime
    opened_by: str
    ended_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether it has not ended."""
        return self.ended_at is None


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """What is written of an item, by field of its form; `revision` counts the saves, 0 before the first."""

    item: str
    cells: Mapping[str, Any]
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Ballot:
    """A seat's score of a criterion at a level: `value` on the grid's scale, None for « sans avis ».

    `first_value` is the blind one, when it changed after the reveal, for `amended_reason`.
    """

    meeting: str
    item: str
    seat: str
    criterion: str
    level: str
    state: str
    value: float | None = None
    first_value: float | None = None
    evidence: str | None = None
    amended_reason: str | None = None


@dataclass(frozen=True, slots=True)
class FrozenLine:
    """A sentence of the screen as it was said, in French: its `part` (« Argent »), what it covered."""

    part: str
    said: str
    coverage: str | None = None
