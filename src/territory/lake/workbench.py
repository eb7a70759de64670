"""A scratch DuckDB in memory on which what is brought is staged, judged and given its types before any commit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import duckdb
import pyarrow as pa

from territory.lake.view import View
from territory.schema.checks import derive_accepted, derive_findings, derive_references, derive_typed
from territory.schema.ddl import quote
from territory.schema.registry import read_table
from territory.schema.table import Table

#: Rows from which checking is worth a second thread: a page of another user waits for neither long.
_MANY, _THREADS = 50_000, 2


class Remark(NamedTuple):
    """What is wrong with one cell: `other` is the row or the table that the sentence also names."""

    entry: int
    row: int
    column: str
    code: str
    value: str | None
    other: str | None


class Verdict(NamedTuple):
    """What one table's rows are worth: what blocks some, and the others typed as the descriptor (`_entry`, `_row`)."""

    remarks: tuple[Remark, ...]
    accepted: pa.Table


class Workbench:
    """Judges tables in reference order against themselves and the rows a view already holds.

    References are checked on the state that would result: keys already there and keys accepted here. So a table must be
    judged after those it refers to (`schema.registry` gives them in that order).
    """

    def __init__(self, view: View | None) -> None:
        self._view = view
        self._connection = duckdb.connect(config={"threads": 1})
        self._columns: dict[str, set[str]] = {}
        self._known: set[str] = set()
        self._barred: dict[str, list[Remark]] = {}
        self._staged: dict[str, list[tuple[int, pa.Table]]] = {}

    def close(self) -> None:
        """Frees the memory."""
        self._connection.close()

    def stage(self, table: Table, entry: int, cells: pa.Table, barred: Sequence[Remark] = ()) -> None:
        """Adds rows of text (`_row` and some columns of the table); columns the file lacks keep what the lake holds.

        `barred`: what reading the file already held against some of these rows.
        """
        self._barred.setdefault(table.name, []).extend(barred)
        self._staged.setdefault(table.name, []).append((entry, cells))
        self._columns.setdefault(table.name, set()).update(set(table.names) & set(cells.column_names))

    def _gather(self, table: Table) -> str:
        """The quoted name of what was staged for a table: texts of every column; returns `VIEW` or `TABLE` with it.

        One file that the lake completes in nothing is read where it is: copying its texts would double the work.
        """
        staged, pieces = quote(f"staged_{table.name}"), self._staged.get(table.name, [])
        if sum(cells.num_rows for _, cells in pieces) > _MANY:
            self._connection.execute(f"SET threads = {_THREADS}")
        if len(pieces) == 1 and not self._absent(table, pieces[0][1]):
            ((entry, cells),) = pieces
            self._connection.register(f"cells_{table.name}", cells)
            columns = ", ".join(
                quote(name) if name in cells.column_names else f"CAST(NULL AS VARCHAR) AS {quote(name)}"
                for name in table.names
            )
            self._connection.execute(
                f"CREATE VIEW {staged} AS SELECT CAST({int(entry)} AS INTEGER) AS _entry, _row, {columns}"
                f" FROM {quote(f'cells_{table.name}')}"
            )
            return "VIEW"
        columns = ", ".join(f"{quote(name)} VARCHAR" for name in table.names)
        self._connection.execute(f"CREATE TABLE {staged} (_entry INTEGER, _row BIGINT, {columns})")
        for entry, cells in pieces:
            names = ", ".join(quote(name) for name in table.names if name in cells.column_names)
            self._connection.register("cells", cells)
            self._connection.execute(
                f"INSERT INTO {staged} (_entry, _row, {names}) SELECT {int(entry)}, _row, {names} FROM cells"
            )
            self._connection.unregister("cells")
            if (absent := self._absent(table, cells)) and self._view is not None:
                self._fill(table, entry, absent, self._view)
        return "TABLE"

    def _absent(self, table: Table, cells: pa.Table) -> list[str]:
        """Columns that a file lacks and the lake may hold for its rows."""
        if self._view is None or table.plane != "lake" or not set(table.key) <= set(cells.column_names):
            return []
        return [name for name in table.names if name not in cells.column_names]

    def judge(self, table: Table) -> Verdict:
        """Everything that is wrong with the staged rows of a table, and those that nothing stops."""
        source, staged = quote(f"typed_{table.name}"), quote(f"staged_{table.name}")
        run = self._connection.execute
        run(f"CREATE {self._gather(table)} {source} AS {derive_typed(table, staged)}")
        run(f"CREATE TEMP TABLE remark AS {derive_findings(table, source)}")
        if barred := self._barred.get(table.name):
            self._connection.executemany("INSERT INTO remark VALUES (?, ?, ?, ?, ?, ?)", barred)
        # What a file does not say keeps what the lake holds, which was checked when it came.
        present = self._columns[table.name]
        for reference in table.references:
            if reference.table != table.name and reference.field in present:
                self._know(reference.table, reference.target)
        if others := derive_references(table, source, present=present):
            if any(reference.table == table.name and reference.field in present for reference in table.references):
                self._settle_self(table, source)
            run(f"INSERT INTO remark {_not_yet_said(others)}")
        self._learn(table, source)
        rows = run('SELECT DISTINCT _entry, _row, "column", code, value, other FROM remark ORDER BY ALL').fetchall()
        columns = tuple(name for name in table.names if name in self._columns[table.name])
        accepted = run(derive_accepted(table, columns, source, "(SELECT DISTINCT _entry, _row FROM remark)"))
        verdict = Verdict(tuple(Remark(*row) for row in rows), accepted.to_arrow_table())
        run("DROP TABLE remark")
        return verdict

    def _fill(self, table: Table, entry: int, absent: list[str], view: View) -> None:
        staged = quote(f"staged_{table.name}")
        self._connection.register("existing", view.read_columns(table.name, (*table.key, *absent)))
        values = ", ".join(f"{quote(name)} = CAST(existing.{quote(name)} AS VARCHAR)" for name in absent)
        same = " AND ".join(f"CAST(existing.{quote(name)} AS VARCHAR) = {staged}.{quote(name)}" for name in table.key)
        self._connection.execute(f"UPDATE {staged} SET {values} FROM existing WHERE _entry = {int(entry)} AND {same}")
        self._connection.unregister("existing")

    def _know(self, name: str, target: str) -> None:
        """Ensures `known_<name>`: keys (and vocabulary, for terms) that the view holds."""
        if name in self._known:
            return
        self._known.add(name)
        known = quote(f"known_{name}")
        self._connection.execute(f"CREATE TABLE {known} (target VARCHAR, vocabulary VARCHAR, accepted BOOLEAN)")
        if self._view is None or read_table(name).plane != "lake":
            return
        columns = (target, "vocabulary") if name == "term" else (target,)
        self._connection.register("existing", self._view.read_columns(name, columns))
        vocabulary = "vocabulary" if name == "term" else "NULL"
        self._connection.execute(f"INSERT INTO {known} SELECT {quote(target)}, {vocabulary}, true FROM existing")
        self._connection.unregister("existing")

    def _learn(self, table: Table, source: str) -> None:
        """Makes the staged keys known to the tables that follow, those of refused rows as refused."""
        if len(table.key) != 1:
            return
        self._know(table.name, table.key[0])
        known, key = quote(f"known_{table.name}"), quote(table.key[0])
        vocabulary = "vocabulary" if table.name == "term" else "NULL"
        self._connection.execute(f"DELETE FROM {known} WHERE target IN (SELECT {key} FROM {source}) AND NOT accepted")
        self._connection.execute(
            f"INSERT INTO {known} SELECT {key}, {vocabulary}, (_entry, _row) NOT IN (SELECT _entry, _row FROM remark)"
            f" FROM {source} WHERE {key} IS NOT NULL"
        )

    def _settle_self(self, table: Table, source: str) -> None:
        """References of a table to itself: refusing a row may refuse those that name it, until nothing moves."""
        self._know(table.name, table.key[0])
        selfish = derive_references(table, source, only_self=True, present=self._columns[table.name]) or ""
        known = quote(f"known_{table.name}")
        self._connection.execute(f"CREATE TEMP TABLE before AS SELECT * FROM {known}")
        while True:
            self._learn(table, source)
            found = self._connection.execute(f"INSERT INTO remark {_not_yet_said(selfish)}").fetchall()[0][0]
            self._connection.execute(f"DELETE FROM {known}")
            self._connection.execute(f"INSERT INTO {known} SELECT * FROM before")
            if not found:
                break
        self._learn(table, source)
        self._connection.execute("DROP TABLE before")


def _not_yet_said(found: str) -> str:
    """A cell that is wrong by itself is not also said to point nowhere."""
    return f'SELECT * FROM ({found}) AS found ANTI JOIN remark USING (_entry, _row, "column")'
