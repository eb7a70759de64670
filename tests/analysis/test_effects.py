"""Before an indicator is chosen, and around one: comparisons, breakdowns, targets, the chain, goals, evaluations."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.analysis.portfolios import Rows
from tests.analysis.portfolios import together as joined
from tests.analysis.test_impact import follow_up, indicator, projects, value
from tests.conftest import ViewOf

from territory.analysis import effects, impact
from territory.analysis.comparison import count_months
from territory.charts.effects import draw_comparison, draw_parts, draw_terms
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Figure
from territory.model.scope import Scope

WORDS = Words("fr")


def of(code: str, *rows: dict[str, Any], **described: Any) -> Rows:
    """An indicator and its observations."""
    return {"indicator": [indicator(id=code, **described)], "observation": [row | {"indicator": code} for row in rows]}


def parts(project: str, rank: int, **numbers: float | None) -> list[dict[str, Any]]:
    """A detail by sex of one quarter; None is withheld."""
    return [
        value(project, rank, number, breakdown=f"sexe={name}", presence="present" if number is not None else "withheld",
              reason=None if number is not None else "moins de 5")
        for name, number in numbers.items()
    ]  # fmt: skip


LEVELS = ("input", "output", "outcome")
TARGETS = [
    {"id": "T1", "project": "P1", "indicator": "LINE", "kind": "at_least", "value": 5.0, "due_on": "2025-12",
     "set_on": "2025-01", "revises": None, "reason": None},
    {"id": "T2", "project": "P1", "indicator": "LINE", "kind": "at_least", "value": 3.0, "due_on": "2025-12",
     "set_on": "2025-06", "revises": "T1", "reason": "Un site a fermé."},
    {"id": "T3", "project": "P1", "indicator": "LINE", "kind": "at_least", "value": 9.0, "due_on": "2027-12",
     "set_on": "2025-06", "revises": None, "reason": None},
]  # fmt: skip


def everything() -> Rows:
    """A small portfolio with one indicator for each thing shown."""
    flow = {"time_rule": "sum", "dimension": "social", "level": "output"}
    return joined(
        projects(3),
        of("LINE", value("P1", 0, 1.0), value("P1", 3, 2.0, quality="estimated"), value("P2", 3, 8.0),
           dimension="social", version=2, replaces="OLD", valid_from="2025"),
        of("OLD", name="Emplois, ancienne définition", valid_to="2024", definition="Des contrats."),
        {"target": TARGETS},
        {"follow_up": [
            follow_up("P1", indicator="LINE", collector="gérante", baseline=0.5, baseline_on="2024", method="paie"),
            follow_up("P2", indicator="LINE", collector="comptable", frequency="yearly"),
        ]},
        of("FLOW", value("P1", 0, 30.0), value("P1", 1, 30.0), value("P2", 0, 20.0), **flow),
        of("EVEN", value("P1", 0, 3.0), *parts("P1", 0, femme=2.0, homme=1.0), level="input"),
        of("GAP", value("P1", 0, 3.0), *parts("P1", 0, femme=2.0, homme=0.5), value("P1", 1, 9.0), level="input"),
        of("HOLE", value("P1", 0, 30.0), *parts("P1", 0, femme=20.0, homme=None), **flow),
        of("NOTE", value("P1", 0, 4.0), *parts("P1", 0, femme=5.0, homme=3.0), unit="note sur 5",
           project_rule="weighted_mean"),
        {"vocabulary": [{"id": "sdg", "name": "ODD"}, {"id": "public_policy", "name": "Politiques"}],
         "term": [{"id": f"sdg.{rank}", "vocabulary": "sdg", "name": f"{rank}. But", "position": rank}
                  for rank in (1, 2)],
         "project_term": [{"project": "P1", "term": "sdg.2"}, {"project": "P2", "term": "sdg.2"},
                          {"project": "P1", "term": "sdg.1"}],
         "indicator_term": [{"indicator": "LINE", "term": "sdg.1"}]},
        {"evaluation": [
            {"id": "E1", "project": "P2", "question": "Tient-il ?", "on": "2025", "finding": "Oui."},
            {"id": "E2", "programme": "P", "question": "Ensemble ?", "on": "2026"},
         ],
         "evaluation_indicator": [{"evaluation": "E1", "indicator": "LINE"}, {"evaluation": "E2", "indicator": "LINE"}],
         "testimony": [
            {"id": "V1", "project": "P2", "side": "user", "consent": "none"},
            {"id": "V2", "project": "P1", "indicator": "LINE", "side": "agent", "consent": "none"},
         ]},
    )  # fmt: skip


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    """That portfolio, for a coordinator."""
    return view_of(everything())


def breakdown(view: View, code: str) -> Figure:
    """The only breakdown of an indicator."""
    (figure,) = impact.read(view, Scope(about=code)).breakdowns
    return figure


def test_the_page_answers_with_one_key_indicator_a_dimension(view: View) -> None:
    board = effects.read(view, Scope())
    said = WORDS.say(board.answer)
    assert said.startswith("Observé pendant nos projets\u00a0: ")
    assert "10\u00a0ETP (Emplois, 2 projets)" in said
    assert board.coverage is not None
    assert (board.coverage.known, board.coverage.expected) == (2, 3)
    assert [family.dimension for family in board.families] == ["economic", "social"]
    assert set(board.table.rows["indicator"]) == {"LINE", "FLOW", "EVEN", "GAP", "HOLE", "NOTE"}


def test_without_a_value_or_an_indicator_no_zero_is_said(view_of: ViewOf) -> None:
    nothing = effects.read(view_of({}, on=None), Scope())
    assert WORDS.say(nothing.answer) == "Aucun indicateur n'est suivi ni mesuré dans ce périmètre."
    assert nothing.families == ()
    assert nothing.levels == ()
    assert nothing.coverage is None
    followed = {**projects(1), "indicator": [indicator()], "follow_up": [follow_up("P1")]}
    waiting = effects.read(view_of(followed), Scope())
    assert "aucune valeur n'est encore connue" in WORDS.say(waiting.answer)
    assert WORDS.say(waiting.families[0].key[0].said) == "pas encore de valeur"
    assert waiting.evaluations == ()
    assert all(figure.rows.empty for figure in waiting.terms)


def test_what_must_be_read_with_a_number_goes_with_it(view_of: ViewOf) -> None:
    rows = joined(
        projects(2),
        of("X", value("P1", 0, 1.0), value("P2", 0, 2.0, quality="provisional"), sum_caveat="doublons possibles"),
        of("Y", value("P1", 0, 1.0, quality="provisional"), sum_caveat="doublons possibles", dimension="social"),
        {"evaluation": [{"id": "E", "programme": "P", "question": "Ensemble ?"}],
         "evaluation_indicator": [{"evaluation": "E", "indicator": "Y"}]},
    )  # fmt: skip
    board = effects.read(view_of(rows), Scope())
    said = {row.indicator: WORDS.say(row.effect_together) for row in board.table.rows.itertuples()}
    assert said["X"] == "3\u00a0ETP, dernières valeurs de 2 projets, dont une valeur provisoire (doublons possibles)"
    assert said["Y"] == "1\u00a0ETP au 31/03/2025, dans un seul projet, valeur provisoire"
    assert "3\u00a0ETP (Emplois, 2 projets, doublons possibles)" in WORDS.say(board.answer)
    (evaluated,) = board.evaluations
    assert WORDS.coverage(evaluated.numbers[0].coverage) == "1 des 2 projets"


def test_the_chain_keeps_levels_apart_and_says_where_nothing_is_followed(view: View) -> None:
    board = effects.read(view, Scope())
    assert [(level.code, level.known) for level in board.levels] == [
        ("input", 2), ("activity", 0), ("output", 2), ("outcome", 2), ("impact", 0),
    ]  # fmt: skip
    assert "value" not in board.chain.sentence.values
    assert set(board.chain.rows["level_code"]) == set(LEVELS)


def test_goals_are_counts_of_projects_and_indicators(view: View) -> None:
    goals, policies = effects.read(view, Scope()).terms
    assert [(WORDS.say(row.effect_term), row.projects, row.effect_known) for row in goals.rows.itertuples()] == [
        ("2. But", 2, 0), ("1. But", 1, 1),
    ]  # fmt: skip
    assert goals.coverage is not None
    assert (goals.coverage.known, goals.coverage.expected) == (2, 3)
    assert "contribuer à" in WORDS.say(goals.sentence)
    assert policies.rows.empty
    assert list(draw_terms(goals.rows, WORDS).data[0].x) == [2.0, 1.0]


def test_an_evaluation_has_the_numbers_of_what_it_evaluated_and_its_voices(view: View) -> None:
    whole, one = effects.read(view, Scope()).evaluations
    assert (whole.id, one.id) == ("E2", "E1")
    assert WORDS.say(one.numbers[0].said) == "8\u00a0ETP au 31/12/2025, dans un seul projet"
    assert [voice.id for voice in one.voices] == ["V1"]
    assert WORDS.say(whole.numbers[0].said) == "10\u00a0ETP, dernières valeurs de 2 projets"
    assert [voice.id for voice in whole.voices] == ["V2"]


def test_projects_are_ranked_and_warned_of_what_differs(view: View) -> None:
    (comparison,) = impact.read(view, Scope(about="LINE")).comparison
    assert comparison.figure.rows["project"].tolist() == ["P2", "P1"]
    assert not comparison.is_rate
    assert [warning.key for warning in comparison.warnings] == [
        "effects-warn-frequency", "effects-warn-collector", "effects-warn-silent", "effects-warn-quality",
    ]  # fmt: skip
    drawn = draw_comparison(comparison, WORDS)
    assert {"valeur mesurée", "valeur estimée", "avant le projet"} <= {trace.name for trace in drawn.data}


def test_a_flow_is_compared_by_month_of_reading(view: View) -> None:
    (comparison,) = impact.read(view, Scope(about="FLOW")).comparison
    assert comparison.is_rate
    assert [row.value for row in comparison.figure.rows["effect_compared"]] == [10.0, pytest.approx(20 / 3)]
    assert comparison.figure.rows["effect_months"].tolist() == [6, 3]
    overlap = [{"period_start": date(2025, 1, 15), "period_end": date(2025, 2, 1)}] * 2
    assert count_months(overlap) == 2


@pytest.mark.parametrize(
    ("code", "rest", "check"),
    [
        ("EVEN", None, "Les parts font bien l'ensemble"),
        ("GAP", 0.5, "Dans un relevé, les parts ne font pas l'ensemble"),
        ("HOLE", 10.0, "Dans un relevé, une part manque ou n'est pas communiquée"),
    ],
)
def test_parts_make_their_whole_or_the_difference_is_said(
    view: View, code: str, rest: float | None, check: str
) -> None:
    figure = breakdown(view, code)
    kinds = dict(zip(figure.rows["kind"], figure.rows["value"], strict=True))
    numbers = [cell.value for kind, cell in zip(figure.rows["kind"], figure.rows["value"], strict=True)
               if kind != "whole" and cell is not None]  # fmt: skip
    assert sum(numbers) == kinds["whole"].value
    assert (kinds["rest"].value if "rest" in kinds else None) == rest
    assert check in WORDS.say(figure.sentence)
    drawn = draw_parts(figure.rows, WORDS)
    assert drawn is not None
    assert any(trace.marker.pattern.shape for trace in drawn.data) == (rest is not None)


def test_a_part_that_is_missing_somewhere_is_said_to_be_the_least(view_of: ViewOf) -> None:
    whole = [value(project, 0, 100.0) for project in ("P1", "P2")]
    detail = [*parts("P1", 0, femme=60.0, homme=40.0), *parts("P2", 0, femme=None, homme=70.0)]
    figure = breakdown(view_of(joined(projects(2), of("X", *whole, *detail, unit="heures"))), "X")
    assert WORDS.say(figure.sentence).startswith("Par sexe\u00a0: Femmes (au moins) 30\u00a0% et Hommes 55\u00a0%")
    assert [WORDS.cell(part) for part in figure.rows["effect_part"]] == [
        "Femmes (au moins)", "Hommes", "Non réparti", "Ensemble",
    ]  # fmt: skip


def test_parts_of_a_mean_are_not_added(view: View) -> None:
    figure = breakdown(view, "NOTE")
    assert "ne s'additionnent pas" in WORDS.say(figure.sentence)
    assert figure.rows["effect_share"].isna().all()
    assert draw_parts(figure.rows, WORDS) is None


def test_targets_keep_those_revised_with_their_reason_and_name_milestones(view: View) -> None:
    board = impact.read(view, Scope(about="LINE"))
    table = next(figure for figure in board.tables if figure.key == "effects-targets")
    assert dict(zip(table.rows["effect_aim"].map(WORDS.say), table.rows["code"], strict=True)) == {
        "au moins 5\u00a0ETP": "revised", "au moins 3\u00a0ETP": "milestone", "au moins 9\u00a0ETP": "in_force",
    }  # fmt: skip
    assert table.rows["reason"].tolist()[:2] == ["Un site a fermé.", "Un site a fermé."]
    aims = {aim.value: (aim.is_revised, aim.is_milestone) for aim in board.series[0].aims}
    assert aims == {5.0: (True, False), 3.0: (False, True), 9.0: (False, False)}


def test_an_indicator_keeps_the_versions_of_its_definition(view: View) -> None:
    for code in ("LINE", "OLD"):
        described = impact.read(view, Scope(about=code)).indicator
        assert described is not None
        assert [(version.id, version.number) for version in described.versions] == [("LINE", 2), ("OLD", 1)]
