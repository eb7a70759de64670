"""What a funding amounts to at a date: asked, granted, contracted, paid, and what that is called.

Four amounts, never one (docs: domain, status chain). A missing amount is unknown, which is not zero; zero is what is
said when a step has not happened yet. Functions are pure: frames in, frames out, whatever the order of rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pandas as pd

from territory.analysis.rows import is_missing, rows_of

#: The amounts of a funding, in the order of its life. `committed` is what can be relied upon: granted or further.
AMOUNTS = ("requested", "granted", "contracted", "paid", "committed")

#: All that shares split: the amounts, and what is promised in writing and not paid yet.
SPLIT = (*AMOUNTS, "to_pay")

#: What an amount may be added with. `mobilised`: cash that need not be repaid, and equity. `repayable` stands beside.
#: `bridging` anticipates money counted elsewhere, `guarantee` brings none, `in_kind` is no cash: never inside a total.
BLOCKS = ("mobilised", "repayable", "bridging", "guarantee", "in_kind", "other")

#: Instruments that anticipate money already counted elsewhere; flags cannot tell them from an ordinary loan.
BRIDGING = frozenset({"pret_relais", "bridging_loan"})

#: Instruments that stand for money without bringing any.
GUARANTEES = frozenset({"garantie", "guarantee"})

# Steps of one day are read in this order. A refusal comes before a grant of the same day, for what is then refused is
# the remainder of the request.
_STEPS = (
    "envisaged", "requested", "refused", "granted", "contracted", "amended", "paid", "withdrawn", "cancelled",
    "clawed_back",
)  # fmt: skip
_EXITS = frozenset({"refused", "withdrawn", "cancelled"})
_ZERO = Decimal(0)


@dataclass(slots=True)
class _Account:
    """One funding while its events are read in order. None is unknown; `seen` tells a true zero from it."""

    requested: Decimal | None = _ZERO
    granted: Decimal | None = _ZERO
    contracted: Decimal | None = _ZERO
    paid: Decimal | None = _ZERO
    returned: Decimal | None = _ZERO
    status: str = "unknown"
    granted_on: date | None = None
    is_contracted: bool = False
    is_undated: bool = False
    seen: frozenset[str] = frozenset()

    def take(self, kind: str, amount: Decimal | None, change: Decimal | None) -> None:
        """Let one event change the account."""
        self.seen |= {kind}
        if kind in {"requested", "granted", "contracted", "paid"}:
            setattr(self, kind, _plus(getattr(self, kind), amount))
        elif kind == "amended":
            self.granted = _plus(self.granted, change)
            if "contracted" in self.seen:
                self.contracted = _plus(self.contracted, change)
        elif kind == "clawed_back":
            self.returned = _plus(self.returned, amount)
        elif kind in _EXITS:
            self.granted = _less(self.granted, amount)
            self.contracted = _less(self.contracted, amount)
        self.is_contracted = self.is_contracted or kind == "contracted"
        self.status = self._status(kind)

    def _status(self, kind: str) -> str:
        if kind == "amended":
            return self.status
        if kind in _EXITS and self.granted not in {_ZERO, None}:
            return self.status
        if kind == "paid":
            due = (
                self.contracted if "contracted" in self.seen else self.granted if "granted" in self.seen else self.paid
            )
            return "paid" if due is not None and self.paid is not None and self.paid >= due else "part_paid"
        return kind

    def amounts(self, *, is_followed: bool) -> dict[str, Decimal | None]:
        """The four amounts and what can be relied upon; a step that must have happened unrecorded is unknown."""
        if not self.seen:
            return dict.fromkeys(AMOUNTS)
        paid = _plus(self.paid, None if self.returned is None else -self.returned)
        if not is_followed:
            told = {
                step: getattr(self, step) if step in self.seen or self._is_off(step) else None for step in AMOUNTS[:3]
            }
            told["paid"] = paid if "paid" in self.seen else None
            is_told = bool(self.seen & {"granted", "contracted", "paid", *_EXITS})
            return {**told, "committed": self._committed(paid) if is_told else None}
        later = self.seen - {"envisaged"}
        requested = self.requested if "requested" in self.seen or not later else None
        granted = self.granted if "granted" in self.seen or not self.seen & {"contracted", "amended", "paid"} else None
        contracted = self.contracted if "contracted" in self.seen or "paid" not in self.seen else None
        return {
            "requested": requested,
            "granted": granted,
            "contracted": contracted,
            "paid": paid,
            "committed": self._committed(paid),
        }

    def to_pay(self, *, is_followed: bool) -> Decimal | None:
        """What is still to be paid: contracted, else granted, less all that was paid; zero while nothing is granted.

        None where the amount due is not known, and where payments are not followed and none was told.
        """
        if not self.seen or (not is_followed and not self.seen & {"paid", *_EXITS}):
            return None
        if self.status in _EXITS:
            return _ZERO
        step = next((step for step in ("contracted", "granted") if step in self.seen), None)
        if step is None:
            return None if self.seen & {"paid", "amended"} else _ZERO
        due: Decimal | None = getattr(self, step)
        if due is None and step == "contracted" and "granted" in self.seen:
            due = self.granted
        return None if due is None or self.paid is None else max(due - self.paid, _ZERO)

    def _is_off(self, step: str) -> bool:
        """Whether an exit without amount tells that this step is at zero, recorded or not."""
        return step in {"granted", "contracted"} and self.status in _EXITS

    def _committed(self, paid: Decimal | None) -> Decimal | None:
        """Granted or further, less what was given back, and never less than what was paid and kept."""
        relied_upon: Decimal | None = _ZERO
        for step, amount in (("granted", self.granted), ("contracted", self.contracted), ("paid", self.paid)):
            if step in self.seen:
                relied_upon = amount
                if amount is not None:
                    break
        if relied_upon is None or self.returned is None:
            return None
        kept = max(relied_upon - self.returned, _ZERO)
        return max(kept, paid) if paid is not None else kept


def measure_account(events: Iterable[Mapping[str, object]], *, is_followed: bool) -> dict[str, Decimal | None]:
    """`SPLIT` of one funding from its events (id, kind, happened_on, amount, change), as `measure_amounts` says."""
    account = _read_account(events)
    return {**account.amounts(is_followed=is_followed), "to_pay": account.to_pay(is_followed=is_followed)}


def _read_account(events: Iterable[Mapping[str, object]]) -> _Account:
    account = _Account()
    for event in sorted(events, key=derive_moment):
        account.take(str(event["kind"]), _amount(event["amount"]), _amount(event["change"]))
    return account


def measure_amounts(fundings: pd.DataFrame, events: pd.DataFrame, *, is_followed: bool = True) -> pd.DataFrame:
    """One row per funding (`fundings.id`) with `SPLIT` in euros (Decimal, None unknown), `status` and `block`.

    `events` are those known at the effective date (funding, kind, happened_on, amount, change). An undated step counts
    from the beginning, an undated exit at the end. Also `granted_on`, `is_contracted` and `is_undated`.
    Rules: requested = Σ requested; granted = Σ granted + Σ amendments; contracted = Σ contracted + amendments after the
    first contract; paid = Σ paid − Σ clawed back; an exit without amount brings granted and contracted to zero, with
    one it lowers them by it. A step that has not been recorded stands at zero where fundings are followed up; in what
    was gathered from publications (`is_followed=False`) it is unknown, for silence tells nothing.
    """
    accounts: dict[str, _Account] = {str(funding): _Account() for funding in fundings["id"]}
    for event in sorted(rows_of(events), key=derive_moment):
        account = accounts.get(str(event["funding"]))
        if account is None:
            continue
        kind, day = str(event["kind"]), event["happened_on"]
        account.take(kind, _amount(event["amount"]), _amount(event["change"]))
        account.is_undated = account.is_undated or is_missing(day)
        if kind == "granted" and account.granted_on is None and isinstance(day, date):
            account.granted_on = day
    measured = pd.DataFrame(
        [
            {
                "id": funding,
                **account.amounts(is_followed=is_followed),
                "to_pay": account.to_pay(is_followed=is_followed),
                "status": account.status,
                "granted_on": account.granted_on,
                "is_contracted": account.is_contracted,
                "is_undated": account.is_undated,
            }
            for funding, account in accounts.items()
        ],
        columns=["id", *SPLIT, "status", "granted_on", "is_contracted", "is_undated"],
        dtype=object,
    )
    known = fundings.reset_index(drop=True)
    blocks = pd.Series([derive_block(row) for row in rows_of(known)], dtype=object, name="block")
    return pd.concat([known, measured.drop(columns="id"), blocks], axis=1)


def derive_block(funding: Mapping[str, object]) -> str:
    """Which of `BLOCKS` a funding belongs to, from its instrument and the origin of its money."""
    instrument = str(funding["instrument"])
    if funding["origin"] == "in_kind":
        return "in_kind"
    if instrument in BRIDGING:
        return "bridging"
    if instrument in GUARANTEES:
        return "guarantee"
    if funding["counts_as_mobilised"]:
        return "mobilised"
    if funding["is_repayable"]:
        return "repayable" if funding["is_cash"] else "guarantee"
    return "other" if funding["is_cash"] is None or funding["is_cash"] else "in_kind"


def add(amounts: Iterable[object]) -> Decimal | None:
    """The sum of the known amounts, in euros; None when none is known, for an unknown is not a zero."""
    known = [amount for amount in map(_amount, amounts) if amount is not None]
    return sum(known, _ZERO) if known else None


def derive_moment(event: Mapping[str, object]) -> tuple[date, int, str]:
    """When a step counts (id, kind, happened_on): by its day, then in the order of a funding's life."""
    kind, day = str(event["kind"]), event["happened_on"]
    if not isinstance(day, date) or is_missing(day):
        day = date.max if kind in {"withdrawn", "cancelled", "clawed_back"} else date.min
    return day, _STEPS.index(kind), str(event["id"])


def _plus(total: Decimal | None, amount: Decimal | None) -> Decimal | None:
    return None if total is None or amount is None else total + amount


def _less(total: Decimal | None, amount: Decimal | None) -> Decimal | None:
    if amount is None:
        return _ZERO
    return None if total is None else max(total - amount, _ZERO)


def _amount(value: object) -> Decimal | None:
    return None if is_missing(value) else Decimal(str(value))
