"""JSON made of features or of objects: one line each, properties as columns, and where it is."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from territory.ingest.grid import Grid, Line
from territory.ingest.limits import MEGABYTE
from territory.ingest.meter import Meter, OverLimit, Unreadable
from territory.ingest.question import Assumption

GEOJSON, JSON = "geojson", "json"
#: Nested lists of positions deeper than a MultiPolygon's are no geometry.
_DEPTH = 6


def read_features(content: bytes, meter: Meter) -> tuple[str, Grid, tuple[Assumption, ...]]:
    """(`geojson` or `json`, the grid, assumptions); the labels are line 1, the first feature line 2.

    Raises `Unreadable`: `json-not-rows` when it is JSON with no list of objects, `file-corrupt` when it is none.
    """
    if len(content) > meter.limits.json_bytes:
        raise OverLimit("file-too-heavy", limit=str(meter.limits.json_bytes // MEGABYTE))
    try:
        held = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Unreadable("file-corrupt") from error
    features = _find_features(held)
    if features is None:
        return JSON, _fill(_find_objects(held), [], meter), ()
    rows = [properties if isinstance(properties := item.get("properties"), dict) else {} for item in features]
    geometries = [item.get("geometry") for item in features]
    places = [_centre(item) for item in geometries]
    is_degrees = all(place is None or (abs(place[0]) <= 180 and abs(place[1]) <= 90) for place in places)
    x, y = ("longitude", "latitude") if is_degrees else ("x", "y")
    kinds = [item.get("type") if isinstance(item, dict) else None for item in geometries]
    added = [
        {y: place[1] if place else None, x: place[0] if place else None, "geometry_type": kind}
        for place, kind in zip(places, kinds, strict=True)
    ]
    count = sum(kind not in {None, "Point"} for kind in kinds)
    told = (Assumption("point", "centre", ("centre",), {"count": str(count)}),) if count else ()
    return GEOJSON, _fill(rows, added, meter), told


def _find_features(held: object) -> list[dict[str, Any]] | None:
    if isinstance(held, dict) and held.get("type") == "Feature":
        return [held]
    features = held.get("features") if isinstance(held, dict) else None
    if not isinstance(features, list):
        return None
    return [item for item in features if isinstance(item, dict)]


def _find_objects(held: object) -> list[dict[str, Any]]:
    """The list of objects that a JSON is, or holds under the one key that has such a list."""
    candidates = [held] if isinstance(held, list) else [*held.values()] if isinstance(held, dict) else []
    for candidate in candidates:
        if isinstance(candidate, list) and candidate and all(isinstance(item, dict) for item in candidate):
            return candidate
    raise Unreadable("json-not-rows")


def _fill(rows: Sequence[Mapping[str, Any]], added: Sequence[Mapping[str, Any]], meter: Meter) -> Grid:
    """A grid of objects; a key that was not met yet makes a column more."""
    merged = [{**row, **more} for row, more in zip(rows, added, strict=True)] if added else rows
    labels = list(dict.fromkeys(str(label) for row in merged for label in row))
    meter.ensure_narrow(len(labels), None)
    meter.ensure_short(len(merged), None)
    meter.take_cells(len(labels) * len(merged))
    lines: list[Line] = [(1, list(labels))] if labels else []
    for number, row in enumerate(merged, start=2):
        cells = [_value(row.get(label)) for label in labels]
        meter.ensure_brief(max((len(cell) for cell in cells if isinstance(cell, str)), default=0), number, None)
        lines.append((number, cells))
    meter.say(len(lines))
    return Grid(None, lines)


def _value(value: object) -> object:
    if isinstance(value, float) and (value != value or abs(value) == float("inf")):
        return None
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 10**300:
        return None
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value


def _centre(geometry: object) -> tuple[float, float] | None:
    """(x, y) of a point, or the middle of the box around any other geometry: enough to know a place by."""
    if not isinstance(geometry, dict):
        return None
    positions: list[tuple[float, float]] = []
    inner = geometry.get("geometries")
    for item in inner if isinstance(inner, list) else [geometry]:
        _collect(item.get("coordinates") if isinstance(item, dict) else None, positions, 0)
    if not positions:
        return None
    if len(positions) == 1:
        return positions[0]
    xs, ys = [x for x, _ in positions], [y for _, y in positions]
    return round((min(xs) + max(xs)) / 2, 7), round((min(ys) + max(ys)) / 2, 7)


def _collect(held: object, positions: list[tuple[float, float]], depth: int) -> None:
    if not isinstance(held, list) or depth > _DEPTH or not held:
        return
    first = held[:2]
    if len(first) == 2 and all(isinstance(n, int | float) and not isinstance(n, bool) and abs(n) < 1e12 for n in first):
        positions.append((first[0], first[1]))
        return
    for item in held:
        _collect(item, positions, depth + 1)
