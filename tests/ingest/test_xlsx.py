"""Workbooks: sheets named as tables, values in canonical text."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from tests.ingest.files import codes, entries, workbook, write

from territory.ingest.check import check_paths
from territory.ingest.sheet import as_text, find_table
from territory.locale.words import Words
from territory.schema.registry import read_tables


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1 + 0.2, "0.3"), (12.0, "12"), (1234.5, "1234.5"), (24440040400129.0, "24440040400129"), (1e-7, "0.0000001"),
        (-0.0, "0"), (True, "true"), (False, "false"), (None, ""), (3, "3"), (datetime(2026, 6, 30), "2026-06-30"),
        (datetime(2026, 6, 30, 14, 5), "2026-06-30T14:05:00"), (date(2026, 6, 30), "2026-06-30"), ("x", "x"),
    ],
)  # fmt: skip
def test_values_are_said_as_our_own_format_says_them(value: object, text: str) -> None:
    assert as_text(value) == text


def test_each_sheet_named_as_a_table_is_one_entry(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "apport.xlsx",
        {
            "Lisez-moi": [["Bonjour"]],
            "programme": [["id", "name"], ["NCL", "Nantes City Lab"]],
            "Projet": [
                ["Identifiant", "Programme", "Nom", "started_on", "has_economic_activity"],
                ["P1", "NCL", "Un", datetime(2019, 3, 1), True],
                [None, None, None, None, None],
                ["P2", "ECT", "Deux", 2019, "oui"],
            ],
            "Feuil4": [],
        },
    )
    readme, programme, project, fourth = entries(path)
    assert (readme.table, readme.findings[0].code, readme.findings[0].severity) == (None, "sheet-ignored", "note")
    assert (readme.rejected, programme.accepted) == (0, 1)
    assert (fourth.rejected, fourth.findings[0].code, fourth.findings[0].severity) == (0, "sheet-empty", "note")
    assert (project.sheet, project.table, project.rows, project.empty) == ("Projet", "project", 2, 1)
    assert codes(project) == [(4, "has_economic_activity", "boolean"), (4, "programme", "reference-unknown")]


def test_one_sheet_takes_the_table_it_is_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"Feuil1": [["id", "name"], ["NCL", "Nantes City Lab"]]})
    (entry,) = entries(path)
    assert codes(entry) == [(None, None, "sheet-not-recognised")]
    (entry,) = entries(path, table="programme")
    assert (entry.table, entry.accepted) == ("programme", 1)


def test_a_sheet_may_be_named_in_the_plural(tmp_path: Path) -> None:
    sheets: dict[str, list[list[object]]] = {
        "Projets": [["id", "programme", "name"]],
        "Événements de financement": [["id", "funding", "kind"]],
        "Observations d’indicateurs": [["project", "indicator", "period_start", "period_end", "breakdown"]],
        "Lieux de projets": [["id", "project"]],
        "programmes": [["id", "name"], ["NCL", "Nantes City Lab"]],
    }
    found = entries(workbook(tmp_path / "a.xlsx", sheets))
    assert [entry.table for entry in found] == ["project", "funding_event", "observation", "site", "programme"]
    assert found[4].accepted == 1


def test_every_title_and_name_still_means_its_own_table() -> None:
    for table in read_tables().values():
        assert find_table(table.title.fr) is table
        assert find_table(table.name) is table
        assert find_table(f"{table.title.fr}s") is table


def test_rows_of_a_sheet_that_means_no_table_are_never_left_aside_in_silence(tmp_path: Path) -> None:
    rows = [["id", "name"], ["NCL", "Nantes City Lab"]]
    path = workbook(
        tmp_path / "a.xlsx", {"programme": rows, "Suivi 2024": [*rows, [None, " "], ["B", "b"]], "Vide": []}
    )
    _, unknown, _ = entries(path)
    assert codes(unknown) == [(None, None, "sheet-not-recognised")]
    assert (unknown.findings[0].severity, unknown.rows, unknown.rejected) == ("blocks", 2, 2)
    assert "Suivi 2024" in unknown.findings[0].say(Words("fr"))
    assert check_paths([path], None, None).blocks


def test_formulas_without_a_value_and_errors_are_said(tmp_path: Path) -> None:
    rows = [["id", "name"], ["NCL", "=A2"], ["ECT", "#REF!"], ["CBN", "Commun"]]
    (entry,) = entries(workbook(tmp_path / "a.xlsx", {"programme": rows}))
    found = codes(entry)
    assert found == [(2, "name", "formula-without-value"), (3, "name", "excel-error")]
    assert entry.accepted == 1


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a workbook", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_workbook_is_said(tmp_path: Path, content: bytes) -> None:
    (entry,) = entries(write(tmp_path / "programme.xlsx", content))
    assert codes(entry) == [(None, None, "file-unreadable")]


def test_an_empty_workbook_is_said(tmp_path: Path) -> None:
    (entry,) = entries(workbook(tmp_path / "a.xlsx", {"programme": []}))
    assert codes(entry) == [(None, None, "file-empty")]


def test_a_wrong_declared_size_hides_no_row(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"programme": [["id", "name"], ["A", "a"], ["B", "b"]]})
    book = openpyxl.load_workbook(path)
    book.save(path)
    (entry,) = entries(path)
    assert entry.accepted == 2
