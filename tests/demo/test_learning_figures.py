"""What was learned in the demonstration, counted again with pandas from the CSV files of the last published arrêté."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pandas as pd
import pytest
from tests.serving import ROOT

from territory.analysis import learning
from territory.config import Settings
from territory.lake.lake import Lake
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer

CLOSED = "2026-06-30"
UNHOPED = ("learned", "stopped", "redirected")
Table = Callable[[str], pd.DataFrame]


def read(name: str) -> pd.DataFrame:
    """The rows that the arrêté and the reference give of a table, as text."""
    paths = (ROOT / "data" / "demo" / CLOSED / f"{name}.csv", ROOT / "data" / "reference" / f"{name}.csv")
    return pd.concat([pd.read_csv(path, dtype=str) for path in paths if path.exists()], ignore_index=True)


def first_day(dates: pd.Series) -> pd.Series:
    """The first day that partial dates may mean: `2018`, `2018-06`, `2018-06-30`."""
    return dates + dates.str.len().map({4: "-01-01", 7: "-01", 10: ""})


def known(rows: pd.DataFrame, column: str = "on") -> pd.DataFrame:
    """The rows dated by the effective date, or undated."""
    return rows[rows[column].isna() | (first_day(rows[column]) <= CLOSED)]


@pytest.fixture(scope="module")
def board(demo_lake: Path) -> learning.LearningBoard:
    """The board of a reader, who sees the last published arrêté."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TERRITORY_VAR", str(demo_lake))
        lake = Lake.open(Settings.read())
    view = lake.view(Viewer.of(Role.READER))
    assert view.closing is not None
    assert str(view.closing.effective_on) == CLOSED
    return learning.read(view, Scope())


def test_experiments_by_hypothesis_and_conclusion(board: learning.LearningBoard) -> None:
    tried = known(read("experiment"), "started_on")
    over = set(known(tried, "ended_on")["id"])
    conclusion = tried["conclusion"].where(tried["id"].isin(over), "running")
    counted = pd.crosstab(tried["hypothesis"], conclusion)
    rows = board.hypotheses.figure.rows.set_index("hypothesis")
    assert sorted(rows.index) == sorted(read("hypothesis")["id"])
    for name in learning.CONCLUSIONS:
        expected = counted[name].reindex(rows.index, fill_value=0) if name in counted else pd.Series(0, rows.index)
        assert rows[name].tolist() == expected.tolist(), name
    assert rows["projects"].sum() == tried.dropna(subset="hypothesis").groupby("hypothesis")["project"].nunique().sum()
    assert board.hypotheses.concluded == {
        name: int((conclusion == name).sum()) for name in ("confirmed", "qualified", "refuted")
    }
    loose = sum(len(evidence.trials) for evidence in board.hypotheses.criteria)
    assert loose == int(tried["hypothesis"].isna().sum())


def test_lessons_and_what_one_may_choose(board: learning.LearningBoard) -> None:
    lessons = known(read("lesson"))
    assert sorted(board.lessons.figure.rows["lesson"]) == sorted(lessons["id"])
    assert board.lessons.projects == lessons["project"].nunique()
    choices = {choice.code: choice.count for choice in board.lessons.choices}
    for column in ("kind", "obstacle"):
        for code, count in lessons[column].value_counts().items():
            assert choices[str(code)] == count
    themes = read("project_term").query("term.str.startswith('theme.')")
    for code, count in lessons.merge(themes, on="project")["term"].value_counts().items():
        assert choices[str(code)] == count


def test_projects_that_ended_otherwise_than_hoped(board: learning.LearningBoard) -> None:
    moves = known(read("stage_change")).merge(read("stage"), left_on="stage", right_on="id")
    moves["day"] = first_day(moves["on"])
    moves["place"] = moves["position"].astype(int)
    last = moves.sort_values(["day", "place"]).groupby("project").tail(1)
    ended = set(last[last["outcome"].isin(UNHOPED)]["project"])
    links = known(read("project_link")).query("kind != 'depends_on'")
    told = set(known(read("lesson"))["project"])
    rows = board.endings.figure.rows
    assert set(rows["project"]) == ended
    assert set(rows.loc[rows["rebounds"] > 0, "project"]) == ended & set(links["target"])
    assert board.endings.told == len(ended & told)


def test_obstacles_and_replications(board: learning.LearningBoard) -> None:
    taken_up = known(read("replication"))
    met = pd.concat([known(read("lesson")), taken_up])[["project", "obstacle"]].dropna().drop_duplicates()
    names = read("term").set_index("id")["name"]
    expected = {names[code]: count for code, count in met["obstacle"].value_counts().items()}
    found = {one.name.name: len(one.projects) for one in board.obstacles.met if one.met_as == "obstacle"}
    assert found == expected
    stops = known(read("stage_change")).merge(read("stage"), left_on="stage", right_on="id")
    stops = stops[stops["outcome"].isin(UNHOPED) & stops["reason"].notna() & (stops["reason"] != "stop_reason.unknown")]
    expected = {names[code]: rows["project"].nunique() for code, rows in stops.groupby("reason")}
    assert {one.name.name: len(one.projects) for one in board.obstacles.met if one.met_as == "stop"} == expected
    speaking = {*known(read("lesson"))["project"], *taken_up["project"], *stops["project"]}
    assert board.obstacles.figure.coverage is not None
    assert board.obstacles.figure.coverage.known == len(speaking)
    spread = known(read("project_link")).query("kind == 'spread'")
    states = {**taken_up["state"].value_counts().to_dict(), **({"followed": len(spread)} if len(spread) else {})}
    rows = board.replications.states.rows
    assert dict(zip(rows["replication_state"], rows["replications"], strict=True)) == states


def test_contributions_by_modality(board: learning.LearningBoard) -> None:
    said = read("participation")
    tested = known(said[said["state"] == "tested"]).copy()
    planned = said[said["state"] == "planned"]
    tested[["received", "used"]] = tested[["received", "used"]].apply(pd.to_numeric)
    counted = tested[tested["received"].notna() & (tested["used"] <= tested["received"])]
    rows = board.usage.figure.rows.set_index("modality")
    assert rows["tested"].to_dict() == {
        code: int((tested["modality"] == code).sum()) for code in {*tested["modality"], *planned["modality"]}
    }
    for code, own in counted.groupby("modality"):
        received, used = int(own["received"].sum()), int(own["used"].sum())
        assert rows.loc[code, ["counted", "contributions_received", "contributions_used"]].tolist() == [
            len(own),
            received,
            used,
        ]
        assert rows.loc[code, "used_share"] is None or rows.loc[code, "used_share"].value == used * 100 / received
    assert rows["contributions_received"].notna().sum() == counted["modality"].nunique()
    assert board.usage.share == counted["used"].sum() * 100 / counted["received"].sum()


def test_commons_with_the_last_values_known(board: learning.LearningBoard) -> None:
    values = read("observation").query("breakdown == 'total' and presence == 'present'").dropna(subset="value")
    values = values[values["period_end"] <= CLOSED].sort_values(["period_end", "period_start"])
    last = values.groupby(["project", "indicator"])["value"].last().astype(float).to_dict()
    days = set(read("indicator").query("unit.str.startswith('jour')")["id"])
    rows = board.commons.figure.rows.set_index("common")
    described = read("digital_common")
    assert sorted(rows.index) == sorted(described["id"])
    for common in described.to_dict("records"):
        for column, indicator in (("age_days", "freshness_indicator"), ("delay_days", "delay_indicator")):
            code = common[indicator]
            expected = last.get((common["project"], code)) if code in days else None
            assert rows.loc[common["id"], column] == expected or (
                expected is None and pd.isna(rows.loc[common["id"], column])
            )


def test_actors_and_the_pairs_that_they_alone_have_in_common(board: learning.LearningBoard) -> None:
    partners = known(read("partner"), "from_on")
    left = partners["to_on"].notna() & (partners["to_on"].str.ljust(10, "~") < CLOSED)
    partners = partners[~left]
    merged = read("organisation").set_index("id")
    kept = merged["merged_into"].dropna().to_dict() if "merged_into" in merged else {}
    partners = partners.assign(organisation=partners["organisation"].replace(kept))
    homes = set(read("programme")["organisation"].replace(kept))
    joined = partners.groupby("organisation")["project"].agg(set).to_dict()
    others = {name: projects for name, projects in joined.items() if name not in homes}
    pairs = pd.Series(
        [pair for projects in others.values() for pair in combinations(sorted(projects), 2)], dtype=object
    ).value_counts()
    alone = {pair for pair, count in pairs.items() if count == 1}
    rows = board.actors.figure.rows.set_index("organisation")
    assert rows["projects"].to_dict() == {name: len(projects) for name, projects in joined.items()}
    found = {name: value for name, value in rows["bridges"].items() if name not in homes}
    assert found == {
        name: sum(pair in alone for pair in combinations(sorted(projects), 2)) for name, projects in others.items()
    }
