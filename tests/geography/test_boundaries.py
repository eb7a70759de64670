"""Files of outlines: what is taken, what is refused, and in which words."""

import json
from pathlib import Path

import pandas as pd
import pytest
from shapely.geometry import shape

from territory.errors import TerritoryError
from territory.geography.boundaries import Brought, check_members, derive_change, read_geojson
from territory.geography.codes import Codes

SQUARE = [[[5.50, 46.60], [5.60, 46.60], [5.60, 46.70], [5.50, 46.70], [5.50, 46.60]]]
BOW_TIE = [[[5.50, 46.60], [5.60, 46.70], [5.60, 46.60], [5.50, 46.70], [5.50, 46.60]]]


def square(west: float, south: float, side: float = 0.1) -> list[list[list[float]]]:
    east, north = west + side, south + side
    return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]


@pytest.fixture
def codes() -> Codes:
    rows = [
        ("commune-01001", "commune", "01001", "L'Abergement", None, None, None),
        ("commune-39300", "commune", "39300", "Lons-le-Saunier", None, 46.67, 5.55),
        ("commune-39199", "commune", "39199", "Domblans", None, None, None),
        ("commune-39075", "commune", "39075", "Bréry", "commune-39199", None, None),
        ("epci-200071116", "epci", "200071116", "ECLA", None, None, None),
    ]
    columns = ["id", "kind", "code", "name", "successor", "latitude", "longitude"]
    return Codes(pd.DataFrame(rows, columns=columns))


def feature(properties: dict[str, object], coordinates: object = SQUARE, kind: str = "Polygon") -> dict[str, object]:
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


@pytest.fixture
def bring(tmp_path: Path, codes: Codes):
    def build(*features: object, **members: object) -> Brought:
        path = tmp_path / "contours.geojson"
        known = {"source": "Cadastre d'essai", "licence": "Licence Ouverte 2.0", **members}
        path.write_text(json.dumps({"type": "FeatureCollection", **known, "features": features}), "utf-8")
        return read_geojson(path, codes)

    return build


def remarks(brought: Brought) -> list[tuple[int | None, str, str]]:
    return [(remark.row, remark.code, remark.severity) for remark in brought.remarks]


@pytest.mark.parametrize(
    ("properties", "territory"),
    [
        ({"insee": "39300", "siren": "213903008", "epci": "200071116"}, "commune-39300"),
        ({"INSEE_COM": "39300"}, "commune-39300"),
        ({"siren": "200071116", "dep": "39"}, "epci-200071116"),
        ({"code": "200071116"}, "epci-200071116"),
        ({"code": 1001}, "commune-01001"),
        ({"territory": "commune-39300"}, "commune-39300"),
        ({"code": "39075"}, "commune-39199"),
    ],
)
def test_codes_are_found_under_the_names_files_use(bring, properties: dict[str, object], territory: str) -> None:
    assert list(bring(feature(properties)).outlines) == [territory]


def test_an_unknown_code_stays_out_and_is_said(bring) -> None:
    found = bring(feature({"insee": "99999"}), feature({"insee": "39300"}))
    assert remarks(found) == [(1, "boundary-code-unknown", "blocks")]
    assert found.remarks[0].value == "99999"
    assert (list(found.outlines), found.rejected) == (["commune-39300"], 1)


def test_old_communes_are_joined_into_the_one_that_took_over(bring) -> None:
    found = bring(feature({"insee": "39199"}), feature({"insee": "39075"}, square(5.60, 46.60)))
    assert remarks(found) == [(2, "boundary-former", "note")]
    _, outline = found.outlines["commune-39199"]
    assert outline.bounds == (5.50, 46.60, 5.70, 46.70)


def test_points_and_broken_geometries_stay_out(bring) -> None:
    found = bring(
        feature({"insee": "39300"}, [5.5, 46.6], "Point"),
        feature({"insee": "39300"}, "nonsense"),
        {"type": "Feature", "properties": {"insee": "39300"}, "geometry": None},
        feature({"insee": "39300"}, []),
        "not a feature",
    )
    assert [code for _, code, _ in remarks(found)] == [
        "boundary-not-polygon", "boundary-unreadable", "boundary-not-polygon", "boundary-unreadable",
        "boundary-not-polygon",
    ]  # fmt: skip
    assert found.outlines == {}


def test_a_crossed_outline_is_repaired_and_said(bring) -> None:
    found = bring(feature({"insee": "39300"}, BOW_TIE))
    assert remarks(found) == [(1, "boundary-repaired", "note")]
    assert found.outlines["commune-39300"][1].is_valid


def test_latitude_first_is_recognised(bring) -> None:
    swapped = [[[y, x] for x, y in SQUARE[0]]]
    assert remarks(bring(feature({"insee": "39300"}, swapped))) == [(1, "boundary-swapped", "blocks")]


def test_an_outline_far_from_the_centre_we_know_is_another_place_s(bring) -> None:
    assert remarks(bring(feature({"insee": "39300"}, square(2.0, 48.0)))) == [(1, "boundary-far", "blocks")]


def test_lambert_93_is_explained(bring) -> None:
    metres = square(900_000.0, 6_620_000.0, 1000.0)
    with pytest.raises(TerritoryError) as refused:
        bring(feature({"insee": "39300"}, metres))
    assert refused.value.code == "geojson-lambert93"
    with pytest.raises(TerritoryError, match="geojson-lambert93"):
        bring(feature({"insee": "39300"}), crs={"properties": {"name": "urn:ogc:def:crs:EPSG::2154"}})


def test_one_feature_in_metres_among_others_stays_out(bring) -> None:
    found = bring(feature({"insee": "39199"}), feature({"insee": "39300"}, square(900_000.0, 6_620_000.0)))
    assert remarks(found) == [(2, "boundary-not-degrees", "blocks")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"{", "geojson-unreadable"),
        (b"\xff\xfe{}", "geojson-unreadable"),
        (b"[]", "geojson-not-features"),
        (b'{"type": "FeatureCollection", "features": []}', "geojson-not-features"),
        (b'{"type": "Topology", "objects": {}}', "geojson-not-features"),
    ],
)
def test_what_is_no_geojson_is_refused(tmp_path: Path, codes: Codes, content: bytes, code: str) -> None:
    path = tmp_path / "x.geojson"
    path.write_bytes(content)
    with pytest.raises(TerritoryError) as refused:
        read_geojson(path, codes)
    assert refused.value.code == code


def test_outlines_come_with_a_source_and_a_licence(bring, codes: Codes, tmp_path: Path) -> None:
    with pytest.raises(TerritoryError) as refused:
        bring(feature({"insee": "39300"}), licence=None)
    assert refused.value.code == "boundaries-unsourced"
    given = read_geojson(tmp_path / "contours.geojson", codes, licence="ODbL", year=2026)
    assert (given.source, given.licence, given.year) == ("Cadastre d'essai", "ODbL", 2026)


def test_a_change_holds_one_row_for_each_place(bring) -> None:
    change = derive_change(bring(feature({"insee": "39300"}), feature({"insee": "39199"})), "Coordination")
    rows = change.tables["boundary"].to_pylist()
    assert (change.kind, change.files[0].rows) == ("boundaries", 2)
    assert [(row["territory"], row["_row"], row["reference_year"]) for row in rows] == [
        ("commune-39199", 2, None), ("commune-39300", 1, None),
    ]  # fmt: skip
    assert shape(json.loads(rows[0]["geometry"])).bounds == (5.50, 46.60, 5.60, 46.70)


def test_places_that_are_absent_are_named(bring, codes: Codes) -> None:
    found = bring(feature({"insee": "39300"}))
    absent = check_members(found, ["commune-39300", "commune-39199"], codes)
    assert [(remark.code, remark.value) for remark in absent] == [("boundary-absent", "commune-39199")]
