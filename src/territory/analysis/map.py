"""La carte: where the projects are, and what that makes in each commune, EPCI or quartier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from territory.analysis.map_asked import INDICATOR, MEASURES, Asked, parse_asked
from territory.analysis.map_cut import Cut, read_cuts, read_perimeters, read_roots
from territory.analysis.map_indicator import Shown, measure_values, read_shown
from territory.analysis.map_points import Cluster, Site, derive_points, find_bounds
from territory.analysis.map_reach import Reach, derive_reach
from territory.analysis.map_rows import measure_rows
from territory.analysis.map_words import say_figure, say_remarks
from territory.analysis.places import Placed, Tally, derive_classes, measure_money
from territory.analysis.places import measure_presence as place_projects
from territory.analysis.portfolio import read_money
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection, read_selection
from territory.geography.hierarchy import Hierarchy
from territory.geography.shapes import Bounds, Shapes, derive_geojson, derive_hatching
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase
from territory.model.scope import Scope

__all__ = ["MEASURES", "Area", "Cluster", "MapBoard", "Sheet", "Site", "read"]

_PLAIN = {"project": object, "territory": object, "precision": object}


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
class Sheet:
    """The map of one territory.

    - `level`: the kind of its areas; `classes`: (smallest, largest) of each shade;
    - `drawn`: `official`, `schematic`, `mixed` or `none`; `bounds` in degrees;
    - `sites` as points, or `clusters` of them beyond `map_points.MANY_POINTS`;
    - `projects`: id -> name of those it holds; `covering`: (project, territory's name) of those that cover it whole;
    - `figure`: its sentence, its rows as a table, its coverage and sources;
    - `reach`: in how many places there is a project, and where there is none;
    - `unit` and `decimals` of an indicator's values.
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
    clusters: tuple[Cluster, ...] = ()
    reach: Reach | None = None
    unit: str = ""
    decimals: int = 0


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


@dataclass(frozen=True, slots=True)
class _Measured:
    """What is measured of all projects, before any place: euros of each, or what was received of an indicator."""

    asked: Asked
    amounts: Mapping[str, Decimal | None]
    shown: Shown | None
    received: pd.DataFrame

    def tally(self, placed: Placed, hierarchy: Hierarchy) -> dict[str, Tally]:
        """What that makes in each place."""
        if self.shown is not None:
            return measure_values(self.received, placed, hierarchy, self.shown)
        if self.asked.measure == MEASURES[0]:
            return {unit: Tally(None, 0, 0) for unit in placed.units}
        return measure_money(placed, self.amounts)


def read(view: View, scope: Scope) -> MapBoard:
    """The board of the map for a scope; `scope.about` says the measure and the level (`map_asked`)."""
    selection = read_selection(view, scope)
    measured = _read_measured(view, scope, selection)
    stages = view.read("project_stage", projects=selection.projects, on=selection.on)
    names = {str(row["project"]): str(row["project_name"]) for row in rows_of(stages)}
    # Plain strings: Arrow's are three times slower to go through one by one, which a hundred thousand sites are.
    sites = view.read("map_sites", projects=selection.projects, on=selection.on).astype(_PLAIN)
    perimeters = read_perimeters(view, selection)
    roots, hierarchy = read_roots(view, selection, sites["territory"].dropna().unique().tolist(), perimeters)
    sheets: list[Sheet] = []
    drawn: set[str] = set()
    for cut in (cut for root in roots for cut in read_cuts(view, hierarchy, root, perimeters, measured.asked.level)):
        placed = place_projects(sites, selection.projects, cut.units, hierarchy, cut.shapes, cut.root)
        drawn |= {str(project) for project in placed.sites["project"]} | {project for project, _ in placed.covering}
        sheets.append(_derive_sheet(cut, measured, placed, hierarchy, names))
    located = set(sites.loc[sites["territory"].notna() | sites["latitude"].notna(), "project"].astype(str))
    beyond = located - drawn
    outside = {project: names[project] for project in selection.projects if project in beyond}
    unplaced = {project: names[project] for project in selection.projects if project not in located}
    covering = {project for sheet in sheets for project, _ in sheet.covering}
    values = {
        "count": len(selection.projects),
        "sited": len(located - covering),
        "covering": len(covering),
        "unplaced": len(unplaced),
    }
    return MapBoard(
        answer=Phrase("map-answer", values),
        coverage=Coverage(len(located), len(selection.projects), "projects-located"),
        measure=measured.asked.measure,
        sheets=tuple(sheets),
        outside=outside,
        unplaced=unplaced,
        selection=selection,
    )


def _read_measured(view: View, scope: Scope, selection: Selection) -> _Measured:
    """What the address asks to measure; an indicator that does not add up over places gives way to presence."""
    asked = parse_asked(scope.about)
    if asked.measure == INDICATOR:
        shown = next((item for item in read_shown(view, scope) if item.id == asked.indicator), None)
        if shown is None:
            return _Measured(Asked(level=asked.level), {}, None, pd.DataFrame())
        received = view.read("map_values", projects=selection.projects, indicator=shown.id, on=selection.on)
        return _Measured(asked, {}, shown, received)
    amounts = _read_amounts(view, selection) if asked.measure != MEASURES[0] else {}
    return _Measured(asked, amounts, None, pd.DataFrame())


def _read_amounts(view: View, selection: Selection) -> dict[str, Decimal | None]:
    """What is granted or further for each project, repayable left out; None where nothing or not all is known."""
    money = read_money(view, selection.projects, selection.on, is_portfolio=False)
    return {
        str(row["project"]): row["mobilised"] if row["fundings"] and not row["unknown"] else None
        for row in rows_of(money.projects)
    }


def _derive_sheet(
    cut: Cut, measured: _Measured, placed: Placed, hierarchy: Hierarchy, names: Mapping[str, str]
) -> Sheet:
    measure, shown, shapes = measured.asked.measure, measured.shown, cut.shapes
    rows = measure_rows(measure, placed, measured.tally(placed, hierarchy), hierarchy, shown)
    bounds = shapes.bounds or find_bounds(placed.sites)
    areas = tuple(_derive_area(row, placed.units[row["territory"]], shapes, bounds) for row in rows_of(rows))
    projects = sorted({*placed.sites["project"].astype(str), *(name for name, _ in placed.covering)})
    sites, clusters = derive_points(placed.sites, {area.id: area.centre for area in areas}, hierarchy, names, bounds)
    name = hierarchy.name(cut.root)
    return Sheet(
        territory=cut.root,
        name=name,
        level=cut.level,
        measure=measure,
        areas=areas,
        sites=sites,
        classes=derive_classes(area.value for area in areas if area.state == "value" and area.value is not None),
        bounds=bounds,
        drawn=shapes.kind,
        projects={project: names[project] for project in projects},
        covering=tuple((project, hierarchy.name(territory)) for project, territory in placed.covering),
        figure=say_figure(rows, cut.root, name, cut.level, measure, shapes, shown),
        remarks=(
            *([Phrase("map-level-undrawn")] if measured.asked.level not in {None, cut.level} else []),
            *say_remarks(rows, measure, placed, shapes, cut.level, shown),
        ),
        clusters=clusters,
        reach=derive_reach(placed, hierarchy, cut.root, cut.level),
        unit=shown.unit if shown else "",
        decimals=shown.decimals if shown else 0,
    )


def _derive_area(row: Mapping[str, object], projects: Sequence[str], shapes: Shapes, bounds: Bounds | None) -> Area:
    polygon = shapes.polygons.get(str(row["territory"]))
    hatching: tuple[tuple[tuple[float, float], ...], ...] = ()
    centre = None
    if polygon is not None and bounds is not None:
        inside = polygon.representative_point()
        centre = (round(inside.x, 5), round(inside.y, 5))
        if row["state"] == "missing":
            hatching = tuple(tuple(line) for line in derive_hatching(polygon, bounds))
    value = row["value"]
    return Area(
        id=str(row["territory"]),
        name=str(row["place"]),
        short_name=str(row["short_name"]),
        state=str(row["state"]),
        value=value if isinstance(value, Decimal) else None,
        projects=tuple(projects),
        geometry=derive_geojson(polygon) if polygon is not None else None,
        hatching=hatching,
        centre=centre,
    )
