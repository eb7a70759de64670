"""Rows that wait: what a submission brought and could not go in, with why, until a corrected file settles them."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from territory.access.policy import ensure_may, reach
from territory.desk.engine import Desk, forget_pages, table_of
from territory.desk.reach import is_visible
from territory.errors import TerritoryError
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A row of a file that is not in the lake.

    `row` is the line a spreadsheet shows; `cells` what it holds, by field or column; `findings` what is wrong, as the
    remarks say it (`code`, `column`, `letter`, `value`, `severity`, `detail`…), values that JSON can write.
    """

    table: str
    row: int
    cells: Mapping[str, str | None]
    findings: Sequence[Mapping[str, object]]
    file: str = ""
    sheet: str | None = None
    sha256: str | None = None
    submission: str = ""
    since: datetime | None = None


def write_waiting(desk: Desk, viewer: Viewer, submission: str, rows: Sequence[WaitingRow]) -> int:
    """Makes these the rows of a submission that wait, and no others; returns how many waited before and are settled.

    A row that waits still keeps the day it began to. Raises Refused `not-allowed`, TerritoryError `submission-unknown`
    for rows of a submission that the viewer does not see (of which nothing is ever settled either).
    """
    ensure_may(viewer, Capability.WRITE)
    table, now = table_of("waiting_row"), read_clock()
    places: Counter[tuple[str, ...]] = Counter()
    written: dict[str, WaitingRow] = {}
    for row in rows:
        # A line of a crosstab holds several rows of one table.
        place = (row.file, row.sheet or "", row.table, str(row.row))
        written[_derive_id(submission, *place, str(places[place]))] = row
        places[place] += 1
    with desk.begin() as connection:
        is_its = sa.and_(table.c.submission == submission, _is_shown(viewer))
        if rows and not _may_hold(connection, viewer, submission):
            raise TerritoryError("submission-unknown", id=submission)
        present = connection.execute(sa.select(table.c.id, table.c.created_at).where(is_its)).all()
        since = {str(row.id): row.created_at for row in present}
        connection.execute(table.delete().where(is_its))
        if written:
            connection.execute(
                table.insert(),
                [
                    {
                        "id": code,
                        "submission": submission,
                        "sha256": row.sha256 or "",
                        "file": row.file,
                        "sheet": row.sheet,
                        "table": row.table,
                        "row": row.row,
                        "cells": json.dumps(dict(row.cells), ensure_ascii=False, default=str),
                        "findings": json.dumps([dict(item) for item in row.findings], ensure_ascii=False, default=str),
                        "created_at": since.get(code, now),
                    }
                    for code, row in written.items()
                ],
            )
    forget_pages(desk)
    return len(set(since) - set(written))


def read_waiting(desk: Desk, viewer: Viewer, submission: str | None = None) -> tuple[WaitingRow, ...]:
    """The rows that wait, of one submission or of all the viewer sees, by submission then as the files have them."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("waiting_row")
    asked = sa.select(table).where(_is_shown(viewer))
    asked = asked.order_by(table.c.submission, table.c.file, table.c.sheet, table.c.table, table.c.row)
    if submission is not None:
        asked = asked.where(table.c.submission == submission)
    with desk.connect() as connection:
        return tuple(_read(row) for row in connection.execute(asked).mappings())


def settle(desk: Desk, viewer: Viewer, submission: str) -> int:
    """Nothing of a submission waits any more: it went in whole, or was given up; returns how many rows that was."""
    return write_waiting(desk, viewer, submission, ())


def _is_shown(viewer: Viewer) -> sa.ColumnElement[bool]:
    """SQL that is true of the rows of submissions that the viewer sees; all of them for who coordinates everything."""
    if reach(viewer, Capability.WRITE) is None:
        return sa.true()
    submissions = table_of("submission")
    shown = sa.select(submissions.c.id).where(is_visible(submissions, viewer))
    return table_of("waiting_row").c.submission.in_(shown)


def _may_hold(connection: sa.Connection, viewer: Viewer, submission: str) -> bool:
    if reach(viewer, Capability.WRITE) is None:
        return True
    table = table_of("submission")
    asked = sa.select(table.c.id).where(table.c.id == submission, is_visible(table, viewer))
    return connection.execute(asked).first() is not None


def _derive_id(*parts: str) -> str:
    return f"W-{hashlib.sha256(chr(10).join(parts).encode()).hexdigest()[:24]}"


def _read(row: Mapping[Any, Any]) -> WaitingRow:
    return WaitingRow(
        table=row["table"],
        row=int(row["row"]),
        cells=json.loads(row["cells"]),
        findings=tuple(json.loads(row["findings"])),
        file=row["file"] or "",
        sheet=row["sheet"],
        sha256=row["sha256"] or None,
        submission=row["submission"] or "",
        since=row["created_at"],
    )
