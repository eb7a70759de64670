"""A small world with rows in every table of the lake and every column filled, made from the descriptors alone.

Of each table there are three rows: two that others refer to, and one that has ended (what it became, its parent, what
it replaces), to which nothing refers.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from territory.ingest.sheet import is_admitted
from territory.schema.registry import read_table, read_tables
from territory.schema.table import Field, Table

Row = dict[str, Any]

#: Tables that files may bring to the lake.
TABLES = [table.name for table in read_tables().values() if is_admitted(table) and table.plane == "lake"]
#: Numbers whose own digits are right.
SIRENS, SIRETS = ("200054781", "130005481", "552100554"), ("20005478100022", "13000548100010", "55210055400013")
_POINT = json.dumps({"type": "Point", "coordinates": [-1.55, 47.2]})
#: What a pattern asks, by pattern: row 0, row 1, row 2.
_SHAPED = {
    r"^\d{9}$": SIRENS,
    r"^\d{14}$": SIRETS,
    r"^W\d{9}$": ("W442000001", "W442000002", "W442000003"),
    r"^[0-9a-f]{64}$": tuple(digit * 64 for digit in "abc"),
    r"^([01]\d|2[0-3]):[0-5]\d$": ("09:30", "14:00", "18:45"),
    r"^(total|[a-z_]+=[^=]+)$": ("total", "age=moins de 18 ans", "age=18 ans et plus"),
}


def vocabularies() -> list[str]:
    """Those that some column takes its terms from."""
    return sorted({field.vocabulary for table in read_tables().values() for field in table.fields if field.vocabulary})


def key_of(table: str, n: int, vocabulary: str | None = None) -> str:
    """The key of row `n` of a table with one column as its key; of terms, that of a vocabulary."""
    if table == "vocabulary":
        return vocabularies()[n]
    if table == "term":
        return f"{vocabulary or vocabularies()[0]}.mot-{n}"
    return f"{table.replace('_', '-')}-{n}"


@cache
def rows_of(name: str) -> tuple[Row, ...]:
    """The rows of one table; one term per vocabulary and number."""
    table = read_table(name)
    if name == "vocabulary":
        return tuple(_fill(table, n, id=code) for n, code in enumerate(vocabularies()))
    if name == "term":
        return tuple(
            _fill(table, n, id=key_of(name, n, code), vocabulary=code, name=f"{code} {n}", parent=None)
            for code in vocabularies()
            for n in range(2)
        )
    is_linking = set(table.key) <= {reference.field for reference in table.references}
    return tuple(_fill(table, n) for n in range(2 if is_linking else 3))


def _settle(table: Table, row: Row) -> Row:
    """The row with what its table's rules want empty or in order; what they want filled is."""
    for first, last in table.orders:
        if row.get(first) is not None and row.get(last) is not None and str(row[first])[:4] > str(row[last])[:4]:
            row[first], row[last] = row[last], row[first]
    for rule in table.rules:
        if not all(as_text(row.get(name)) in texts for name, texts in rule.when.items()):
            continue
        empty = rule.fields if rule.kind == "none_of" else rule.fields[1:] if rule.kind == "exactly_one_of" else ()
        row.update(dict.fromkeys(empty))
    return row


def _fill(table: Table, n: int, **given: object) -> Row:
    references = {reference.field: reference.table for reference in table.references}
    row: Row = {}
    for field in table.fields:
        if field.name in given:
            row[field.name] = given[field.name]
        elif field.name in references:
            to = references[field.name]
            # Nothing refers to what has ended; what has ended refers to the first.
            is_own = to == table.name and field.name not in table.key
            # A row that links two of one table does not link one to itself.
            shift = list(references.values())[: list(references).index(field.name)].count(to)
            number = (n + shift) % 2
            row[field.name] = (key_of(to, 0) if n == 2 else None) if is_own else key_of(to, number, field.vocabulary)
        else:
            row[field.name] = key_of(table.name, n) if field.name == "id" else _value(field, n)
    return _settle(table, row)


def _value(field: Field, n: int) -> object:
    if field.enum:
        return field.enum[n % len(field.enum)]
    if field.pattern and not field.kind:
        return _SHAPED[field.pattern][n]
    if field.is_uri:
        return f"https://exemple.fr/{field.name}/{n}"
    if field.kind == "money":
        return Decimal(f"{1234 + n}.50")
    if field.kind == "partial_date":
        return (f"{2020 + n}", f"{2020 + n}-0{n + 1}", f"{2020 + n}-0{n + 1}-15")[n]
    low, high = field.minimum or 0, field.maximum if field.maximum is not None else 1e6
    made: dict[str, object] = {
        "boolean": n == 1,
        "date": date(2020 + n, 1 + n, 15),
        "year": 2020 + n,
        "integer": int(min(low + n, high)),
        "number": min(low + n + 0.25 * n, high) if high > 1 else 0.25 * (n + 1),
        "object": _POINT,
        "string": f"{field.title.fr} {n}",
    }
    return made[field.type]


def as_text(value: object) -> str:
    """A value as rules write it: empty for none, `true` for True."""
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
