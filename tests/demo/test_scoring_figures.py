"""The two rounds of a project of the demonstration, measured again with pandas from its CSV files."""

from __future__ import annotations

import pandas as pd
import pytest
from tests.analysis.portfolios import Rows
from tests.conftest import ViewOf
from tests.serving import ROOT

from territory.analysis import profiles
from territory.lake.view import View
from territory.model.scope import Scope

PROJECT, GRID, DAY = "ECT-2022-002", "ect-pillars-v1", "2026-09-30"
TABLES = (
    "programme", "project", "grid", "criterion", "scoring", "score", "body", "stage", "stage_change",
)  # fmt: skip
NUMBERS = ("value", "lowest", "highest", "scale_min", "scale_max")


def read(name: str) -> pd.DataFrame:
    """The rows that the last package and the reference give of a table, as text."""
    paths = (ROOT / "data" / "demo" / DAY / f"{name}.csv", ROOT / "data" / "reference" / f"{name}.csv")
    return pd.concat([pd.read_csv(path, dtype=str) for path in paths if path.exists()], ignore_index=True)


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    """Those tables alone, as a coordinator reads them."""
    rows: Rows = {}
    for name in TABLES:
        table = read(name)
        found = table.astype(object).where(table.notna(), None)
        rows[name] = [{str(key): value for key, value in row.items()} for row in found.to_dict("records")]
    return view_of(rows, on=pd.Timestamp(DAY).date(), nature="demo")


@pytest.fixture(scope="module")
def settled() -> pd.DataFrame:
    """The scores of the project with this grid, the number of each and its pillar."""
    scores = read("score").merge(
        read("scoring").query("project == @PROJECT and grid == @GRID"), left_on="scoring", right_on="id"
    )
    scores = scores.merge(read("criterion")[["id", "parent"]], left_on="criterion", right_on="id", suffixes=("", "_c"))
    return scores.assign(value=pd.to_numeric(scores["value"]))


@pytest.fixture(scope="module")
def board(view: View) -> profiles.ProfilesBoard:
    return profiles.read(view, Scope(about=f"{GRID}..{PROJECT}"))


def test_the_middle_of_each_pillar_in_both_rounds(board: profiles.ProfilesBoard, settled: pd.DataFrame) -> None:
    assert board.pillars is not None
    now = settled.query("level == 'real'").groupby(["parent", "scoring"])["value"]
    found = board.pillars.rows.set_index(["pillar", "series"])
    assert found["value"].astype(float).to_dict() == now.median().to_dict()
    assert {key: cover.known for key, cover in found["criteria_scored"].items()} == now.count().to_dict()
    assert {cover.expected for cover in found["criteria_scored"]} == {4}


def test_what_moved_between_the_two_rounds(board: profiles.ProfilesBoard, settled: pd.DataFrame) -> None:
    assert board.pillars is not None
    wide = settled.query("level == 'real'").pivot(index="criterion", columns="on", values="value")
    by = wide[max(wide)] - wide[min(wide)]
    said = board.pillars.sentence.values
    counted = [said["up"], said["down"], said["same"], said["unknown"]]
    assert counted == [(by > 0).sum(), (by < 0).sum(), (by == 0).sum(), by.isna().sum()]


def test_the_gap_to_the_ideal_is_the_middle_of_the_criteria_that_have_both(
    board: profiles.ProfilesBoard, settled: pd.DataFrame
) -> None:
    assert board.levels is not None
    last = settled[settled["on"] == settled["on"].max()]
    wide = last.pivot(index=["parent", "criterion"], columns="level", values="value")
    gaps = (wide["ideal"] - wide["real"]).groupby("parent")
    found = board.levels.rows.set_index("pillar")
    assert {key: gap.value for key, gap in found["gap_ideal"].items()} == gaps.median().to_dict()
    assert {key: cover.known for key, cover in found["gap_criteria"].items()} == gaps.count().to_dict()
