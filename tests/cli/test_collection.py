"""`territory collect` and `missing`: the same words as the page, and a folder one can send."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from tests.cli.conftest import Answer, Territory
from tests.collecting import FR, ROWS
from tests.lake.conftest import KARIM, change_of

from territory.analysis import due
from territory.config import Settings
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
