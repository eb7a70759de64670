"""The list of projects: what is unknown stays unknown, and each order is total."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from tests.analysis.sheets import SHEETS

from territory.analysis import projects
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.scope import Scope

ViewOf = Callable[..., View]
ON = date(2022, 6, 30)


@pytest.fixture(scope="module")
def board(view_of: ViewOf) -> projects.ProjectsBoard:
    return projects.read(view_of(SHEETS, on=ON), Scope())


def test_each_project_has_its_line_with_who_where_how_much_and_when(board: projects.ProjectsBoard) -> None:
    rows = board.projects.rows.set_index("project")
    assert rows.loc["E1", "carriers"] == ("Les Bocaux",)  # the organisation that the recorded one has joined
    assert rows.loc["E1", "places"] == ("Lons-le-Saunier",)
    assert rows.loc["E1", "heard"] == "2021-09-16"
    assert rows.loc["E2", "heard"] == "2022-01"  # a month stays a month
    assert rows.loc["E3", ["carriers", "places", "heard", "phase"]].tolist() == [None, None, None, None]


def test_unknown_money_is_said_and_is_not_zero(board: projects.ProjectsBoard) -> None:
    rows = {row["project"]: row for row in board.projects.rows.to_dict("records")}
    said = {project: Words().say(projects.say_money(row)) for project, row in rows.items()}
    assert said["E1"].startswith("au moins 8\u202f000")  # a second funding whose share is unknown
    assert said["E2"] == "Financement connu, montant inconnu"
    assert said["E3"] == "Aucun financement connu"


@pytest.mark.parametrize(
    ("by", "expected"),
    [("name", "E3 E1 E2"), ("news", "E3 E2 E1"), ("recent", "E2 E1 E3"), ("money", "E1 E3 E2"), ("stage", "E2 E1 E3")],
)
def test_an_order_is_total(board: projects.ProjectsBoard, by: str, expected: str) -> None:
    rows = board.projects.rows
    assert " ".join(projects.order(rows, by)["project"]) == expected
    assert " ".join(projects.order(rows.iloc[::-1], by)["project"]) == expected


def test_silence_is_counted_but_never_on_published_data(view_of: ViewOf) -> None:
    board = projects.read(view_of(SHEETS, on=date(2023, 1, 1)), Scope())
    assert board.answer.key == "projects-answer-silent"
    assert board.answer.values["silent"] == 1  # E2 is under way; E1 is closed, E3 was never heard of
    published = projects.read(view_of(SHEETS, on=date(2023, 1, 1), nature="published"), Scope())
    assert published.answer.key == "projects-answer"


def test_an_empty_lake_has_an_answer(view_of: ViewOf) -> None:
    board = projects.read(view_of({}, on=None), Scope())
    assert board.answer.key == "projects-answer-none"
    assert board.projects.rows.empty
    assert list(projects.order(board.projects.rows, "news")["project"]) == []
