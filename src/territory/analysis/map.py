"""La carte: where the projects are, and what that makes in each commune or EPCI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.map_words import say_figure, say_remarks
from territory.analysis.places import Placed, Tally, derive_classes, measure_money, measure_per_inhabitant
from territory.analysis.places import measure_presence as place_projects
from territory.analysis.portfolio import read_money
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection, read_selection
from territory.geography.hierarchy import Hierarchy, read_hierarchy
from territory.geography.shapes import Bounds, Shapes, derive_geojson, derive_hatching, read_shapes
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase
from territory.model.scope import Scope

#: What a map can show; the first is the default. The address says it (`id`).
MEASURES = ("presence", "granted", "per-inhabitant")

#: Into what a territory is cut, best first; the first whose places can mostly be drawn is taken. A region and the
#: country are not: reading 35,000 communes costs seconds, and the perimeters of their programmes say more.
_LEVELS = {
    "commune": ("commune",), "quartier": ("quartier",), "qpv": ("qpv",),
    "epci": ("commune", "epci"), "pays": ("epci",), "departement": ("epci",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Area:
    """One place of a map. `state` is `value`, `zero` (known to be none) or `missing` (not known).

    `geometry` is GeoJSON (None when it cannot be drawn), `hatching` lines of (longitude, latitude) where missing.
    """

    id: str
    name: str
    short_name: str
    state: str
    value: Decimal | None
    projects: tuple[str, ...]
    geometry: Mapping[str, object] | None
    hatching: tuple[tuple[tuple[float, float], ...], ...]
    centre: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Site:
    """One point: a project at a place known as well as `precision` says."""

    id: str
    project: str
    project_name: str
    name: str | None
    unit: str
    precision: str
    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """The map of one territory.

    - `level`: the kind of its areas; `classes`: (smallest, largest) of each shade;
    - `drawn`: `official`, `schematic`, `mixed` or `none`; `bounds` in degrees;
    - `projects`: id -> name of those it holds; `covering`: (project, territory's name) of those that cover it whole;
    - `figure`: its sentence, its rows as a table, its coverage and sources.
    """

    territory: str
    name: str
    level: str
    measure: str
    areas: tuple[Area, ...]
    sites: tuple[Site, ...]
    classes: tuple[tuple[Decimal, Decimal], ...]
    bounds: Bounds | None
    drawn: str
    projects: Mapping[str, str]
    covering: tuple[tuple[str, str], ...]
    figure: Figure
    remarks: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class MapBoard:
    """What the map page says: one sheet for each perimeter, and the projects that none of them holds."""

    answer: Phrase
    coverage: Coverage
    measure: str
    sheets: tuple[Sheet, ...]
    outside: Mapping[str, str]
    unplaced: Mapping[str, str]
    selection: Selection


def read(view: View, scope: Scope) -> MapBoard:
    """The board of the map for a scope; `scope.about` is the measure (the first of `MEASURES` when it is none)."""
    measure = scope.about if scope.about in MEASURES else MEASURES[0]
    selection = read_selection(view, scope)
    stages = view.read("project_stage", projects=selection.projects, on=selection.on)
    names = {str(row["project"]): str(row["project_name"]) for row in rows_of(stages)}
    sites = view.read("map_sites", projects=selection.projects, on=selection.on)
    amounts = _read_amounts(view, selection) if measure != "presence" else {}
    perimeters = _read_perimeters(view, selection)
    roots = [selection.scope.territory] if selection.scope.territory else perimeters
    hierarchy = read_hierarchy(view, [*perimeters, *sites["territory"].dropna()], selection.on)
    if any(root not in perimeters and hierarchy.kind(root) in {None, *_LEVELS} for root in roots):
        hierarchy = read_hierarchy(view, [*roots, *perimeters, *sites["territory"].dropna()], selection.on)
    cuts = [_cut(view, hierarchy, root, perimeters) for root in roots]
    sheets: list[Sheet] = []
    drawn: set[str] = set()
    for root, units, level, shapes in (cut for cuts_of_root in cuts for cut in cuts_of_root):
        placed = place_projects(sites, selection.projects, units, hierarchy, shapes, root)
        drawn |= {str(project) for project in placed.sites["project"]} | {project for project, _ in placed.covering}
        tallies = measure_money(placed, amounts)
        sheets.append(_derive_sheet(root, level, measure, placed, tallies, shapes, hierarchy, names))
    located = set(sites.loc[sites["territory"].notna() | sites["latitude"].notna(), "project"].astype(str))
    outside = {project: names[project] for project in selection.projects if project in located - drawn}
    unplaced = {project: names[project] for project in selection.projects if project not in located}
    covering = {project for sheet in sheets for project, _ in sheet.covering}
    coverage = Coverage(len(located), len(selection.projects), "projects-all")
    values = {
        "count": len(selection.projects),
        "sited": len(located - covering),
        "covering": len(covering),
        "unplaced": len(unplaced),
    }
    return MapBoard(Phrase("map-answer", values), coverage, measure, tuple(sheets), outside, unplaced, selection)


def _read_amounts(view: View, selection: Selection) -> dict[str, Decimal | None]:
    """What is granted or further for each project, repayable left out; None where nothing or not all is known."""
    money = read_money(view, selection.projects, selection.on, is_portfolio=False)
    return {
        str(row["project"]): row["mobilised"] if row["fundings"] and not row["unknown"] else None
        for row in rows_of(money.projects)
    }


def _read_perimeters(view: View, selection: Selection) -> list[str]:
    """The perimeters of the projects' programmes, the one with most projects first."""
    rows = view.read("map_perimeters", projects=selection.projects)
    return [str(territory) for territory in rows["territory"]]


Cut = tuple[str, tuple[str, ...], str, Shapes]


def _cut(view: View, hierarchy: Hierarchy, root: str, perimeters: Sequence[str]) -> list[Cut]:
    """A territory cut into places, finest first; where most could not be drawn, its programmes' perimeters instead."""
    best: Cut | None = None
    for level in _LEVELS.get(hierarchy.kind(root) or "", ()):
        units = hierarchy.units(root, level)
        if not units:
            continue
        shapes = read_shapes(view, hierarchy, units)
        cut = (hierarchy.current(root), units, level, shapes)
        if 2 * len(shapes.polygons) >= len(units):
            return [cut]
        best = best or cut
    inner = [place for place in perimeters if place != root and hierarchy.is_mostly_in(root, place)]
    if inner:
        return [cut for place in inner for cut in _cut(view, hierarchy, place, ())]
    return [best] if best else []


def _derive_sheet(
    root: str,
    level: str,
    measure: str,
    placed: Placed,
    tallies: Mapping[str, Tally],
    shapes: Shapes,
    hierarchy: Hierarchy,
    names: Mapping[str, str],
) -> Sheet:
    rows = _measure_rows(measure, placed, tallies, hierarchy)
    bounds = shapes.bounds
    areas = tuple(_derive_area(row, placed.units[row["territory"]], shapes, bounds) for row in rows_of(rows))
    projects = sorted({*(str(name) for name in placed.sites["project"]), *(name for name, _ in placed.covering)})
    return Sheet(
        territory=root,
        name=hierarchy.name(root),
        level=level,
        measure=measure,
        areas=areas,
        sites=_derive_sites(placed.sites, areas, hierarchy, names),
        classes=derive_classes(area.value for area in areas if area.state == "value" and area.value is not None),
        bounds=bounds,
        drawn=shapes.kind,
        projects={project: names[project] for project in projects},
        covering=tuple((project, hierarchy.name(territory)) for project, territory in placed.covering),
        figure=say_figure(rows, root, hierarchy.name(root), level, measure, shapes),
        remarks=say_remarks(rows, measure, placed, shapes, level),
    )


def _measure_rows(measure: str, placed: Placed, tallies: Mapping[str, Tally], hierarchy: Hierarchy) -> pd.DataFrame:
    """One row for each place, the largest value first: territory, place, short_name, projects_here, granted,
    known_amounts, tally, population, population_year, per_inhabitant, value, state."""
    rows: list[dict[str, Any]] = []
    for unit, projects in placed.units.items():
        place, tally = hierarchy.places[unit], tallies[unit]
        amount = tally.amount if measure != "presence" else None
        ratio = measure_per_inhabitant(amount, place.population)
        value = {"presence": Decimal(len(projects)), "granted": amount, "per-inhabitant": ratio}[measure]
        is_unsure = measure != "presence" and tally.known < tally.expected
        state = "missing" if value is None or (value == 0 and is_unsure) else "zero" if value == 0 else "value"
        rows.append(
            {
                "territory": unit,
                "place": place.name,
                "short_name": place.short_name,
                "projects_here": len(projects),
                "granted": amount if state != "missing" else None,
                "known_amounts": _say_known(tally),
                "tally": tally,
                "population": place.population,
                "population_year": None if place.population_year is None else str(place.population_year),
                "per_inhabitant": ratio if state != "missing" else None,
                "value": value if state != "missing" else None,
                "state": state,
            }
        )
    # A missing value comes last, and equal ones in the order of their names.
    rows.sort(key=lambda row: (row["value"] is None, -(row["value"] or 0), row["place"]))
    columns = [
        "territory", "place", "short_name", "projects_here", "granted", "known_amounts", "tally", "population",
        "population_year", "per_inhabitant", "value", "state",
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns, dtype=object)


def _say_known(tally: Tally) -> Phrase:
    key = "map-known" if tally.expected else "map-known-none"
    return Phrase(key, {"known": tally.known, "expected": tally.expected})


def _derive_area(row: Mapping[str, Any], projects: tuple[str, ...], shapes: Shapes, bounds: Bounds | None) -> Area:
    polygon = shapes.polygons.get(row["territory"])
    hatching: tuple[tuple[tuple[float, float], ...], ...] = ()
    centre = None
    if polygon is not None and bounds is not None:
        inside = polygon.representative_point()
        centre = (round(inside.x, 5), round(inside.y, 5))
        if row["state"] == "missing":
            hatching = tuple(tuple(line) for line in derive_hatching(polygon, bounds))
    geometry = derive_geojson(polygon) if polygon is not None else None
    name, short = row["place"], row["short_name"]
    return Area(row["territory"], name, short, row["state"], row["value"], projects, geometry, hatching, centre)


def _derive_sites(
    sites: pd.DataFrame, areas: Sequence[Area], hierarchy: Hierarchy, names: Mapping[str, str]
) -> tuple[Site, ...]:
    """The points: where a site is known to its commune only, the commune's centre, else that of the area."""
    centres = {area.id: area.centre for area in areas}
    found: list[Site] = []
    for row in rows_of(sites):
        if row["precision"] == "territory":
            continue
        point = None if row["longitude"] is None else (float(row["longitude"]), float(row["latitude"]))
        place = hierarchy.places.get(hierarchy.current(str(row["territory"])))
        if point is None and place and place.longitude is not None and place.latitude is not None:
            point = (place.longitude, place.latitude)
        point = point or centres.get(row["unit"])
        if point is not None:
            project = str(row["project"])
            found.append(Site(row["id"], project, names[project], row["name"], row["unit"], row["precision"], *point))
    return tuple(found)
