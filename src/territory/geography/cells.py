"""Schematic cells: what is drawn of places whose outline nobody has brought yet.

Voronoi cells around the centres, clipped to a buffer of their hull. They say who is next to whom, not where a limit is,
and are always labelled so.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import cos, radians
from statistics import median

import shapely
from shapely import MultiPoint, Point, Polygon
from shapely.affinity import scale

Centre = tuple[float, float]

#: Margin around the outermost centres, as a share of the usual distance between neighbours.
_MARGIN = 0.6
#: Radius of a place that is alone, in degrees of latitude (some 4 km).
_ALONE = 0.04
#: Two centres nearer than this (some 10 m) cannot be told apart on a map; the later ones are moved away.
_APART = 1e-4


def derive_cells(centres: Mapping[str, Centre]) -> dict[str, Polygon]:
    """One cell for each place, from centres (longitude, latitude in WGS84 degrees), the same for the same centres.

    Cells do not overlap, each covers its centre, and together they fill the buffered hull of the centres.
    """
    return dict(_cells(tuple(sorted(centres.items()))))


@lru_cache(maxsize=64)
def _cells(centres: tuple[tuple[str, Centre], ...]) -> tuple[tuple[str, Polygon], ...]:
    if not centres:
        return ()
    # A degree of longitude is shorter than one of latitude: distances are measured where both are as long.
    stretch = cos(radians(sum(latitude for _, (_, latitude) in centres) / len(centres)))
    points = _spread([(longitude * stretch, latitude) for _, (longitude, latitude) in centres])
    hull = MultiPoint(points).convex_hull.buffer(_margin(points), quad_segs=8)
    regions = [hull] if len(points) == 1 else _regions(points, hull)
    back = [scale(region, xfact=1 / stretch, yfact=1, origin=(0, 0)) for region in regions]
    return tuple((name, cell) for (name, _), cell in zip(centres, back, strict=True))


def _regions(points: list[Point], hull: Polygon) -> list[Polygon]:
    """The Voronoi regions inside the hull, in the order of the points."""
    found = shapely.voronoi_polygons(MultiPoint(points), extend_to=hull, ordered=True)
    return [region.intersection(hull) for region in found.geoms]


def _margin(points: list[Point]) -> float:
    if len(points) == 1:
        return _ALONE
    nearest = [min(point.distance(other) for other in points if other is not point) for point in points]
    return max(_MARGIN * float(median(nearest)), _APART)


def _spread(centres: list[Centre]) -> list[Point]:
    """Points that are all apart: a centre too near an earlier one goes east until it is not."""
    points: list[Point] = []
    for x, y in centres:
        while any(abs(x - other.x) < _APART and abs(y - other.y) < _APART for other in points):
            x += 2 * _APART
        points.append(Point(x, y))
    return points
