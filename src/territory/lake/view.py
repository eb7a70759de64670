"""One snapshot through one viewer's eyes: the only way pages, reports and the command line read the lake."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from importlib.resources import files

import duckdb
import pandas as pd
import pyarrow as pa

from territory.errors import SurroundingsError, TerritoryError
from territory.lake.native import AUDIENCES, PATHS
from territory.lake.protection import Guard
from territory.model.reserve import Reserve
from territory.model.viewer import Viewer
from territory.schema.ddl import derive_columns, quote
from territory.schema.registry import read_table

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_PANDAS_TYPES = {
    **{kind: pd.Int64Dtype() for kind in (pa.int8(), pa.int16(), pa.int32(), pa.int64())},
    pa.bool_(): pd.BooleanDtype(),
}


@dataclass(frozen=True, slots=True)
class Closing:
    """An arrêté: a named closing with its effective date and its snapshot. No programme named means all of them."""

    id: str
    name: str
    effective_on: date
    snapshot: int
    state: str
    made_at: datetime
    published_at: datetime | None
    supersedes: str | None
    note: str | None
    programmes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A snapshot as a viewer may see it.

    - `number`: the snapshot; with the viewer it identifies every answer, so it is the key of every cache.
    - `closing`: the arrêté this is read at, None for live data; `changes` then counts the commits since the last one.
    - `nature`: `demo`, `published` or None for an authority's own data.
    - `programmes`: the only ones it holds, none named when it holds them all.
    - `guards`: what is private in it because it has become so since.
    - `default_on`: the effective date when none is asked: the closing's, or the last known fact's. Never the clock's.
    - `reserve`: the pre-election reserve that hides promotional fields in it, None outside of one and for coordinators.
    """

    connection: duckdb.DuckDBPyConnection
    schema: str
    number: int
    viewer: Viewer
    closing: Closing | None = None
    last_closing: Closing | None = None
    changes: int = 0
    nature: str | None = None
    default_on: date | None = None
    programmes: tuple[str, ...] = ()
    guards: tuple[Guard, ...] = ()
    reserve: Reserve | None = None

    @property
    def sees(self) -> frozenset[str]:
        """Sensitivities of the fields that can be read here; the others read NULL."""
        return AUDIENCES[self.schema]

    @property
    def standing(self) -> tuple[object, ...]:
        """What this view shows of which snapshot: two views alike in this hold the same rows and cells."""
        return (self.number, self.schema, self.programmes, self.guards)

    def read(self, query: str, /, **parameters: object) -> pd.DataFrame:
        """The rows of `lake/queries/<query>.sql` with its named parameters (lists and tuples become SQL lists).

        Money comes as Decimal, dates as `datetime.date`, whole numbers as `Int64`, booleans as `boolean`: a missing
        cell is `pd.isna`, never zero. (DuckDB's own conversion to pandas would make money a float.)

        Raises TerritoryError `query-unknown` for a name without a file, SurroundingsError `read-failed` when it breaks.
        """
        bound = {name: list(value) if isinstance(value, tuple) else value for name, value in parameters.items()}
        rows: pd.DataFrame = self._run(query, read_query(query), bound).to_pandas(types_mapper=_PANDAS_TYPES.get)
        return rows

    def on(self, day: date | None) -> View:
        """The same view with another default effective date."""
        return replace(self, default_on=day)

    def read_columns(self, table: str, columns: tuple[str, ...]) -> pa.Table:
        """Some columns of one table, all its rows, in no particular order; names come from descriptors only."""
        known = {name for name, _ in derive_columns(read_table(table))}
        if unknown := set(columns) - known:
            raise TerritoryError("column-unknown", table=table, column=", ".join(sorted(unknown)))
        return self._run(table, f"SELECT {', '.join(map(quote, columns))} FROM {quote(table)}", {})

    def _run(self, name: str, sql: str, bound: Mapping[str, object]) -> pa.Table:
        cursor = self.connection.cursor()
        try:
            cursor.execute(f"SET search_path = '{PATHS[self.schema]}'")
            return cursor.execute(sql, bound).to_arrow_table()
        except duckdb.Error as error:
            raise SurroundingsError("read-failed", query=name) from error
        finally:
            cursor.close()


@cache
def read_query(name: str) -> str:
    """The text of one query file; raises TerritoryError `query-unknown`."""
    path = files("territory.lake") / "queries" / f"{name}.sql"
    if not _NAME.fullmatch(name) or not path.is_file():
        raise TerritoryError("query-unknown", query=name)
    return path.read_text("utf-8")
