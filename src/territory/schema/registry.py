"""All tables, read once from their descriptors, in an order where a table follows those it refers to."""

from __future__ import annotations

import json
from functools import cache
from graphlib import TopologicalSorter
from importlib.resources import files

from territory.errors import TerritoryError
from territory.schema.table import Table, parse_table


@cache
def read_tables() -> dict[str, Table]:
    """Every table by name; references come before what refers to them, names break ties."""
    folder = files("territory.schema") / "tables"
    parsed = (
        parse_table(json.loads(item.read_text("utf-8"))) for item in folder.iterdir() if item.name[-5:] == ".json"
    )
    tables = {table.name: table for table in sorted(parsed, key=lambda table: table.name)}
    sorter = TopologicalSorter(
        {table.name: sorted({ref.table for ref in table.references} - {table.name}) for table in tables.values()}
    )
    # programme -> organisation/territory and term -> programme close no circle: graphlib would raise CycleError.
    return {name: tables[name] for name in sorter.static_order()}


def read_table(name: str) -> Table:
    """The table `name`; raises TerritoryError `table-unknown` with the name asked."""
    try:
        return read_tables()[name]
    except KeyError:
        raise TerritoryError("table-unknown", table=name) from None


def lake_tables() -> tuple[Table, ...]:
    """Tables of the lake, in reference order."""
    return tuple(table for table in read_tables().values() if table.plane == "lake")


def desk_tables() -> tuple[Table, ...]:
    """Tables of the desk, in reference order."""
    return tuple(table for table in read_tables().values() if table.plane == "desk")
