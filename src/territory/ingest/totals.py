"""Sums of money by kind of event, as the file says them, so that they can be set beside the sender's own total.

Loans, guarantees and contributions in kind are never inside: only instruments that count as mobilised are. Which
instrument a funding uses is looked up among the files brought together, then in the lake; a funding that neither knows
is counted, since nothing says that it is a loan.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation

import pyarrow as pa

from territory.ingest.sheet import Sheet, fold
from territory.lake.view import View

KINDS = ("requested", "granted", "contracted", "paid")
_SPACES = re.compile(r"[\s\u00a0\u202f€]")


class Instruments:
    """Which fundings count as mobilised money: by funding, from staged texts first, then from a view."""

    def __init__(self, staged: Sequence[tuple[str, pa.Table]], view: View | None) -> None:
        funding, counts = _staged(staged, "funding", "instrument"), _staged(staged, "instrument", "counts_as_mobilised")
        if view is not None:
            funding = _viewed(view, "funding", "instrument") | funding
            counts = _viewed(view, "instrument", "counts_as_mobilised") | counts
        self._outside = {code for code, counted in counts.items() if counted in {"false", False}}
        self._instrument = funding

    def counts(self, funding: str | None) -> bool:
        """Whether money of that funding is inside the totals."""
        return self._instrument.get(funding or "") not in self._outside


def measure_events(events: pa.Table, instruments: Instruments) -> Mapping[str, str]:
    """Sums of `funding_event.amount` by kind, as decimal strings; a kind with no readable amount is left out."""
    if not {"kind", "amount", "funding"} <= set(events.column_names):
        return {}
    sums: dict[str, Decimal] = {}
    rows = zip(*(events.column(name).to_pylist() for name in ("kind", "amount", "funding")), strict=True)
    for kind, text, funding in rows:
        amount = read_amount(text)
        if kind in KINDS and amount is not None and instruments.counts(funding):
            sums[kind] = sums.get(kind, Decimal(0)) + amount
    return {kind: f"{sums[kind]:.2f}" for kind in KINDS if kind in sums}


def measure_montant(sheet: Sheet) -> Mapping[str, str]:
    """The sum of a `montant` column, once, as granted; rows said to be in kind, lent or guaranteed stay outside."""
    labels = [fold(label) for label in sheet.header]
    if "montant" not in labels:
        return {}
    place = labels.index("montant")
    natures = [n for n, label in enumerate(labels) if label in {"nature", "instrument"}]
    amounts = [
        amount
        for _, values in sheet.rows
        if place < len(values) and (amount := read_amount(values[place])) is not None
        if not any(_is_outside(values[n]) for n in natures if n < len(values))
    ]
    return {"granted": f"{sum(amounts, Decimal(0)):.2f}"} if amounts else {}


def read_amount(value: object) -> Decimal | None:
    """An amount as Decimal, None when it cannot be read: `1234.5`, `1 234,50 €`."""
    text = _SPACES.sub("", "" if value is None else str(value))
    try:
        amount = Decimal(text.replace(",", ".") if "," in text and "." not in text else text)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def _is_outside(value: object) -> bool:
    nature = fold(str(value or ""))
    if "numeraire" in nature:  # "aide en numéraire; aide en nature": the amount has cash in it
        return False
    return any(word in nature for word in ("en nature", "pret", "avance remboursable", "garantie", "caution"))


def _staged(staged: Sequence[tuple[str, pa.Table]], table: str, column: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, texts in staged:
        if name == table and {"id", column} <= set(texts.column_names):
            found |= dict(zip(texts.column("id").to_pylist(), texts.column(column).to_pylist(), strict=True))
    return found


def _viewed(view: View, table: str, column: str) -> dict[str, object]:
    rows = view.read_columns(table, ("id", column))
    return dict(zip(rows.column("id").to_pylist(), rows.column(column).to_pylist(), strict=True))
