"""The screen of an item: what changed since the body last saw the project, what was followed, what a decision keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.analysis.portfolios import Rows, funded, portfolio

from territory.analysis.committee import Item, Meeting, read_items, read_meeting
from territory.analysis.since import Start
from territory.analysis.sitting import ItemBoard, Seen, derive_lines, read_item, read_seen
from territory.analysis.sitting_follow import read_follow_up
from territory.lake.view import View
from territory.locale.words import HISTORY, Words

ON = date(2026, 6, 30)
STORM = {"project": "P1", "on": date(2026, 6, 1), "overall": "storm", "role": "équipe", "sentence": "Tout va mal"}


def bodies(**more: list[dict[str, Any]]) -> Rows:
    """A body that saw P1 in November, with an action and a condition, and meets again in July on P1, P2 and more."""
    action = {"project": "P1", "decision": "D1", "asked_on": date(2025, 11, 20)}
    rows: Rows = {
        "vocabulary": [{"id": "verdict", "name": "Suite"}],
        "term": [{"id": "verdict.extend", "vocabulary": "verdict", "name": "Prolonger"}],
        "body": [
            {"id": "B", "programme": "NCL", "name": "Labellisation", "gives": "decision"},
            {"id": "C", "programme": "NCL", "name": "Science", "gives": "advice"},
        ],
        "meeting": [
            {"id": "M1", "body": "B", "on": date(2025, 11, 20)},
            {"id": "M2", "body": "B", "on": date(2026, 7, 9)},
        ],
        "agenda_item": [
            {"id": "M1.1", "meeting": "M1", "position": 1, "kind": "project", "project": "P1", "title": "Serre",
             "state": "closed"},
            {"id": "M2.1", "meeting": "M2", "position": 1, "kind": "project", "project": "P1", "title": "Serre",
             "state": "planned"},
            {"id": "M2.2", "meeting": "M2", "position": 2, "kind": "project", "project": "P2", "title": "Navette",
             "state": "planned"},
            {"id": "M2.3", "meeting": "M2", "position": 3, "kind": "other", "title": "Divers", "state": "planned",
             "summary": "Le calendrier"},
        ],
        "decision": [
            {"id": "D1", "project": "P1", "body": "B", "meeting": "M1", "agenda_item": "M1.1",
             "on": date(2025, 11, 20), "gives": "decision", "verdict": "verdict.extend",
             "conditions": "Remettre les mesures", "conditions_due_on": date(2026, 5, 31)},
            {"id": "D2", "project": "P1", "body": "C", "on": date(2026, 2, 1), "gives": "advice",
             "verdict": "verdict.extend"},
        ],
        "action": [
            {"id": "A1", **action, "what": "Poser les compteurs", "state": "done", "done_on": date(2026, 2, 10),
             "due_on": date(2026, 1, 31), "owner_role": "cheffe de projet"},
            {"id": "A2", **action, "what": "Mesurer", "state": "open", "due_on": date(2026, 6, 29)},
        ],
    }  # fmt: skip
    for table, lines in more.items():
        rows[table] = [*rows.get(table, []), *lines]
    return rows


def lake(*parts: Rows) -> Rows:
    made = portfolio()
    for part in parts:
        for table, lines in part.items():
            made[table] = [*made.get(table, []), *lines]
    return made


def asked(view: Any, place: int) -> tuple[Meeting, Item]:
    return read_meeting(view, "M2"), read_items(view, "M2")[place]


def said(board: ItemBoard) -> str:
    texts = [f"{line.part} | {line.said} | {line.coverage}" for line in derive_lines(board, HISTORY)]
    return "\n".join(texts).replace("\u202f", " ").replace("\u00a0", " ")


@pytest.fixture(scope="module")
def view(view_of: Callable[..., View]) -> View:
    """What most tests read: money before and after the body saw P1, a question about a figure, a storm declared."""
    funding = funded("F", "P1", 1000)
    funding["funding_event"].append({"id": "F-2", "funding": "F", "kind": "paid", "on": "2026-03-01", "amount": 400})
    question = {
        "id": "Q", "kind": "question", "programme": "NCL", "figure": "overview/answer", "text": "Combien ?",
        "shown": "La phrase de ce jour-là", "asked_on": date(2026, 6, 1), "state": "open",
    }  # fmt: skip
    item = {"id": "M2.4", "meeting": "M2", "position": 4, "kind": "question", "question": "Q", "title": "Combien",
            "state": "planned"}  # fmt: skip
    rows = lake(bodies(question=[question], agenda_item=[item], weather=[STORM]), funding)
    return view_of(rows, on=ON, nature="demo")


@pytest.fixture(scope="module")
def board(view: View) -> ItemBoard:
    """The screen of P1, which the body saw in November."""
    return read_item(view, *asked(view, 0))


def test_a_project_that_the_body_saw_tells_what_is_dated_after_without_its_own_decision(board: ItemBoard) -> None:
    assert board.seen is not None
    assert (board.seen.on, board.since) == (date(2025, 11, 20), date(2025, 11, 20))
    # Another body's avis comes first, the weather last; the grant of January 2025 was there already.
    assert [told.kind for told in board.changes] == ["decision", "paid", "weather"]
    assert "Cette instance a vu ce projet le 20/11/2025" in said(board)


def test_what_was_asked_is_told_with_what_became_of_it_on_the_day_of_the_meeting(board: ItemBoard) -> None:
    assert [(item.action, item.days_late) for item in board.actions] == [("A2", 10), ("A1", None)]
    assert [(item.decision, item.actions, item.undone, item.days_late) for item in board.earlier] == [
        ("D2", 0, 0, None), ("D1", 2, 1, 39),
    ]  # fmt: skip
    told = said(board)
    assert "passé de 39 jours ; rien d'enregistré ne dit qu'elles sont remplies" in told
    assert "2 actions demandées, 1 reste à faire" in told


def test_a_closing_older_than_what_the_body_saw_says_so(view: View) -> None:
    older = view.on(date(2025, 6, 30))
    board = read_item(older, *asked(older, 0))
    assert board.changes == ()
    assert "après la date de l'arrêté sur lequel elle siège (30/06/2025)" in said(board)


def test_a_project_never_seen_is_said_to_be_and_has_no_change(view: View) -> None:
    board = read_item(view, *asked(view, 1))
    assert (board.seen, board.changes, board.earlier) == (None, (), ())
    told = said(board)
    assert "Cette instance n'a pas encore vu ce projet." in told
    assert "Aucun financement n'est connu pour ce projet." in told
    assert "Aucune météo déclarée" in told


def test_the_state_on_which_the_body_last_sat_also_tells_what_was_learnt_since(view_of: Any, view: View) -> None:
    more = {"milestone": [{"id": "J", "project": "P1", "name": "Bilan", "planned_on": "2025-05"}]}
    later = replace(view_of(lake(bodies(), more), on=ON, nature="demo"), number=2)
    board = read_item(later, *asked(later, 0), start=Start(date(2025, 6, 30), view.on(date(2025, 6, 30))))
    assert "milestone" in {told.table for told in board.learned}
    assert board.since == date(2025, 6, 30)
    assert "sur un arrêté au 30/06/2025" in said(board)


def test_a_published_lake_is_given_no_weather_nor_the_lack_of_one(view: View, board: ItemBoard) -> None:
    published = replace(view, nature="published")
    assert "Tout va mal" not in said(read_item(published, *asked(published, 0)))
    assert "météo" not in said(read_item(published, *asked(published, 1))).lower()
    assert "01/06/2026 · Météo déclarée : orage, par équipe · Tout va mal" in said(board)


def test_a_project_that_the_closing_does_not_hold_is_said_to_be_missing(view_of: Any, view: View) -> None:
    older = view_of({"programme": [{"id": "NCL", "name": "City Lab"}]}, on=date(2024, 12, 31))
    board = read_item(older, *asked(view, 0), acts=view)
    assert board.project is None
    assert board.earlier
    assert "Ce projet n'est pas dans les données sur lesquelles l'instance siège" in said(board)


def test_the_follow_up_keeps_what_ended_since_the_meeting_before(view_of: Any, view: View) -> None:
    follow = read_follow_up(view, read_meeting(view, "M2"))
    assert ([item.action for item in follow.to_do], [item.action for item in follow.ended]) == (["A2"], ["A1"])
    assert HISTORY.say(follow.said).startswith("1 action à faire, dont 1 en retard au jour de la réunion")
    # A round of scoring is a day on which the body saw a project, and no other body's.
    scored = {"project": "P1", "grid": "g", "method": "discussion"}
    more = bodies(
        meeting=[{"id": "M1b", "body": "B", "on": date(2026, 3, 1)}],
        scoring=[
            {"id": "R1", "body": "B", "on": date(2026, 1, 15), **scored},
            {"id": "R2", "body": "C", "on": date(2026, 5, 15), **scored},
        ],
    )
    later = view_of(lake(more), on=ON)
    assert read_follow_up(later, read_meeting(later, "M2")).ended == ()
    assert read_seen(later, read_meeting(later, "M2"), "P1") == Seen(date(2026, 1, 15), None)


def test_a_question_says_its_figure_now_and_a_decision_keeps_nothing_of_what_it_was_shown(view: View) -> None:
    board = read_item(view, *asked(view, 3))
    assert board.asked is not None
    assert board.asked.now is not None
    assert "Question | Combien ? | None" in said(board)
    assert "La phrase de ce jour-là" not in said(board)


def test_lines_say_their_coverage_in_both_languages_and_another_item_its_summary(view: View, board: ItemBoard) -> None:
    money = [line for line in derive_lines(board, HISTORY) if line.part == "Argent"]
    assert money
    assert all(line.coverage and "30/06/2026" in line.coverage for line in money)
    assert {line.part for line in derive_lines(board, Words("en"))} >= {"Money", "What changed", "Voices"}
    other = read_item(view, *asked(view, 2))
    assert [(line.part, line.said.replace("\u202f", " ")) for line in derive_lines(other, HISTORY)] == [
        ("Point", "Divers ; Le calendrier")
    ]
