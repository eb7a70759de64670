"""What the rules propose for the next meeting of the demonstration's jury, found again with pandas in its CSV files."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from tests.serving import ROOT

from territory.analysis.agenda import Proposal, read_proposals
from territory.analysis.committee import read_items, read_meeting
from territory.config import Settings
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer

LIVE, BODY, MEETING, DAY = "2026-09-30", "NCL-labellisation", "NCL-labellisation-2026-2", "2026-11-19"


def read(name: str) -> pd.DataFrame:
    """The rows of a table as they are now, as text."""
    return pd.read_csv(ROOT / "data" / "demo" / LIVE / f"{name}.csv", dtype=str)


def last_day(dates: pd.Series) -> pd.Series:
    """The last day that partial dates may mean."""
    parts = dates.where(dates.str.len() != 4, dates + "-12")
    month = pd.to_datetime(parts.str[:7] + "-01") + pd.offsets.MonthEnd()
    return pd.to_datetime(parts.where(parts.str.len() == 10)).fillna(month)


@pytest.fixture(scope="module")
def proposals(demo_lake: Path) -> dict[str, Proposal]:
    """The proposals by what they are about, as the coordinator sees them, before any of the demo's is added."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TERRITORY_VAR", str(demo_lake))
        view = Lake.open(Settings.read()).view(Viewer.of(Role.COORDINATOR, "karim"))
    meeting = read_meeting(view, MEETING)
    assert str(meeting.on) == DAY
    items = [item for item in read_items(view, MEETING) if item.kind == "question"]
    return {item.project or item.kind: item for item in read_proposals(view, meeting, items)}


def with_rule(proposals: dict[str, Proposal], rule: str) -> set[str]:
    """The projects that a rule found."""
    return {key for key, item in proposals.items() if any(reason.rule == rule for reason in item.reasons)}


@pytest.fixture(scope="module")
def phases() -> pd.Series:
    """The phase of each project of the programme on the day of the meeting."""
    changes = read("stage_change").merge(read("stage")[["id", "phase", "position"]], left_on="stage", right_on="id")
    changes["first"] = changes["on"] + changes["on"].str.len().map({4: "-01-01", 7: "-01", 10: ""})
    changes = changes[changes["first"] <= DAY].assign(position=changes["position"].astype(int))
    reached = changes.sort_values(["first", "position"]).groupby("project")["phase"].last()
    return reached[reached.index.str.startswith("NCL-")]


def test_conditions_and_actions(proposals: dict[str, Proposal], phases: pd.Series) -> None:
    said = read("decision")
    said = said[(said["body"] == BODY) & (said["on"] < DAY)].sort_values(["on", "id"])
    actions = read("action")
    undone = actions[(actions["state"] == "open") & (actions["asked_on"] < DAY)]
    last = said.groupby("project").tail(1)
    due = last[last["conditions_due_on"] <= DAY]
    followed = due["id"].isin(actions["decision"]) & ~due["id"].isin(undone["decision"])
    expected = {project for project in due[~followed]["project"] if phases[project] != "closed"}
    assert len(expected) > 1
    assert with_rule(proposals, "condition") == expected
    mine = undone[undone["decision"].isin(said["id"])]
    values = proposals["actions"].reasons[0].said.values
    assert (values["count"], values["late"]) == (len(mine), (mine["due_on"] < DAY).sum())


def test_what_is_late_and_who_is_a_candidate(proposals: dict[str, Proposal], phases: pd.Series) -> None:
    milestones = read("milestone")
    milestones["due"] = last_day(milestones["revised_on"].fillna(milestones["planned_on"]))
    done = milestones["done_on"].notna()
    reached = milestones[done].groupby("project")["due"].max().reindex(milestones["project"]).to_numpy()
    overtaken = pd.Series(reached, milestones.index) > milestones["due"]
    late = milestones[~done & ~overtaken & (milestones["due"] < DAY)]
    under_way = set(phases[phases.isin(["upstream", "active"])].index)
    actions = read("action")
    overdue = actions[(actions["state"] == "open") & (actions["due_on"] < DAY)]
    expected = (set(late["project"]) & under_way) | (set(overdue["project"]) & set(phases[phases != "closed"].index))
    assert len(expected) > 1
    assert with_rule(proposals, "late") == expected
    applied = read("project").set_index("id")["applied_on"]
    candidates = {code for code in phases[phases == "upstream"].index if pd.notna(applied[code])}
    assert candidates
    assert with_rule(proposals, "candidate") == candidates


def test_projects_not_seen_for_a_year(proposals: dict[str, Proposal], phases: pd.Series) -> None:
    said = read("decision")
    said = said[(said["body"] == BODY) & (said["on"] < DAY)]
    seen = pd.to_datetime(said.groupby("project")["on"].max())
    under_way = phases[phases.isin(["upstream", "active"])].index
    ages = (pd.Timestamp(DAY) - seen.reindex(under_way)).dt.days.fillna(10**6)
    oldest = ages[ages >= 365].sort_values(ascending=False, kind="stable")
    assert with_rule(proposals, "due") == set(oldest.head(5).index)
