"""Work in progress that has had its time: drafts nobody touched for long, and deposits settled long ago."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from territory.access.policy import ensure_may, ensure_may_on
from territory.desk.engine import Desk, table_of
from territory.desk.submissions import COMMITTED, DISCARDED
from territory.model.viewer import Capability, Viewer


@dataclass(frozen=True, slots=True)
class Old:
    """A draft, or a file of a settled deposit: its id (a file's is its hash), what it is called, last touched when."""

    id: str
    name: str
    at: datetime


def read_old_drafts(desk: Desk, viewer: Viewer, before: datetime) -> tuple[Old, ...]:
    """Drafts last touched before a moment, of everybody: by the form they fill, as what they hold is their author's.

    Raises Refused for who may not erase everything: a draft belongs to its author, and to no programme.
    """
    ensure_may_on(viewer, Capability.ERASE, ())
    table = table_of("draft")
    asked = sa.select(table.c.id, table.c.form, table.c.updated_at).where(table.c.updated_at < before)
    with desk.connect() as connection:
        return tuple(Old(*row) for row in connection.execute(asked.order_by(table.c.updated_at, table.c.id)).all())


def erase_old_drafts(desk: Desk, viewer: Viewer, before: datetime) -> int:
    """Deletes those drafts; returns how many."""
    ensure_may_on(viewer, Capability.ERASE, ())
    table = table_of("draft")
    with desk.begin() as connection:
        return int(connection.execute(table.delete().where(table.c.updated_at < before)).rowcount)


def read_settled_files(desk: Desk, viewer: Viewer, before: datetime) -> tuple[Old, ...]:
    """Files of deposits settled or given up before a moment, and of no deposit under way since. Raises Refused."""
    ensure_may(viewer, Capability.ERASE)
    table = table_of("submission")
    found: dict[str, Old] = {}
    with desk.connect() as connection:
        rows = connection.execute(table.select().order_by(table.c.updated_at)).mappings().all()
    used: Collection[str] = set()
    for row in rows:
        is_old = row["updated_at"] < before and row["state"] in {COMMITTED, DISCARDED}
        for item in json.loads(row["files"]):
            if is_old:
                found[item["sha256"]] = Old(item["sha256"], item["name"], row["updated_at"])
            else:
                used = {*used, item["sha256"]}
    return tuple(item for sha256, item in found.items() if sha256 not in used)
