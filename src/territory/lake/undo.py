"""Taking one import back: rows untouched since are reversed, rows changed since are kept, and both are told apart."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from territory.access.policy import ensure_may, reach
from territory.config import Settings
from territory.errors import SurroundingsError, TerritoryError
from territory.lake.catalogue import ensure_current, read_head, read_touched, writer
from territory.lake.change import Change, Counts
from territory.lake.connection import attach, borrowed
from territory.lake.history import Entry, read_history
from territory.lake.keys import on_key
from territory.lake.ownership import ensure_mine, read_owners, read_owners_of
from territory.lake.writing import is_conflict, read_next_import, record
from territory.model.viewer import Capability, Viewer
from territory.schema.ddl import derive_columns, quote
from territory.schema.forms import read_forms
from territory.schema.registry import lake_tables
from territory.schema.table import Table


@dataclass(frozen=True, slots=True)
class Kept:
    """A row the undo left alone.

    `why`: `changed` since by import `by`; `needed` by rows that stay; or `part` of a thing that stays.
    """

    table: str
    key: str
    why: str
    by: str | None


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did: its snapshot (None: nothing could be reversed), rows reversed by table, rows kept and why."""

    snapshot: int | None
    import_id: str | None
    reversed: dict[str, int]
    kept: tuple[Kept, ...]


def undo(settings: Settings, viewer: Viewer, import_id: str) -> Undone:
    """Reverses import `import_id` as one commit.

    Raises TerritoryError `import-unknown`, `import-undone` (already taken back) or `import-not-undoable` (a closing,
    another undo, a consent withdrawn).
    """
    ensure_may(viewer, Capability.WRITE)
    entry = _find(settings, viewer, import_id)
    for attempt in range(5):
        try:
            with writer(settings) as connection:
                return _transact(connection, settings, entry, viewer)
        except duckdb.Error as error:
            if not is_conflict(error) or attempt == 4:
                raise SurroundingsError("write-failed") from error
    raise SurroundingsError("write-failed")


@dataclass(frozen=True, slots=True)
class Undoing:
    """What taking an import back would do: rows reversed by table, rows kept and why, and the change that says it.

    `change` is what the reversal amounts to (rows as they were, rows removed), so that it can be shown like any other;
    it holds the whole rows of the past, provenance apart.
    """

    reversed: dict[str, int]
    kept: tuple[Kept, ...]
    change: Change


def read_undo(settings: Settings, viewer: Viewer, import_id: str) -> Undoing:
    """What `undo` would do now; nothing is written and no writer waits. Raises as `undo` does."""
    ensure_may(viewer, Capability.WRITE)
    entry = _find(settings, viewer, import_id)
    with borrowed(settings) as connection:
        attach(connection, settings, "lake", snapshot=read_head(settings))
        tables = _plan(connection, settings, entry)
        mine = reach(viewer, Capability.WRITE)
        if mine is not None:
            _ensure_mine(connection, tables, mine)
        counts: dict[str, int] = {}
        kept: list[Kept] = []
        before: dict[str, pa.Table] = {}
        gone: dict[str, pa.Table] = {}
        for table in tables:
            kept += _read_kept(connection, table)
            told, keys = _told(table), ", ".join(quote(key) for key in table.key)
            (count,) = connection.execute(f"SELECT count(*) FROM {told} WHERE untouched").fetchall()[0]
            if not count:
                continue
            counts[table.name] = int(count)
            removed = connection.execute(f"SELECT {keys} FROM {told} WHERE untouched AND became AND NOT was")
            gone[table.name] = removed.to_arrow_table()
            names = [name for name in _columns_at(connection, table, entry.snapshot) if name in (*table.names, "_row")]
            earlier = connection.execute(_derive_earlier(table, entry.snapshot, names))
            before[table.name] = earlier.to_arrow_table()
            if mine is not None:
                ensure_mine(table, read_owners_of(connection, table, "lake.main", before[table.name]), (), mine)
    author = viewer.name or settings.user
    message = f"Annule {entry.import_id} : {entry.message}"[:300]
    change = Change(
        "undo", message, author,
        {name: rows for name, rows in before.items() if rows.num_rows},
        removals={name: rows for name, rows in gone.items() if rows.num_rows},
        undoes=entry.import_id,
    )  # fmt: skip
    return Undoing(counts, tuple(kept), change)


def _find(settings: Settings, viewer: Viewer, import_id: str) -> Entry:
    entry = next((entry for entry in read_history(settings, viewer) if entry.import_id == import_id), None)
    if entry is None:
        raise TerritoryError("import-unknown", id=import_id)
    if entry.undone:
        raise TerritoryError("import-undone", id=import_id, by=entry.undone)
    if entry.kind in {"closing", "undo", "migration", "withdrawal"}:
        raise TerritoryError("import-not-undoable", id=import_id, kind=entry.kind)
    return entry


def _transact(connection: duckdb.DuckDBPyConnection, settings: Settings, entry: Entry, viewer: Viewer) -> Undone:
    ensure_current(connection)
    connection.execute("BEGIN")
    undo_id = read_next_import(connection)
    tables = _plan(connection, settings, entry)
    mine = reach(viewer, Capability.WRITE)
    if mine is not None:
        _ensure_mine(connection, tables, mine)
    reversed_counts = {table.name: _reverse(connection, table, entry.snapshot) for table in tables}
    if mine is not None:
        # What comes back was somebody's as well: a row may be another programme's by then.
        _ensure_mine(connection, tables, mine)
    kept = tuple(row for table in tables for row in _read_kept(connection, table))
    done = {name: count for name, count in reversed_counts.items() if count}
    if not done:
        connection.execute("ROLLBACK")
        return Undone(None, None, {}, kept)
    change = Change(
        "undo", f"Annule {entry.import_id} : {entry.message}", viewer.name or "local", {}, undoes=entry.import_id
    )
    record(connection, change, undo_id, {name: Counts(changed=count) for name, count in done.items()})
    connection.execute("COMMIT")
    return Undone(read_head(settings), undo_id, done, kept)


def _ensure_mine(connection: duckdb.DuckDBPyConnection, tables: Sequence[Table], mine: Collection[str]) -> None:
    """Returns when the rows to reverse, as they are now, may be moved by a coordinator of the programmes `mine`."""
    for table in tables:
        # Who added a shared definition may take it back while nobody uses it; who changed one could not have.
        changed, added = (
            read_owners(connection, table, "lake.main", f"(FROM {_told(table)} WHERE untouched AND {condition})")
            for condition in ("was", "NOT was")
        )
        ensure_mine(table, changed, added, mine)


def _plan(connection: duckdb.DuckDBPyConnection, settings: Settings, entry: Entry) -> list[Table]:
    """Tells apart the rows that the import moved, in one table `told_…` per table; returns the tables it touched."""
    touched = read_touched(settings, entry.snapshot - 1, entry.snapshot)
    tables = [table for table in lake_tables() if table.name in touched and table.group != "system"]
    for table in tables:
        _tell_apart(connection, table, entry.snapshot)
    is_settled = False
    while not is_settled:
        needed = _read_needed(connection, tables)
        for table, value in needed:
            connection.execute(
                f"UPDATE {_told(table)} SET untouched = false, why = 'needed' WHERE {quote(table.key[0])} = ?", [value]
            )
        is_settled = not needed and not _keep_parts(connection, tables)
    return tables


def _told(table: Table) -> str:
    return quote(f"told_{table.name}")


def _tell_apart(connection: duckdb.DuckDBPyConnection, table: Table, snapshot: int) -> None:
    """One line per row the import moved: whether it was there before, came to be, and stands untouched since."""
    # Columns that migrations added since are unknown to the older snapshot: only those it had are compared.
    names = [name for name in _columns_at(connection, table, snapshot) if not name.startswith("_")]
    first, target = quote(table.key[0]), f"lake.main.{quote(table.name)}"

    def row(alias: str) -> str:
        return "(" + ", ".join(f"{alias}.{quote(name)}" for name in names) + ", 1)"

    keys = ", ".join(f"coalesce(p.{quote(k)}, s.{quote(k)}) AS {quote(k)}" for k in table.key)
    on_now = " AND ".join(f"n.{quote(k)} = coalesce(p.{quote(k)}, s.{quote(k)})" for k in table.key)
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {_told(table)} AS"
        f" WITH p AS (FROM {target} AT (VERSION => {snapshot - 1})), s AS (FROM {target} AT (VERSION => {snapshot})),"
        f" n AS (FROM {target})"
        f" SELECT {keys}, p.{first} IS NOT NULL AS was, s.{first} IS NOT NULL AS became,"
        f" (s.{first} IS NULL) = (n.{first} IS NULL) AND (s.{first} IS NULL OR {row('s')} IS NOT DISTINCT FROM"
        f" {row('n')}) AS untouched, 'changed' AS why, n._import AS by_import"
        f" FROM p FULL JOIN s ON {on_key(table, 'p', 's')} LEFT JOIN n ON {on_now}"
        f" WHERE p.{first} IS NULL OR s.{first} IS NULL OR {row('p')} IS DISTINCT FROM {row('s')}"
    )


def _columns_at(connection: duckdb.DuckDBPyConnection, table: Table, snapshot: int) -> list[str]:
    cursor = connection.execute(
        f"WITH t AS (FROM lake.main.{quote(table.name)} AT (VERSION => {snapshot - 1})) FROM t LIMIT 0"
    )
    return [column[0] for column in cursor.description or ()]


def _read_needed(connection: duckdb.DuckDBPyConnection, tables: list[Table]) -> list[tuple[Table, str]]:
    """Rows about to disappear that a row which stays refers to: taking them back would break the reference."""
    by_name = {table.name: table for table in tables}
    needed: list[tuple[Table, str]] = []
    for child in lake_tables():
        for reference in child.references:
            parent = by_name.get(reference.table)
            if parent is None:
                continue
            leaving = ""
            if child.name in by_name:
                goes = f"t.untouched AND NOT t.was AND {on_key(child, 't', 'c')}"
                leaving = f" AND NOT EXISTS (FROM {_told(child)} t WHERE {goes})"
            rows = connection.execute(
                f"SELECT DISTINCT CAST(c.{quote(reference.field)} AS VARCHAR) FROM lake.main.{quote(child.name)} c"
                f" JOIN {_told(parent)} g ON g.{quote(reference.target)} = c.{quote(reference.field)}"
                f" WHERE g.untouched AND g.became AND NOT g.was{leaving}"
            ).fetchall()
            needed += [(parent, value) for (value,) in rows]
    return needed


def _keep_parts(connection: duckdb.DuckDBPyConnection, tables: list[Table]) -> bool:
    """Keeps the parts of a thing that the import brought and that stays; returns whether there were any.

    A grant attached since would lose its amount, a project corrected since its stages: half a thing is a wrong figure.
    """
    by_name = {table.name: table for table in tables}
    found = False
    for form in read_forms().values():
        whole = by_name.get(form.main.table)
        for part in form.parts[1:]:
            child = by_name.get(part.table)
            if whole is None or child is None:
                continue
            tied = " AND ".join(f"l.{quote(name)} = w.{quote(target)}" for name, target in part.link.items())
            found |= bool(
                connection.execute(
                    f"UPDATE {_told(child)} AS t SET untouched = false, why = 'part'"
                    f" WHERE t.untouched AND t.became AND NOT t.was AND EXISTS"
                    f" (FROM lake.main.{quote(child.name)} l JOIN {_told(whole)} w ON {tied}"
                    f" WHERE {on_key(child, 't', 'l')} AND w.became AND NOT w.was AND NOT w.untouched) RETURNING 1"
                ).fetchall()
            )
    return found


def _reverse(connection: duckdb.DuckDBPyConnection, table: Table, snapshot: int) -> int:
    """Puts untouched rows back as they were, provenance included; returns how many."""
    target, told = f"lake.main.{quote(table.name)}", _told(table)
    (count,) = connection.execute(f"SELECT count(*) FROM {told} WHERE untouched").fetchall()[0]
    if not count:
        return 0
    before = _columns_at(connection, table, snapshot)
    kept = [name for name, _ in derive_columns(table) if name in before]
    names = ", ".join(map(quote, kept))
    # Read before the DELETE: inside one transaction, a past version hides inlined rows that the transaction deleted.
    connection.execute(f"CREATE OR REPLACE TEMP TABLE earlier AS {_derive_earlier(table, snapshot, kept)}")
    connection.execute(
        f"DELETE FROM {target} AS l WHERE EXISTS"
        f" (FROM {told} t WHERE t.untouched AND t.became AND {on_key(table, 't', 'l')})"
    )
    connection.execute(f"INSERT INTO {target} ({names}) SELECT {names} FROM earlier")
    return int(count)


def _derive_earlier(table: Table, snapshot: int, names: list[str]) -> str:
    """SQL of the rows to put back, as they were before the import."""
    return (
        f"WITH p AS (FROM lake.main.{quote(table.name)} AT (VERSION => {snapshot - 1}))"
        f" SELECT {', '.join(map(quote, names))} FROM p"
        f" WHERE EXISTS (FROM {_told(table)} t WHERE t.untouched AND t.was AND {on_key(table, 't', 'p')})"
    )


def _read_kept(connection: duckdb.DuckDBPyConnection, table: Table) -> list[Kept]:
    key = " || '|' || ".join(f"CAST({quote(name)} AS VARCHAR)" for name in table.key)
    rows = connection.execute(
        f"SELECT {key}, why, by_import FROM {_told(table)} WHERE NOT untouched ORDER BY 1"
    ).fetchall()
    return [Kept(table.name, str(value), str(why), by) for value, why, by in rows]
