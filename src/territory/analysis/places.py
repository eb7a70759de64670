"""What there is in each place: which projects, how much money whose share is known, for how many inhabitants.

Presence never adds up: a project on three communes is present in each of them. Money does, where it can be split.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd
import shapely

from territory.geography.hierarchy import Hierarchy
from territory.geography.shapes import Shapes

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Placed:
    """Where projects are, among the places that a map draws.

    - `units`: place -> projects present; `sites`: one row per site that is in one of them (`unit` added);
    - `covering`: (project, territory) for projects that cover more than one of the places;
    - `broad`: projects that are in places and elsewhere too, whose money is not all here;
    - `coarse`: (project, territory) for projects known to be somewhere in a place larger than these, and no better;
    - `unsure`: places of `units` where no project is known to be, and one of the coarse ones may be;
    - `elsewhere`: projects whose every site is outside; `unplaced`: those of which no place is known.
    """

    units: Mapping[str, tuple[str, ...]]
    sites: pd.DataFrame
    covering: tuple[tuple[str, str], ...]
    broad: frozenset[str]
    elsewhere: tuple[str, ...]
    unplaced: tuple[str, ...]
    coarse: tuple[tuple[str, str], ...] = ()
    unsure: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Tally:
    """The money of a place: the sum of what is known (None when nothing is), of how many projects out of how many."""

    amount: Decimal | None
    known: int
    expected: int


def measure_presence(
    sites: pd.DataFrame, projects: Sequence[str], units: Sequence[str], hierarchy: Hierarchy, shapes: Shapes, root: str
) -> Placed:
    """Which projects are in which of the places `units`, from sites (columns of `map_sites`).

    A site without territory is where the outline that holds its point is; a schematic cell says nothing of it.
    """
    rolled = hierarchy.roll_up(sites["territory"].dropna().astype(str), units)
    homes = sites["territory"].map(lambda territory: rolled.get(str(territory), ()) if territory else ())
    bare = sites["territory"].isna() & sites["latitude"].notna() & sites["longitude"].notna()
    if bare.any():
        homes[bare] = _hold(sites[bare], units, shapes)
    is_in = homes.map(bool).astype(bool)
    inside = sites[is_in].assign(unit=homes[is_in]).explode("unit", ignore_index=True).astype(object)
    present = frozenset(inside["project"].astype(str))
    above = {unit: frozenset(hierarchy.ancestors(unit)) for unit in units}
    covering, coarse, elsewhere = _tell_apart(sites[~is_in], hierarchy, root, frozenset().union(*above.values()))
    larger = {territory for _, territory in coarse}
    somewhere = present | {project for project, _ in covering | coarse}
    found = {str(unit): projects for unit, projects in inside.groupby("unit", sort=False)["project"].agg(set).items()}
    return Placed(
        units={unit: tuple(sorted(found.get(unit, ()))) for unit in units},
        sites=inside.where(inside.notna(), None),
        covering=tuple(sorted(covering)),
        broad=present & (elsewhere | {project for project, _ in covering | coarse}),
        elsewhere=tuple(sorted(elsewhere - somewhere)),
        unplaced=tuple(sorted(set(projects) - somewhere - elsewhere)),
        coarse=tuple(sorted(coarse)),
        unsure=frozenset(unit for unit in units if unit not in found and above[unit] & larger),
    )


def _tell_apart(
    sites: pd.DataFrame, hierarchy: Hierarchy, root: str, larger: frozenset[str]
) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]], frozenset[str]]:
    """Of sites in none of the places: (project, territory) that cover them, or that are somewhere in one of those that
    hold them (`larger`), and projects that are elsewhere."""
    covering: set[tuple[str, str]] = set()
    coarse: set[tuple[str, str]] = set()
    elsewhere: set[str] = set()
    overlapping: dict[str, bool] = {}
    names = ["project", "territory", "precision"]
    known = sites[sites["territory"].notna() | sites["latitude"].notna()]
    for project, territory, precision in known[names].drop_duplicates().itertuples(index=False, name=None):
        now = hierarchy.current(territory) if isinstance(territory, str) else None
        if now is None or (precision != "territory" and now not in larger):
            elsewhere.add(str(project))
            continue
        if now not in overlapping:
            overlapping[now] = hierarchy.holds(root, now) or hierarchy.holds(now, root)
        if not overlapping[now]:
            elsewhere.add(str(project))
        else:
            (covering if precision == "territory" else coarse).add((str(project), now))
    return frozenset(covering), frozenset(coarse), frozenset(elsewhere)


def _hold(sites: pd.DataFrame, units: Sequence[str], shapes: Shapes) -> list[tuple[str, ...]]:
    """For each point the place whose outline holds it; a schematic cell says nothing of a point."""
    drawn = [unit for unit in units if unit in shapes.polygons and unit not in shapes.schematic]
    points = shapely.points(sites["longitude"].astype(float), sites["latitude"].astype(float))
    if not drawn:
        return [()] * len(points)
    tree = shapely.STRtree([shapes.polygons[unit] for unit in drawn])
    found: dict[int, str] = {}
    for place, rank in sorted(zip(*tree.query(points, predicate="covered_by").tolist(), strict=True)):
        found.setdefault(place, drawn[rank])
    return [(found[place],) if place in found else () for place in range(len(points))]


def measure_money(placed: Placed, amounts: Mapping[str, Decimal | None]) -> dict[str, Tally]:
    """The money of each place: for each project there, its amount times its sites' share of it.

    A project that is in one place only is there whole. One that is in several, or that is elsewhere too, is
    split by the shares of its sites; without a share its money is unknown in each of them, which is not zero.
    """
    shares = measure_shares(placed)
    tallies: dict[str, Tally] = {}
    for unit, projects in placed.units.items():
        known: list[Decimal] = []
        for project in projects:
            amount, share = amounts.get(project), shares[project, unit]
            if amount is not None and share is not None:
                known.append((amount * share).quantize(_CENT))
        total = sum(known, Decimal(0)) if known or not projects else None
        tallies[unit] = Tally(total, len(known), len(projects))
    return tallies


def measure_shares(placed: Placed) -> dict[tuple[str, str], Decimal | None]:
    """What part of each project (id, place) is in a place, 0 to 1; None where nobody said how it is split."""
    units: dict[str, set[str]] = {}
    lines: dict[tuple[str, str], list[object]] = {}
    # Lists, not groups of a frame: a hundred thousand sites are split in a tenth of a second instead of ten.
    for project, unit, share in zip(
        *(placed.sites[name].tolist() for name in ("project", "unit", "share")), strict=True
    ):
        units.setdefault(project, set()).add(unit)
        lines.setdefault((project, unit), []).append(share)
    whole = Decimal(1)
    shares: dict[tuple[str, str], Decimal | None] = {}
    for (project, unit), given in lines.items():
        if all(share is not None for share in given):
            shares[project, unit] = min(sum((Decimal(str(share)) for share in given), Decimal(0)), whole)
        else:
            shares[project, unit] = whole if len(units[project]) == 1 and project not in placed.broad else None
    return shares


def measure_per_inhabitant(amount: Decimal | None, population: int | None) -> Decimal | None:
    """Euros for one inhabitant, to the cent; None when either is unknown, or nobody lives there."""
    return None if amount is None or not population else (amount / population).quantize(_CENT)


def derive_classes(values: Iterable[Decimal | int], most: int = 5) -> tuple[tuple[Decimal, Decimal], ...]:
    """At most so many classes, as (smallest, largest) value found in each: natural breaks (Jenks, 1967).

    Each class holds at least one value, so that a legend never names an empty one. Zero is no value here.
    """
    found = sorted({Decimal(value) for value in values if value > 0})
    if len(found) <= most:
        return tuple((value, value) for value in found)
    # Beyond some two hundred values the breaks of an even sample are the same to the eye, and the cost is cubic.
    step = -(-len(found) // 200)
    starts = [rank * step for rank in _breaks([float(value) for value in found[::step]], most)]
    ends = [*starts[1:], len(found)]
    return tuple((found[start], found[end - 1]) for start, end in zip(starts, ends, strict=True))


def _breaks(values: Sequence[float], most: int) -> list[int]:
    """Where each class begins so that the sum of squared distances to the classes' means is least."""
    count = len(values)
    sums, squares = [0.0], [0.0]
    for value in values:
        sums.append(sums[-1] + value)
        squares.append(squares[-1] + value * value)

    def spread(first: int, last: int) -> float:
        total = sums[last] - sums[first]
        return squares[last] - squares[first] - total * total / (last - first)

    best = [spread(0, last) if last else 0.0 for last in range(count + 1)]
    cuts: list[list[int]] = []
    for classes in range(2, most + 1):
        cut, better = [0] * (count + 1), [float("inf")] * (count + 1)
        for last in range(classes, count + 1):
            better[last], cut[last] = min(
                (best[first] + spread(first, last), first) for first in range(classes - 1, last)
            )
        best = better
        cuts.append(cut)
    starts, last = [], count
    for cut in reversed(cuts):
        last = cut[last]
        starts.append(last)
    return [0, *reversed(starts)]
