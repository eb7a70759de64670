"""What the page on grids says: which rounds, side by side or over time, and never a figure for the whole grid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import pandas as pd
from tests.analysis.gridded import gridded, scored
from tests.analysis.portfolios import Rows, portfolio, together

from territory.analysis import profiles
from territory.analysis.profiles import derive_about
from territory.locale.words import Words
from territory.model.board import Quantity
from territory.model.scope import Scope

FR = Words("fr")
ON = date(2026, 6, 30)
TWO = together(
    scored("R1", "2025-01-01", carry_who=(0, 2, 4), carry_how=(4, 4, 4), carry_law=None, model_mix=1, model_cash=1),
    scored("R2", "2026-01-01", carry_who=(1, 2, 4), carry_how=(3, 4, 4), carry_law=2, model_mix=(1, 2, 3)),
)


def board(view_of: Any, *parts: Rows, about: str | None = None, nature: str | None = None) -> profiles.ProfilesBoard:
    rows = together(portfolio(), gridded(), *parts)
    return profiles.read(view_of(rows, on=ON, nature=nature), Scope(about=about))


def numbers(part: object) -> Iterator[float]:
    """All numbers that a board holds, in its frames as in its sentences."""
    if isinstance(part, bool | str) or part is None:
        return
    if isinstance(part, int | float):
        yield float(part)
    elif isinstance(part, pd.DataFrame):
        for column in part:
            yield from (number for value in part[column] for number in numbers(value))
    elif isinstance(part, Quantity):
        yield from numbers(part.value)
    elif is_dataclass(part):
        yield from (number for item in fields(part) for number in numbers(getattr(part, item.name)))
    elif isinstance(part, Mapping):
        yield from (number for value in part.values() for number in numbers(value))
    elif isinstance(part, list | tuple):
        yield from (number for value in part for number in numbers(value))


def test_one_project_shows_its_last_two_rounds(view_of: Any) -> None:
    found = board(view_of, TWO)
    assert found.chosen == ("P1",)
    assert found.pillars is not None and found.criteria is not None and found.levels is not None
    rows = found.pillars.rows.set_index(["pillar", "series"])["value"].to_dict()
    assert rows == {
        ("g1.carry", "R2"): 2.0, ("g1.carry", "R1"): 2.0, ("g1.model", "R2"): 1.0, ("g1.model", "R1"): 1.0,
    }  # fmt: skip
    assert FR.say(found.pillars.sentence) == (
        "Du 01/01/2025 au 01/01/2026\u00a0: 1 critère monte, 1 baisse, 1 reste égal, "
        "2 ne se comparent pas, faute d'avis"
    )
    changes = [FR.cell(value) for value in found.criteria.rows["score_change"]]
    assert changes == ["+ 1, de 0", "− 1, de 4", "noté, sans avis avant", "égal", "—"]
    assert found.levels.rows.set_index("pillar").loc["g1.carry", "gap_ideal"] == Quantity(2.0, decimals=0)
    assert found.coverage is not None and (found.coverage.known, found.coverage.expected) == (1, 2)


def test_several_projects_are_side_by_side_at_their_last_round(view_of: Any) -> None:
    other = scored("S1", "2026-02-01", "P2", carry_who=4, model_cash=None)
    found = board(view_of, TWO, other, about="g1..P1..P2..P9")
    assert (found.chosen, found.dropped) == (("P1", "P2"), ("P9",))
    assert found.pillars is not None
    assert sorted(set(found.pillars.rows["series"])) == ["R2", "S1"]
    assert "« Carry », de 2 à 4".replace("« ", "«\u00a0").replace(" »", "\u00a0»") in FR.say(found.answer)


def test_a_round_after_the_effective_date_is_not_known_yet(view_of: Any) -> None:
    view = view_of(together(portfolio(), gridded(), TWO), on=date(2025, 6, 30))
    found = profiles.read(view, Scope())
    assert found.pillars is not None and set(found.pillars.rows["series"]) == {"R1"}


def test_disagreements_come_first_and_before_the_settled_score(view_of: Any) -> None:
    near = {"value": 1, "lowest": 1, "highest": 2, "given": 4, "no_opinion": 0}
    far = {"value": 2, "lowest": 0, "highest": 4, "given": 3, "no_opinion": 1}
    found = board(view_of, scored("R1", "2026-01-01", carry_who=near, model_mix=far))
    assert found.spread is not None
    assert found.spread.rows["criterion"].tolist() == ["g1.model.mix", "g1.carry.who"]
    assert found.spread.columns.index("score_spread") < found.spread.columns.index("score_settled")
    assert FR.cell(found.spread.rows["score_spread"][0]) == "de 0 à 4, 3 notes, 1 sans avis"
    assert FR.say(found.answer).endswith("Les membres se séparent sur un critère.")


def test_what_is_tried_on_a_criterion_is_beside_its_score(view_of: Any) -> None:
    tried = [
        {"id": "X1", "project": "P1", "title": "Un vote par collège ?", "criterion": "g1.carry.how",
         "started_on": "2025", "ended_on": "2027", "conclusion": "confirmed"},
        {"id": "X2", "project": "P1", "title": "Plus tard", "criterion": "g1.carry.how", "started_on": "2027",
         "conclusion": "running"},
    ]  # fmt: skip
    found = board(view_of, TWO, {"experiment": tried}).criteria
    assert found is not None
    said = found.rows.set_index("criterion")["score_experiments"]
    # What ends after the effective date has concluded nothing then.
    assert FR.cell(said["g1.carry.how"]) == "Un vote par collège ? (en cours)"
    assert said["g1.carry.who"] is None
    assert "score_experiments" not in board(view_of, TWO).criteria.columns  # type: ignore[union-attr]


def test_a_grid_has_no_figure_of_its_own(view_of: Any) -> None:
    # Values whose sum, mean and median over the whole grid are nowhere else.
    found = board(
        view_of, scored("R1", "2026-01-01", carry_who=11, carry_how=23, carry_law=29, model_mix=41, model_cash=87)
    )
    shown = set(numbers(found))
    assert {23.0, 64.0} <= shown
    assert shown.isdisjoint({191.0, 38.2, 43.5})
    assert [name for name in ("total", "index", "overall") if hasattr(found, name)] == []


def test_another_version_is_said_in_words_and_not_drawn(view_of: Any) -> None:
    old = together(gridded("g0", version=1), scored("R0", "2024-01-01", grid="g0", carry_who=3))
    rows = together(portfolio(), gridded(version=2, replaces="g0"), TWO, old)
    found = profiles.read(view_of(rows, on=ON), Scope(about="g1..P1"))
    said = [FR.say(remark) for remark in found.remarks]
    assert any("ne se comparent pas" in text and "version 1" in text for text in said)
    assert found.pillars is not None and set(found.pillars.rows["series"]) == {"R1", "R2"}
    # The address may ask for the other version.
    assert profiles.read(view_of(rows, on=ON), Scope(about="g0")).chosen == ("P1",)


def test_published_data_gets_no_score_and_says_why(view_of: Any) -> None:
    found = board(view_of, TWO, nature="published")
    assert found.is_withheld
    assert found.pillars is None
    assert "le jugement d'une instance" in FR.say(found.answer)


def test_an_address_keeps_what_fits_in_it() -> None:
    assert derive_about("g1", ["P1", "P2"]) == "g1..P1..P2"
    long = ["P" * 60, "Q" * 60, "R" * 60]
    assert Scope.parse({"id": [derive_about("g1", long)]}).about == f"g1..{long[0]}..{long[1]}"
