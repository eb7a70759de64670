"""The sitting on the screen: opened on an arrêté, the roll called, from item to item, hidden and shown again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from tests.analysis.portfolios import funded
from tests.analysis.test_sitting import bodies, lake
from tests.ui.conftest import Run
from tests.ui.lakes import HOSTILE, FewRows

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.sittings import read_sitting
from territory.lake.native import PUBLIC
from territory.lake.view import Closing, View
from territory.model.sitting import Presence, Sitting
from territory.model.viewer import Role, Viewer

CLOSING = Closing(
    "arrete-2026", "Arrêté au 30/06/2026", date(2026, 6, 30), 1, "published",
    datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 7, 2, tzinfo=UTC), None, None, (),
)  # fmt: skip
SEATS: list[dict[str, Any]] = [
    {"id": "s1", "body": "B", "title": "Présidence", "is_chair": True},
    {"id": "s2", "body": "B", "title": HOSTILE},
    {"id": "s3", "body": "B", "title": "Laboratoire"},
]


@pytest.fixture(scope="module", autouse=True)
def sat(lakes: dict[str, FewRows], view_of: Callable[..., View]) -> None:
    """A body of three seats with a quorum of two, and a meeting of three items whose texts are an attacker's."""
    rows = lake(bodies(seat=SEATS), funded("F", "P1", 1000))
    rows["body"][0]["quorum"] = 2
    rows["agenda_item"][1] |= {"minutes": 10, "bring": HOSTILE}
    rows["project"][0]["promise"] = HOSTILE
    rows["action"][1]["what"] = HOSTILE
    view = view_of(rows, nature="demo")
    public = replace(view, schema=PUBLIC, viewer=Viewer())
    lakes["sat"] = FewRows({role: public if role is Role.READER else view for role in Role}, CLOSING)


def said(app: AppTest) -> str:
    listed = [app.title, app.header, app.subheader, app.markdown, app.info, app.warning, app.error]
    texts = [str(item.value) for parts in listed for item in parts]
    labels = [button.label for button in app.button]
    return "\n".join([*texts, *labels]).replace("\\", "").replace("\u202f", " ").replace("\u00a0", " ")


def sitting(var: Path) -> Sitting:
    found = read_sitting(open_desk(Settings.read({"TERRITORY_VAR": str(var)})), Viewer.local("local"), "M2")
    assert found is not None
    return found


def test_a_sitting_is_opened_called_moved_hidden_and_shown(run: Run, empty_var: Path) -> None:
    app = run("sitting", "sat")
    assert not app.exception, app.exception[0].message
    assert any("id=M2" in link.proto.query_string for link in app.get("page_link")), "the meeting to open is not listed"

    app = run("sitting", "sat", id="M2")
    assert app.selectbox(key="sitting-closing-M2").value == "arrete-2026"
    assert "P1" not in said(app)
    app.button(key="sitting-open").click().run()
    assert not app.exception, app.exception[0].message
    assert (sitting(empty_var).closing, app.query_params["g"]) == ("arrete-2026", "1")
    assert "L'appel est à faire : 3 sièges votent, 2 nécessaires au quorum" in said(app)
    assert "1 action à faire, dont 1 en retard au jour de la réunion" in said(app)

    app.segmented_control(key="presence-s1").set_value("present").run()
    assert "le quorum n'est pas atteint, il manque 1 siège." in said(app)
    app.segmented_control(key="presence-s2").set_value("represented").run()
    app.selectbox(key="proxy-s2").set_value("s1").run()
    app.segmented_control(key="presence-s3").set_value("remote").run()
    assert sitting(empty_var).present == {
        "s1": Presence("present"), "s2": Presence("represented", "s1"), "s3": Presence("remote"),
    }  # fmt: skip
    assert "2 nécessaires : le quorum est atteint" in said(app)
    assert "1 pouvoir compte dans les votes" in said(app)

    app.button(key="sitting-next").click().run()
    assert not app.exception, app.exception[0].message
    assert sitting(empty_var).item == "M2.1"
    told = said(app)
    assert "Cette instance a vu ce projet le 20/11/2025" in told
    assert "0 min sur 10 prévues" in told
    assert "**1. Serre · en cours**" in told
    assert "<script>" not in "\n".join(str(item.value) for item in app.markdown).replace("\\<script", "")

    app.button(key="sitting-hide").click().run()
    assert not app.exception, app.exception[0].message
    hidden = said(app)
    assert "L'écran est masqué" in hidden
    assert not any(word in hidden for word in ("Serre", "Navette", "quorum", "Labellisation"))

    # Another device of the secretary comes to the same hidden screen, then to the same item.
    other = run("sitting", "sat", id="M2")
    assert "Serre" not in said(other)
    other.button(key="sitting-show").click().run()
    assert not other.exception, other.exception[0].message
    assert "**1. Serre · en cours**" in said(other)
    other.button(key="sitting-step-M2.3").click().run()
    assert sitting(empty_var).item == "M2.3"
    assert other.button(key="sitting-next").disabled
    other.button(key="sitting-step-beginning").click().run()
    assert sitting(empty_var).item is None


def test_a_meeting_that_nobody_knows_or_that_was_held_does_not_open(run: Run) -> None:
    app = run("sitting", "sat", id="nowhere")
    assert "Aucune réunion n'a l'identifiant nowhere" in said(app)
    assert [button.key for button in app.button if button.key == "sitting-open"] == []
