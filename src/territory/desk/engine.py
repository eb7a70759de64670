"""The desk's database: its tables derive from the descriptors of plane `desk`, as the lake's do."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from territory.config import Settings
from territory.desk.append_only import ensure_append_only
from territory.errors import SurroundingsError
from territory.schema.registry import desk_tables
from territory.schema.table import Field, Table

#: The desk as the rest of the program hands it on, without knowing SQLAlchemy.
Desk = sa.Engine

_TYPES: dict[str, type[sa.types.TypeEngine[Any]]] = {
    "string": sa.Text,
    "object": sa.Text,
    "integer": sa.BigInteger,
    "number": sa.Float,
    "boolean": sa.Boolean,
    "date": sa.Date,
    "datetime": sa.DateTime,
    "year": sa.Integer,
}

#: Columns by which rows are looked for at each rerun, or in a table that only grows.
_INDEXED = {"role_grant": ("subject",), "journal": ("at",)}


@cache
def derive_metadata() -> sa.MetaData:
    """The desk's tables, from their descriptors."""
    metadata = sa.MetaData()
    for table in desk_tables():
        made = sa.Table(table.name, metadata, *(_column(table, field) for field in table.fields))
        for name in _INDEXED.get(table.name, ()):
            sa.Index(f"{table.name}_{name}", made.c[name])
    return metadata


def table_of(name: str) -> sa.Table:
    """One table of the desk; raises KeyError for a name that has no descriptor."""
    return derive_metadata().tables[name]


@cache
def open_desk(settings: Settings) -> sa.Engine:
    """The desk of these settings, created (or given the columns it lacks) when need be.

    Raises SurroundingsError `desk-unreachable`, without the address, which may hold a password.
    """
    try:
        url = sa.engine.make_url(settings.desk)
        if url.get_backend_name() == "sqlite" and url.database:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        engine = sa.create_engine(url, pool_pre_ping=True)
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _prepare_sqlite)
        derive_metadata().create_all(engine)
        _add_missing_columns(engine)
        _add_missing_indexes(engine)
        ensure_append_only(engine, settings.journal_months)
    except sa.exc.SQLAlchemyError as error:
        raise SurroundingsError("desk-unreachable") from error
    return engine


def _column(table: Table, field: Field) -> sa.Column[object]:
    return sa.Column(field.name, _TYPES[field.type](), primary_key=field.name in table.key, nullable=not field.required)


def _prepare_sqlite(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    # Readers go on while a writer commits; a deleted word leaves no bytes behind; writers wait for each other.
    for pragma in ("journal_mode = WAL", "secure_delete = ON", "busy_timeout = 30000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _add_missing_columns(engine: sa.Engine) -> None:
    inspector, quoted = sa.inspect(engine), engine.dialect.identifier_preparer.quote
    with engine.begin() as connection:
        for name, table in derive_metadata().tables.items():
            present = {column["name"] for column in inspector.get_columns(name)}
            for column in table.columns:
                if column.name not in present:
                    kind = column.type.compile(engine.dialect)
                    statement = f"ALTER TABLE {quoted(name)} ADD COLUMN {quoted(column.name)} {kind}"
                    connection.execute(sa.text(statement))


def _add_missing_indexes(engine: sa.Engine) -> None:
    for table in derive_metadata().tables.values():
        for index in table.indexes:
            index.create(engine, checkfirst=True)


def forget_pages(desk: Desk) -> bool:
    """Leaves nothing of deleted rows on the disk; returns whether that could be done.

    In the pages themselves `secure_delete` wrote over them already, but SQLite's journal still holds them as they were.
    It cannot be emptied while somebody reads for longer than the half minute that writers wait.
    """
    if desk.dialect.name != "sqlite":
        return True
    with desk.connect() as connection:
        (busy, *_) = connection.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)")).one()
    return not busy


def ensure_forgotten(desk: Desk) -> None:
    """Returns once nothing of deleted rows is left on the disk; raises SurroundingsError `erasure-unfinished`."""
    if not forget_pages(desk):
        raise SurroundingsError("erasure-unfinished")
