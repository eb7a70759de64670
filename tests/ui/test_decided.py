"""The register by its link, text typed by anybody in it; a meeting that ends on its page and its minutes after it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest
from tests.minuting import HELD, LATER, MEETINGS, settled
from tests.ui.conftest import Run
from tests.ui.lakes import FewRows
from tests.ui.stewarding import KARIM, change_of, said, stewarding

from territory.desk.engine import open_desk
from territory.desk.members import read_member_names
from territory.desk.sittings import open_sitting
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.viewer import Role

ON = date(2026, 9, 30)


@pytest.fixture(scope="module", autouse=True)
def more_lakes(lakes: dict[str, FewRows], view_of: Callable[..., View]) -> None:
    """The settled meeting, as fiction and as published by others."""
    for name, nature in (("settled", "demo"), ("settled-published", "published")):
        views = {role: view_of(settled(), role=role, on=ON, nature=nature) for role in (Role.READER, Role.COORDINATOR)}
        lakes.setdefault(name, FewRows(views))


def test_the_link_says_which_decisions_and_the_public_reads_them(run: Run) -> None:
    app = run("decisions", "settled", "reader", l="fr", id="B--verdict.go--late")
    assert not app.exception, app.exception[0].message
    told = said(app)
    assert "Une décision ou un avis ; une action demandée, pas encore faite et en retard." in told
    assert app.checkbox(key="decided-late").value
    assert (app.selectbox(key="decided-body").value, app.selectbox(key="decided-verdict").value) == ("B", "verdict.go")
    assert "Poser un compteur" in told
    assert "Signer le bail" not in told
    assert not _has(app, "decided-minutes"), "a draft is no minutes to who only reads"
    app.checkbox(key="decided-late").set_value(False).run()
    assert app.query_params["id"] in ("B--verdict.go", ["B--verdict.go"])
    assert "2 décisions et avis sur 2 projets ; 2 actions demandées, une faite, une en retard." in said(app)
    app.selectbox(key="decided-one").set_value("D-1").run()
    assert "96 000 € mobilisés" in said(app)
    assert not any("**gras**" in text.value.replace("\\*", "") or "<b>x" in text.value for text in app.markdown)


def test_nothing_is_said_to_be_late_in_what_others_published(run: Run) -> None:
    app = run("decisions", "settled-published", "reader", l="fr", id="late")
    assert not app.exception, app.exception[0].message
    assert not _has(app, "decided-late")
    assert "En retard" not in said(app)
    assert "aucun retard n'y est calculé" in said(app)


def _has(app: AppTest, key: str) -> bool:
    return any(item.key == key for item in (*app.selectbox, *app.checkbox))


def _show(meeting: str) -> None:
    """A page of a meeting: its sitting while it is open, its minutes after."""
    from territory.analysis.committee import read_meeting
    from territory.desk.sittings import read_sitting
    from territory.ui.minutes import show_end, show_minutes
    from territory.ui.page import read_live, start
    from territory.ui.session import open_desk

    here = start("questions")
    found = read_meeting(read_live(here), meeting)
    sitting = read_sitting(open_desk(), here.viewer, meeting)
    if sitting is not None and sitting.is_open:
        show_end(here, found, sitting)
    else:
        show_minutes(here, found)


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    with stewarding(tmp_path, monkeypatch) as opened:
        opened.commit(KARIM, change_of("La réunion", MEETINGS))
        yield opened


def test_a_meeting_ends_once_confirmed_then_its_minutes_are_validated_and_approved(lake: Lake) -> None:
    open_sitting(open_desk(lake.settings), KARIM, HELD, "P", None)
    app = AppTest.from_function(_show, default_timeout=60, args=(HELD,)).run()
    assert not app.exception, app.exception[0].message
    assert "2 points ne sont pas clos" in said(app)
    assert app.button(key="end-meeting").disabled
    app.checkbox(key="end-sure").check().run()
    app.button(key="end-meeting").click().run()
    assert not app.exception, app.exception[0].message
    assert "Projet, version 1" in said(app)
    app.radio(key="minutes-act").set_value("validated").run()
    app.button(key="minutes-save").click().run()
    assert "Dire par quelle fonction" in said(app)
    app.text_input(key="minutes-role").set_value("présidence").run()
    app.button(key="minutes-save").click().run()
    assert "Validé, version 2 (présidence)" in said(app)
    app.radio(key="minutes-act").set_value("approved").run()
    assert app.selectbox(key="minutes-at").value == LATER
    app.button(key="minutes-save").click().run()
    assert "Approuvé, version 3, à la réunion du 17/09/2026" in said(app)
    assert "ne change plus" in said(app)


def test_names_of_members_come_from_the_drawer_and_only_when_asked_for(
    lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: dict[str, Callable[[], bytes]] = {}
    offer = st.download_button

    def take(label: str, content: Callable[[], bytes], *args: object, **options: Any) -> bool:
        made[options["key"]] = content
        return offer(label, content, *args, **options)

    monkeypatch.setattr(st, "download_button", take)
    lake.commit(KARIM, change_of("Ce qui s'est dit", {name: settled()[name] for name in ("attendance", "minutes")}))
    app = AppTest.from_function(_show, default_timeout=60, args=(HELD,)).run()
    app.text_input(key="member-s1").set_value("Perrine Essai")
    next(button for button in app.button if button.label == "Garder ces noms").click().run()
    assert not app.exception, app.exception[0].message
    assert read_member_names(open_desk(lake.settings), KARIM, "P", ["s1", "s2"]) == {"s1": "Perrine Essai"}
    assert b"Perrine" not in _read_body(made["minutes-docx"]())
    app.checkbox(key="minutes-names").check().run()
    assert b"Perrine Essai" in _read_body(made["minutes-docx"]())


def _read_body(content: bytes) -> bytes:
    return zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml")
