"""What the demonstration changes, added up again with pandas from the CSV files of the last published arrêté."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from tests.serving import ROOT

from territory.analysis import effects, impact
from territory.analysis.effects_answers import Answer, read_answers
from territory.analysis.selection import read_selection
from territory.config import Settings
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer

CLOSED = "2026-06-30"
NUMBERS = ["value", "numerator", "denominator"]
#: One indicator by rule within a project and between projects.
RULES = {
    ("last", "sum"): "ECO01", ("sum", "sum"): "SOC01", ("last", "weighted_mean"): "SOC03", ("last", "median"): "ECO11",
    ("mean", "weighted_mean"): "MOB04", ("last", "none"): "SOC02", ("sum", "none"): "DEM01", ("mean", "none"): "CLI01",
    ("last", "distribution"): "INN06",
}  # fmt: skip


def read(name: str) -> pd.DataFrame:
    """The rows that the arrêté and the reference give of a table, as text."""
    paths = (ROOT / "data" / "demo" / CLOSED / f"{name}.csv", ROOT / "data" / "reference" / f"{name}.csv")
    return pd.concat([pd.read_csv(path, dtype=str) for path in paths if path.exists()], ignore_index=True)


def read_values() -> pd.DataFrame:
    """The values there are of the whole of each indicator, in order, and whether one comes after a break."""
    rows = read("observation")
    rows = rows[(rows["breakdown"] == "total") & (rows["presence"] == "present") & (rows["period_end"] <= CLOSED)]
    rows = rows[rows["value"].notna()].sort_values(["indicator", "project", "period_end", "period_start"])
    rows[NUMBERS] = rows[NUMBERS].astype(float)
    return rows


def sum_up(rows: pd.DataFrame, rule: str) -> pd.Series:
    """What one project's values of one indicator make (value, weight), by its rule over time."""
    if rule == "last":
        rows = rows.tail(1)
    elif rule == "mean":
        breaks = rows["is_break"].eq("true").cumsum()
        rows = rows[breaks == breaks.max()]
    weight = rows["denominator"].sum() if rows["denominator"].notna().all() else None
    if rule == "mean":
        even = rows["value"].mean()
        return pd.Series({"value": rows["value"].mul(rows["denominator"]).sum() / weight if weight else even,
                          "weight": weight})  # fmt: skip
    return pd.Series({"value": rows["value"].sum(), "weight": weight})


def join(each: pd.DataFrame, rule: str) -> float | None:
    """What projects make together, by the rule between them."""
    if len(each) == 1 or rule == "sum":
        return float(each["value"].sum())
    if rule == "weighted_mean":
        known = each[each["weight"].notna()]
        return float(known["value"].mul(known["weight"]).sum() / known["weight"].sum())
    return float(each["value"].median()) if rule == "median" else None


@pytest.fixture(scope="module")
def closed(demo_lake: Path) -> View:
    """The last published arrêté, as who may see small counts sees it: the files hold them."""
    lake = Lake.open(Settings.read({"TERRITORY_VAR": str(demo_lake)}))
    viewer = Viewer.of(Role.COORDINATOR)
    published = [item for item in lake.closings(viewer) if item.state == "published"]
    last = max(published, key=lambda item: item.effective_on)
    assert str(last.effective_on) == CLOSED
    return lake.view(viewer, last.id)


@pytest.fixture(scope="module")
def answers(closed: View) -> dict[str, Answer]:
    """What each indicator says, by code."""
    return {answer.id: answer for answer in read_answers(closed, read_selection(closed, Scope()))}


def test_every_indicator_adds_up_to_the_same(answers: dict[str, Answer]) -> None:
    described = read("indicator").set_index("id")
    values = read_values()
    assert set(values["indicator"]) <= set(answers)
    for code, rows in values.groupby("indicator"):
        row = described.loc[str(code)]
        each = rows.groupby("project")[rows.columns.tolist()].apply(
            lambda own, rule=row["time_rule"]: sum_up(own, rule)
        )
        found = answers[str(code)]
        assert found.rule == row["project_rule"], code
        got = found.each.set_index("project")["value"].astype(float)
        pd.testing.assert_series_equal(
            got, each["value"].astype(float), check_names=False, check_index_type=False, rtol=1e-12
        )
        expected = join(each, row["project_rule"])
        shown = float(found.each["value"].iloc[0]) if len(each) == 1 else found.together.value
        assert shown == (None if expected is None else pytest.approx(expected, rel=1e-12)), code


def test_every_coverage_counts_the_projects_that_should_have_a_value(answers: dict[str, Answer]) -> None:
    followed = read("follow_up")
    followed = followed[followed["is_not_applicable"] != "true"]
    due = pd.to_datetime(followed["first_due_on"]) + pd.to_timedelta(followed["lag_days"].fillna("0").astype(int), "D")
    expected = followed[due < pd.Timestamp(CLOSED)].groupby("indicator")["project"].agg(set)
    present = read("observation")
    present = present[(present["presence"] == "present") & (present["breakdown"] == "total")]
    known = present[present["period_end"] <= CLOSED].groupby("indicator")["project"].agg(set)
    for code, found in answers.items():
        has, should = known.get(code, set()), expected.get(code, set())
        assert (found.coverage.known, found.coverage.expected) == (len(has), len(has | should)), code


@pytest.mark.parametrize(("rules", "code"), RULES.items(), ids=RULES.values())
def test_an_indicator_s_page_says_the_same(
    closed: View, answers: dict[str, Answer], rules: tuple[str, str], code: str
) -> None:
    row = read("indicator").set_index("id").loc[code]
    assert (row["time_rule"], row["project_rule"]) == rules
    board = impact.read(closed, Scope(about=code))
    found = answers[code]
    assert board.coverage == found.coverage
    said = board.answer.values.get("value")
    number = None if said is None else said.value  # type: ignore[attr-defined]
    assert number == found.together.value
    for comparison in board.comparison:
        shown = comparison.figure.rows.set_index("project")["value"].map(lambda cell: cell.value)
        assert shown.to_dict() == found.each.set_index("project")["value"].to_dict()
    if rules == ("sum", "sum"):
        periods = [cell.value for cell in board.portfolio[0].figure.rows["value"] if cell is not None]
        assert sum(periods) == pytest.approx(number)


def test_breakdowns_reconcile_with_their_whole(closed: View) -> None:
    rows = read("observation")
    rows = rows[(rows["indicator"] == "SOC01") & (rows["period_end"] <= CLOSED)]
    rows["axis"] = rows["breakdown"].str.split("=").str[0]
    wholes = rows[(rows["breakdown"] == "total") & (rows["presence"] == "present")]
    slot = ["project", "period_start", "period_end"]
    for figure in impact.read(closed, Scope(about="SOC01")).breakdowns:
        axis = figure.key.rpartition("-")[2]
        parts = rows[rows["axis"] == axis].merge(wholes[[*slot, "value"]], on=slot, suffixes=("", "_whole"))
        known = parts["value"].astype(float).sum()
        whole = parts.drop_duplicates(slot)["value_whole"].astype(float).sum()
        shown = figure.rows.set_index("kind")["value"].map(lambda cell: cell.value)
        assert shown["whole"] == whole
        assert pd.Series(shown["part"]).sum() == known
        assert shown.get("rest", 0.0) == whole - known


def test_goals_and_levels_are_counted_the_same(closed: View) -> None:
    board = effects.read(closed, Scope())
    for figure, vocabulary in zip(board.terms, effects.VOCABULARIES, strict=True):
        terms = read("project_term").merge(read("term"), left_on="term", right_on="id")
        terms = terms[terms["vocabulary"] == vocabulary]
        counted = terms.groupby("name")["project"].nunique()
        shown = {row.effect_term.name: row.projects for row in figure.rows.itertuples() if row.projects}
        assert shown == counted.to_dict()
        assert figure.coverage is not None
        assert figure.coverage.known == terms["project"].nunique()
    levels = read("indicator").set_index("id")["level"]
    values = pd.Series(read_values()["indicator"].unique()).map(levels).value_counts()
    assert {level.code: level.known for level in board.levels if level.known} == values.to_dict()
