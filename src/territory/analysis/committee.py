"""Bodies at work: meetings, what is on their agenda, who sits there, the grids they score with, the quorum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from territory.analysis.rows import rows_of
from territory.errors import TerritoryError
from territory.lake.view import View
from territory.model.sitting import THERE, Presence


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a body: `gives` and `method` are the body's; `state` None when nothing is known of it.

    `items` on its agenda, of which `closed`; `minutes` is the state of their latest version, None without any.
    """

    id: str
    body: str
    body_name: str
    gives: str
    method: str | None
    quorum: int | None
    programme: str
    programme_name: str
    on: date
    starts_at: str | None
    ends_at: str | None
    title: str | None
    place: str | None
    state: str | None
    closing: str | None
    items: int
    closed: int
    minutes: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """An item of an agenda; see the descriptor `agenda_item`."""

    id: str
    position: int
    kind: str
    project: str | None
    project_name: str | None
    question: str | None
    question_text: str | None
    title: str
    why: str | None
    minutes: int | None
    grid: str | None
    grid_name: str | None
    bring: str | None
    bring_from: str | None
    bring_from_name: str | None
    state: str
    summary: str | None


@dataclass(frozen=True, slots=True)
class Seat:
    """A place at a body; `college` is a term, its names in both languages beside it."""

    id: str
    title: str
    college: str | None
    college_name: str | None
    college_name_en: str | None
    organisation: str | None
    organisation_name: str | None
    substitute_of: str | None
    is_chair: bool
    is_voting: bool


@dataclass(frozen=True, slots=True)
class Criterion:
    """What is scored: `parent` is its pillar, None for a pillar; `indicators` document it."""

    id: str
    parent: str | None
    name: str
    question: str | None
    indicators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A version of a grid; scores go from `scale_min` to `scale_max`; `criteria` are in its order, pillars first."""

    id: str
    name: str
    version: int
    scale_min: int
    scale_max: int
    is_proposed: bool
    description: str | None
    replaces: str | None
    criteria: tuple[Criterion, ...] = ()

    @property
    def scored(self) -> tuple[Criterion, ...]:
        """The criteria that get a score: those that have none below them."""
        parents = {criterion.parent for criterion in self.criteria}
        return tuple(criterion for criterion in self.criteria if criterion.id not in parents)


@dataclass(frozen=True, slots=True)
class Quorum:
    """Voting seats that are there, themselves or by their substitute; `proxies` count in votes, not in the quorum.

    `needed` is None where the body has no quorum; `votes` is how many votes may be cast.
    """

    there: int
    proxies: int
    seats: int
    needed: int | None

    @property
    def is_reached(self) -> bool | None:
        """Whether the body may sit; None where it has no quorum."""
        return None if self.needed is None else self.there >= self.needed

    @property
    def votes(self) -> int:
        """Votes that may be cast: those there, and the proxies that one of them holds."""
        return self.there + self.proxies


def read_meetings(view: View, programme: str | None = None) -> tuple[Meeting, ...]:
    """The meetings of a programme's bodies, or of all, the latest first."""
    rows = view.read("committee_meetings", programme=programme, meeting=None)
    return tuple(Meeting(**row) for row in rows_of(rows))


def read_meeting(view: View, meeting: str) -> Meeting:
    """One meeting; raises TerritoryError `meeting-unknown`."""
    rows = rows_of(view.read("committee_meetings", programme=None, meeting=meeting))
    if not rows:
        raise TerritoryError("meeting-unknown", id=meeting)
    return Meeting(**rows[0])


def read_items(view: View, meeting: str) -> tuple[Item, ...]:
    """The agenda of a meeting, in order."""
    return tuple(Item(**row) for row in rows_of(view.read("committee_items", meeting=meeting)))


def read_seats(view: View, body: str, on: date) -> tuple[Seat, ...]:
    """The seats of a body whose term holds on a day."""
    return tuple(Seat(**row) for row in rows_of(view.read("committee_seats", body=body, on=on)))


def read_grids(view: View) -> tuple[Grid, ...]:
    """All grids, without their criteria, the latest version of each first."""
    return tuple(Grid(**row) for row in rows_of(view.read("committee_grids")))


def read_grid(view: View, grid: str) -> Grid:
    """One grid with its criteria; raises TerritoryError `grid-unknown`."""
    found = next((row for row in rows_of(view.read("committee_grids")) if row["id"] == grid), None)
    if found is None:
        raise TerritoryError("grid-unknown", id=grid)
    rows = rows_of(view.read("committee_criteria", grid=grid))
    criteria = tuple(Criterion(**{**row, "indicators": tuple(row["indicators"])}) for row in rows)
    return Grid(**found, criteria=criteria)


def measure_quorum(seats: Sequence[Seat], present: Mapping[str, Presence], needed: int | None) -> Quorum:
    """Who counts: a voting seat that is there, or whose substitute is; a proxy counts when its holder is there.

    A substitute counts for the seat it replaces alone, and for nothing where that seat is there too.
    """
    here = {seat.id for seat in seats if (said := present.get(seat.id)) and said.state in THERE}
    standing = {seat.substitute_of for seat in seats if seat.substitute_of and seat.id in here}
    voting = [seat for seat in seats if seat.is_voting and seat.substitute_of is None]
    there = {seat.id for seat in voting if seat.id in here or seat.id in standing}
    proxies = [
        seat
        for seat in voting
        if seat.id not in there
        and (said := present.get(seat.id))
        and said.state == "represented"
        and said.proxy in here
    ]
    return Quorum(len(there), len(proxies), len(voting), needed)
