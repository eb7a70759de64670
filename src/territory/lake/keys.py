"""Rows are the same when their natural keys are."""

from __future__ import annotations

from territory.schema.ddl import quote
from territory.schema.table import Table


def on_key(table: Table, left: str, right: str) -> str:
    """The join of two aliases on a table's natural key."""
    return " AND ".join(f"{left}.{quote(k)} = {right}.{quote(k)}" for k in table.key)
