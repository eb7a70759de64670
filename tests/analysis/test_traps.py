"""The seven traps of adding indicators (`domain.md` 7.3), one test each, through the page's own board."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from tests.analysis.portfolios import Rows
from tests.analysis.portfolios import together as joined
from tests.analysis.test_impact import follow_up, indicator, projects, said, value
from tests.conftest import ViewOf

from territory.analysis import effects, impact
from territory.analysis.indicators import counts_persons
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Phrase
from territory.model.scope import Scope

WORDS = Words("fr")
#: Quarters of three projects: what each indicator below makes of the same numbers is what is tested.
NUMBERS = {("P1", 0): 10.0, ("P1", 1): 20.0, ("P2", 0): 1.0, ("P2", 1): 2.0, ("P3", 1): 4.0}


def measured(code: str, observed: dict[str, Any] | None = None, **described: Any) -> Rows:
    """An indicator with the numbers above, each observation changed by `observed`."""
    rows = [value(project, rank, number, **(observed or {})) for (project, rank), number in NUMBERS.items()]
    return {
        "indicator": [indicator(id=code, decimals=1, **described)],
        "observation": [row | {"indicator": code} for row in rows],
    }


def weighted(code: str, denominators: tuple[float | None, float | None, float | None]) -> Rows:
    """A share of three projects, 50, 80 and 20 %, by these bases."""
    numbers = zip(("P1", "P2", "P3"), (50.0, 80.0, 20.0), denominators, strict=True)
    return {
        "indicator": [indicator(id=code, project_rule="weighted_mean", unit="% des répondants", weight="répondants")],
        "observation": [
            value(project, 0, number, denominator=base) | {"indicator": code} for project, number, base in numbers
        ],
    }


def measuring(code: str, *methods: str | None) -> Rows:
    """Follow-ups of the projects in order, each with its method."""
    return {
        "follow_up": [
            follow_up(f"P{rank}", indicator=code, method=method) for rank, method in enumerate(methods, start=1)
        ]
    }


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    """One lake with an indicator for each trap."""
    co2 = {"time_rule": "sum", "unit": "tonnes équivalent CO2", "reliability": "estimated"}
    return view_of(joined(
        projects(4),
        measured("FLOW", time_rule="sum"), measured("STOCK"), measured("MEAN", time_rule="mean"),
        weighted("RATIO", (10.0, 30.0, 60.0)), weighted("SHORT", (10.0, None, 60.0)),
        weighted("BARE", (None, None, None)), measured("PERSONS", unit="personnes", time_rule="sum"),
        measured("VISITS", unit="participations", time_rule="sum"),
        measured("SAID", sum_caveat="somme d'estimations, méthodes hétérogènes", **co2),
        measuring("SAID", "facteurs Ademe", "bilan carbone"),
        measured("MIXED", **co2), measuring("MIXED", "facteurs Ademe", "bilan carbone", None),
        measured("ALIKE", **co2), measuring("ALIKE", "facteurs Ademe", "facteurs Ademe"),
        measured("MEDIAN", project_rule="median"), measuring("STOCK", None, None, None, None),
    ))  # fmt: skip


@cache
def all_of_them(view: View) -> dict[str, Phrase]:
    """What the page says of each indicator before one is chosen."""
    rows = effects.read(view, Scope()).table.rows
    return dict(zip(rows["indicator"], rows["effect_together"], strict=True))


def together(view: View, code: str) -> float | None:
    """What the projects make together on the page of the indicator; the entry page must say the same."""
    board = impact.read(view, Scope(about=code))
    found = board.answer.values.get("value")
    number = None if found is None else found.value  # type: ignore[attr-defined]
    shown = all_of_them(view)[code].values.get("value")
    assert (None if shown is None else shown.value) == number  # type: ignore[attr-defined]
    return None if number is None else float(number)


def test_1_time_comes_before_projects(view: View) -> None:
    assert together(view, "FLOW") == 37.0
    assert together(view, "MEAN") == 15.0 + 1.5 + 4.0


def test_2_stocks_are_last_values_then_a_sum(view: View) -> None:
    assert together(view, "STOCK") == 20.0 + 2.0 + 4.0


def test_3_ratios_weigh_by_their_base_and_say_whose_base_is_unknown(view: View) -> None:
    assert together(view, "RATIO") == pytest.approx((50 * 10 + 80 * 30 + 20 * 60) / 100)
    assert together(view, "SHORT") == pytest.approx((50 * 10 + 20 * 60) / 70)
    board = impact.read(view, Scope(about="SHORT"))
    assert any("sa base (répondants) n'est pas connue" in remark for remark in said(board))
    mean = next(kpi for kpi in board.kpis if kpi.key == "impact-weighted-mean")
    assert (mean.coverage.known, mean.coverage.expected) == (2, 4), "it is made of two projects"
    assert together(view, "BARE") is None, "never the mean of means"


def test_4_persons_are_never_added_across_projects_but_visits_are(view: View) -> None:
    assert together(view, "PERSONS") is None, "whatever the catalogue's rule"
    board = impact.read(view, Scope(about="PERSONS"))
    assert board.portfolio == ()
    assert board.indicator is not None
    assert board.indicator.project_rule == "none"
    assert any("Ces personnes peuvent être les mêmes" in remark for remark in said(board))
    assert together(view, "VISITS") == 37.0
    assert "participations" not in WORDS.say(board.answer)


@pytest.mark.parametrize(
    ("unit", "persons"),
    [("Participants", True), ("nombre de personnes", True), ("nb d'usagers", True), ("patients", True),
     ("élèves", True), ("usagères", True), ("participations", False), ("apprentissages", False), ("membres", False),
     ("équivalents temps plein", False), ("% des personnes", False), ("nombre de repas", False)],
)  # fmt: skip
def test_4_a_unit_counts_persons_however_it_is_written(unit: str, persons: bool) -> None:
    assert counts_persons(unit) == persons


def test_5_estimates_by_several_methods_are_said_or_refused(view: View) -> None:
    assert together(view, "SAID") == 37.0
    board = impact.read(view, Scope(about="SAID"))
    assert "Attention : somme d'estimations, méthodes hétérogènes." in said(board)
    assert together(view, "MIXED") is None
    # Wherever the sum goes: the tables and their files, the chain, the headline.
    caveat = "37\u00a0ETP depuis le début, dans 3 projets (somme d'estimations, méthodes hétérogènes)"
    assert WORDS.say(all_of_them(view)["SAID"]) == caveat
    board = impact.read(view, Scope(about="MIXED"))
    assert "Ce sont des estimations faites de 2 façons différentes : on ne les additionne pas." in said(board)
    assert board.portfolio == ()
    assert together(view, "ALIKE") == 37.0


def test_6_what_is_missing_is_no_zero_and_lowers_the_coverage(view: View) -> None:
    board = impact.read(view, Scope(about="STOCK"))
    assert board.coverage is not None
    assert (board.coverage.known, board.coverage.expected) == (3, 4)
    assert together(view, "STOCK") == 26.0
    assert list(board.tables[0].rows["value"]).count(None) == 1


def test_7_one_large_project_is_said_apart(view: View) -> None:
    kpis = {kpi.key: WORDS.say(kpi.value) for kpi in impact.read(view, Scope(about="STOCK")).kpis}
    assert kpis["impact-without-largest"] == "6\u00a0ETP"
    assert kpis["impact-middle"] == "4\u00a0ETP"
    assert together(view, "MEDIAN") == 4.0
