"""Where projects are: presence never adds up, money is split by known shares alone, a true zero is not the unknown."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import Rows, ViewOf

from territory.analysis import map as atlas
from territory.analysis.map import MapBoard
from territory.analysis.places import derive_classes, measure_per_inhabitant
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.model.viewer import Role

PLACES = [
    ("commune-1", "Un", 5.50, 46.60), ("commune-2", "Deux", 5.60, 46.60), ("commune-3", "Trois", 5.55, 46.70),
    ("commune-9", "Loin", 2.0, 48.0), ("epci-A", "CA Alpha (Agglo)", None, None),
]  # fmt: skip


def territory(name: str, said: str, longitude: float | None, latitude: float | None) -> dict[str, object]:
    kind, _, code = name.partition("-")
    return {"id": name, "kind": kind, "code": code, "name": said, "longitude": longitude, "latitude": latitude}


def grant(project: str, amount: int | None, share: float | None = 1.0) -> dict[str, Rows]:
    name = f"F-{project}"
    return {
        "funding": [{"id": name, "object": "Aide", "source_family": "EPCI", "instrument": "GRANT"}],
        "funding_share": [{"funding": name, "line": 1, "purpose": "project", "project": project, "share": share}],
        "funding_event": [{"id": f"E-{project}", "funding": name, "kind": "granted", "on": "2025", "amount": amount}],
    }


def site(key: str, project: str, place: str | None, precision: str = "commune", **values: object) -> dict[str, object]:
    return {"id": key, "project": project, "territory": place, "precision": precision, **values}


@pytest.fixture
def lake(view_of: ViewOf):
    """`lake(sites, grants)`: projects P1 to P4 of one programme on an EPCI of three communes; its view."""

    def build(sites: Rows, *grants: dict[str, Rows], role: Role = Role.COORDINATOR, places: Any = PLACES, **more: Rows):
        tables: dict[str, list[object]] = {
            "territory": [territory(*place) for place in places],
            "territory_link": [{"child": f"commune-{n}", "parent": "epci-A"} for n in (1, 2, 3)],
            "territory_population": [
                {"territory": f"commune-{n}", "year": 2023, "municipal": 100 * n} for n in (1, 2)
            ],
            "programme": [{"id": "NCL", "name": "City Lab", "territory": "epci-A"}],
            "project": [{"id": f"P{n}", "programme": "NCL", "name": f"Projet {n}"} for n in (1, 2, 3, 4)],
            "instrument": [
                {"id": "GRANT", "name": "Subvention", "is_cash": True, "is_repayable": False,
                 "counts_as_mobilised": True, "position": 1}
            ],
            "source_family": [{"id": "EPCI", "name": "EPCI", "origin": "public", "is_public_money": True,
                               "counts_for_own_share": True, "position": 1}],
            "site": list(sites),
        }  # fmt: skip
        for rows in (*grants, more):
            for table, lines in rows.items():
                tables.setdefault(table, []).extend(lines)
        return view_of(tables, role=role)

    return build


def values(board: MapBoard) -> dict[str, tuple[str, Decimal | None]]:
    return {area.id: (area.state, area.value) for area in board.sheets[0].areas}


SITES = [
    site("s1", "P1", "commune-1"), site("s2", "P1", "commune-2"), site("s3", "P2", "commune-1"),
    site("s4", "P3", "epci-A", "territory"),
]  # fmt: skip


def test_a_project_counts_in_each_of_its_places_and_a_zero_is_a_value(lake) -> None:
    board = atlas.read(lake(SITES), Scope())
    assert values(board) == {
        "commune-1": ("value", Decimal(2)), "commune-2": ("value", Decimal(1)), "commune-3": ("zero", Decimal(0)),
    }  # fmt: skip
    assert board.answer.values == {"count": 4, "sited": 2, "covering": 1, "unplaced": 1}
    sheet = board.sheets[0]
    assert (sheet.territory, sheet.level, sheet.drawn) == ("epci-A", "commune", "schematic")
    assert sheet.covering == (("P3", "CA Alpha (Agglo)"),)
    assert board.unplaced == {"P4": "Projet 4"}
    keys = [remark.key for remark in sheet.remarks]
    assert {"map-drawn-schematic", "map-presence-remark"} <= set(keys)
    said = next(remark for remark in sheet.remarks if remark.key == "map-presence-remark")
    assert (said.values["sum"], said.values["count"]) == (3, 2)


def test_money_is_split_by_known_shares_and_unknown_elsewhere(lake) -> None:
    sites = [
        site("s1", "P1", "commune-1", share=0.25), site("s2", "P1", "commune-2", share=0.75),
        site("s3", "P2", "commune-1"), site("s4", "P2", "commune-3"),
    ]  # fmt: skip
    board = atlas.read(lake(sites, grant("P1", 1000), grant("P2", 500)), Scope(about="granted"))
    assert values(board) == {
        "commune-1": ("value", Decimal("250.00")),
        "commune-2": ("value", Decimal("750.00")),
        "commune-3": ("missing", None),
    }
    rows = board.sheets[0].figure.rows.set_index("territory")
    assert rows.loc["commune-1", "known_amounts"].values == {"known": 1, "expected": 2}
    coverage = board.sheets[0].figure.coverage
    assert coverage is not None and (coverage.known, coverage.expected) == (2, 4)
    missing = next(area for area in board.sheets[0].areas if area.state == "missing")
    assert missing.hatching and not any(area.hatching for area in board.sheets[0].areas if area.state != "missing")


def test_a_project_in_one_place_is_there_whole_unless_it_is_elsewhere_too(lake) -> None:
    sites = [
        site("s1", "P1", "commune-1"), site("s2", "P2", "commune-2"), site("s3", "P2", "commune-9"),
        site("s4", "P3", "commune-3"), site("s5", "P3", "epci-A", "territory"),
    ]  # fmt: skip
    board = atlas.read(lake(sites, grant("P1", 1000), grant("P2", 500), grant("P3", 500)), Scope(about="granted"))
    assert values(board) == {
        "commune-1": ("value", Decimal("1000.00")), "commune-2": ("missing", None), "commune-3": ("missing", None),
    }  # fmt: skip


def test_no_funding_is_unknown_and_no_project_is_zero(lake) -> None:
    board = atlas.read(lake([site("s1", "P1", "commune-1")]), Scope(about="granted"))
    assert values(board)["commune-1"] == ("missing", None)
    assert values(board)["commune-2"] == ("zero", Decimal(0))
    unknown = atlas.read(lake([site("s1", "P1", "commune-1")], grant("P1", 1000, None)), Scope(about="granted"))
    assert values(unknown)["commune-1"] == ("missing", None)


def test_per_inhabitant_needs_a_population_of_a_known_year(lake) -> None:
    sites = [site("s1", "P1", "commune-1"), site("s2", "P2", "commune-3")]
    board = atlas.read(lake(sites, grant("P1", 1000), grant("P2", 500)), Scope(about="per-inhabitant"))
    assert values(board)["commune-1"] == ("value", Decimal("10.00"))
    assert values(board)["commune-3"] == ("missing", None)
    rows = board.sheets[0].figure.rows.set_index("territory")
    assert rows.loc["commune-1", "population_year"] == "2023"
    figure = board.sheets[0].figure
    assert figure.sources == ("insee-population",)
    assert "par habitant (population de 2023)" in Words("fr").say(figure.sentence)
    assert "per inhabitant (population of 2023)" in Words("en").say(figure.sentence)


@pytest.mark.parametrize("role", [Role.READER, Role.COORDINATOR])
def test_a_private_home_is_never_placed(lake, role: Role) -> None:
    home = site("s1", "P1", "commune-1", "exact", name="Maison", latitude=46.61, longitude=5.51, is_private_home=True)
    (found,) = atlas.read(lake([home], role=role), Scope()).sheets[0].sites
    assert (found.precision, found.name) == ("commune", None)
    assert (found.longitude, found.latitude) == (5.50, 46.60)


def test_points_keep_their_precision_and_former_communes_their_place(lake) -> None:
    sites = [
        site("s1", "P1", "commune-1", "street", latitude=46.61, longitude=5.51),
        site("s2", "P2", "commune-7"), site("s3", "P3", "commune-9"),
        site("s4", "P4", "commune-2", from_on="2030"),
    ]  # fmt: skip
    former = [{**territory("commune-7", "Ancienne", None, None), "successor": "commune-3"}]
    board = atlas.read(lake(sites, territory=former), Scope())
    assert {point.id: (point.precision, point.unit) for point in board.sheets[0].sites} == {
        "s1": ("street", "commune-1"), "s2": ("commune", "commune-3"),
    }  # fmt: skip
    assert board.outside == {"P3": "Projet 3"}
    assert board.unplaced == {"P4": "Projet 4"}


def test_a_site_known_by_its_point_alone_is_where_its_outline_is(lake) -> None:
    point = site("s1", "P1", None, "exact", latitude=46.61, longitude=5.51)
    assert atlas.read(lake([point]), Scope()).outside == {"P1": "Projet 1"}
    square = "[[[5.45,46.55],[5.55,46.55],[5.55,46.65],[5.45,46.65],[5.45,46.55]]]"
    outline = {
        "territory": "commune-1", "geometry": f'{{"type":"Polygon","coordinates":{square}}}',
        "source": "IGN", "licence": "Licence Ouverte", "reference_year": 2026,
    }  # fmt: skip
    sheet = atlas.read(lake([point], boundary=[outline]), Scope()).sheets[0]
    assert (sheet.drawn, sheet.sites[0].unit) == ("mixed", "commune-1")
    assert sheet.figure.sources == ("IGN, Licence Ouverte (2026)",)


def test_a_territory_asked_for_is_the_map(lake) -> None:
    board = atlas.read(lake(SITES), Scope(territory="commune-1"))
    assert [area.id for area in board.sheets[0].areas] == ["commune-1"]
    assert board.sheets[0].figure.sentence.values["places"] == 1


def test_nothing_to_draw_is_no_map(view_of: ViewOf) -> None:
    board = atlas.read(view_of({}), Scope(about="nonsense"))
    assert (board.sheets, board.measure) == ((), "presence")
    no_perimeter = view_of(
        {"programme": [{"id": "X", "name": "X"}], "project": [{"id": "P1", "programme": "X", "name": "Un"}]}
    )
    assert atlas.read(no_perimeter, Scope()).unplaced == {"P1": "Un"}


def test_points_are_drawn_where_no_shape_is_known(lake) -> None:
    bare = [(name, said, None, None) for name, said, *_ in PLACES]
    sites = [site("a", "P1", "commune-1", "exact", longitude=5.5, latitude=46.6), site("b", "P2", "commune-2")]
    (sheet,) = atlas.read(lake(sites, places=bare), Scope()).sheets
    assert (sheet.drawn, [found.id for found in sheet.sites]) == ("none", ["a"])
    assert sheet.bounds is not None
    west, south, east, north = sheet.bounds
    assert west < 5.5 < east and south < 46.6 < north
    (unplaced,) = atlas.read(lake([site("b", "P2", "commune-2")], places=bare), Scope()).sheets
    assert unplaced.bounds is None


@given(st.lists(st.integers(0, 10_000), max_size=40), st.integers(1, 6))
def test_each_value_has_one_class_and_no_class_is_empty(numbers: list[int], most: int) -> None:
    classes = derive_classes([Decimal(number) for number in numbers], most)
    positive = {Decimal(number) for number in numbers if number}
    assert len(classes) == min(len(positive), most)
    assert all(sum(low <= value <= high for low, high in classes) == 1 for value in positive)
    assert all(low in positive and high in positive for low, high in classes)
    assert list(classes) == sorted(classes)


def test_classes_break_where_values_do() -> None:
    found = derive_classes([Decimal(value) for value in (1, 2, 3, 50, 51, 52, 900)], 3)
    assert found == ((1, 3), (50, 52), (900, 900))
    assert len(derive_classes([Decimal(value) for value in range(1, 2000)])) == 5


def test_per_inhabitant_of_nobody_is_unknown() -> None:
    assert measure_per_inhabitant(Decimal(100), 0) is None
    assert measure_per_inhabitant(None, 10) is None
    assert measure_per_inhabitant(Decimal(100), 3) == Decimal("33.33")
