"""Outlines that are brought: a GeoJSON a coordinator has, or the official API's answer, admitted feature by feature.

What is wrong with a feature is a remark with its number; what is wrong with the whole file is a refusal.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
import shapely
from shapely import MultiPolygon, Polygon
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape
from shapely.geometry.base import BaseGeometry

from territory.errors import TerritoryError
from territory.geography.codes import Codes, read_code
from territory.lake.change import Change, FileRecord

#: A file of every commune of France at 50 m is some 100 MB; at 100 m, which is plenty for a map, some 50.
MAX_BYTES = 80_000_000
MAX_FEATURES = 40_000
#: Further than this from the centre we know (some 50 km), an outline is likely another place's.
_FAR = 0.5
#: Bounds of coordinates in Lambert-93 (EPSG:2154, metres), the projection French files are often in.
_LAMBERT_X, _LAMBERT_Y = (-400_000.0, 1_400_000.0), (5_900_000.0, 7_300_000.0)
_FRANCE_LONGITUDE, _FRANCE_LATITUDE = (-6.0, 10.0), (41.0, 52.0)


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong, or worth knowing, about a feature: `row` is its number in the file, from 1.

    `code` is the locale key `finding-<code>`, `severity` is `blocks` (the feature stays out) or `note`.
    """

    row: int | None
    column: str | None
    code: str
    severity: str
    value: str | None = None
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Brought:
    """Outlines admitted from one file or answer (`outlines`: territory -> polygon, with the feature's number)."""

    file: str
    sha256: str
    source: str
    licence: str
    year: int | None
    features: int
    outlines: Mapping[str, tuple[int, BaseGeometry]]
    remarks: tuple[Remark, ...]
    content: bytes = field(default=b"", repr=False)

    @property
    def rejected(self) -> int:
        """How many features stay out."""
        return len({remark.row for remark in self.remarks if remark.severity == "blocks"})


def read_geojson(
    path: Path, codes: Codes, *, source: str | None = None, licence: str | None = None, year: int | None = None
) -> Brought:
    """The outlines of a GeoJSON file, in WGS84, for the places the lake knows.

    Source and licence are the file's own members unless given. Raises TerritoryError `geojson-unreadable`,
    `geojson-too-large`, `geojson-not-features`, `geojson-lambert93` or `boundaries-unsourced`.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise TerritoryError("geojson-too-large", file=path.name, limit=MAX_BYTES // 1_000_000)
        content = path.read_bytes()
    except OSError as error:
        raise TerritoryError("file-unreadable", file=path.name) from error
    collection = parse_collection(content, path.name)
    source = source or _text(collection.get("source"))
    licence = licence or _text(collection.get("licence")) or _text(collection.get("license"))
    if not source or not licence:
        raise TerritoryError("boundaries-unsourced", file=path.name)
    return admit(collection, codes, path.name, content, source=source, licence=licence, year=year)


def parse_collection(content: bytes, file: str) -> dict[str, object]:
    """A FeatureCollection from its bytes; a lone feature is one of one.

    Raises TerritoryError `geojson-unreadable` or `geojson-not-features`.
    """
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise TerritoryError("geojson-unreadable", file=file) from error
    if isinstance(found, dict) and found.get("type") == "Feature":
        found = {"type": "FeatureCollection", "features": [found]}
    if not isinstance(found, dict) or found.get("type") != "FeatureCollection":
        raise TerritoryError("geojson-not-features", file=file)
    features = found.get("features")
    if not isinstance(features, list) or not features:
        raise TerritoryError("geojson-not-features", file=file)
    if len(features) > MAX_FEATURES:
        raise TerritoryError("geojson-too-large", file=file, limit=MAX_BYTES // 1_000_000)
    return found


def admit(
    collection: Mapping[str, object],
    codes: Codes,
    file: str,
    content: bytes,
    *,
    source: str,
    licence: str,
    year: int | None = None,
) -> Brought:
    """The features that are an outline of a known place; places that merged are joined into their successor.

    Raises TerritoryError `geojson-lambert93` when the file says or shows that it is not in longitude and latitude.
    """
    features = collection["features"]
    assert isinstance(features, list)
    _ensure_degrees(collection, features, file)
    remarks: list[Remark] = []
    found: dict[str, list[tuple[int, str, BaseGeometry]]] = {}
    for row, feature in enumerate(features, 1):
        polygon = _read_polygon(feature, row, remarks)
        if polygon is None:
            continue
        territory, code = read_code(feature, codes)
        if territory is None:
            remarks.append(Remark(row, None, "boundary-code-unknown", "blocks", code))
            continue
        if code is not None and codes.is_former(code):
            remarks.append(Remark(row, None, "boundary-former", "note", code, {"name": codes.name(territory)}))
        centre = codes.centre(territory)
        if centre is not None and polygon.distance(shapely.Point(centre)) > _FAR:
            remarks.append(Remark(row, None, "boundary-far", "blocks", code, {"name": codes.name(territory)}))
            continue
        found.setdefault(territory, []).append((row, code or "", polygon))
    outlines = {territory: _join(parts, codes, remarks) for territory, parts in sorted(found.items())}
    digest = hashlib.sha256(content).hexdigest()
    return Brought(file, digest, source[:300], licence[:300], year, len(features), outlines, tuple(remarks), content)


def check_members(brought: Brought, expected: Iterable[str], codes: Codes) -> tuple[Remark, ...]:
    """One note for each place that was expected and is not among the outlines brought."""
    absent = sorted(set(expected) - set(brought.outlines))
    return tuple(Remark(None, None, "boundary-absent", "note", name, {"name": codes.name(name)}) for name in absent)


def derive_change(brought: Brought, author: str) -> Change:
    """What to commit: one `boundary` row for each outline, with its source and licence."""
    rows = sorted(brought.outlines.items())
    geometries = [json.dumps(mapping(polygon), separators=(",", ":")) for _, (_, polygon) in rows]
    table = pa.table(
        {
            "territory": pa.array([name for name, _ in rows], pa.string()),
            "geometry": pa.array(geometries, pa.string()),
            "source": pa.array([brought.source] * len(rows), pa.string()),
            "licence": pa.array([brought.licence] * len(rows), pa.string()),
            "reference_year": pa.array([brought.year] * len(rows), pa.int32()),
            "_row": pa.array([row for _, (row, _) in rows], pa.int32()),
        }
    )
    return Change(
        kind="boundaries",
        message=f"{len(rows)} contours : {brought.file}",
        author=author,
        tables={"boundary": table},
        files=(FileRecord("boundary", brought.file, brought.sha256, brought.features),),
    )


def _read_polygon(feature: object, row: int, remarks: list[Remark]) -> BaseGeometry | None:
    """A valid polygon with six decimals (0.1 m), or None and why not."""
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind not in {"Polygon", "MultiPolygon"}:
        remarks.append(Remark(row, "geometry", "boundary-not-polygon", "blocks", _text(kind)))
        return None
    try:
        drawn = shape(geometry)
    except (ShapelyError, ValueError, TypeError, IndexError, AttributeError):
        remarks.append(Remark(row, "geometry", "boundary-unreadable", "blocks"))
        return None
    west, south, east, north = drawn.bounds if not drawn.is_empty else (0.0, 0.0, 0.0, 0.0)
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        remarks.append(Remark(row, "geometry", "boundary-not-degrees", "blocks", f"{west:.0f}, {south:.0f}"))
        return None
    if _within((west, east), _FRANCE_LATITUDE) and _within((south, north), _FRANCE_LONGITUDE):
        remarks.append(Remark(row, "geometry", "boundary-swapped", "blocks", f"{west:.3f}, {south:.3f}"))
        return None
    if not drawn.is_valid:
        remarks.append(Remark(row, "geometry", "boundary-repaired", "note"))
    polygon = _polygons(shapely.set_precision(shapely.make_valid(drawn), 1e-6))
    if polygon.is_empty:
        remarks.append(Remark(row, "geometry", "boundary-unreadable", "blocks"))
        return None
    return polygon


def _polygons(drawn: BaseGeometry) -> BaseGeometry:
    """What has an area in a geometry; lines and points that a repair left behind go."""
    parts = [part for part in shapely.get_parts(drawn).tolist() if isinstance(part, Polygon | MultiPolygon)]
    nested = [part for part in shapely.get_parts(parts).tolist() if isinstance(part, Polygon) and part.area > 0]
    return nested[0] if len(nested) == 1 else MultiPolygon(nested)


def _join(
    parts: Sequence[tuple[int, str, BaseGeometry]], codes: Codes, remarks: list[Remark]
) -> tuple[int, BaseGeometry]:
    """The outline of one place: several features of it are one outline (old communes, or parts of a place)."""
    if len(parts) == 1:
        return parts[0][0], parts[0][2]
    if not any(codes.is_former(code) for _, code, _ in parts):
        remarks.append(Remark(parts[1][0], None, "boundary-repeated", "note", parts[1][1]))
    return parts[0][0], _polygons(shapely.union_all([polygon for _, _, polygon in parts]))


def _ensure_degrees(collection: Mapping[str, object], features: Sequence[object], file: str) -> None:
    crs = json.dumps(collection.get("crs") or "")
    first = next((_first_position(feature) for feature in features if _first_position(feature)), None)
    is_projected = any(code in crs for code in ("2154", "Lambert", "27572", "3857", "EPSG:39"))
    is_lambert = first is not None and _within((first[0],), _LAMBERT_X) and _within((first[1],), _LAMBERT_Y)
    if is_projected or is_lambert:
        raise TerritoryError("geojson-lambert93", file=file)


def _first_position(feature: object) -> tuple[float, float] | None:
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    found: object = geometry.get("coordinates") if isinstance(geometry, dict) else None
    for _ in range(6):
        if not isinstance(found, list) or not found:
            return None
        if isinstance(found[0], int | float):
            return (float(found[0]), float(found[1])) if len(found) > 1 else None
        found = found[0]
    return None


def _within(values: Iterable[float], bounds: tuple[float, float]) -> bool:
    return all(bounds[0] <= value <= bounds[1] for value in values)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
