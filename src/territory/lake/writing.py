"""Writing to the lake: one transaction that compares by key, applies, checks references, says who and why."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping

import duckdb
import pyarrow as pa

from territory.config import Settings
from territory.errors import LakeMoved, SurroundingsError, TerritoryError
from territory.lake.catalogue import ensure_current, read_head, read_touched, writer
from territory.lake.change import Change, Counts, Receipt
from territory.lake.connection import attach
from territory.lake.keys import on_key
from territory.lake.ownership import Owned
from territory.lake.references import ensure_references
from territory.model.clock import read_clock
from territory.schema.ddl import derive_type, quote
from territory.schema.registry import lake_tables, read_table
from territory.schema.table import Table

#: Maintenance or another machine may commit between our first statement and our COMMIT; the commit is then replayed.
_ATTEMPTS = 5


def commit(settings: Settings, change: Change, mine: Collection[str] | None = None) -> Receipt:
    """Commits a change, or writes nothing at all when no row would move.

    `mine`: the programmes whose rows may move (None: all of them), see `ownership.Owned.ensure_moved`.
    A commit that lost a race is replayed on the new head. Raises LakeMoved `rows-moved` (with the rows) when a row the
    author was shown has moved since, TerritoryError `reference-broken`, `nature-mixed`, or SurroundingsError.
    """
    for attempt in range(_ATTEMPTS):
        try:
            with writer(settings) as connection:
                return _transact(connection, settings, change, mine)
        except duckdb.Error as error:
            if not is_conflict(error) or attempt == _ATTEMPTS - 1:
                raise SurroundingsError("write-failed") from error
    raise SurroundingsError("write-failed")


def is_conflict(error: duckdb.Error) -> bool:
    """Whether a failed COMMIT says that another commit landed in between (the words differ by catalogue)."""
    return any(words in str(error) for words in ("database is locked", "Transaction conflict", "Failed to flush"))


def _transact(
    connection: duckdb.DuckDBPyConnection, settings: Settings, change: Change, mine: Collection[str] | None
) -> Receipt:
    ensure_current(connection)
    if change.base is not None:
        _ensure_unmoved(connection, settings, change)
    connection.execute("BEGIN")
    _ensure_nature(connection, change.nature)
    counts: dict[str, Counts] = {}
    import_id = read_next_import(connection)
    owned = Owned(connection, change, "lake.main") if mine is not None else None
    for table in lake_tables():
        count = apply(connection, table, change, import_id)
        if count is not None:
            counts[table.name] = count
    if not any(count.touched for count in counts.values()):
        connection.execute("ROLLBACK")
        return Receipt(None, None, counts)
    if owned is not None and mine is not None:
        owned.ensure_moved(mine, import_id)
    ensure_references(connection, counts)
    record(connection, change, import_id, counts)
    connection.execute("COMMIT")
    return Receipt(read_head(settings), import_id, counts)


def read_next_import(connection: duckdb.DuckDBPyConnection) -> str:
    """The id the import under way will carry: the revision's next number."""
    (revision,) = connection.execute("SELECT n FROM lake.main.revision").fetchall()[0]
    return f"IMP-{revision + 1:06d}"


def apply(
    connection: duckdb.DuckDBPyConnection, table: Table, change: Change, import_id: str, schema: str = "lake.main"
) -> Counts | None:
    """Does to one table of `schema` what a change asks; returns what became of its rows, None when nothing is asked."""
    staged, endings = change.tables.get(table.name), change.endings.get(table.name)
    closed = merged = Counts()
    if endings is not None:
        # A row that is no longer there has nothing to be closed: half a row is never inserted.
        closed = _merge(connection, table, endings, change, import_id, schema, inserts=False)
    if staged is not None:
        merged = _merge(connection, table, staged, change, import_id, schema)
    gone = _remove(connection, table, change, schema)
    if staged is None and endings is None and not gone:
        return None
    return Counts(merged.added, merged.changed + closed.changed, merged.unchanged + closed.unchanged, gone)


def _merge(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    staged: pa.Table,
    change: Change,
    import_id: str,
    schema: str,
    *,
    inserts: bool = True,
) -> Counts:
    """UPDATE what changed and INSERT what is new, from rows already told apart by key."""
    columns = [name for name in table.names if name in staged.column_names]
    compared = [name for name in columns if name not in table.key]
    connection.register("staged", staged)
    casts = ", ".join(f"CAST(s.{quote(c)} AS {derive_type(table.field(c))}) AS {quote(c)}" for c in columns)
    same = f"{_row('l', compared)} IS NOT DISTINCT FROM {_row('s', compared)}" if compared else "true"
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE told AS WITH s AS (SELECT {casts}, s._row AS _row FROM staged s)"
        f" SELECT s.*, CASE WHEN l.{quote(table.key[0])} IS NULL THEN 'added' WHEN {same} THEN 'unchanged'"
        f" ELSE 'changed' END AS _kind FROM s LEFT JOIN {schema}.{quote(table.name)} l ON {on_key(table, 'l', 's')}"
    )
    connection.unregister("staged")
    found = connection.execute("SELECT _kind, count(*) FROM told GROUP BY 1").fetchall()
    tally = {kind: int(count) for kind, count in found}
    origin = [import_id, origin_of(change, table.name)]
    if tally.get("changed"):
        sets = ", ".join(f"{quote(c)} = told.{quote(c)}" for c in compared)
        connection.execute(
            f"UPDATE {schema}.{quote(table.name)} AS l SET {sets}, _import = ?, _origin = ?, _row = told._row"
            f" FROM told WHERE {on_key(table, 'l', 'told')} AND told._kind = 'changed'",
            origin,
        )
    if tally.get("added") and inserts:
        names = ", ".join(map(quote, columns))
        connection.execute(
            f"INSERT INTO {schema}.{quote(table.name)} ({names}, _import, _origin, _row)"
            f" SELECT {names}, ?, ?, _row FROM told WHERE _kind = 'added'",
            origin,
        )
    return Counts(tally.get("added", 0), tally.get("changed", 0), tally.get("unchanged", 0))


def origin_of(change: Change, table: str) -> str:
    """What a row says of where it came from: the package series, else the file it was read from."""
    return change.series or next((record.file for record in change.files if record.table == table), change.kind)


def _remove(connection: duckdb.DuckDBPyConnection, table: Table, change: Change, schema: str) -> int:
    """DELETE the rows asked for by key, and those of the series that its new full state no longer has."""
    gone = 0
    target = f"{schema}.{quote(table.name)}"
    asked = change.removals.get(table.name)
    if asked is not None and asked.num_rows:
        connection.register("asked", asked)
        gone += _delete(connection, f"{target} AS l", f"EXISTS (FROM asked WHERE {on_key(table, 'l', 'asked')})")
        connection.unregister("asked")
    if change.removes_absent and change.series and table.group != "system":
        staged = change.tables.get(table.name)
        condition = f"l._origin = {_literal(change.series)}"
        if staged is not None:
            # `told` still holds this table's staged keys.
            condition += f" AND NOT EXISTS (FROM told WHERE {on_key(table, 'l', 'told')})"
        gone += _delete(connection, f"{target} AS l", condition)
    return gone


def _delete(connection: duckdb.DuckDBPyConnection, target: str, condition: str) -> int:
    (count,) = connection.execute(f"SELECT count(*) FROM {target} WHERE {condition}").fetchall()[0]
    if count:
        connection.execute(f"DELETE FROM {target} WHERE {condition}")
    return int(count)


def _ensure_nature(connection: duckdb.DuckDBPyConnection, nature: str | None) -> None:
    """Fictional and real rows never share a lake: the first of them that comes decides what the lake is."""
    if nature not in {"demo", "published"}:
        return
    (present,) = connection.execute("SELECT nature FROM lake.main.revision").fetchall()[0]
    if present is None:
        connection.execute("UPDATE lake.main.revision SET nature = ?", [nature])
    elif present != nature:
        connection.execute("ROLLBACK")
        raise TerritoryError("nature-mixed", lake=present, package=nature)


def _ensure_unmoved(connection: duckdb.DuckDBPyConnection, settings: Settings, change: Change) -> None:
    """Rows the author was shown must stand as shown, unless they already say what he asks."""
    assert change.base is not None
    head = read_head(settings)
    touched = read_touched(settings, change.base, head) if change.base < head else set()
    concerned = [name for name in {*change.tables, *change.removals, *change.endings} if name in touched]
    if not concerned:
        return
    attach(connection, settings, "shown", snapshot=change.base)
    moved = [row for name in sorted(concerned) for row in read_moved(connection, read_table(name), change)]
    connection.execute("DETACH shown")
    if moved:
        raise LakeMoved("rows-moved", count=len(moved), rows=moved[:50])


def read_moved(
    connection: duckdb.DuckDBPyConnection, table: Table, change: Change, now: str = "lake.main"
) -> list[tuple[str, ...]]:
    """Rows (table, key…) a change is about that stand in `now` otherwise than in the attachment `shown`.

    A row that already says what the change asks is no matter.
    """
    parts = ((change.tables, True), (change.endings, True), (change.removals, False))
    found = [
        row
        for rows, compares in parts
        if table.name in rows
        for row in _compare_shown(connection, table, rows[table.name], now, compares=compares)
    ]
    return list(dict.fromkeys(found))


def _compare_shown(
    connection: duckdb.DuckDBPyConnection, table: Table, staged: pa.Table, now: str, *, compares: bool
) -> list[tuple[str, ...]]:
    compared = [name for name in table.names if name in staged.column_names and name not in table.key]
    everything = [name for name in table.names if name not in table.key]
    agreed = f"{_row('n', compared)} IS NOT DISTINCT FROM {_row('s', compared)}" if compares and compared else "false"
    key, name = quote(table.key[0]), quote(table.name)
    before = _read_shown(connection, table)
    connection.register("staged", staged)
    rows = connection.execute(
        f"SELECT {', '.join(f'CAST(s.{quote(k)} AS VARCHAR)' for k in table.key)} FROM staged s"
        f" LEFT JOIN ({before}) b ON {on_key(table, 'b', 's')}"
        f" LEFT JOIN {now}.{name} n ON {on_key(table, 'n', 's')}"
        f" WHERE ((b.{key} IS NULL) <> (n.{key} IS NULL)"
        f" OR {_row('b', everything)} IS DISTINCT FROM {_row('n', everything)}) AND NOT coalesce({agreed}, false)"
    ).fetchall()
    connection.unregister("staged")
    return [(table.name, *map(str, row)) for row in rows]


def _read_shown(connection: duckdb.DuckDBPyConnection, table: Table) -> str:
    """The table as it was shown, as SQL: columns (or the whole table) that a migration added since read NULL."""
    found = connection.execute(
        "SELECT column_name FROM duckdb_columns() WHERE database_name = 'shown' AND table_name = ?", [table.name]
    ).fetchall()
    present = {column for (column,) in found}
    columns = ", ".join(
        quote(name) if name in present else f"CAST(NULL AS {derive_type(table.field(name))}) AS {quote(name)}"
        for name in table.names
    )
    return f"SELECT {columns} FROM shown.main.{quote(table.name)}" if present else f"SELECT {columns} WHERE false"


def record(connection: duckdb.DuckDBPyConnection, change: Change, import_id: str, counts: Mapping[str, Counts]) -> None:
    """Writes the import's own rows, bumps the revision (so that two writers conflict) and names the commit."""
    connection.execute(
        'INSERT INTO lake.main."import" (id, kind, series, message, author, "at", undoes) VALUES (?, ?, ?, ?, ?, ?, ?)',
        [
            import_id, change.kind, change.series, change.message, change.author,
            read_clock(), change.undoes,
        ],
    )  # fmt: skip
    for file in change.files:
        count = counts.get(file.table, Counts())
        connection.execute(
            "INSERT INTO lake.main.import_file"
            ' ("import", "table", file, sha256, rows, added, changed, unchanged, removed)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                import_id, file.table, file.file, file.sha256, file.rows,
                count.added, count.changed, count.unchanged, count.removed,
            ],
        )  # fmt: skip
    connection.execute("UPDATE lake.main.revision SET n = n + 1")
    connection.execute(
        "CALL lake.set_commit_message(?, ?, extra_info => ?)",
        [change.author, change.message, json.dumps({"import": import_id, "kind": change.kind})],
    )


def _row(alias: str, columns: list[str]) -> str:
    # The constant makes a row of one column, and of none, as valid as any other.
    return "(" + "".join(f"{alias}.{quote(name)}, " for name in columns) + "0, 0)"


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
