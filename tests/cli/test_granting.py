"""Roles from the terminal, and what the journal keeps of each command that writes or is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Territory

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.journal import JournalEntry, read_journal
from territory.model.viewer import Viewer


def told(tmp_path: Path) -> list[JournalEntry]:
    """The journal, oldest first."""
    desk = open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path / "var")}))
    return list(reversed(read_journal(desk, Viewer.local("local"))))


def test_the_first_administrator_is_made_where_nothing_is_installed_yet(empty: Territory) -> None:
    made = empty("grant", "Boss@Exemple.fr", "administrator", "--json").data
    assert (made["subject"], made["role"], made["on"], made["until"]) == ("boss@exemple.fr", "administrator", "", None)
    refused = empty("revoke", made["id"])
    assert (refused.code, "last-administrator" in refused.err) == (2, True)


def test_roles_are_given_listed_and_ended(territory: Territory, tmp_path: Path) -> None:
    before = len(told(tmp_path))
    assert "coordinator: NCL" in territory("grant", "karim", "coordinator", "--on", "NCL").out
    unknown = territory("grant", "lea", "elected", "--on", "44999", "--until", "2099-12-31")
    assert (unknown.code, "44999" in unknown.err) == (0, True)
    late, first = territory("grants", "--json").data
    assert (first["subject"], first["in_force"], late["to"]) == ("karim", True, "2099-12-31")
    assert territory("revoke", first["id"]).code == 0
    assert "karim" not in territory("grants").out
    assert "karim" in territory("grants", "--all").out
    assert [entry.action for entry in told(tmp_path)[before:]] == ["role-given", "role-given", "role-ended"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["grant", "karim", "reader"], "usage"),
        (["grant", "karim", "elected"], "grant-object"),
        (["grant", "karim", "administrator", "--on", "NCL"], "grant-object"),
        (["grant", "karim", "coordinator", "--until", "2020-01-01"], "grant-dates"),
        (["grant", "", "coordinator"], "grant-subject"),
        (["revoke", "G-none"], "grant-unknown"),
    ],
)
def test_what_cannot_be_is_refused(empty: Territory, words: list[str], code: str) -> None:
    answer = empty(*words)
    assert (answer.code, f"[{code}]" in answer.err) == (2, True)


def test_each_command_that_writes_is_told(territory: Territory, tmp_path: Path) -> None:
    before = len(told(tmp_path))
    lot = tmp_path / "organisation.csv"
    lot.write_text("id,name\nCOOP,Coopérative\n", "utf-8")
    brought = territory("import", lot, "--table", "organisation", "--json").data
    closing = territory("close", "Arrêté d'essai", "--on", "2026-06-30", "--json").data["closing"]
    assert territory("publish", closing).code == 0
    assert territory("export", "package", "--out", tmp_path / "out", "--closing", closing).code == 0
    assert territory("undo", brought["import"]).code == 0
    entries = told(tmp_path)[before:]
    assert [(entry.action, entry.object) for entry in entries] == [
        ("commit", brought["import"]),
        ("closing-made", closing),
        ("closing-published", closing),
        ("package-exported", closing),
        ("undo", brought["import"]),
    ]
    assert (entries[0].detail["kind"], entries[0].detail["rows"]) == ("import", 1)
    assert {entry.actor for entry in entries} == {"local"}


def test_a_refused_command_is_told_once(territory: Territory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRITORY_ROLE", "reader")
    for _ in range(2):
        assert "not-allowed" in territory("grants").err
    refused = [entry.object for entry in told(tmp_path) if entry.action == "refused"]
    assert refused == ["territory grants"]
