"""Meetings under way: opened on one closing, moved from item to item, hidden, ended; and what is written meanwhile.

A sitting is its programme's: to who coordinates another it does not exist. Nothing here is published; closing an item
writes it to the lake and takes its draft and ballots away.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from territory.access.policy import ensure_may, ensure_may_on
from territory.desk.engine import Desk, forget_pages, table_of
from territory.desk.journal import write_entry
from territory.desk.reach import derive_reach, is_visible
from territory.errors import TerritoryError
from territory.model.clock import read_clock
from territory.model.sitting import ItemDraft, Presence, Sitting
from territory.model.viewer import Capability, Viewer


def open_sitting(desk: Desk, viewer: Viewer, meeting: str, programme: str, closing: str | None) -> Sitting:
    """Opens a meeting on a closing, which stays; one that is open already is given as it is. Raises Refused."""
    ensure_may_on(viewer, Capability.WRITE, [programme])
    row = {
        "meeting": meeting, "reach": derive_reach(viewer, programme), "closing": closing, "item": None,
        "item_at": None, "is_hidden": False, "present": "{}", "revealed": "[]", "revision": 1,
        "opened_at": read_clock(), "opened_by": viewer.name or "local", "ended_at": None,
    }  # fmt: skip
    try:
        with desk.begin() as connection:
            connection.execute(table_of("sitting").insert().values(row))
    except IntegrityError:
        pass  # Somebody opened it meanwhile: theirs is the one.
    else:
        write_entry(desk, viewer, "sitting-opened", meeting, {"closing": closing})
    return read_opened(desk, viewer, meeting)


def read_sitting(desk: Desk, viewer: Viewer, meeting: str) -> Sitting | None:
    """The sitting of a meeting, None before it opens and for another programme's. Raises Refused `not-allowed`."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("sitting")
    with desk.connect() as connection:
        row = connection.execute(table.select().where(*_own("sitting", viewer, meeting))).mappings().first()
    return None if row is None else _sitting(row)


def move_sitting(desk: Desk, viewer: Viewer, meeting: str, item: str | None) -> Sitting:
    """Goes to an item, or back to the roll call; its clock starts.

    Raises TerritoryError `sitting-unknown`, `sitting-ended`.
    """
    return _change(desk, viewer, meeting, {"item": item, "item_at": read_clock() if item else None})


def hide_sitting(desk: Desk, viewer: Viewer, meeting: str, *, is_hidden: bool) -> Sitting:
    """Masks the screen for a closed session, or shows it again. Raises as `move_sitting`."""
    return _change(desk, viewer, meeting, {"is_hidden": is_hidden})


def write_presence(desk: Desk, viewer: Viewer, meeting: str, present: Mapping[str, Presence]) -> Sitting:
    """Writes the roll call: every seat's attendance. Raises as `move_sitting`."""
    said = {seat: asdict(presence) for seat, presence in sorted(present.items())}
    return _change(desk, viewer, meeting, {"present": json.dumps(said, ensure_ascii=False)})


def reveal_item(desk: Desk, viewer: Viewer, meeting: str, item: str) -> Sitting:
    """Lets the scores of an item be read, for good. Raises as `move_sitting`."""
    found = read_opened(desk, viewer, meeting, is_open=True)
    if item in found.revealed:
        return found
    return _change(desk, viewer, meeting, {"revealed": json.dumps([*found.revealed, item])})


def end_sitting(desk: Desk, viewer: Viewer, meeting: str) -> Sitting:
    """Ends a meeting: it moves no more. One that ended stays so."""
    found = read_sitting(desk, viewer, meeting)
    if found is not None and not found.is_open:
        return found
    ended = _change(desk, viewer, meeting, {"ended_at": read_clock(), "item": None, "item_at": None})
    write_entry(desk, viewer, "sitting-ended", meeting, {})
    return ended


def read_item_draft(desk: Desk, viewer: Viewer, item: str) -> ItemDraft:
    """What is written of an item so far, nothing when it was not begun. Raises Refused `not-allowed`."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("item_draft")
    with desk.connect() as connection:
        row = connection.execute(table.select().where(*_own("item_draft", viewer, item))).mappings().first()
    return ItemDraft(item, {}) if row is None else ItemDraft(item, json.loads(row["cells"]), row["revision"])


def write_item_draft(
    desk: Desk, viewer: Viewer, programme: str, item: str, revision: int, cells: Mapping[str, Any]
) -> ItemDraft:
    """Saves what is written of an item, made on `revision` (0 for the first time).

    Raises Refused, TerritoryError `draft-moved` when another window saved meanwhile.
    """
    ensure_may_on(viewer, Capability.WRITE, [programme])
    table, now = table_of("item_draft"), read_clock()
    values = {"cells": json.dumps(cells, ensure_ascii=False), "revision": revision + 1, "updated_at": now}
    try:
        with desk.begin() as connection:
            if revision == 0:
                first = {"agenda_item": item, "reach": derive_reach(viewer, programme), **values}
                connection.execute(table.insert().values(first))
            else:
                moved = table.update().where(*_own("item_draft", viewer, item), table.c.revision == revision)
                if not connection.execute(moved.values(values)).rowcount:
                    raise TerritoryError("draft-moved", at=now)
    except IntegrityError:
        raise TerritoryError("draft-moved", at=now) from None
    return ItemDraft(item, cells, revision + 1)


def discard_item(desk: Desk, viewer: Viewer, meeting: str, item: str) -> None:
    """Takes the draft and the ballots of an item away, once the lake has what was settled.

    Raises TerritoryError `sitting-unknown`.
    """
    read_opened(desk, viewer, meeting)
    ballot = table_of("ballot")
    with desk.begin() as connection:
        connection.execute(table_of("item_draft").delete().where(*_own("item_draft", viewer, item)))
        connection.execute(ballot.delete().where(ballot.c.meeting == meeting, ballot.c.agenda_item == item))
    forget_pages(desk)


def erase_sitting(desk: Desk, viewer: Viewer, meeting: str, items: Collection[str]) -> None:
    """Takes away all that a meeting and its items left here, once its minutes are approved; there may be nothing."""
    if read_sitting(desk, viewer, meeting) is None:
        return
    draft, ballot = table_of("item_draft"), table_of("ballot")
    seen = is_visible(draft, viewer, author="opened_by")
    with desk.begin() as connection:
        connection.execute(draft.delete().where(draft.c.agenda_item.in_(list(items)), seen))
        connection.execute(ballot.delete().where(ballot.c.meeting == meeting))
        connection.execute(table_of("sitting").delete().where(*_own("sitting", viewer, meeting)))
    forget_pages(desk)


def read_opened(desk: Desk, viewer: Viewer, meeting: str, *, is_open: bool = False) -> Sitting:
    """The sitting of a meeting.

    Raises TerritoryError `sitting-unknown` for none that the viewer sees, `sitting-ended` where it has to be open.
    """
    found = read_sitting(desk, viewer, meeting)
    if found is None:
        raise TerritoryError("sitting-unknown", id=meeting)
    if is_open and not found.is_open:
        raise TerritoryError("sitting-ended", id=meeting)
    return found


def _change(desk: Desk, viewer: Viewer, meeting: str, values: Mapping[str, object]) -> Sitting:
    """The sitting once changed, at its next revision."""
    table = table_of("sitting")
    read_opened(desk, viewer, meeting, is_open=True)
    moved = table.update().where(*_own("sitting", viewer, meeting))
    with desk.begin() as connection:
        connection.execute(moved.values(**values, revision=table.c.revision + 1))
    return read_opened(desk, viewer, meeting)


def _own(name: str, viewer: Viewer, key: str) -> tuple[sa.ColumnElement[bool], ...]:
    table = table_of(name)
    column = table.c.meeting if name == "sitting" else table.c.agenda_item
    return column == key, is_visible(table, viewer, author="opened_by")


def _sitting(row: sa.RowMapping) -> Sitting:
    present = {seat: Presence(**said) for seat, said in json.loads(row["present"]).items()}
    told = {name: row[name] for name in Sitting.__slots__ if name not in {"present", "revealed"}}
    return Sitting(**told, present=present, revealed=tuple(json.loads(row["revealed"])))
