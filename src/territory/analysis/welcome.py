"""Que faire aujourd'hui ? What the first page is made of: cards, and what happened to projects since some day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from territory.analysis.overview import say_answer
from territory.analysis.portfolio import read_portfolio
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection, read_selection
from territory.lake.view import View
from territory.model.board import Coverage, Label, Money, Phrase
from territory.model.scope import Scope

#: Things that happened to one project that its line tells; the others are counted.
TOLD = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: what is said; `name` leads to the sheet `about` (page and id) where there is one."""

    said: Phrase
    name: str | None = None
    about: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """Where something is done: a page, the link `welcome-way-<label>`, and the territory or programme it opens on."""

    page: str
    label: str
    territory: str | None = None
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One of the things to do today: heading `welcome-<key>`, its answer in a sentence, then lines and what to know.

    `is_work` says that it counts the work under way of this very moment, which no arrêté holds.
    """

    key: str
    answer: Phrase
    lines: tuple[Line, ...] = ()
    remarks: tuple[Phrase, ...] = ()
    coverage: Coverage | None = None
    ways: tuple[Way, ...] = ()
    is_work: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """What happened to one project since some day, the most telling first; `on` is the day of the latest."""

    project: str
    project_name: str
    on: str
    facts: tuple[Phrase, ...]

    def line(self) -> Line:
        """The project, the first of what happened to it, and how many things more."""
        told, more = list(self.facts[:TOLD]), len(self.facts) - TOLD
        values: dict[str, object] = {"facts": told, "more": max(0, more)}
        return Line(Phrase("welcome-moved-project", values), self.project_name, ("project", self.project))


def read_standing(view: View, scope: Scope) -> Card:
    """Where the projects of a scope stand, in the overview's own sentence."""
    selection = read_selection(view, scope)
    portfolio = read_portfolio(view, selection)
    known = Coverage(int(portfolio.stages["phase"].notna().sum()), len(portfolio.stages), "stages-known")
    return Card("standing", say_answer(selection, portfolio), coverage=known, ways=(Way("overview", "overview"),))


def read_previous(view: View, on: date) -> tuple[str, date] | None:
    """The name and the effective date of the last published arrêté before `on` that this view knows of; else None."""
    columns = ("id", "name", "effective_on", "state", "made_at")
    rows = view.read_columns("closing", columns).to_pylist()
    told = [row for row in rows if row["state"] in {"published", "superseded"} and row["effective_on"] < on]
    last = max(told, key=lambda row: (row["effective_on"], row["made_at"]), default=None)
    return None if last is None else (str(last["name"]), last["effective_on"])


def read_moves(view: View, selection: Selection, since: date) -> tuple[Moved, ...]:
    """What happened to the projects of a selection after `since`, by its effective date.

    The most telling come first (a change of stage before one more value), then the latest. Facts go by the day they
    bear: what was only learnt, or corrected, since then is not told here.
    """
    found = rows_of(view.read("welcome_moves", projects=selection.projects, since=since, on=selection.on))
    stages = rows_of(view.read("project_stage", projects=selection.projects, on=selection.on))
    names = {row["project"]: str(row["project_name"]) for row in stages}
    by_project: dict[str, list[Mapping[str, Any]]] = {}
    for row in found:
        by_project.setdefault(str(row["project"]), []).append(row)
    ordered = sorted(by_project.items(), key=lambda item: min(_TELLING.index(row["kind"]) for row in item[1]))
    return tuple(
        Moved(project, names[project], str(rows[0]["on"]), tuple(_say(row) for row in _order(rows)))
        for project, rows in ordered
        if project in names
    )


#: The kinds of things that happen, the most telling first: a change of stage says more than one more value.
_TELLING = ("stage", "label", "evaluation", "milestone", "funding", "note", "values")


def _order(rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return sorted(rows, key=lambda row: _TELLING.index(row["kind"]))


def _say(row: Mapping[str, Any]) -> Phrase:
    kind, on = str(row["kind"]), row["on"]
    if kind == "funding":
        values = {
            "kind": Label("funding_event", "kind", row["code"]),
            "amount": Money(row["amount"]),
            "funder": row["name"],
            "is_shared": int(bool(row["is_shared"])),
            "on": on,
        }
        return Phrase("welcome-move-funding", values)
    if kind == "label":
        return Phrase("welcome-move-label", {"state": Label("label", "state", row["code"]), "on": on})
    if kind == "values":
        return Phrase("welcome-move-values", {"count": int(row["count"]), "on": on})
    return Phrase(f"welcome-move-{kind}", {"name": row["name"], "on": on})
