"""Whoever reads may ask a little; who coordinates what is asked about reads it; nothing is left once settled."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from territory.config import Settings
from territory.desk import questions
from territory.desk.engine import open_desk, table_of
from territory.desk.questions import Asking, discard_question, read_open_question, read_open_questions, write_asked
from territory.errors import Refused, TerritoryError
from territory.model.viewer import Role, Viewer

PUBLIC, KARIM = Viewer(), Viewer.of(Role.COORDINATOR, "karim", "NCL")
LEILA, BOTH = Viewer.of(Role.COORDINATOR, "leila", "ECT"), Viewer.of(Role.COORDINATOR, "both")
LEA = Viewer.of(Role.ELECTED, "lea", "commune-44109")
ABOUT_NCL = Asking("question", "funding/matrix", "p=NCL&arr=A1", "4,2 M€", "Et les prêts ?", programmes=("NCL",))
ABOUT_ALL = replace(ABOUT_NCL, programmes=(), text="Pourquoi ce total ?")


@pytest.fixture
def desk(tmp_path: Path) -> sa.Engine:
    return open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path)}))


def test_the_public_asks_and_the_coordinators_of_the_programme_read(desk: sa.Engine) -> None:
    first = write_asked(desk, PUBLIC, ABOUT_NCL, "s1")
    second = write_asked(desk, PUBLIC, ABOUT_ALL, "s1")
    seen = {viewer.name: [item.id for item in read_open_questions(desk, viewer)] for viewer in (KARIM, LEILA, BOTH)}
    assert seen == {"karim": [first, second], "leila": [second], "both": [first, second]}
    assert read_open_question(desk, KARIM, first).asking == ABOUT_NCL
    assert [item.id for item in read_open_questions(desk, BOTH, ["ECT"])] == [second]
    with pytest.raises(Refused):
        read_open_questions(desk, PUBLIC)
    with pytest.raises(TerritoryError, match="question-unknown"):
        read_open_question(desk, LEILA, first)


def test_a_code_that_holds_another_is_not_taken_for_it(desk: sa.Engine) -> None:
    write_asked(desk, PUBLIC, replace(ABOUT_NCL, programmes=("NCL_2",)), "s")
    write_asked(desk, PUBLIC, replace(ABOUT_NCL, programmes=("NCLx2",)), "s")
    assert len(read_open_questions(desk, Viewer.of(Role.COORDINATOR, "z", "NCL_2"))) == 1
    assert read_open_questions(desk, KARIM) == ()


def test_one_session_asks_so_often_and_all_of_them_so_often(desk: sa.Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "PER_SESSION", 2)
    monkeypatch.setattr(questions, "PER_HOUR", 3)
    for session in ("s1", "s1", "s2"):
        write_asked(desk, PUBLIC, ABOUT_ALL, session)
    for session in ("s1", "s3"):
        with pytest.raises(TerritoryError, match="question-often"):
            write_asked(desk, PUBLIC, ABOUT_ALL, session)
    assert len(read_open_questions(desk, BOTH)) == 3
    # The public's flood leaves room for who has a role, and theirs is not endless either.
    for session in ("e1", "e2", "e3"):
        write_asked(desk, LEA, ABOUT_ALL, session)
    for viewer in (LEA, PUBLIC):
        with pytest.raises(TerritoryError, match="question-often"):
            write_asked(desk, viewer, ABOUT_ALL, "e4")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"text": "  "}, "question-empty"),
        ({"kind": "contested"}, "question-empty"),
        ({"text": "a" * (questions.LONGEST + 1)}, "question-long"),
        ({"kind": "contested", "value": "b" * (questions.LONGEST_VALUE + 1)}, "question-long"),
        ({"kind": "spam"}, "question-form"),
        ({"asked_as": "king"}, "question-form"),
        ({"project": "../etc"}, "question-form"),
        ({"figure": "f" * 301}, "question-form"),
    ],
)
def test_what_no_form_sends_is_not_kept(desk: sa.Engine, changed: dict[str, str], code: str) -> None:
    with pytest.raises(TerritoryError, match=code):
        write_asked(desk, PUBLIC, replace(ABOUT_ALL, **changed), "s")
    assert read_open_questions(desk, BOTH) == ()


def test_nothing_says_who_asked_and_nothing_is_left_of_what_is_settled(desk: sa.Engine) -> None:
    asked = write_asked(desk, LEA, ABOUT_NCL, "session-of-lea")
    with desk.connect() as connection:
        for name in ("asked", "journal"):
            (row,) = connection.execute(table_of(name).select()).mappings()
            assert "lea" not in json.dumps(dict(row), default=str), name
    with pytest.raises(TerritoryError, match="question-unknown"):
        discard_question(desk, LEILA, asked, "discard")
    discard_question(desk, KARIM, asked, "answer")
    discard_question(desk, KARIM, asked, "answer")
    with desk.connect() as connection:
        told = [row["detail"] for row in connection.execute(table_of("journal").select()).mappings()]
        assert connection.execute(table_of("asked").select()).all() == []
    assert not any(ABOUT_NCL.text in text for text in told)
