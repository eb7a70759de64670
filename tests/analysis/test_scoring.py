"""Spread before any middle, « sans avis » in none, two versions apart, and what a draft lacks before it is closed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.analysis.gridded import gridded, scored
from tests.analysis.portfolios import portfolio, together

from territory.analysis.committee import Criterion, Grid, Seat, read_grid, read_grids
from territory.analysis.scoring import (
    Round,
    Score,
    Spread,
    derive_pillars,
    derive_spread,
    derive_versions,
    is_divided,
    measure_changes,
    measure_gap,
    measure_pillar,
    measure_spread,
    read_rounds,
)
from territory.analysis.scoring_draft import change_score, check_scores, derive_scorers, find_departures
from territory.model.sitting import Presence

ON = date(2026, 6, 30)
GRID = Grid(
    "g1", "Piliers", 1, 0, 4, False, None, None,
    (
        Criterion("p", None, "P", None, ()), Criterion("p.a", "p", "A", None, ()), Criterion("p.b", "p", "B", None, ()),
        Criterion("p.c", "p", "C", None, ()), Criterion("q", None, "Q", None, ()),
    ),
)  # fmt: skip


def scores(level: str = "real", **values: float | None) -> dict[tuple[str, str], Score]:
    """Scores of the criteria `p.a`, `p.b`, `p.c`, `q` at a level; None is « sans avis »."""
    told = {}
    for name, value in values.items():
        code = name.replace("_", ".")
        told[code, level] = Score(code, level, "no_opinion" if value is None else "scored", value)
    return told


def round_of(on: date = date(2025, 1, 1), grid: str = "g1", **values: float | None) -> Round:
    return Round("r", "P1", "Serre", grid, "Piliers", 1, "Comité", None, on, "shared_score", None, scores(**values))


def test_a_pillar_is_at_the_middle_of_its_criteria_that_have_a_score() -> None:
    pillar, alone = derive_pillars(GRID)
    found = measure_pillar(pillar, scores(p_a=4, p_b=1, p_c=None))
    # « Sans avis » is no 0: with one, the middle would be 1.
    assert (found.value, found.scored, found.no_opinion) == (2.5, 2, 1)
    assert (found.coverage.known, found.coverage.expected) == (2, 3)
    assert measure_pillar(pillar, scores(p_a=None)).value is None
    assert measure_pillar(pillar, {}).value is None
    # A criterion of the first rank with none below is its own pillar; a zero is a score.
    assert alone.criteria == (alone.criterion,)
    assert measure_pillar(alone, scores(q=0)).value == 0


def test_a_gap_is_measured_on_criteria_that_have_both_levels() -> None:
    pillar, _ = derive_pillars(GRID)
    both = {**scores(p_a=1, p_b=None, p_c=3), **scores("ideal", p_a=4, p_b=4, p_c=4)}
    found = measure_gap(pillar, both, "ideal")
    assert (found.value, found.scored, found.criteria) == (2.0, 2, 3)
    assert measure_gap(pillar, both, "potential").value is None


def test_a_spread_counts_seats_without_opinion_apart() -> None:
    found = measure_spread([("scored", 0), ("scored", 2), ("no_opinion", None), ("scored", 2)])
    assert found == Spread(0, 2, 3, 1)
    assert measure_spread([("no_opinion", None)]) == Spread(None, None, 0, 1)
    assert derive_spread(Score("p.a", "real", "scored", 2.0)) is None
    assert derive_spread(Score("p.a", "real", "no_opinion", given=0, no_opinion=3)) == Spread(None, None, 0, 3)


@pytest.mark.parametrize(("lowest", "highest", "divided"), [(0, 2, True), (1, 2, False), (2, 2, False), (0, 4, True)])
def test_members_disagree_from_half_of_the_scale(lowest: int, highest: int, divided: bool) -> None:
    assert is_divided(Spread(lowest, highest, 2, 0), GRID) is divided


def test_two_versions_of_a_grid_are_not_compared() -> None:
    before, after = round_of(p_a=1, p_b=None, q=2), round_of(p_a=3, p_b=2, q=2)
    assert [change.by for change in measure_changes(GRID, before, after)] == [2, None, None, 0]
    assert measure_changes(GRID, round_of(grid="g0", p_a=1), after) == ()


def test_the_versions_of_a_grid_are_a_family_and_other_grids_strangers(view_of: Any) -> None:
    rows = together(gridded("g1"), gridded("g2", version=2, replaces="g1"), gridded("g3", version=3, replaces="g2"))
    grids = read_grids(view_of(together(rows, gridded("x"))))
    assert derive_versions(grids, "g3") == {"g1", "g2"}
    assert derive_versions(grids, "x") == frozenset()


def test_rounds_are_read_with_what_was_settled_by_a_day(view_of: Any) -> None:
    rows = together(
        portfolio(), gridded(), scored("R1", "2025-01-01", carry_who=(1, 2, 4)),
        scored("R2", "2026-01-01", carry_who=(None, 2), carry_how=0), scored("R3", "2027-01-01", carry_who=3),
    )  # fmt: skip
    view = view_of(rows)
    found = read_rounds(view, ("P1", "P2"), ON)
    assert [one.id for one in found] == ["R2", "R1"]
    assert found[0].scores["g1.carry.who", "real"].state == "no_opinion"
    assert found[0].scores["g1.carry.how", "real"].value == 0
    assert [item.name for item in read_grid(view, "g1").scored] == ["Who", "How", "Law", "Mix", "Cash"]


def test_a_pillar_and_a_departure_of_one_ask_for_evidence() -> None:
    previous = round_of(p_a=1, p_b=2, p_c=None, q=2)
    cells: dict[str, Any] = {}
    for code, value in {"p.a": 2, "p.b": 2, "p.c": 3, "q": 2.5}.items():
        cells = change_score(cells, code, "real", state="scored", value=value)
    keys = [(lack.key, dict(lack.values)) for lack in check_scores(GRID, cells, previous)]
    assert [key for key, _ in keys] == [
        "scoring-unfinished-pillar", "scoring-unfinished-departure", "scoring-unfinished-pillar",
    ]  # fmt: skip
    assert keys[1][1]["criterion"] == "A"
    cells = change_score(cells, "p.a", "real", evidence="Une entreprise est entrée.")
    cells = change_score(cells, "q", "real", evidence="Le rapport.")
    assert check_scores(GRID, cells, previous) == ()
    # Another grid, or no round before: nothing departs. Nothing scored: nothing lacks.
    assert find_departures(GRID, scores(p_a=4), None) == {}
    assert check_scores(GRID, {}, previous) == ()


def test_a_departure_of_another_level_counts_and_its_evidence_is_the_criterions() -> None:
    before = Round("r", "P1", "", "g1", "", 1, None, None, ON, "discussion", None, scores("ideal", p_a=4))
    assert find_departures(GRID, scores("ideal", p_a=2), before) == {"p.a": -2}


def test_a_text_without_its_score_is_said_and_kept() -> None:
    cells = change_score({}, "p.a", "real", evidence="Vu sur place")
    assert [lack.key for lack in check_scores(GRID, cells, None)] == ["scoring-unfinished-text"]
    assert change_score(cells, "p.a", "real", state="no_opinion", value=None) == {
        "p.a": {"real": {"evidence": "Vu sur place", "state": "no_opinion"}}
    }
    assert change_score(cells, "p.a", "real", evidence=None) == {}


def test_seats_that_score_are_there_and_did_not_withdraw() -> None:
    def seat(code: str, of: str | None = None) -> Seat:
        return Seat(code, code, None, None, None, None, None, of, False, True)

    seats = [seat("a"), seat("b"), seat("c"), seat("b2", "b"), seat("c2", "c")]
    present = {code: Presence("present") for code in ("a", "b", "b2", "c2")}
    assert [one.id for one in derive_scorers(seats, present, ("a",))] == ["b", "c2"]
