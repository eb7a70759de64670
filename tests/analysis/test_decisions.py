"""What became of a decision's conditions, what is read of it later, and how many votes a college may cast."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from tests.conftest import ViewOf
from tests.deciding import DAY, ITEM, ROWS

from territory.analysis.committee import Seat
from territory.analysis.deciding import measure_votes, read_choices
from territory.analysis.decisions import read_decision, read_project_decisions, read_register
from territory.errors import TerritoryError
from territory.model.scope import Scope
from territory.model.sitting import FrozenLine, Presence

LATER = date(2026, 12, 31)
DECISION: dict[str, Any] = {
    "id": "D-1", "project": "NCL-1", "body": "lab", "agenda_item": ITEM, "on": DAY, "gives": "decision",
    "verdict": "verdict.adapt", "reason": "Pourquoi", "conditions": "Un relevé",
    "conditions_due_on": date(2026, 11, 1), "proposed_stage": "NCL-run",
}  # fmt: skip
ACTION: dict[str, Any] = {
    "id": "A-1", "project": "NCL-1", "decision": "D-1", "what": "Compter", "owner_role": "régie", "asked_on": DAY,
    "due_on": date(2026, 11, 1), "state": "open", "done_on": None,
}  # fmt: skip
DONE = {**ACTION, "id": "A-2", "state": "done", "done_on": date(2026, 10, 20)}


@pytest.mark.parametrize(
    ("decision", "actions", "on", "followed"),
    [
        ({"conditions": None, "conditions_due_on": None}, [ACTION], LATER, None),
        ({}, [DONE], LATER, "followed"),
        ({}, [DONE], date(2026, 10, 1), "due"),
        ({}, [], date(2026, 11, 1), "due"),
        ({"conditions_due_on": None}, [], LATER, "due"),
        ({}, [ACTION, DONE], LATER, "overdue"),
        ({}, [], LATER, "unknown"),
        ({}, [{**ACTION, "state": "dropped"}], LATER, "unknown"),
    ],
)
def test_conditions_are_told_by_what_was_done(
    view_of: ViewOf, decision: Mapping[str, Any], actions: list[dict[str, Any]], on: date, followed: str | None
) -> None:
    view = view_of({**ROWS, "decision": [{**DECISION, **decision}], "action": actions})
    assert read_decision(view, "D-1", on).decision.followed == followed


def test_a_decision_is_read_as_it_was_and_nothing_is_judged_of_published_data(view_of: ViewOf) -> None:
    frozen = [
        {"decision": "D-1", "position": 2, "part": "Voix", "said": "Personne"},
        {"decision": "D-1", "position": 1, "part": "Argent", "said": "4 200 €", "coverage": "3 sur 4"},
    ]
    view = view_of({**ROWS, "decision": [DECISION], "decision_figure": frozen, "action": [ACTION]}, nature="published")
    told = read_decision(view, "D-1", LATER)
    assert told.lines == (FrozenLine("Argent", "4 200 €", "3 sur 4"), FrozenLine("Voix", "Personne"))
    assert (told.decision.followed, told.decision.applied_on, told.decision.lines) == (None, None, 2)
    assert [item.decision.id for item in read_project_decisions(view, Scope(about="NCL-1", on=LATER))] == ["D-1"]
    assert read_project_decisions(view, Scope(about="NCL-1", on=date(2026, 9, 1))) == ()
    with pytest.raises(TerritoryError, match="decision-unknown"):
        read_decision(view, "D-1", date(2026, 9, 1))


def test_the_register_tells_each_decision_and_each_action_with_what_they_cover(view_of: ViewOf) -> None:
    advice = {**DECISION, "id": "D-2", "gives": "advice", "conditions": None, "conditions_due_on": None}
    undated = {**ACTION, "id": "A-3", "due_on": None}
    view = view_of({**ROWS, "decision": [DECISION, advice], "action": [ACTION, DONE, undated]}, on=LATER)
    found = read_register(view, Scope())
    assert [(item.id, item.followed, item.awaits_act) for item in found.decisions] == [
        ("D-1", "overdue", False), ("D-2", None, True),
    ]  # fmt: skip
    assert found.figure.coverage is not None
    assert (found.figure.coverage.known, found.figure.coverage.expected) == (1, 1)
    assert list(found.actions.rows["action_state"]) == ["late", "open", "done"]
    assert found.actions.coverage is not None
    assert (found.actions.coverage.known, found.actions.coverage.expected) == (2, 3)
    assert read_register(view_of(ROWS), Scope()).answer.key == "decision-answer-none"


def test_a_programme_gives_its_own_verdicts_where_it_has_some(view_of: ViewOf) -> None:
    common = read_choices(view_of(ROWS), "NCL", "NCL-1", DAY)
    assert [(item.id, item.stops) for item in common.verdicts.values()] == [
        ("verdict.adapt", False), ("verdict.stop_with_lesson", True),
    ]  # fmt: skip
    assert (common.stage, common.has_lesson, list(common.stages)) == (
        "NCL-idea",
        False,
        ["NCL-idea", "NCL-run", "NCL-end"],
    )
    own = {
        "id": "verdict.ncl", "vocabulary": "verdict", "name": "Clore", "programme": "NCL",
        "parent": "verdict.stop_with_lesson",
    }  # fmt: skip
    view = view_of({**ROWS, "term": [*ROWS["term"], own]})
    assert [(item.id, item.stops) for item in read_choices(view, "NCL", None, DAY).verdicts.values()] == [
        ("verdict.ncl", True)
    ]
    assert len(read_choices(view, "ECT", None, DAY).verdicts) == 2


def test_a_college_votes_with_those_there_and_proxies_less_those_that_withdrew() -> None:
    def seat(code: str, college: str | None, substitute_of: str | None = None) -> Seat:
        return Seat(code, code, college, None, None, None, None, substitute_of, False, True)

    seats = [seat("a", "x"), seat("b", "x"), seat("c", "y"), seat("c2", "y", "c"), seat("d", None)]
    present = {"a": Presence("present"), "b": Presence("represented", "c2"), "c2": Presence("remote")}
    assert measure_votes(seats, present, ()) == {"x": 2, "y": 1}
    assert measure_votes(seats, present, {"a"}) == {"x": 1, "y": 1}
    assert measure_votes(seats, present, {"c2"}) == {"x": 1, "y": 0}, "it carried a proxy"
    assert measure_votes(seats, {}, ()) == {"x": 0, "y": 0}, "nobody was called yet"
