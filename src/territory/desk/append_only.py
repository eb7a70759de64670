"""The journal's guard in the database itself: nothing is changed, and nothing is deleted before its time."""

from __future__ import annotations

import sqlalchemy as sa

_REFUSES = "the journal is append-only"
#: Any number, the same for all who open one desk: they make the guards one after the other.
_LOCK = 7_284_416


def ensure_append_only(engine: sa.Engine, months: int) -> None:
    """Installs the triggers that refuse to change an entry, or to delete one of less than `months`; harmless twice.

    Another retention replaces the trigger of the former one: its name says the months.
    """
    is_postgresql = engine.dialect.name == "postgresql"
    wanted = _postgresql(months) if is_postgresql else _sqlite(months)
    with engine.connect() as connection:
        if _read_present(connection) == wanted.keys():
            return
    with engine.begin() as connection:
        if is_postgresql:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            connection.exec_driver_sql(_FUNCTION)
        present = _read_present(connection)
        for name in sorted(present - wanted.keys()):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}{' ON journal' if is_postgresql else ''}")
        for name in sorted(wanted.keys() - present):
            connection.exec_driver_sql(wanted[name])


def says_append_only(error: sa.exc.DBAPIError) -> bool:
    """Whether this is the guard that refused."""
    return _REFUSES in str(error.orig)


def _read_present(connection: sa.Connection) -> set[str]:
    query = (
        "SELECT tgname FROM pg_trigger WHERE tgrelid = 'journal'::regclass AND NOT tgisinternal"
        if connection.dialect.name == "postgresql"
        else "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"
    )
    return {str(row[0]) for row in connection.exec_driver_sql(query)}


def _sqlite(months: int) -> dict[str, str]:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{_REFUSES}'); END"
    # Moments are texts here, of the same form: the one with microseconds comes after the one without.
    kept = f"OLD.at >= strftime('%Y-%m-%d %H:%M:%S', 'now', '-{months:d} months')"
    twice = "EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)"
    keeps = f"journal_keeps_{months:d}_months"
    make = "CREATE TRIGGER IF NOT EXISTS"  # two processes may open the desk at once
    return {
        "journal_is_not_changed": f"{make} journal_is_not_changed BEFORE UPDATE ON journal {refuse}",
        # INSERT OR REPLACE deletes without asking the trigger of deletions.
        "journal_is_not_replaced": (f"{make} journal_is_not_replaced BEFORE INSERT ON journal WHEN {twice} {refuse}"),
        keeps: f"{make} {keeps} BEFORE DELETE ON journal WHEN {kept} {refuse}",
    }


_FUNCTION = (
    "CREATE OR REPLACE FUNCTION journal_refuses() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{_REFUSES}'; END $$"
)


def _postgresql(months: int) -> dict[str, str]:
    kept = f"OLD.at >= (now() AT TIME ZONE 'UTC') - interval '{months:d} months'"
    keeps = f"journal_keeps_{months:d}_months"
    refuse = "EXECUTE FUNCTION journal_refuses()"
    return {
        "journal_is_not_changed": (
            f"CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal FOR EACH ROW {refuse}"
        ),
        "journal_is_not_emptied": (
            f"CREATE TRIGGER journal_is_not_emptied BEFORE TRUNCATE ON journal FOR EACH STATEMENT {refuse}"
        ),
        keeps: f"CREATE TRIGGER {keeps} BEFORE DELETE ON journal FOR EACH ROW WHEN ({kept}) {refuse}",
    }
