"""A small map as marks: the outlines or schematic cells of the map page, set flat in millimetres and simplified."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, log10, radians
from typing import Any

import shapely
from shapely.geometry import shape

from territory.analysis.map import Area, Sheet
from territory.charts.map_key import say_area, say_class
from territory.geography.shapes import Bounds
from territory.reports.document import Drawing, Mark
from territory.reports.document_said import Frame, cut, say_alternative, say_source

#: Millimetres on paper under which a turn of an outline is not seen.
_SEEN = 0.12
#: Millimetres that a letter of a name takes, and a line of it.
_LETTER, _LINE = 1.75, 4.2
#: Millimetres that a site's point takes on each side.
_POINT = 1.0
_SHADES = ("shade1", "shade2", "shade3", "shade4", "shade5")
Point = tuple[float, float]
#: Where a name is tried around the middle of its place, in millimetres.
_AROUND: tuple[Point, ...] = ((0.0, 0.0), (0.0, -3.6), (0.0, 3.6), (0.0, -6.0), (0.0, 6.0))


@dataclass(frozen=True, slots=True)
class _Ground:
    """Degrees to millimetres, as true to distances as a small map needs: longitudes shrink with the latitude."""

    width: float
    height: float
    place: Callable[[float, float], Point]

    def holds(self, place: Point) -> bool:
        """Whether a place on the ground is inside its edges."""
        return 0 <= place[0] <= self.width and 0 <= place[1] <= self.height


@dataclass(frozen=True, slots=True)
class Spot:
    """What alone stands out on a map: some places and some sites, by id, in a sentence (`said`) and in the key."""

    places: frozenset[str]
    sites: frozenset[str]
    said: str
    key: str


def draw_map(frame: Frame, sheet: Sheet, width: float, tallest: float, spot: Spot | None = None) -> Drawing | None:
    """The map of a sheet: shades by number of projects and the sites as points; None when nothing can be drawn.

    With a spot, its places and its sites alone stand out.
    """
    if sheet.bounds is None:
        return None
    sites = [site for site in sheet.sites if spot is None or site.id in spot.sites]
    found = [(site.longitude, site.latitude) for site in sites]
    ground, words = _lay(_widen(sheet.bounds, found), width, tallest), frame.words
    tones = {area.id: _choose_tone(area, sheet, spot) for area in sheet.areas}
    marks = [mark for area in sheet.areas if area.geometry for mark in _draw_area(area, tones[area.id], ground)]
    points = [place for place in (ground.place(*degrees) for degrees in found) if ground.holds(place)]
    marks += [Mark("point", (point,), "point", weight=2.0) for point in points]
    for group in () if spot else sheet.clusters:
        radius = min(2.0 + log10(group.sites) * 1.5, 8.0)
        marks.append(Mark("point", (ground.place(group.longitude, group.latitude),), "point", weight=radius))
    named = [area for area in sheet.areas if area.centre and (area.id in spot.places if spot else area.projects)]
    marks += _draw_names(named, ground, points)
    if spot is None:
        said = [words("document-pair", name=area.name, value=say_area(area, sheet.measure, words)) for area in named]
    else:
        said = [area.name for area in named]
    sentence = spot.said if spot else words.say(sheet.figure.sentence)
    alternative = say_alternative(frame, sentence, None if spot else sheet.figure.coverage, said)
    drawn = [words(f"document-map-{sheet.drawn}")] if sheet.drawn in {"schematic", "mixed"} else []
    drawn += [words("document-map-covering", count=len(sheet.covering))] if sheet.covering and spot is None else []
    cited = say_source(frame, None, sheet.figure.sources)
    source = " ".join([*drawn, *([cited] if cited else [])]) or None
    return Drawing(ground.width, ground.height, tuple(marks), alternative, _say_key(frame, sheet, tones, spot), source)


def _widen(bounds: Bounds, points: Sequence[Point]) -> Bounds:
    """The bounds with the sites inside, and some air: cells, which are only schematic, may leave some out.

    By a third at most, for one point misplaced must not make the rest too small to see.
    """
    west, south, east, north = bounds
    across, along, air = (east - west) / 3, (north - south) / 3, (north - south) * 0.02
    near = [(x, y) for x, y in points if west - across < x < east + across and south - along < y < north + along]
    x, y = [x for x, _ in near], [y for _, y in near]
    return min([west, *x]) - air, min([south, *y]) - air, max([east, *x]) + air, max([north, *y]) + air


def _lay(bounds: Bounds, width: float, tallest: float) -> _Ground:
    west, south, east, north = bounds
    stretch = cos(radians((south + north) / 2))
    scale = min(width / ((east - west) * stretch or 1.0), tallest / ((north - south) or 1.0))
    laid = (east - west) * stretch * scale, (north - south) * scale

    def place(longitude: float, latitude: float) -> Point:
        return round((longitude - west) * stretch * scale, 2), round((north - latitude) * scale, 2)

    return _Ground(round(laid[0], 2), round(laid[1], 2), place)


def _choose_tone(area: Area, sheet: Sheet, spot: Spot | None) -> str:
    if spot is not None:
        return "here" if area.id in spot.places else "zero"
    if area.state == "missing":
        return "missing"
    if area.value is not None and area.state == "value":
        for rank, (low, high) in enumerate(sheet.classes):
            if low <= area.value <= high:
                return _spread(rank, len(sheet.classes))
    return "zero"


def _spread(rank: int, count: int) -> str:
    """One shade for each class, spread over the scale, as on the page."""
    last = len(_SHADES) - 1
    return _SHADES[last // 2] if count == 1 else _SHADES[round(rank * last / (count - 1))]


def _draw_area(area: Area, tone: str, ground: _Ground) -> list[Mark]:
    """One place: each of its parts with its holes, and its hatching where nothing is known."""
    geometry: Mapping[str, Any] = area.geometry or {}
    laid = shapely.transform(shape(geometry), lambda points: [ground.place(*point) for point in points])
    light = shapely.simplify(laid, _SEEN, preserve_topology=True)
    marks = [
        Mark(
            "area",
            tuple(_round(ring.coords) for ring in (part.exterior, *part.interiors)),
            tone, weight=0.5,
        )
        for part in shapely.get_parts(light)
        if part.geom_type == "Polygon" and not part.is_empty
    ]  # fmt: skip
    if tone == "missing":
        marks += [
            Mark("line", tuple(ground.place(*point) for point in line), "rule", weight=0.4) for line in area.hatching
        ]
    return marks


def _round(points: Any) -> tuple[Point, ...]:
    return tuple((round(x, 2), round(y, 2)) for x, y in points)


def _draw_names(named: Sequence[Area], ground: _Ground, points: Sequence[Point]) -> list[Mark]:
    """The names of places, those with most projects first, where there is room for them beside points and names."""
    taken = [(x, y, _POINT) for x, y in points]
    marks = []
    for area in sorted(named, key=lambda area: (-len(area.projects), area.name)):
        if area.centre is None:
            continue
        name = cut(area.short_name, 28)
        centre, half = ground.place(*area.centre), len(name) * _LETTER / 2
        spots = [(centre[0] + across, centre[1] + down) for across, down in _AROUND]
        spots += [(centre[0] + across, centre[1]) for across in (-half - 2, half + 2)]
        found = next((place for place in spots if _is_free(place, half, ground, taken)), None)
        # A name on the map of one place is its point: it is written even where it touches one.
        found = found or (spots[1] if len(named) == 1 else None)
        if found is None:
            continue
        taken.append((*found, half))
        marks.append(Mark("text", (found,), "ink", name))
    return marks


def _is_free(place: Point, half: float, ground: _Ground, taken: Sequence[tuple[float, float, float]]) -> bool:
    """Whether a name of that half width can be written there, inside the map and over nothing."""
    x, y = place
    if x < half or x > ground.width - half or y < 2 or y > ground.height - 2:
        return False
    return all(
        abs(x - other) >= half + wide or abs(y - high) >= (_LINE if wide > _POINT else _POINT + 1.6)
        for other, high, wide in taken
    )


def _say_key(frame: Frame, sheet: Sheet, tones: Mapping[str, str], spot: Spot | None) -> tuple[tuple[str, str], ...]:
    """What each shade means, of those that are on this map, and the points."""
    words, shown = frame.words, set(tones.values())
    if spot is not None:
        point = (("point", words("document-map-site")),) if spot.sites else ()
        return (("here", spot.key), *point)
    key = [("zero", words(f"map-zero-{sheet.measure}"))] if "zero" in shown else []
    key += [
        (_spread(rank, len(sheet.classes)), say_class(low, high, sheet.measure, words))
        for rank, (low, high) in enumerate(sheet.classes)
    ]
    key += [("missing", words("map-missing"))] if "missing" in shown else []
    points = "document-map-site" if sheet.sites else "document-map-cluster"
    return (*key, ("point", words(points))) if sheet.sites or sheet.clusters else tuple(key)
