"""Attaching money that waits: one commit of shares, which adds up, and which an undo gives back."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from tests.conftest import ViewOf
from tests.ingest.lakes import KARIM, ROWS, make_lake, read_everything

from territory.analysis.portfolio import read_money
from territory.errors import LakeMoved, TerritoryError
from territory.ingest.attach import Part, derive_attachment
from territory.lake.lake import Lake
from territory.lake.view import View

ALL, HALF, QUARTER = Decimal(1), Decimal("0.5"), Decimal("0.25")


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return make_lake(tmp_path)


def shares(view: View, funding: str = "F1") -> list[tuple[object, ...]]:
    columns = ("funding", "line", "purpose", "project", "programme", "share")
    rows = view.read_columns("funding_share", columns).to_pylist()
    return sorted(tuple(row.values())[1:] for row in rows if row["funding"] == funding)


def attach(lake: Lake, *parts: Part, funding: str = "F1") -> str:
    view = lake.view(KARIM)
    receipt = lake.commit(KARIM, derive_attachment(view, funding, parts, "Rattache F1", "karim"))
    assert receipt.import_id is not None
    return receipt.import_id


def test_the_whole_goes_to_a_project_and_an_undo_gives_it_back(lake: Lake) -> None:
    before = read_everything(lake)
    done = attach(lake, Part("project", "P-01", share=ALL))
    view = lake.view(KARIM)
    assert shares(view) == [(1, "project", "P-01", None, 1.0)]
    assert view.default_on is not None
    money = read_money(view, ("P-01",), view.default_on)
    assert money.projects["mobilised"].tolist() == [Decimal("260000.00")]
    lake.undo(KARIM, done)
    assert read_everything(lake) == before


def test_what_several_projects_leave_goes_on_waiting(lake: Lake) -> None:
    attach(lake, Part("project", "P-01", share=HALF), Part("project", "P-02", share=QUARTER))
    assert shares(lake.view(KARIM)) == [
        (1, "project", "P-01", None, 0.5),
        (2, "project", "P-02", None, 0.25),
        (3, "unallocated", None, None, 0.25),
    ]
    attach(lake, Part("accompaniment", share=QUARTER))
    assert shares(lake.view(KARIM))[2] == (3, "accompaniment", None, None, 0.25)


def test_a_funding_without_any_share_can_be_attached(lake: Lake) -> None:
    attach(lake, Part("programme", programme="P", share=ALL), funding="F2")
    assert shares(lake.view(KARIM), "F2") == [(1, "programme", None, "P", 1.0)]


def test_money_of_others_leaves_the_list(lake: Lake) -> None:
    attach(lake, Part("elsewhere", share=ALL))
    view = lake.view(KARIM)
    assert shares(view) == [(1, "elsewhere", None, None, 1.0)]
    assert view.read("attachment_waiting")["id"].tolist() == ["F2"]


def test_projects_that_share_in_an_unknown_way(lake: Lake) -> None:
    attach(lake, Part("project", "P-01"), Part("project", "P-02"))
    assert shares(lake.view(KARIM)) == [(1, "project", "P-01", None, None), (2, "project", "P-02", None, None)]


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ((), "attach-nothing"),
        ((Part("project", "P-01", share=Decimal(0)),), "attach-nothing"),
        ((Part("project", "P-01", share=HALF), Part("project", "P-01", share=QUARTER)), "attach-twice"),
        ((Part("project", "P-01", share=ALL), Part("project", "P-02", share=QUARTER)), "attach-too-much"),
        ((Part("project", "P-99", share=ALL),), "attach-refused"),
        ((Part("project", None, share=ALL),), "attach-refused"),
    ],
)
def test_what_does_not_add_up_is_refused(view_of: ViewOf, parts: tuple[Part, ...], code: str) -> None:
    with pytest.raises(TerritoryError) as refused:
        derive_attachment(view_of(ROWS), "F1", parts, "Rattache", "karim")
    assert refused.value.code == code


def test_two_at_once_the_second_is_told(lake: Lake) -> None:
    view = lake.view(KARIM)
    late = derive_attachment(view, "F1", (Part("project", "P-02", share=ALL),), "Rattache", "lea")
    attach(lake, Part("project", "P-01", share=ALL))
    with pytest.raises(LakeMoved):
        lake.commit(KARIM, late)
