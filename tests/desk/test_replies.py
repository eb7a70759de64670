"""A reply through a link: its own request alone, every cell kept, a correction in place of what it corrects."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from territory.config import Settings
from territory.desk.collections import erase_round, read_request, write_round
from territory.desk.engine import Desk, open_desk, table_of
from territory.desk.invitations import derive_end, derive_last_day, read_invited
from territory.desk.originals import path_of
from territory.desk.replies import CELLS, read_asked, read_replies, write_cells, write_link, write_returned
from territory.desk.retention import erase_old_drafts, read_old_drafts
from territory.desk.submissions import COMMITTED, read_submissions, write_standing
from territory.errors import Refused, TerritoryError
from territory.model.clock import read_clock
from territory.model.collection import Asked, Holder, Request, Round
from territory.model.viewer import Grant, Role, Viewer

KARIM = Viewer.of(Role.COORDINATOR, "karim", "NCL")
OTHER = Viewer.of(Role.COORDINATOR, "nadia", "ECT")
MINE, THEIRS = "request-00aa", "request-00bb"
HOLDER = Viewer((Grant(Role.INVITED, MINE),), "invitation I-1")
TOLD = [{"number": 1, "name": ["Usagers", None]}]
ENDS = read_clock() + timedelta(days=20)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.read({"TERRITORY_VAR": str(tmp_path)})


@pytest.fixture
def desk(settings: Settings) -> Desk:
    found = open_desk(settings)
    asked = tuple(Asked(number, "P1", "USA", date(2026, 7, 1), date(2026, 9, 30), None) for number in (1, 2))
    made = Round("r1", "Collecte", "NCL", date(2026, 9, 30), date(2026, 10, 21), 1, read_clock(), "karim")
    requests = [Request(code, "r1", Holder("project", "P1", "Serre"), asked) for code in (MINE, THEIRS)]
    write_round(found, KARIM, made, requests)
    write_link(found, KARIM, MINE, TOLD, ENDS)
    return found


def rows(desk: Desk, name: str) -> list[dict[str, Any]]:
    with desk.connect() as connection:
        return [dict(row) for row in connection.execute(table_of(name).select()).mappings()]


def test_a_link_opens_its_request_and_no_other(desk: Desk) -> None:
    question = read_asked(desk, HOLDER, MINE)
    assert question is not None
    assert (question.request.id, question.reply.told, question.reply.cells) == (MINE, TOLD, {})
    assert question.made.made_by == ""
    assert question.ends_at == ENDS
    for refused in (
        lambda: read_asked(desk, HOLDER, THEIRS),
        lambda: write_cells(desk, HOLDER, THEIRS, {1: {"value": "1"}}),
        lambda: read_asked(desk, KARIM, MINE),
        lambda: read_asked(desk, Viewer(), MINE),
        lambda: read_replies(desk, HOLDER, "r1"),
        lambda: read_request(desk, HOLDER, MINE),
        lambda: read_submissions(desk, HOLDER),
        lambda: write_link(desk, HOLDER, MINE, TOLD, ENDS),
    ):
        with pytest.raises(Refused):
            refused()
    # Another's coordinator is not told that there is such a request.
    with pytest.raises(TerritoryError, match="request-unknown"):
        write_link(desk, OTHER, MINE, TOLD, ENDS)
    assert read_replies(desk, OTHER, "r1") == {}


def test_two_devices_lose_nothing_of_each_other(desk: Desk) -> None:
    write_cells(desk, HOLDER, MINE, {1: {"value": "12", "note": "au comptoir"}})
    write_cells(desk, HOLDER, MINE, {2: {"value": "3"}})
    reply = write_cells(desk, HOLDER, MINE, {1: {"note": "", "quality": "measured"}})
    assert reply.cells == {1: {"value": "12", "quality": "measured"}, 2: {"value": "3"}}
    assert reply.revision == 3
    assert write_cells(desk, HOLDER, MINE, {2: {"value": "3"}}).revision == 3
    assert read_replies(desk, KARIM, "r1") == {MINE: reply}
    # Another link keeps what was typed through the first.
    write_link(desk, KARIM, MINE, [], ENDS)
    assert read_replies(desk, KARIM, "r1")[MINE].cells == reply.cells


@pytest.mark.parametrize("typed", [{3: {"value": "1"}}, {1: {"told": "1"}}, {1: {"value": "1", "import": "x"}}])
def test_only_cells_that_were_asked_are_kept(desk: Desk, typed: dict[int, dict[str, str]]) -> None:
    with pytest.raises(TerritoryError, match="request-unknown"):
        write_cells(desk, HOLDER, MINE, typed)


def test_a_cell_is_cut_at_what_a_column_holds(desk: Desk) -> None:
    reply = write_cells(desk, HOLDER, MINE, {1: dict.fromkeys(CELLS, "x" * 6000)})
    assert {len(text) for text in reply.cells[1].values()} == {5000}


def send(settings: Settings, desk: Desk, content: bytes | None) -> None:
    question = read_asked(desk, HOLDER, MINE)
    assert question is not None
    write_returned(settings, desk, HOLDER, question, "réponse.xlsx", content)


def test_what_is_sent_is_a_file_that_came_back(desk: Desk, settings: Settings) -> None:
    write_cells(desk, HOLDER, MINE, {1: {"value": "12"}})
    send(settings, desk, b"first")
    (submission,) = read_submissions(desk, KARIM)
    assert (submission.follows, submission.author) == (MINE, "invitation I-1")
    found = read_request(desk, KARIM, MINE)
    assert found is not None
    assert (found[1].state, found[1].received_file) == ("received", submission.files[0][1])
    assert read_submissions(desk, OTHER) == ()
    assert read_replies(desk, KARIM, "r1")[MINE].is_sent
    write_cells(desk, HOLDER, MINE, {1: {"value": "13"}})
    assert not read_replies(desk, KARIM, "r1")[MINE].is_sent
    first = submission.files[0][1]
    send(settings, desk, b"second")
    (corrected,) = read_submissions(desk, KARIM)
    assert corrected.id != submission.id
    assert not path_of(settings, first).exists()
    assert [row["sha256"] for row in rows(desk, "kept_file")] == [corrected.files[0][1]]
    sent = [json.loads(row["detail"])["file"] for row in rows(desk, "journal") if row["action"] == "reply-sent"]
    assert sorted(sent) == sorted([first, corrected.files[0][1]])


def test_what_was_taken_in_stays_and_a_correction_comes_beside(desk: Desk, settings: Settings) -> None:
    send(settings, desk, b"first")
    (submission,) = read_submissions(desk, KARIM)
    write_standing(desk, KARIM, submission.id, COMMITTED, rows=1, waiting=0, import_id="i1")
    send(settings, desk, b"second")
    assert {one.id for one in read_submissions(desk, KARIM, COMMITTED)} == {submission.id}
    assert len(read_submissions(desk, KARIM)) == 1
    assert path_of(settings, submission.files[0][1]).exists()


def test_the_same_file_again_and_no_answer_yet_ask_nobody_to_read(desk: Desk, settings: Settings) -> None:
    send(settings, desk, None)
    assert read_submissions(desk, KARIM) == ()
    assert read_replies(desk, KARIM, "r1")[MINE].sent_at is not None
    send(settings, desk, b"first")
    send(settings, desk, b"first")
    assert len(read_submissions(desk, KARIM, None)) == 1


def test_a_round_thrown_away_takes_what_was_typed_and_closes_its_links(desk: Desk) -> None:
    _, token = write_link(desk, KARIM, MINE, TOLD, ENDS)
    write_cells(desk, HOLDER, MINE, {1: {"note": "parole"}})
    erase_round(desk, KARIM, "r1")
    assert rows(desk, "collection_reply") == []
    assert read_invited(desk, token, read_clock()) is None
    assert read_asked(desk, HOLDER, MINE) is None
    with pytest.raises(TerritoryError, match="request-unknown"):
        write_cells(desk, HOLDER, MINE, {1: {"value": "1"}})


@pytest.mark.parametrize("day", [date(2026, 11, 30), date(2026, 12, 31), date(2028, 2, 29)])
def test_a_link_holds_to_the_end_of_its_day_everywhere(day: date) -> None:
    assert derive_last_day(derive_end(day)) == day
    # In Papeete, the last of the French territories to end a day, it is midnight ten hours after it is in UTC.
    assert derive_end(day) > datetime.combine(day + timedelta(days=1), time(10))


def test_a_reply_whose_links_are_over_leaves_when_nobody_touches_it(desk: Desk) -> None:
    write_cells(desk, HOLDER, MINE, {1: {"note": "parole"}})
    chief, soon = Viewer.of(Role.COORDINATOR, "chef"), read_clock() + timedelta(hours=1)
    assert erase_old_drafts(desk, chief, soon) == 0
    with desk.begin() as connection:
        connection.execute(table_of("invitation").update().values(revoked_at=read_clock()))
    assert erase_old_drafts(desk, chief, read_clock() - timedelta(hours=1)) == 0
    assert [(old.id, old.name) for old in read_old_drafts(desk, chief, soon)] == [(MINE, "Serre")]
    assert erase_old_drafts(desk, chief, soon) == 1
    assert rows(desk, "collection_reply") == []


def test_who_holds_a_link_is_told_when_that_one_ends(desk: Desk) -> None:
    later = ENDS + timedelta(days=30)
    _, token = write_link(desk, KARIM, MINE, TOLD, later)
    viewer = read_invited(desk, token, read_clock())
    assert viewer is not None
    question, signed_in = read_asked(desk, viewer, MINE), read_asked(desk, Viewer(viewer.grants, "karim"), MINE)
    assert question is not None
    assert signed_in is not None
    assert (question.ends_at, signed_in.ends_at) == (later, ENDS)
