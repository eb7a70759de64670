"""Closing an item is one commit of what was settled; what lacks is told at once, and nothing is lost or written twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.deciding import ADVISED, DAY, ITEM, KARIM, MEETING, TALK, change_of, copy_deciding

from territory.analysis.decisions import Told, read_item_decision
from territory.desk.ballots import write_ballot
from territory.desk.engine import Desk, open_desk
from territory.desk.sittings import open_sitting, read_item_draft, reveal_item, write_item_draft
from territory.errors import LakeMoved, Refused, TerritoryError
from territory.ingest.advice import apply_advice, derive_applied
from territory.ingest.closing_item import close_item, derive_item_change, read_ballots
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
BALLOTS = tuple(Ballot(MEETING, ITEM, f"lab-{n}", "g.p.a", "real", "scored", float(n), None, PLANTED) for n in (1, 2, 3))


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake.open(copy_deciding(tmp_path))


@pytest.fixture
def desk(lake: Lake) -> Desk:
    desk = open_desk(lake.settings)
    for meeting in (MEETING, "NCL-sci-2026"):
        open_sitting(desk, KARIM, meeting, "NCL", None)
    return desk


def _change(lake: Lake, at: ItemAt = AT, ballots: Sequence[Ballot] = (), **cells: object) -> Change:
    written = parse_written({**CELLS, "scores": {} if at.grid is None else CELLS["scores"], **cells})
    return derive_item_change(at, RULES, written, LINES, ballots, "Point clos", "karim", lake.head())


def _told(lake: Lake, item: str = ITEM) -> Told:
    told = read_item_decision(lake.view(KARIM), item, date(2026, 12, 31))
    assert told is not None
    return told


def _stages(lake: Lake) -> list[tuple[str, str]]:
    rows = lake.view(KARIM).read_columns("stage_change", ("on", "stage")).to_pylist()
    return sorted((row["on"], row["stage"]) for row in rows)


def _cells(lake: Lake, table: str, *columns: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = lake.view(KARIM).read_columns(table, columns).to_pylist()
    return found


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


def test_an_item_about_no_project_needs_no_verdict(lake: Lake, desk: Desk) -> None:
    at = replace(AT, item=TALK, project=None, grid=None)
    assert check_item(at, RULES, parse_written({"summary": "On garde le calendrier."})) == ()
    close_item(lake, desk, KARIM, at, _change(lake, at))
    assert lake.view(KARIM).read_columns("decision", ("id",)).num_rows == 0
    closed = {row["id"]: row["state"] for row in _cells(lake, "agenda_item", "id", "state")}
    assert (closed[TALK], closed[ITEM]) == ("closed", "planned")


def test_closing_an_item_writes_all_of_it_in_one_commit(lake: Lake, desk: Desk) -> None:
    before = lake.head()
    lesson = {"proposed_stage": "NCL-end", "lesson": "Compter dès le premier jour."}
    receipt = close_item(lake, desk, KARIM, AT, _change(lake, ballots=BALLOTS, **lesson))
    assert lake.head() == before + 1
    assert {name: counts.touched for name, counts in receipt.tables.items()} == {
        "agenda_item": 1, "recusal": 1, "vote": 2, "scoring": 1, "score": 1, "member_score": 2, "decision": 1,
        "decision_figure": 2, "action": 1, "stage_change": 1, "lesson": 1,
    }  # fmt: skip
    told = _told(lake)
    assert told.lines == LINES
    assert (told.decision.id, told.decision.followed, told.decision.recusals) == (f"D-{ITEM}", "overdue", 1)
    assert [(action.id, action.owner, action.state) for action in told.actions] == [(f"A-{ITEM}-1", "La Région", "late")]
    assert [(one.in_favour, one.against, one.abstained) for one in told.votes] == [(2, 0, 0), (0, 1, 0)]
    (score,) = _cells(lake, "score", "value", "lowest", "highest", "given", "no_opinion")
    assert score == {"value": 2.0, "lowest": 1.0, "highest": 3.0, "given": 2, "no_opinion": 0}, "lab-2 withdrew"
    assert {row["seat"] for row in _cells(lake, "member_score", "seat")} == {"lab-1", "lab-3"}


def test_a_decision_applies_its_stage_and_an_advice_proposes_it(lake: Lake, desk: Desk) -> None:
    close_item(lake, desk, KARIM, ADVICE, _change(lake, ADVICE, votes={}, recusals={}))
    assert _stages(lake) == [("2026-01-15", "NCL-idea")]
    assert _told(lake, ADVISED).decision.awaits_act
    close_item(lake, desk, KARIM, AT, _change(lake))
    assert _stages(lake) == [("2026-01-15", "NCL-idea"), ("2026-09-15", "NCL-run")]


def test_an_advice_that_cites_its_act_applies_its_stage(lake: Lake, desk: Desk) -> None:
    change = _change(lake, ADVICE, votes={}, recusals={}, reference="Délibération 2026-12")
    close_item(lake, desk, KARIM, ADVICE, change)
    assert ("2026-09-15", "NCL-run") in _stages(lake)


def test_a_stage_that_is_the_present_one_is_not_written_again(lake: Lake, desk: Desk) -> None:
    close_item(lake, desk, KARIM, AT, _change(lake, proposed_stage="NCL-idea"))
    assert _stages(lake) == [("2026-01-15", "NCL-idea")]


def test_an_act_that_comes_later_applies_the_advice_once(lake: Lake, desk: Desk) -> None:
    close_item(lake, desk, KARIM, ADVICE, _change(lake, ADVICE, votes={}, recusals={}))
    decision, act = f"D-{ADVISED}", date(2026, 10, 2)

    def applied(reference: str, on: date = act) -> Change:
        return derive_applied(lake.view(KARIM), decision, reference, on, "Avis appliqué", "karim")

    for refused, on, code in ((" ", act, "advice-reference"), ("2026-40", date(2026, 9, 1), "advice-before")):
        with pytest.raises(TerritoryError, match=code):
            applied(refused, on)
    with pytest.raises(Refused):
        apply_advice(lake, Viewer.of(Role.COORDINATOR, "leila", "ECT"), "NCL", applied("2026-40"))
    apply_advice(lake, KARIM, "NCL", applied("2026-40"))
    assert apply_advice(lake, KARIM, "NCL", applied("2026-40")).snapshot is None, "done again, nothing moves"
    told = _told(lake, ADVISED).decision
    assert (told.reference, told.applied_on, told.reason) == ("2026-40", "2026-10-02", CELLS["reason"])
    with pytest.raises(TerritoryError, match="advice-applied"):
        applied("2026-41")


def test_closing_twice_alike_is_harmless_and_otherwise_is_refused(lake: Lake, desk: Desk) -> None:
    first = _change(lake)
    close_item(lake, desk, KARIM, AT, first)
    write_item_draft(desk, KARIM, "NCL", ITEM, 0, CELLS)
    assert close_item(lake, desk, KARIM, AT, first).snapshot is None
    assert read_item_draft(desk, KARIM, ITEM).cells == {}
    again = replace(_change(lake, reason="Une autre raison."), base=lake.head())
    with pytest.raises(TerritoryError, match="item-closed"):
        close_item(lake, desk, KARIM, AT, again)
    assert _told(lake).decision.reason == CELLS["reason"]


def test_a_refused_commit_loses_nothing(lake: Lake, desk: Desk) -> None:
    draft = write_item_draft(desk, KARIM, "NCL", ITEM, 0, CELLS)
    stale = _change(lake)
    moved = {"id": ITEM, "meeting": MEETING, "position": 5, "kind": "project", "title": "La serre", "state": "planned"}
    lake.commit(KARIM, change_of("L'ordre du jour change", {"agenda_item": [moved]}))
    with pytest.raises(LakeMoved):
        close_item(lake, desk, KARIM, AT, stale)
    with pytest.raises(TerritoryError, match="item-unfinished"):
        _change(lake, verdict=None)
    assert read_item_draft(desk, KARIM, ITEM) == draft
    assert lake.view(KARIM).read_columns("decision", ("id",)).num_rows == 0
    close_item(lake, desk, KARIM, AT, _change(lake))


def test_another_programme_closes_nothing(lake: Lake, desk: Desk) -> None:
    with pytest.raises(Refused):
        close_item(lake, desk, Viewer.of(Role.COORDINATOR, "leila", "ECT"), AT, _change(lake))


def test_a_later_correction_leaves_the_frozen_figures_as_they_were(lake: Lake, desk: Desk) -> None:
    close_item(lake, desk, KARIM, AT, _change(lake))
    before = _told(lake)
    corrected = {"project": [{"id": "NCL-1", "programme": "NCL", "name": "Autre nom"}]}
    lake.commit(KARIM, change_of("Correction", corrected))
    assert _told(lake).lines == before.lines == LINES
    assert _told(lake).decision.project_name == "Autre nom", "the rest is live"


def test_no_ballot_reaches_the_lake_before_its_item_is_closed(lake: Lake, desk: Desk) -> None:
    for ballot in BALLOTS:
        write_ballot(desk, KARIM, ballot)
    close_item(lake, desk, KARIM, ADVICE, _change(lake, ADVICE, votes={}, recusals={}))
    assert read_ballots(desk, KARIM, AT) == ((), 3)
    assert not _is_planted(lake)
    reveal_item(desk, KARIM, MEETING, ITEM)
    found, hidden = read_ballots(desk, KARIM, AT)
    assert (len(found), hidden) == (3, 0)
    assert not _is_planted(lake)
    close_item(lake, desk, KARIM, AT, _change(lake, ballots=found))
    assert _is_planted(lake)
    assert read_ballots(desk, KARIM, AT) == ((), 0)


def _is_planted(lake: Lake) -> bool:
    """Whether any file of the lake, catalogue included, holds the text of a ballot."""
    settings = lake.settings
    places = [settings.catalogue, *settings.catalogue.parent.glob(f"{settings.catalogue.name}*")]
    files = {*places, *(path for path in settings.data_path.rglob("*") if path.is_file())}
    return any(PLANTED.encode() in path.read_bytes() for path in files)
