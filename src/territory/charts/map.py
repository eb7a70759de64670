"""The map: shades by class, hatching where nothing is known, points by precision, names where there is room.

No background map: it would send visitors' addresses to a third party. The same content stands in a table beside it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pydeck as pdk

from territory.analysis.map import Area, Sheet, Site
from territory.charts.map_key import DARK, LIGHT, Palette, derive_fill, derive_shades, rgb, say_area
from territory.charts.map_view import derive_view, part_points, place_names
from territory.geography.shapes import Bounds
from territory.locale.words import Words

#: Beyond so many points a grid of squares is sent instead: 93 bytes a point, resent at each rerun.
MANY_POINTS = 2_000
_COLUMNS, _ROWS = 60, 40

#: How a point shows what is known of it: radius in pixels, opacity of its fill (0 to 255), width of its outline.
PRECISIONS = {"exact": (5, 255, 1.2), "street": (5, 150, 1.2), "approximate": (7, 70, 1.2), "commune": (4, 0, 1.6)}


class _Deck(pdk.Deck):  # type: ignore[misc]  # pydeck carries no types
    """A deck sent without indentation: a third of the bytes, at each rerun."""

    def to_json(self) -> str:
        return json.dumps(json.loads(super().to_json()), separators=(",", ":"), ensure_ascii=False)


def draw_map(sheet: Sheet, words: Words, *, is_dark: bool = False) -> pdk.Deck | None:
    """The map of one sheet, None when none of its places can be drawn; `height_of` gives its height."""
    if sheet.bounds is None:
        return None
    palette = DARK if is_dark else LIGHT
    drawn = [area for area in sheet.areas if area.geometry is not None]
    is_crowded = len(sheet.sites) > MANY_POINTS
    draw_points = _draw_grid if is_crowded else _draw_sites
    layers = [
        _draw_areas(drawn, sheet, words, palette),
        _draw_hatching(drawn, palette),
        # Names under the points: a point can be picked, a name is in the table too.
        _draw_names(drawn, sheet, sheet.bounds, palette),
        draw_points(sheet.sites, sheet.bounds, words, palette),
    ]
    return _Deck(
        layers=layers,
        initial_view_state=pdk.ViewState(**derive_view(sheet.bounds)),
        # No `map_style` either: given an empty one, Streamlit would ask a third party for its own.
        map_provider=None,
        # A wheel that zooms would trap whoever scrolls the page, and a click that waits to be double selects nothing;
        # two fingers still zoom, and the keys + and -.
        views=[pdk.View(type="MapView", controller={"scrollZoom": False, "doubleClickZoom": False})],
        tooltip={"text": "{tip}", "style": {"fontSize": "12px", "maxWidth": "150px", "whiteSpace": "pre-wrap"}},
    )


def _draw_areas(areas: Sequence[Area], sheet: Sheet, words: Words, palette: Palette) -> pdk.Layer:
    shades = derive_shades(sheet.classes, palette)
    features = [
        {
            "type": "Feature",
            "geometry": area.geometry,
            "properties": {"id": area.id, "fill": derive_fill(area, sheet, shades, palette)},
            "tip": f"{area.short_name}\n{say_area(area, sheet.measure, words)}",
        }
        for area in areas
    ]
    return pdk.Layer(
        "GeoJsonLayer", features, id="areas", pickable=True, auto_highlight=True, stroked=True, filled=True,
        get_fill_color="properties.fill", get_line_color=rgb(palette.border), line_width_min_pixels=1.5,
        highlight_color=[*rgb(palette.halo)[:3], 70],
    )  # fmt: skip


def _draw_hatching(areas: Sequence[Area], palette: Palette) -> pdk.Layer:
    lines = [{"path": [list(point) for point in line]} for area in areas for line in area.hatching]
    return pdk.Layer(
        "PathLayer", lines, id="hatching", get_path="path", get_color=rgb(palette.hatching),
        width_min_pixels=1, width_max_pixels=1, pickable=False,
    )  # fmt: skip


def _draw_sites(sites: Sequence[Site], bounds: Bounds, words: Words, palette: Palette) -> pdk.Layer:
    points: list[dict[str, Any]] = [
        {
            "id": site.id,
            "position": [round(x, 5), round(y, 5)],
            "radius": PRECISIONS[site.precision][0],
            "fill": [*rgb(palette.point)[:3], PRECISIONS[site.precision][1]],
            "line": PRECISIONS[site.precision][2],
            "tip": "\n".join(
                part
                for part in (site.project_name, site.name, words.label("site", "precision", site.precision))
                if part
            ),
        }
        for site, (x, y) in zip(sites, part_points(sites, bounds), strict=True)
    ]
    # Large points first, so that small ones stay on top and can be picked.
    points.sort(key=lambda point: (-point["radius"], point["id"]))
    return pdk.Layer(
        "ScatterplotLayer", points, id="sites", pickable=True, stroked=True, filled=True, radius_units="'pixels'",
        line_width_units="'pixels'", get_position="position", get_radius="radius", get_fill_color="fill",
        get_line_color=rgb(palette.point), get_line_width="line",
    )  # fmt: skip


def _draw_grid(sites: Sequence[Site], bounds: Bounds, words: Words, palette: Palette) -> pdk.Layer:
    west, south, east, north = bounds
    wide, tall = (east - west) / _COLUMNS or 1e-6, (north - south) / _ROWS or 1e-6
    counts: dict[tuple[int, int], int] = {}
    for site in sites:
        cell = (int((site.longitude - west) / wide), int((site.latitude - south) / tall))
        counts[cell] = counts.get(cell, 0) + 1
    most = max(counts.values())
    cells = [
        {
            "polygon": [
                [round(west + (x + dx) * wide, 5), round(south + (y + dy) * tall, 5)]
                for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1))
            ],
            "fill": [*rgb(palette.point)[:3], 70 + round(170 * count / most)],
            "tip": words("map-sites", count=count),
        }
        for (x, y), count in sorted(counts.items())
    ]
    return pdk.Layer(
        "PolygonLayer", cells, id="grid", get_polygon="polygon", get_fill_color="fill", stroked=False, pickable=True
    )


def _draw_names(areas: Sequence[Area], sheet: Sheet, bounds: Bounds, palette: Palette) -> pdk.Layer:
    names = [{"text": text, "position": position} for _, text, position in place_names(areas, sheet.sites, bounds)]
    # A bare string is taken for an expression and nothing is drawn, in silence.
    string = pdk.types.String
    return pdk.Layer(
        "TextLayer", names, id="names", pickable=False, get_text="text", get_position="position", get_size=12,
        get_color=rgb(palette.text), get_text_anchor=string("middle"), get_alignment_baseline=string("center"),
        font_family=string("Source Sans, Arial, sans-serif"), character_set=string("auto"), line_height=1.05,
        background=True, get_background_color=[*rgb(palette.halo)[:3], 190], background_padding=[2, 0, 2, 0],
    )  # fmt: skip
