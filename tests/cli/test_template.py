"""`territory template` writes a workbook that `territory check` reads and `territory import` takes back as it was."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
from tests.cli.conftest import Territory


def test_a_template_is_written_and_read(territory: Territory, tmp_path: Path) -> None:
    path = tmp_path / "modele.xlsx"
    answer = territory("template", "project", "funding", "subsidies", "--output", path)
    assert (answer.code, path.exists()) == (0, True)
    assert territory("check", path).code == 0


def test_an_unknown_table_is_refused(territory: Territory, tmp_path: Path) -> None:
    assert territory("template", "rien", "--output", tmp_path / "a.xlsx").code != 0
    assert not (tmp_path / "a.xlsx").exists()


def test_one_projects_rows_go_out_and_come_back_with_what_was_edited_alone(
    territory: Territory, tmp_path: Path
) -> None:
    path = tmp_path / "P2.xlsx"
    assert territory("template", "project", "testimony", "--project", "P2", "--output", path).code == 0
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    projects, testimonies = book.worksheets[1:3]
    assert [projects.cell(line, 1).value for line in (3, 4)] == ["P2", None]
    assert testimonies.max_row == 2  # its only one is of another project
    projects["C3"] = "Deux, renommé"
    book.save(path)
    counts = territory("import", path, "--json").data["tables"]
    assert {name: (count["added"], count["changed"], count["unchanged"]) for name, count in counts.items()} == {
        "project": (0, 1, 0)
    }
    assert territory("template", "project", "--project", "P9", "--output", tmp_path / "b.xlsx").code != 0
