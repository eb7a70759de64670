"""The overview of the demonstration, computed again with pandas from the CSV files of the last published arrêté."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from tests.demo.test_learning_figures import CLOSED, first_day, known, read

from territory.analysis import overview, projects
from territory.config import Settings
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.board import Money
from territory.model.scope import PHASES, Scope
from territory.model.viewer import Role, Viewer

DAY = pd.Timestamp(CLOSED)


@pytest.fixture(scope="module")
def view(demo_lake: Path) -> View:
    """What a reader sees: the last published arrêté."""
    view = Lake.open(Settings.read({"TERRITORY_VAR": str(demo_lake)})).view(Viewer.of(Role.READER))
    assert view.closing is not None
    assert str(view.closing.effective_on) == CLOSED
    return view


@pytest.fixture(scope="module")
def board(view: View) -> overview.OverviewBoard:
    return overview.read(view, Scope())


@pytest.fixture(scope="module")
def stages() -> pd.DataFrame:
    """The stage of each project at the effective date: phase, outcome."""
    changes = known(read("stage_change")).merge(read("stage"), left_on="stage", right_on="id")
    changes = changes.assign(day=first_day(changes["on"]), position=changes["position"].astype(int))
    last = changes.sort_values(["day", "position"]).groupby("project").tail(1).set_index("project")
    return last.reindex(read("project")["id"])[["phase", "outcome"]]


def last_day(dates: pd.Series) -> pd.Series:
    """The last day that partial dates may mean."""
    first = pd.to_datetime(first_day(dates))
    ends = {4: pd.offsets.YearEnd(0), 7: pd.offsets.MonthEnd(0)}
    return pd.Series(
        [day + ends[len(text)] if isinstance(text, str) and len(text) in ends else day
         for day, text in zip(first, dates, strict=True)],
        index=dates.index,
    )  # fmt: skip


def test_projects_by_phase_and_year_of_first_label(board: overview.OverviewBoard, stages: pd.DataFrame) -> None:
    labels = read("label")
    dated = known(labels[(labels["state"] == "labelled") & labels["from_on"].notna()], "from_on")
    years = dated["from_on"].str[:4].groupby(dated["project"]).min().reindex(stages.index)
    told = set(known(labels[labels["state"].isin(["labelled", "ended"])], "from_on")["project"])
    unknown = set(labels[labels["state"] == "unknown"]["project"])
    years = years.where(years.notna(), [
        "undated" if name in told else "unknown" if name in unknown else "none" for name in years.index
    ])  # fmt: skip
    expected = pd.crosstab(years, stages["phase"])
    rows = board.cohorts.rows.set_index("label_cohort")
    for cohort, row in rows.iterrows():
        for phase in PHASES:
            assert row[phase] == (expected.loc[cohort].get(phase, 0) if cohort in expected.index else 0), (
                cohort,
                phase,
            )
    assert rows["projects"].sum() == len(stages)
    assert set(expected.index) <= set(rows.index)


def test_outcomes_lessons_and_rebounds(board: overview.OverviewBoard, stages: pd.DataFrame) -> None:
    ended = stages["outcome"].dropna()
    taught = set(known(read("lesson"))["project"])
    links = known(read("project_link"))
    taken = set(links[links["kind"] == "rebound"]["target"])
    for row in board.outcomes.rows.to_dict("records"):
        members = set(ended[ended == row["outcome"]].index)
        assert (row["projects"], row["taught"], row["taken_up"]) == (
            len(members),
            len(members & taught),
            len(members & taken),
        )
    assert board.outcomes.rows["projects"].sum() == len(ended)
    assert board.rebounds is not None
    assert set(board.rebounds.rows["project"]) == taken & set(ended.index)


def test_the_path_from_needs_to_jobs(board: overview.OverviewBoard) -> None:
    reached = {row["path_step"]: row["reached"].value for row in board.path.rows.to_dict("records")}
    labels = read("label")
    assert reached["needs"] == len(known(read("need"), "raised_on"))
    assert reached["ideas"] == len(read("project"))
    assert (
        reached["labelled"]
        == known(labels[labels["state"].isin(["labelled", "ended"])], "from_on")["project"].nunique()
    )
    assert reached["activities"] == len(known(read("activity"), "started_on"))
    seen = read("observation").query("indicator == 'ECO01' and breakdown == 'total' and presence == 'present'")
    seen = seen[(seen["period_end"] <= CLOSED) & seen["value"].notna()].sort_values("period_end")
    assert reached["jobs"] == pytest.approx(seen.groupby("project").tail(1)["value"].astype(float).sum())


def test_the_declared_weather(board: overview.OverviewBoard, stages: pd.DataFrame) -> None:
    assert board.weather is not None
    declared = known(read("weather")).sort_values("on").groupby("project").tail(1).set_index("project")
    opened = stages[stages["phase"] != "closed"].index
    expected = declared["overall"].where(pd.to_datetime(declared["on"]) >= DAY - pd.Timedelta(days=180), "old")
    found = board.weather.weather.rows.set_index("project")["weather"]
    assert found.sort_index().to_dict() == expected.reindex(opened).fillna("none").sort_index().to_dict()


def test_late_milestones_and_silences(board: overview.OverviewBoard, stages: pd.DataFrame, view: View) -> None:
    milestones = read("milestone")
    due = last_day(milestones["revised_on"].fillna(milestones["planned_on"]))
    milestones = milestones.assign(
        due=due, is_done=milestones["done_on"].notna() & (first_day(milestones["done_on"]) <= CLOSED)
    )
    latest_done = milestones[milestones["is_done"]].groupby("project")["due"].max()
    late = milestones[~milestones["is_done"] & (milestones["due"] < DAY)]
    late = late[~(late["project"].map(latest_done) > late["due"])]
    under_way = stages[stages["phase"].isin(["upstream", "active"])].index
    alerts = {(alert.rule, alert.project) for alert in board.alerts}
    assert {name for rule, name in alerts if rule == "milestone-late"} == set(late["project"]) & set(under_way)
    notes = known(read("note"))
    news = pd.concat([
        notes[notes["is_public"] == "true"][["project", "on"]], known(read("weather"))[["project", "on"]],
        known(read("stage_change"))[["project", "on"]],
        read("observation").query("presence == 'present'").rename(columns={"period_end": "on"})[["project", "on"]],
    ])  # fmt: skip
    news = news[first_day(news["on"]) <= CLOSED]
    heard = pd.to_datetime(first_day(news["on"])).groupby(news["project"]).max()
    days = (DAY - heard).dt.days
    assert {name for rule, name in alerts if rule == "no-news"} == set(days[days > 180].index) & set(under_way)
    rows = projects.read(view, Scope()).projects.rows.set_index("project")
    assert rows["silent_days"].dropna().astype(int).to_dict() == days.to_dict()


def test_actions_past_their_day(board: overview.OverviewBoard, stages: pd.DataFrame) -> None:
    actions = read("action")
    open_then = (actions["state"] == "open") | (actions["done_on"] > CLOSED)
    late = actions[(actions["asked_on"] <= CLOSED) & (actions["due_on"] < CLOSED) & open_then]
    opened = set(stages[stages["phase"] != "closed"].index)
    found = {alert.project for alert in board.alerts if alert.rule == "decision-open"}
    assert set(late["project"]) & opened <= found


def test_what_is_to_be_found_is_told_to_the_cent_where_it_passes_the_threshold(board: overview.OverviewBoard) -> None:
    gaps = [alert.why.values for alert in board.alerts if alert.rule == "funding-gap"]
    plans = read("budget_line").query("is_in_kind == 'false'")
    plans = plans[plans["decided_on"].isna() | (first_day(plans["decided_on"]) <= CLOSED)]
    for alert, why in zip([alert for alert in board.alerts if alert.rule == "funding-gap"], gaps, strict=True):
        mine = plans[plans["project"] == alert.project]
        mine = mine[mine["version"].astype(int) == mine["version"].astype(int).max()]
        plan = sum((Decimal(amount) for amount in mine["amount"]), Decimal(0))
        assert why["plan"] == Money(plan)
        assert isinstance(why["gap"], Money)
        assert why["gap"].value is not None
        assert plan * Decimal("0.05") < why["gap"].value <= plan
