"""Lessons to browse by kind, obstacle or theme; projects that ended otherwise than hoped, and what came of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.rows import keep, rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Label, Named, Phrase

#: Kinds of lessons, in the order of choice. They read like codes of the address, as terms do.
KINDS = ("learning", "unexpected_effect", "obstacle", "lever", "condition")
#: Outcomes that are not what was hoped: each is knowledge, none is a fault.
UNHOPED = ("learned", "stopped", "redirected")
#: All lessons, as the address says it.
ALL = "all"
_LESSONS = (
    *("lesson_text", "lesson_kind", "project_name", "obstacle_name", "experiment_title"),
    *("lesson_on", "source_url"),
)
_FAILURES = ("project_name", "outcome", "ended", "stop_reason", "lessons", "rebounds")


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to narrow the lessons: its code in the address, what it is a choice of, its name, how many it gives."""

    code: str
    group: str
    name: Label | Named | None
    count: int


@dataclass(frozen=True, slots=True)
class Lessons:
    """Lessons as the address narrows them: one row each (`_LESSONS`), and what else may be chosen."""

    figure: Figure
    choices: tuple[Choice, ...]
    chosen: str
    count: int
    projects: int


@dataclass(frozen=True, slots=True)
class Rebound:
    """What came out of a project: how (`kind` of link), which project, since when, in whose words."""

    kind: str
    project: str
    project_name: str
    on: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Ending:
    """A project that ended otherwise than hoped: its outcome, when and why, what it taught, what came out of it."""

    project: str
    project_name: str
    outcome: str
    on: str | None
    reason: Named | None
    note: str | None
    lessons: tuple[str, ...]
    rebounds: tuple[Rebound, ...]


@dataclass(frozen=True, slots=True)
class Endings:
    """The projects that ended otherwise than hoped, one by one and as a table (`_FAILURES`)."""

    figure: Figure
    endings: tuple[Ending, ...]

    @property
    def told(self) -> int:
        """How many of them left a lesson."""
        return sum(bool(ending.lessons) for ending in self.endings)


def read_lessons(view: View, projects: Sequence[str], on: date, asked: str | None) -> Lessons:
    """The lessons of these projects known by the effective date, those that the code `asked` leaves when it is one."""
    found = view.read("learning_lessons", projects=tuple(projects), on=on)
    themes = rows_of(view.read("learning_themes", projects=tuple(projects)))
    choices = tuple(_offer(rows_of(found), themes))
    chosen = asked if asked in {choice.code for choice in choices} else ALL
    concerned = {row["project"] for row in themes if row["theme"] == chosen}
    shown = found
    if chosen != ALL:
        passes = (chosen in (row["kind"], row["obstacle"]) or row["project"] in concerned for row in rows_of(found))
        shown = keep(found, list(passes))
    rows = [
        {
            **{name: row[name] for name in ("lesson", "project", "project_name", "source_url", "experiment_title")},
            "lesson_text": row["text"],
            "lesson_kind": Label("lesson", "kind", row["kind"]),
            "kind": row["kind"],
            "lesson_on": row["on"],
            "obstacle_name": _name(row["obstacle_name"], row["obstacle_name_en"]),
        }
        for row in rows_of(shown)
    ]
    columns = ["lesson", "project", "kind", *_LESSONS]
    frame = pd.DataFrame(rows, columns=columns, dtype=object)
    taught = int(found["project"].nunique())
    key = "learning-lessons-sentence" if len(found) else "learning-lessons-none"
    values = {"count": len(found), "projects": taught}
    figure = Figure("lessons", Phrase(key, values), frame, _LESSONS, Coverage(taught, len(projects), "projects-taught"))
    return Lessons(figure, choices, chosen, len(found), taught)


def _offer(lessons: Sequence[Mapping[str, Any]], themes: Sequence[Mapping[str, Any]]) -> Iterator[Choice]:
    """Kinds, obstacles, then themes that give at least one lesson; those that give most first but for kinds."""
    yield Choice(ALL, "all", None, len(lessons))
    kinds = Counter(row["kind"] for row in lessons)
    yield from (Choice(kind, "kind", Label("lesson", "kind", kind), kinds[kind]) for kind in KINDS if kinds[kind])
    named = {row["obstacle"]: _name(row["obstacle_name"], row["obstacle_name_en"]) for row in lessons}
    yield from _rank("obstacle", Counter(row["obstacle"] for row in lessons if row["obstacle_name"]), named)
    by_project = Counter(row["project"] for row in lessons)
    counts: Counter[str] = Counter()
    for row in themes:
        counts[row["theme"]] += by_project[row["project"]]
    yield from _rank("theme", counts, {row["theme"]: Named(row["theme_name"], row["theme_name_en"]) for row in themes})


def _rank(group: str, counts: Mapping[str, int], named: Mapping[str, Named | None]) -> Iterator[Choice]:
    for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if count:
            yield Choice(code, group, named[code], count)


def read_endings(view: View, projects: Sequence[str], on: date) -> Endings:
    """The projects whose stage at the effective date says that they ended otherwise than hoped."""
    asked = tuple(projects)
    stages = rows_of(view.read("project_stage", projects=asked, on=on))
    ended = [row for row in stages if row["outcome"] in UNHOPED]
    lessons: dict[str, list[str]] = {}
    for row in rows_of(view.read("learning_lessons", projects=asked, on=on)):
        lessons.setdefault(row["project"], []).append(row["text"])
    rebounds: dict[str, list[Rebound]] = {}
    for row in rows_of(view.read("learning_links", projects=asked, on=on)):
        found = Rebound(row["kind"], row["project"], row["project_name"], row["on"], row["note"])
        rebounds.setdefault(row["origin"], []).append(found)
    stops = {(row["project"], row["on"]): row for row in rows_of(view.read("learning_stops", projects=asked, on=on))}
    endings = []
    for row in ended:
        stop: Mapping[str, Any] = stops.get((row["project"], row["since"]), {})
        endings.append(
            Ending(
                project=row["project"],
                project_name=row["project_name"],
                outcome=row["outcome"],
                on=row["since"],
                reason=_name(stop.get("reason_name"), stop.get("reason_name_en")),
                note=stop.get("note"),
                lessons=tuple(lessons.get(row["project"], ())),
                rebounds=tuple(rebounds.get(row["project"], ())),
            )
        )
    endings.sort(key=lambda ending: (UNHOPED.index(ending.outcome), ending.project))
    return Endings(_draw_up(endings), tuple(endings))


def _draw_up(endings: Sequence[Ending]) -> Figure:
    rows = [
        {
            "project": ending.project,
            "project_name": ending.project_name,
            "outcome": ending.outcome,
            "ended": ending.on,
            "stop_reason": ending.reason,
            "lessons": len(ending.lessons),
            "rebounds": len(ending.rebounds),
        }
        for ending in endings
    ]
    told = sum(bool(ending.lessons) for ending in endings)
    again = sum(bool(ending.rebounds) for ending in endings)
    values = {"count": len(endings), "told": told, "again": again}
    key = "learning-endings-sentence" if endings else "learning-endings-none"
    return Figure(
        "endings",
        Phrase(key, values),
        pd.DataFrame(rows, columns=["project", *_FAILURES], dtype=object),
        _FAILURES,
        Coverage(told, len(endings), "endings-told"),
    )


def _name(name: str | None, name_en: str | None) -> Named | None:
    return None if name is None else Named(name, name_en)
