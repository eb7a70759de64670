"""The fictional demonstration: valid, dated, full of the traps it is there for, and the same bytes each time."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import defaultdict
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "data" / "demo"
REFERENCE = ROOT / "data" / "reference"
TABLES = ROOT / "src" / "territory" / "schema" / "tables"
FOLDERS = sorted(path.parent.name for path in DEMO.glob("*/datapackage.json"))
LAST = FOLDERS[-1]

# a fact of these columns may lie after the closing: it is a plan, a due date or the end of a validity
PLANNED = {
    ("project", "planned_end_on"),
    ("milestone", "planned_on"),
    ("milestone", "revised_on"),
    ("target", "due_on"),
    ("follow_up", "first_due_on"),
    ("follow_up", "last_due_on"),
    ("label", "to_on"),
    ("meeting", "on"),
    ("decision", "conditions_due_on"),
    ("action", "due_on"),
    ("participation", "on"),
    ("event", "on"),
    ("event", "ended_on"),
}

Row = dict[str, str]


@cache
def descriptor(table: str) -> dict[str, Any]:
    return json.loads((TABLES / f"{table}.json").read_text(encoding="utf-8"))


@cache
def package(folder: str) -> dict[str, Any]:
    return json.loads((DEMO / folder / "datapackage.json").read_text(encoding="utf-8"))


@cache
def rows(folder: str, table: str) -> tuple[Row, ...]:
    path = DEMO / folder / f"{table}.csv"
    if not path.exists():
        return ()
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def reference_keys(table: str) -> frozenset[str]:
    path = REFERENCE / f"{table}.csv"
    if not path.exists():
        return frozenset()
    with path.open(encoding="utf-8", newline="") as lines:
        return frozenset(row["id"] for row in csv.DictReader(lines))


def tables(folder: str) -> list[str]:
    return [resource["territory:table"] for resource in package(folder)["resources"]]


def holds(value: str, field: dict[str, Any]) -> bool:
    """Whether one cell obeys its field."""
    constraints = field.get("constraints", {})
    if value == "":
        return not constraints.get("required", False)
    kind = field["type"]
    if kind == "boolean":
        return value in ("true", "false")
    if kind in ("integer", "number", "year"):
        if not re.fullmatch(r"-?\d+(\.\d+)?" if kind == "number" else r"-?\d+", value):
            return False
        number = float(value)
        return constraints.get("minimum", number) <= number <= constraints.get("maximum", number)
    if kind == "date" and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return False
    if "pattern" in constraints and not re.fullmatch(constraints["pattern"], value):
        return False
    if "enum" in constraints and value not in constraints["enum"]:
        return False
    return len(value) <= constraints.get("maxLength", len(value))


def breaks_rule(row: Row, rule: dict[str, Any]) -> bool:
    """Whether a row breaks one `territory:requires` rule."""
    if any(row[name] not in allowed for name, allowed in rule["when"].items()):
        return False
    filled = {name: row[name] != "" for names in rule.values() if isinstance(names, list) for name in names}
    return (
        ("one_of" in rule and not any(filled[name] for name in rule["one_of"]))
        or ("none_of" in rule and any(filled[name] for name in rule["none_of"]))
        or ("exactly_one_of" in rule and sum(filled[name] for name in rule["exactly_one_of"]) != 1)
    )


@pytest.mark.parametrize("folder", FOLDERS)
def test_rows_obey_the_descriptors(folder: str) -> None:
    for table in tables(folder):
        # `source_url` is optional, and may be left out of a table that is fictional throughout
        held = set(rows(folder, table)[0])
        fields = [
            field for field in descriptor(table)["fields"] if field["name"] in held or field["name"] != "source_url"
        ]
        assert all(list(row) == [field["name"] for field in fields] for row in rows(folder, table)), table
        for field in fields:
            # few cells are different: each different one is checked once
            for value in {row[field["name"]] for row in rows(folder, table)}:
                assert holds(value, field), (table, field["name"], value)
        for row in rows(folder, table):
            for start, end in descriptor(table).get("territory:order", []):
                assert not row[start] or not row[end] or row[start][: len(row[end])] <= row[end], (table, row)
            for rule in descriptor(table).get("territory:requires", []):
                assert not breaks_rule(row, rule), (table, rule, row)


@pytest.mark.parametrize("folder", FOLDERS)
def test_keys_are_unique_sorted_and_references_are_met(folder: str) -> None:
    for table in tables(folder):
        key = descriptor(table)["primaryKey"]
        keys = [tuple(row[name] for name in key) for row in rows(folder, table)]
        assert len(set(keys)) == len(keys), table
        assert keys == sorted(keys) or table in ("budget_line", "funding_share", "stage_change"), table
        vocabularies = {field["name"]: field.get("territory:vocabulary") for field in descriptor(table)["fields"]}
        for link in descriptor(table).get("foreignKeys", []):
            (name,) = link["fields"]
            target = link["reference"]["resource"] or table
            known = {row["id"] for row in rows(folder, target)} | reference_keys(target)
            for row in rows(folder, table):
                assert not row[name] or row[name] in known, (table, name, row[name])
                if vocabularies[name] and row[name]:
                    assert row[name].startswith(f"{vocabularies[name]}."), (table, row)


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_fact_is_dated_after_the_closing(folder: str) -> None:
    effective_on = package(folder)["territory:closing"]["effective_on"]
    for table in tables(folder):
        for field in descriptor(table)["fields"]:
            is_date = field["type"] == "date" or field.get("territory:type") == "partial_date"
            if not is_date or (table, field["name"]) in PLANNED:
                continue
            latest = max((row[field["name"]] for row in rows(folder, table)), default="")
            assert latest <= effective_on, (table, field["name"], latest)


def test_closings_are_published_but_the_last() -> None:
    closings = [package(folder)["territory:closing"] for folder in FOLDERS]
    assert [closing["state"] for closing in closings[:-1]] == ["published"] * (len(closings) - 1)
    assert len(closings) >= 8
    assert closings[-1]["state"] == "draft"
    assert [closing["effective_on"] for closing in closings] == sorted(closing["effective_on"] for closing in closings)
    corrective = [closing for closing in closings if "supersedes" in closing]
    assert [(closing["id"], closing["supersedes"]) for closing in corrective] == [
        ("arrete-2025-06-30-b", "arrete-2025-06-30")
    ]
    assert "Corrige" in corrective[0]["note"]
    for folder in FOLDERS:
        assert package(folder)["territory:series"] == package(folder)["territory:nature"] == "demo"


def test_the_last_package_has_the_size_of_two_programmes() -> None:
    programmes = [row["programme"] for row in rows(LAST, "project")]
    assert (programmes.count("NCL"), programmes.count("ECT")) == (24, 14)
    assert 3500 <= len(rows(LAST, "observation")) <= 4500
    assert {row["applied_on"][:4] for row in rows(LAST, "project")} == {str(year) for year in range(2019, 2027)}


def values(table: str, column: str, folder: str = LAST) -> set[str]:
    return {row[column] for row in rows(folder, table)}


def test_money_holds_every_trap() -> None:
    assert values("funding_event", "kind") == set(
        next(f for f in descriptor("funding_event")["fields"] if f["name"] == "kind")["constraints"]["enum"]
    )
    assert {"garantie", "pret_relais", "avance_remboursable", "apport_nature", "recette", "capital"} <= values(
        "funding", "instrument"
    )
    assert values("funding_share", "purpose") == {"project", "programme", "accompaniment", "unallocated"}
    assert any(row["purpose"] == "project" and not row["share"] for row in rows(LAST, "funding_share"))
    assert any(row["passed_on_from"] for row in rows(LAST, "funding"))
    assert any(row["kind"] == "granted" and not row["amount"] for row in rows(LAST, "funding_event"))
    assert any(row["regime"] == "de_minimis" for row in rows(LAST, "funding"))
    assert values("budget_line", "version") == {"1", "2"}
    assert values("budget_line", "tax_basis") == {"ht", "ttc"}
    assert {"true"} < values("budget_line", "is_in_kind")
    without = values("project", "id") - values("budget_line", "project") - values("funding_share", "project")
    assert len(without) >= 3


def test_a_private_beneficiary_has_a_large_grant_without_agreement() -> None:
    contracted = {row["funding"] for row in rows(LAST, "funding_event") if row["kind"] == "contracted"}
    grants = {
        row["funding"]: float(row["amount"])
        for row in rows(LAST, "funding_event")
        if row["kind"] == "granted" and row["amount"]
    }
    legal = {row["id"]: row["legal_category"] for row in rows(LAST, "organisation")}
    found = [
        row["id"]
        for row in rows(LAST, "funding")
        if row["instrument"] == "subvention"
        and row["id"] not in contracted
        and grants.get(row["id"], 0) > 23000
        and legal[row["beneficiary"]] in ("9220", "SCIC", "5710")
    ]
    assert found


def test_own_share_of_public_investments_lies_on_both_sides_of_one_fifth() -> None:
    granted: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    projects = {row["funding"]: row["project"] for row in rows(LAST, "funding_share") if row["share"] == "1"}
    amounts = {
        row["funding"]: float(row["amount"] or 0) for row in rows(LAST, "funding_event") if row["kind"] == "granted"
    }
    public = ("AUTOFI_PUB", "ETAT", "AGENCE", "REGION", "DEPARTEMENT", "EPCI", "COMMUNE")
    for row in rows(LAST, "funding"):
        if row["nature"] == "investment" and row["source_family"] in public and row["id"] in projects:
            granted[projects[row["id"]]][row["source_family"]] += amounts.get(row["id"], 0)
    own = [families for families in granted.values() if families["AUTOFI_PUB"]]
    shares = [families["AUTOFI_PUB"] / sum(families.values()) for families in own]
    assert min(shares) < 0.2 < max(shares)


def test_impact_holds_every_trap() -> None:
    assert values("observation", "presence") == {"present", "missing", "withheld", "not_due"}
    assert {"measured", "estimated", "declared", "provisional", "revised"} <= values("observation", "quality")
    assert any(row["is_break"] == "true" for row in rows(LAST, "observation"))
    assert any(row["value"] == "0" and row["breakdown"] == "total" for row in rows(LAST, "observation"))
    assert values("target", "kind") == {"increase", "decrease", "band", "at_least", "at_most", "observe"}
    assert any(row["revises"] and row["reason"] for row in rows(LAST, "target"))
    assert any(row["programme"] for row in rows(LAST, "target"))
    assert any(row["is_not_applicable"] == "true" and row["reason"] for row in rows(LAST, "follow_up"))
    assert any(row["baseline"] for row in rows(LAST, "follow_up"))


def test_values_stay_within_the_bounds_of_their_indicator() -> None:
    with (REFERENCE / "indicator.csv").open(encoding="utf-8", newline="") as lines:
        bounds = {row["id"]: (row["minimum"], row["maximum"]) for row in csv.DictReader(lines)}
    for row in rows(LAST, "observation"):
        minimum, maximum = bounds[row["indicator"]]
        if row["value"]:
            assert not minimum or float(row["value"]) >= float(minimum), row
            assert not maximum or float(row["value"]) <= float(maximum), row


def test_breakdowns_add_up_to_their_total() -> None:
    groups: dict[tuple[str, ...], dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows(LAST, "observation"):
        key = (row["project"], row["indicator"], row["period_start"], row["period_end"])
        groups[key][row["breakdown"].split("=")[0]].append(row)
    compared = 0
    for group in groups.values():
        total = group["total"][0]
        for name, parts in group.items():
            if name == "total" or any(part["presence"] != "present" for part in parts):
                continue
            column = "denominator" if total["denominator"] else "value"
            assert abs(sum(float(part[column]) for part in parts) - float(total[column])) < 1e-6, parts
            compared += 1
    assert compared > 200


def test_ratios_follow_from_their_parts() -> None:
    for row in rows(LAST, "observation"):
        if row["numerator"] and row["denominator"] and row["value"]:
            quotient = float(row["numerator"]) / float(row["denominator"])
            assert min(abs(float(row["value"]) - scale * quotient) for scale in (1, 100)) < 0.51, row


def test_places_partners_and_stages_hold_every_trap() -> None:
    sites = rows(LAST, "site")
    assert sum(row["precision"] == "territory" for row in sites) >= 3
    assert any(row["precision"] == "commune" and not row["latitude"] for row in sites)
    assert any(row["is_private_home"] == "true" for row in sites)
    assert len({row["project"] for row in sites}) < len(values("project", "id"))
    assert {"rebound", "spread", "born_from", "continuation", "depends_on"} == values("project_link", "kind")
    assert {"candidate", "labelled", "refused", "ended"} <= values("label", "state")
    assert any(row["renews"] for row in rows(LAST, "label"))
    forms = [row["legal_category"] for row in rows(LAST, "legal_form") if row["organisation"] == "org-fil"]
    assert forms == ["INF", "9220", "SCIC"]
    assert any(row["revised_on"] for row in rows(LAST, "milestone"))
    assert values("weather", "overall") == {"sun", "bright", "clouds", "storm"}


def test_stopped_projects_have_their_lesson() -> None:
    outcomes = {row["id"]: row["outcome"] for row in rows(LAST, "stage")}
    stopped = {row["project"] for row in rows(LAST, "stage_change") if outcomes[row["stage"]] in ("learned", "stopped")}
    assert len(stopped) >= 4
    assert stopped <= values("lesson", "project")
    assert values("experiment", "conclusion") == {"confirmed", "qualified", "refuted", "running"}


def test_words_of_persons_stand_in_their_own_table_only() -> None:
    assert values("testimony", "consent") == {"given", "none", "withdrawn"}
    words = [row["words"] for row in rows(LAST, "testimony_words")]
    consents = {row["id"]: row["consent"] for row in rows(LAST, "testimony")}
    kept = {consents[row["testimony"]] for row in rows(LAST, "testimony_words")}
    assert kept == {"given", "none", "withdrawn"}
    for folder in FOLDERS:
        for path in sorted((DEMO / folder).glob("*.csv")):
            if path.stem != "testimony_words":
                text = path.read_text(encoding="utf-8")
                assert not [sentence for sentence in words if sentence in text], path


def test_known_changes_are_told_from_effective_ones() -> None:
    """Between the closing and its correction, only values known wrongly or late have changed."""
    before, after = "2025-06-30", "2025-06-30-b"
    wrong = {row["id"]: row["amount"] for row in rows(before, "funding_event")}
    right = {row["id"]: row["amount"] for row in rows(after, "funding_event")}
    assert (wrong["F-NCL-2021-002-02.e2"], right["F-NCL-2021-002-02.e2"]) == ("184000.00", "92000.00")
    for first, second in pairwise(FOLDERS):
        cutoff = package(first)["territory:closing"]["effective_on"]
        old = {row["id"] for row in rows(first, "funding_event")}
        learned = [row["id"] for row in rows(second, "funding_event") if row["id"] not in old and row["on"] <= cutoff]
        keys = descriptor("observation")["primaryKey"]
        former = {tuple(row[key] for key in keys): row["value"] for row in rows(first, "observation")}
        changed = [
            row
            for row in rows(second, "observation")
            if former.get(tuple(row[key] for key in keys), row["value"]) != row["value"] and row["period_end"] <= cutoff
        ]
        assert learned or changed, (first, second)


def test_corrections_are_all_visible() -> None:
    """Each correction of the parameters changes a value between two successive packages."""
    sys.path.insert(0, str(ROOT / "scripts"))
    from demo.parameters import read_parameters

    for correction in read_parameters().corrections["correction"]:
        seen = []
        for folder in FOLDERS:
            for row in rows(folder, correction["table"]):
                if all(row[name] == value for name, value in correction["key"].items()):
                    seen.append(tuple(row[name] for name in correction["wrong"] if name != "note"))
        assert len(set(seen)) >= 2, correction


def test_no_causal_wording() -> None:
    for path in sorted(DEMO.glob("*/*.csv")):
        assert not re.search(r"grâce à|a permis|permis de|permet de", path.read_text(encoding="utf-8"), re.I), path


def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "scripts"))
    from build_demo import write_demo

    write_demo(tmp_path)
    committed = sorted(path.relative_to(DEMO) for path in DEMO.glob("*/*"))
    assert committed == sorted(path.relative_to(tmp_path) for path in tmp_path.glob("*/*"))
    for path in committed:
        assert (DEMO / path).read_bytes() == (tmp_path / path).read_bytes(), path
