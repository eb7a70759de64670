"""What the projects contribute to: sustainable development goals and public policies, as counts, never as a score.

A project contributes to what it declares; an indicator documents what its catalogue says. Neither measures how much.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from territory.analysis.effects_answers import Answer
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Named, Phrase


def measure_terms(view: View, selection: Selection, vocabulary: str, answers: Sequence[Answer]) -> Figure:
    """One row per term that a project declares or an indicator with a value documents, most projects first.

    `projects` may be counted under several terms, so the counts are not to be added; `indicators` are those of the
    scope that have a value, of `followed` ones.
    """
    names: dict[str, Named] = {}
    order: dict[str, tuple[int, str]] = {}
    projects: dict[str, set[str]] = {}
    for row in rows_of(view.read("effects_project_term", projects=selection.projects, vocabulary=vocabulary)):
        _name(row, names, order)
        projects.setdefault(row["term"], set()).add(row["project"])
    known = {answer.id: bool(answer.projects) for answer in answers}
    indicators: dict[str, list[bool]] = {}
    for row in rows_of(view.read("effects_indicator_term", vocabulary=vocabulary)):
        if row["indicator"] in known:
            _name(row, names, order)
            indicators.setdefault(row["term"], []).append(known[row["indicator"]])
    has_indicators = bool(indicators)
    lines = [
        {
            "effect_term": names[term], "projects": len(projects.get(term, ())),
            "effect_known": sum(indicators.get(term, ())), "effect_followed": len(indicators.get(term, ())),
        }
        for term in sorted(names, key=lambda term: (-len(projects.get(term, ())), order[term]))
    ]  # fmt: skip
    columns = (
        ("effect_term", "projects", "effect_known", "effect_followed")
        if has_indicators
        else ("effect_term", "projects")
    )
    rows = pd.DataFrame(lines, columns=["effect_term", "projects", "effect_known", "effect_followed"], dtype=object)
    declared = {project for found in projects.values() for project in found}
    terms = sum(bool(found) for found in projects.values())
    told: dict[str, object] = {"count": terms, "projects": len(declared)}
    key = f"effects-{vocabulary.replace('_', '-')}"
    if lines and lines[0]["projects"]:
        told |= {"first": lines[0]["effect_term"], "most": lines[0]["projects"]}
        sentence = Phrase(key, told)
    else:
        sentence = Phrase(f"{key}-none")
        rows = rows.head(0)
    return Figure(key, sentence, rows, columns, Coverage(len(declared), len(selection.projects), "projects-all"))


def _name(row: dict[str, object], names: dict[str, Named], order: dict[str, tuple[int, str]]) -> None:
    term, position = str(row["term"]), row["position"]
    names[term] = Named(str(row["name"]), None if row["name_en"] is None else str(row["name_en"]))
    order[term] = (int(str(position)) if position is not None else 10**6, term)
