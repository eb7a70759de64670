"""`territory collect` and `missing`: the same words as the page, and a folder one can send."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from tests.cli.conftest import Answer, Territory
from tests.collecting import FR, ROWS
from tests.lake.conftest import KARIM, change_of

from territory.analysis import due
from territory.config import Settings
from territory.desk.collections import read_requests
from territory.desk.engine import open_desk
from territory.lake.lake import Lake
from territory.model.scope import Scope


@pytest.fixture
def followed(empty: Territory, tmp_path: Path) -> Territory:
    settings = Settings.read({"TERRITORY_VAR": str(tmp_path / "var")})
    Lake.create(settings)
    Lake.open(settings).commit(KARIM, change_of("départ", **ROWS))
    return empty


def test_missing_says_what_the_page_says(followed: Territory, tmp_path: Path) -> None:
    answer: Answer = followed("missing", "--on", "2026-09-30")
    view = Lake.open(Settings.read({"TERRITORY_VAR": str(tmp_path / "var")})).view(KARIM)
    board = due.read(view, Scope(on=date(2026, 9, 30)))
    assert answer.out.splitlines()[0] == FR.say(board.answer)
    assert all(FR.say(due.say_line(item, board.on)) in answer.out for item in board.items)
    told = followed("missing", "--on", "2026-09-30", "--json").data
    assert len(told["missing"]) == len(board.items)
    assert "XXX" in followed("missing", "--programme", "XXX").err


def test_collect_writes_what_to_send(followed: Territory, tmp_path: Path) -> None:
    out = tmp_path / "envoi"
    told = followed("collect", "--on", "2026-09-30", "--by", "2026-10-21", "--output", out, "--json").data
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert [one["id"] for one in manifest["requests"]] == [one["id"] for one in told["requests"]]
    assert manifest["reply_by"] == "2026-10-21"
    assert all((out / one["file"]).is_file() for one in told["requests"])
    assert sorted(path.suffix for path in (out / "messages").iterdir()) == [".txt", ".txt"]


def test_a_returned_workbook_is_checked_and_imported_as_what_it_answers(followed: Territory, tmp_path: Path) -> None:
    told = followed("collect", "--on", "2026-09-30", "--output", tmp_path / "envoi", "--json").data
    path = tmp_path / "envoi" / told["requests"][0]["file"]
    book = openpyxl.load_workbook(path)
    titles = {str(cell.value): cell.column for cell in book["Réponses"][1]}
    book["Réponses"].cell(3, titles["Valeur"], "1 234")
    book.save(tmp_path / "renommé.xlsx")
    checked = followed("check", tmp_path / "renommé.xlsx")
    assert (checked.code, "rempli par" in checked.out) == (0, True)
    counts = followed("import", tmp_path / "renommé.xlsx", "--json").data["tables"]
    assert {name: count["added"] + count["changed"] for name, count in counts.items()} == {"observation": 1}
    desk = open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path / "var")}))
    states = {request.id: request.state for request in read_requests(desk, KARIM, told["round"])}
    assert states[told["requests"][0]["id"]] == "received"
    assert followed("check", path).code == 0  # nothing was filled in: nothing to say
