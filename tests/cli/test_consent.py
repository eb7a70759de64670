"""A consent withdrawn, or a testimony gone, takes the words with it: from older states, and from the disk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.conftest import Territory, write_package

from territory.config import Settings
from territory.desk.drawer import read_words
from territory.desk.engine import open_desk
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer

READER = Viewer.of(Role.READER)
TESTIMONY = "id,project,side,consent,consent_scope\n"


def bring(territory: Territory, folder: Path, table: str, text: str) -> None:
    (folder / f"{table}.csv").write_text(text, "utf-8")
    assert territory("import", folder / f"{table}.csv").code == 0


def kept(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "var" / "desk.sqlite")) as desk:
        return [item for (item,) in desk.execute("SELECT testimony FROM testimony_words ORDER BY 1")]


def holds(folder: Path, words: str) -> bool:
    return any(words.encode() in path.read_bytes() for path in (folder / "var").glob("desk.sqlite*"))


@pytest.fixture
def heard(territory: Territory, tmp_path: Path) -> Territory:
    """A published arrêté whose readers hear TE."""
    bring(territory, tmp_path, "testimony", TESTIMONY + "TE,P1,user,given,publication\n")
    bring(territory, tmp_path, "testimony_words", "testimony,words\nTE,Une parole confiée.\n")
    made = territory("close", "Arrêté", "--on", "2025-06-30", "--json").data
    assert territory("publish", made["closing"]).code == 0
    return territory


def test_a_consent_withdrawn_takes_the_words_from_published_states_and_from_the_disk(
    heard: Territory, tmp_path: Path
) -> None:
    settings = Settings.read()
    lake, desk = Lake.open(settings), open_desk(settings)

    def listen() -> dict[str, str]:
        rows = lake.view(READER).read_columns("testimony", ("id", "consent", "consent_scope")).to_pylist()
        shown = {row["id"]: (row["consent"], row["consent_scope"]) for row in rows}
        return read_words(desk, READER, shown, lake.read_consents(READER))

    assert listen() == {"TE": "Une parole confiée."}
    assert holds(tmp_path, "parole confi")
    bring(heard, tmp_path, "testimony", TESTIMONY + "TE,P1,user,withdrawn,\n")
    assert (listen(), kept(tmp_path)) == ({}, [])
    assert not holds(tmp_path, "parole confi")
    # The same file of words, brought once more: nobody agreed to it again.
    bring(heard, tmp_path, "testimony_words", "testimony,words\nTE,Une parole confiée.\n")
    assert kept(tmp_path) == []


def test_a_consent_that_is_no_longer_given_erases_and_one_never_given_waits(heard: Territory, tmp_path: Path) -> None:
    bring(heard, tmp_path, "testimony_words", "testimony,words\nT1,Une parole en attente.\n")
    assert kept(tmp_path) == ["T1", "TE"]
    bring(heard, tmp_path, "testimony", "id,project,side,consent\nTE,P1,user,none\nT1,P1,user,none\n")
    assert kept(tmp_path) == ["T1"]


def test_a_testimony_that_its_package_no_longer_has_loses_its_words(territory: Territory, tmp_path: Path) -> None:
    rows = TESTIMONY + "TA,P1,user,given,publication\n"
    words = {"testimony_words": "testimony,words\nTA,Une parole.\nTB,Une autre.\n"}
    series = {"territory:series": "voix"}
    both = write_package(tmp_path / "1", {"testimony": rows + "TB,P1,user,none,\n", **words}, **series)
    assert territory("load", both).code == 0
    assert kept(tmp_path) == ["TA", "TB"]
    assert territory("load", write_package(tmp_path / "2", {"testimony": rows}, **series)).code == 0
    assert kept(tmp_path) == ["TA"]


def test_an_undo_erases_the_words_of_testimonies_it_takes_out_and_restores_none(
    territory: Territory, tmp_path: Path
) -> None:
    brought = write_package(
        tmp_path / "voix",
        {"testimony": TESTIMONY + "TA,P1,user,given,publication\n", "testimony_words": "testimony,words\nTA,Dit.\n"},
    )
    made = territory("import", brought, "--json").data
    assert made["drawer"] == {"testimony_words": 1, "erased": 0}
    undone = territory("undo", made["import"], "--json")
    assert undone.data["drawer"] == {"restored": 0, "erased": 1}
    assert kept(tmp_path) == []
    again = territory("undo", territory("import", brought, "--json").data["import"])
    assert "n'a pas d'historique" in again.out
    assert "effacées" in again.out


def test_words_alone_are_something_that_changed(territory: Territory, tmp_path: Path) -> None:
    path = tmp_path / "testimony_words.csv"
    path.write_text("testimony,words\nT1,Une parole.\n", "utf-8")
    first, again = territory("import", path), territory("import", path)
    assert "Rien n'a changé" not in first.err
    assert "1 ligne rangée dans le tiroir" in first.err
    assert "Rien n'a changé" in again.err
    assert "tiroir" not in again.err
