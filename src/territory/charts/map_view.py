"""What a map fits in, and where its points and names go so that none hides another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import cos, log, log2, pi, radians, sin, tan

from territory.analysis.map import Area, Site
from territory.geography.shapes import Bounds

Box = tuple[float, float, float, float]

#: The map must fit a telephone (390 px less the margins) as well as a column of a screen: one view serves both, for
#: the server does not know how wide the page is.
WIDTH, TALLEST, SHORTEST = 340, 440, 260
#: How far a name may stray from its place's middle, in pixels, nearest first.
_SHIFTS = (0, 10, -10, 18, -18, 26, -26)


def height_of(bounds: Bounds) -> int:
    """The height in pixels at which a map fits its width, within reason."""
    west, south, east, north = bounds
    ratio = (_mercator(north) - _mercator(south)) / max(radians(east - west), 1e-9)
    return round(min(max(WIDTH * ratio + 40, SHORTEST), TALLEST))


def derive_view(bounds: Bounds) -> dict[str, float]:
    """The centre and zoom at which the bounds fit, with a margin, in `WIDTH` by `height_of` pixels."""
    west, south, east, north = bounds
    # A world is 512 pixels wide at zoom 0 (Web Mercator).
    wide = max(radians(east - west), 1e-6) / (2 * pi) * 512
    tall = max(_mercator(north) - _mercator(south), 1e-6) / (2 * pi) * 512
    zoom = log2(min((WIDTH - 16) / wide, (height_of(bounds) - 24) / tall))
    return {
        "longitude": (west + east) / 2,
        "latitude": (south + north) / 2,
        "zoom": min(zoom, 13.0),
        "min_zoom": zoom - 1,
        "max_zoom": 16.0,
        "pitch": 0,
        "bearing": 0,
    }


def _mercator(latitude: float) -> float:
    return log(tan(pi / 4 + radians(latitude) / 2))


def part_points(sites: Sequence[Site], bounds: Bounds) -> list[tuple[float, float]]:
    """The points, those at one spot set on a spiral around it: a commune's centre holds all that is known no better."""
    reach = max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / 60
    seen: dict[tuple[float, float], int] = {}
    parted = []
    for site in sites:
        spot = (round(site.longitude, 4), round(site.latitude, 4))
        rank = seen[spot] = seen.get(spot, -1) + 1
        # The golden angle: no two points of a spiral in one direction.
        angle, far = rank * 2.39996, reach * rank**0.5
        stretch = cos(radians(site.latitude))
        parted.append((site.longitude + far * cos(angle) / stretch, site.latitude + far * sin(angle)))
    return parted


def place_names(
    areas: Sequence[Area], sites: Sequence[Site], bounds: Bounds
) -> list[tuple[Area, str, tuple[float, float]]]:
    """The names that have room at the map's first zoom, and where: those of the largest values first.

    A name keeps clear of other names, and of points too where it can by moving a little up or down; the three largest
    values and the place with most projects are named in any case. The table has all names.
    """
    view = derive_view(bounds)
    across = 2 ** view["zoom"] * 512 / 360
    up = across / cos(radians(view["latitude"]))
    points = [(x * across - 5, y * up - 5, x * across + 5, y * up + 5) for x, y in part_points(sites, bounds)]
    fullest = max((area.projects for area in areas), key=len, default=())
    taken: list[Box] = []
    placed: list[tuple[Area, str, tuple[float, float]]] = []
    for rank, area in enumerate(areas):
        if area.centre is None:
            continue
        text = fold(area.short_name)
        lines = text.split("\n")
        wide, tall = max(len(line) for line in lines) * 5.9 + 6, len(lines) * 12.6 + 2
        x, y = area.centre[0] * across, area.centre[1] * up
        boxes = [(x - wide / 2, y + dy - tall / 2, x + wide / 2, y + dy + tall / 2) for dy in _SHIFTS]
        free = [box for box in boxes if not any(_meet(box, other) for other in taken)]
        hidden = [sum(_meet(box, point) for point in points) for box in free]
        if free and (rank < 3 or area.projects == fullest or not min(hidden)):
            chosen = free[hidden.index(min(hidden))]
            taken.append(chosen)
            middle = (chosen[1] + chosen[3]) / 2 / up
            placed.append((area, text, (area.centre[0], round(middle, 5))))
    return placed


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def fold(name: str) -> str:
    """A name on two lines when it is long, cut near its middle."""
    breaks = [found.end() for found in re.finditer(r"[\s,-]+", name)]
    if len(name) <= 13 or not breaks:
        return name
    cut = min(breaks, key=lambda place: abs(place - len(name) / 2))
    return f"{name[:cut].rstrip()}\n{name[cut:]}"
