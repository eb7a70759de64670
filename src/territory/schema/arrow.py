"""From descriptors to arrow: how typed rows travel from a reader of files to the lake."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pyarrow as pa

from territory.schema.table import Field, Table

_TYPES = {
    "string": pa.string(),
    "object": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "datetime": pa.timestamp("us"),
    "year": pa.int32(),
}


def derive_arrow_type(field: Field) -> pa.DataType:
    """The arrow type of a column; money is decimal128(18, 2)."""
    return pa.decimal128(18, 2) if field.kind == "money" else _TYPES[field.type]


def tabulate(table: Table, rows: Sequence[Mapping[str, object]]) -> pa.Table:
    """Rows of Python values as an arrow table of the columns that any of them names, plus `_row` (NULL by default).

    Raises pyarrow.ArrowInvalid for a value that is not of its column's type: these rows come from code, not from files.
    """
    named = [name for name in table.names if any(name in row for row in rows)]
    schema = pa.schema([*((name, derive_arrow_type(table.field(name))) for name in named), ("_row", pa.int32())])
    return pa.Table.from_pylist([{name: row.get(name) for name in schema.names} for row in rows], schema=schema)
