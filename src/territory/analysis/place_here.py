"""Who is in one commune: projects with a site there, those that cover a larger territory whole, those near by."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from territory.analysis.places import Placed, measure_presence
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.geography.hierarchy import Hierarchy, Place, read_below, read_hierarchy
from territory.geography.shapes import read_shapes
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase, Quantity

#: Projects told when none is here.
NEAREST = 5
_HERE = ("project_name", "stage_name", "sites")
_COVERING = ("project_name", "stage_name", "covers")
_NEAR = ("project_name", "place_name", "distance", "stage_name")


@dataclass(frozen=True, slots=True)
class Presence:
    """Projects by what they are to a commune, each id in one of them only.

    - `here`: with a site in it; `left`: those of `here` whose every site in it has been left;
    - `covering`: id -> the larger territory that it covers whole; never counted as here;
    - `unplaced`: of no known place, of a programme whose perimeter holds the commune;
    - `located`: how many of all the projects have a known place, of `total`;
    - `placed`: the same as the map reads it.
    """

    here: tuple[str, ...]
    left: frozenset[str]
    covering: Mapping[str, str]
    unplaced: tuple[str, ...]
    located: int
    total: int
    placed: Placed

    @property
    def coverage(self) -> Coverage:
        """Of how many projects the place is known: what all counts of a place rest on."""
        return Coverage(self.located, self.total, "projects-located")


def read_presence(view: View, selection: Selection, commune: str) -> tuple[Presence, Hierarchy]:
    """Where the projects of a selection are as seen from one commune, and the places around it."""
    sites = view.read("map_sites", projects=selection.projects, on=selection.on)
    hierarchy = read_hierarchy(view, [commune, *sites["territory"].dropna().astype(str)], selection.on)
    shapes = read_shapes(view, hierarchy, (commune,))
    placed = measure_presence(sites, selection.projects, (commune,), hierarchy, shapes, commune)
    here = placed.units.get(commune, ())
    standing = {str(row["project"]) for row in rows_of(placed.sites) if row["until"] is None}
    covering = {project: territory for project, territory in placed.covering if project not in here}
    around = {commune, *hierarchy.ancestors(commune)}
    programmes = rows_of(view.read("place_programmes", programmes=(), territories=tuple(sorted(around))))
    nowhere = _keep_of(view, selection, placed.unplaced, {str(row["id"]) for row in programmes})
    presence = Presence(
        here=here,
        left=frozenset(here) - standing,
        covering=covering,
        unplaced=nowhere,
        located=len(selection.projects) - len(placed.unplaced),
        total=len(selection.projects),
        placed=placed,
    )
    return presence, hierarchy


def _keep_of(view: View, selection: Selection, projects: Sequence[str], programmes: Collection[str]) -> tuple[str, ...]:
    """The projects that are of one of these programmes."""
    if not projects:
        return ()
    stages = rows_of(view.read("project_stage", projects=tuple(projects), on=selection.on))
    return tuple(str(row["project"]) for row in stages if row["programme"] in programmes)


def say_here(presence: Presence, stages: Mapping[str, Mapping[str, Any]], place: str) -> Figure:
    """One row per project of the commune, those under way first: its stage, its sites there, since when."""
    by_project: dict[str, list[Mapping[str, Any]]] = {}
    for site in rows_of(presence.placed.sites):
        by_project.setdefault(str(site["project"]), []).append(site)
    rows = []
    for project in presence.here:
        sites, stage = by_project[project], stages[project]
        names = list(dict.fromkeys(str(site["name"]) for site in sites if site["name"]))
        rows.append(
            {
                "project": project,
                "project_name": stage["project_name"],
                "programme_name": stage["programme_name"],
                "phase": stage["phase"],
                "stage_name": stage["stage_name"],
                "sites": Phrase("place-sites-left" if project in presence.left else "place-sites", {"names": names})
                if names
                else Phrase("place-sites-left-unnamed")
                if project in presence.left
                else None,
                "sites_count": len(sites),
            }
        )
    rows.sort(key=lambda row: (row["project"] in presence.left, row["phase"] != "active", str(row["project_name"])))
    frame = pd.DataFrame(rows, columns=["project", "programme_name", "phase", "sites_count", *_HERE], dtype=object)
    values = {"count": len(rows), "place": place, "left": len(presence.left)}
    shown = tuple(name for name in _HERE if name != "sites" or frame["sites"].notna().any())
    return Figure("place-projects", Phrase("place-projects-sentence", values), frame, shown, presence.coverage)


def say_covering(presence: Presence, stages: Mapping[str, Mapping[str, Any]], hierarchy: Hierarchy) -> Figure:
    """One row per project that covers a larger territory whole: it serves the commune, it is not counted in it."""
    rows = [
        {
            "project": project,
            "project_name": stages[project]["project_name"],
            "programme_name": stages[project]["programme_name"],
            "stage_name": stages[project]["stage_name"],
            "covers": hierarchy.name(territory),
        }
        for project, territory in presence.covering.items()
    ]
    rows.sort(key=lambda row: (str(row["covers"]), str(row["project_name"])))
    frame = pd.DataFrame(rows, columns=["project", "programme_name", *_COVERING], dtype=object)
    places = list(dict.fromkeys(str(row["covers"]) for row in rows))
    sentence = Phrase("place-covering-sentence", {"count": len(rows), "places": places})
    return Figure("place-covering", sentence, frame, _COVERING, presence.coverage)


def read_nearest(view: View, selection: Selection, presence: Presence, hierarchy: Hierarchy, commune: str) -> Figure:
    """The projects nearest to the commune, those here or covering it left out.

    By the distance from its centre where that is known; else those of its EPCI, then of its department, without one.
    """
    place = hierarchy.places[commune]
    others = tuple(p for p in selection.projects if p not in presence.here and p not in presence.covering)
    rows = _read_by_distance(view, selection, others, place) or _read_by_attachment(
        view, selection, others, hierarchy, commune
    )
    found = {str(row["project"]) for row in rows}
    stages = {
        row["project"]: row for row in rows_of(view.read("project_stage", projects=tuple(found), on=selection.on))
    }
    table = [
        {
            **row,
            "project_name": stages[row["project"]]["project_name"],
            "stage_name": stages[row["project"]]["stage_name"],
        }
        for row in rows
    ]
    frame = pd.DataFrame(table, columns=["project", *_NEAR], dtype=object)
    first = table[0] if table else {}
    is_measured = bool(table) and first["distance"] is not None
    values = {
        "count": len(table),
        "place": place.name,
        "first": first.get("project_name"),
        "at": first.get("place_name"),
    }
    values["distance"] = first.get("distance")
    key = "place-nearest-none" if not table else "place-nearest-measured" if is_measured else "place-nearest-around"
    columns = tuple(name for name in _NEAR if name != "distance" or is_measured)
    return Figure("place-nearest", Phrase(key, values), frame, columns, presence.coverage)


def _read_by_distance(
    view: View, selection: Selection, projects: tuple[str, ...], place: Place
) -> list[dict[str, Any]]:
    if place.longitude is None or place.latitude is None:
        return []
    found = view.read(
        "place_nearest", projects=projects, on=selection.on, longitude=place.longitude, latitude=place.latitude,
        most=NEAREST,
    )  # fmt: skip
    return [
        {
            "project": str(row["project"]),
            "place_name": row["place_name"],
            "distance": Quantity(round(float(row["distance"]), 1), "km", 0 if row["distance"] >= 10 else 1),
        }
        for row in rows_of(found)
    ]


def _read_by_attachment(
    view: View, selection: Selection, projects: tuple[str, ...], hierarchy: Hierarchy, commune: str
) -> list[dict[str, Any]]:
    """Projects of the smallest territory around the commune that has any, by name."""
    for kind in ("epci", "pays", "departement", "region"):
        for above in hierarchy.ancestors(commune, kind):
            within = read_below(view, above)
            sited = view.read("place_around", projects=projects, on=selection.on, within=within, most=NEAREST)
            if len(sited):
                return [
                    {"project": str(row["project"]), "place_name": row["place_name"], "distance": None}
                    for row in rows_of(sited)
                ]
    return []
