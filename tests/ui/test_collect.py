"""La collecte on screen: the answer first, a round that outlives the session, and readers kept out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from tests.collecting import ON, ROWS, filled, make_round
from tests.lake.conftest import KARIM, change_of
from tests.ui.opening import open_address
from tests.ui.stewarding import said, settle

from territory.config import Settings
from territory.desk.collections import read_requests, read_rounds, write_round
from territory.desk.engine import open_desk
from territory.desk.submissions import COMMITTED, Submission, read_submission, write_submission
from territory.errors import Refused
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.ui.registry import read_pages
from territory.ui.session import use_lake


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a lake with a few followed projects, to be copied."""
    folder = tmp_path_factory.mktemp("followed")
    settings = Settings.read({"TERRITORY_VAR": str(folder)})
    Lake.create(settings)
    Lake.open(settings).commit(KARIM, change_of("départ", **ROWS))
    return folder


@pytest.fixture
def settings(followed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    shutil.copytree(followed, tmp_path / "var")
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path / "var"))
    yield Settings.read()
    use_lake(None)


def open_page(key: str = "collect", **query: str) -> AppTest:
    use_lake(None)
    return settle(open_address(key, {"au": "2026-09-30", **query}))


def press(app: AppTest, key: str) -> AppTest:
    """The page once the button of this key was pressed."""
    return settle(next(button for button in app.button if button.key == key).click().run())


def bring_back(settings: Settings) -> tuple[str, Submission]:
    """A workbook sent to the cooperative, come back with one value, as the pages keep it; and its request."""
    view, desk = Lake.open(settings).view(KARIM), open_desk(settings)
    made, requests = make_round(view.on(ON))
    write_round(desk, KARIM, made, requests)
    request = next(one for one in requests if one.holder.id == "coop")

    def fill(sheet: Any, columns: dict[str, int]) -> None:
        sheet.cell(3, columns["Valeur"], 7)
        sheet.cell(3, columns["Commentaire"], "Deux <b>fois</b>")

    content = filled(view.on(ON), made, request, fill)
    return request.id, write_submission(settings, desk, KARIM, [("réponse.xlsx", content)], {}, follows=request.id)


def test_a_round_is_made_sent_and_still_there_in_another_session(settings: Settings) -> None:
    app = open_page()
    assert not app.exception
    assert "4 réponses sont attendues" in app.header[0].value
    next(button for button in app.button if "Préparer" in button.label).click().run()
    assert not app.exception
    (made,) = read_rounds(open_desk(settings), KARIM)
    assert {request.state for request in read_requests(open_desk(settings), KARIM, made.id)} == {"prepared"}
    app = open_page()
    press(app, "collect-sent")
    assert not app.exception
    assert {request.state for request in read_requests(open_desk(settings), KARIM, made.id)} == {"sent"}


def test_a_returned_workbook_is_shown_cell_by_cell_then_taken_in(settings: Settings) -> None:
    _, submission = bring_back(settings)
    app = open_page()
    assert not app.exception
    text = said(app)
    assert "réponse.xlsx" in text and "Valeur : 7" in text and "Deux <b>fois</b>" in text
    press(app, f"take-{submission.id}")
    assert not app.exception
    rows = Lake.open(settings).view(KARIM).read_columns("observation", ("project", "value", "note")).to_pylist()
    assert [row for row in rows if row["value"] == 7.0] == [{"project": "P1", "value": 7.0, "note": "Deux <b>fois</b>"}]
    assert read_submission(open_desk(settings), KARIM, submission.id).state == COMMITTED


def test_dropped_elsewhere_it_is_still_the_answer_to_its_request(settings: Settings) -> None:
    _, submission = bring_back(settings)
    app = open_page("deposit", id=submission.id)
    assert not app.exception
    text = said(app)
    assert "La Coop" in text and "1 ligne" in text
    press(app, "deposit-commit")
    assert not app.exception
    values = Lake.open(settings).view(KARIM).read_columns("observation", ("value",)).column("value").to_pylist()
    assert 7.0 in values


def test_a_meeting_is_added_moved_and_taken_off(settings: Settings) -> None:
    def meetings() -> dict[str, date]:
        rows = Lake.open(settings).view(KARIM).read_columns("meeting", ("id", "on")).to_pylist()
        return {row["id"]: row["on"] for row in rows}

    app = open_page()
    next(box for box in app.date_input if box.key == "meeting-day-new").set_value(date(2026, 12, 10))
    next(button for button in app.button if "Ajouter la réunion" in button.label).click().run()
    assert not app.exception
    (added,) = set(meetings()) - {"m0", "m1"}
    assert meetings()[added] == date(2026, 12, 10)
    next(box for box in app.selectbox if box.key == "collect-meeting-which").set_value("m1").run()
    next(box for box in app.date_input if box.key == "meeting-day-m1").set_value(date(2026, 11, 26))
    next(button for button in app.button if button.label == "Enregistrer").click().run()
    assert (list(app.exception), meetings()["m1"]) == ([], date(2026, 11, 26))
    next(button for button in app.button if "annulée" in button.label).click().run()
    assert (list(app.exception), "m1" in meetings()) == ([], False)


def test_a_reader_has_no_such_page_and_no_such_rows(settings: Settings) -> None:
    reader = Viewer.of(Role.READER)
    assert "collect" not in {spec.key for spec in read_pages(reader)}
    with pytest.raises(Refused):
        read_rounds(open_desk(settings), reader)
