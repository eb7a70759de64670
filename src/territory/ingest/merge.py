"""Two organisations become one: the second joins the first, every row that named it names the first; one commit.

Undoing that import gives everything back, since it is one commit of ordinary rows. Contacts stay where the desk has
them (they are not in the lake, so no undo could give them back) and are read through `merged_into`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from territory.errors import TerritoryError
from territory.lake.change import Change
from territory.lake.view import View
from territory.schema.arrow import tabulate
from territory.schema.registry import lake_tables, read_table
from territory.schema.table import Table

Row = dict[str, Any]
#: What the one that stays takes from the other when it lacks it.
_COMPLETED = ("short_name", "legal_category", "tier", "siren", "siret", "rna", "territory", "url", "source_url")


def derive_merge(view: View, joined: str, kept: str, message: str, author: str) -> Change:
    """The change by which `joined` becomes `kept`.

    Its name and other names become other names of `kept`, which takes what it lacked; rows of all tables that named it
    name `kept`. Raises TerritoryError `merge-same`, `merge-unknown` or `merge-distinct` (two SIREN).
    """
    organisations = {row["id"]: row for row in _read_all(view, read_table("organisation"))}
    if joined == kept:
        raise TerritoryError("merge-same")
    if joined not in organisations or kept not in organisations:
        raise TerritoryError("merge-unknown", id=joined if joined not in organisations else kept)
    one, other = organisations[kept], organisations[joined]
    if one["siren"] and other["siren"] and one["siren"] != other["siren"]:
        raise TerritoryError("merge-distinct", kept=one["name"], joined=other["name"])
    if one["merged_into"] is not None or other["merged_into"] is not None:
        raise TerritoryError("merge-unknown", id=joined if other["merged_into"] else kept)
    tables: dict[str, list[Row]] = {}
    removals: dict[str, list[Row]] = {}
    tables["organisation"] = [
        {**one, **{name: one[name] if one[name] is not None else other[name] for name in _COMPLETED}},
        {**other, "merged_into": kept},
        # Those that had joined it before join the one that stays: nobody should have to follow two steps.
        *({**row, "merged_into": kept} for row in organisations.values() if row["merged_into"] == joined),
    ]
    for table in lake_tables():
        if table.name != "organisation":
            _point_again(view, table, joined, kept, tables, removals)
    _name_again(view, one, other, tables)
    return Change(
        kind="form",
        message=message,
        author=author,
        tables={name: tabulate(read_table(name), rows) for name, rows in tables.items() if rows},
        base=view.number,
        removals={name: _keys(read_table(name), rows) for name, rows in removals.items() if rows},
    )


def _point_again(
    view: View, table: Table, joined: str, kept: str, tables: dict[str, list[Row]], removals: dict[str, list[Row]]
) -> None:
    """Rows of one table that name `joined`, naming `kept`; a row whose key it is leaves its place to another."""
    fields = [reference.field for reference in table.references if reference.table == "organisation"]
    if not fields:
        return
    in_key = [field for field in fields if field in table.key]
    columns = table.names if in_key else tuple(dict.fromkeys((*table.key, *fields)))
    rows = view.read_columns(table.name, columns).to_pylist()
    taken = {_key(table, row) for row in rows}
    for row in rows:
        if not any(row[field] == joined for field in fields):
            continue
        moved = {**row, **{field: kept for field in fields if row[field] == joined}}
        if _key(table, moved) != _key(table, row):
            removals.setdefault(table.name, []).append(row)
            if _key(table, moved) in taken:
                continue  # both had the same role in the same project: once is enough
            taken.add(_key(table, moved))
        tables.setdefault(table.name, []).append(moved)


def _name_again(view: View, one: Row, other: Row, tables: dict[str, list[Row]]) -> None:
    """The names of the one that joins become other names of the one that stays."""
    own = {(row["organisation"], row["alias"]) for row in _read_all(view, read_table("organisation_alias"))}
    rows = tables.setdefault("organisation_alias", [])
    own |= {(row["organisation"], row["alias"]) for row in rows}
    for name in (other["name"], other["short_name"]):
        if name and name not in {one["name"], one["short_name"]} and (one["id"], name) not in own:
            own.add((one["id"], name))
            rows.append({"organisation": one["id"], "alias": name, "source_url": None})


def _read_all(view: View, table: Table) -> list[Row]:
    rows: list[Row] = view.read_columns(table.name, table.names).to_pylist()
    return rows


def _key(table: Table, row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in table.key)


def _keys(table: Table, rows: Sequence[Row]) -> Any:
    return tabulate(table, [{name: row[name] for name in table.key} for row in rows])
