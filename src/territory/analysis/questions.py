"""Questions asked of figures: which figure one is about, what was answered, what the figure says now."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from importlib import import_module
from inspect import signature
from pkgutil import iter_modules
from typing import Any
from urllib.parse import parse_qs

import pandas as pd

from territory.analysis.funding_subject import derive_asked
from territory.lake.view import View
from territory.model.board import Figure, Kpi, Money, Phrase, Quantity
from territory.model.scope import Scope

#: The key of a page's answer among its figures, and what comes before that of a key figure.
ANSWER, KPI = "answer", "kpi-"
Reader = Callable[[View, Scope], object]
#: A reader takes a view and a scope; boards of a page that are read under another name than its own.
_TAKES = 2
_ALSO = {"impact": ("effects",), "decisions": ("decided",)}
#: Pages about one object that a question does not name: what of the scope says which.
_SHEETS = {"organisation": "about", "place": "territory"}
OPEN, ANSWERED, CLOSED = "open", "answered", "closed"


@dataclass(frozen=True, slots=True)
class Question:
    """A question or a contested value of the lake; see the descriptor `question`."""

    id: str
    kind: str
    programme: str | None
    project: str | None
    indicator: str | None
    figure: str
    query: str | None
    shown: str | None
    text: str
    contested_value: str | None
    source: str | None
    asked_on: date
    asked_as: str | None
    answer: str | None
    answered_on: date | None
    state: str
    source_url: str | None

    @property
    def page(self) -> str:
        """The page of the figure it is about."""
        return self.figure.partition("/")[0]

    @property
    def key(self) -> str:
        """The figure's key on its page."""
        return self.figure.partition("/")[2]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a figure is about: programmes (none named for all), the project, the indicator."""

    programmes: tuple[str, ...] = ()
    project: str | None = None
    indicator: str | None = None


def read_questions(view: View) -> tuple[Question, ...]:
    """All questions and contested values that the view holds, the oldest first."""
    return tuple(Question(**_known(row)) for row in view.read("question_asked").to_dict("records"))


def _known(row: Mapping[Hashable, Any]) -> dict[str, Any]:
    return {str(name): None if pd.isna(value) else value for name, value in row.items()}


def read_subject(view: View, page: str, scope: Scope) -> Subject:
    """What a page's figures are about: its project, its indicator; the project's programme, else the scope's.

    Where neither names one, the programmes that the view holds: what it says of these is nobody else's to read.
    """
    asked = derive_asked(scope)
    project = {"project": scope.about, "funding": asked.id if asked.kind == "project" else None}.get(page)
    row = view.read("question_subject", project=project, programme=scope.programme, indicator=scope.about).iloc[0]
    found = {name: None if pd.isna(row[name]) else str(row[name]) for name in ("project", "programme", "indicator")}
    programme = found["programme"]
    return Subject((programme,) if programme else view.programmes, found["project"], found["indicator"])


def parse_query(query: str | None) -> Scope:
    """The scope that an address's query says; what cannot be read is left out."""
    return Scope.parse(parse_qs(query or ""))


def about_what(scope: Scope) -> Scope:
    """The scope without its dates, language and type: a question stays with its figure from one arrêté to the next."""
    return replace(scope, on=None, known=None, language=None, large=False)


def select_about(
    questions: Sequence[Question], page: str, keys: Collection[str], scope: Scope
) -> tuple[tuple[Question, ...], tuple[Question, ...]]:
    """The questions about figures `keys` of a page: those of this very scope, those of others; the oldest first."""
    mine = tuple(item for item in questions if any(_is_about(item, page, key, scope) for key in keys))
    others = (item for item in questions if item.page == page and item.key in keys and item not in mine)
    return mine, tuple(others)


def select_page(questions: Sequence[Question], page: str, scope: Scope) -> tuple[Question, ...]:
    """All questions about a page whatever its scope, and on a sheet those about its project, or its other object."""
    if page == "project":
        return tuple(item for item in questions if item.project == scope.about)
    field = _SHEETS.get(page)
    return tuple(
        item
        for item in questions
        if item.page == page and (field is None or getattr(parse_query(item.query), field) == getattr(scope, field))
    )


def _is_about(item: Question, page: str, key: str, scope: Scope) -> bool:
    """Whether a question is about a figure as this scope shows it.

    One that keeps no address is about its figure in any scope that does not name another thing than it does. A figure
    of one project has that project's id at the end of its key, or stands on its sheet.
    """
    is_sheet = page == "project"
    if is_sheet and item.project != scope.about:
        return False
    is_here = item.page == page and item.key == key
    is_of_project = item.project is not None and (
        (is_sheet and item.key == key) or (item.page == page and key == f"{page}-{item.project}")
    )
    if not is_here and not is_of_project:
        return False
    if item.query and is_here:
        return about_what(parse_query(item.query)) == about_what(scope)
    named = ((item.programme, scope.programme), (item.indicator, None if is_sheet else scope.about))
    return all(one is None or other is None or one == other for one, other in named)


def find_readers(page: str) -> tuple[Reader, ...]:
    """What reads the boards of a page: `analysis.<page>.read`, and `read` of the modules `<page>_<part>` beside it.

    That is the convention that all pages keep, but for the names in `_ALSO`. Nothing for what is no page.
    """
    listed = [item.name for item in iter_modules(import_module(__package__).__path__)]
    names = [name for name in listed if name == page or name in _ALSO.get(page, ()) or name.startswith(f"{page}_")]
    found = (
        getattr(import_module(f"{__package__}.{name}"), "read", None)
        for name in sorted(names, key=lambda name: (name != page, name))
    )
    return tuple(read for read in found if read is not None and len(signature(read).parameters) == _TAKES)


def derive_scope(page: str, query: str | None, subject: Subject) -> Scope:
    """The scope in which to read a figure that was asked about: its address's, else what it is about."""
    if query:
        return about_what(parse_query(query))
    about = {"project": subject.project, "impact": subject.indicator}.get(page)
    return Scope(programme=next(iter(subject.programmes), None), about=about)


def find_said(board: object, key: str) -> Phrase | Money | Quantity | None:
    """What a board says under a figure's key; None where it has no such figure."""
    return next((said for found, said in _list_said(board) if found == key), None)


def _list_said(part: object) -> Iterator[tuple[str, Phrase | Money | Quantity]]:
    """The figures and key figures of a board by key, wherever they are in it, and its answer."""
    if isinstance(part, Figure):
        yield part.key, part.sentence
    elif isinstance(part, Kpi):
        yield f"{KPI}{part.key}", part.value
    elif isinstance(part, Phrase | pd.DataFrame):
        return
    elif is_dataclass(part):
        answer = getattr(part, ANSWER, None)
        if isinstance(answer, Phrase):
            yield ANSWER, answer
        for item in fields(part):
            yield from _list_said(getattr(part, item.name))
    elif isinstance(part, tuple | list):
        for item in part:
            yield from _list_said(item)
    elif isinstance(part, Mapping):
        for item in part.values():
            yield from _list_said(item)
