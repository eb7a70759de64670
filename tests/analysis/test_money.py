"""The traps of public money: missing is not zero, loans are no grants, exits, amendments, money given back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory.analysis.money import AMOUNTS, add, derive_block, measure_amounts
from territory.schema.registry import read_table

GRANT = {"instrument": "subvention", "is_cash": True, "is_repayable": False, "counts_as_mobilised": True}
KINDS = tuple(read_table("funding_event").field("kind").labels)
COLUMNS = ["id", "funding", "kind", "happened_on", "amount", "change"]


def fundings(*ids: str, **values: object) -> pd.DataFrame:
    return pd.DataFrame([{"id": name, "origin": "public", **GRANT, **values} for name in ids])


def events(*rows: tuple[object, ...]) -> pd.DataFrame:
    """(kind, day, amount, change) of funding F."""
    full = [
        {
            "id": f"E{n}",
            "funding": "F",
            "kind": kind,
            "happened_on": day,
            "amount": _money(amount),
            "change": _money(change),
        }
        for n, (kind, day, amount, change) in enumerate(rows)
    ]
    return pd.DataFrame(full, columns=COLUMNS, dtype=object)


def _money(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def measure(*rows: tuple[object, ...]) -> dict[str, object]:
    return dict(measure_amounts(fundings("F"), events(*rows)).iloc[0])


def day(number: int) -> date:
    return date(2024, 1, number)


def test_the_four_amounts_follow_the_life_of_a_grant() -> None:
    found = measure(
        ("requested", day(1), 100, None),
        ("granted", day(2), 80, None),
        ("contracted", day(3), 80, None),
        ("amended", day(4), None, 10),
        ("paid", day(5), 40, None),
    )
    assert [found[name] for name in AMOUNTS] == [100, 90, 90, 40, 90]
    assert (found["status"], found["granted_on"], found["is_contracted"]) == ("part_paid", day(2), True)


def test_an_amendment_before_the_contract_is_already_in_it() -> None:
    found = measure(("granted", day(1), 80, None), ("amended", day(2), None, -20), ("contracted", day(3), 60, None))
    assert (found["granted"], found["contracted"], found["committed"]) == (60, 60, 60)


def test_an_event_without_amount_is_unknown_and_not_zero() -> None:
    found = measure(("requested", day(1), 100, None), ("granted", day(2), None, None))
    assert found["requested"] == 100
    assert found["granted"] is None
    assert found["committed"] is None
    assert found["contracted"] == 0


def test_a_contract_says_what_a_grant_without_amount_left_out() -> None:
    found = measure(("granted", day(2), None, None), ("contracted", day(3), 50, None))
    assert (found["granted"], found["committed"]) == (None, 50)


def test_a_funding_without_events_is_unknown() -> None:
    found = measure()
    assert [found[name] for name in AMOUNTS] == [None] * 5
    assert found["status"] == "unknown"


def test_what_is_only_asked_is_granted_zero() -> None:
    found = measure(("requested", day(1), 100, None))
    assert (found["granted"], found["committed"], found["status"]) == (0, 0, "requested")


def test_own_revenue_received_needs_no_grant() -> None:
    found = measure(("paid", day(1), 30, None))
    assert (found["requested"], found["granted"], found["contracted"], found["committed"]) == (None, None, None, 30)
    assert found["status"] == "paid"


@pytest.mark.parametrize("exit_kind", ["refused", "withdrawn", "cancelled"])
def test_an_exit_brings_to_zero(exit_kind: str) -> None:
    found = measure(("requested", day(1), 100, None), ("granted", day(2), 80, None), (exit_kind, day(3), None, None))
    assert (found["requested"], found["granted"], found["committed"], found["status"]) == (100, 0, 0, exit_kind)


def test_a_refusal_then_a_second_request_that_succeeds() -> None:
    found = measure(("requested", day(1), 100, None), ("refused", day(2), None, None), ("granted", day(3), 60, None))
    assert (found["granted"], found["status"]) == (60, "granted")


def test_a_refusal_with_the_amount_asked_never_goes_below_zero() -> None:
    found = measure(("requested", day(1), 100, None), ("refused", day(2), 100, None))
    assert (found["granted"], found["status"]) == (0, "refused")


def test_what_is_refused_on_the_day_of_the_grant_is_the_remainder() -> None:
    found = measure(("requested", day(1), 100, None), ("refused", day(2), 40, None), ("granted", day(2), 60, None))
    assert found["granted"] == 60


def test_a_partial_cancellation_lowers_by_its_amount() -> None:
    found = measure(("granted", day(1), 100, None), ("contracted", day(2), 100, None), ("cancelled", day(3), 30, None))
    assert (found["granted"], found["contracted"], found["status"]) == (70, 70, "contracted")


def test_money_given_back_is_no_longer_mobilised() -> None:
    found = measure(("granted", day(1), 100, None), ("paid", day(2), 100, None), ("clawed_back", day(3), 30, None))
    assert (found["paid"], found["committed"], found["status"]) == (70, 70, "clawed_back")


def test_money_paid_and_kept_stays_when_the_rest_is_cancelled() -> None:
    found = measure(("granted", day(1), 100, None), ("paid", day(2), 40, None), ("cancelled", day(3), None, None))
    assert (found["granted"], found["committed"]) == (0, 40)


def test_undated_steps_count_and_are_said() -> None:
    found = measure(("granted", None, 100, None), ("cancelled", None, None, None))
    assert (found["granted"], found["is_undated"]) == (0, True)


REPAYABLE = {"instrument": "pret", "is_cash": True, "is_repayable": True, "counts_as_mobilised": False}
NO_CASH = {"instrument": "garantie", "is_cash": False, "is_repayable": False, "counts_as_mobilised": False}


@pytest.mark.parametrize(
    ("funding", "block"),
    [
        ({**GRANT, "origin": "public"}, "mobilised"),
        ({**GRANT, "origin": "citizen", "instrument": "capital"}, "mobilised"),
        ({**GRANT, "origin": "in_kind"}, "in_kind"),
        ({**REPAYABLE, "origin": "private"}, "repayable"),
        ({**REPAYABLE, "origin": "private", "instrument": "pret_relais"}, "bridging"),
        ({**NO_CASH, "origin": "public"}, "guarantee"),
        ({**NO_CASH, "origin": "public", "instrument": "apport_nature"}, "in_kind"),
        ({**dict.fromkeys(GRANT), "origin": None}, "other"),
    ],
)
def test_what_may_be_added_with_what(funding: dict[str, object], block: str) -> None:
    assert derive_block(funding) == block


def test_adding_an_unknown_never_adds_a_zero() -> None:
    assert add([]) is None
    assert add([None]) is None
    assert add([None, Decimal(0)]) == 0
    assert add([None, Decimal(5)]) == 5


_amounts = st.one_of(st.none(), st.integers(0, 10**7).map(lambda cents: Decimal(cents) / 100))
_events = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        st.one_of(st.none(), st.integers(1, 28).map(day)),
        _amounts,
        _amounts,
    ),
    max_size=9,
)  # fmt: skip


def _same(left: pd.DataFrame, right: pd.DataFrame) -> bool:
    return left.astype(object).where(left.notna(), None).to_dict("records") == right.astype(object).where(
        right.notna(), None
    ).to_dict("records")


@settings(max_examples=100, deadline=None)
@given(_events, st.randoms())
def test_the_order_of_rows_is_irrelevant(rows: list[tuple[object, ...]], random: object) -> None:
    frame = events(*rows)
    order = list(range(len(frame)))
    random.shuffle(order)  # type: ignore[attr-defined]
    assert _same(measure_amounts(fundings("F"), frame), measure_amounts(fundings("F"), frame.iloc[order]))


@settings(max_examples=100, deadline=None)
@given(_events, st.integers(1, 28).map(day))
def test_what_happens_later_changes_nothing_before(rows: list[tuple[object, ...]], on: date) -> None:
    dated = [row for row in rows if row[1] is not None]
    known = events(*dated)
    by_then = known[[when <= on for when in known["happened_on"]]] if dated else known
    only_then = [row for row in dated if row[1] <= on]  # type: ignore[operator]
    assert _same(measure_amounts(fundings("F"), by_then), measure_amounts(fundings("F"), events(*only_then)))


@settings(max_examples=100, deadline=None)
@given(_events)
def test_requests_only_grow_and_no_amount_is_negative_before_money_is_returned(rows: list[tuple[object, ...]]) -> None:
    dated = sorted((row for row in rows if row[1] is not None and row[0] == "requested"), key=lambda row: str(row[1]))
    so_far: list[tuple[object, ...]] = []
    last = Decimal(0)
    for row in dated:
        so_far.append(row)
        found = measure(*so_far)["requested"]
        if found is None:
            break
        assert found >= last
        last = found


@settings(max_examples=100, deadline=None)
@given(_events, st.sampled_from(["granted", "requested", "paid"]))
def test_an_unknown_amount_makes_its_step_unknown(rows: list[tuple[object, ...]], kind: str) -> None:
    kept = [row for row in rows if row[0] not in {"refused", "withdrawn", "cancelled"}]
    assert pd.isna(measure(*kept, (kind, day(28), None, None))[kind])
