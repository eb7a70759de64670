"""The reference package keeps its promises: whole, linked, sourced, and the same each time it is made."""

from __future__ import annotations

import csv
import json
import os
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, Resource, Schema
from scripts.build_reference import CURATED, PLACES, build_reference, derive_package
from scripts.reference.places import HERE, read_source

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "data" / "reference"
TABLES = (*PLACES, *CURATED)
DECOUPAGE = os.environ.get("TERRITORY_DECOUPAGE")

# Old INSEE codes of the Jura and the commune that holds them now (INSEE, mouvements de communes).
JURA_MERGERS = {
    "39075": "39199",
    "39089": "39137",
    "39287": "39137",
    "39483": "39137",
    "39113": "39339",
    "39115": "39258",
    "39395": "39043",
    "39414": "39190",
    "39417": "39130",
    "39562": "39130",
    "39440": "39286",
    "39484": "39378",
}
PAYS_LEDONIEN = {"epci-200071116", "epci-200069615", "epci-200090579", "epci-200072056"}


@cache
def rows(table: str) -> list[dict[str, str]]:
    with (FOLDER / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def descriptor(table: str) -> dict[str, Any]:
    path = ROOT / "src" / "territory" / "schema" / "tables" / f"{table}.json"
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return read


def by_id(table: str) -> dict[str, dict[str, str]]:
    return {row["id"]: row for row in rows(table)}


def population(territory: str, year: int) -> dict[str, str]:
    return next(
        row for row in rows("territory_population") if (row["territory"], row["year"]) == (territory, str(year))
    )


def members(parent: str) -> list[str]:
    return [row["child"] for row in rows("territory_link") if row["parent"] == parent]


def test_the_package_lists_each_table_once_and_each_file_is_there() -> None:
    package = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    assert (package["territory:series"], package["territory:nature"]) == ("reference", "reference")
    assert [resource["territory:table"] for resource in package["resources"]] == list(TABLES)
    assert {path.stem for path in FOLDER.glob("*.csv")} == set(TABLES)
    assert package == derive_package(package["version"])
    assert any(package["version"] in source["title"] for source in package["sources"])


def test_the_package_stays_small_enough_to_be_kept_in_the_repository() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 7_500_000


@pytest.mark.parametrize("table", TABLES)
def test_columns_are_those_of_the_descriptor_and_keys_are_unique(table: str) -> None:
    expected = [field["name"] for field in descriptor(table)["fields"]]
    assert list(rows(table)[0]) == expected
    keys = Counter(tuple(row[name] for name in descriptor(table)["primaryKey"]) for row in rows(table))
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("table", TABLES)
def test_references_lead_somewhere(table: str) -> None:
    for key in descriptor(table).get("foreignKeys", ()):
        target = key["reference"]["resource"] or table
        (column,) = key["fields"]
        held = {row[column] for row in rows(table)} - {""}
        # No programme is defined here: a column that names one stays empty.
        assert held <= ({row["id"] for row in rows(target)} if target in TABLES else set()), (table, column)


@pytest.mark.soak  # half a minute for 37,000 communes; our own checks, held equal to these, read them in the suite
def test_frictionless_finds_nothing_to_say() -> None:
    resources = []
    for table in TABLES:
        schema = json.loads(json.dumps(descriptor(table)))
        schema["foreignKeys"] = [
            key for key in schema.get("foreignKeys", ()) if key["reference"]["resource"] in ("", *TABLES)
        ]
        resources.append(Resource(name=table, path=f"{table}.csv", schema=Schema.from_descriptor(schema)))
    report = Package(resources=resources, basepath=str(FOLDER)).validate()
    assert report.flatten(["name", "rowNumber", "fieldName", "note"]) == []


def test_every_place_of_france_is_there() -> None:
    places = rows("territory")
    kinds = Counter(row["kind"] for row in places if not row["successor"])
    assert kinds["commune"] == 34_969
    assert kinds["epci"] == 1_255
    assert kinds["departement"] == 109
    assert kinds["region"] == 26
    assert (kinds["pays"], kinds["country"]) == (1, 1)
    assert sum(bool(row["successor"]) for row in places) == 4_240
    assert not [row["name"] for row in places if row["name"] != " ".join(row["name"].split())]


def test_each_commune_is_in_one_departement_and_at_most_one_epci() -> None:
    parents = Counter((row["child"], row["parent"].partition("-")[0]) for row in rows("territory_link"))
    assert max(parents.values()) == 1
    current = {row["id"] for row in rows("territory") if row["kind"] == "commune" and not row["successor"]}
    assert {child for child, kind in parents if kind == "departement"} == current
    assert len({child for child, kind in parents if kind == "epci"}) == 34_871


@pytest.mark.parametrize(("old", "new"), JURA_MERGERS.items())
def test_an_old_code_of_the_jura_leads_to_the_commune_of_today(old: str, new: str) -> None:
    place = by_id("territory")[f"commune-{old}"]
    assert place["successor"] == f"commune-{new}"
    assert place["valid_to"] == "2018-12-31"


def test_a_successor_is_always_a_commune_of_today() -> None:
    places = by_id("territory")
    former = [row for row in places.values() if row["successor"]]
    assert not [row["id"] for row in former if places[row["successor"]]["successor"] or not row["valid_to"]]


def test_the_pays_ledonien_is_four_epci() -> None:
    assert set(members("pays-ledonien")) == PAYS_LEDONIEN
    assert population("pays-ledonien", 2022)["municipal"] == "88174"


def test_populations_equal_those_that_insee_publishes() -> None:
    # 2021's 677 879 (Nantes Métropole) and 258 555 (Jura) belong to an older version of the package.
    assert population("epci-244400404", 2022) | {"source_url": ""} == {
        "territory": "epci-244400404",
        "year": "2022",
        "municipal": "683981",
        "total": "695303",
        "source_url": "",
    }
    assert population("epci-244400404", 2023)["municipal"] == "689456"
    assert population("departement-39", 2022)["municipal"] == "258405"
    assert population("region-27", 2022)["municipal"] == "2803977"
    assert population("region-27", 2023)["municipal"] == "2802670"
    assert population("region-11", 2023)["municipal"] == "12463067"


@pytest.mark.parametrize(
    ("parent", "year"), [("epci-244400404", 2023), ("departement-39", 2023), ("epci-200071116", 2022)]
)
def test_a_population_is_the_sum_of_its_communes(parent: str, year: int) -> None:
    inside = set(members(parent))
    held = [row for row in rows("territory_population") if row["territory"] in inside and row["year"] == str(year)]
    assert len(held) == len(inside)
    assert sum(int(row["municipal"]) for row in held) == int(population(parent, year)["municipal"])


def test_a_sum_is_not_given_where_a_commune_is_unknown() -> None:
    known = {(row["territory"], row["year"]) for row in rows("territory_population")}
    # Île-de-Bréhat and two more islands belong to no EPCI: the list of 2022 does not know them.
    assert ("region-53", "2022") not in known
    assert ("region-53", "2023") in known
    assert ("region-988", "2023") not in known


def test_places_to_draw_have_a_centre() -> None:
    places = by_id("territory")
    drawn = [*members("epci-244400404"), *(row for row in places if row.startswith("epci-2439"))]
    drawn += [*PAYS_LEDONIEN, "commune-39300"]
    assert len(members("epci-244400404")) == 24
    assert not [one for one in drawn if not (places[one]["latitude"] and places[one]["longitude"])]


@pytest.mark.parametrize("row", rows("indicator"), ids=lambda row: row["id"])
def test_an_indicator_says_what_it_is(row: dict[str, str]) -> None:
    said = ("name", "name_en", "definition", "question", "unit", "method", "limits", "producer", "reliability")
    assert not [column for column in (*said, "minimum", "maximum", "updated_on") if not row[column]]
    assert row["licence"] == "Licence Ouverte 2.0"
    assert float(row["minimum"]) < float(row["maximum"])
    assert row["question"].endswith("\u202f?")
    assert bool(row["weight"]) == (row["project_rule"] == "weighted_mean")
    assert any(held["indicator"] == row["id"] and held["term"].startswith("sdg.") for held in rows("indicator_term"))


def test_indicators_are_added_only_where_it_means_something() -> None:
    rules = {row["id"]: (row["time_rule"], row["project_rule"]) for row in rows("indicator")}
    assert len(rules) == 50
    assert rules["ECO01"] == ("last", "sum")
    assert rules["SOC01"] == ("sum", "sum")
    assert rules["SOC03"] == ("last", "weighted_mean")
    assert rules["INN06"] == ("last", "distribution")
    assert {code for code, (_, project) in rules.items() if project == "none"} == {
        *("SOC02", "SOC09", "CLI01", "SAN02", "DEM01"),
    }
    assert by_id("indicator")["ENV01"]["sum_caveat"]


def test_the_four_pillars_have_sub_criteria_and_say_they_are_proposed() -> None:
    criteria = [row for row in rows("criterion") if row["grid"] == "ect-pillars-v1"]
    pillars = [row["id"] for row in criteria if not row["parent"]]
    assert pillars == ["ect.portage", "ect.ancrage", "ect.resilience", "ect.modele"]
    assert Counter(row["parent"] for row in criteria if row["parent"]) == dict.fromkeys(pillars, 4)
    documented = {row["criterion"] for row in rows("criterion_indicator")}
    assert {row["id"] for row in criteria if row["parent"]} <= documented
    grid = by_id("grid")["ect-pillars-v1"]
    assert grid["is_proposed"] == "true"
    assert (grid["scale_min"], grid["scale_max"]) == ("0", "4")
    assert grid["description"].startswith("Grille proposée, modifiable.")


def test_a_criterion_stays_in_the_grid_of_its_parent() -> None:
    criteria = by_id("criterion")
    assert not [
        row["id"] for row in criteria.values() if row["parent"] and criteria[row["parent"]]["grid"] != row["grid"]
    ]


def test_three_axes_have_their_hypotheses_and_responsible_innovation_four_dimensions() -> None:
    assert {row["axis"] for row in rows("hypothesis")} == set(by_id("axis"))
    assert len(by_id("axis")) == 3
    assert sum(row["grid"] == "responsible-innovation-v1" for row in rows("criterion")) == 4


def test_a_term_is_named_after_its_vocabulary() -> None:
    assert not [row["id"] for row in rows("term") if row["id"].partition(".")[0] != row["vocabulary"]]
    assert {row["vocabulary"] for row in rows("term")} == set(by_id("vocabulary"))
    assert sum(row["vocabulary"] == "sdg" for row in rows("term")) == 17


def test_only_cash_that_need_not_be_repaid_is_mobilised() -> None:
    for row in rows("instrument"):
        assert (row["counts_as_mobilised"] == "true") == (row["is_cash"] == "true" and row["is_repayable"] == "false")


def test_the_own_share_rule_leaves_out_family_allowances_and_all_that_is_not_public() -> None:
    families = by_id("source_family")
    assert families["AGENCE_CAF"]["is_public_money"] == "true"
    assert {row["id"] for row in families.values() if row["is_public_money"] != row["counts_for_own_share"]} == {
        "AGENCE_CAF"
    }
    assert {row["id"] for row in families.values() if row["origin"] == "in_kind"} == {
        *("NATURE_BENEVOLAT", "NATURE_MATERIEL", "NATURE_LOCAUX"),
    }


def test_the_names_of_former_communes_are_kept_beside_the_script() -> None:
    with (HERE / "former_communes.csv").open(encoding="utf-8", newline="") as file:
        names = {row["code"]: row["name"] for row in csv.DictReader(file)}
    assert names["39075"] == "Bréry"
    assert not [row["name"] for row in rows("territory") if row["name"].startswith("Ancienne commune")]


# The package itself is not in the repository: with its folder (or .tgz) in TERRITORY_DECOUPAGE, this is collected too.
if DECOUPAGE:

    def test_the_same_source_makes_the_same_bytes(tmp_path: Path) -> None:
        build_reference(read_source(Path(DECOUPAGE or "")), tmp_path)
        made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        assert made == {name: (FOLDER / name).read_bytes() for name in made}
        assert set(made) == {"datapackage.json", *(f"{table}.csv" for table in PLACES)}
