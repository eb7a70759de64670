"""Which figure a question is about, and what that figure says now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest

from territory.analysis.questions import (
    Question,
    Subject,
    derive_scope,
    find_readers,
    find_said,
    read_questions,
    read_subject,
    select_about,
    select_page,
)
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Kpi, Money, Phrase
from territory.model.scope import Scope

PROGRAMME = {"id": "NCL", "name": "City Lab"}
PROJECT = {"id": "NCL-1", "programme": "NCL", "name": "La serre"}
ASKED: dict[str, Any] = {
    "id": "Q1", "kind": "question", "figure": "funding/matrix", "query": "p=NCL&au=2026-06-30&arr=A1&l=en&g=1",
    "text": "Et les prêts ?", "asked_on": "2026-07-01", "state": "open",
}  # fmt: skip


def _read(view_of: Callable[..., View], *rows: dict[str, Any]) -> tuple[Question, ...]:
    return read_questions(view_of({"programme": [PROGRAMME], "project": [PROJECT], "question": [*rows]}))


def test_a_question_stays_with_its_figure_whatever_the_arrete_and_the_language(view_of: Callable[..., View]) -> None:
    questions = _read(view_of, ASKED)
    assert (questions[0].asked_on, questions[0].answer) == (date(2026, 7, 1), None)
    for scope in (Scope(programme="NCL"), Scope(programme="NCL", known="A2", on=date(2027, 1, 1), language="fr")):
        assert select_about(questions, "funding", {"matrix"}, scope) == (questions, ())
    assert select_about(questions, "funding", {"matrix"}, Scope()) == ((), questions)
    assert select_about(questions, "funding", {"staircase"}, Scope(programme="NCL")) == ((), ())
    assert select_about(questions, "impact", {"matrix"}, Scope(programme="NCL")) == ((), ())
    assert select_page(questions, "funding", Scope()) == questions


def test_one_without_an_address_is_about_its_figure_where_no_other_thing_is_named(
    view_of: Callable[..., View],
) -> None:
    questions = _read(view_of, {**ASKED, "query": None, "programme": "NCL", "project": "NCL-1"})
    mine = lambda page, key, **scope: bool(select_about(questions, page, {key}, Scope(**scope))[0])  # noqa: E731
    assert mine("funding", "matrix")
    assert mine("funding", "matrix", programme="NCL")
    assert not mine("funding", "matrix", programme="ECT")
    assert mine("funding", "funding-NCL-1")
    assert mine("project", "matrix", about="NCL-1")
    assert not mine("project", "matrix", about="NCL-2")
    assert select_page(questions, "project", Scope(about="NCL-1")) == questions
    assert select_page(questions, "project", Scope(about="NCL-2")) == ()


def test_a_sheet_lists_the_questions_about_its_own_object(view_of: Callable[..., View]) -> None:
    asked = {"place/answer": "t=commune-1&au=2026-06-30", "organisation/answer": "id=region&arr=A1"}
    questions = _read(
        view_of, *({**ASKED, "id": figure[0], "figure": figure, "query": query} for figure, query in asked.items())
    )
    listed = lambda page, **scope: [item.id for item in select_page(questions, page, Scope(**scope))]  # noqa: E731
    assert (listed("place", territory="commune-1"), listed("place", territory="commune-2")) == (["p"], [])
    assert (listed("organisation", about="region"), listed("organisation", about="ville")) == (["o"], [])


def test_a_figure_is_about_the_programme_of_its_project_or_of_its_scope(view_of: Callable[..., View]) -> None:
    view = view_of({"programme": [PROGRAMME], "project": [PROJECT]})
    assert read_subject(view, "project", Scope(about="NCL-1")) == Subject(("NCL",), "NCL-1", None)
    assert read_subject(view, "funding", Scope(programme="NCL", about="matrix")) == Subject(("NCL",), None, None)
    assert read_subject(view, "overview", Scope()) == Subject()
    assert read_subject(view, "funding", Scope(about="steps.project.NCL-1")) == Subject(("NCL",), "NCL-1", None)
    assert derive_scope("project", None, Subject(("NCL",), "NCL-1")) == Scope(programme="NCL", about="NCL-1")
    assert derive_scope("overview", "p=ECT&arr=A1", Subject(("NCL",))) == Scope(programme="ECT")


def test_a_programme_that_nobody_coordinates_is_not_asked_and_a_part_of_the_lake_is_its_own(
    view_of: Callable[..., View],
) -> None:
    view = view_of({"programme": [PROGRAMME], "project": [PROJECT]})
    # Under a code that an address made up, a question would wait for nobody.
    assert read_subject(view, "overview", Scope(programme="NOPE")) == Subject()
    narrowed = replace(view, programmes=("ECT", "NCL"))
    assert read_subject(narrowed, "overview", Scope(programme="NOPE")) == Subject(("ECT", "NCL"))
    assert read_subject(narrowed, "overview", Scope(programme="NCL")) == Subject(("NCL",))


@dataclass(frozen=True)
class _Part:
    figures: tuple[Figure, ...]
    kpis: tuple[Kpi, ...]


@dataclass(frozen=True)
class _Board:
    answer: Phrase
    part: _Part


@pytest.mark.parametrize(
    ("key", "said"),
    [("answer", Phrase("a")), ("curve", Phrase("b")), ("kpi-paid", Money(Decimal(3))), ("gone", None)],
)
def test_what_a_figure_says_now_is_found_wherever_it_is_on_a_board(key: str, said: object) -> None:
    figure = Figure("curve", Phrase("b"), pd.DataFrame(), (), None)
    board = _Board(Phrase("a"), _Part((figure,), (Kpi("paid", Money(Decimal(3)), Coverage(1, 1)),)))
    assert find_said(board, key) == said


def test_a_page_that_is_no_page_has_no_reader() -> None:
    assert find_readers("overview")
    assert [find_readers(page) for page in ("nothing_here", "../../etc", "selection", "")] == [()] * 4
