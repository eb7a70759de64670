"""What else a map shows: other places, indicators that add up there, many sites gathered, who is not reached."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest
from tests.analysis.test_map import site, territory
from tests.conftest import ViewOf

from territory.analysis import map as atlas
from territory.analysis.map import Sheet
from territory.analysis.map_asked import MEASURES, Asked, parse_asked
from territory.analysis.map_cut import read_levels
from territory.analysis.map_indicator import Shown, measure_values, read_shown
from territory.analysis.map_points import CELLS, MANY_POINTS, derive_points
from territory.analysis.places import Placed
from territory.analysis.rows import rows_of
from territory.geography.hierarchy import Hierarchy, Place
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Named
from territory.model.scope import Scope

ALONE, SPREAD, LOCAL, UNFOLLOWED, COVERING = "P1", "P2", "P3", "P4", "P5"


def value(
    project: str, amount: float, where: str | None = None, indicator: str = "JOB", year: int = 2024
) -> dict[str, Any]:
    return {
        "project": project, "indicator": indicator, "period_start": date(year, 1, 1), "period_end": date(year, 12, 31),
        "breakdown": "total", "presence": "present", "value": amount, "territory": where,
    }  # fmt: skip


def indicator(code: str, place_rule: str, project_rule: str) -> dict[str, Any]:
    rules = {"time_rule": "sum", "place_rule": place_rule, "project_rule": project_rule}
    return {"id": code, "name": code, "unit": "emplois", "decimals": 0, **rules}


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    places = [
        territory("commune-1", "Un", 5.50, 46.60), territory("commune-2", "Deux", 5.60, 46.60),
        territory("commune-3", "Trois", 5.55, 46.70), territory("commune-4", "Quatre", 5.65, 46.70),
        territory("epci-A", "CA Alpha", 5.55, 46.65), territory("epci-B", "CC Bêta", 5.65, 46.70),
        territory("pays-P", "Le Pays", None, None), territory("qpv-1", "Le Haut", 5.51, 46.61),
    ]  # fmt: skip
    links = [("commune-1", "epci-A"), ("commune-2", "epci-A"), ("commune-3", "epci-A"), ("commune-4", "epci-B"),
             ("epci-A", "pays-P"), ("epci-B", "pays-P"), ("qpv-1", "commune-1")]  # fmt: skip
    return view_of(
        {
            "territory": places,
            "territory_link": [{"child": child, "parent": parent} for child, parent in links],
            "territory_population": [
                {"territory": f"commune-{n}", "year": 2023, "municipal": 100 * n} for n in (1, 2, 3)
            ],
            "programme": [{"id": "NCL", "name": "City Lab", "territory": "pays-P"}],
            "project": [{"id": f"P{n}", "programme": "NCL", "name": f"Projet {n}"} for n in range(1, 6)],
            "site": [
                site("s1", ALONE, "commune-1", to_on="2024"),
                site("s2", SPREAD, "commune-1"),
                site("s3", SPREAD, "commune-2"),
                site("s4", LOCAL, "commune-1"),
                site("s5", LOCAL, "commune-2"),
                site("s6", UNFOLLOWED, "commune-3"),
                site("s7", COVERING, "pays-P", "territory"),
            ],
            "indicator": [
                indicator("JOB", "sum", "sum"),
                indicator("PEO", "sum", "none"),
                indicator("AIR", "none", "sum"),
                {**indicator("PER", "sum", "sum"), "unit": "personnes"},
                {**indicator("EST", "sum", "sum"), "reliability": "estimated"},
            ],
            "follow_up": [
                {"project": project, "indicator": "EST", "method": method, "is_not_applicable": False}
                for project, method in ((ALONE, "au compteur"), (SPREAD, "sur facture"))
            ],
            "observation": [
                value(ALONE, 4),
                value(ALONE, 2, year=2025),
                value(SPREAD, 10),
                value(LOCAL, 3, "commune-2"),
                value(COVERING, 100),
                value(ALONE, 9, indicator="PEO"),
                value(ALONE, 9, indicator="AIR"),
                value(ALONE, 9, indicator="PER"),
                value(ALONE, 9, indicator="EST"),
                value(SPREAD, 9, indicator="EST"),
                value(ALONE, 50, year=2026),
            ],
        }
    )


def draw(view: View, about: str, where: str = "epci-A") -> Sheet:
    return atlas.read(view, Scope(territory=where, about=about)).sheets[0]


@pytest.mark.parametrize(
    ("code", "asked"),
    [
        (None, Asked()), ("granted", Asked("granted")), ("presence.epci", Asked(level="epci")),
        ("indicator.ECO.1.commune", Asked("indicator", "ECO.1", "commune")), ("indicator", Asked()),
        ("nonsense.qpv", Asked(level="qpv")), ("granted.nowhere", Asked()),
        ("indicator.JOB", Asked("indicator", "JOB")),
    ],
)  # fmt: skip
def test_an_address_says_a_measure_and_a_level(code: str | None, asked: Asked) -> None:
    assert parse_asked(code) == asked
    assert parse_asked(asked.code) == asked


def test_every_measure_has_its_words_and_its_titles(view: View) -> None:
    words = Words("fr")
    for about in (*MEASURES, "indicator.JOB"):
        sheet = draw(view, about)
        assert words.say(sheet.figure.sentence) and all(words.say(remark) for remark in sheet.remarks)
        assert all(words(f"column-{name}".replace("_", "-")) for name in sheet.figure.columns)
        assert words(f"map-zero-{sheet.measure}")


def test_only_indicators_that_add_up_over_places_and_projects_are_shown(view: View) -> None:
    assert [shown.id for shown in read_shown(view, Scope())] == ["JOB"]
    assert draw(view, "indicator.PEO").measure == "presence"


def test_an_indicator_counts_where_it_was_observed_or_where_its_project_is_alone(view: View) -> None:
    sheet = draw(view, "indicator.JOB")
    found = {area.id: (area.state, area.value) for area in sheet.areas}
    # Both years of the project that is alone, before the effective date; the one that is spread counts nowhere; a
    # project that does not follow the indicator says nothing, which is no zero.
    assert found == {
        "commune-1": ("value", Decimal(6)), "commune-2": ("value", Decimal(3)), "commune-3": ("missing", None),
    }  # fmt: skip
    coverage = sheet.figure.coverage
    assert coverage is not None and (coverage.known, coverage.expected) == (2, 5)
    assert (sheet.unit, sheet.decimals) == ("emplois", 0)


@pytest.mark.parametrize(
    ("time_rule", "received", "expected"),
    [
        # Jobs at the end of the year in each commune: an EPCI's are those of both, not of the last one read.
        ("last", [("commune-1", 2023, 2), ("commune-1", 2024, 3), ("commune-2", 2024, 4)], 7),
        ("mean", [("commune-1", 2023, 2), ("commune-1", 2024, 4), ("commune-2", 2024, 5)], 8),
        ("sum", [("commune-1", 2023, 2), ("commune-1", 2024, 3), ("commune-2", 2024, 4)], 9),
        # What was observed of the EPCI holds its communes, and a commune its quartier.
        ("sum", [("epci-A", 2024, 10), ("commune-1", 2024, 4)], 10),
        ("sum", [("commune-1", 2024, 4), ("qpv-1", 2024, 3), ("commune-2", 2024, 1)], 5),
        # A former commune goes on in the one that took over, and counts alone while that one has no value.
        ("last", [("commune-9", 2022, 5), ("commune-1", 2024, 6)], 6),
        ("last", [("commune-9", 2022, 5), ("commune-8", 2022, 2)], 7),
    ],
)
def test_values_of_parts_make_the_whole_once(
    time_rule: str, received: list[tuple[str, int, int]], expected: int
) -> None:
    names = ("epci-A", "commune-1", "commune-2", "qpv-1")
    places = {name: Place(name, name.partition("-")[0], name, name) for name in names}
    places |= {name: Place(name, "commune", name, name, successor="commune-1") for name in ("commune-8", "commune-9")}
    links = [("commune-1", "epci-A"), ("commune-2", "epci-A"), ("qpv-1", "commune-1")]
    rows = [
        {**value("P1", amount, where, year=year), "denominator": None, "quality": None, "is_break": None}
        for where, year, amount in received
    ]
    placed = Placed({"epci-A": ("P1",)}, pd.DataFrame(), (), frozenset(), (), ())
    shown = Shown("JOB", Named("Emplois"), "emplois", 0, time_rule, None, 1)
    for ordered in (rows, rows[::-1]):
        found = measure_values(pd.DataFrame(ordered), placed, Hierarchy(places, links), shown)
        assert found["epci-A"].amount == expected


def test_levels_are_those_that_can_be_drawn(view: View) -> None:
    assert read_levels(view, Scope(territory="pays-P")) == ("qpv", "commune", "epci")
    assert read_levels(view, Scope(territory="epci-A")) == ("qpv", "commune", "epci")
    assert {area.id for area in draw(view, "presence.commune", "pays-P").areas} == {f"commune-{n}" for n in range(1, 5)}
    assert [area.id for area in draw(view, "presence.epci").areas] == ["epci-A"]
    undrawn = draw(view, "presence.departement")
    assert (undrawn.level, undrawn.remarks[0].key) == ("commune", "map-level-undrawn")


def test_reach_says_how_many_live_where_there_is_a_project_and_names_the_others(view: View) -> None:
    reach = draw(view, "presence.commune", "pays-P").reach
    assert reach is not None
    assert (reach.reached, reach.places, reach.left) == (3, 4, 0)
    # Nobody counted the fourth: it is in no share.
    assert (reach.inhabitants, reach.population) == (600, 600)
    assert [(row["place"], row["population"]) for row in rows_of(reach.figure.rows)] == [("Quatre", None)]
    assert reach.figure.sentence.values["named"][0].key == "map-reach-place-uncounted"  # type: ignore[index]
    assert {remark.key for remark in reach.remarks} == {"map-reach-covering", "map-reach-uncounted"}
    alone = draw(view, "presence", "commune-2").reach
    assert alone is not None and alone.figure.sentence.key == "map-reach-all"


def test_a_quartier_is_not_empty_where_projects_are_known_to_their_commune_alone(view: View) -> None:
    sheet = draw(view, "presence.qpv", "commune-1")
    assert [(area.id, area.state, area.value) for area in sheet.areas] == [("qpv-1", "missing", None)]
    assert rows_of(sheet.figure.rows)[0]["projects_here"] is None
    assert sheet.figure.sentence.key == "map-presence-unknown"
    assert sheet.reach is not None
    said = next(remark for remark in sheet.reach.remarks if remark.key == "map-reach-coarse")
    assert said.values == {"count": 3}
    # Nor is its money, nor an indicator's value, a true zero.
    assert {draw(view, f"{about}.qpv", "commune-1").areas[0].state for about in ("granted", "indicator.JOB")} == {
        "missing"
    }


def test_many_sites_are_gathered_and_none_is_lost() -> None:
    places = {"commune-1": Place("commune-1", "commune", "1", "Un", longitude=5.0, latitude=46.0)}
    sites = pd.DataFrame(
        [
            {
                "id": f"s{rank}", "project": f"P{rank % 7}", "name": None, "territory": "commune-1",
                "unit": "commune-1", "precision": "commune" if rank % 3 else "exact",
                "longitude": None if rank % 3 else 5 + rank % 89 / 100,
                "latitude": None if rank % 3 else 46 + rank % 97 / 100,
            }
            for rank in range(MANY_POINTS + 1)
        ],
        dtype=object,
    )  # fmt: skip
    hierarchy, names = Hierarchy(places, ()), {f"P{rank}": f"Projet {rank}" for rank in range(7)}
    points, none = derive_points(sites.head(9), {}, hierarchy, names, (5, 46, 6, 47))
    assert (len(points), none) == (9, ())
    assert (points[1].longitude, points[1].latitude) == (5.0, 46.0)
    empty, clusters = derive_points(sites, {}, hierarchy, names, (5, 46, 6, 47))
    assert empty == ()
    assert sum(cluster.sites for cluster in clusters) == len(sites)
    assert len(clusters) <= (CELLS + 1) ** 2
    assert max(cluster.projects for cluster in clusters) == 7
    shuffled = derive_points(sites.sample(frac=1, random_state=1), {}, hierarchy, names, (5, 46, 6, 47))[1]
    assert [(c.id, c.sites, c.projects, c.unit) for c in shuffled] == [
        (c.id, c.sites, c.projects, c.unit) for c in clusters
    ]
