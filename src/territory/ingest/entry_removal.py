"""What refers to a row: the reason why it cannot be deleted, or why a definition is not rewritten."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import pyarrow.compute as pc

from territory.lake.view import View
from territory.schema.forms import Form
from territory.schema.registry import lake_tables, read_table


@dataclass(frozen=True, slots=True)
class Referring:
    """Rows of one table that refer to another's row through `field`: how many, and the keys of the first few."""

    table: str
    field: str
    count: int
    keys: tuple[str, ...]


def read_referring(
    view: View, table: str, key: str, leaving: Collection[tuple[str, str]] = ()
) -> tuple[Referring, ...]:
    """What refers to the row of `table` whose single key is `key`, `leaving` (table, key) rows apart; most rows first.

    A table whose key has several parts is referred to by none.
    """
    found = []
    for other in lake_tables():
        for reference in other.references:
            if reference.table != table:
                continue
            columns = tuple(dict.fromkeys((*other.key, reference.field)))
            held = view.read_columns(other.name, columns)
            rows = held.filter(pc.equal(held.column(reference.field), key)).to_pylist()
            keys = ["|".join(str(row[name]) for name in other.key) for row in rows]
            kept = sorted(item for item in keys if (other.name, item) not in leaving)
            if kept:
                found.append(Referring(other.name, reference.field, len(kept), tuple(kept[:3])))
    return tuple(sorted(found, key=lambda item: (-item.count, item.table)))


def read_use(view: View, form: Form, found: Mapping[str, list[dict[str, object]]]) -> tuple[Referring, ...]:
    """What leans on an object and its parts from outside its form: values of an indicator, scores of a criterion.

    Pure links (the indicators that document a criterion) lean on nothing.
    """
    own = {part.table for part in form.parts}
    used: list[Referring] = []
    for table, rows in found.items():
        described = read_table(table)
        if len(described.key) != 1:
            continue
        for row in rows:
            for item in read_referring(view, table, str(row[described.key[0]])):
                other = read_table(item.table)
                if item.table not in own and set(other.key) != set(other.names):
                    used.append(item)
    return tuple(used)
