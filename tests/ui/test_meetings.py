"""A meeting is planned, its agenda filled from what the rules propose and put in order, one commit each time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import docx
import pypdf
import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.lakes import HOSTILE
from tests.ui.stewarding import KARIM, change_of, open_page, said, stewarding

from territory.analysis.committee import read_items, read_meeting, read_meetings, read_seats
from territory.analysis.questions import read_questions
from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.questions import Asking, read_open_questions, write_asked
from territory.lake.lake import Lake
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.model.viewer import Viewer
from territory.reports.convocation import derive_invitation
from territory.reports.document_docx import write_docx
from territory.reports.document_pdf import write_pdf
from territory.reports.document_said import Frame
from territory.reports.meeting_pack import derive_pack, read_pack

BODY: dict[str, list[dict[str, Any]]] = {
    "body": [{"id": "jury", "programme": "NCL", "name": "Jury", "gives": "decision", "quorum": 1, "is_example": False}],
    "seat": [{"id": "jury-1", "body": "jury", "title": "Habitante", "from_on": "2024", "is_chair": True}],
}
DAY = date(2026, 11, 19)


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    with stewarding(tmp_path, monkeypatch) as opened:
        opened.commit(KARIM, change_of("Jury", BODY))
        yield opened


def _press(app: AppTest, key: str) -> AppTest:
    return app.button(key=key).click().run()


def test_a_meeting_is_planned_filled_ordered_and_sent(lake: Lake) -> None:
    desk = open_desk(Settings.read())
    asking = Asking("question", "overview/stages", "", "1", "Combien, dit Mme Exemple ?", programmes=("NCL",))
    asked = write_asked(desk, Viewer(), asking, "someone")
    app = open_page("meetings", l="fr")
    assert "Aucune réunion n'est prévue" in said(app)
    app.date_input(key="plan-day-new").set_value(DAY)
    app.time_input(key="plan-from-new").set_value(time(9))
    app.time_input(key="plan-to-new").set_value(time(9, 30))
    app.text_input(key="plan-place-new").set_value("Salle *A*")
    _press(app, "plan-save-new")
    assert not app.exception, app.exception[0].message
    code = f"jury-{DAY}"
    assert app.query_params["id"] == code
    assert "Réunion prévue." in said(app)
    assert "Jury décide le 19/11/2026 : rien n'est à l'ordre du jour" in said(app)
    assert "2 points proposés par les règles" in said(app)
    assert app.button(key=f"add-question.{asked}").disabled, "a text that names somebody is read again first"

    app.text_area(key=f"text-question.{asked}").set_value(HOSTILE)
    app = _press(app, "add-project.NCL-2024-001")
    app = _press(app, f"add-question.{asked}")
    assert not app.exception, app.exception[0].message
    assert read_open_questions(desk, KARIM) == ()
    assert [(item.state, item.text) for item in read_questions(lake.view(KARIM))] == [("open", HOSTILE)]
    assert "Les règles ne proposent rien d'autre" in said(app)

    app.number_input(key=f"agenda-minutes-{code}.1").set_value(40)
    app.session_state[f"edit-{code}.2"] = True
    app = _press(app, f"up-{code}.2")
    assert "ne sont pas enregistrés" in said(app)
    app = _press(app, "agenda-save")
    assert "dépasse la réunion de 10 minutes" in said(app)
    listed = read_items(lake.view(KARIM), code)
    assert [(item.id[-1], item.minutes, item.kind) for item in listed] == [
        ("2", None, "question"),
        ("1", 40, "project"),
    ]
    app = _press(app, f"drop-{code}.2")
    meeting = read_meeting(lake.view(KARIM), code)
    assert (meeting.items, meeting.state, meeting.starts_at) == (1, "planned", "09:00")
    assert "1. La serre partagée" in app.code[0].value
    assert lake.read_history(KARIM)[-1].message == f"Point retiré de l'ordre du jour de {code}"
    _hold_what_is_sent(lake, code)


def _hold_what_is_sent(lake: Lake, code: str) -> None:
    """The calendar file and the pack of a meeting say its day, its items, what is missing."""
    view, words = lake.view(KARIM), Words()
    meeting, items = read_meeting(view, code), read_items(view, code)
    invitation = derive_invitation(words, meeting, DAY, ()).decode()
    assert "DTSTART;TZID=Europe/Paris:20261119T090000\r\nDTEND;TZID=Europe/Paris:20261119T093000" in invitation
    pack = read_pack(view, meeting, items, read_seats(view, "jury", DAY))
    document = derive_pack(Frame(words, view, Scope(about=code), "https://exemple.fr/"), pack)
    pages = pypdf.PdfReader(io.BytesIO(write_pdf(document))).pages
    paragraphs = docx.Document(io.BytesIO(write_docx(document))).paragraphs
    for text in (" ".join(page.extract_text() for page in pages), " ".join(item.text for item in paragraphs)):
        assert "1. La serre partagée" in text
        assert "Annexe : ce qui manque" in text.replace("\u00a0", " ")


def test_all_meetings_are_listed_and_an_unknown_one_is_said_to_be(lake: Lake) -> None:
    held = {"id": "M0", "body": "jury", "on": date(2024, 1, 1), "state": "held", "title": HOSTILE}
    lake.commit(KARIM, change_of("Réunion", {"meeting": [held]}))
    app = open_page("meetings", id="M9", l="en")
    assert not app.exception, app.exception[0].message
    assert "No meeting is planned" in said(app)
    assert [expander.label for expander in app.expander if "past" in expander.label] == ["1 meeting past or cancelled"]
    app = _press(app, "meeting-M0")
    assert (app.query_params["id"], len(read_meetings(lake.view(KARIM)))) == ("M0", 1)
    assert not [button for button in app.button if str(button.key).startswith(("add-", "agenda-save"))]
