"""Qu'est-ce que ça change ? Before an indicator is chosen: the key ones in a sentence, and all to choose from."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from territory.analysis.effects_answers import Answer, read_answers
from territory.analysis.effects_chain import Level, measure_chain
from territory.analysis.effects_evaluations import Evaluated, read_evaluations
from territory.analysis.effects_terms import measure_terms
from territory.analysis.selection import Selection, read_selection
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase
from territory.model.scope import Scope

#: In the order in which they are said.
DIMENSIONS = ("economic", "social", "environmental", "territorial_innovation")
#: Key indicators shown for each dimension; all are in the table.
KEY = 3
#: Vocabularies that say what a project contributes to.
VOCABULARIES = ("sdg", "public_policy")


@dataclass(frozen=True, slots=True)
class Family:
    """One dimension: its key indicators, and how many others there are."""

    dimension: str
    key: tuple[Answer, ...]
    others: int


@dataclass(frozen=True, slots=True)
class EffectsBoard:
    """What the page says before an indicator is chosen; all is empty where nothing is followed nor measured.

    - `families`: by dimension; `table`: every indicator; `chain` with its `levels`, means to impacts; `terms`: what
      the projects contribute to, by vocabulary; `evaluations`: questions, with what answers them.
    """

    answer: Phrase
    coverage: Coverage | None
    families: tuple[Family, ...]
    table: Figure
    chain: Figure
    levels: tuple[Level, ...]
    terms: tuple[Figure, ...]
    evaluations: tuple[Evaluated, ...]
    selection: Selection


def read(view: View, scope: Scope) -> EffectsBoard:
    """The board of all indicators of a scope."""
    selection = read_selection(view, scope)
    answers = read_answers(view, selection)
    families = _group(answers)
    chain, levels = measure_chain(answers)
    measured = {project for answer in answers for project in answer.projects}
    return EffectsBoard(
        answer=_say_answer(families, answers),
        coverage=Coverage(len(measured), len(selection.projects), "projects-all") if answers else None,
        families=families,
        table=_measure_table(answers),
        chain=chain,
        levels=levels,
        terms=tuple(measure_terms(view, selection, vocabulary, answers) for vocabulary in VOCABULARIES),
        evaluations=read_evaluations(view, selection, answers),
        selection=selection,
    )


def _group(answers: tuple[Answer, ...]) -> tuple[Family, ...]:
    """The dimensions that have indicators; their key ones as `read_answers` orders them, with a value first."""
    families = []
    for dimension in DIMENSIONS:
        found = [answer for answer in answers if answer.dimension == dimension]
        key = [answer for answer in found if answer.projects][:KEY] or found[:KEY]
        if found:
            families.append(Family(dimension, tuple(key), len(found) - len(key)))
    return tuple(families)


def _say_answer(families: tuple[Family, ...], answers: tuple[Answer, ...]) -> Phrase:
    """The first key indicator of each dimension that has a value, in one sentence."""
    if not answers:
        return Phrase("impact-answer-none")
    said = [family.key[0] for family in families if family.key and family.key[0].projects]
    if not said:
        return Phrase("effects-answer-waiting", {"count": len(answers)})
    parts = [
        Phrase(
            "effects-answer-part-warned" if answer.warning else "effects-answer-part",
            {"name": answer.name, "value": answer.short, "count": answer.used, "caveat": answer.warning or ""},
        )
        for answer in said
    ]
    return Phrase("effects-answer", {"parts": parts})


def _measure_table(answers: tuple[Answer, ...]) -> Figure:
    lines = [
        {
            "indicator": answer.id, "indicator_name": answer.name, "effect_question": answer.question,
            "effect_dimension": Phrase("effects-family", {"dimension": answer.dimension}),
            "effect_together": answer.said, "coverage": answer.coverage,
        }
        for answer in answers
    ]  # fmt: skip
    columns = ("indicator_name", "effect_question", "effect_together", "coverage", "effect_dimension")
    rows = pd.DataFrame(lines, columns=["indicator", *columns], dtype=object)
    known = sum(bool(answer.projects) for answer in answers)
    return Figure(
        "effects-indicators", Phrase("effects-indicators", {"count": len(answers), "known": known}), rows, columns,
        Coverage(known, len(answers), "indicators"),
    )  # fmt: skip
