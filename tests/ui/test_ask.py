"""A question goes from beside its figure to its answer beside it: asked by anybody, settled by a coordinator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.stewarding import KARIM, open_page, said, stewarding

from territory.analysis.questions import read_questions
from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.questions import Asking, read_open_questions, write_asked
from territory.lake.lake import Lake
from territory.model.viewer import Viewer
from territory.ui.ask import derive_address


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    with stewarding(tmp_path, monkeypatch) as opened:
        yield opened


def _press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def _send(app: AppTest) -> AppTest:
    """Sends the form of the dialog, which a browser keeps open and a run of the test's opens again."""
    app.button(key="ask-stages").click()
    return _press(app, "Envoyer la question")


def test_a_question_is_asked_then_answered_and_appears_beside_its_figure(lake: Lake) -> None:
    desk = open_desk(Settings.read())
    app = open_page("overview")
    app.button(key="ask-stages").click().run()
    app.text_area[0].set_value("Demandez à Mme Exemple")
    _send(app)
    assert "semble nommer quelqu'un" in said(app)
    assert read_open_questions(desk, KARIM) == ()
    app.text_area[0].set_value("Combien dureront encore ?")
    _send(app)
    assert "Question envoyée" in said(app)
    (waiting,) = read_open_questions(desk, KARIM)
    assert (waiting.asking.figure, waiting.asking.asked_as) == ("overview/stages", "coordinator")
    assert "arr=v" in waiting.asking.query
    assert read_questions(lake.view(KARIM)) == ()

    app = open_page("questions")
    assert "1 question attend une réponse" in said(app)
    assert f"Affiché dans les données en cours : {waiting.asking.shown} (inchangé)" in said(app)
    app.text_area(key=f"answer-{waiting.id}").set_value("Un seul, jusqu'en 2027.").run()
    _press(app, "Enregistrer la réponse")
    assert "Aucune question n'attend de réponse" in said(app)
    (published,) = read_questions(lake.view(KARIM))
    assert (published.id, published.state, published.answer) == (waiting.id, "answered", "Un seul, jusqu'en 2027.")
    assert read_open_questions(desk, KARIM) == ()
    app = open_page("overview")
    app.session_state["answered-stages"] = True
    assert "Réponse de la coordination : Un seul, jusqu'en 2027." in said(app.run())


def test_a_contested_value_is_accepted_and_another_question_set_aside(lake: Lake) -> None:
    desk = open_desk(Settings.read())
    value = Asking(
        "contested", "funding/matrix", "", "1 €", "Compté deux fois.", "9 €", "Registre", programmes=("NCL",)
    )
    spam = Asking("question", "funding/matrix", "", "1 €", "=1+1 **achetez**")
    asked = [write_asked(desk, Viewer(), item, str(item.kind)) for item in (value, spam)]
    app = open_page("questions")
    app.radio(key=f"outcome-{asked[1]}").set_value("discard").run()
    app.button(key=f"discard-{asked[1]}").click().run()
    app.radio(key=f"outcome-{asked[0]}").set_value("accept").run()
    _press(app, "Enregistrer la valeur contestée")
    assert not app.exception
    (kept,) = read_questions(lake.view(KARIM))
    assert (kept.kind, kept.contested_value, kept.source, kept.programme) == ("contested", "9 €", "Registre", "NCL")


def test_an_address_from_a_table_cannot_end_its_link_early() -> None:
    assert (
        derive_address("funding/x", "p=NCL&id=a)](https://evil.example)<b>")
        == "/financement?p=NCL&id=ahttpsevil.exampleb"
    )
    assert derive_address("nothing/x", None) == "/?"
