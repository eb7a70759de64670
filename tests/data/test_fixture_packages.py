"""Two invented programmes, unlike the first two, obey the same descriptors and bring what they are there for."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from tests.data.packages import (
    REFERENCE,
    ROOT,
    Package,
    check_references,
    check_row_rules,
    check_types,
    every_cell,
    read_package,
)

FOLDER = ROOT / "tests" / "fixtures" / "packages"
HEALTH, SOCIAL = FOLDER / "health-commons", FOLDER / "social-innovation"
each_package = pytest.mark.parametrize("folder", [HEALTH, SOCIAL], ids=lambda folder: folder.name)


@pytest.fixture(scope="module")
def health() -> Package:
    return read_package(HEALTH)


@pytest.fixture(scope="module")
def social() -> Package:
    return read_package(SOCIAL)


@each_package
def test_each_row_obeys_its_descriptor(folder: Path) -> None:
    package = read_package(folder)
    assert check_types(package) == []
    assert check_row_rules(package) == []


@each_package
def test_each_reference_finds_its_row(folder: Path) -> None:
    assert check_references(read_package(folder), read_package(REFERENCE)) == []


@each_package
def test_nothing_in_it_passes_for_real(folder: Path) -> None:
    package = read_package(folder)
    assert package.descriptor["territory:nature"] == "demo"
    assert package.descriptor["territory:series"] == folder.name
    for table in ("programme", "organisation", "project"):
        for row in package.rows(table):
            assert "fictif" in row["name"] or "fictive" in row["name"], row["name"]
    assert not any(value.startswith("http") for _, _, value in every_cell(package))


@each_package
def test_it_brings_its_own_words(folder: Path) -> None:
    package = read_package(folder)
    for table in ("stage", "grid", "criterion", "body", "indicator"):
        assert package.rows(table), table
    assert {row["phase"] for row in package.rows("stage")} == {"upstream", "active", "follow_on", "closed"}
    assert any(row["outcome"] == "learned" for row in package.rows("stage"))


@each_package
def test_it_takes_no_row_of_the_reference(folder: Path) -> None:
    package, reference = read_package(folder), read_package(REFERENCE)
    for table in package.tables:
        ids = {row["id"] for row in package.rows(table) if "id" in row}
        assert not ids & {row["id"] for row in reference.rows(table) if "id" in row}, table


def test_the_health_commons_follows_delay_and_freshness(health: Package) -> None:
    own = set(health.by_id("indicator"))
    for common in health.rows("digital_common"):
        assert {common["freshness_indicator"], common["delay_indicator"]} - {""} <= own
    presence = {row["presence"] for row in health.rows("observation")}
    assert presence == {"present", "missing"}
    assert "0" in {row["value"] for row in health.rows("observation")}, "a zero that is a value"


def test_mixed_money_keeps_commissions_as_own_revenue(social: Package) -> None:
    commissions = [row for row in social.rows("funding") if "Commissions" in row["object"]]
    assert {(row["source_family"], row["instrument"]) for row in commissions} == {("RECETTES", "recette")}
    families = {row["source_family"] for row in social.rows("funding")}
    assert {"REGION", "CITOYEN", "BANQUE", "NATURE_BENEVOLAT", "COMMUNE"} <= families
    events = {row["funding"]: row for row in social.rows("funding_event")}
    assert events["isn-f11"]["amount"] == ""
    assert sum(Decimal(row["share"]) for row in social.rows("funding_share") if row["funding"] == "isn-f10") == 1


def test_words_of_persons_come_with_every_state_of_consent(social: Package) -> None:
    consent = {row["id"]: row["consent"] for row in social.rows("testimony")}
    assert set(consent.values()) == {"given", "none", "withdrawn"}
    said = {row["testimony"] for row in social.rows("testimony_words")}
    assert "none" in {consent[each] for each in said}, "words without consent, to see that they stay hidden"
    assert not [each for each in said if consent[each] == "withdrawn"]


def test_obstacles_of_scaling_up_are_those_of_the_field(social: Package) -> None:
    named = {row["obstacle"] for row in social.rows("lesson")}
    assert {
        *("obstacle.lock_in", "obstacle.network_effects", "obstacle.tacit_knowledge"),
        *("obstacle.lack_of_diversity", "obstacle.dominant_actors", "obstacle.standardisation"),
    } <= named
