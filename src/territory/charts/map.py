"""The map: shades by class, hatching where nothing is known, points by precision, names where there is room.

No background map: it would send visitors' addresses to a third party. The same content stands in a table beside it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pydeck as pdk

from territory.analysis.map import Area, Cluster, Sheet, Site
from territory.charts.map_key import DARK, LIGHT, Palette, derive_fill, derive_shades, rgb, say_area
from territory.charts.map_view import derive_view, part_points, place_names
from territory.geography.shapes import Bounds
from territory.locale.words import Words

#: Radius in pixels of the smallest and of the largest cluster: a cell of the map is some twenty pixels wide.
_SMALLEST, _LARGEST = 9, 15

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
    layers = [
        _draw_areas(drawn, sheet, words, palette),
        _draw_hatching(drawn, palette),
        # Names under the points: a point can be picked, a name is in the table too.
        _draw_names(drawn, sheet, sheet.bounds, palette),
    ]
    if sheet.clusters:
        layers += _draw_clusters(sheet.clusters, words, palette)
    else:
        layers.append(_draw_sites(sheet.sites, sheet.bounds, words, palette))
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
            "tip": f"{area.short_name}\n{say_area(area, sheet.measure, words, sheet.unit, sheet.decimals)}",
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


def _draw_clusters(clusters: Sequence[Cluster], words: Words, palette: Palette) -> list[pdk.Layer]:
    """Discs whose area grows with the number of sites, which is written on them: nothing is said by size alone."""
    most = max(cluster.sites for cluster in clusters)
    discs: list[dict[str, Any]] = [
        {
            "id": cluster.id,
            "position": [cluster.longitude, cluster.latitude],
            "radius": round(_SMALLEST + (_LARGEST - _SMALLEST) * (cluster.sites / most) ** 0.5, 1),
            "text": _shorten(cluster.sites),
            "tip": words("map-cluster", sites=cluster.sites, projects=cluster.projects),
        }
        for cluster in clusters
    ]
    # Small discs last, so that none is hidden.
    discs.sort(key=lambda disc: (-disc["radius"], disc["id"]))
    string = pdk.types.String
    return [
        pdk.Layer(
            "ScatterplotLayer", discs, id="clusters", pickable=True, stroked=True, filled=True,
            radius_units="'pixels'", line_width_units="'pixels'", get_position="position", get_radius="radius",
            get_fill_color=[*rgb(palette.halo)[:3], 235], get_line_color=rgb(palette.point), get_line_width=2,
        ),
        pdk.Layer(
            "TextLayer", discs, id="counts", pickable=False, get_text="text", get_position="position", get_size=10,
            get_color=rgb(palette.text), get_text_anchor=string("middle"), get_alignment_baseline=string("center"),
            font_family=string("Source Sans, Arial, sans-serif"), character_set=string("auto"),
        ),
    ]  # fmt: skip


def _shorten(count: int) -> str:
    """A count that fits a disc: `950`, `12k`; the tip and the list say it whole."""
    return str(count) if count < 1_000 else f"{count // 1_000}k"


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
