"""What the rules propose for a meeting, on a programme of a few rows, at the day of the meeting and no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.analysis.portfolios import Rows, portfolio

from territory.analysis.agenda import (
    REVIEWED,
    Proposal,
    Waiting,
    can_prepare,
    find_unseen,
    is_coming,
    measure_length,
    read_proposals,
)
from territory.analysis.committee import Meeting, read_items, read_meeting
from territory.lake.view import View
from territory.model.board import Phrase

ViewOf = Callable[..., View]
DAY = date(2026, 11, 19)


def sitting(**more: list[dict[str, Any]]) -> Rows:
    """A jury that decides and meets on 19 November 2026, on a project under way, one closed and one candidate."""
    rows = portfolio(
        body=[{"id": "jury", "programme": "NCL", "name": "Jury", "gives": "decision", "is_example": False}],
        meeting=[
            {"id": "M0", "body": "jury", "on": date(2026, 6, 18), "state": "held"},
            {"id": "M1", "body": "jury", "on": DAY, "starts_at": "09:00", "ends_at": "10:30"},
        ],
        vocabulary=[{"id": "verdict", "name": "Verdict"}],
        term=[{"id": "verdict.go", "vocabulary": "verdict", "name": "poursuivre"}],
        project=[{"id": "P3", "programme": "NCL", "name": "Candidat", "applied_on": "2026-09"}],
        stage=[{"id": "NCL-idea", "programme": "NCL", "name": "Idée", "phase": "upstream", "position": 0}],
        stage_change=[{"project": "P3", "on": "2026-09", "stage": "NCL-idea"}],
    )
    for table, lines in more.items():
        rows[table] = [*rows.get(table, []), *lines]
    return rows


def decision(project: str = "P1", on: date = date(2026, 6, 18), **values: Any) -> dict[str, Any]:
    """A decision of the jury, without conditions unless said."""
    row = {"id": f"D-{project}-{on}", "project": project, "body": "jury", "on": on, "gives": "decision"}
    return {**row, "verdict": "verdict.go", **values}


def propose(view: View, meeting: str = "M1", waiting: tuple[Waiting, ...] = ()) -> dict[str, Proposal]:
    """The proposals by what they are about."""
    found = read_proposals(view, read_meeting(view, meeting), read_items(view, meeting), waiting)
    return {item.project or item.question or item.kind: item for item in found}


def rules(proposal: Proposal) -> list[str]:
    return [reason.rule for reason in proposal.reasons]


def test_a_candidate_is_proposed_to_who_decides_and_a_project_never_seen_to_all(view_of: ViewOf) -> None:
    view = view_of(sitting(), on=DAY)
    found = propose(view)
    assert {key: rules(item) for key, item in found.items()} == {"P3": ["candidate", "due"], "P1": ["due"]}
    assert (found["P3"].why, found["P3"].name) == ("candidate", "Candidat")
    advice = replace(read_meeting(view, "M1"), gives="advice")
    assert [rules(item) for item in read_proposals(view, advice, ())] == [["due"], ["due"]]


def test_conditions_due_by_the_day_are_proposed_until_what_was_asked_is_done(view_of: ViewOf) -> None:
    given = decision(conditions="Compter le soir", conditions_due_on=DAY)
    action = {"id": "A1", "project": "P1", "decision": given["id"], "what": "Compter", "asked_on": given["on"]}
    assert rules(propose(view_of(sitting(decision=[given]), on=DAY))["P1"]) == ["condition"]
    undone = propose(view_of(sitting(decision=[given], action=[{**action, "state": "open"}]), on=DAY))
    assert rules(undone["P1"]) == ["condition"]
    assert undone["actions"].reasons[0].said == Phrase("agenda-actions", {"count": 1, "late": 0})
    done = {**action, "state": "done", "done_on": date(2026, 10, 1)}
    assert {"P1", "actions"} & set(propose(view_of(sitting(decision=[given], action=[done]), on=DAY))) == set()
    later = decision(on=date(2026, 7, 1))
    assert "P1" not in propose(view_of(sitting(decision=[given, later]), on=DAY))
    tomorrow = {**given, "conditions_due_on": date(2026, 11, 20)}
    assert "P1" not in propose(view_of(sitting(decision=[tomorrow]), on=DAY))


def test_what_is_late_is_late_at_the_day_of_the_meeting(view_of: ViewOf) -> None:
    seen = decision()
    action = {"id": "A1", "project": "P1", "decision": seen["id"], "what": "Signer", "asked_on": seen["on"],
              "due_on": date(2026, 10, 31), "state": "open"}  # fmt: skip
    milestones = [{"id": "J1", "project": "P1", "name": "Pose", "planned_on": "2026-09"},
                  {"id": "J2", "project": "P2", "name": "Close", "planned_on": "2020"}]  # fmt: skip
    found = propose(view_of(sitting(decision=[seen], action=[action], milestone=milestones), on=date(2026, 6, 30)))
    assert "P2" not in found, "a closed project has nothing late"
    first, second = (reason.said for reason in found["P1"].reasons)
    assert (first.key, first.values["name"], first.values["days"]) == ("agenda-milestone", "Pose", 50)
    assert (second.key, second.values["due"], second.values["days"]) == ("agenda-action", date(2026, 10, 31), 19)
    assert found["actions"].reasons[0].said.values["late"] == 1


def test_what_is_on_the_agenda_is_not_proposed_and_what_was_taken_off_is(view_of: ViewOf) -> None:
    item = {"meeting": "M1", "title": "Point", "state": "planned"}
    listed = [
        {"id": "M1.1", "position": 1, "kind": "project", "project": "P3", **item},
        {"id": "M1.2", "position": 2, "kind": "question", "question": "Q1", **item},
        {"id": "M1.3", "position": 3, "kind": "project", "project": "P1", **item, "state": "dropped"},
    ]
    asked = {"kind": "question", "programme": "NCL", "figure": "overview/stages", "state": "open"}
    question = [{"id": "Q1", "text": "Combien ?", "asked_on": date(2026, 6, 24), **asked}]
    view = view_of(sitting(agenda_item=listed, question=question), on=DAY)
    waiting = (Waiting("Q2", "Où ?", date(2026, 9, 1)), Waiting("Q1", "Combien ?", date(2026, 6, 24)))
    assert list(propose(view, waiting=waiting)) == ["P1", "Q2"]


def test_a_project_seen_within_a_year_waits_and_an_item_that_was_closed_counts(view_of: ViewOf) -> None:
    closed = {"id": "M0.1", "meeting": "M0", "position": 1, "kind": "project", "project": "P1", "title": "Serre"}
    assert "P1" not in propose(view_of(sitting(agenda_item=[{**closed, "state": "closed"}]), on=DAY))
    assert "P1" in propose(view_of(sitting(agenda_item=[{**closed, "state": "postponed"}]), on=DAY))
    old = propose(view_of(sitting(decision=[decision(on=date(2025, 11, 19))]), on=DAY))
    assert old["P1"].reasons[0].said == Phrase("agenda-due", {"on": date(2025, 11, 19), "days": 365})


def test_of_projects_to_be_seen_again_the_longest_are_proposed_never_first() -> None:
    seen = [date(2020 + rank, 1, 1) for rank in range(5)]
    rows = [{"project": f"P{rank}", "phase": "active", "seen_on": on} for rank, on in enumerate((*seen, None))]
    found = [finding.project for finding in find_unseen(rows, DAY)]
    assert found == ["P5", "P0", "P1", "P2", "P3"]
    assert len(found) == REVIEWED


def test_nothing_is_computed_about_projects_that_others_published(view_of: ViewOf) -> None:
    view = view_of(sitting(decision=[decision(conditions_due_on=DAY)]), on=DAY, nature="published")
    waiting = (Waiting("Q1", "Combien ?", date(2026, 6, 24)),)
    assert [item.kind for item in propose(view, waiting=waiting).values()] == ["question"]


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [((20, 15), (35, 2, 2, 90, 0)), ((60, None, 45), (105, 2, 3, 90, 15)), ((), (0, 0, 0, 90, 0))],
)
def test_how_long_an_agenda_is(view_of: ViewOf, minutes: tuple[int | None, ...], expected: tuple[int, ...]) -> None:
    meeting = read_meeting(view_of(sitting(), on=DAY), "M1")
    length = measure_length(meeting, minutes)
    assert (length.planned, length.known, length.items, length.available, length.over) == expected
    assert measure_length(replace(meeting, ends_at=None), minutes).available is None


def test_a_meeting_is_to_come_until_it_is_held_cancelled_or_past(view_of: ViewOf) -> None:
    meeting: Meeting = read_meeting(view_of(sitting(), on=DAY), "M1")
    assert is_coming(meeting, DAY)
    assert not is_coming(meeting, date(2026, 11, 20))
    assert not is_coming(replace(meeting, state="cancelled"), DAY)
    assert can_prepare(replace(meeting, items=2, closed=1))
    assert not can_prepare(replace(meeting, items=2, closed=2))
    assert not can_prepare(replace(meeting, minutes="draft"))
