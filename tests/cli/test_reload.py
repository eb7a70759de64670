"""A package loaded again never takes back what people changed since, and never empties its series by accident."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Answer, Territory, write_package

SERIES = {"territory:series": "ref"}
ROWS = "id,name\nA,Premier\nB,Second\n"


@pytest.fixture
def edited(territory: Territory, tmp_path: Path) -> Territory:
    """A series loaded, then one row of it changed by hand."""
    write_package(tmp_path / "ref", {"programme": ROWS, "organisation": "id,name\n"}, **SERIES)
    assert territory("load", tmp_path / "ref").code == 0
    changed = tmp_path / "programme.csv"
    changed.write_text("id,name\nA,Premier corrigé\n", "utf-8")
    assert territory("import", changed).code == 0
    return territory


def names(territory: Territory, folder: Path) -> str:
    assert territory("export", "package", "--out", folder).code == 0
    return (folder / "programme.csv").read_text("utf-8")


def load(territory: Territory, folder: Path, rows: str) -> Answer:
    return territory("load", write_package(folder / "ref", {"programme": rows}, **SERIES))


def test_the_same_files_again_leave_what_was_changed_by_hand(edited: Territory, tmp_path: Path) -> None:
    before = len(edited("history", "--json").data)
    again = edited("load", tmp_path / "ref")
    assert (again.code, "déjà là" in again.out) == (0, True)
    assert len(edited("history", "--json").data) == before
    assert "Premier corrigé" in names(edited, tmp_path / "out")


def test_other_files_ask_about_rows_changed_since(edited: Territory, tmp_path: Path) -> None:
    asked = load(edited, tmp_path, ROWS + "C,Troisième\n")
    assert (asked.code, "package-moved" in asked.err, "programme A" in asked.err) == (3, True, True)
    assert "Troisième" not in names(edited, tmp_path / "out")
    agreed = load(edited, tmp_path, "id,name\nA,Premier corrigé\nB,Second bis\n")
    assert agreed.code == 0
    assert "Second bis" in names(edited, tmp_path / "out")


def test_a_load_taken_back_may_be_done_again(territory: Territory, tmp_path: Path) -> None:
    for rows in (ROWS, ROWS.replace("Second", "Second bis")):
        assert load(territory, tmp_path, rows).code == 0
    last = territory("history", "--json").data[-1]["import"]
    assert territory("undo", last).code == 0
    assert load(territory, tmp_path, ROWS.replace("Second", "Second bis")).code == 0
    assert "Second bis" in names(territory, tmp_path / "out")


@pytest.mark.parametrize("rows", ["id,name\n", "id,name\n,\n"])
def test_a_package_without_rows_is_refused(edited: Territory, tmp_path: Path, rows: str) -> None:
    refused = edited("load", write_package(tmp_path / "empty", {"programme": rows}, **SERIES))
    assert (refused.code, "package-empty" in refused.err) == (2, True)
    assert "Second" in names(edited, tmp_path / "out")
