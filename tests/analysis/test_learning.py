"""What was learned, on portfolios written by hand: evidence counted, no zero for unknown, nothing published judged."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.analysis.portfolios import Rows, portfolio, together

from territory.analysis import learning
from territory.analysis.learning_commons import derive_freshness
from territory.analysis.learning_lessons import ALL
from territory.analysis.project_learning import read_spread, read_uses
from territory.locale.words import Words
from territory.model.board import Quantity
from territory.model.scope import Scope

FR = Words("fr")
ON = date(2026, 6, 30)
TERMS: Rows = {
    "vocabulary": [{"id": name, "name": name} for name in ("obstacle", "stop_reason", "theme", "modality")],
    "term": [
        {"id": "obstacle.law", "vocabulary": "obstacle", "name": "Droit", "name_en": "Law"},
        {"id": "obstacle.cost", "vocabulary": "obstacle", "name": "Coût"},
        {"id": "stop_reason.left", "vocabulary": "stop_reason", "name": "Départ"},
        {"id": "stop_reason.unknown", "vocabulary": "stop_reason", "name": "Non connue"},
        {"id": "theme.water", "vocabulary": "theme", "name": "Eau"},
        {"id": "modality.panel", "vocabulary": "modality", "name": "Panel", "position": 2},
        {"id": "modality.vote", "vocabulary": "modality", "name": "Vote", "position": 1},
    ],
}
HYPOTHESES: Rows = {
    "axis": [
        {"id": "A", "name": "Émergence", "position": 1},
        {"id": "B", "name": "Ailleurs", "programme": "X", "position": 2},
    ],
    "hypothesis": [
        {"id": "H2", "axis": "A", "statement": "Deuxième", "position": 2},
        {"id": "H1", "axis": "A", "statement": "Première", "position": 1},
        {"id": "H9", "axis": "B", "statement": "D'un autre programme", "position": 1},
    ],
}  # fmt: skip


def board(view_of: Any, *parts: Rows, nature: str | None = None) -> learning.LearningBoard:
    return learning.read(view_of(together(portfolio(), TERMS, *parts), nature=nature, on=ON), Scope())


def experiment(number: int, conclusion: str, project: str = "P1", **more: Any) -> dict[str, Any]:
    described = {"project": project, "title": f"Essai {number} ?", "conclusion": conclusion, "started_on": "2025"}
    return {"id": f"X{number}", **described, **more}


def participation(number: int, received: int | None, used: int | None, **more: Any) -> dict[str, Any]:
    described = {"project": "P1", "modality": "modality.panel", "state": "tested", "title": f"Panel {number}"}
    return {"id": f"U{number}", **described, "received": received, "used": used, **more}


def test_evidence_is_counted_and_its_experiments_are_behind_it(view_of: Any) -> None:
    tried = [
        *(experiment(number, "confirmed", hypothesis="H1") for number in (1, 2)),
        experiment(3, "confirmed", "P2", hypothesis="H1", evidence_url="https://example.org/e"),
        experiment(4, "refuted", hypothesis="H1", ended_on="2026-12"),
        experiment(5, "qualified", "P2", hypothesis="H1"),
        experiment(6, "confirmed", started_on="2027", hypothesis="H1"),
        experiment(7, "running"),
    ]
    found = board(view_of, HYPOTHESES, {"experiment": tried}).hypotheses
    (axis,) = found.axes
    assert [evidence.label for evidence in axis.hypotheses] == ["Émergence 1", "Émergence 2"]
    # What ends after the effective date is still running then; what begins after it is not known yet.
    assert FR.say(axis.hypotheses[0].said) == (
        "4 expérimentations ont conclu\u00a0: 3 vont dans ce sens, 1 nuance et 1 autre est en cours (2 projets)."
    )
    assert FR.say(axis.hypotheses[1].said) == "Aucune expérimentation encore."
    assert len(axis.hypotheses[0].trials) == 5
    assert [len(evidence.trials) for evidence in found.criteria] == [1]
    assert (found.experiments, sum(found.concluded.values()), found.running) == (6, 4, 2)
    assert found.figure.rows.set_index("hypothesis").loc["H1", ["confirmed", "projects", "proven"]].tolist() == [
        3,
        2,
        1,
    ]
    assert (found.figure.coverage.known, found.figure.coverage.expected) == (1, 2)  # type: ignore[union-attr]


def test_lessons_are_narrowed_by_kind_obstacle_or_theme(view_of: Any) -> None:
    lessons = [
        {"id": "L1", "project": "P1", "kind": "learning", "text": "Un", "on": "2025"},
        {"id": "L2", "project": "P2", "kind": "obstacle", "text": "Deux", "on": "2026", "obstacle": "obstacle.law"},
        {"id": "L3", "project": "P2", "kind": "learning", "text": "Trois", "obstacle": "obstacle.law"},
        {"id": "L4", "project": "P2", "kind": "learning", "text": "Plus tard", "on": "2027"},
    ]
    rows = {"lesson": lessons, "project_term": [{"project": "P2", "term": "theme.water"}]}

    view = view_of(together(portfolio(), TERMS, rows), on=ON)

    def texts(about: str | None) -> list[str]:
        return learning.read(view, Scope(about=about)).lessons.figure.rows["lesson_text"].tolist()

    assert texts(None) == texts("no-such-code") == ["Deux", "Un", "Trois"]
    assert texts("learning") == ["Un", "Trois"]
    assert texts("obstacle.law") == texts("theme.water") == ["Deux", "Trois"]
    choices = {choice.code: choice.count for choice in learning.read(view, Scope()).lessons.choices}
    assert choices == {ALL: 3, "learning": 2, "obstacle": 1, "obstacle.law": 2, "theme.water": 2}


def test_an_ending_is_told_with_its_lesson_and_what_came_of_it(view_of: Any) -> None:
    rows = {
        "project": [{"id": "P3", "programme": "NCL", "name": "Navette, encore"}],
        "lesson": [{"id": "L1", "project": "P2", "kind": "learning", "text": "Mesurer d'abord."}],
        "project_link": [
            {"project": "P3", "kind": "rebound", "target": "P2", "on": "2026-01"},
            {"project": "P3", "kind": "depends_on", "target": "P2"},
            {"project": "P1", "kind": "spread", "target": "P2", "on": "2027"},
        ],
    }
    view = view_of(together(portfolio(), rows), on=ON)
    found = learning.read(view, Scope())
    (ending,) = found.endings.endings
    assert (ending.project, ending.outcome, ending.lessons) == ("P2", "learned", ("Mesurer d'abord.",))
    assert [(rebound.kind, rebound.project) for rebound in ending.rebounds] == [("rebound", "P3")]
    assert FR.say(found.endings.figure.sentence) == (
        "Un projet a fini autrement que prévu\u00a0: il a laissé une leçon, il a une suite dans un autre projet."
    )
    assert not learning.read(view, Scope(on=date(2025, 6, 1))).endings.endings


def test_an_obstacle_counts_once_in_a_project_and_reasons_stand_apart(view_of: Any) -> None:
    said = {"project": "P1", "kind": "obstacle", "text": "…", "obstacle": "obstacle.law"}
    stopped = {"project": "P3", "on": "2025-07", "stage": "NCL-end"}
    rows = {
        "project": [{"id": name, "programme": "NCL", "name": name} for name in ("P3", "P4", "P5")],
        "lesson": [{"id": "L1", **said}, {"id": "L2", **said}],
        "replication": [
            {"id": "R1", "project": "P4", "place": "Rennes", "state": "running", "obstacle": "obstacle.law"},
            {"id": "R2", "project": "P4", "place": "Turin (Italie)", "state": "interest", "obstacle": "obstacle.cost"},
        ],
        "stage_change": [
            {**stopped, "reason": "stop_reason.left"},
            {**stopped, "project": "P5", "reason": "stop_reason.unknown"},
            {**stopped, "project": "P1", "stage": "NCL-trial", "on": "2025-03", "reason": "stop_reason.left"},
        ],
    }
    found = board(view_of, rows).obstacles
    assert [(one.name.name, one.met_as, [project for project, _ in one.projects]) for one in found.met] == [
        ("Droit", "obstacle", ["P1", "P4"]), ("Coût", "obstacle", ["P4"]), ("Départ", "stop", ["P3"]),
    ]  # fmt: skip
    # A reason that says nothing, and a reason of a move that ended nothing, say nothing of an obstacle.
    assert (found.figure.coverage.known, found.figure.coverage.expected) == (3, 5)  # type: ignore[union-attr]


def test_replications_stand_wherever_they_are_and_projects_followed_here_apart(view_of: Any) -> None:
    rows = {
        "replication": [
            {"id": "R1", "project": "P1", "place": "Turin", "state": "interest", "on": "2025"},
            {"id": "R2", "project": "P1", "place": "Rennes", "state": "adopted", "adapted": "La taille."},
            {"id": "R3", "project": "P1", "place": "Demain", "state": "running", "on": "2027"},
        ],
        "project_link": [{"project": "P2", "kind": "spread", "target": "P1"}],
    }
    found = board(view_of, rows).replications
    assert found.states.rows.values.tolist() == [["adopted", 1], ["interest", 1], ["followed", 1]]
    assert found.places.rows["replication_place"].tolist() == ["Rennes", "Turin", "Navette"]
    assert (found.count, found.origins, found.followed) == (2, 1, 1)


def test_contributions_are_added_where_both_numbers_are_known_and_persons_never(view_of: Any) -> None:
    said = [
        participation(1, 90, 9, participants=30, degree="consultation", changed="Un banc."),
        participation(2, 10, 10, participants=30),
        participation(3, None, 5),
        participation(4, 40, None),
        participation(5, 3, 7),
        participation(6, 0, 0, modality="modality.vote", project="P2"),
        participation(7, None, None, modality="modality.vote", state="planned", on="2027"),
        participation(8, 50, 50, on="2027"),
    ]
    found = board(view_of, {"participation": said}).usage
    panel, vote = found.figure.rows.to_dict("records")
    assert [panel[name] for name in ("tested", "counted", "contributions_received", "contributions_used")] == [
        5,
        2,
        100,
        19,
    ]
    assert panel["used_share"] == Quantity(19.0, "%", 0)
    # A zero is a value, and a share of nothing is none.
    assert (vote["tested"], vote["planned"], vote["contributions_received"], vote["used_share"]) == (1, 1, 0, None)
    assert "participants" not in found.figure.rows.columns
    assert found.share == 19.0
    keys = {remark.key for remark in found.remarks}
    assert {"learning-usage-persons", "learning-usage-left-out", "learning-usage-contradicts"} <= keys


def commons() -> Rows:
    described = {"version": 1, "name": "x", "definition": "x", "question": "x", "unit": "jours", "decimals": 0}
    value = {"project": "P1", "period_start": date(2026, 1, 1), "breakdown": "total", "presence": "present"}
    return {
        "indicator": [
            *({"id": name, **described} for name in ("AGE", "DELAY")),
            {"id": "PART", **described, "unit": "%"},
        ],
        "digital_common": [
            {"id": "C1", "project": "P1", "name": "Carte", "freshness_target_days": 180,
             "freshness_indicator": "AGE", "delay_indicator": "DELAY"},
            {"id": "C2", "project": "P1", "name": "Plans", "freshness_target_days": 90},
            {"id": "C3", "project": "P1", "name": "Textes", "freshness_indicator": "PART"},
        ],
        "observation": [
            {**value, "indicator": "AGE", "period_end": date(2026, 3, 31), "value": 200.0},
            {**value, "indicator": "AGE", "period_end": date(2026, 6, 30), "value": 150.0},
            {**value, "indicator": "AGE", "period_end": date(2026, 9, 30), "value": 1.0},
            {**value, "indicator": "DELAY", "period_end": date(2026, 6, 30), "value": 270.0},
            {**value, "indicator": "PART", "period_end": date(2026, 6, 30), "value": 12.0},
        ],
    }  # fmt: skip


def test_a_common_is_held_to_its_target_with_the_last_value_known(view_of: Any) -> None:
    found = board(view_of, commons()).commons
    lines = found.figure.rows.set_index("common")
    assert lines.loc["C1", ["age_days", "target_days", "delay_days", "freshness"]].tolist() == [
        150.0,
        180,
        270.0,
        "within",
    ]
    assert [lines.loc[name, "freshness"] for name in ("C2", "C3")] == ["unknown", "unknown"]
    assert lines.loc["C3", "age"] == Quantity(12.0, "%")
    map_, plans, _ = found.commons
    age, delay, tension = (FR.say(phrase) for phrase in map_.said)
    assert age == "Âge du contenu\u00a0: 150 jours (relevé au 30/06/2026), pour 180 jours au plus visés."
    assert delay == "Délai de validation\u00a0: 270 jours (relevé au 30/06/2026)."
    assert tension.startswith("Valider prend plus de temps que l'âge visé (150\u00a0%)")
    assert "aucun indicateur ne le suit" in FR.say(plans.said[0])


@pytest.mark.parametrize(
    ("age", "target", "expected"),
    [
        (180.0, 180, "within"),
        (181.0, 180, "over"),
        (0.0, 180, "within"),
        (5.0, None, "unaimed"),
        (None, 180, "unknown"),
    ],
)
def test_freshness(age: float | None, target: int | None, expected: str) -> None:
    assert derive_freshness(age, target) == expected


def partners(*pairs: str) -> Rows:
    return {
        "organisation": [{"id": name, "name": name.upper()} for name in ("a", "b", "c")],
        "project": [{"id": "P3", "programme": "NCL", "name": "P3"}],
        "partner": [
            {"project": project, "organisation": organisation, "role": "partner_role.partner"}
            for project, organisation in map(str.split, pairs)
        ],
    }  # fmt: skip


def test_an_actor_bridges_projects_that_nobody_else_has_in_common(view_of: Any) -> None:
    # a is in three projects; b shares P1 and P2 with it; the metropolis carries the programme and links all of them.
    joined = partners("P1 a", "P2 a", "P3 a", "P1 b", "P2 b", "P1 metropole", "P2 metropole", "P3 metropole", "P3 c")
    found = board(view_of, joined).actors
    rows = [(row["organisation"], row["projects"], row["bridges"]) for row in found.figure.rows.to_dict("records")]
    assert rows[:3] == [("a", 3, 2), ("b", 2, 0), ("c", 1, 0)]
    assert rows[3][:2] == ("metropole", 3)
    assert FR.cell(rows[3][2]) == "par construction"
    assert set(found.matrix["organisation"]) == {"a", "b"}
    assert "2 paires de projets" in FR.say(found.figure.sentence)


def test_what_was_only_published_is_told_and_not_judged(view_of: Any) -> None:
    joined = partners("P1 a", "P2 a", "P1 metropole", "P2 metropole")
    found = board(view_of, joined, commons(), nature="published")
    assert "bridges" not in found.actors.figure.columns
    assert set(found.commons.figure.rows["freshness"]) == {"unjudged"}
    assert all(len(common.said) == 2 for common in found.commons.commons)
    assert "pont" not in FR.say(found.actors.figure.sentence)


def test_an_empty_lake_and_a_first_year_say_so_without_a_zero(view_of: Any) -> None:
    for view in (view_of({}, on=None), view_of(portfolio(), on=date(2024, 2, 1))):
        found = learning.read(view, Scope())
        assert found.kpis == ()
        assert len(found.findings) == len(learning.PARTS)
        for words in (FR, Words("en")):
            said = [words.say(found.answer), *(words.say(finding) for _, finding in found.findings)]
            assert not [sentence for sentence in said if " 0 " in f" {sentence}"]


def test_a_project_sheet_tells_its_participations_and_where_it_is_taken_up(view_of: Any) -> None:
    rows = {
        "participation": [
            participation(1, 40, 4, on="2025", changed="Un banc."),
            participation(2, None, None),
            participation(3, None, None, state="planned", on="2027"),
        ],
        "replication": [{"id": "R", "project": "P1", "place": "Turin", "state": "adopted", "adapted": "La taille."}],
        "project_link": [{"project": "P2", "kind": "spread", "target": "P1"}],
    }
    view = view_of(together(portfolio(), TERMS, rows), on=ON)
    uses, spread = read_uses(view, "P1", ON), read_spread(view, "P1", ON)
    assert [FR.say(fact.said) for fact in uses] == [
        "Panel\u00a0: Panel 2",
        "Panel\u00a0: Panel 1 (reçues\u00a0: 40\u202f; utilisées\u00a0: 4)",
        "Panel, prévue\u00a0: Panel 3",
    ]
    # A project followed here that spreads this one is told by its own sheet's links, not twice.
    assert [(FR.say(fact.said), fact.detail) for fact in spread] == [("Turin\u00a0: adoptée", "La taille.")]
