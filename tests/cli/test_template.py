"""`territory template` writes a workbook that `territory check` reads."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Territory


def test_a_template_is_written_and_read(territory: Territory, tmp_path: Path) -> None:
    path = tmp_path / "modele.xlsx"
    answer = territory("template", "project", "funding", "--output", path)
    assert (answer.code, path.exists()) == (0, True)
    assert territory("check", path).code == 0


def test_an_unknown_table_is_refused(territory: Territory, tmp_path: Path) -> None:
    assert territory("template", "rien", "--output", tmp_path / "a.xlsx").code != 0
    assert not (tmp_path / "a.xlsx").exists()
