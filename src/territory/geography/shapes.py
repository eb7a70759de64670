"""What to draw for a set of places: outlines that were brought, schematic cells for the others, and whom to cite."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, cos, floor, radians

import shapely
from shapely import LineString, MultiPolygon
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from territory.geography.cells import derive_cells
from territory.geography.hierarchy import Hierarchy, Place
from territory.lake.view import View

Bounds = tuple[float, float, float, float]

#: Vertices that one map may send to the browser (some 20 bytes each); beyond, outlines are simplified together.
VERTICES = 12_000
#: Lines of hatching across the larger side of a map.
_HATCHES = 70


@dataclass(frozen=True, slots=True)
class Shapes:
    """Polygons by territory (WGS84 degrees) and what must be said of them.

    - `kind`: `official`, `schematic`, `mixed` (some of each) or `none`;
    - `schematic`: territories drawn as cells; `missing`: those that cannot be drawn, without outline or centre;
    - `sources`: what to cite, "source, licence (year)", of the outlines brought.
    """

    polygons: Mapping[str, BaseGeometry]
    kind: str
    schematic: tuple[str, ...]
    missing: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def bounds(self) -> Bounds | None:
        """West, south, east, north in degrees; None when nothing can be drawn."""
        if not self.polygons:
            return None
        west, south, east, north = shapely.total_bounds(list(self.polygons.values()))
        return float(west), float(south), float(east), float(north)


def read_shapes(view: View, hierarchy: Hierarchy, territories: Iterable[str]) -> Shapes:
    """The shapes of territories in one snapshot.

    A territory without an outline of its own takes those of its communes when every one of them has been brought.
    """
    asked = sorted(set(territories))
    communes = {territory: hierarchy.descendants(territory, "commune") for territory in asked}
    wanted = sorted({*asked, *(commune for members in communes.values() for commune in members)})
    rows = view.read("place_boundaries", territories=wanted)
    brought = {str(row["territory"]): row for row in rows.to_dict("records")}
    outlines: dict[str, BaseGeometry] = {}
    used: list[str] = []
    for territory in asked:
        parts = (territory,) if territory in brought else communes[territory]
        if parts and all(part in brought for part in parts):
            outlines[territory] = _union(tuple(str(brought[part]["geometry"]) for part in parts))
            used += [_cite(brought[part]) for part in parts]
    return derive_shapes({place: hierarchy.places.get(place) for place in asked}, outlines, sorted(set(used)))


def derive_shapes(
    places: Mapping[str, Place | None], outlines: Mapping[str, BaseGeometry], sources: Sequence[str] = ()
) -> Shapes:
    """The outlines, and for places that have none the part of their cell that no outline covers."""
    centres = {
        name: (place.longitude, place.latitude)
        for name, place in places.items()
        if place is not None and place.longitude is not None and place.latitude is not None
    }
    polygons: dict[str, BaseGeometry] = dict(_lighten(dict(outlines)))
    schematic: list[str] = []
    if any(name not in outlines for name in centres):
        taken = shapely.union_all(list(polygons.values())) if polygons else None
        for name, cell in derive_cells(centres).items():
            if name in outlines:
                continue
            free = cell if taken is None else cell.difference(taken)
            if not free.is_empty:
                polygons[name] = free
                schematic.append(name)
    missing = tuple(name for name in places if name not in polygons)
    kind = "none" if not polygons else "official" if not schematic else "mixed" if outlines else "schematic"
    return Shapes(polygons, kind, tuple(schematic), missing, tuple(sources))


def derive_hatching(polygon: BaseGeometry, bounds: Bounds) -> list[list[tuple[float, float]]]:
    """Diagonal lines inside a polygon, at one spacing for the whole map: how "no data" is drawn.

    They are laid over an opaque fill, never over a transparent one, which a selection would turn black.
    """
    west, south, east, north = bounds
    stretch = cos(radians((south + north) / 2))
    step = max((east - west) * stretch, north - south) / _HATCHES
    left, low, right, high = polygon.bounds
    # One family of lines for all polygons (y = stretch·x + rank·step), so that those of neighbours line up.
    first, last = floor((low - stretch * right) / step), ceil((high - stretch * left) / step)
    lines = [LineString([(x, stretch * x + rank * step) for x in (left, right)]) for rank in range(first, last + 1)]
    inside = shapely.intersection(shapely.MultiLineString(lines), polygon)
    return [
        [(round(x, 5), round(y, 5)) for x, y in part.coords]
        for part in getattr(inside, "geoms", [inside])
        if isinstance(part, LineString) and not part.is_empty
    ]


# Keyed by the text itself: right whatever the snapshot or the lake, and parsed once for all of them.
@lru_cache(maxsize=512)
def _union(outlines: tuple[str, ...]) -> BaseGeometry:
    polygons = [shape(json.loads(outline)) for outline in outlines]
    return polygons[0] if len(polygons) == 1 else shapely.union_all(polygons)


def _cite(row: Mapping[Hashable, object]) -> str:
    year = row["reference_year"]
    dated = "" if year is None or str(year) in {"<NA>", "nan"} else f" ({year})"
    return f"{row['source']}, {row['licence']}{dated}"


def _lighten(outlines: dict[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    """The same outlines with fewer points where there are too many to send; shared borders stay shared."""
    if not outlines or int(shapely.get_num_coordinates(list(outlines.values())).sum()) <= VERTICES:
        return outlines
    west, south, east, north = shapely.total_bounds(list(outlines.values()))
    tolerance = max(east - west, north - south) / 1500
    light = shapely.coverage_simplify(list(outlines.values()), tolerance)
    return dict(zip(outlines, light, strict=True))


def derive_geojson(polygon: BaseGeometry) -> dict[str, object]:
    """A polygon as GeoJSON with five decimals (one metre): what the browser needs and no more."""
    parts = polygon.geoms if isinstance(polygon, MultiPolygon) else [polygon]
    rings = [
        [[[round(x, 5), round(y, 5)] for x, y in ring.coords] for ring in (part.exterior, *part.interiors)]
        for part in parts
        if part.geom_type == "Polygon"
    ]
    return {"type": "MultiPolygon", "coordinates": rings}
