"""What each indicator of a scope says in a few words, all read at once: the same rules as on its own page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from territory.analysis.aggregate import Aggregate, measure_across, measure_over_time
from territory.analysis.impact_facts import WHOLE
from territory.analysis.indicators import RESULTS, derive_rule, read_catalogue
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.lake.view import View
from territory.model.board import Coverage, Named, Phrase, Quantity


@dataclass(frozen=True, slots=True)
class Answer:
    """One indicator: `said`, what the projects make together by its rule (or why no number does); `short`, the number.

    `projects` are those with a value; `together` what they make; `rule` how, once what may not be added is refused.
    """

    id: str
    name: Named
    question: str
    dimension: str
    level: str
    rule: str
    unit: str
    coverage: Coverage
    projects: tuple[str, ...]
    together: Aggregate
    short: Phrase | Quantity
    said: Phrase


def read_answers(view: View, selection: Selection) -> tuple[Answer, ...]:
    """The indicators followed or measured: results first, then those that most projects hold to be key, then measured.

    What changes for people comes before means, done and made; a count of steps (a distribution) comes last.
    """
    # The catalogue narrows the scope by itself: one definition of what is expected of whom.
    choices = read_catalogue(view, selection.scope)
    described = {row["id"]: row for row in rows_of(view.read("effects_indicator"))}
    observed = view.read("effects_observation", projects=selection.projects, on=selection.on)
    groups = {str(code): rows for code, rows in observed.groupby("indicator", sort=True)}
    follow_ups = rows_of(view.read("effects_follow_up", projects=selection.projects))
    ranks: dict[str, int] = {}
    methods: dict[str, list[dict[str, Any]]] = {}
    for row in follow_ups:
        ranks[row["indicator"]] = ranks.get(row["indicator"], 0) + (row["key_rank"] is not None)
        methods.setdefault(row["indicator"], []).append(row)
    answers = [
        _answer(described[choice.id], choice.name, choice.coverage, groups.get(choice.id), methods.get(choice.id, []))
        for choice in choices
    ]
    return tuple(
        sorted(
            answers,
            key=lambda answer: (
                answer.level not in RESULTS or answer.rule == "distribution", -ranks.get(answer.id, 0),
                -len(answer.projects), -answer.coverage.expected, answer.id,
            ),
        )
    )  # fmt: skip


def _answer(
    row: dict[str, Any],
    name: Named,
    coverage: Coverage,
    observations: pd.DataFrame | None,
    follow_ups: Sequence[dict[str, Any]],
) -> Answer:
    each = measure_over_time(pd.DataFrame() if observations is None else observations, row["time_rule"])
    projects = tuple(each["project"])
    ways = {item["method"] for item in follow_ups if item["method"] and item["project"] in projects}
    rule = derive_rule(row["unit"], row["project_rule"], row["reliability"], row["sum_caveat"], ways)
    together = measure_across(each, rule)
    unit, decimals = row["short_unit"] or row["unit"], int(row["decimals"])
    short, said = _say(together, each, rule, row["time_rule"], unit, decimals)
    return Answer(
        row["id"], name, row["question"], row["dimension"], row["level"], rule, unit, coverage, projects, together,
        short, said,
    )  # fmt: skip


def _say(
    together: Aggregate, each: pd.DataFrame, rule: str, time_rule: str, unit: str, decimals: int
) -> tuple[Phrase | Quantity, Phrase]:
    count = len(each)
    if not count:
        return Phrase("effects-none-yet"), Phrase("effects-none-yet")
    if count == 1:
        only = _quantity(float(each["value"].iloc[0]), unit, decimals)
        return only, Phrase("effects-said-one", {"value": only, "time": time_rule})
    if together.value is None:
        low, high = (_quantity(value or 0.0, unit, decimals) for value in (together.low, together.high))
        spread = Phrase("effects-spread", {"low": low, "high": high})
        return spread, Phrase("effects-said-apart", {"low": low, "high": high, "count": count})
    value = _quantity(together.value, unit, decimals)
    key = f"effects-said-{rule.replace('_', '-')}"
    return value, Phrase(key, {"value": value, "count": together.projects, "time": time_rule})


def _quantity(value: float, unit: str, decimals: int) -> Quantity:
    return Quantity(value, unit, 0 if abs(value - round(value)) < WHOLE else decimals)


def find(answers: Sequence[Answer], code: str) -> Answer | None:
    """The answer of one indicator; None when it is not in the scope."""
    return next((answer for answer in answers if answer.id == code), None)
