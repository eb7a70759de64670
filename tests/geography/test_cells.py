"""Schematic cells part the plane; outlines that are brought take their place."""

import json

import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point, box
from shapely.geometry import mapping

from territory.geography.cells import derive_cells
from territory.geography.hierarchy import Place
from territory.geography.shapes import derive_geojson, derive_hatching, derive_shapes

NANTES = {
    "commune-44109": (-1.54822, 47.23195),
    "commune-44143": (-1.55003, 47.17654),
    "commune-44162": (-1.63411, 47.22481),
    "commune-44026": (-1.47204, 47.30182),
}
degrees = st.tuples(st.floats(-5, 9, allow_nan=False), st.floats(42, 51, allow_nan=False))


@settings(max_examples=60, deadline=None)
@given(st.lists(degrees, min_size=1, max_size=25))
def test_cells_never_overlap_and_each_covers_its_centre(centres: list[tuple[float, float]]) -> None:
    named = {f"commune-{rank:02}": centre for rank, centre in enumerate(centres)}
    cells = derive_cells(named)
    assert cells.keys() == named.keys()
    together = shapely.union_all(list(cells.values())).area
    assert abs(sum(cell.area for cell in cells.values()) - together) <= 1e-6 * together
    for name, centre in named.items():
        # Centres that coincide are moved apart by some metres each.
        assert cells[name].distance(Point(centre)) < 1e-3


def test_cells_are_the_same_whatever_the_order() -> None:
    backwards = dict(reversed(NANTES.items()))
    assert derive_cells(NANTES) == derive_cells(backwards)


def test_nothing_alone_and_in_line() -> None:
    assert derive_cells({}) == {}
    assert derive_cells({"a": (5.5, 46.7)})["a"].covers(Point(5.5, 46.7))
    assert len(derive_cells({name: (float(x), 46.0) for x, name in enumerate("abc")})) == 3


def places(*names: str) -> dict[str, Place | None]:
    return {name: Place(name, "commune", name, name, *NANTES.get(name, (None, None))) for name in names}


def test_shapes_say_what_they_are() -> None:
    everything = places(*NANTES)
    assert derive_shapes(everything, {}).kind == "schematic"
    assert derive_shapes({}, {}).kind == "none"
    assert derive_shapes({}, {}).bounds is None
    outline = box(-1.60, 47.20, -1.50, 47.26)
    mixed = derive_shapes(everything, {"commune-44109": outline}, ["IGN, Licence Ouverte"])
    assert (mixed.kind, len(mixed.schematic), mixed.sources) == ("mixed", 3, ("IGN, Licence Ouverte",))
    assert mixed.polygons["commune-44109"].equals(outline)
    assert all(mixed.polygons[name].intersection(outline).area < 1e-12 for name in mixed.schematic)
    assert derive_shapes(places("commune-44109"), {"commune-44109": outline}).kind == "official"


def test_a_place_without_outline_or_centre_is_said_to_be_missing() -> None:
    shapes = derive_shapes({**places("commune-44109"), "epci-x": None}, {})
    assert shapes.missing == ("epci-x",)


def test_a_heavy_map_is_lightened_and_borders_stay_shared() -> None:
    left, right = box(0, 0, 1, 1), box(1, 0, 2, 1)
    heavy = {"a": left.segmentize(2**-12), "b": right.segmentize(2**-12)}
    light = derive_shapes(places("a", "b"), heavy)
    assert sum(shapely.get_num_coordinates(polygon) for polygon in light.polygons.values()) < 200
    assert light.polygons["a"].intersection(light.polygons["b"]).area == 0
    assert light.polygons["a"].touches(light.polygons["b"])


def test_hatching_stays_inside_and_lines_up_between_neighbours() -> None:
    left, right = box(-1.6, 47.1, -1.5, 47.2), box(-1.5, 47.1, -1.4, 47.2)
    bounds = (-1.6, 47.1, -1.4, 47.2)
    lines = {name: derive_hatching(polygon, bounds) for name, polygon in (("left", left), ("right", right))}
    assert len(lines["left"]) > 10
    for name, polygon in (("left", left), ("right", right)):
        assert all(polygon.buffer(1e-4).covers(shapely.LineString(line)) for line in lines[name])
    ends = {line[-1] for line in lines["left"] if line[-1][0] == -1.5}
    starts = {line[0] for line in lines["right"] if line[0][0] == -1.5}
    assert ends and {round(y, 4) for _, y in ends} == {round(y, 4) for _, y in starts}


def test_geojson_keeps_holes_and_five_decimals() -> None:
    holed = box(0, 0, 3, 3).difference(box(1, 1, 2, 2))
    drawn = derive_geojson(holed)
    assert json.loads(json.dumps(drawn))["type"] == "MultiPolygon"
    assert len(drawn["coordinates"][0]) == 2  # type: ignore[index]
    assert shapely.geometry.shape(drawn).area == shapely.geometry.shape(mapping(holed)).area
