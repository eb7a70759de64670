"""Rounds of collection: what was asked of whom, and how far each reply has got. Rights are checked here.

A round is made for its programme, or for all that its author coordinates (`desk.reach`); to the others neither it nor
its requests exist.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from territory.access.policy import ensure_may, ensure_may_on, reach
from territory.desk.engine import table_of
from territory.desk.journal import write_entry
from territory.desk.reach import derive_reach, is_visible
from territory.errors import TerritoryError
from territory.model.clock import read_clock
from territory.model.collection import Asked, Holder, Request, Round
from territory.model.mailbox import is_generic
from territory.model.viewer import Capability, Viewer


def write_round(engine: sa.Engine, viewer: Viewer, made: Round, requests: Sequence[Request]) -> None:
    """Keeps a round and what it asks of each holder, in one transaction; raises Refused `not-yours`.

    Whatever was asked for, the round of who coordinates one programme is that programme's.
    """
    ensure_may(viewer, Capability.WRITE)
    held = reach(viewer, Capability.WRITE)
    programme = made.programme or (next(iter(held)) if held is not None and len(held) == 1 else None)
    if programme is not None:
        ensure_may_on(viewer, Capability.WRITE, [programme])
    row = {name: getattr(made, name) for name in Round.__slots__}
    row |= {"programme": programme, "reach": derive_reach(viewer, programme)}
    with engine.begin() as connection:
        connection.execute(table_of("collection").insert().values(row))
        for request in requests:
            connection.execute(table_of("collection_request").insert().values(_row_of(request)))
    write_entry(engine, viewer, "collection-made", made.id, {"requests": len(requests)})


def read_rounds(engine: sa.Engine, viewer: Viewer) -> tuple[Round, ...]:
    """Every round that the viewer sees, the latest first."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("collection")
    asked = table.select().where(_is_shown(viewer)).order_by(table.c.made_at.desc(), table.c.id)
    with engine.connect() as connection:
        rows = connection.execute(asked).mappings()
        return tuple(Round(**{name: row[name] for name in Round.__slots__}) for row in rows)


def read_requests(engine: sa.Engine, viewer: Viewer, collection: str) -> tuple[Request, ...]:
    """What a round asks of each holder, by name of holder; nothing for a round that the viewer does not see."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("collection_request")
    query = table.select().where(table.c.collection == collection, _is_asked(viewer))
    query = query.order_by(table.c.holder_name, table.c.id)
    with engine.connect() as connection:
        return tuple(parse_request(row) for row in connection.execute(query).mappings())


def read_request(engine: sa.Engine, viewer: Viewer, request: str) -> tuple[Round, Request] | None:
    """One request by its id, and its round; None when the desk does not know it, or it is of others."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("collection_request")
    with engine.connect() as connection:
        row = connection.execute(table.select().where(table.c.id == request, _is_asked(viewer))).mappings().first()
    if row is None:
        return None
    found = parse_request(row)
    return next((made, found) for made in read_rounds(engine, viewer) if made.id == found.collection)


def write_sent(engine: sa.Engine, viewer: Viewer, requests: Collection[str], *, is_reminder: bool = False) -> int:
    """Notes that messages have left, or left again as reminders; returns how many were noted.

    A first message is noted once; one whose file has come back stays `received`. Requests of others are left alone.
    """
    ensure_may(viewer, Capability.WRITE)
    table = table_of("collection_request")
    chosen = sa.and_(table.c.id.in_(list(requests)), _is_asked(viewer))
    with engine.begin() as connection:
        if is_reminder:
            done = connection.execute(table.update().where(chosen).values(chased_at=read_clock())).rowcount
        else:
            query = table.update().where(chosen, table.c.state == "prepared").values(state="sent", sent_at=read_clock())
            done = connection.execute(query).rowcount
    write_entry(engine, viewer, "collection-chased" if is_reminder else "collection-sent", "", {"requests": done})
    return int(done)


def write_received(engine: sa.Engine, viewer: Viewer, request: str, sha256: str) -> None:
    """Notes that a request's file has come back; raises TerritoryError `request-unknown`."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("collection_request")
    values = {"state": "received", "received_at": read_clock(), "received_file": sha256}
    with engine.begin() as connection:
        its = table.update().where(table.c.id == request, _is_asked(viewer))
        if not connection.execute(its.values(values)).rowcount:
            raise TerritoryError("request-unknown", request=request)
    write_entry(engine, viewer, "collection-received", request, {"file": sha256})


def erase_round(engine: sa.Engine, viewer: Viewer, collection: str) -> None:
    """Throws a round away; raises TerritoryError `round-sent` once one of its messages has left or come back.

    One that the viewer does not see is left alone, like one that is not there.
    """
    ensure_may(viewer, Capability.WRITE)
    requests = table_of("collection_request")
    mine = requests.c.collection == collection
    rounds = table_of("collection")
    with engine.begin() as connection:
        its = sa.select(rounds.c.id).where(rounds.c.id == collection, _is_shown(viewer))
        if connection.execute(its).first() is None:
            return
        left = connection.execute(sa.select(requests.c.id).where(mine, requests.c.state != "prepared")).first()
        if left is not None:
            raise TerritoryError("round-sent")
        _erase_links(connection, mine)
        connection.execute(requests.delete().where(mine))
        connection.execute(rounds.delete().where(rounds.c.id == collection))
    write_entry(engine, viewer, "collection-erased", collection)


def read_addresses(engine: sa.Engine, viewer: Viewer, requests: Iterable[Request]) -> dict[str, str]:
    """The address to write to, by request: of its projects first, else of the organisation; a generic one if any.

    Addresses are personal data: only who may write reads them, and they are kept nowhere else. Who coordinates some
    programmes reads those of requests of his rounds.
    """
    ensure_may(viewer, Capability.WRITE)
    requests = _keep_shown(engine, viewer, tuple(requests))
    table = table_of("contact")
    with engine.connect() as connection:
        query = sa.select(table.c.organisation, table.c.project, table.c.email).where(table.c.email.is_not(None))
        contacts = [(str(email), organisation, project) for organisation, project, email in connection.execute(query)]
    found = {}
    for request in requests:
        projects = {asked.project for asked in request.asked}
        organisation = request.holder.id if request.holder.kind == "organisation" else None
        fits = sorted(
            (not is_generic(email), project not in projects, email)
            for email, of, project in contacts
            if project in projects or (project is None and of is not None and of == organisation)
        )
        if fits:
            found[request.id] = fits[0][2]
    return found


def _erase_links(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> None:
    """What was typed through links goes with its requests; their rows stay, as all that opened something does."""
    asked = sa.select(table_of("collection_request").c.id).where(mine)
    replies, links = table_of("collection_reply"), table_of("invitation")
    connection.execute(replies.delete().where(replies.c.request.in_(asked)))
    ended = links.update().where(links.c.object.in_(asked), links.c.revoked_at.is_(None))
    connection.execute(ended.values(revoked_at=read_clock()))


def _is_shown(viewer: Viewer) -> sa.ColumnElement[bool]:
    """SQL that is true of the rounds that the viewer sees."""
    return is_visible(table_of("collection"), viewer, "made_by")


def _is_asked(viewer: Viewer) -> sa.ColumnElement[bool]:
    """SQL that is true of the requests of rounds that the viewer sees."""
    rounds = table_of("collection")
    return table_of("collection_request").c.collection.in_(sa.select(rounds.c.id).where(_is_shown(viewer)))


def _keep_shown(engine: sa.Engine, viewer: Viewer, requests: Sequence[Request]) -> Sequence[Request]:
    """Those that are the viewer's; a round about to be written is who coordinates everything's alone."""
    if reach(viewer, Capability.WRITE) is None:
        return requests
    shown = {made.id for made in read_rounds(engine, viewer)}
    return [request for request in requests if request.collection in shown]


def _row_of(request: Request) -> dict[str, Any]:
    asked = [
        {"number": item.number, "project": item.project, "indicator": item.indicator, "first": item.first.isoformat(),
         "last": item.last.isoformat(), "after": item.after.isoformat() if item.after else None}
        for item in request.asked
    ]  # fmt: skip
    return {
        "id": request.id,
        "collection": request.collection,
        "holder_kind": request.holder.kind,
        "holder": request.holder.id,
        "holder_name": request.holder.name,
        "asked": json.dumps(asked, ensure_ascii=False),
        "state": request.state,
        "sent_at": request.sent_at,
        "chased_at": request.chased_at,
        "received_at": request.received_at,
        "received_file": request.received_file,
    }


def parse_request(row: sa.RowMapping) -> Request:
    """A request from its row."""
    asked = tuple(
        Asked(
            item["number"], item["project"], item["indicator"], date.fromisoformat(item["first"]),
            date.fromisoformat(item["last"]), date.fromisoformat(item["after"]) if item["after"] else None,
        )
        for item in json.loads(row["asked"])
    )  # fmt: skip
    holder = Holder(row["holder_kind"], row["holder"], row["holder_name"])
    kept = {name: row[name] for name in ("state", "sent_at", "chased_at", "received_at", "received_file")}
    return Request(row["id"], row["collection"], holder, asked, **kept)
