"""What holders fill in through a link: told once, kept as it is typed, then sent as a returned workbook would be.

Who was invited reads here the one request the link is for, and nothing of the lake: what is told of its values was
copied by whoever made the link, who could read it. Sending makes a submission that follows the request, like a file
that came back by mail.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from territory.access.policy import ensure_may_on
from territory.config import Settings
from territory.desk.collections import parse_request, read_request, read_requests
from territory.desk.engine import Desk, table_of
from territory.desk.invitations import INVITED, Invitation, write_invitation
from territory.desk.journal import write_entry
from territory.desk.originals import keep_original, path_of
from territory.desk.submissions import DISCARDED, OPEN
from territory.errors import TerritoryError
from territory.model.clock import read_clock
from territory.model.collection import Request, Round
from territory.model.viewer import Capability, Viewer

#: What a line of a reply may hold: how it is answered, and the cells of an observation that a holder fills.
CELLS = frozenset({
    "answer", "value", "presence", "reason", "quality", "numerator", "denominator", "collector", "evidence_url", "note",
})  # fmt: skip
#: Characters of a cell: what the longest column of an observation holds.
LONGEST = 5000
#: Saves of two devices at the same instant: each tries again on what the other left.
_TRIES = 20

Typed = Mapping[int, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Reply:
    """What is told of each value (as whoever made the link wrote it), what is typed by line number, what was sent.

    Moments are in UTC. `revision` counts the changes; `sent_revision` is that of the last sending.
    """

    request: str
    told: Sequence[Mapping[str, Any]]
    cells: Typed
    revision: int
    updated_at: datetime
    sent_at: datetime | None = None
    sent_revision: int | None = None
    submission: str | None = None

    @property
    def is_sent(self) -> bool:
        """Whether all that is typed was sent."""
        return self.sent_revision == self.revision


@dataclass(frozen=True, slots=True)
class Question:
    """All that a link opens: the request, its round without who made it, the reply so far, when the link ends (UTC)."""

    made: Round
    request: Request
    reply: Reply
    ends_at: datetime | None


def write_link(
    desk: Desk, viewer: Viewer, request: str, told: Sequence[Mapping[str, Any]], expires_at: datetime
) -> tuple[Invitation, str]:
    """Makes a link to fill a request, and keeps what it tells; what was typed already stays.

    Raises as `write_invitation`, and TerritoryError `request-unknown` for a request the viewer does not see.
    """
    if read_request(desk, viewer, request) is None:
        raise TerritoryError("request-unknown", request=request)
    made = write_invitation(desk, viewer, Capability.ANSWER, request, expires_at)
    table, kept = table_of("collection_reply"), json.dumps(list(told), ensure_ascii=False)
    with desk.begin() as connection:
        if not connection.execute(table.update().where(table.c.request == request).values(told=kept)).rowcount:
            row = {"request": request, "told": kept, "cells": "{}", "revision": 0, "updated_at": read_clock()}
            connection.execute(table.insert().values(row))
    return made


def read_asked(desk: Desk, viewer: Viewer, request: str) -> Question | None:
    """What a link opens, for who was invited to answer it; None when it is gone.

    Raises Refused `not-allowed` or `not-yours` for any other request.
    """
    ensure_may_on(viewer, Capability.ANSWER, [request])
    rounds, requests = table_of("collection"), table_of("collection_request")
    with desk.connect() as connection:
        row = connection.execute(requests.select().where(requests.c.id == request)).mappings().first()
        reply = _read(connection, request)
        if row is None or reply is None:
            return None
        made = connection.execute(rounds.select().where(rounds.c.id == row["collection"])).mappings().one()
        ends_at = _read_end(connection, request, viewer)
    kept = {name: made[name] for name in Round.__slots__}
    return Question(Round(**kept | {"made_by": ""}), parse_request(row), reply, ends_at)


def read_replies(desk: Desk, viewer: Viewer, collection: str) -> dict[str, Reply]:
    """The replies typed to a round's requests that the viewer sees, by request."""
    wanted = [request.id for request in read_requests(desk, viewer, collection)]
    table = table_of("collection_reply")
    with desk.connect() as connection:
        rows = connection.execute(table.select().where(table.c.request.in_(wanted))).mappings()
        return {row["request"]: _reply(row) for row in rows}


def write_cells(desk: Desk, viewer: Viewer, request: str, typed: Typed) -> Reply:
    """Saves what was just typed in some cells, over what other devices typed in others; empty texts empty a cell.

    Raises Refused, TerritoryError `request-unknown` when the request is gone or has no such line or cell.
    """
    ensure_may_on(viewer, Capability.ANSWER, [request])
    table = table_of("collection_reply")
    for _ in range(_TRIES):
        question = read_asked(desk, viewer, request)
        if question is None or not _is_of(question.request, typed):
            raise TerritoryError("request-unknown", request=request)
        held = question.reply
        merged = {number: dict(cells) for number, cells in held.cells.items()}
        for number, cells in typed.items():
            line = {**merged.get(number, {}), **{name: text[:LONGEST] for name, text in cells.items()}}
            merged[number] = {name: text for name, text in line.items() if text}
        if merged == held.cells:
            return held
        values = {"cells": json.dumps(merged, ensure_ascii=False), "revision": held.revision + 1}
        with desk.begin() as connection:
            same = table.c.request == request, table.c.revision == held.revision
            done = connection.execute(table.update().where(*same).values(values | {"updated_at": read_clock()}))
        if done.rowcount:
            break
    found = read_asked(desk, viewer, request)
    if found is None:
        raise TerritoryError("request-unknown", request=request)
    return found.reply


def write_returned(
    settings: Settings, desk: Desk, viewer: Viewer, question: Question, file: str, content: bytes | None
) -> None:
    """Sends a reply: the workbook it makes becomes an open submission, in place of one that was not taken in yet.

    Without content nothing was answered yet, and that alone is noted. Raises Refused.
    """
    request, revision = question.request.id, question.reply.revision
    ensure_may_on(viewer, Capability.ANSWER, [request])
    now = read_clock()
    sent: dict[str, Any] = {"sent_at": now, "sent_revision": revision}
    sha256 = None if content is None else keep_original(settings, desk, viewer, file, content)
    former: list[str] = []
    with desk.begin() as connection:
        if sha256 is not None and not _is_kept(connection, question.reply.submission, sha256):
            former = _discard_former(connection, question.reply.submission)
            sent["submission"] = _write_submission(connection, viewer, request, file, sha256, now)
            requests = table_of("collection_request")
            received = {"state": "received", "received_at": now, "received_file": sha256}
            connection.execute(requests.update().where(requests.c.id == request).values(received))
        replies = table_of("collection_reply")
        connection.execute(replies.update().where(replies.c.request == request).values(sent))
    for gone in former:
        path_of(settings, gone).unlink(missing_ok=True)
    write_entry(desk, viewer, "reply-sent", request, {"file": sha256})


def _write_submission(
    connection: sa.Connection, viewer: Viewer, request: str, file: str, sha256: str, now: datetime
) -> str:
    """An open submission that follows the request, made for what its round was."""
    rounds, requests = table_of("collection"), table_of("collection_request")
    of = sa.select(rounds.c.reach).join(requests, requests.c.collection == rounds.c.id).where(requests.c.id == request)
    row = {
        "id": f"D-{uuid.uuid4().hex[:10]}",
        "files": json.dumps([{"name": file, "sha256": sha256}], ensure_ascii=False),
        "choices": "{}",
        "state": OPEN,
        "follows": request,
        "author": viewer.name,
        "reach": connection.execute(of).scalar(),
        "created_at": now,
        "updated_at": now,
    }
    connection.execute(table_of("submission").insert().values(row))
    return str(row["id"])


def _is_kept(connection: sa.Connection, submission: str | None, sha256: str) -> bool:
    """Whether this very file was sent last: sending it again asks nobody to read it twice."""
    table = table_of("submission")
    files = connection.execute(sa.select(table.c.files).where(table.c.id == submission)).scalar()
    return any(item["sha256"] == sha256 for item in json.loads(files or "[]"))


def _discard_former(connection: sa.Connection, submission: str | None) -> list[str]:
    """Sets aside what was sent before and nobody took in: whoever reads it next finds the correction alone.

    Gives the hashes of the files that nothing names any more.
    """
    table, kept = table_of("submission"), table_of("kept_file")
    mine = sa.and_(table.c.id == submission, table.c.state == OPEN, table.c["import"].is_(None))
    files = connection.execute(sa.select(table.c.files).where(mine)).scalar()
    if files is None:
        return []
    connection.execute(table.update().where(mine).values(state=DISCARDED, files="[]", updated_at=read_clock()))
    named = {item["sha256"] for text in connection.execute(sa.select(table.c.files)).scalars()
             for item in json.loads(text)}  # fmt: skip
    gone = [item["sha256"] for item in json.loads(files) if item["sha256"] not in named]
    connection.execute(kept.delete().where(kept.c.sha256.in_(gone)))
    return gone


def _is_of(request: Request, typed: Typed) -> bool:
    return set(typed) <= {item.number for item in request.asked} and all(set(line) <= CELLS for line in typed.values())


def _read(connection: sa.Connection, request: str) -> Reply | None:
    table = table_of("collection_reply")
    row = connection.execute(table.select().where(table.c.request == request)).mappings().first()
    return None if row is None else _reply(row)


def _read_end(connection: sa.Connection, request: str, viewer: Viewer) -> datetime | None:
    """When the viewer's link ends; of somebody who has an account too, when the first of those in force does."""
    table = table_of("invitation")
    open_ = table.c.object == request, table.c.revoked_at.is_(None), table.c.expires_at > read_clock()
    found = connection.execute(sa.select(table.c.id, table.c.expires_at).where(*open_)).all()
    ends = {row.id: row.expires_at for row in found}
    return ends.get(viewer.name.removeprefix(INVITED)) or min(ends.values(), default=None)


def _reply(row: sa.RowMapping) -> Reply:
    cells = {int(number): line for number, line in json.loads(row["cells"]).items()}
    return Reply(**{**row, "told": json.loads(row["told"]), "cells": cells})
