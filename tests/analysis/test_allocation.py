"""Shares add up to the cent; an unknown share is known for the portfolio only; no euro is counted twice."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from territory.analysis.allocation import (
    measure_counted,
    measure_leverage,
    measure_parts,
    measure_totals,
    read_total,
)
from territory.analysis.money import AMOUNTS, add
from territory.analysis.plan import measure_gap, measure_plans

HOMES = {"P1": "metropole", "P2": "metropole", "P3": "metropole"}
SHARE = ["funding", "line", "purpose", "project", "programme", "share"]


def amounts(**totals: object) -> pd.DataFrame:
    """One granted funding per keyword: `F=100`, or `F={"committed": 100, "block": "repayable"}`."""
    rows = []
    for name, total in totals.items():
        given_values = total if isinstance(total, dict) else {"committed": total}
        committed = given_values.pop("committed", 100)
        value = None if committed is None else Decimal(str(committed))
        row = {
            "id": name,
            **dict.fromkeys(AMOUNTS, value),
            "block": "mobilised",
            "passed_on_from": None,
            "funder": None,
        }
        rows.append({**row, **given_values})
    return pd.DataFrame(rows, dtype=object)


def shares(*rows: tuple[object, ...]) -> pd.DataFrame:
    """(funding, project or purpose, share)."""
    full = []
    for line, (funding, target, share) in enumerate(rows, 1):
        is_project = str(target).startswith("P")
        full.append(
            {
                "funding": funding,
                "line": line,
                "purpose": "project" if is_project else target,
                "project": target if is_project else None,
                "programme": "NCL" if target == "programme" else None,
                "share": share,
            }
        )
    return pd.DataFrame(full, columns=SHARE, dtype=object)


def committed(counted: pd.DataFrame, block: str = "mobilised") -> Decimal | None:
    return read_total(measure_totals(counted), block)


def count(funding: pd.DataFrame, split: pd.DataFrame, *projects: str, is_portfolio: bool = True) -> pd.DataFrame:
    return measure_counted(funding, measure_parts(funding, split), projects, HOMES, is_portfolio=is_portfolio)


def test_a_shared_grant_is_split_and_adds_up() -> None:
    funding, split = amounts(F=100), shares(("F", "P1", 1 / 3), ("F", "P2", 2 / 3))
    assert committed(count(funding, split, "P1")) == Decimal("33.33")
    assert committed(count(funding, split, "P2")) == Decimal("66.67")
    assert committed(count(funding, split, "P1", "P2")) == 100


def test_an_unknown_share_is_known_for_the_portfolio_and_unknown_for_each_project() -> None:
    funding, split = amounts(F=100), shares(("F", "P1", None), ("F", "P2", None))
    portfolio = count(funding, split, "P1", "P2")
    assert committed(portfolio) == 100
    project = count(funding, split, "P1", is_portfolio=False)
    totals = measure_totals(project)
    assert committed(project) is None
    assert (totals["known"].iloc[0], totals["expected"].iloc[0]) == (0, 1)
    assert committed(count(funding, split, "P1")) is None


def test_one_known_share_beside_an_unknown_one() -> None:
    funding, split = amounts(F=100), shares(("F", "P1", 0.4), ("F", "P2", None))
    assert committed(count(funding, split, "P1", is_portfolio=False)) == 40
    assert committed(count(funding, split, "P2", is_portfolio=False)) is None
    assert committed(count(funding, split, "P1", "P2")) == 100


def test_shares_beyond_the_whole_are_read_as_unknown() -> None:
    funding, split = amounts(F=100), shares(("F", "P1", 0.8), ("F", "P2", 0.5))
    assert committed(count(funding, split, "P1", is_portfolio=False)) is None
    assert committed(count(funding, split, "P1", "P2")) == 100


def test_accompaniment_and_what_is_left_belong_to_no_project() -> None:
    funding, split = amounts(F=100), shares(("F", "P1", 0.5), ("F", "accompaniment", 0.3))
    parts = measure_parts(funding, split)
    assert committed(count(funding, split, "P1")) == 50
    assert dict(zip(parts["purpose"], parts["committed"], strict=True)) == {
        "project": 50,
        "accompaniment": 30,
        "unallocated": 20,
    }


def test_money_passed_on_is_counted_once() -> None:
    funding = amounts(F=100, G={"committed": 40, "passed_on_from": "F"})
    split = shares(("F", "P1", 1.0), ("G", "P2", 1.0))
    assert committed(count(funding, split, "P1", "P2")) == 100
    assert committed(count(funding, split, "P2", is_portfolio=False)) == 40


def test_money_passed_on_in_a_circle_does_not_hang() -> None:
    funding = amounts(F={"passed_on_from": "G"}, G={"passed_on_from": "F"})
    assert len(count(funding, shares(("F", "P1", 1.0), ("G", "P1", 1.0)), "P1")) == 2


def test_loans_stand_beside_and_in_kind_outside() -> None:
    funding = amounts(
        F=100, L={"block": "repayable"}, N={"block": "in_kind"}, R={"block": "bridging"}, W={"block": "guarantee"}
    )
    split = shares(*((name, "P1", 1.0) for name in "FLNRW"))
    counted = count(funding, split, "P1")
    assert {block: committed(counted, block) for block in ("mobilised", "repayable", "in_kind", "bridging")} == {
        "mobilised": 100,
        "repayable": 100,
        "in_kind": 100,
        "bridging": 100,
    }


def test_leverage_is_the_others_money_for_one_euro_of_ours() -> None:
    funding = amounts(F={"committed": 50, "funder": "metropole"}, G={"committed": 145, "funder": "region"})
    counted = count(funding, shares(("F", "P1", 1.0), ("G", "P2", 1.0)), "P1", "P2")
    assert measure_leverage(counted) == (50, 145, Decimal("2.9"))


def test_without_a_euro_of_ours_there_is_no_leverage() -> None:
    counted = count(amounts(G=145), shares(("G", "P1", 1.0)), "P1")
    assert measure_leverage(counted) == (None, 145, None)


def test_others_who_pay_nobody_knows_how_much_do_not_pay_nothing() -> None:
    funding = amounts(F={"committed": 50, "funder": "metropole"}, G={"committed": None, "funder": "region"})
    assert measure_leverage(count(funding, shares(("F", "P1", 1.0), ("G", "P1", 1.0)), "P1")) == (50, None, None)
    assert measure_leverage(count(funding, shares(("F", "P1", 1.0)), "P1"))[2] == 0


def test_no_funding_is_unknown_and_not_zero() -> None:
    nothing = count(amounts(F=1).iloc[:0], shares(), "P1")
    assert committed(nothing) is None
    assert measure_leverage(nothing) == (None, None, None)


_split = st.lists(
    st.tuples(st.sampled_from(["P1", "P2", "P3", "accompaniment", "programme", "unallocated"]), st.integers(0, 100)),
    min_size=1,
    max_size=4,
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.none(), st.integers(0, 10**8)), _split, st.booleans())
def test_totals_add_up_over_projects_and_what_is_left(
    cents: int | None, weights: list[tuple[str, int]], hides: bool
) -> None:
    total = None if cents is None else Decimal(cents) / 100
    whole = max(sum(weight for _, weight in weights), 1)
    split = shares(*(("F", target, None if hides and n == 0 else w / whole) for n, (target, w) in enumerate(weights)))
    parts = measure_parts(amounts(F=total), split)
    assert add(parts["committed"]) == total
    of_projects = [
        add(parts.loc[parts["project"] == project, "committed"]) or Decimal(0) for project in ("P1", "P2", "P3")
    ]
    beside = add(parts.loc[parts["project"].isna(), "committed"]) or Decimal(0)
    if total is not None:
        assert sum(of_projects) + beside == total


def lines(*rows: tuple[object, ...]) -> pd.DataFrame:
    return pd.DataFrame(
        [dict(zip(("project", "tax_basis", "amount", "is_in_kind"), row, strict=True)) for row in rows],
        columns=["project", "tax_basis", "amount", "is_in_kind"],
    )


def test_plans_leave_in_kind_apart_and_never_mix_bases() -> None:
    plans = measure_plans(
        lines(
            ("P1", "ht", Decimal(100), False),
            ("P1", "ht", Decimal(7), True),
            ("P2", "ht", Decimal(1), False),
            ("P2", "ttc", Decimal(2), False),
        ),
        ["P1", "P2", "P3"],
    ).set_index("project")
    assert (plans.loc["P1", "plan"], plans.loc["P1", "in_kind"], plans.loc["P1", "basis"]) == (100, 7, "ht")
    assert (plans.loc["P2", "plan"], plans.loc["P2", "basis"]) == (None, "mixed")
    assert (plans.loc["P3", "plan"], plans.loc["P3", "basis"]) == (None, None)


def test_what_is_to_be_found() -> None:
    assert measure_gap(Decimal(100), Decimal(60), Decimal(10), has_unknown=False) == 30
    assert measure_gap(Decimal(100), Decimal(0), None, has_unknown=False) == 100
    assert measure_gap(Decimal(100), None, None, has_unknown=False) is None
    assert measure_gap(Decimal(100), Decimal(60), None, has_unknown=True) is None
    assert measure_gap(Decimal(100), Decimal(120), None, has_unknown=True) == 0
    assert measure_gap(None, Decimal(60), None, has_unknown=False) is None
