"""A copy narrowed to some programmes: what a closing of these covers, and what their coordinators read live."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import duckdb

from territory.schema.ddl import quote
from territory.schema.registry import lake_tables
from territory.schema.table import Reference, Table


def narrow(connection: duckdb.DuckDBPyConnection, programmes: Sequence[str]) -> None:
    """Leaves in a copy only these programmes and what refers to nothing else.

    Rows that refer to a row which goes go with it, down the references; so do fundings that no longer serve anything.
    """
    shared = connection.execute("SELECT DISTINCT funding FROM main.funding_share").fetchall()
    connection.execute("DELETE FROM main.programme WHERE NOT list_contains(?, id)", [list(programmes)])
    _cascade(connection, {"programme"})
    connection.execute(
        "DELETE FROM main.funding WHERE list_contains(?, id) AND id NOT IN (SELECT funding FROM main.funding_share)",
        [[funding for (funding,) in shared]],
    )
    _cascade(connection, {"funding"})


def derive_losing() -> frozenset[str]:
    """The tables that lose rows when a copy is narrowed: the others are the same whatever the programme."""
    return frozenset({"programme", *(table.name for table, _ in _follow({"programme", "funding"}))})


def _follow(losing: Collection[str]) -> list[tuple[Table, list[Reference]]]:
    """The tables that refer, directly or not, to those that lose rows, in the order of references; and by which."""
    names, found = set(losing), []
    for table in lake_tables():
        if any(reference.table in names for reference in table.references):
            names.add(table.name)
            found.append((table, [reference for reference in table.references if reference.table in names]))
    return found


def _cascade(connection: duckdb.DuckDBPyConnection, losing: Collection[str]) -> None:
    """Removes what refers to a row that went from one of the tables `losing`, down the references."""
    for table, through in _follow(losing):
        broken = " OR ".join(
            f"(c.{quote(reference.field)} IS NOT NULL AND NOT EXISTS (FROM main.{quote(reference.table)} p"
            f" WHERE p.{quote(reference.target)} = c.{quote(reference.field)}))"
            for reference in through
        )
        # A table that refers to itself loses rows until none refers to one that went.
        while connection.execute(f"DELETE FROM main.{quote(table.name)} AS c WHERE {broken}").fetchall()[0][0]:
            if all(reference.table != table.name for reference in through):
                break
