"""Who is reached: in how many places, where how many people live, there is a project, and where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from territory.analysis.places import Placed
from territory.geography.hierarchy import Hierarchy
from territory.model.board import Coverage, Figure, Phrase

#: Places without a project that the sentence names, the most inhabited first; the table has them all.
NAMED = 8
_COLUMNS = ("place", "population", "population_year")


@dataclass(frozen=True, slots=True)
class Reach:
    """The coverage of one territory at one level, and its blind spots.

    - `reached` of `places`; `inhabitants` who live in these, of all whose place's population is known, None when no
      population is; `left`: places where projects were, and are no more;
    - `figure`: one row per place without a project, the most inhabited first; `remarks`: what stands apart.
    """

    places: int
    reached: int
    left: int
    inhabitants: int | None
    population: int | None
    figure: Figure
    remarks: tuple[Phrase, ...]


def derive_reach(placed: Placed, hierarchy: Hierarchy, root: str, level: str) -> Reach:
    """Which places have at least one project located in them.

    A project that covers the whole territory is located in none of its places: it is said apart. Nothing here says that
    a place without a project should have one.
    """
    reached = [unit for unit, projects in placed.units.items() if projects]
    blind = [unit for unit, projects in placed.units.items() if not projects]
    standing = set(placed.sites.loc[placed.sites["until"].isna(), "unit"])
    counted = {unit: hierarchy.places[unit].population for unit in placed.units}
    known = {unit: count for unit, count in counted.items() if count is not None}
    population = sum(known.values()) if known else None
    inhabitants = sum(known.get(unit, 0) for unit in reached) if known else None
    figure = _say_blind(blind, hierarchy, root, level, reached, inhabitants, population, len(known))
    left = sum(unit not in standing for unit in reached)
    remarks = _say_remarks(placed, left, len(counted) - len(known), level)
    return Reach(len(counted), len(reached), left, inhabitants, population, figure, remarks)


def _say_blind(
    blind: Sequence[str],
    hierarchy: Hierarchy,
    root: str,
    level: str,
    reached: Sequence[str],
    inhabitants: int | None,
    population: int | None,
    counted: int,
) -> Figure:
    places = sorted(
        (hierarchy.places[unit] for unit in blind), key=lambda place: (-(place.population or 0), place.name)
    )
    rows = pd.DataFrame(
        [
            {
                "territory": place.id,
                "place": place.name,
                "population": place.population,
                "population_year": None if place.population_year is None else str(place.population_year),
            }
            for place in places
        ],
        columns=["territory", *_COLUMNS],
        dtype=object,
    )
    total = len(blind) + len(reached)
    named: list[Phrase] = []
    for place in places[:NAMED]:
        key = "map-reach-place" if place.population is not None else "map-reach-place-uncounted"
        named.append(Phrase(key, {"name": place.short_name, "population": place.population or 0}))
    values: dict[str, object] = {
        "name": hierarchy.name(root),
        "level": level,
        "reached": len(reached),
        "places": total,
        "share": _measure_share(inhabitants or 0, population) if population else 0,
        "is_counted": int(bool(population)),
        "blind": len(blind),
        "named": named,
        "more": max(0, len(blind) - NAMED),
    }
    key = "map-reach-all" if not blind else "map-reach-none" if not reached else "map-reach-sentence"
    covered = Coverage(counted, total, "places-counted")
    return Figure(f"map-reach-{root}", Phrase(key, values), rows, _COLUMNS, covered, ("insee-population",))


def _measure_share(inhabitants: int, population: int) -> int:
    """Of a hundred inhabitants how many; never 0 nor 100 where somebody, or somebody else, is left."""
    if inhabitants in {0, population}:
        return 100 if inhabitants else 0
    return min(99, max(1, round(100 * inhabitants / population)))


def _say_remarks(placed: Placed, left: int, uncounted: int, level: str) -> tuple[Phrase, ...]:
    remarks = []
    if placed.covering:
        remarks.append(Phrase("map-reach-covering", {"count": len({project for project, _ in placed.covering})}))
    if left:
        remarks.append(Phrase("map-reach-left", {"count": left, "level": level}))
    if placed.coarse:
        remarks.append(Phrase("map-reach-coarse", {"count": len({project for project, _ in placed.coarse})}))
    if placed.unplaced:
        remarks.append(Phrase("map-reach-unplaced", {"count": len(placed.unplaced)}))
    if uncounted:
        remarks.append(Phrase("map-reach-uncounted", {"count": uncounted, "level": level}))
    return tuple(remarks)
