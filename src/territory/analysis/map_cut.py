"""Into which places a territory is cut on the map: the finest that can mostly be drawn, or the level that is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from territory.analysis.map_asked import LEVELS
from territory.analysis.selection import Selection, read_selection
from territory.geography.hierarchy import Hierarchy, read_hierarchy
from territory.geography.shapes import Shapes, read_shapes
from territory.lake.view import View
from territory.model.scope import Scope

#: Into what a territory is cut when nobody asks, best first; the first whose places can mostly be drawn is taken. The
#: country is not: reading 35,000 communes costs seconds, and the perimeters of its programmes say more.
_USUAL = {
    "commune": ("commune",), "quartier": ("quartier",), "qpv": ("qpv",),
    "epci": ("commune", "epci"), "pays": ("epci",), "departement": ("epci",), "region": ("departement", "epci"),
}  # fmt: skip
#: Places that a territory of a kind may be cut into when one asks.
_INSIDE = {
    "quartier": ("quartier",), "qpv": ("qpv",), "commune": ("quartier", "qpv", "commune"),
    "epci": ("quartier", "qpv", "commune", "epci"), "pays": ("qpv", "commune", "epci", "pays"),
    "departement": ("qpv", "commune", "epci", "pays", "departement"),
    "region": ("epci", "pays", "departement"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cut:
    """A territory, the places it is cut into, their kind and their shapes."""

    root: str
    units: tuple[str, ...]
    level: str
    shapes: Shapes


def read_perimeters(view: View, selection: Selection) -> list[str]:
    """The perimeters of the projects' programmes, the one with most projects first."""
    rows = view.read("map_perimeters", projects=selection.projects)
    return [str(territory) for territory in rows["territory"]]


def read_roots(
    view: View, selection: Selection, sited: Sequence[str], perimeters: Sequence[str]
) -> tuple[list[str], Hierarchy]:
    """The territories to draw, that of the scope or the perimeters, and the places in and around them and the sites."""
    roots = [selection.scope.territory] if selection.scope.territory else list(perimeters)
    hierarchy = read_hierarchy(view, [*perimeters, *sited], selection.on)
    if any(root not in perimeters and hierarchy.kind(root) in {None, *_USUAL} for root in roots):
        hierarchy = read_hierarchy(view, [*roots, *perimeters, *sited], selection.on)
    return roots, hierarchy


def read_levels(view: View, scope: Scope) -> tuple[str, ...]:
    """The levels at which the territories of a scope can be drawn, smallest first."""
    selection = read_selection(view, scope)
    roots, hierarchy = read_roots(view, selection, (), read_perimeters(view, selection))
    found = {
        level
        for root in roots
        for level in _INSIDE.get(hierarchy.kind(root) or "", ())
        if _read_one(view, hierarchy, root, level, mostly=True)
    }
    return tuple(level for level in LEVELS if level in found)


def read_cuts(
    view: View, hierarchy: Hierarchy, root: str, perimeters: Sequence[str], level: str | None = None
) -> list[Cut]:
    """A territory cut into places: those asked where they can be drawn, else the finest that can mostly be.

    Where most could not be drawn, its programmes' perimeters are cut instead.
    """
    kind = hierarchy.kind(root) or ""
    if level in _INSIDE.get(kind, ()) and (asked := _read_one(view, hierarchy, root, level or "", mostly=True)):
        return [asked]
    best: Cut | None = None
    for usual in _USUAL.get(kind, ()):
        cut = _read_one(view, hierarchy, root, usual)
        if cut is not None and 2 * len(cut.shapes.polygons) >= len(cut.units):
            return [cut]
        best = best or cut
    inner = [place for place in perimeters if place != root and hierarchy.is_mostly_in(root, place)]
    if inner:
        return [cut for place in inner for cut in read_cuts(view, hierarchy, place, (), level)]
    return [best] if best else []


def _read_one(view: View, hierarchy: Hierarchy, root: str, level: str, *, mostly: bool = False) -> Cut | None:
    units = hierarchy.units(root, level)
    if not units:
        return None
    cut = Cut(hierarchy.current(root), units, level, read_shapes(view, hierarchy, units))
    return None if mostly and 2 * len(cut.shapes.polygons) < len(units) else cut
