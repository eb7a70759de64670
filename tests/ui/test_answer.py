"""Answering through a link: filled, found again after a reload, sent, and taken in as any returned workbook."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from streamlit.testing.v1 import AppTest
from tests.collecting import FR, ON, ROWS, brought_of, make_round
from tests.lake.conftest import KARIM, change_of
from tests.ui.opening import open_address
from tests.ui.stewarding import said, settle

from territory.config import Settings
from territory.desk.collections import write_round
from territory.desk.engine import open_desk, table_of
from territory.desk.invitations import read_invitations, read_invited, revoke_invitation
from territory.desk.replies import read_asked, read_replies, write_link
from territory.desk.submissions import read_files, read_submissions
from territory.ingest.returned import recognise
from territory.lake.lake import Lake
from territory.model.clock import read_clock
from territory.model.collection import Request, Round
from territory.model.viewer import Role
from territory.reports.collection import Line, derive_workbook, read_lines
from territory.reports.collection_told import derive_told, parse_told
from territory.ui.session import use_lake, use_viewer


@dataclass
class Made:
    """The folder of a lake with a few followed projects, of which nothing was published, and a round of collection."""

    folder: Path
    made: Round
    requests: tuple[Request, ...]
    lines: tuple[Line, ...]


@pytest.fixture(scope="module")
def round_made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("answered")
    settings = Settings.read({"TERRITORY_VAR": str(folder)})
    Lake.create(settings)
    lake, desk = Lake.open(settings), open_desk(settings)
    lake.commit(KARIM, change_of("départ", **ROWS))
    view = lake.view(KARIM).on(ON)
    made, requests = make_round(view)
    write_round(desk, KARIM, made, requests)
    desk.dispose()
    request = next(one for one in requests if one.holder.id == "coop")
    others = tuple(one for one in requests if one is not request)
    return Made(folder, made, (request, *others), read_lines(view, made, request.asked))


@dataclass
class Asked:
    """A round, what it asks of the cooperative, and the token of a link to it."""

    settings: Settings
    made: Round
    request: Request
    others: tuple[Request, ...]
    lines: tuple[Line, ...]
    token: str

    def value(self) -> float | None:
        """What the lake has of the value asked for."""
        names, item = ("project", "indicator", "period_end", "value"), self.request.asked[0]
        held = Lake.open(self.settings).view(KARIM).read_columns("observation", names).to_pylist()
        key = [item.project, item.indicator, item.last]
        return next((row["value"] for row in held if [row[name] for name in names[:3]] == key), None)


@pytest.fixture
def asked(round_made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    """A request and a link to it, opened by somebody who has no account here."""
    shutil.copytree(round_made.folder, tmp_path / "var")
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path / "var"))
    monkeypatch.setenv("TERRITORY_ROLE", "reader")
    settings, (request, *others) = Settings.read(), round_made.requests
    told, ends = derive_told(round_made.lines), read_clock() + timedelta(days=20)
    _, token = write_link(open_desk(settings), KARIM, request.id, told, ends)
    yield Asked(settings, round_made.made, request, tuple(others), round_made.lines, token)
    use_lake(None)
    use_viewer(None)


def test_a_page_without_a_view_says_that_the_demonstration_is_fictional(asked: Asked) -> None:
    Lake.open(asked.settings).commit(
        KARIM, replace(change_of("démo", programme=[{"id": "NCL", "name": "City Lab (démo)"}]), nature="demo")
    )
    assert "fictives" in said(open_link(asked.token))


def open_link(token: str, **query: str) -> AppTest:
    use_lake(None)
    return open_address("answer", {"i": token, **query})


def typed(app: AppTest, name: str, number: int = 1) -> str:
    return str(next(box for box in app.text_input if box.key == f"answer-{number}-{name}").value)


def fill(app: AppTest, name: str, text: str, number: int = 1) -> AppTest:
    return next(box for box in app.text_input if box.key == f"answer-{number}-{name}").set_value(text).run()


def send(app: AppTest) -> AppTest:
    return next(button for button in app.button if button.key == "answer-send").click().run()


def test_filled_reloaded_sent_and_taken_in(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    app = open_link(asked.token)
    assert not app.exception
    text = said(app)
    assert "La Coop" in text and "=1+1 Serre" in text and "Ce que compte Usagers." in text
    assert "Dernière valeur connue : 12 personnes (au 31/03/2026)" in text
    assert asked.token not in text
    fill(app, "value", "douze")
    assert "n'est pas un nombre" in said(app)
    send(app)
    assert "à corriger avant l'envoi" in said(app)
    assert read_submissions(open_desk(asked.settings), KARIM) == ()
    fill(app, "value", "17,5")
    assert "n'est pas un nombre" not in said(app)
    app = open_link(asked.token)
    assert typed(app, "value") == "17,5"
    send(app)
    assert not app.exception
    assert "Votre réponse a été reçue" in said(app)
    (submission,) = read_submissions(open_desk(asked.settings), KARIM)
    assert submission.follows == asked.request.id
    monkeypatch.setenv("TERRITORY_ROLE", "coordinator")
    app = settle(open_address("collect", {"au": "2026-09-30"}))
    assert "Valeur : 17,5" in said(app)
    settle(next(button for button in app.button if button.key == f"take-{submission.id}").click().run())
    assert asked.value() == 17.5


def test_no_value_and_not_yet_are_answers(asked: Asked) -> None:
    app = open_link(asked.token)
    send(app)
    assert "Rien n'est encore rempli" in said(app)
    next(radio for radio in app.radio if radio.key == "answer-1-answer").set_value("later").run()
    fill(app, "note", "en décembre, par la comptabilité")
    send(app)
    assert not app.exception
    assert "Votre réponse a été reçue" in said(app)
    desk = open_desk(asked.settings)
    assert read_submissions(desk, KARIM) == ()
    next(radio for radio in app.radio if radio.key == "answer-1-answer").set_value("absent").run()
    assert "Dites en quelques mots pourquoi" in said(app)
    fill(app, "reason", "Pas encore compté.")
    assert "vous avez changé quelque chose depuis" in said(app)
    send(app)
    (submission,) = read_submissions(desk, KARIM)
    ((_, content),) = read_files(asked.settings, submission)
    cells = [cell.value for cell in openpyxl.load_workbook(io.BytesIO(content))[FR("collect-sheet-answers")][3]]
    assert "manquant" in cells and "Pas encore compté." in cells


@pytest.mark.parametrize("why", ["unknown", "expired", "revoked", "missing"])
def test_a_link_that_is_over_opens_nothing_and_says_so(asked: Asked, why: str) -> None:
    desk, token = open_desk(asked.settings), asked.token
    (link,) = read_invitations(desk, KARIM)
    if why == "expired":
        with desk.begin() as connection:
            connection.execute(table_of("invitation").update().values(expires_at=read_clock()))
    elif why == "revoked":
        revoke_invitation(desk, KARIM, link.id)
    elif why == "unknown":
        token = "x" * 32
    app = open_address("answer", {} if why == "missing" else {"i": token})
    assert not app.exception
    assert "Ce lien n'ouvre rien" in app.error[0].value
    assert not app.radio
    assert "Serre" not in said(app)


def test_a_link_that_is_revoked_meanwhile_saves_nothing_more(asked: Asked) -> None:
    desk = open_desk(asked.settings)
    app = fill(open_link(asked.token), "value", "3")
    revoke_invitation(desk, KARIM, read_invitations(desk, KARIM)[0].id)
    fill(app, "value", "4")
    assert not app.exception
    assert "Ce lien n'ouvre rien" in app.error[0].value
    assert read_replies(desk, KARIM, asked.made.id)[asked.request.id].cells == {1: {"value": "3"}}


def test_another_request_is_not_opened_by_its_id(asked: Asked) -> None:
    app = open_link(asked.token, id=asked.others[0].id)
    assert "La Coop" in said(app)
    assert asked.others[0].holder.name not in said(app)


def test_the_language_changes_and_the_link_stays_open(asked: Asked) -> None:
    app = open_link(asked.token)
    app.button(key="language-en").click().run()
    assert app.query_params["i"] == asked.token
    assert app.title[0].value == "What do you answer?"
    # No link to another page carries the token.
    assert all(asked.token not in str(link.proto) for link in app.get("page_link"))


def test_what_is_told_is_what_the_workbook_tells(asked: Asked) -> None:
    viewer = read_invited(open_desk(asked.settings), asked.token, read_clock())
    assert viewer is not None
    assert {grant.role for grant in viewer.grants} == {Role.INVITED}
    question = read_asked(open_desk(asked.settings), viewer, asked.request.id)
    assert question is not None
    assert parse_told(question.request, question.reply.told) == asked.lines
    content = derive_workbook(asked.made, asked.request, asked.lines, FR, {1: {"value": 3, "presence": "present"}})
    assert recognise(brought_of(content)) == asked.request.id


def test_a_workbook_dropped_is_typed_for_its_holder(asked: Asked) -> None:
    answers = {1: {"value": 8, "presence": "present", "quality": "measured", "note": "compté"}}
    app = open_link(asked.token)
    content = derive_workbook(asked.made, asked.request, asked.lines, FR, answers)
    app.file_uploader[0].upload("rempli.xlsx", content).run()
    assert not app.exception
    assert "Une réponse a été reprise du classeur" in said(app)
    assert (typed(app, "value"), typed(app, "note")) == ("8", "compté")
    app.file_uploader[0].upload("autre.csv", b"a;b\n1;2\n").run()
    assert "ne répond pas à cette demande" in said(app)


def test_a_coordinator_makes_a_link_once_and_closes_it(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRITORY_ADDRESS", "https://suivi.exemple.org")
    use_lake(None)
    use_viewer(KARIM)
    app = settle(open_address("collect", {"au": "2026-09-30"}))
    other = asked.others[0]
    app.selectbox(key="link-holder").set_value(other.id).run()
    app.button(key="link-make").click().run()
    assert not app.exception
    shown = next(block.value for block in app.code if "repondre?i=" in block.value)
    base, _, token = shown.rpartition("?i=")
    assert base == "https://suivi.exemple.org/repondre"
    assert "l'adresse publique réglée pour ce site" in said(app)
    assert "que sur cette machine" not in said(app)
    viewer = read_invited(open_desk(asked.settings), token, read_clock())
    assert viewer is not None
    assert viewer.objects(Role.INVITED) == {other.id}
    assert any(token in block.value for block in app.code if "Bonjour" in block.value)
    app.button(key="link-done").click().run()
    assert all(token not in str(block.value) for block in app.code)
    (made,) = read_invitations(open_desk(asked.settings), KARIM, other.id)
    app.button(key=f"link-revoke-{made.id}").click().run()
    assert not app.exception
    assert read_invited(open_desk(asked.settings), token, read_clock()) is None
