"""The real input: valid, sourced row by row, nobody named, nothing added to what was published."""

from __future__ import annotations

import re
import shutil
from collections import Counter
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

FOLDER = ROOT / "data" / "published"
#: The only amounts that sources give, in euros; by the table that holds them.
COSTS = {"NCL-2017-001": 195_000, "NCL-2018-002": 300_000, "NCL-2017-004": 1_800_000}
EVENTS = {"NCL-2017-001-cdc": ("granted", 250_000), "ECT-2021-001-miimosa": ("requested", 10_000)}
#: The rows that are ours, or whose page was not found: the only ones without an address.
OURS = {
    "legal_category": {"ENT"},
    "instrument": {"soutien_non_precise"},
    "body": {"ECT-comite-suivi", "ECT-comite-innovation"},
    "stage": {
        *("NCL-termine", "NCL-deploye", "NCL-reoriente", "NCL-abandonne", "NCL-non-concluant"),
        *("ECT-idee", "ECT-emergence", "ECT-experimentation", "ECT-activite", "ECT-en-difficulte", "ECT-essaimage"),
        *("ECT-reoriente", "ECT-arrete", "ECT-non-concluant"),
    },
}
#: Tables of judgement, promise or person that published facts cannot fill.
NEVER = {
    *("weather", "target", "follow_up", "testimony", "testimony_words", "contact", "milestone", "experiment"),
    *("grid", "criterion"),
}
MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)
PHONE = re.compile(r"(?:\+33|\b0)[1-9](?:[\s\u00a0\u202f.]?\d{2}){4}\b")
CAUSAL = re.compile(r"grâce (?:à|au)|(?:a|ont) permis d|succès|échec|réussi|malheureusement|exemplaire", re.IGNORECASE)
LOOSE = re.compile("[^\u202f][?!;]|[^\u00a0]: |«[^\u00a0]|[^\u00a0]»|\\d (?=\\d{3}\\b)|\\d [%€]")


@pytest.fixture(scope="module")
def published() -> Package:
    return read_package(FOLDER)


def test_each_row_obeys_its_descriptor(published: Package) -> None:
    assert check_types(published) == []
    assert check_row_rules(published) == []


def test_each_reference_finds_its_row(published: Package) -> None:
    assert check_references(published, read_package(REFERENCE)) == []


def test_the_oracle_sees_what_is_wrong(tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(FOLDER, folder)
    stages = folder / "stage_change.csv"
    lines = stages.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[1] = lines[1].replace("NCL-experimentation", "NCL-nowhere").replace("2017-09", "2017-13")
    stages.write_text("".join([*lines, lines[2]]), encoding="utf-8")
    broken = read_package(folder)
    said = check_types(broken)
    assert len(said) == 2
    assert any("2017-13" in each for each in said)
    assert check_references(broken, read_package(REFERENCE)) == ["stage_change.stage: NCL-nowhere is no stage"]


def test_every_row_says_where_it_comes_from(published: Package) -> None:
    for table in published.tables:
        address = "url" if table == "document" else "source_url"
        assert published.rows(table), table
        for row in published.rows(table):
            if row.get("id") in OURS.get(table, set()):
                assert row[address] == "", row
            else:
                assert re.fullmatch(r"https://[a-z0-9.-]+\.[a-z]{2,}/\S*", row[address]), row
    for table, ours in OURS.items():
        assert ours <= set(published.by_id(table))


def test_what_is_derived_has_the_address_of_what_it_comes_from(published: Package) -> None:
    projects, fundings = published.by_id("project"), published.by_id("funding")
    for row in published.rows("project_term"):
        assert row["source_url"] == projects[row["project"]]["source_url"], row
    for row in published.rows("funding_share"):
        assert row["source_url"] == fundings[row["funding"]]["source_url"], row


def test_an_incomplete_address_is_said(published: Package) -> None:
    addresses = {value for _, column, value in every_cell(published) if column in {"source_url", "url"}}
    bare = {address for address in addresses if address.count("/") == 3 and address.endswith("/")}
    assert bare == {"https://journaldeslycees.fr/"}
    for row in [*published.rows("project"), *published.rows("stage_change")]:
        if row["source_url"] in bare:
            assert "adresse complète" in (row.get("summary") or row["note"]).lower(), row


def test_projects_are_those_of_the_two_lists(published: Package) -> None:
    assert Counter(row["programme"] for row in published.rows("project")) == {"NCL": 21, "ECT": 5}
    names = " ".join(row["name"] for row in published.rows("project")).lower()
    for other in ("flux", "navibus", "i-street", "bellevue", "échappée", "non-sexistes", "saison 3", "triporteurs"):
        assert other not in names
    for other in ("scierie", "crépite"):
        assert other not in names


def test_what_was_only_announced_has_no_stage(published: Package) -> None:
    staged = {row["project"] for row in published.rows("stage_change")}
    assert set(published.by_id("project")) - staged == {
        *("NCL-2022-013", "NCL-2024-016", "NCL-2024-017", "NCL-2024-020", "ECT-2020-003"),
    }


def test_a_doubtful_label_stays_unknown(published: Package) -> None:
    labels = {row["project"]: row["state"] for row in published.rows("label")}
    assert {p for p, state in labels.items() if state == "unknown"} == {"NCL-2018-007", "NCL-2021-014"}
    assert set(labels.values()) == {"labelled", "unknown"}
    assert set(labels) == {row["id"] for row in published.rows("project") if row["programme"] == "NCL"}


def test_money_is_what_sources_say_and_nothing_else(published: Package) -> None:
    costs = {row["project"]: Decimal(row["amount"]) for row in published.rows("budget_line")}
    assert costs == COSTS
    known = {r["funding"]: (r["kind"], Decimal(r["amount"])) for r in published.rows("funding_event") if r["amount"]}
    assert known == EVENTS
    assert not any(row["change"] for row in published.rows("funding_event"))
    with_event = {row["funding"] for row in published.rows("funding_event")}
    assert with_event == set(published.by_id("funding")) == {row["funding"] for row in published.rows("funding_share")}
    assert "0" not in {row["amount"] for row in published.rows("funding_event")}


def test_observations_are_declared_and_dated(published: Package) -> None:
    assert {(row["project"], row["indicator"]) for row in published.rows("observation")} == {
        ("NCL-2019-009", "MOB04"),
        ("ECT-2015-001", "CIR02"),
        ("ECT-2020-002", "PUB01"),
    }
    assert {row["quality"] for row in published.rows("observation")} == {"declared"}
    (reuse,) = [row for row in published.rows("observation") if row["indicator"] == "CIR02"]
    assert Decimal(reuse["numerator"]) / Decimal(reuse["denominator"]) * 100 == Decimal(reuse["value"])


def test_the_stopped_phase_and_its_rebound_are_linked(published: Package) -> None:
    (link,) = published.rows("project_link")
    assert (link["project"], link["kind"], link["target"]) == ("ECT-2021-001", "rebound", "ECT-2015-001")
    stages = [row for row in published.rows("stage_change") if row["project"] == link["target"]]
    assert max(stages, key=lambda row: row["on"])["stage"] == "ECT-arrete"
    learned = {row["project"] for row in published.rows("lesson")}
    assert {"NCL-2018-007", link["target"]} <= learned


def test_places_are_no_more_precise_than_known(published: Package) -> None:
    assert {row["precision"] for row in published.rows("site")} == {"approximate", "commune", "territory"}
    for row in published.rows("site"):
        assert bool(row["latitude"]) == bool(row["longitude"]) == (row["precision"] == "approximate")
    whole = {row["project"] for row in published.rows("site") if row["precision"] == "territory"}
    assert whole == {"NCL-2017-004", "ECT-2020-003"}
    sites = Counter(row["project"] for row in published.rows("site"))
    assert sites["NCL-2018-008"] == 3
    assert sites["NCL-2019-009"] == 7


def test_nothing_is_judged_and_nobody_is_named(published: Package) -> None:
    assert not NEVER & set(published.tables)
    for table, column, value in every_cell(published):
        where = f"{table}.{column}: {value}"
        if not value.startswith("https://"):
            assert not MAIL.search(value), where
            assert not PHONE.search(value), where
            assert not CAUSAL.search(value), where
    assert {row["quorum"] for row in published.rows("body")} == {""}


def test_words_follow_french_typography(published: Package) -> None:
    for table, column, value in every_cell(published):
        if column in {"summary", "promise", "text", "note", "definition", "scope"}:
            assert not LOOSE.search(re.sub(r"https://\S+", "", value)), f"{table}.{column}: {value}"


def test_the_closing_comes_after_the_last_fact(published: Package) -> None:
    closing = published.descriptor["territory:closing"]
    assert (closing["id"], closing["state"]) == ("publie-2026-11", "published")
    dated = ("on", "started_on", "ended_on", "from_on", "to_on", "period_end")
    latest = max(value for _, column, value in every_cell(published) if column in dated)
    assert latest <= closing["effective_on"]
    assert published.descriptor["territory:series"] == published.descriptor["territory:nature"] == "published"
