"""The administrator's pages: roles given and ended by name, the journal read and taken away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.lakes import HOSTILE
from tests.ui.opening import open_address
from tests.ui.stewarding import said, stewarding

from territory.config import Settings
from territory.desk.engine import Desk, open_desk, table_of
from territory.desk.grants import read_all_grants, read_grants, write_grant
from territory.desk.journal import Sought, measure_journal, read_journal, write_entry
from territory.errors import Refused
from territory.locale.words import Words
from territory.model.clock import read_clock
from territory.model.viewer import Grant, Role, Viewer
from territory.ui.journal import derive_export
from territory.ui.session import use_viewer

BOSS = Viewer.of(Role.ADMINISTRATOR, "boss@exemple.fr")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The desk of a small lake that was never published, looked at by an administrator who coordinates nothing."""
    with stewarding(tmp_path, monkeypatch):
        use_viewer(BOSS)
        yield open_desk(Settings.read())
        use_viewer(None)


def clean(app: AppTest) -> str:
    assert not app.exception, app.exception[0].message
    return said(app)


def test_a_role_is_given_and_ended_before_anything_is_published(desk: Desk) -> None:
    app = open_address("roles", {})
    assert "Aucun rôle n'est donné" in clean(app)
    assert app.button(key="roles-give").disabled
    app.text_input(key="roles-subject").set_value("Karim@Exemple.fr")
    app.selectbox(key="roles-role").set_value(Role.COORDINATOR).run()
    assert app.button(key="roles-give").disabled
    app.selectbox(key="roles-on-coordinator").set_value("").run()
    assert "Sur tous les programmes, ce rôle permet de" in clean(app)
    app.button(key="roles-give").click().run()
    assert "karim@exemple.fr a maintenant ce rôle : Coordination de tous les programmes." in clean(app)
    assert read_grants(desk, ["karim@exemple.fr"], read_clock()) == (Grant(Role.COORDINATOR),)

    (given,) = read_all_grants(desk, BOSS)
    app.selectbox(key="roles-end-which").set_value(given.id).run()
    app.button(key="roles-end").click().run()
    assert "n'a plus ce rôle" in clean(app)
    assert "Un rôle terminé" in [expander.label for expander in app.expander]
    assert read_grants(desk, ["karim@exemple.fr"], read_clock()) == ()
    assert [entry.action for entry in read_journal(desk, BOSS)] == ["role-ended", "role-given"]


def test_what_cannot_be_is_said_in_words_and_changes_nothing(desk: Desk) -> None:
    last = write_grant(desk, BOSS, "boss@exemple.fr", Grant(Role.ADMINISTRATOR))
    with desk.begin() as connection:
        row = {"id": "G-odd", "subject": HOSTILE[:200], "role": "chief", "given_at": read_clock()}
        connection.execute(table_of("role_grant").insert().values(row))
    app = open_address("roles", {})
    assert "Rôle incompris (« chief » sur « — ») : ne donne rien" in clean(app)
    app.selectbox(key="roles-end-which").set_value(last).run()
    assert "C'est votre propre rôle" in clean(app)
    app.button(key="roles-end").click().run()
    assert "C'est la dernière personne qui peut donner des rôles" in clean(app)
    assert read_grants(desk, ["boss@exemple.fr"], read_clock()) == (Grant(Role.ADMINISTRATOR),)


def test_the_journal_is_sought_page_by_page(desk: Desk) -> None:
    for number in range(60):
        write_entry(desk, Viewer(name="karim"), "commit", f"I-{number}", {"kind": "import", "rows": number})
    write_entry(desk, Viewer(), "refused", "roles", {"code": "not-allowed"})
    app = open_address("journal", {})
    words = clean(app)
    assert "61 actions au journal." in words
    assert "Accès refusé : Rôles, motif : pas de rôle pour cela" in words
    assert "Lignes 1 à 50 sur 61" in words
    app.button(key="journal-older").click().run()
    assert "Données enregistrées : I-0, nature : import d'un fichier, lignes : 0" in clean(app)
    app.selectbox(key="journal-action").set_value("refused").run()
    assert "Une seule action au journal." in clean(app)
    assert len(app.table[0].value) == 1
    app.date_input(key="journal-last").set_value(read_clock().date() - timedelta(days=30)).run()
    assert "Rien n'est écrit au journal" in clean(app)


def test_old_lines_go_at_an_administrators_word(desk: Desk) -> None:
    old = {"id": "old", "at": read_clock() - timedelta(days=400), "actor": "karim", "action": "undo"}
    with desk.begin() as connection:
        connection.execute(table_of("journal").insert().values(old))
    app = open_address("journal", {})
    assert "Une ligne a plus de 12 mois." in clean(app)
    app.button(key="journal-purge").click().run()
    assert "Une ligne effacée." in clean(app)
    assert [entry.action for entry in read_journal(desk, BOSS)] == ["journal-purged"]


def test_the_download_is_safe_in_a_spreadsheet_and_told(desk: Desk) -> None:
    write_entry(desk, Viewer(name="=HYPERLINK(1)"), "commit", "I-1", {"rows": 2})
    text = derive_export(Words("fr"), desk, BOSS, Sought()).decode("utf-8-sig")
    head, line, _ = text.split("\r\n")
    assert head == "Quand (UTC);Qui;Action;Objet;Précisions"
    assert line.split(";")[1:] == ["'=HYPERLINK(1)", "Données enregistrées", "I-1", "lignes\u00a0: 2"]
    assert measure_journal(desk, BOSS, Sought(action="journal-exported", actor=BOSS.name)) == 1
    with pytest.raises(Refused, match="not-allowed"):
        derive_export(Words("fr"), desk, Viewer.of(Role.COORDINATOR, "karim"), Sought())


@pytest.mark.parametrize("key", ["roles", "journal"])
def test_a_coordinator_is_refused_and_the_journal_knows(desk: Desk, key: str) -> None:
    write_grant(desk, BOSS, "lea@exemple.fr", Grant(Role.ELECTED, "commune-44109"))
    use_viewer(Viewer.of(Role.COORDINATOR, "karim"))
    app = open_address(key, {})
    words = clean(app)
    assert "Vous n'avez pas accès" in words
    assert "lea@exemple.fr" not in words
    app.run()
    assert measure_journal(desk, BOSS, Sought(action="refused", actor="karim")) == 1


def _refused_in_an_action() -> None:
    from territory.errors import Refused
    from territory.web.failures import show_failure

    show_failure(Refused("not-yours", capability="write", objects="NCL"))


def test_an_action_refused_outside_the_page_is_told_too(desk: Desk) -> None:
    app = AppTest.from_function(_refused_in_an_action).run()
    assert "que vous ne coordonnez pas (NCL)" in clean(app)
    (entry,) = read_journal(desk, BOSS)
    assert (entry.action, entry.actor, entry.detail) == ("refused", BOSS.name, {"code": "not-yours"})
