"""What a person answers about a change, put into the change: rows that are absent, rows that moved meanwhile. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc

from territory.errors import TerritoryError
from territory.lake.change import Change
from territory.lake.preview import ChangeShown
from territory.schema.arrow import derive_arrow_type
from territory.schema.registry import read_table

#: What becomes of rows that a file no longer has.
KEEP, CLOSE, DELETE = "keep", "close", "delete"
#: Whose version of a row that moved stands.
THEIRS, MINE = "theirs", "mine"


def derive_absent(
    change: Change, shown: ChangeShown, decision: str | Mapping[str, str], on: date | None = None
) -> Change:
    """The change with what was decided of the rows `shown` absent: for all tables, or by table (kept by default).

    `CLOSE` sets the end of those that have none to the day `on`. Raises TerritoryError `absent-not-closable` for a
    table whose rows have no end, `absent-no-day` without a day, `absent-unknown` for another word.
    """
    endings, removals = dict(change.endings), dict(change.removals)
    for name, absent in shown.absent.items():
        said = decision if isinstance(decision, str) else decision.get(name, KEEP)
        table = read_table(name)
        keys = absent.rows.select(list(table.key))
        if said == DELETE:
            removals[name] = _join(removals.get(name), keys)
        elif said == CLOSE:
            if absent.end is None:
                raise TerritoryError("absent-not-closable", table=name)
            if on is None:
                raise TerritoryError("absent-no-day", table=name)
            opened = keys.filter(pc.is_null(absent.rows.column(absent.end)))
            kind = derive_arrow_type(table.field(absent.end))
            day: object = on.isoformat() if pa.types.is_string(kind) else on
            closed = opened.append_column(absent.end, pa.array([day] * opened.num_rows, kind))
            closed = closed.append_column("_row", pa.nulls(opened.num_rows, pa.int32()))
            if closed.num_rows:
                endings[name] = _join(endings.get(name), closed)
        elif said != KEEP:
            raise TerritoryError("absent-unknown", decision=said)
    return replace(change, endings=endings, removals=removals)


def derive_rebased(change: Change, shown: ChangeShown, decisions: str | Mapping[tuple[str, ...], str]) -> Change:
    """The change on the head that `shown` was read at, once its author has said whose version stands.

    `decisions`: `THEIRS` or `MINE` by (table, key…), or for all of them; a row not decided stays as the other left it.
    """
    kept: dict[str, list[tuple[str, ...]]] = {}
    for row in shown.moved_keys:
        said = decisions if isinstance(decisions, str) else decisions.get(row, THEIRS)
        if said != MINE:
            kept.setdefault(row[0], []).append(row[1:])
    return replace(
        change,
        base=shown.head,
        tables=_without(change.tables, kept),
        removals=_without(change.removals, kept),
        endings=_without(change.endings, kept),
    )


def _join(present: pa.Table | None, more: pa.Table) -> pa.Table:
    return more if present is None else pa.concat_tables([present, more])


def _without(tables: Mapping[str, pa.Table], kept: Mapping[str, list[tuple[str, ...]]]) -> dict[str, pa.Table]:
    """The tables without the rows of these keys."""
    left = {}
    for name, rows in tables.items():
        gone = set(kept.get(name, ()))
        if gone:
            columns = [pc.cast(rows.column(key), pa.string()).to_pylist() for key in read_table(name).key]
            rows = rows.filter(pa.array([key not in gone for key in zip(*columns, strict=True)], pa.bool_()))
        if rows.num_rows or not gone:
            left[name] = rows
    return left
