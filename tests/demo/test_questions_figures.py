"""The questions of the demonstration, counted again from the files of its last arrêté."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
from tests.serving import ROOT

from territory.analysis.questions import read_questions
from territory.config import Settings
from territory.lake.lake import Lake
from territory.model.viewer import Viewer

LAST = ROOT / "data" / "demo" / "2026-06-30" / "question.csv"


def test_the_questions_of_the_last_arrete_are_those_of_its_file(demo_lake: Path) -> None:
    asked = pd.read_csv(LAST, dtype=str).fillna("")
    lake = Lake.open(Settings.read({"TERRITORY_VAR": str(demo_lake)}))
    read = read_questions(lake.view(Viewer()))
    assert {(item.id, item.kind, item.figure, item.state, item.contested_value or "") for item in read} == set(
        asked[["id", "kind", "figure", "state", "contested_value"]].itertuples(index=False, name=None)
    )
