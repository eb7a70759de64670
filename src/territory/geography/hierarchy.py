"""Which place holds which. Places are not a tree: a commune is in an EPCI and in a department, an EPCI in a pays.

Old codes are followed to the place that took over, so that a row of 2015 is found where its commune is today.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from territory.lake.view import View

#: Kinds from the smallest to the largest. A group (`pays`) is made of EPCI.
KINDS = ("quartier", "qpv", "commune", "epci", "pays", "departement", "region", "country")


@dataclass(frozen=True, slots=True)
class Place:
    """One territory: its centre in WGS84 degrees and its municipal population of a year, None where unknown."""

    id: str
    kind: str
    code: str
    name: str
    longitude: float | None = None
    latitude: float | None = None
    population: int | None = None
    population_year: int | None = None
    successor: str | None = None

    @property
    def short_name(self) -> str:
        """The name as people say it: `ECLA` for `CA ECLA (Espace Communautaire Lons Agglomération)`."""
        bare = re.sub(r"\s*\(.*\)", "", self.name)
        if self.kind == "epci":
            bare = re.sub(r"^(CA|CC|CU)\s+(de la |du |de |la )?", "", bare)
        return bare[:1].upper() + bare[1:]


class Hierarchy:
    """Places and what they belong to at one date. Unknown ids have no parents, no children and no kind."""

    def __init__(self, places: Mapping[str, Place], links: Iterable[tuple[str, str]]) -> None:
        self.places = dict(places)
        self._parents: dict[str, list[str]] = defaultdict(list)
        self._children: dict[str, list[str]] = defaultdict(list)
        for child, parent in sorted(set(links)):
            self._parents[child].append(parent)
            self._children[parent].append(child)

    def current(self, territory: str) -> str:
        """The place that stands today where this one stood, through as many mergers as it takes; itself if none."""
        seen = {territory}
        while (place := self.places.get(territory)) and place.successor and place.successor not in seen:
            territory = place.successor
            seen.add(territory)
        return territory

    def descendants(self, territory: str, kind: str | None = None) -> tuple[str, ...]:
        """All that is below a place (of one kind if asked), itself left out, by id."""
        return self._of_kind(_walk(self.current(territory), self._children), kind)

    def ancestors(self, territory: str, kind: str | None = None) -> tuple[str, ...]:
        """All that is above a place (of one kind if asked), itself left out, by id."""
        return self._of_kind(_walk(self.current(territory), self._parents), kind)

    def holds(self, outer: str, inner: str) -> bool:
        """Whether `inner`, or what it has become, is `outer` or below it."""
        outer, inner = self.current(outer), self.current(inner)
        return outer == inner or outer in _walk(inner, self._parents)

    def name(self, territory: str) -> str:
        """The name of a place, or its id when the lake does not know it."""
        place = self.places.get(territory)
        return place.name if place else territory

    def kind(self, territory: str) -> str | None:
        """The kind of a place, None when the lake does not know it."""
        place = self.places.get(territory)
        return place.kind if place else None

    def units(self, territory: str, kind: str) -> tuple[str, ...]:
        """The places of a kind that make up a territory: those below it, or it, and those with most members inside.

        A department holds its EPCI only through their communes, and an EPCI may straddle two: it is drawn where at
        least half of its members are.
        """
        territory = self.current(territory)
        inside = set(self.descendants(territory)) | {territory}
        units = {place for place in inside if self.kind(place) == kind}
        around = {parent for place in inside for parent in self._parents.get(place, ()) if self.kind(parent) == kind}
        for unit in around - units:
            members = self._children.get(unit, [])
            if 2 * sum(member in inside for member in members) >= len(members):
                units.add(unit)
        return tuple(sorted(units))

    def is_mostly_in(self, outer: str, inner: str) -> bool:
        """Whether at least half of the communes of `inner` are in `outer`: a pays and a department have no link."""
        communes = self.descendants(inner, "commune") or (self.current(inner),)
        return 2 * sum(self.holds(outer, commune) for commune in communes) >= len(communes)

    def roll_up(self, territories: Iterable[str], units: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """For each place the units that hold it (itself if it is one). None: it is above or outside all of them."""
        wanted = set(units)
        rolled: dict[str, tuple[str, ...]] = {}
        for territory in set(territories):
            now = self.current(territory)
            rolled[territory] = tuple(sorted({now, *_walk(now, self._parents)} & wanted))
        return rolled

    def _of_kind(self, territories: Iterable[str], kind: str | None) -> tuple[str, ...]:
        return tuple(sorted(place for place in territories if kind is None or self.kind(place) == kind))


def _walk(start: str, steps: Mapping[str, list[str]]) -> set[str]:
    """All that can be reached from `start`, itself left out; a circle of links is walked once."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for following in steps.get(waiting.pop(), ()):
            if following not in found and following != start:
                found.add(following)
                waiting.append(following)
    return found


def derive_hierarchy(territories: pd.DataFrame, links: pd.DataFrame, on: date | None = None) -> Hierarchy:
    """The hierarchy that frames describe (columns of `places` and `place_links`), at a date when one is given.

    A place known as former keeps its successor; a link counts from its first possible day to its last possible day.
    """
    places = {
        str(row["id"]): Place(
            id=str(row["id"]),
            kind=str(row["kind"]),
            code=str(row["code"]),
            name=str(row["name"]),
            longitude=_number(row.get("longitude")),
            latitude=_number(row.get("latitude")),
            population=_whole(row.get("population")),
            population_year=_whole(row.get("population_year")),
            successor=_text(row.get("successor")),
        )
        for row in territories.to_dict("records")
    }
    pairs = [
        (str(row["child"]), str(row["parent"]))
        for row in links.to_dict("records")
        if is_valid(_text(row["valid_from"]), _text(row["valid_to"]), on)
    ]
    return Hierarchy(places, pairs)


def is_valid(valid_from: str | None, valid_to: str | None, on: date | None) -> bool:
    """Whether what holds between two partial dates holds on a day; without a day, always.

    `2018-06` begins on its first possible day and ends on its last possible one.
    """
    if on is None:
        return True
    day = on.isoformat()
    return (valid_from is None or valid_from <= day) and (valid_to is None or day[: len(valid_to)] <= valid_to)


def read_hierarchy(view: View, roots: Iterable[str], on: date) -> Hierarchy:
    """The places in and around some territories, as they were attached on a day, with their population."""
    places = view.read("places", roots=sorted(set(roots)), on=on)
    links = view.read("place_links", territories=places["id"].tolist())
    return derive_hierarchy(places, links, on)


def read_below(view: View, territory: str) -> tuple[str, ...]:
    """Ids of a territory and of all that is or was below it, whatever the date: what « somewhere in it » means."""
    return tuple(view.read("places_below", territory=territory)["id"])


def _text(value: object) -> str | None:
    return None if value is None or pd.isna(value) else str(value)  # type: ignore[call-overload]


def _number(value: object) -> float | None:
    return None if value is None or pd.isna(value) else float(str(value))  # type: ignore[call-overload]


def _whole(value: object) -> int | None:
    return None if value is None or pd.isna(value) else int(str(value))  # type: ignore[call-overload]
