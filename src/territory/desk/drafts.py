"""Drafts of entries on screen: each change of a field is kept, so that a reload or another day loses none of it.

A draft belongs to who types it: to anybody else it does not exist. Each save says the revision it was made on, so that
two tabs of one person never overwrite each other in silence.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from territory.access.policy import ensure_may
from territory.desk.engine import Desk, table_of
from territory.errors import TerritoryError
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer


@dataclass(frozen=True, slots=True)
class Draft:
    """One entry under way. `mode` is create, edit or close; `key` that of the object edited or closed.

    `cells` is what the form keeps (JSON: text, lists, objects); `revision` counts the saves, from 1.
    """

    id: str
    form: str
    mode: str
    key: str | None
    title: str
    cells: Mapping[str, Any]
    revision: int
    is_checked: bool
    author: str
    created_at: datetime
    updated_at: datetime


def write_draft(
    desk: Desk, viewer: Viewer, form: str, mode: str, key: str | None, title: str, cells: Mapping[str, Any]
) -> Draft:
    """Begins a draft, at revision 1; raises Refused `not-allowed` for who may not write."""
    ensure_may(viewer, Capability.WRITE)
    now = read_clock()
    row = {
        "id": f"E-{uuid.uuid4().hex[:10]}",
        "form": form,
        "mode": mode,
        "key": key,
        "title": title[:300],
        "cells": json.dumps(cells, ensure_ascii=False),
        "revision": 1,
        "is_checked": False,
        "author": _name(viewer),
        "created_at": now,
        "updated_at": now,
    }
    with desk.begin() as connection:
        connection.execute(table_of("draft").insert().values(row))
    return read_draft(desk, viewer, str(row["id"]))


def read_draft(desk: Desk, viewer: Viewer, asked: str) -> Draft:
    """One of the viewer's drafts; raises TerritoryError `draft-unknown` for none such, or somebody else's."""
    ensure_may(viewer, Capability.WRITE)
    with desk.connect() as connection:
        row = connection.execute(table_of("draft").select().where(*_own(viewer, asked))).mappings().first()
    if row is None:
        raise TerritoryError("draft-unknown", id=asked)
    return _draft(row)


def read_drafts(desk: Desk, viewer: Viewer) -> tuple[Draft, ...]:
    """The viewer's drafts, the last touched first."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("draft")
    asked = table.select().where(table.c.author == _name(viewer)).order_by(table.c.updated_at.desc(), table.c.id)
    with desk.connect() as connection:
        return tuple(_draft(row) for row in connection.execute(asked).mappings())


def write_cells(
    desk: Desk,
    viewer: Viewer,
    asked: str,
    revision: int,
    cells: Mapping[str, Any],
    *,
    title: str | None = None,
    is_checked: bool | None = None,
) -> Draft:
    """Saves a draft made on `revision`, which becomes the next one.

    Raises TerritoryError `draft-moved` when another tab saved meanwhile, `draft-unknown` when it is gone.
    """
    ensure_may(viewer, Capability.WRITE)
    table = table_of("draft")
    values: dict[str, Any] = {
        "cells": json.dumps(cells, ensure_ascii=False),
        "revision": revision + 1,
        "updated_at": read_clock(),
    }
    values |= {} if title is None else {"title": title[:300]}
    values |= {} if is_checked is None else {"is_checked": is_checked}
    with desk.begin() as connection:
        done = connection.execute(
            table.update().where(*_own(viewer, asked), table.c.revision == revision).values(values)
        )
    found = read_draft(desk, viewer, asked)
    if not done.rowcount:
        raise TerritoryError("draft-moved", at=found.updated_at)
    return found


def discard_draft(desk: Desk, viewer: Viewer, asked: str) -> None:
    """Deletes one of the viewer's drafts; one that is gone already stays so."""
    ensure_may(viewer, Capability.WRITE)
    with desk.begin() as connection:
        connection.execute(table_of("draft").delete().where(*_own(viewer, asked)))


def _own(viewer: Viewer, asked: str) -> tuple[sa.ColumnElement[bool], ...]:
    table = table_of("draft")
    return table.c.id == asked, table.c.author == _name(viewer)


def _name(viewer: Viewer) -> str:
    return viewer.name or "anonymous"


def _draft(row: sa.RowMapping) -> Draft:
    return Draft(**{**row, "title": row["title"] or "", "cells": json.loads(row["cells"])})
