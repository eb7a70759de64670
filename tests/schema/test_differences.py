"""The ten known differences with frictionless, as `docs/schema-conventions.md` numbers them. There is no eleventh."""

from __future__ import annotations

import re
from pathlib import Path

import pyarrow as pa
import pytest
from frictionless import fields
from tests.schema.oracle import enter, judge_frictionless, judge_ours
from tests.schema.test_parity import EVENT, OBSERVATION, PROJECT, SITE

from territory.ingest.check import check_sheets
from territory.ingest.sheet import Sheet
from territory.lake.workbench import Workbench
from territory.schema.registry import read_table

ROOT = Path(__file__).parents[2]


def refused(table: str, row: dict[str, str], column: str) -> tuple[bool, bool]:
    """Whether (we, frictionless) find fault with a cell."""
    ours, theirs = judge_ours({table: [row]})[table], judge_frictionless({table: [row]})[table]
    return (2, column) in ours.cells | ours.own, (2, column) in theirs.cells


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ("observation", OBSERVATION | {"presence": " present "}, "presence"),
        ("project", PROJECT | {"id": "P1\u00a0"}, "id"),
        # The same é in two code points: 301 of them before they are composed.
        ("project", PROJECT | {"name": "e\u0301" * 200}, "name"),
    ],
)
def test_1_surrounding_space_and_unicode_form_are_set_right_before_checking(
    table: str, row: dict[str, str], column: str
) -> None:
    assert refused(table, row, column) == (False, True)


def test_1_a_cell_of_spaces_is_empty() -> None:
    assert refused("project", PROJECT | {"name": "  "}, "name") == (True, False)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-inf", "1_000", "١٢", "1e400"])
def test_2_numbers_are_finite_and_in_plain_digits(text: str) -> None:
    assert refused("observation", OBSERVATION | {"value": text}, "value") == (True, False)


def test_2_so_are_the_digits_of_a_pattern() -> None:
    assert refused("organisation", {"id": "o", "name": "O", "siren": "٢٤٤٤٠٠٤٠٤"}, "siren") == (True, False)


def test_2_and_of_a_year() -> None:
    row = {"territory": "commune-44109", "year": "+999"}
    assert refused("territory_population", row, "year") == (True, False)


def test_3_numbers_fit_where_they_are_kept() -> None:
    row = {"territory": "commune-44109", "year": "2024", "municipal": str(2**63)}
    assert refused("territory_population", row, "municipal") == (True, False)
    # Beyond 15 significant digits a DOUBLE no longer tells 1 from a hair more.
    assert refused("site", SITE | {"share": "1.00000000000000000001"}, "share") == (False, True)


@pytest.mark.parametrize("text", ["2025-1-1", "2025-12-1"])
def test_4_dates_have_two_digits_for_months_and_days(text: str) -> None:
    assert refused("observation", OBSERVATION | {"period_end": text}, "period_end") == (True, False)


@pytest.mark.parametrize("text", ["2025-06-30T14:30:00+02:00", "2025-06-30_14:30:00", "2025-06-30T14:30:00,5"])
def test_5_moments_are_in_universal_time_and_one_form(text: str) -> None:
    # No file may bring a table that has one (they are the system's), so the check is asked directly.
    closing = read_table("closing")
    cells = {"_row": pa.array([2], pa.int64()), "id": ["a"], "name": ["A"], "effective_on": ["2025-06-30"],
             "snapshot": ["1"], "state": ["draft"], "made_at": [text]}  # fmt: skip
    bench = Workbench(None)
    bench.stage(closing, 0, pa.table(cells))
    assert [(remark.column, remark.code) for remark in bench.judge(closing).remarks] == [("made_at", "datetime")]
    assert fields.DatetimeField(name="made_at").read_cell(text)[1] is None


@pytest.mark.parametrize("text", ["javascript:alert(1)", "mailto:a", "ftp://exemple.fr/a", "https:", "https://a b.fr"])
def test_6_an_address_is_one_a_browser_opens_safely(text: str) -> None:
    assert refused("project", PROJECT | {"url": text}, "url") == (True, False)


def test_7_a_row_is_refused_with_the_row_it_needs() -> None:
    tables = {
        "funding": [{"id": "F1", "object": "", "source_family": "X", "instrument": "Y"}],
        "funding_event": [EVENT],
    }
    assert judge_ours(tables)["funding_event"].references == {(2, "funding")}
    assert not judge_frictionless(tables, references=True)["funding_event"].references
    (finding,) = enter(tables)["funding_event"].findings
    assert finding.code == "reference-rejected"


def test_8_columns_come_in_any_order_and_short_or_empty_rows_are_no_fault() -> None:
    header = ("name", "id", "programme", "Site internet")
    rows = [(2, ["Le projet", "P1"]), (3, ["", "", "", ""]), (4, ["Autre", "P2", "NCL", "x", "en trop"])]
    sheet = Sheet("project.csv", "", table=read_table("project"), header=header, rows=rows)
    (entry,) = check_sheets([sheet], None).entries
    codes = {(finding.row, finding.code, finding.severity) for finding in entry.findings}
    assert (1, "column-unknown", "note") in codes
    assert (4, "extra-cell", "blocks") in codes
    assert (2, "required", "blocks") in codes  # the programme that the short row has not
    assert entry.empty == 1
    assert {row for row, _, _ in codes} == {1, 2, 4}


@pytest.mark.parametrize(
    ("table", "row", "column", "code"),
    [
        ("funding_event", EVENT | {"amount": "1.001"}, "amount", "money"),
        ("funding_event", EVENT | {"amount": "10000000000000000"}, "amount", "money"),
        ("project", PROJECT | {"started_on": "2018-02-30"}, "started_on", "partial-date"),
        ("project", PROJECT | {"started_on": "2019", "ended_on": "2018-12"}, "ended_on", "order"),
        ("organisation", {"id": "o", "name": "O", "siret": "24310051800171"}, "siret", "siret"),
        ("organisation", {"id": "o", "name": "O", "siren": "244400405"}, "siren", "siren"),
        ("observation", OBSERVATION | {"value": ""}, "value", "requires-one-of"),
        ("observation", OBSERVATION | {"presence": "missing", "reason": "oubli"}, "value", "requires-none-of"),
        ("target", {"id": "T", "indicator": "I", "kind": "observe", "set_on": "2020"}, "project",
         "requires-exactly-one-of"),
    ],
)  # fmt: skip
def test_9_our_own_keys_add_findings(table: str, row: dict[str, str], column: str, code: str) -> None:
    assert refused(table, row, column) == (True, False)
    assert code in {finding.code for finding in enter({table: [row]})[table].findings if finding.column == column}


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ("funding_event", EVENT | {"amount": "1.5000"}, "amount"),
        ("project", PROJECT | {"started_on": "2018-06", "ended_on": "2018"}, "ended_on"),
        ("organisation", {"id": "o", "name": "O", "siret": "24310051800170"}, "siret"),
        ("organisation", {"id": "o", "name": "La Poste, un bureau", "siret": "35600000009075"}, "siret"),
        ("organisation", {"id": "o", "name": "La Poste", "siret": "35600000000048"}, "siret"),
    ],
)
def test_9_and_only_where_they_should(table: str, row: dict[str, str], column: str) -> None:
    assert refused(table, row, column) == (False, False)


def test_10_invisible_characters_are_refused() -> None:
    (entry,) = [enter({"project": [PROJECT | {"name": "Le\x00 projet"}]})["project"]]
    assert ("control-character", "name") in {(finding.code, finding.column) for finding in entry.findings}
    assert (2, "name") not in judge_frictionless({"project": [PROJECT | {"name": "Le\x00 projet"}]})["project"].cells


def test_each_difference_is_documented_and_there_are_ten_at_most() -> None:
    text = (ROOT / "docs" / "schema-conventions.md").read_text("utf-8")
    section = text.split("## Where our verdicts differ from frictionless's", 1)[1]
    listed = {int(number) for number in re.findall(r"^(\d+)\. ", section, re.M)}
    tested = {int(number) for number in re.findall(r"^def test_(\d+)_", Path(__file__).read_text("utf-8"), re.M)}
    assert listed == tested
    assert len(listed) <= 10
