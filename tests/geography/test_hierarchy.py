"""Places hold places, and not as a tree."""

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from territory.geography.hierarchy import Hierarchy, Place, derive_hierarchy, is_valid, read_hierarchy


def place(name: str, **values: object) -> dict[str, object]:
    kind, _, code = name.partition("-")
    return {"id": name, "kind": kind, "code": code, "name": name.upper(), **values}


def link(child: str, parent: str, valid_from: str | None = None, valid_to: str | None = None) -> dict[str, object]:
    return {"child": child, "parent": parent, "valid_from": valid_from, "valid_to": valid_to}


PLACES = [
    place("commune-1"), place("commune-2"), place("commune-3"), place("commune-9"),
    place("commune-7", successor="commune-8"), place("commune-8", successor="commune-1"),
    place("epci-A"), place("epci-B"), place("pays-P"), place("departement-39"), place("departement-25"),
]  # fmt: skip
LINKS = [
    link("commune-1", "epci-A"), link("commune-2", "epci-A"), link("commune-3", "epci-B"), link("commune-9", "epci-B"),
    link("commune-1", "departement-39"), link("commune-2", "departement-39"), link("commune-3", "departement-39"),
    link("commune-9", "departement-25"), link("epci-A", "pays-P"),
]  # fmt: skip


@pytest.fixture
def hierarchy() -> Hierarchy:
    return derive_hierarchy(pd.DataFrame(PLACES), pd.DataFrame(LINKS))


def test_descendants_and_ancestors_follow_every_branch(hierarchy: Hierarchy) -> None:
    assert hierarchy.descendants("pays-P") == ("commune-1", "commune-2", "epci-A")
    assert hierarchy.descendants("pays-P", "commune") == ("commune-1", "commune-2")
    assert hierarchy.ancestors("commune-1") == ("departement-39", "epci-A", "pays-P")
    assert hierarchy.descendants("nowhere") == ()


def test_an_old_code_is_followed_through_two_mergers(hierarchy: Hierarchy) -> None:
    assert hierarchy.current("commune-7") == "commune-1"
    assert hierarchy.holds("epci-A", "commune-7")
    assert hierarchy.ancestors("commune-7", "epci") == ("epci-A",)


def test_a_circle_of_successors_ends() -> None:
    circle = Hierarchy({n: Place(n, "commune", n, n, successor=s) for n, s in (("a", "b"), ("b", "a"))}, [])
    assert circle.current("a") == "b"


def test_a_department_is_drawn_by_the_epci_that_are_mostly_in_it(hierarchy: Hierarchy) -> None:
    assert hierarchy.units("departement-39", "epci") == ("epci-A", "epci-B")
    fuller = Hierarchy(
        {**hierarchy.places, "commune-10": Place("commune-10", "commune", "10", "Ten")},
        [(str(row["child"]), str(row["parent"])) for row in LINKS] + [("commune-10", "epci-B")],
    )
    assert fuller.units("departement-39", "epci") == ("epci-A",)
    assert hierarchy.units("epci-A", "commune") == ("commune-1", "commune-2")
    assert hierarchy.units("commune-2", "commune") == ("commune-2",)


def test_roll_up_says_which_units_hold_a_place_and_which_hold_none(hierarchy: Hierarchy) -> None:
    rolled = hierarchy.roll_up(["commune-7", "epci-A", "pays-P", "commune-3"], ["epci-A", "epci-B"])
    assert rolled == {"commune-7": ("epci-A",), "epci-A": ("epci-A",), "pays-P": (), "commune-3": ("epci-B",)}


def test_links_hold_between_their_dates() -> None:
    links = pd.DataFrame([link("commune-1", "epci-A", None, "2016"), link("commune-1", "epci-B", "2017-01")])
    days = (date(2016, 12, 31), date(2017, 1, 1))
    before, after = (derive_hierarchy(pd.DataFrame(PLACES), links, day) for day in days)
    assert before.ancestors("commune-1") == ("epci-A",)
    assert after.ancestors("commune-1") == ("epci-B",)


@pytest.mark.parametrize(
    ("first", "last", "day", "holds"),
    [
        ("2018-06", None, date(2018, 5, 31), False),
        ("2018-06", None, date(2018, 6, 1), True),
        (None, "2018", date(2018, 12, 31), True),
        (None, "2018", date(2019, 1, 1), False),
        (None, "2018-06-15", date(2018, 6, 15), True),
        ("2018", "2018", None, True),
    ],
)
def test_partial_dates_hold_from_their_first_to_their_last_day(
    first: str | None, last: str | None, day: date | None, holds: bool
) -> None:
    assert is_valid(first, last, day) is holds


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=30))
def test_whatever_the_links_below_and_above_are_each_other_s_mirror(pairs: list[tuple[int, int]]) -> None:
    names = [f"commune-{number}" for number in range(9)]
    drawn = Hierarchy(
        {name: Place(name, "commune", name, name) for name in names}, [(names[a], names[b]) for a, b in pairs]
    )
    for name in names:
        assert name not in drawn.descendants(name)
        for below in drawn.descendants(name):
            assert name in drawn.ancestors(below)
            assert drawn.holds(name, below)


def test_population_is_the_last_one_known_at_the_date(view_of) -> None:
    view = view_of(
        {
            "territory": [place("commune-1"), place("epci-A")],
            "territory_link": [{"child": "commune-1", "parent": "epci-A"}],
            "territory_population": [
                {"territory": "commune-1", "year": 2020, "municipal": 100},
                {"territory": "commune-1", "year": 2023, "municipal": 120},
                {"territory": "commune-1", "year": 2024, "municipal": None},
            ],
        }
    )
    seen = {
        year: read_hierarchy(view, ["epci-A"], date(year, 6, 30)).places["commune-1"] for year in (2019, 2021, 2026)
    }
    assert [(found.population, found.population_year) for found in seen.values()] == [
        (100, 2020), (100, 2020), (120, 2023),
    ]  # fmt: skip
