"""Our verdicts equal frictionless's: same rows, same fields, on generated and on hand-written rows."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.schema.oracle import judge_frictionless, judge_ours

from territory.schema.registry import lake_tables
from territory.schema.table import Field, Table

TABLES = [table for table in lake_tables() if table.group != "system"]

#: Texts on which the two agree; those on which they are known to differ are in test_differences.py.
POOL = {
    "string": [
        "x",
        "NCL-2018-003",
        "Grand-Lieu, « marais »",
        "a" * 301,
        "b" * 5001,
        "é" * 300,
        "-",
        "with\nbreak",
        '"',
    ],
    "uri": ["https://exemple.fr/a?b=c#d", "http://exemple.fr", "exemple.fr", "/chemin", "x"],
    "integer": ["0", "12", "-3", "+4", "007", "1.5", "1.0", "x", "1e3", "12 000"],
    "number": ["0", "12", "-3.25", "+.5", "5.", "1e3", "-90.0001", "180", "12,5", "1 000", "x", "1.2.3", "--1", "1.01"],
    "boolean": ["true", "false", "True", "FALSE", "1", "0", "oui", "x"],
    "date": ["2026-06-30", "2026-02-30", "2024-02-29", "2026-06", "30/06/2026", "2026-06-31", "x", "0001-01-01"],
    "datetime": ["2026-06-30T14:30:00Z", "2026-06-30T14:30:00", "2026-06-30", "2026-13-30T14:30:00Z", "x"],
    "year": ["2026", "1999", "26", "x", "12026", "20.6", "0000"],
    "object": ['{"a": 1}', "{}", "[1]", "1", '"x"', "{a}", "x", "null", "{"],
    "partial_date": ["2018", "2018-06", "2018-06-30", "2018-13", "18", "2018-6", "2018-06-32", "x", "06/2018"],
}
WORDS = st.text(alphabet="abcéàZ .'/-", max_size=12).map(str.strip)


def cells(field: Field) -> st.SearchStrategy[str]:
    """Texts for a column: right ones, wrong ones, none."""
    kind = "partial_date" if field.kind == "partial_date" else "uri" if field.is_uri else field.type
    pool = [*POOL[kind], *field.enum]
    if field.pattern and "{9}" in field.pattern:
        pool += ["244400404", "123456789"]
    drawn = st.sampled_from(pool)
    return st.one_of(drawn, drawn, st.just(""), *([WORDS] if kind == "string" else []))


def rows(table: Table) -> st.SearchStrategy[list[dict[str, str]]]:
    """A few rows of a table."""
    row = st.fixed_dictionaries({field.name: cells(field) for field in table.fields})
    return st.lists(row.filter(lambda cells: any(cells.values())), min_size=1, max_size=5)


def ensure_same(table: str, lines: list[dict[str, str]]) -> None:
    """Same rows, same fields: what we add may only come from our own keys (difference 9)."""
    ours, theirs = judge_ours({table: lines})[table], judge_frictionless({table: lines})[table]
    assert ours.cells <= theirs.cells, f"only we refuse {ours.cells - theirs.cells}"
    assert theirs.cells <= ours.cells | ours.own, f"we let in {theirs.cells - ours.cells}"
    at_fault = {row for row, _ in theirs.cells | ours.own}
    assert ours.keys - at_fault == theirs.keys - at_fault


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_same_rows_and_fields_on_generated_rows(data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(TABLES), label="table")
    ensure_same(table.name, data.draw(rows(table), label="rows"))


PROJECT = {"id": "P1", "programme": "NCL", "name": "Le projet"}
EVENT = {"id": "E1", "funding": "F1", "kind": "granted", "amount": "100"}
SITE = {"id": "S1", "project": "P1", "precision": "exact", "latitude": "47", "longitude": "-1"}
OBSERVATION = {
    "project": "P1", "indicator": "ECO01", "period_start": "2025-01-01", "period_end": "2025-12-31",
    "breakdown": "total", "presence": "present", "value": "1",
}  # fmt: skip
WEATHER = {"project": "P1", "on": "2025-06-30", "overall": "sun", "sentence": "Tout va.", "role": "porteur"}

#: (table, rows, cells at fault in both verdicts)
BAD = [
    ("project", [PROJECT | {"id": ""}], {(2, "id")}),
    ("project", [PROJECT | {"id": "P 1"}], {(2, "id")}),
    ("project", [PROJECT | {"id": "-P1"}], {(2, "id")}),
    ("project", [PROJECT | {"id": "P" * 65}], {(2, "id")}),
    ("project", [PROJECT, PROJECT | {"id": "P2", "name": "n" * 301}], {(3, "name")}),
    ("project", [PROJECT | {"name": "🜁" * 300}], set()),
    ("project", [PROJECT | {"name": "🜁" * 301}], {(2, "name")}),
    ("project", [PROJECT | {"has_economic_activity": "vrai"}], {(2, "has_economic_activity")}),
    ("project", [PROJECT | {"url": "www.exemple.fr"}], {(2, "url")}),
    ("project", [PROJECT | {"started_on": "juin 2018", "ended_on": "2018-00"}], {(2, "started_on"), (2, "ended_on")}),
    ("funding_event", [EVENT | {"amount": "1 000"}], {(2, "amount")}),
    ("funding_event", [EVENT | {"amount": "1000,50"}], {(2, "amount")}),
    ("funding_event", [EVENT | {"amount": "-0.01"}], {(2, "amount")}),
    ("funding_event", [EVENT | {"amount": "12 €"}], {(2, "amount")}),
    ("funding_event", [EVENT | {"kind": "accordé"}], {(2, "kind")}),
    ("funding_event", [EVENT | {"kind": "Granted"}], {(2, "kind")}),
    ("site", [SITE | {"latitude": "91"}], {(2, "latitude")}),
    ("site", [SITE | {"longitude": "-180.5", "share": "1.2"}], {(2, "longitude"), (2, "share")}),
    ("observation", [OBSERVATION | {"period_start": "2025-02-29"}], {(2, "period_start")}),
    ("observation", [OBSERVATION | {"period_end": "31/12/2025"}], {(2, "period_end")}),
    ("observation", [OBSERVATION | {"breakdown": "sexe"}], {(2, "breakdown")}),
    ("observation", [OBSERVATION | {"value": "beaucoup"}], {(2, "value")}),
    ("weather", [WEATHER | {"overall": "rain", "team": "☀"}], {(2, "overall"), (2, "team")}),
    ("territory_population", [{"territory": "commune-44109", "year": "24", "municipal": "-1"}],
     {(2, "year"), (2, "municipal")}),
    ("boundary", [{"territory": "t", "geometry": "[]", "source": "s", "licence": "l"}], {(2, "geometry")}),
]  # fmt: skip


@pytest.mark.parametrize(("table", "lines", "expected"), BAD)
def test_same_cells_on_rows_written_by_hand(
    table: str, lines: list[dict[str, str]], expected: set[tuple[int, str]]
) -> None:
    ensure_same(table, lines)
    found = judge_ours({table: lines})[table]
    assert set(found.cells | found.own) == expected


def test_a_repeated_key_is_the_second_row_s_fault() -> None:
    lines = [PROJECT, PROJECT | {"id": "P2"}, PROJECT | {"name": "Autre"}]
    assert judge_ours({"project": lines})["project"].keys == {4}
    assert judge_frictionless({"project": lines})["project"].keys == {4}


def test_a_composed_key_counts_whole() -> None:
    lines = [WEATHER, WEATHER | {"on": "2025-07-01"}, WEATHER | {"overall": "storm"}]
    assert judge_ours({"weather": lines})["weather"].keys == {4}
    assert judge_frictionless({"weather": lines})["weather"].keys == {4}


def test_references_point_within_what_is_brought() -> None:
    tables = {
        "instrument": [
            {"id": "GRANT", "name": "Subvention", "is_cash": "true", "is_repayable": "false",
             "counts_as_mobilised": "true", "position": "1"}
        ],
        "source_family": [
            {"id": "EPCI", "name": "EPCI", "origin": "public", "is_public_money": "true",
             "counts_for_own_share": "false", "position": "1"}
        ],
        "funding": [
            {"id": "F1", "object": "Aide", "source_family": "EPCI", "instrument": "GRANT"},
            {"id": "F2", "object": "Aide", "source_family": "EPCI", "instrument": "GRANT", "passed_on_from": "F1"},
            {"id": "F3", "object": "Aide", "source_family": "EPCI", "instrument": "GRANT", "passed_on_from": "F9"},
        ],
        "funding_event": [EVENT, EVENT | {"id": "E2", "funding": "F8"}],
    }  # fmt: skip
    ours, theirs = judge_ours(tables), judge_frictionless(tables, references=True)
    assert {name: verdict.references for name, verdict in ours.items()} == {
        name: verdict.references for name, verdict in theirs.items()
    }
    assert ours["funding"].references == {(4, "passed_on_from")}
    assert ours["funding_event"].references == {(3, "funding")}
