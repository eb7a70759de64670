"""What a change does to the results: only what differs, at one date, and an unknown is never a zero."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from territory.analysis.effect import Effect, EffectLine, measure_effect
from territory.lake.view import View
from territory.model.board import Coverage, Money, Named, Quantity
from territory.model.scope import Scope

ViewOf = Callable[..., View]
Rows = dict[str, list[dict[str, Any]]]

BASE: Rows = {
    "organisation": [{"id": "home", "name": "La métropole"}, {"id": "region", "name": "La Région"}],
    "programme": [{"id": "NCL", "name": "City Lab", "organisation": "home"}],
    "stage": [
        {"id": "NCL-idea", "programme": "NCL", "name": "Idée", "phase": "upstream", "position": 1},
        {"id": "NCL-run", "programme": "NCL", "name": "Essai", "phase": "active", "position": 2},
    ],
    "source_family": [{"id": "REG", "name": "Région", "origin": "public", "is_public_money": True}],
    "instrument": [
        {
            "id": "subvention", "name": "Subvention", "is_cash": True, "is_repayable": False,
            "counts_as_mobilised": True,
        }
    ],
    "indicator": [
        {
            "id": "ENV01", "version": 1, "name": "Déchets évités", "definition": "d", "question": "q",
            "unit": "tonnes", "decimals": 0, "direction": "up", "level": "outcome", "dimension": "env",
            "time_rule": "last", "project_rule": "sum", "frequency": "yearly",
        }
    ],
    "project": [{"id": "P1", "programme": "NCL", "name": "La serre", "started_on": "2024"}],
    "stage_change": [{"project": "P1", "on": "2024-01", "stage": "NCL-idea"}],
    "funding": [{"id": "F1", "object": "S", "funder": "region", "source_family": "REG", "instrument": "subvention"}],
    "funding_share": [{"funding": "F1", "line": 1, "purpose": "project", "project": "P1", "share": 1.0}],
    "funding_event": [
        {"id": "E1", "funding": "F1", "kind": "granted", "on": "2024-06-01", "amount": Decimal("10000.00")}
    ],
    "follow_up": [
        {
            "project": "P1", "indicator": "ENV01", "frequency": "yearly", "first_due_on": date(2024, 12, 31),
            "lag_days": 30, "is_not_applicable": False, "key_rank": 1,
        }
    ],
    "target": [
        {
            "id": "T1", "project": "P1", "indicator": "ENV01", "kind": "at_least", "value": 50.0,
            "due_on": "2025-12-31", "set_on": "2024-01-01",
        }
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def effect_of(view_of: ViewOf) -> Callable[..., Effect]:
    def measure(**more: list[dict[str, Any]]) -> Effect:
        after = deepcopy(BASE)
        for table, rows in more.items():
            after[table] = [*after.get(table, []), *rows]
        return measure_effect(view_of(BASE), view_of(after), Scope(on=date(2026, 6, 30)))

    return measure


def lines_of(lines: tuple[EffectLine, ...]) -> dict[str, tuple[object, object]]:
    return {line.key: (line.before, line.after) for line in lines}


def test_when_no_result_moves_it_is_said(effect_of: Callable[..., Effect]) -> None:
    effect = effect_of(organisation=[{"id": "other", "name": "Une autre"}])
    assert effect.is_nothing
    assert effect.answer.key == "effect-nothing"


def test_money_moves_of_the_whole_and_of_the_project_with_what_it_covers(effect_of: Callable[..., Effect]) -> None:
    effect = effect_of(
        funding=[{"id": "F2", "object": "Eau", "funder": "region", "source_family": "REG", "instrument": "subvention"}],
        funding_share=[{"funding": "F2", "line": 1, "purpose": "project", "project": "P1", "share": 1.0}],
        funding_event=[
            {"id": "E2", "funding": "F2", "kind": "granted", "on": "2025-06-01", "amount": Decimal("5000.00")}
        ],
    )
    (mobilised,) = (line for line in effect.totals if line.key == "mobilised")
    assert (mobilised.before, mobilised.after) == (Money(Decimal("10000.00")), Money(Decimal("15000.00")))
    assert (mobilised.known_before, mobilised.known_after) == (Coverage(1, 1, "fundings"), Coverage(2, 2, "fundings"))
    of_project = {line.key: line for line in effect.projects}
    assert of_project["granted"].about == Named("La serre")
    assert lines_of(effect.projects)["fundings"] == (Quantity(1), Quantity(2))
    assert effect.answer.key == "effect-answer"


def test_an_amount_nobody_knows_is_not_an_amount_of_zero(effect_of: Callable[..., Effect]) -> None:
    effect = effect_of(
        funding=[{"id": "F2", "object": "Eau", "source_family": "REG", "instrument": "subvention"}],
        funding_share=[{"funding": "F2", "line": 1, "purpose": "project", "project": "P1", "share": 1.0}],
        funding_event=[{"id": "E2", "funding": "F2", "kind": "granted", "on": "2025-06-01"}],
    )
    (line,) = (line for line in effect.totals if line.key == "mobilised")
    assert line.before == line.after == Money(Decimal("10000.00"))
    assert (line.known_before, line.known_after) == (Coverage(1, 1, "fundings"), Coverage(1, 2, "fundings"))


def test_a_new_project_is_there_and_its_unknowns_are_no_lines(effect_of: Callable[..., Effect]) -> None:
    effect = effect_of(project=[{"id": "P2", "programme": "NCL", "name": "Le four"}])
    assert lines_of(effect.totals) == {
        "projects": (Quantity(1), Quantity(2)),
        "phase-unknown": (Quantity(0), Quantity(1)),
    }
    assert {line.key for line in effect.projects if line.project == "P2"} == {"project", "fundings"}


def test_a_stage_a_value_and_a_target_reached_are_told(effect_of: Callable[..., Effect]) -> None:
    effect = effect_of(
        stage_change=[{"project": "P1", "on": "2025-01", "stage": "NCL-run"}],
        observation=[
            {
                "project": "P1", "indicator": "ENV01", "period_start": date(2025, 1, 1),
                "period_end": date(2025, 12, 31),
                "breakdown": "total", "value": 60.0, "presence": "present", "quality": "measured",
            }
        ],
    )  # fmt: skip
    assert lines_of(effect.projects)["stage"] == (Named("Idée"), Named("Essai"))
    assert lines_of(effect.totals) == {
        "phase-upstream": (Quantity(1), Quantity(0)),
        "phase-active": (Quantity(0), Quantity(1)),
    }
    (covered,) = effect.indicators
    assert (covered.before, covered.after) == (Coverage(0, 1, "projects"), Coverage(1, 1, "projects"))
    (target,) = effect.targets
    assert [phrase.values["status"].key for phrase in (target.before, target.after)] == [
        "value-progress-no-data", "value-progress-reached",
    ]  # fmt: skip
    assert {alert.rule for alert in effect.gone} == {"observation-due"}


def test_time_alone_is_no_effect_both_are_read_at_the_later_date(view_of: ViewOf) -> None:
    effect = measure_effect(view_of(BASE, on=date(2024, 12, 31)), view_of(BASE, on=date(2026, 6, 30)))
    assert effect.is_nothing
    assert effect.on == date(2026, 6, 30)


def test_published_data_is_not_judged(view_of: ViewOf) -> None:
    after = deepcopy(BASE) | {"target": []}
    effect = measure_effect(view_of(BASE, nature="published"), view_of(after, nature="published"))
    assert not (effect.targets or effect.appeared or effect.gone)
