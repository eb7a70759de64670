"""The traps of adding up indicators: each has its rule, and each rule its test."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory.analysis.aggregate import measure_across, measure_over_time, measure_periods
from territory.analysis.lateness import measure_late
from territory.analysis.rows import keep
from territory.analysis.schedule import COLUMNS, measure_schedule

ON = date(2026, 6, 30)
NUMBERS = st.floats(min_value=0, max_value=1e9, allow_nan=False)
SOME = settings(max_examples=40, deadline=None)
NO_SCHEDULE = pd.DataFrame(columns=list(COLUMNS))


def observed(*rows: dict[str, Any]) -> pd.DataFrame:
    """Observations with what a row does not say filled in."""
    usual = {
        "project": "P1", "period_start": date(2025, 1, 1), "period_end": date(2025, 3, 31), "breakdown": "total",
        "value": None, "denominator": None, "presence": "present", "quality": "measured", "is_break": False,
    }  # fmt: skip
    return pd.DataFrame([usual | row for row in rows], columns=list(usual), dtype=object)


def quarter(rank: int) -> dict[str, date]:
    """The quarter `rank` of 2025."""
    starts = [date(2025, 1, 1), date(2025, 4, 1), date(2025, 7, 1), date(2025, 10, 1), date(2026, 1, 1)]
    return {"period_start": starts[rank], "period_end": starts[rank + 1] - timedelta(days=1)}


def portfolio(values: Sequence[float], weights: Sequence[float | None] | None = None) -> pd.DataFrame:
    """One value per project."""
    weights = weights or [None] * len(values)
    rows = [(f"P{rank:03}", value, weight) for rank, (value, weight) in enumerate(zip(values, weights, strict=True))]
    return pd.DataFrame(rows, columns=["project", "value", "weight"], dtype=object)


def test_a_stock_is_its_last_value_and_a_flow_the_sum_of_them() -> None:
    rows = observed({**quarter(1), "value": 5.0}, {**quarter(0), "value": 3.0})
    assert measure_over_time(rows, "last")["value"].tolist() == [5.0]
    assert measure_over_time(rows, "sum")["value"].tolist() == [8.0]
    assert measure_over_time(rows, "mean")["value"].tolist() == [4.0]


def test_a_ratio_is_weighted_never_the_mean_of_means() -> None:
    together = measure_across(portfolio([10.0, 90.0], [900.0, 100.0]), "weighted_mean")
    assert together.value == pytest.approx(18.0)


def test_a_ratio_without_its_base_is_left_out_and_counted() -> None:
    together = measure_across(portfolio([10.0, 90.0], [900.0, None]), "weighted_mean")
    assert (together.value, together.projects, together.unweighted) == (10.0, 1, 1)
    assert measure_across(portfolio([10.0], [0.0]), "weighted_mean").value is None


@pytest.mark.parametrize("rule", ["none", "distribution"])
def test_what_may_count_twice_is_not_added(rule: str) -> None:
    together = measure_across(portfolio([10.0, 20.0, 60.0]), rule)
    assert together.value is None
    assert (together.low, together.median, together.high) == (10.0, 20.0, 60.0)


def test_a_breakdown_is_never_added_to_its_total() -> None:
    parts = ({"value": 20.0, "breakdown": "sexe=femme"}, {"value": 10.0, "breakdown": "sexe=homme"})
    rows = observed({"value": 30.0}, *parts)
    assert measure_over_time(rows, "sum")["value"].tolist() == [30.0]


def test_missing_is_not_zero_and_zero_is_a_value() -> None:
    rows = observed({"value": 0.0}, {**quarter(1), "project": "P2", "presence": "missing"})
    assert measure_over_time(rows, "last")["project"].tolist() == ["P1"]
    assert measure_over_time(rows, "last")["value"].tolist() == [0.0]


def test_nothing_makes_nothing() -> None:
    assert measure_over_time(observed(), "sum").empty
    assert measure_across(portfolio([]), "sum").value is None
    assert measure_periods(observed(), NO_SCHEDULE, "sum", "sum", ON).empty


def test_the_one_that_dominates_is_said() -> None:
    together = measure_across(portfolio([1.0, 2.0, 97.0]), "sum")
    assert (together.value, together.largest, together.without, together.median) == (100.0, "P002", 3.0, 2.0)
    assert measure_across(portfolio([30.0, 30.0, 40.0]), "sum").largest is None


def test_a_mean_starts_anew_at_a_break_and_a_sum_says_it_runs_over_it() -> None:
    rows = observed(
        {**quarter(0), "value": 100.0}, {**quarter(1), "value": 10.0, "is_break": True}, {**quarter(2), "value": 20.0}
    )
    assert measure_over_time(rows, "mean")["value"].tolist() == [15.0]
    assert measure_over_time(rows, "sum")["value"].tolist() == [130.0]
    assert measure_over_time(rows, "sum")["has_break"].tolist() == [True]
    assert measure_over_time(rows, "last")["has_break"].tolist() == [False]


def test_a_year_is_not_added_to_its_quarters() -> None:
    year = {"period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31), "value": 100.0}
    after = {"period_start": date(2026, 1, 1), "period_end": date(2026, 3, 31), "value": 25.0}
    quarters = [*({**quarter(rank), "value": 25.0} for rank in range(4)), after]
    rows = observed(year, *quarters)
    assert measure_over_time(rows, "sum")["value"].tolist() == [125.0]
    assert measure_over_time(rows, "last")["value"].tolist() == [25.0]
    assert measure_periods(rows, NO_SCHEDULE, "sum", "sum", ON)["value"].tolist() == [100.0, 25.0]
    unknown = observed({**year, "value": None, "presence": "missing"}, *quarters)
    assert measure_over_time(unknown, "sum")["value"].tolist() == [125.0]
    across = observed(
        {**quarter(0), "value": 1.0}, {"period_start": date(2025, 3, 1), "period_end": date(2025, 5, 1), "value": 2.0}
    )
    assert measure_over_time(across, "sum")["value"].tolist() == [3.0], "what only overlaps is kept"


def test_a_provisional_value_is_flagged() -> None:
    rows = observed({"value": 1.0, "quality": "provisional"})
    assert measure_over_time(rows, "last")["is_provisional"].tolist() == [True]


def follow_up(project: str = "P1", **changes: object) -> dict[str, object]:
    """A quarterly follow-up from March 2025, 30 days left to answer."""
    usual = {
        "project": project, "indicator": "X", "frequency": "quarterly", "first_due_on": date(2025, 3, 31),
        "last_due_on": None, "lag_days": 30, "is_not_applicable": False,
    }  # fmt: skip
    return usual | changes


def schedule(rows: pd.DataFrame, *follow_ups: dict[str, object], on: date = ON) -> pd.DataFrame:
    return measure_schedule(pd.DataFrame(list(follow_ups), dtype=object), rows, on)


def test_each_expected_value_is_told_apart() -> None:
    rows = observed(
        {**quarter(0), "value": 0.0},
        {**quarter(1), "presence": "missing", "reason": "en panne"},
        {**quarter(3), "value": 4.0},
    )
    told = schedule(rows, follow_up())
    assert told["state"].tolist() == ["present", "missing", "unexplained", "present", "late", "not_due"]


def test_what_does_not_apply_is_not_expected() -> None:
    assert schedule(observed(), follow_up(is_not_applicable=True, first_due_on=None)).empty
    assert schedule(observed(), follow_up(first_due_on=date(2027, 1, 1))).empty
    assert schedule(observed(), follow_up(frequency="once")).to_dict("records")[0]["state"] == "late"


@SOME
@given(
    st.lists(st.sampled_from([0, 1, 2, 3]), unique=True),
    st.integers(0, 200),
    st.dates(date(2025, 1, 1), date(2026, 12, 31)),
)
def test_there_is_one_lateness(ranks: list[int], lag: int, on: date) -> None:
    """The last due slot is late exactly when `measure_late`, that alerts speak of, says so."""
    rows = observed(*({**quarter(rank), "value": 1.0} for rank in ranks))
    rows = keep(rows, (day <= on for day in rows["period_end"]))
    one = follow_up(lag_days=lag)
    due = [state for state, is_due in schedule(rows, one, on=on)[["state", "is_due"]].itertuples(index=False) if is_due]
    until = max(rows["period_end"], default=None)
    late = measure_late(pd.DataFrame([one | {"received_until": until}], dtype=object), on)
    assert bool(due and due[-1] == "late") == (len(late) == 1)


@SOME
@given(st.lists(NUMBERS, min_size=1, max_size=12), st.randoms(), st.sampled_from(["sum", "median", "none"]))
def test_order_changes_nothing(values: list[float], chance: Any, rule: str) -> None:
    rows = portfolio(values)
    mixed = rows.sample(frac=1, random_state=chance.randint(0, 1000))
    assert measure_across(rows, rule) == measure_across(mixed, rule)


@SOME
@given(st.lists(st.tuples(NUMBERS, st.floats(0.01, 1e6)), min_size=1, max_size=12))
def test_a_weighted_mean_stays_within_its_values(pairs: list[tuple[float, float]]) -> None:
    values, weights = zip(*pairs, strict=True)
    together = measure_across(portfolio(values, weights), "weighted_mean")
    assert together.value is not None
    assert min(values) <= together.value <= max(values)


@SOME
@given(st.lists(NUMBERS, min_size=1, max_size=4), st.sampled_from(["sum", "last"]))
def test_a_missing_observation_changes_no_sum_but_the_coverage(values: list[float], time_rule: str) -> None:
    rows = observed(*({**quarter(rank), "value": value} for rank, value in enumerate(values)))
    more = pd.concat([rows, observed({**quarter(0), "project": "P2", "presence": "missing"})], ignore_index=True)
    before, after = (
        (measure_periods(kept, schedule(kept, *asked), time_rule, "sum", ON))
        for kept, asked in ((rows, [follow_up()]), (more, [follow_up(), follow_up("P2")]))
    )
    shown = before["value"].notna()
    assert before["value"][shown].tolist() == after["value"][shown].tolist()
    assert after["expected"].tolist()[0] == before["expected"].tolist()[0] + 1
    assert after["known"].tolist() == before["known"].tolist()
    assert before["is_complete"].tolist()[0]
    assert not after["is_complete"].tolist()[0]


def test_periods_are_as_long_as_the_longest_value() -> None:
    rows = observed(
        {**quarter(0), "value": 1.0}, {**quarter(3), "value": 2.0},
        {"project": "P2", "period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31), "value": 10.0},
    )  # fmt: skip
    assert measure_periods(rows, NO_SCHEDULE, "sum", "sum", ON)["value"].tolist() == [13.0]
    alone = measure_periods(rows[rows["project"] == "P1"], NO_SCHEDULE, "sum", "sum", ON)
    assert alone["known"].tolist() == [1, 0, 0, 1]
    assert alone["value"].isna().tolist() == [False, True, True, False]
    assert alone["expected"].isna().all()
