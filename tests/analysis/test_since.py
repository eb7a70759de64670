"""What happened since, told apart from what was learned or corrected, on two hand-written states of what is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tests.analysis.portfolios import funded, portfolio, together

from territory.analysis import since
from territory.analysis.since_happened import IMPORTANCE, Told, read_happened, tell_target
from territory.analysis.since_learned import COMPARED, read_learned
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.model.viewer import Role

SINCE, ON = date(2025, 12, 31), date(2026, 6, 30)
INDICATOR = {
    "id": "I1", "version": 1, "name": "Taux de réemploi", "unit": "%", "decimals": 0, "definition": "d",
    "question": "q",
    "direction": "increase", "level": "outcome", "dimension": "environmental", "time_rule": "last",
    "project_rule": "none", "place_rule": "none", "frequency": "yearly",
}  # fmt: skip
FOLLOWED = {"indicator": [INDICATOR]}


def seen(value: float | None, year: int, presence: str = "present", **more: Any) -> dict[str, list[dict[str, Any]]]:
    row = {
        "project": "P1", "indicator": "I1", "period_start": date(year, 1, 1), "period_end": date(year, 3, 31),
        "breakdown": "total", "value": value, "presence": presence, "is_break": False, **more,
    }  # fmt: skip
    return {"observation": [row]}


def states(
    view_of: Any, before: Any, after: Any, role: Role = Role.COORDINATOR, nature: str | None = None
) -> list[View]:
    """Two snapshots of one lake."""
    return [
        replace(view_of(together(portfolio(), FOLLOWED, *parts), role=role, nature=nature), number=number)
        for number, parts in enumerate((before, after), 1)
    ]


def read(view_of: Any, before: Any, after: Any) -> since.SinceBoard:
    """The page between two states."""
    old, new = states(view_of, before, after)
    return since.read(new, Scope(), since.Start(SINCE, old), ON)


def changes(view_of: Any, before: Any, after: Any, **asked: Any) -> tuple[list[Told], list[Told]]:
    """What happened and what was learned between two states, without the page around it."""
    old, new = states(view_of, before, after, **asked)
    projects = ("P1", "P2", "P3")
    return list(read_happened(new, projects, SINCE, ON)), list(read_learned(old, new, projects, SINCE, ON))


def say(told: Any) -> list[str]:
    return [Words("fr").say(item.said) for item in told]


def test_a_fact_of_the_interval_happened_however_late_it_became_known(view_of: Any) -> None:
    moved = {"stage_change": [{"project": "P1", "on": "2026-03-02", "stage": "NCL-end"}]}
    happened, learned = changes(view_of, (), (moved,))
    assert [(item.project, item.kind) for item in happened] == [("P1", "stage")]
    assert learned == []
    # Known at both ends, it happened all the same, and nothing was learned.
    assert changes(view_of, (moved,), (moved,)) == (happened, [])


def test_what_is_older_was_learned_and_what_was_otherwise_is_corrected(view_of: Any) -> None:
    late = {"stage_change": [{"project": "P2", "on": "2025-07", "stage": "NCL-trial"}]}
    waited = seen(None, 2024, "missing", reason="retard")
    early = seen(None, 2023, "not_due", reason="trop tôt")
    happened, learned = changes(
        view_of, (seen(54, 2025), waited, early), (late, seen(50, 2025, quality="revised"), seen(61, 2024))
    )
    assert happened == []
    # A value that was awaited is learned, one that was otherwise is corrected, a place kept for one is no news.
    assert [(item.project, item.kind, item.table) for item in learned] == [
        ("P1", "changed", "observation"), ("P1", "received", "observation"), ("P2", "added", "stage_change"),
    ]  # fmt: skip
    corrected, received, _ = say(learned)
    assert "Taux de réemploi" in corrected
    assert "54 → 50" in corrected
    assert "61" in received


def test_a_new_funding_is_told_once_by_its_events(view_of: Any) -> None:
    new = funded("F", "P1", 30_000)
    new["funding_event"][0]["on"] = "2026-02-10"
    board = read(view_of, (), (new,))
    assert [item.kind for item in board.happened[0].told] == ["granted"]
    assert board.learned == ()
    assert "1 financement accordé" in Words("fr").say(board.answer)
    mobilised = board.figures.rows.set_index(board.figures.rows["since_figure"].map(lambda said: said.key))
    assert mobilised.loc["since-figure-mobilised", "raw_before"] is None
    assert mobilised.loc["since-figure-mobilised", "raw_after"] == Decimal(30_000)
    # What was unknown has no change: it did not go up from zero.
    assert mobilised.loc["since-figure-mobilised", "since_change"] is None


def test_money_shared_by_projects_is_counted_once(view_of: Any) -> None:
    shared = funded("F", "P1", 30_000)
    shared["funding_event"][0]["on"] = "2026-02-10"
    half = {"funding": "F", "line": 2, "purpose": "project", "project": "P2", "share": 0.5}
    shared["funding_share"] = [{**shared["funding_share"][0], "share": 0.5}, half]
    board = read(view_of, (), (shared,))
    assert [group.project for group in board.happened] == ["P2", "P1"]
    assert board.answer.values["happened"].values["count"] == 1
    assert "partagé" in say(board.happened[0].told)[0]


def test_a_project_that_nobody_knew_is_one_piece_of_news(view_of: Any) -> None:
    new = {
        "project": [{"id": "P3", "programme": "NCL", "name": "Four", "promise": "Cuire"}],
        "milestone": [{"id": f"M{number}", "project": "P3", "name": f"J{number}"} for number in range(5)],
    }
    _, learned = changes(view_of, (), (new,))
    assert [(item.project, item.said.key) for item in learned] == [("P3", "since-learned-project")]


TRIED: dict[str, Any] = {"id": "E", "project": "P1", "title": "Essai", "conclusion": "running", "started_on": "2025-09"}
MET: dict[str, Any] = {
    "id": "A",
    "project": "P1",
    "modality": "m",
    "state": "planned",
    "title": "Atelier",
    "on": "2026-02",
}
LATER: dict[str, Any] = {"id": "M", "project": "P1", "name": "Ouverture"}


@pytest.mark.parametrize(
    ("before", "after", "kinds"),
    [
        # What was awaited at the first date, and came in between.
        (seen(None, 2026, "not_due"), seen(61, 2026), ["value"]),
        (seen(None, 2026, "missing", reason="retard"), seen(61, 2026), ["value"]),
        ({}, seen(None, 2026, text_value="oui"), ["value"]),
        # What was going on or planned, and ended, met or was done in between.
        ({"experiment": [TRIED]},
         {"experiment": [{**TRIED, "conclusion": "confirmed", "observation": "o", "ended_on": "2026-03"}]},
         ["experiment"]),
        ({"participation": [MET]}, {"participation": [{**MET, "state": "tested", "received": 4}]}, ["participation"]),
        ({"milestone": [LATER]}, {"milestone": [{**LATER, "done_on": "2026-03", "note": "n"}]}, ["milestone"]),
        # What began or was gathered in between.
        ({}, {"experiment": [{**TRIED, "started_on": "2026-03"}]}, ["experiment_started"]),
        ({}, {"site": [{"id": "S", "project": "P1", "precision": "commune", "from_on": "2026-02"}]}, ["site"]),
        ({}, {"testimony": [{"id": "T", "project": "P1", "side": "user", "on": "2026-02", "consent": "none"}]},
         ["testimony"]),
        ({}, {"document": [{"id": "D", "project": "P1", "title": "Bilan", "kind": "link", "consent": "not_needed",
                            "on": "2026-02"}]}, ["document"]),
    ],
)  # fmt: skip
def test_what_came_in_between_happened_and_is_told_once(
    view_of: Any, before: Any, after: Any, kinds: list[str]
) -> None:
    happened, learned = changes(view_of, (before,), (after,))
    assert ([item.kind for item in happened], learned) == (kinds, [])
    assert all(Words(language).say(item.said) for item in happened for language in ("fr", "en"))


def test_a_day_that_passed_corrects_nothing_and_a_correction_beside_what_came_is_told(view_of: Any) -> None:
    waited = seen(None, 2026, "not_due"), seen(None, 2026, "missing", reason="retard")
    assert changes(view_of, waited[:1], waited[1:]) == ([], [])
    done = {**TRIED, "title": "Essai long", "conclusion": "confirmed", "ended_on": "2026-03"}
    happened, learned = changes(view_of, ({"experiment": [TRIED]},), ({"experiment": [done]},))
    assert [item.kind for item in happened] == ["experiment"]
    assert [len(item.cells) for item in learned] == [1]
    # A wish is no fact of its day: it is learned.
    wished = funded("F", "P1", None, "envisaged")
    wished["funding_event"][0]["on"] = "2026-02-10"
    happened, learned = changes(view_of, (), (wished,))
    assert (happened, [item.table for item in learned]) == ([], ["funding_event"])


def test_no_judgement_of_the_day_is_news_of_a_real_project(view_of: Any) -> None:
    weather = {
        "weather": [{"project": "P1", "on": date(2026, 2, 1), "overall": "sun", "sentence": "Bien", "role": "chef"}]
    }
    assert [item.kind for item in changes(view_of, (), (weather,))[0]] == ["weather"]
    assert changes(view_of, (), (weather,), nature="published") == ([], [])
    only = {"target": [{"id": "T", "project": "P1", "indicator": "I1", "kind": "observe", "value": 60.0,
                        "due_on": "2026-04", "set_on": "2025-01"}]}  # fmt: skip
    assert changes(view_of, (only,), (only,)) == ([], [])


def test_what_one_may_not_see_is_no_news(view_of: Any) -> None:
    note = {
        "note": [{"id": "N", "project": "P1", "on": "2026-02", "title": "Interne", "text": "a", "is_public": False}]
    }
    happened, _ = changes(view_of, (), (note,))
    assert say(happened) == ["Interne"]
    assert changes(view_of, (), (note,), role=Role.READER) == ([], [])
    # A coordinator's live data against an arrêté of which he sees what is public: no row becomes news by that.
    old, _ = states(view_of, (note,), (), role=Role.READER)
    _, new = states(view_of, (), (note,))
    assert read_learned(old, new, ("P1",), date(2026, 3, 1), ON) == ()


def test_only_programmes_covered_at_both_ends_are_compared(view_of: Any) -> None:
    more = {
        "programme": [{"id": "ECT", "name": "ECT"}],
        "project": [{"id": "E1", "programme": "ECT", "name": "Consigne"}],
        "note": [{"id": "N", "project": "E1", "on": "2026-02", "title": "Vu", "text": "t", "is_public": True}],
    }
    rows = together(portfolio(), FOLLOWED, more)
    whole: View = replace(view_of(rows), number=2)
    narrow: View = replace(view_of(together(portfolio(), FOLLOWED)), programmes=("NCL",))
    board = since.read(whole, Scope(), since.Start(SINCE, narrow), ON)
    assert (board.happened, board.learned) == ((), ())
    assert board.remarks[-1].key == "since-remark-covered"
    assert board.coverage.expected == 2


def test_a_target_is_judged_when_it_falls_due_but_never_on_published_data(view_of: Any) -> None:
    target = {
        "target": [
            {"id": "T", "project": "P1", "indicator": "I1", "kind": "at_least", "value": 60.0, "due_on": "2026-04",
             "set_on": "2025-01"},
        ]
    }  # fmt: skip
    rows = (target, seen(54, 2026))
    happened, learned = changes(view_of, rows, rows)
    assert ([item.kind for item in happened], learned) == (["target_missed", "value"], [])
    assert [item.kind for item in changes(view_of, rows, rows, nature="published")[0]] == ["value"]


def test_of_two_values_of_one_day_the_shorter_is_the_last(view_of: Any) -> None:
    target = {"id": "T", "project": "P1", "indicator": "I1", "kind": "at_least", "value": 60.0, "due_on": "2026-04",
              "set_on": "2025-01"}  # fmt: skip
    month, quarter = seen(54, 2026, period_start=date(2026, 3, 1)), seen(70, 2026)
    for rows in (({"target": [target]}, month, quarter), ({"target": [target]}, quarter, month)):
        assert changes(view_of, rows, rows)[0][0].kind == "target_missed"


@pytest.mark.parametrize(("value", "kind"), [(59.4, "missed"), (59.6, "reached"), (None, "unknown")])
def test_a_target_is_held_against_what_people_read(value: float | None, kind: str) -> None:
    row = {
        "project": "P1", "target": "T", "name": "Taux", "name_en": None, "unit": "%", "decimals": 0, "kind": "at_least",
        "target_value": 60.0, "upper": None, "due_on": "2026-04", "value": value, "import": None,
    }  # fmt: skip
    told = tell_target(row)
    assert told.kind == f"target_{kind}"
    assert all(Words(language).say(told.said) for language in ("fr", "en"))


def test_from_a_day_nothing_is_learned(view_of: Any) -> None:
    view = view_of(together(portfolio(), funded("F", "P1", 30_000)))
    board = since.read(view, Scope(), since.Start(date(2025, 1, 1)), ON)
    # The demonstration's own changes of stage are of 2025: January's counts at its first day, and is not after it.
    assert [item.kind for group in board.happened for item in group.told] == ["stage", "granted"]
    assert board.learned == ()
    assert "même état" in Words("fr").say(board.answer)


def test_everything_can_be_said(view_of: Any) -> None:
    facts = {
        "vocabulary": [{"id": "verdict", "name": "Verdict"}, {"id": "partner_role", "name": "Rôle"}],
        "term": [{"id": "verdict.go", "vocabulary": "verdict", "name": "Poursuivre"},
                 {"id": "partner_role.partner", "vocabulary": "partner_role", "name": "Partenaire"}],
        "body": [{"id": "B", "programme": "NCL", "name": "Comité", "gives": "advice"}],
        "decision": [{"id": "D", "project": "P1", "body": "B", "on": date(2026, 2, 1), "gives": "advice",
                      "verdict": "verdict.go"}],
        "partner": [{"project": "P1", "organisation": "region", "role": "partner_role.partner", "from_on": "2026-02",
                     "to_on": "2026-05"}],
        "replication": [{"id": "R", "project": "P1", "place": "Brest", "state": "planned", "on": "2026-02"}],
        "participation": [{"id": "PA", "project": "P1", "modality": "m", "state": "tested", "title": "Atelier",
                           "on": "2026-02"}],
        "event": [{"id": "E", "project": "P1", "kind": "visit", "title": "Visite", "on": date(2026, 2, 1),
                   "is_public": True}],
        "milestone": [{"id": "M", "project": "P1", "name": "Ouverture", "done_on": "2026-02"}],
        "weather": [{"project": "P1", "on": date(2026, 2, 1), "overall": "sun", "sentence": "Bien", "role": "chef"}],
    }  # fmt: skip
    before = (seen(54, 2025),)
    after = (facts, seen(50, 2025), seen(61, 2026), {"label": [{"id": "L", "project": "P2", "state": "unknown"}]})
    board = read(view_of, before, after)
    old, new = states(view_of, after, before)
    removed = read_learned(old, new, ("P1", "P2"), SINCE, ON)
    for words in (Words("fr"), Words("en")):
        assert words.say(board.answer)
        assert words.coverage(board.coverage)
        for phrase in board.remarks:
            assert words.say(phrase)
        for group in (*board.happened, *board.learned):
            assert all(words.say(item.said) for item in group.told)
        assert all(words.say(item.said) for item in removed)
        for figure in (board.figures, board.happened_table, board.learned_table):
            assert words.say(figure.sentence)
            for column in figure.columns:
                assert words(f"column-{column}".replace("_", "-"))
                assert all(words.cell(value, column) for value in figure.rows[column])
    kinds = [item.kind for group in board.happened for item in group.told]
    assert kinds == sorted(kinds, key=IMPORTANCE.index)
    assert kinds[0] == "decision"
    assert len(set(COMPARED)) == len(COMPARED)


def test_nothing_known_says_so(view_of: Any) -> None:
    empty = view_of({})
    board = since.read(replace(empty, number=2), Scope(), since.Start(SINCE, empty), ON)
    assert (board.happened, board.learned) == ((), ())
    assert board.answer.values["happened"].key == "since-answer-nothing"
