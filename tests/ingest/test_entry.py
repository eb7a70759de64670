"""What is typed becomes canonical cells and back; identifiers follow; an entry is checked like a file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import ViewOf
from tests.ui.entries import PROJECTS, REFERENCE

from territory.ingest.entry import Entry, add_row, begin, carry_date, close_existing, open_existing, set_cell, take_away
from territory.ingest.entry_change import CHANGED, check_moved, follow
from territory.ingest.entry_check import check_entry, derive_entry_change
from territory.ingest.entry_removal import read_referring
from territory.ingest.entry_values import canonical, say_cell, take_typed
from territory.lake.view import View
from territory.schema.forms import read_form, read_forms
from territory.schema.registry import read_table

MONEY = read_table("funding_event").field("amount")
NUMBER = read_table("observation").field("numerator")
SHARE = read_table("funding_share").field("share")
LATITUDE = read_table("site").field("latitude")
RANK = read_table("stage").field("position")
PARTIAL = read_table("project").field("started_on")
DAY = read_table("observation").field("period_start")
YES = read_table("project").field("has_economic_activity")
SIRET = read_table("organisation").field("siret")
URL = read_table("project").field("url")
NAME = read_table("project").field("name")
TODAY = date(2026, 6, 30)


@pytest.mark.parametrize(
    ("column", "typed", "text"),
    [
        (MONEY, "12 345,60", "12345.60"),
        (MONEY, "12\u202f345,6 €", "12345.60"),
        (MONEY, "1.234.567,8", "1234567.80"),
        (MONEY, "1,5 M€", "1500000.00"),
        (MONEY, "environ 12", "environ 12"),
        (MONEY, "1e999", "1e999"),
        (MONEY, "1.234,50", "1234.50"),
        (MONEY, "1,234.50", "1234.50"),
        (MONEY, "50 000 euros", "50000.00"),
        (MONEY, "0", "0.00"),
        (MONEY, "12,345", "12.345"),
        (MONEY, "douze", "douze"),
        (NUMBER, "3,5", "3.5"),
        (NUMBER, "-0,25", "-0.25"),
        (SHARE, "25 %", "0.25"),
        (SHARE, "1", "1"),
        (LATITUDE, "47.218", "47.218"),
        (RANK, "12", "12"),
        (RANK, "1,5", "1,5"),
        (PARTIAL, "2018", "2018"),
        (PARTIAL, "06/2018", "2018-06"),
        (PARTIAL, "2018-06", "2018-06"),
        (PARTIAL, "30/06/2018", "2018-06-30"),
        (PARTIAL, "1.6.2018", "2018-06-01"),
        (PARTIAL, "30/02/2018", "30/02/2018"),
        (PARTIAL, "13/2018", "13/2018"),
        (PARTIAL, "juin 2018", "2018-06"),
        (PARTIAL, "fin 2018", "fin 2018"),
        (PARTIAL, "31/12/2999", "2999-12-31"),
        (DAY, "2018-06-30", "2018-06-30"),
        (YES, "Oui", "true"),
        (YES, "non", "false"),
        (YES, "peut-être", "peut-être"),
        (SIRET, "356 000 000 00048", "35600000000048"),
        (URL, "www.nantes.example/projet", "https://www.nantes.example/projet"),
        (NAME, "  La serre ", "La serre"),
        (NAME, "1.500", "1.500"),
        (NAME, "   ", None),
    ],
)
def test_what_people_type_is_taken_as_they_mean_it(column: Any, typed: str, text: str | None) -> None:
    assert take_typed(typed, column) == (text, None)


@pytest.mark.parametrize("typed", ["1.500", "12.345", "-1.000"])
def test_a_number_that_reads_two_ways_is_not_guessed(typed: str) -> None:
    assert take_typed(typed, MONEY) == (typed, "typed-ambiguous")
    assert take_typed(typed, NUMBER)[1] == "typed-ambiguous"


@given(st.decimals(min_value=-(10**13), max_value=10**13, places=2, allow_nan=False))
def test_money_comes_back_from_the_screen_as_it_went(amount: Decimal) -> None:
    text = canonical(amount, MONEY)
    assert take_typed(say_cell(text, MONEY), MONEY) == (text, None)


@given(st.floats(min_value=-1e9, max_value=1e9, allow_nan=False).map(lambda value: float(f"{value:.6g}")))
def test_a_number_comes_back_from_the_screen_as_it_went(number: float) -> None:
    text = canonical(number, NUMBER)
    back, problem = take_typed(say_cell(text, NUMBER), NUMBER)
    assert problem is None
    assert back is not None
    assert float(back) == float(text or "")


@given(st.dates(min_value=date(1900, 1, 1)), st.sampled_from([4, 7, 10]))
def test_a_date_comes_back_from_the_screen_as_it_went(day: date, length: int) -> None:
    text = day.isoformat()[:length]
    assert take_typed(say_cell(text, PARTIAL), PARTIAL) == (text, None)


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    return view_of({**REFERENCE, **PROJECTS})


def found(view: View, table: str, **cells: str) -> list[dict[str, Any]]:
    rows = view.read_columns(table, read_table(table).names).to_pylist()
    return [row for row in rows if all(str(row[name]) == text for name, text in cells.items())]


def existing(view: View) -> Entry:
    parts = {part.table: found(view, part.table, project="NCL-2019-001") for part in read_form("project").parts[1:]}
    return open_existing(read_form("project"), {"project": found(view, "project"), **parts}, 1)


def test_an_entry_is_json_and_comes_back(view: View) -> None:
    entry = take_away(add_row(existing(view), read_form("project"), "label"), "label", 0)
    assert Entry.parse(entry.as_json()) == entry


def test_what_is_opened_and_left_alone_changes_nothing(view: View) -> None:
    verdict = check_entry(read_form("project"), existing(view), view, TODAY)
    assert (verdict.cells, verdict.remarks, verdict.report.tables) == ((), (), {})


@pytest.mark.parametrize("name", read_forms())
def test_an_empty_form_says_what_is_required_and_breaks_nowhere(view: View, name: str) -> None:
    verdict = check_entry(read_form(name), begin(read_form(name), {}), view, TODAY)
    assert verdict.blocks
    assert {remark.table for remark in verdict.remarks} <= {part.table for part in read_form(name).parts}


def test_a_corrected_date_moves_its_row_rather_than_leaving_two(view: View) -> None:
    entry = set_cell(existing(view), "stage_change", 0, "on", "07/2019")
    verdict = check_entry(read_form("project"), entry, view, TODAY)
    assert verdict.remarks == ()
    assert [(cell.column, cell.before, cell.after, cell.kind) for cell in verdict.cells] == [
        ("on", "2019-06", "2019-07", CHANGED)
    ]
    change = derive_entry_change(verdict, "m", "karim", 1)
    assert change.removals["stage_change"].to_pylist()[0]["on"] == "2019-06"
    assert change.tables["stage_change"].to_pylist()[0]["on"] == "2019-07"
    assert (change.kind, change.files, change.base) == ("form", (), 1)


def test_only_the_rows_that_move_are_brought(view: View) -> None:
    entry = set_cell(existing(view), "project", 0, "promise", "Des légumes")
    verdict = check_entry(read_form("project"), entry, view, TODAY)
    assert {name: rows.num_rows for name, rows in verdict.report.tables.items()} == {"project": 1}


def test_closing_needs_its_stage_and_carries_its_date_to_what_is_open(view: View) -> None:
    form = read_form("project")
    parts = {part.table: found(view, part.table, project="NCL-2019-001") for part in form.parts[1:]}
    entry = close_existing(form, {"project": found(view, "project"), **parts}, 1)
    assert [r.column for r in check_entry(form, entry, view, TODAY, closes=True).remarks] == ["stage"]
    entry = set_cell(set_cell(entry, "stage_change", 1, "stage", "NCL-stop"), "stage_change", 1, "on", "2022-06")
    entry = carry_date(entry, form)
    assert entry.cell("label", 0, "to_on") == entry.cell("project", 0, "ended_on") == "2022-06"
    assert not check_entry(form, entry, view, TODAY, closes=True).blocks


def test_what_nobody_touched_follows_the_lake_and_what_is_typed_is_asked_about(view: View, view_of: ViewOf) -> None:
    form = read_form("project")
    entry = set_cell(existing(view), "project", 0, "name", "La serre de tous")
    theirs = [{**PROJECTS["project"][0], "name": "La grande serre", "promise": "Des légumes"}]
    later = view_of({**REFERENCE, **PROJECTS, "project": theirs})
    assert {(moved.column, moved.now) for moved in check_moved(form, entry, later)} == {
        ("name", "La grande serre"),
        ("promise", "Des légumes"),
    }
    entry = follow(form, entry, later)
    assert entry.cell("project", 0, "promise") == "Des légumes"
    assert [(moved.column, moved.mine) for moved in check_moved(form, entry, later)] == [("name", "La serre de tous")]


def test_a_row_that_went_meanwhile_is_asked_about(view: View, view_of: ViewOf) -> None:
    entry = set_cell(existing(view), "label", 0, "to_on", "2021")
    later = view_of({**REFERENCE, **PROJECTS, "label": []})
    assert [(moved.table, moved.column) for moved in check_moved(read_form("project"), entry, later)] == [
        ("label", None)
    ]


def test_what_refers_to_a_row_is_named(view: View) -> None:
    assert [(item.table, item.count) for item in read_referring(view, "stage", "NCL-run")] == [("stage_change", 1)]
    assert read_referring(view, "stage", "NCL-stop") == ()


def test_a_label_that_another_renews_is_not_taken_away(view_of: ViewOf) -> None:
    second = {"id": "L2", "project": "NCL-2019-001", "state": "labelled", "renews": "L-NCL-2019-001-1"}
    view = view_of({**REFERENCE, **PROJECTS, "label": [*PROJECTS["label"], second]})
    entry = existing(view)
    at = next(n for n, row in enumerate(entry.rows["label"]) if row.cells["id"] == "L-NCL-2019-001-1")
    verdict = check_entry(read_form("project"), take_away(entry, "label", at), view, TODAY)
    assert [(remark.table, remark.finding.code) for remark in verdict.remarks] == [("label", "removal-refused")]
    both = take_away(take_away(entry, "label", 0), "label", 1)
    assert not check_entry(read_form("project"), both, view, TODAY).blocks


def test_forms_name_only_fields_that_exist_and_leave_none_out() -> None:
    for form in read_forms().values():
        for part in form.parts:
            asked = {*part.first, *part.rest, *part.link, *part.fixed, part.number}
            hidden = set(part.described.names) - asked
            assert hidden <= ({part.described.key[0]} if part.id else set()), f"{form.name}.{part.table}"
