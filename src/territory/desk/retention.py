"""Work in progress that has had its time: drafts nobody touched for long, and deposits settled long ago."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from territory.access.policy import ensure_may, ensure_may_on
from territory.desk.engine import Desk, forget_pages, table_of
from territory.desk.submissions import COMMITTED, DISCARDED
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer


@dataclass(frozen=True, slots=True)
class Old:
    """A draft, or a file of a settled deposit: its id (a file's is its hash), what it is called, last touched when."""

    id: str
    name: str
    at: datetime


def read_old_drafts(desk: Desk, viewer: Viewer, before: datetime) -> tuple[Old, ...]:
    """Drafts last touched before a moment, of everybody: by the form they fill, as what they hold is their author's.

    Replies typed through links that are over count among them, by the holder they were asked of, and questions that
    nobody settled, by the figure they are about.

    Raises Refused for who may not erase everything: a draft belongs to its author, and to no programme.
    """
    ensure_may_on(viewer, Capability.ERASE, ())
    table, replies, requests = table_of("draft"), table_of("collection_reply"), table_of("collection_request")
    drafts = sa.select(table.c.id, table.c.form, table.c.updated_at).where(table.c.updated_at < before)
    of = sa.select(requests.c.holder_name).where(requests.c.id == replies.c.request).scalar_subquery()
    typed = sa.select(replies.c.request, sa.func.coalesce(of, ""), replies.c.updated_at).where(_is_left(before))
    questions = table_of("asked")
    asked_of = sa.select(questions.c.id, questions.c.figure, questions.c.asked_at).where(questions.c.asked_at < before)
    with desk.connect() as connection:
        found = [Old(*row) for query in (drafts, typed, asked_of) for row in connection.execute(query).all()]
    return tuple(sorted(found, key=lambda old: (old.at, old.id)))


def erase_old_drafts(desk: Desk, viewer: Viewer, before: datetime) -> int:
    """Deletes those drafts, replies and questions; returns how many."""
    ensure_may_on(viewer, Capability.ERASE, ())
    table, replies, asked = table_of("draft"), table_of("collection_reply"), table_of("asked")
    with desk.begin() as connection:
        drafts = connection.execute(table.delete().where(table.c.updated_at < before)).rowcount
        drafts += connection.execute(asked.delete().where(asked.c.asked_at < before)).rowcount
        drafts += connection.execute(replies.delete().where(_is_left(before))).rowcount
    forget_pages(desk)
    return int(drafts)


def _is_left(before: datetime) -> sa.ColumnElement[bool]:
    """SQL that is true of replies last touched before a moment, which no link opens any more."""
    replies, links = table_of("collection_reply"), table_of("invitation")
    opened = sa.select(links.c.object).where(links.c.revoked_at.is_(None), links.c.expires_at > read_clock())
    return sa.and_(replies.c.updated_at < before, replies.c.request.not_in(opened))


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
