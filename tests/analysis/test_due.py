"""What is due at the effective date, from whom, and against which meeting; never by the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from tests.collecting import FR, ON, ROWS, make_round

from territory.analysis import due
from territory.analysis.answers import read_missing, read_standings
from territory.analysis.due_calendar import propose_reply_by
from territory.analysis.expected import say_period
from territory.lake.view import View
from territory.model.scope import Scope

ViewOf = Callable[..., View]


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    return view_of(ROWS, on=ON)


def test_each_open_value_is_told_with_its_day(view: View) -> None:
    board = due.read(view, Scope())
    told = {(item.followed.project, item.last, item.state) for item in board.items}
    assert told == {
        ("P1", date(2026, 6, 30), "late"),
        ("P1", date(2026, 9, 30), "due"),
        ("P2", date(2026, 3, 31), "unexplained"),
        ("P2", date(2026, 9, 30), "due"),
        ("P3", date(2026, 9, 30), "due"),
    }
    assert FR.say(board.answer).startswith("4 réponses sont attendues, de 2 porteurs")
    counts = (
        board.by_project.rows[["values_expected", "values_received", "late", "unexplained", "due"]].to_numpy().tolist()
    )
    assert all(row[0] == sum(row[1:]) for row in counts)


def test_the_effective_date_says_what_is_late(view: View) -> None:
    later = due.read(view, Scope(on=date(2026, 12, 1)))
    assert {item.state for item in later.items} == {"late", "unexplained"}
    assert all(item.state == "late" for item in later.items if item.last == date(2026, 9, 30))


def test_who_answers(view: View) -> None:
    holders = due.read(view, Scope()).holders
    assert (holders["P1"].kind, holders["P1"].id) == ("organisation", "coop")
    assert holders["P2"].id == "coop"
    assert (holders["P3"].kind, holders["P4"].kind) == ("project", "project")


def test_what_is_not_known_or_not_chased_is_said(view: View) -> None:
    said = " ".join(FR.say(remark) for remark in due.read(view, Scope()).remarks)
    assert "Café : Emplois est suivi, mais sa première échéance n'est pas connue".replace(" :", "\u00a0:") in said
    assert "projets clos" in said
    assert "sans objet" in said


def test_nothing_is_computed_on_published_data(view_of: ViewOf) -> None:
    board = due.read(view_of(ROWS, on=ON, nature="published"), Scope())
    assert board.items == ()
    assert board.answer.key == "collect-answer-published"
    assert due.read(view_of({}, on=None), Scope()).answer.key == "collect-answer-unfollowed"


def test_the_next_meeting_of_each_body(view: View) -> None:
    calendar = due.read(view, Scope()).calendar
    keys = [(sentence.key, sentence.values.get("count")) for sentence in calendar.sentences]
    assert keys == [("collect-before-meeting-late", 4), ("collect-no-meeting", None)]
    assert calendar.reply_by == ON + timedelta(days=21)
    assert propose_reply_by(ON, [(date(2026, 10, 15), "suivi")])[0] == date(2026, 10, 8)
    assert propose_reply_by(ON, [(date(2026, 10, 8), "suivi")])[0] == date(2026, 10, 21)


def test_a_round_asks_each_holder_once_and_what_came_is_no_longer_missing(view: View, view_of: ViewOf) -> None:
    made, requests = make_round(view)
    assert [(request.holder.id, len(request.asked)) for request in requests] == [("P3", 1), ("coop", 3)]
    assert all(
        len(missing) == len(r.asked) for r, missing in zip(requests, read_missing(view, requests).values(), strict=True)
    )
    answer = {"project": "P3", "indicator": "EMP", "period_start": date(2026, 7, 1), "period_end": date(2026, 9, 30),
              "breakdown": "total", "presence": "missing", "reason": "panne"}  # fmt: skip
    after = view_of(ROWS | {"observation": [*ROWS["observation"], answer]}, on=ON)
    assert [one.state for one in read_standings(after, made, requests, ON)] == ["clean", "prepared"]


def test_periods_in_words() -> None:
    assert FR.say(say_period(date(2026, 8, 1), date(2026, 8, 31))) == "août 2026"
    assert FR.say(say_period(date(2026, 7, 1), date(2026, 9, 30))) == "3e trimestre 2026"
    assert FR.say(say_period(date(2026, 7, 1), date(2026, 12, 31))) == "2e semestre 2026"
    assert FR.say(say_period(date(2026, 1, 1), date(2026, 12, 31))) == "année 2026"
