"""Closing an item is one commit of what was settled; what lacks is told at once, nothing is lost or written twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import ViewOf
from tests.deciding import ADVISED, DAY, ITEM, KARIM, MEETING, TALK, change_of, copy_deciding

from territory.analysis.decisions import read_item_decision
from territory.desk.ballots import write_ballot
from territory.desk.engine import open_desk
from territory.desk.sittings import open_sitting, read_item_draft, reveal_item, write_item_draft
from territory.errors import LakeMoved, Refused, TerritoryError
from territory.ingest.advice import derive_applied
from territory.ingest.closing_item import close_item, derive_id, derive_item_change, read_ballots
from territory.ingest.item_check import check_item
from territory.ingest.item_written import ItemAt, Rules, parse_written
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.sitting import Ballot, FrozenLine
from territory.model.viewer import Role, Viewer

AT = ItemAt(ITEM, "La serre", MEETING, "lab", "NCL", "decision", "blind_scores", DAY, "NCL-1", "g", None)
ADVICE = replace(AT, item=ADVISED, meeting="NCL-sci-2026", body="sci", gives="advice", method="discussion", grid=None)
RULES = Rules(
    verdicts=frozenset({"verdict.adapt", "verdict.stop_with_lesson"}),
    stages={"NCL-idea": None, "NCL-run": None, "NCL-end": "learned"},
    votes={"college.public": 2, "college.firms": 1},
    seats=frozenset({"lab-1", "lab-2", "lab-3"}),
    stage="NCL-idea",
    lesson_verdicts=frozenset({"verdict.stop_with_lesson"}),
)
CELLS: dict[str, Any] = {
    "verdict": "verdict.adapt", "reason": "Les trajets du soir sont vides.", "summary": "On en a parlé.",
    "conditions": "Un relevé", "conditions_due_on": "2026-12-01", "proposed_stage": "NCL-run",
    "votes": {"college.public": {"in_favour": 2}, "college.firms": {"against": 1, "abstained": None}},
    "recusals": {"lab-2": "Elle finance le projet."},
    "actions": [{"what": "Compter le soir", "organisation": "region", "due_on": "2026-11-01"}, {}],
    "scores": {"g.p.a": {"real": {"state": "scored", "value": 2, "evidence": "Deux villages"}}},
}  # fmt: skip
LINES = (FrozenLine("Argent", "4 200 € obtenus", "3 des 4 financements"), FrozenLine("Voix", "Personne n'a parlé"))
PLANTED = "preuve-du-siege-que-nul-ne-lit"
BALLOTS = tuple(
    Ballot(MEETING, ITEM, f"lab-{n}", "g.p.a", "real", "scored", float(n), None, PLANTED) for n in (1, 2, 3)
)


def _change(
    at: ItemAt = AT, ballots: Sequence[Ballot] = (), rules: Rules = RULES, base: int = 1, **cells: object
) -> Change:
    written = parse_written({**CELLS, "scores": {} if at.grid is None else CELLS["scores"], **cells})
    return derive_item_change(at, rules, written, LINES, ballots, "Point clos", "karim", base)


def _rows(change: Change, table: str) -> list[dict[str, Any]]:
    return change.tables[table].to_pylist() if table in change.tables else []


def _stages(change: Change) -> list[tuple[str, str, str | None]]:
    return [(row["on"], row["stage"], row["reference"]) for row in _rows(change, "stage_change")]


LONG = "a" * 5001


@pytest.mark.parametrize(
    ("cells", "lacks"),
    [
        ({"verdict": None}, ["verdict"]),
        ({"verdict": "verdict.mine"}, ["verdict-known"]),
        ({"reason": "  "}, ["reason"]),
        ({"conditions_due_on": None}, ["conditions-day"]),
        ({"conditions": None}, ["conditions"]),
        ({"conditions_due_on": "2026-09-14"}, ["conditions-after"]),
        ({"proposed_stage": "ECT-run"}, ["stage-known"]),
        ({"votes": {"college.firms": {"in_favour": 2}}}, ["votes"]),
        ({"votes": {"college.nobody": {"in_favour": 1}}}, ["votes"]),
        ({"actions": [{"organisation": "region"}]}, ["action-what", "action-day"]),
        ({"actions": [{"what": "Compter", "due_on": "2026-11-01"}]}, ["action-owner"]),
        ({"actions": [{"what": "Compter", "owner_role": "direction", "due_on": "2026-01-01"}]}, ["action-after"]),
        ({"verdict": "verdict.stop_with_lesson"}, ["lesson"]),
        ({"proposed_stage": "NCL-end"}, ["lesson"]),
        ({"proposed_stage": "NCL-end", "lesson": "Compter dès le premier jour."}, []),
        ({"scores": {"g.p.a": {"real": {"state": "scored"}}}}, ["values"]),
        ({"scores": {"g.p.a": {"real": {"state": "no_opinion"}}}}, []),
        ({"summary": LONG}, ["short"]),
        ({"reason": "FR76 3000 6000 0112 3456 7890 189"}, ["forbidden"]),
        ({}, []),
    ],
)
def test_what_lacks_is_told_all_at_once(cells: Mapping[str, object], lacks: list[str]) -> None:
    found = check_item(AT, RULES, parse_written({**CELLS, **cells}))
    assert [one.key.removeprefix("decide-lacks-") for one in found] == lacks


def test_scores_are_revealed_and_settled_before_an_item_is_closed() -> None:
    written = parse_written({**CELLS, "scores": {}})
    hidden = check_item(AT, replace(RULES, hidden=2), written)
    assert [one.key for one in hidden] == ["decide-lacks-reveal"]
    unsettled = check_item(AT, RULES, written, BALLOTS)
    assert [(one.key, one.values["count"]) for one in unsettled] == [("decide-lacks-scores", 1)]
    assert check_item(replace(AT, method="discussion"), replace(RULES, hidden=2), written) == ()


def test_a_lesson_written_in_the_project_is_enough() -> None:
    written = parse_written({**CELLS, "verdict": "verdict.stop_with_lesson"})
    assert check_item(AT, replace(RULES, has_lesson=True), written) == ()


def test_an_item_about_no_project_needs_no_verdict() -> None:
    at = replace(AT, item=TALK, project=None, grid=None)
    assert check_item(at, RULES, parse_written({"summary": "On garde le calendrier."})) == ()
    assert set(_change(at).tables) == {"agenda_item", "recusal", "vote"}


def test_a_decision_applies_its_stage_and_an_advice_proposes_it_until_its_act_is_known() -> None:
    assert _stages(_change()) == [("2026-09-15", "NCL-run", None)]
    assert _stages(_change(ADVICE)) == []
    assert [row["proposed_stage"] for row in _rows(_change(ADVICE), "decision")] == ["NCL-run"]
    assert _stages(_change(ADVICE, reference="2026-12")) == [("2026-09-15", "NCL-run", "2026-12")]


def test_a_stage_that_is_the_present_one_is_not_written_again() -> None:
    assert _stages(_change(proposed_stage="NCL-idea")) == []


def test_a_seat_that_withdrew_is_in_no_score() -> None:
    change = _change(ballots=BALLOTS)
    (score,) = _rows(change, "score")
    assert [score[name] for name in ("value", "lowest", "highest", "given", "no_opinion")] == [2.0, 1.0, 3.0, 2, 0]
    assert [row["seat"] for row in _rows(change, "member_score")] == ["lab-1", "lab-3"]


def test_one_shared_score_is_nobody_s_own() -> None:
    change = _change(replace(AT, method="shared_score"), BALLOTS)
    assert _rows(change, "member_score") == []
    assert [row["given"] for row in _rows(change, "score")] == [None]


def test_an_identifier_stays_short_whatever_the_item_is_called() -> None:
    assert derive_id("A", ITEM, "-2") == f"A-{ITEM}-2"
    long = derive_id("A", "x" * 64, "-12")
    assert len(long) == 64
    assert long.endswith("-12")
    assert long != derive_id("A", "x" * 63 + "y", "-12")


def test_an_act_that_comes_later_applies_an_advice_once(view_of: ViewOf) -> None:
    advice = {
        "id": "D-1", "project": "NCL-1", "body": "sci", "on": DAY, "gives": "advice", "verdict": "verdict.adapt",
        "reason": "Le témoin manque.", "proposed_stage": "NCL-run", "reference": None,
    }  # fmt: skip
    decided = {**advice, "id": "D-2", "gives": "decision"}
    done = {**advice, "id": "D-3", "reference": "2026-40"}
    view, act = view_of({"decision": [advice, decided, done]}), date(2026, 10, 2)
    change = derive_applied(view, "D-1", " 2026-40 ", act, "Avis appliqué", "karim")
    assert _stages(change) == [("2026-10-02", "NCL-run", "2026-40")]
    assert _rows(change, "decision") == [{"id": "D-1", "reference": "2026-40", "_row": None}], "nothing else changes"
    assert _rows(derive_applied(view, "D-3", "2026-40", act, "", "karim"), "decision")[0]["id"] == "D-3"
    for decision, reference, on, code in (
        ("D-9", "2026-40", act, "decision-unknown"),
        ("D-2", "2026-40", act, "advice-only"),
        ("D-1", " ", act, "advice-reference"),
        ("D-1", "FR76 3000 6000 0112 3456 7890 189", act, "advice-reference"),
        ("D-1", "2026-40", date(2026, 9, 1), "advice-before"),
        ("D-3", "2026-41", act, "advice-applied"),
    ):
        with pytest.raises(TerritoryError, match=code):
            derive_applied(view, decision, reference, on, "", "karim")


def test_an_item_is_closed_once_in_one_commit_and_a_refusal_loses_nothing(tmp_path: Path) -> None:
    """One story: committing and reading again costs a second each time."""
    lake = Lake.open(copy_deciding(tmp_path))
    desk = open_desk(lake.settings)
    open_sitting(desk, KARIM, MEETING, "NCL", None)
    for ballot in BALLOTS:
        write_ballot(desk, KARIM, ballot)
    draft = write_item_draft(desk, KARIM, "NCL", ITEM, 0, CELLS)
    stale = _change(base=lake.head())
    moved = {"id": ITEM, "meeting": MEETING, "position": 5, "kind": "project", "title": "La serre", "state": "planned"}
    lake.commit(KARIM, change_of("L'ordre du jour change", {"agenda_item": [moved]}))

    # Refused: nothing is written, nothing is lost, no ballot is in any file of the lake.
    with pytest.raises(LakeMoved):
        close_item(lake, desk, KARIM, AT, stale)
    with pytest.raises(Refused):
        close_item(lake, desk, Viewer.of(Role.COORDINATOR, "leila", "ECT"), AT, stale)
    with pytest.raises(TerritoryError, match="item-unfinished"):
        _change(verdict=None)
    assert read_item_draft(desk, KARIM, ITEM) == draft
    assert read_ballots(desk, KARIM, AT) == ((), 3)
    reveal_item(desk, KARIM, MEETING, ITEM)
    ballots, hidden = read_ballots(desk, KARIM, AT)
    assert (len(ballots), hidden, _is_planted(lake)) == (3, 0, False)

    # Closed: all of it at once, then nothing at the desk.
    before = lake.head()
    taught = "Compter dès le premier jour."
    change = _change(ballots=ballots, base=before, proposed_stage="NCL-end", lesson=taught)
    receipt = close_item(lake, desk, KARIM, AT, change)
    assert {name: counts.touched for name, counts in receipt.tables.items()} == {
        "agenda_item": 1, "recusal": 1, "vote": 2, "scoring": 1, "score": 1, "member_score": 2, "decision": 1,
        "decision_figure": 2, "action": 1, "stage_change": 1, "lesson": 1,
    }  # fmt: skip
    assert (lake.head(), _is_planted(lake)) == (before + 1, True)
    assert (read_item_draft(desk, KARIM, ITEM).cells, read_ballots(desk, KARIM, AT)) == ({}, ((), 0))

    # Once: the same again does nothing, anything else is refused.
    assert close_item(lake, desk, KARIM, AT, change).snapshot is None
    with pytest.raises(TerritoryError, match="item-closed"):
        close_item(lake, desk, KARIM, AT, _change(base=lake.head(), reason="Une autre raison."))

    # For ever: what is corrected later leaves the frozen sentences as they were.
    corrected = {"project": [{"id": "NCL-1", "programme": "NCL", "name": "Autre nom"}]}
    lake.commit(KARIM, change_of("Correction", corrected))
    told = read_item_decision(lake.view(KARIM), ITEM, date(2026, 12, 31))
    assert told is not None
    assert (told.lines, told.decision.project_name) == (LINES, "Autre nom")
    assert (told.decision.id, told.decision.followed, told.decision.recusals) == (f"D-{ITEM}", "overdue", 1)
    assert [(one.id, one.owner, one.state) for one in told.actions] == [(f"A-{ITEM}-1", "La Région", "late")]
    assert [(one.in_favour, one.against, one.abstained) for one in told.votes] == [(2, 0, 0), (0, 1, 0)]


def _is_planted(lake: Lake) -> bool:
    """Whether any file of the lake, catalogue included, holds the text of a ballot."""
    settings = lake.settings
    catalogue = settings.catalogue.parent.glob(f"{settings.catalogue.name}*")
    files = {*catalogue, *(path for path in settings.data_path.rglob("*") if path.is_file())}
    return any(PLANTED.encode() in path.read_bytes() for path in files)
