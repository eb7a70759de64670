"""Sums of money by kind of event, as the file says them, so that they can be set beside the sender's own total.

Loans, guarantees and contributions in kind are never inside: only instruments that count as mobilised are. Which
instrument a funding uses is looked up among the files brought together, then in the lake; a funding that neither knows
is counted, since nothing says that it is a loan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

import pyarrow as pa

from territory.ingest.finding import NOTE, Finding
from territory.ingest.numbers import DOT, Marks, read_alone
from territory.ingest.sheet import Sheet, clean, fold
from territory.lake.view import View

KINDS = ("requested", "granted", "contracted", "paid")
#: Beyond what DECIMAL(18,2) holds there is no amount of money.
_BEYOND = Decimal(10) ** 16


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
    """The sum of a `montant` column, once, as granted; rows said to be in kind, lent or guaranteed stay outside.

    Nothing for a table that says the kind of each row (`funding_event`): its amounts are not all granted.
    """
    amounts = [amount for _, _, value in _read_montants(sheet) if (amount := read_amount(value)) is not None]
    return {"granted": f"{sum(amounts, Decimal(0)):.2f}"} if amounts else {}


def check_montant(sheet: Sheet) -> list[Finding]:
    """A note on each cell of a `montant` column that holds something and is not inside the total."""
    findings = []
    for row, place, value in _read_montants(sheet):
        label = sheet.header[place]
        if (row, place) in sheet.uncalculated:
            findings.append(sheet.finding("formula-without-value", NOTE, row, label))
        elif (text := clean(value)) and read_amount(value) is None:
            findings.append(sheet.finding("amount-unreadable", NOTE, row, label, text))
    return findings


def read_amount(value: object) -> Decimal | None:
    """An amount as Decimal: `1234.5`, `1 234,50 €`, `1.234,50`; None when not readable, or in two ways: `1.234`."""
    text = clean(value) or ""
    # A number of a workbook has no thousands mark: only text can be read in two ways.
    amount = read_alone(text, None if isinstance(value, str) else Marks(DOT))
    return amount if amount is not None and abs(amount) < _BEYOND else None


def _read_montants(sheet: Sheet) -> Iterator[tuple[int, int, object]]:
    """(row, place, value) of each cell of the `montant` column whose row does not say that it stays outside."""
    labels = [fold(label) for label in sheet.header]
    is_by_kind = sheet.table is not None and "kind" in sheet.table.names
    if "montant" not in labels or is_by_kind:
        return
    place = labels.index("montant")
    natures = [n for n, label in enumerate(labels) if label in {"nature", "instrument"}]
    for row, values in sheet.rows:
        if place < len(values) and not any(_is_outside(values[n]) for n in natures if n < len(values)):
            yield row, place, values[place]


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
