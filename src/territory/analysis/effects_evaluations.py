"""Evaluation questions, each with what was found, the indicators it used and the voices of the projects it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from territory.analysis.effects_answers import Answer, find
from territory.analysis.project_learning import Voice
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.lake.view import View
from territory.model.board import Label, Named


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One evaluation: texts as written, None where nobody wrote them; `about` is its project or its programme.

    `numbers`: the indicators it used, of what it evaluated; `voices`: testimonies of its project, or of its programme's
    projects about these indicators, without their words.
    """

    id: str
    question: str
    finding: str | None
    scope: str | None
    conducted_by: str | None
    on: str | None
    source_url: str | None
    project: str | None
    about: str | None
    numbers: tuple[Answer, ...]
    voices: tuple[Voice, ...]


def read_evaluations(view: View, selection: Selection, answers: Sequence[Answer]) -> tuple[Evaluated, ...]:
    """The evaluations of a scope by the effective date, the latest first."""
    asked = {"projects": selection.projects, "on": selection.on}
    by_id: dict[str, list[dict[str, Any]]] = {}
    for row in rows_of(view.read("effects_evaluation", **asked)):
        by_id.setdefault(row["evaluation"], []).append(row)
    if not by_id:
        return ()
    heard = rows_of(view.read("effects_testimony", **asked))
    programmes: dict[str | None, list[str]] = {}
    for row in view.read_columns("project", ("id", "programme")).to_pylist():
        if row["id"] in selection.projects:
            programmes.setdefault(row["programme"], []).append(row["id"])
    return tuple(_build(rows, answers, heard, programmes) for rows in by_id.values())


def _build(
    rows: list[dict[str, Any]],
    answers: Sequence[Answer],
    heard: list[dict[str, Any]],
    programmes: dict[str | None, list[str]],
) -> Evaluated:
    row = rows[0]
    codes = [item["indicator"] for item in rows if item["indicator"]]
    # The numbers of what was evaluated, not of the whole scope: a project's own, or its programme's.
    projects = [row["project"]] if row["project"] else programmes.get(row["programme"], [])
    numbers = tuple(answer.narrow(projects) for code in codes if (answer := find(answers, code)) is not None)
    spoken = [voice for voice in heard if voice["project"] in projects]
    if not row["project"]:
        spoken = [voice for voice in spoken if voice["indicator"] in codes]
    return Evaluated(
        row["evaluation"], row["question"], row["finding"], row["scope"], row["conducted_by"], row["on"],
        row["source_url"], row["project"], row["project_name"] or row["programme_name"], numbers,
        tuple(_voice(voice, with_project=not row["project"]) for voice in spoken),
    )  # fmt: skip


def _voice(row: dict[str, Any], *, with_project: bool) -> Voice:
    return Voice(
        id=row["testimony"], side=Label("testimony", "side", row["side"]), role=row["role"], on=row["on"],
        indicator=Named(row["project_name"]) if with_project else None, consent=row["consent"],
        consent_scope=row["consent_scope"],
    )  # fmt: skip
