"""A scratch DuckDB in memory on which what is brought is staged, judged and given its types before any commit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from territory.lake.view import View
from territory.schema.checks import derive_casts, derive_findings, derive_references, derive_typed
from territory.schema.ddl import quote
from territory.schema.registry import read_table
from territory.schema.table import Table


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

    References are checked on the state that would result: keys already there and keys accepted here. So all is staged
    first, then a table is judged after those it refers to (`schema.registry` gives them in that order).
    """

    def __init__(self, view: View | None) -> None:
        self._view = view
        # A second thread gains nothing on 200,000 rows and takes a tenth more of the processor from everybody else.
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

    def judge(self, table: Table) -> Verdict:
        """Everything that is wrong with the staged rows of a table, and those that nothing stops."""
        typed, source = self._type(table), quote(f"typed_{table.name}")
        run = self._connection.execute
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
        if self._is_named(table):
            self._learn(table, source)
        rows = run('SELECT DISTINCT _entry, _row, "column", code, value, other FROM remark ORDER BY ALL').fetchall()
        run("DROP TABLE remark")
        remarks = tuple(Remark(*row) for row in rows)
        return Verdict(remarks, _take_accepted(table, present, typed, remarks))

    def _type(self, table: Table) -> pa.Table:
        """The staged texts of a table, each beside its typed twin; makes the view `typed_<table>` of them.

        The texts stay where the reader put them, and each is cast once: DuckDB keeps the order of one table's rows.
        """
        cells = self._gather(table)
        held = [name for name in table.names if name in cells.column_names]
        label = f"cells_{table.name}"
        self._connection.register(label, cells)
        if casts := derive_casts(table, held):
            twins = self._connection.execute(f"SELECT {', '.join(casts)} FROM {quote(label)}").to_arrow_table()
            for name in twins.column_names:
                cells = cells.append_column(name, twins.column(name))
            self._connection.register(label, cells)
        source = quote(f"typed_{table.name}")
        self._connection.execute(f"CREATE VIEW {source} AS {derive_typed(table, held, quote(label))}")
        return cells

    def _gather(self, table: Table) -> pa.Table:
        """All that was staged for a table, as texts: `_entry`, `_row`, the columns that any file or the lake gives."""
        pieces = []
        for entry, cells in self._staged[table.name]:
            filled = self._fill(table, cells.select(["_row", *(n for n in table.names if n in cells.column_names)]))
            pieces.append(filled.append_column("_entry", pa.repeat(pa.scalar(entry, pa.int32()), filled.num_rows)))
        return pa.concat_tables(pieces, promote_options="default")

    def _fill(self, table: Table, cells: pa.Table) -> pa.Table:
        """The rows of one file, with what the lake holds of them in the columns that the file lacks."""
        absent = [name for name in table.names if name not in cells.column_names]
        is_known = self._view is not None and table.plane == "lake" and set(table.key) <= set(cells.column_names)
        if self._view is None or not is_known or not absent:
            return cells
        self._connection.register("cells", cells)
        self._connection.register("existing", self._view.read_columns(table.name, (*table.key, *absent)))
        values = ", ".join(f"CAST(existing.{quote(name)} AS VARCHAR) AS {quote(name)}" for name in absent)
        same = " AND ".join(f"CAST(existing.{quote(name)} AS VARCHAR) = cells.{quote(name)}" for name in table.key)
        filled: pa.Table = self._connection.execute(
            f"SELECT cells.*, {values} FROM cells LEFT JOIN existing ON {same} ORDER BY _row"
        ).to_arrow_table()
        self._connection.unregister("existing")
        self._connection.unregister("cells")
        return filled

    def _is_named(self, table: Table) -> bool:
        """Whether rows brought together with a table's own may refer to it."""
        return any(
            reference.table == table.name and reference.field in columns
            for name, columns in self._columns.items()
            for reference in read_table(name).references
        )

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


def _take_accepted(table: Table, columns: Collection[str], cells: pa.Table, remarks: Sequence[Remark]) -> pa.Table:
    """The rows that no remark stops, typed, in the order in which they were staged."""
    names = [name for name in table.names if name in columns]
    twins = [name if f"{name}:typed" not in cells.column_names else f"{name}:typed" for name in names]
    accepted = cells.select(["_entry", "_row", *twins]).rename_columns(["_entry", "_row", *names])
    refused: dict[int, set[int]] = {}
    for remark in remarks:
        refused.setdefault(remark.entry, set()).add(remark.row)
    for entry, rows in refused.items():
        is_other = pc.not_equal(accepted["_entry"], entry)
        is_clean = pc.invert(pc.is_in(accepted["_row"], pa.array(rows, pa.int64())))
        accepted = accepted.filter(pc.or_(is_other, is_clean))
    return accepted


def _not_yet_said(found: str) -> str:
    """A cell that is wrong by itself is not also said to point nowhere."""
    return f'SELECT * FROM ({found}) AS found ANTI JOIN remark USING (_entry, _row, "column")'
