"""The impact page's numbers: what is said on much, little, nothing, and on what is only published."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.conftest import ViewOf

from territory.analysis import impact
from territory.analysis.indicators import read_catalogue
from territory.analysis.progress import read_all_progress
from territory.analysis.targets import Reading, measure_status, read_in_force
from territory.locale.words import Words
from territory.model.board import Coverage
from territory.model.scope import Scope

WORDS = Words("fr")
ON = date(2026, 6, 30)
QUARTERS = [
    (date(2025, 1, 1), date(2025, 3, 31)), (date(2025, 4, 1), date(2025, 6, 30)),
    (date(2025, 7, 1), date(2025, 9, 30)), (date(2025, 10, 1), date(2025, 12, 31)),
]  # fmt: skip


def indicator(**changes: object) -> dict[str, object]:
    """A stock that adds up."""
    return {
        "id": "X", "version": 1, "name": "Emplois", "definition": "Des emplois.", "question": "Combien ?",
        "unit": "équivalents temps plein", "short_unit": "ETP", "decimals": 1, "direction": "increase",
        "level": "outcome", "dimension": "economic", "time_rule": "last", "project_rule": "sum", "place_rule": "sum",
        "frequency": "quarterly",
    } | changes  # fmt: skip


def projects(count: int) -> dict[str, list[dict[str, Any]]]:
    """A programme and its projects."""
    return {
        "programme": [{"id": "P", "name": "Programme"}],
        "project": [{"id": f"P{rank}", "programme": "P", "name": f"Projet {rank}"} for rank in range(1, count + 1)],
    }


def follow_up(project: str, **changes: object) -> dict[str, object]:
    """Quarterly since March 2025, 30 days left."""
    return {
        "project": project, "indicator": "X", "frequency": "quarterly", "first_due_on": date(2025, 3, 31),
        "last_due_on": date(2025, 12, 31), "lag_days": 30, "is_not_applicable": False,
    } | changes  # fmt: skip


def value(project: str, rank: int, number: float | None, **changes: object) -> dict[str, object]:
    """A value of the quarter `rank` of 2025."""
    start, end = QUARTERS[rank]
    return {
        "project": project, "indicator": "X", "period_start": start, "period_end": end, "breakdown": "total",
        "value": number, "presence": "present" if number is not None else "missing", "quality": "measured",
    } | changes  # fmt: skip


def said(board: impact.ImpactBoard) -> list[str]:
    """The remarks in words, ordinary spaces."""
    return [WORDS.say(remark).replace("\u00a0", " ") for remark in board.remarks]


def test_an_empty_lake_says_so(view_of: ViewOf) -> None:
    board = impact.read(view_of({}, on=None), Scope())
    assert board.indicator is None
    assert WORDS.say(board.answer) == "Aucun indicateur n'est suivi ni mesuré dans ce périmètre."
    assert read_catalogue(view_of({}, on=None), Scope()) == ()


def test_an_indicator_without_a_value_is_not_zero(view_of: ViewOf) -> None:
    view = view_of({**projects(2), "indicator": [indicator()], "follow_up": [follow_up("P1"), follow_up("P2")]})
    board = impact.read(view, Scope(about="X"))
    assert WORDS.say(board.answer) == "Emplois\u00a0: aucune valeur n'est encore connue."
    assert board.coverage is not None
    assert WORDS.coverage(board.coverage) == "0 des 2 projets attendus"
    assert [kpi.key for kpi in board.kpis] == ["impact-received"]
    assert board.series == ()
    assert set(board.tables[0].rows["progress"]) == {"late"}


def test_one_observation_is_read_as_one(view_of: ViewOf) -> None:
    view = view_of({**projects(1), "indicator": [indicator()], "observation": [value("P1", 0, 3.5)]})
    board = impact.read(view, Scope(about="X"))
    assert WORDS.say(board.answer) == "Emplois\u00a0: 3,5\u00a0ETP dans un seul projet, Projet 1, au 31/03/2025."
    assert board.series == ()
    assert [remark.key for remark in board.remarks] == ["impact-no-follow-up"]


def test_the_choice_covers_most_projects_first_and_keeps_the_one_asked_for(view_of: ViewOf) -> None:
    rows = {
        **projects(2), "indicator": [indicator(), indicator(id="Y", name="Autre"), indicator(id="Z", name="Vide")],
        "observation": [value("P1", 0, 1.0), value("P2", 0, 1.0), value("P1", 0, 5.0, indicator="Y")],
    }  # fmt: skip
    view = view_of(rows)
    assert [choice.id for choice in read_catalogue(view, Scope(about="Z"))] == ["X", "Y", "Z"]
    assert WORDS.say(impact.read(view, Scope(about="Z")).answer) == "Vide\u00a0: aucune valeur n'est encore connue."


def test_a_sum_says_what_it_covers_its_caveat_and_what_dominates_it(view_of: ViewOf) -> None:
    numbers = {"P1": 1.0, "P2": 2.0, "P3": 97.0}
    view = view_of({
        **projects(4), "indicator": [indicator(sum_caveat="ventes comptées deux fois")],
        "follow_up": [follow_up(f"P{rank}") for rank in range(1, 5)],
        "observation": [value(project, 3, number) for project, number in numbers.items()],
    })  # fmt: skip
    board = impact.read(view, Scope(about="X"))
    assert WORDS.say(board.answer).startswith("Emplois\u00a0: 100\u00a0ETP dans 3 projets")
    assert board.coverage is not None
    assert WORDS.coverage(board.coverage) == "3 des 4 projets attendus"
    assert "Attention : ventes comptées deux fois." in said(board)
    without = next(kpi for kpi in board.kpis if kpi.key == "impact-without-largest")
    assert WORDS.say(without.value) == "3\u00a0ETP"
    assert "Projet 3" in WORDS.say(without.note)


@pytest.mark.parametrize(
    ("unit", "rule", "words"),
    [("personnes", "none", "Ces personnes peuvent être les mêmes d'un projet à l'autre : on ne les additionne pas."),
     ("degrés", "none", "Ces valeurs ne se comparent pas assez"), ("niveau", "distribution", "sont des paliers")],
)  # fmt: skip
def test_where_adding_means_nothing_it_is_refused_in_words(view_of: ViewOf, unit: str, rule: str, words: str) -> None:
    rows = {**projects(2), "indicator": [indicator(unit=unit, project_rule=rule)]}
    view = view_of(rows | {"observation": [value("P1", 0, 10.0), value("P1", 1, 12.0), value("P2", 0, 20.0)]})
    board = impact.read(view, Scope(about="X"))
    assert any(words in remark for remark in said(board))
    assert "32" not in WORDS.say(board.answer)
    assert "impact-sum" not in [kpi.key for kpi in board.kpis]
    assert [series.figure.key for series in board.series] == ["impact-P1"]


def test_missing_periods_stay_in_the_series_as_gaps(view_of: ViewOf) -> None:
    view = view_of({
        **projects(1), "indicator": [indicator()], "follow_up": [follow_up("P1", baseline=0.0, baseline_on="2024-12")],
        "observation": [value("P1", 0, 0.0), value("P1", 1, None, reason="en panne"), value("P1", 3, 4.0)],
    })  # fmt: skip
    rows = (series := impact.read(view, Scope(about="X")).series[0]).figure.rows
    assert rows["presence"].tolist() == ["present", "missing", "unexplained", "present"]
    assert [WORDS.cell(cell) for cell in rows["value"]] == ["0\u00a0ETP", "—", "—", "4\u00a0ETP"]
    assert series.baseline == 0.0


def test_a_period_to_which_it_does_not_apply_is_not_expected(view_of: ViewOf) -> None:
    view = view_of({
        **projects(2), "indicator": [indicator(time_rule="sum")], "follow_up": [follow_up("P1"), follow_up("P2")],
        "observation": [
            *(value(project, rank, 2.0) for project in ("P1", "P2") for rank in (0, 2, 3)), value("P1", 1, 2.0),
            value("P2", 1, None, presence="not_applicable", reason="site fermé"),
        ],
    })  # fmt: skip
    board = impact.read(view, Scope(about="X"))
    received = next(kpi.coverage for kpi in board.kpis if kpi.key == "impact-received")
    assert (received.known, received.expected) == (7, 7)
    assert "impact-missing-flows" not in [remark.key for remark in board.remarks]
    assert [series.figure.coverage for series in board.series] == [
        Coverage(4, 4, "observations"),
        Coverage(3, 3, "observations"),
    ]
    assert board.portfolio[0].figure.rows["presence"].tolist() == ["complete"] * 4


def test_what_is_late_is_not_told_as_not_yet_due(view_of: ViewOf) -> None:
    rows = {**projects(2), "indicator": [indicator()], "observation": [value("P1", 3, 2.0)]}
    follow_ups = [follow_up(project, last_due_on=None) for project in ("P1", "P2")]
    board = impact.read(view_of(rows | {"follow_up": follow_ups}), Scope(about="X"))
    progress = board.tables[0].rows.set_index("project")["progress"]
    assert progress["P2"] == "late"
    waiting = [follow_up("P2", first_due_on=date(2026, 6, 30), last_due_on=None)]
    board = impact.read(view_of(rows | {"follow_up": waiting}), Scope(about="X"))
    assert board.tables[0].rows.set_index("project")["progress"]["P2"] == "not_due"


def test_a_breakdown_is_in_no_total(view_of: ViewOf) -> None:
    parts = [value("P1", 0, 2.0, breakdown="sexe=femme"), value("P1", 0, 1.0, breakdown="sexe=homme")]
    view = view_of({**projects(1), "indicator": [indicator()], "observation": [value("P1", 0, 3.0), *parts]})
    assert "3\u00a0ETP" in WORDS.say(impact.read(view, Scope(about="X")).answer)


def test_a_flow_is_held_against_its_running_total(view_of: ViewOf) -> None:
    target = {
        "id": "T", "project": "P1", "indicator": "X", "kind": "at_least", "value": 5.0, "due_on": "2025-12",
        "set_on": "2025-01",
    }  # fmt: skip
    view = view_of({
        **projects(1), "indicator": [indicator(time_rule="sum")], "target": [target],
        "observation": [value("P1", rank, 2.0) for rank in range(4)],
    })  # fmt: skip
    board = impact.read(view, Scope(about="X"))
    assert [cell.value for cell in board.series[0].figure.rows["value"]] == [2.0, 4.0, 6.0, 8.0]
    assert board.tables[0].rows["progress"].tolist() == ["reached"]


@pytest.mark.parametrize(
    ("kind", "number", "whole", "holed"),
    [("at_least", 5.0, "reached", "reached"), ("at_least", 50.0, "missed", "no_data"),
     ("at_most", 5.0, "missed", "missed"), ("at_most", 50.0, "reached", "no_data")],
)  # fmt: skip
def test_a_total_that_lacks_a_period_is_not_judged_as_if_it_were_zero(
    view_of: ViewOf, kind: str, number: float, whole: str, holed: str
) -> None:
    target = {"id": "T", "project": "P1", "indicator": "X", "kind": kind, "value": number, "due_on": "2025-12",
              "set_on": "2025-01"}  # fmt: skip
    rows = {**projects(1), "indicator": [indicator(time_rule="sum")], "target": [target]}
    values = [value("P1", rank, 2.0) for rank in (0, 1, 3)]
    board = impact.read(view_of(rows | {"observation": values}), Scope(about="X"))
    assert board.tables[0].rows["progress"].tolist() == [whole]
    values.append(value("P1", 2, None, reason="en panne"))
    view = view_of(rows | {"observation": values})
    assert impact.read(view, Scope(about="X")).tables[0].rows["progress"].tolist() == [holed]
    assert [progress.status for progress in read_all_progress(view, ("P1",), ON)] == [holed]


@pytest.mark.parametrize(
    ("number", "known", "status"),
    [(3.0, 2, "atteint"), (50.0, 2, "sans donnée suffisante"), (50.0, 3, "manqué")],
)
def test_a_programme_is_not_judged_by_the_projects_that_answered_alone(
    view_of: ViewOf, number: float, known: int, status: str
) -> None:
    target = {"id": "T", "programme": "P", "indicator": "X", "kind": "at_least", "value": number, "due_on": "2025-12",
              "set_on": "2025-01"}  # fmt: skip
    rows = {
        **projects(3), "indicator": [indicator()], "target": [target],
        "follow_up": [follow_up(f"P{rank}") for rank in (1, 2, 3)],
        "observation": [value(f"P{rank}", 3, 2.0) for rank in range(1, known + 1)],
    }  # fmt: skip
    board = impact.read(view_of(rows), Scope(about="X", programme="P"))
    assert f"À ce jour : {status}." in " ".join(said(board))


@pytest.mark.parametrize(("kind", "rule"), [("band", "sum"), ("decrease", "sum"), ("at_most", "mean")])
def test_what_does_not_add_up_is_held_by_its_last_value(view_of: ViewOf, kind: str, rule: str) -> None:
    target = {
        "id": "T", "project": "P1", "indicator": "X", "kind": kind, "value": 5.0, "upper": 9.0, "due_on": "2025-12",
        "set_on": "2025-01",
    }  # fmt: skip
    view = view_of({
        **projects(1), "indicator": [indicator(time_rule=rule)], "target": [target],
        "observation": [value("P1", 0, 90.0), value("P1", 1, 8.0), value("P1", 3, 5.0)],
    })  # fmt: skip
    board = impact.read(view, Scope(about="X"))
    assert board.tables[0].rows["progress"].tolist() == ["reached"]
    assert WORDS.cell(board.tables[0].rows["held"][0]) == "5\u00a0ETP"
    assert "5\u00a0ETP au 31/12/2025. Objectif" in WORDS.say(board.series[0].figure.sentence)


def test_published_data_is_shown_without_any_judgement(view_of: ViewOf) -> None:
    target = {
        "id": "T", "project": "P1", "indicator": "X", "kind": "at_least", "value": 50.0, "due_on": "2025-12",
        "set_on": "2025-01",
    }  # fmt: skip
    rows = {
        **projects(2), "indicator": [indicator()], "target": [target], "follow_up": [follow_up("P2")],
        "observation": [value("P1", rank, 2.0, source_url="https://www.exemple.fr/a") for rank in range(2)],
    }  # fmt: skip
    board = impact.read(view_of(rows, nature="published"), Scope(about="X"))
    assert "impact-targets" not in [kpi.key for kpi in board.kpis]
    assert "progress" not in board.tables[0].columns
    assert len(board.tables) == 1
    assert "Objectif" not in WORDS.say(board.series[0].figure.sentence)
    assert board.series[0].aims == ()
    assert board.series[0].figure.sources == ("exemple.fr",)
    rows["observation"].append(value("P2", 0, 3.0))
    assert impact.read(view_of(rows, nature="published"), Scope(about="X")).comparison == ()
    assert len(impact.read(view_of(rows), Scope(about="X")).comparison) == 1
    del rows["observation"][-1]
    tables = [table.key for table in impact.read(view_of(rows), Scope(about="X")).tables]
    assert tables == ["impact-projects", "effects-targets", "impact-gaps"]


def test_a_value_is_never_rounded_onto_the_target_it_misses(view_of: ViewOf) -> None:
    target = {
        "id": "T", "project": "P1", "indicator": "X", "kind": "at_least", "value": 65.0, "due_on": "2025-12",
        "set_on": "2025-01",
    }  # fmt: skip
    rows = {**projects(1), "indicator": [indicator(decimals=0)], "target": [target]}
    board = impact.read(view_of(rows | {"observation": [value("P1", 3, 64.5)]}), Scope(about="X"))
    assert WORDS.cell(board.tables[0].rows["value"][0]) == "64,5\u00a0ETP"
    assert board.tables[0].rows["progress"].tolist() == ["missed"]


def aim(kind: str, due_on: str | None = "2026-12", amount: float | None = 10.0, **changes: Any) -> dict[str, Any]:
    """A target set in January 2025."""
    return {
        "id": "T", "kind": kind, "value": amount, "upper": None, "due_on": due_on, "set_on": "2025-01", "revises": None
    } | changes  # fmt: skip


START = (date(2024, 12, 31), 0.0)


@pytest.mark.parametrize(
    ("target", "reading", "status"),
    [
        (None, Reading(1.0, ON), "no_target"),
        (aim("observe", amount=None), Reading(1.0, ON), "observe"),
        (aim("at_least"), Reading(None, None), "no_data"),
        (aim("at_least"), Reading(10.0, ON), "reached"),
        (aim("at_least"), Reading(8.0, ON, START), "on_track"),
        (aim("at_least"), Reading(2.0, ON, START), "at_risk"),
        (aim("at_least"), Reading(2.0, ON), "too_early"),
        (aim("at_least", None), Reading(2.0, ON, START), "too_early"),
        (aim("at_least", "2026-05"), Reading(2.0, ON, START), "missed"),
        (aim("increase", "2026-05"), Reading(10.0, ON), "reached"),
        (aim("at_least", "2026-05"), Reading(12.0, date(2024, 5, 31)), "no_data"),
        (aim("decrease"), Reading(12.0, ON, (date(2024, 12, 31), 20.0)), "on_track"),
        (aim("decrease"), Reading(19.0, ON, (date(2024, 12, 31), 20.0)), "at_risk"),
        (aim("at_most"), Reading(9.0, ON), "on_track"),
        (aim("at_most"), Reading(11.0, ON), "at_risk"),
        (aim("at_most", "2026-05"), Reading(9.0, ON), "reached"),
        (aim("band", upper=20.0), Reading(15.0, ON), "on_track"),
        (aim("band", upper=20.0), Reading(2.0, ON, START), "at_risk"),
        (aim("band", upper=20.0), Reading(21.0, ON, (date(2024, 12, 31), 40.0)), "on_track"),
        (aim("band", upper=20.0), Reading(21.0, ON, START), "at_risk"),
        (aim("band", "2026-05", upper=20.0), Reading(25.0, ON), "missed"),
    ],
)
def test_each_kind_of_target_has_its_own_judgement(target: dict[str, Any], reading: Reading, status: str) -> None:
    assert measure_status(target, reading, ON) == status


def test_the_target_in_force_is_the_next_that_nobody_revised() -> None:
    first, second = aim("at_least", "2025-12"), aim("at_least", "2027-12", id="T2", revises="T")
    last = aim("at_least", "2030-12", id="T3")
    assert read_in_force([first, second, last], ON) == second
    assert read_in_force([first], ON) == first
    assert read_in_force([], ON) is None
