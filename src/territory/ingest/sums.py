"""Sums of a block's money as the file says them, before any split, to be set beside the sender's own total."""

from __future__ import annotations

from decimal import Decimal

from territory.ingest.block import Block
from territory.ingest.columns import take_column
from territory.ingest.question import Choices
from territory.ingest.target import Mapping
from territory.ingest.targets import read_targets

#: Slots of subsidies that hold money of the grant itself, and the event that they are about. Loans, guarantees and
#: help in kind have slots of their own, and are never inside.
_SUMMED = {"montant": "granted", "montantDemande": "requested", "montantVerse": "paid"}


def measure_block(block: Block, mapping: Mapping, choices: Choices) -> dict[str, str]:
    """Sums by kind of event, as decimal strings; a kind with no readable amount is left out."""
    if mapping.target is None:
        return {}
    target = read_targets()[mapping.target]
    sums: dict[str, str] = {}
    for match in mapping.matches:
        kind = _SUMMED.get(match.slot or "")
        if kind is None or match.slot is None:
            continue
        column = take_column(block, match.column, target.slot(match.slot), choices)
        taken = [text for row, text in enumerate(column.texts) if text is not None and row not in column.problems]
        if taken:
            sums[kind] = f"{sum(map(Decimal, taken), Decimal(0)):.2f}"
    return sums
