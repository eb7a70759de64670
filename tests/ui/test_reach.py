"""A coordinator of one programme on the steward's pages: his own work, and a refusal in words where he acts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import streamlit as st
from tests.ui.entries import Saisie
from tests.ui.stewarding import GRANT, KARIM, change_of, open_page, said, settle, stewarding

from territory.config import Settings
from territory.desk.drafts import read_drafts
from territory.desk.engine import open_desk
from territory.desk.submissions import OPEN, read_submission, write_submission
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.ui.session import use_lake, use_viewer

ANNA = Viewer.of(Role.COORDINATOR, "anna", "NCL")
ECT = Viewer.of(Role.COORDINATOR, "karim", "ECT")
OTHERS = {
    "programme": [{"id": "ECT", "name": "Coopérer"}],
    "stage": [{"id": "ECT-run", "programme": "ECT", "name": "Essai", "phase": "active", "position": 1}],
    "project": [{"id": "ECT-2024-001", "programme": "ECT", "name": "Le four commun", "started_on": "2024"}],
    "stage_change": [{"project": "ECT-2024-001", "on": "2024-01-15", "stage": "ECT-run"}],
    "vocabulary": [{"id": "theme", "name": "Thème"}],
    "term": [{"id": "theme.eau", "vocabulary": "theme", "name": "Eau"}],
}
SHARED = {"funding_share": [{"funding": "F1", "line": 2, "purpose": "project", "project": "ECT-2024-001"}]}


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    """Two programmes, one of which is Anna's; their histories apart, then a funding that serves both."""
    with stewarding(tmp_path, monkeypatch) as opened:
        opened.commit(KARIM, change_of("Lot du four", OTHERS))
        opened.commit(KARIM, change_of("Lot de la serre", GRANT))
        use_viewer(ANNA)
        # Choices are kept by the number of the snapshot, which lakes of two tests share.
        st.cache_resource.clear()
        yield opened
        use_viewer(None)


def bring(lake: Lake, viewer: Viewer, text: str, name: str = "project.csv") -> str:
    desk = open_desk(lake.settings)
    return write_submission(lake.settings, desk, viewer, [(name, text.encode())], {}).id


def test_files_of_others_are_neither_listed_nor_opened_by_their_address(lake: Lake) -> None:
    theirs, own = bring(lake, KARIM, "a;b\n1;2\n", "secret.csv"), bring(lake, ANNA, "a;b\n1;2\n", "serre.csv")
    listed = said(open_page("today")) + "".join(button.label for button in open_page("deposit").button)
    assert "serre.csv" in listed
    assert "secret.csv" not in listed
    page = open_page("deposit", id=theirs)
    assert not page.exception
    assert said(page).replace(theirs, "?") == said(open_page("deposit", id="D-0")).replace("D-0", "?")
    assert "serre.csv" in said(open_page("deposit", id=own))


def test_a_file_that_would_move_a_row_of_others_is_refused_in_words_and_stays(lake: Lake) -> None:
    brought = bring(lake, ANNA, "id;programme;name\nECT-2024-001;NCL;À nous\n")
    page = open_page("deposit", id=brought)
    assert not page.exception
    assert "un programme que vous ne coordonnez pas (ECT)" in said(page)
    assert not [button for button in page.button if button.key == "deposit-commit"]
    assert read_submission(open_desk(lake.settings), ANNA, brought).state == OPEN


def test_an_arrete_is_of_one_s_own_programmes_and_never_of_all(lake: Lake) -> None:
    lake.close(KARIM, "Projet des autres", date(2026, 6, 30), programmes=["ECT"])
    page = open_page("publish")
    asked = page.multiselect(key="publish-programmes")
    assert (asked.options, asked.value) == (["City Lab"], ["NCL"])
    assert "Coopérer" not in said(page)
    assert "Projet des autres" not in said(page)
    asked.set_value([])
    page.button(key="publish-as-draft").click().run()
    assert "Choisir au moins un programme" in said(page)
    page.multiselect(key="publish-programmes").set_value(["NCL"])
    page.button(key="publish-as-draft").click().run()
    assert [item.programmes for item in lake.closings(ANNA)] == [("NCL",)]


def test_history_tells_what_touched_one_s_own_and_offers_no_undo_of_the_rest(lake: Lake) -> None:
    lake.commit(KARIM, change_of("Part commune", SHARED))
    page = open_page("history")
    assert "Lot du four" not in said(page)
    assert "Part commune" not in said(page)
    assert "Lot de la serre" in said(page)
    entries = {entry.message: entry.import_id for entry in lake.read_history(KARIM)}
    own = open_page("history", id=entries["Lot de la serre"])
    assert any(str(button.key).startswith("undo-look") for button in own.button)
    first = open_page("history", id=entries["Référentiel"])
    assert not any(str(button.key).startswith("undo-look") for button in first.button)
    assert "a aussi changé des données d'autres programmes" in said(first)


def test_what_all_programmes_share_is_read_and_not_changed(lake: Lake) -> None:
    at = open_page("reference", id="list.vocabulary")
    assert "servent à tous les programmes" in said(at)
    assert not [button for button in at.button if button.key == "edit-vocabulary"]
    term = open_page("reference", id="edit.term.theme.eau")
    assert "Cette ligne sert à tous les programmes" in said(term)
    assert "Eau" in said(term)
    assert not [button for button in term.button if button.key in {"entry-check", "delete-yes"}]
    assert "ajouté par une personne qui les coordonne tous" in said(open_page("reference", id="new.programme"))
    assert any(button.key == "entry-check" for button in open_page("reference", id="edit.programme.NCL").button)


def test_a_save_that_is_refused_says_why_and_keeps_the_draft(lake: Lake, tmp_path: Path) -> None:
    lake.commit(KARIM, change_of("Part commune", SHARED))
    at = Saisie(tmp_path).open("entry", "edit.funding.F1").fill("funding", object="Serre et four")
    at.press("entry-check").press("entry-save")
    assert any("que vous ne coordonnez pas (ECT)" in error for error in at.errors())
    (draft,) = read_drafts(open_desk(lake.settings), ANNA)
    assert draft.title.startswith("Serre et four")
    assert lake.view(KARIM).read_columns("funding", ("object",)).to_pylist() == [{"object": "Serre"}]


def test_pages_that_write_stay_on_one_s_own_live_data(lake: Lake) -> None:
    lake.close(KARIM, "Juin", date(2026, 6, 30), publishes=True)
    for asked in ({"arr": "juin"}, {"p": "ECT"}):
        page = settle(open_page("collect", **asked))
        assert not page.exception
        assert "Le four commun" not in said(page)
    assert "travaille sur les données en cours de vos programmes" in said(open_page("attach", arr="juin"))


def test_pages_of_the_demonstration_hold_one_programme_alone(
    demo_lake: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRITORY_VAR", str(demo_lake))
    monkeypatch.setenv("TERRITORY_DESK", f"sqlite:///{tmp_path / 'desk.sqlite'}")
    lake = Lake.open(Settings.read())
    use_lake(lambda: lake)
    use_viewer(ECT)
    try:
        for key in ("today", "entry", "collect"):
            page = open_page(key)
            assert not page.exception, key
            boxes = [option for box in (*page.selectbox, *page.multiselect) for option in box.options]
            assert not [text for text in (said(page), *boxes) if "NCL-" in text], key
    finally:
        use_viewer(None)
        use_lake(None)
