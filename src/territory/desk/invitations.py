"""Links that open one action on one object until a date, for whoever holds them and has no account.

The desk keeps the SHA-256 of a token, never the token: who reads the desk's file can open nothing. A token has 192
random bits, so its hash needs no salt and no slowness; the head of the hash is the row's key, by which it is found.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import sqlalchemy as sa

from territory.access.policy import MATRIX, ensure_may, ensure_may_on, may_on
from territory.desk.engine import Desk, table_of
from territory.desk.journal import write_entry
from territory.desk.reach import parse_reach
from territory.errors import TerritoryError
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Grant, Role, Viewer
from territory.schema.registry import read_table

#: What an invitation may open, and the table of the desk that holds the object it bears on.
OBJECTS: Mapping[Capability, str] = {Capability.ANSWER: "collection_request"}
#: What comes before the id of a link in the name of who holds it and has no account.
INVITED = "invitation "
#: Openings closer than this are one visit: pages ask who looks at every touch.
VISIT = timedelta(minutes=30)
#: Refused tokens remembered, so that a page left open does not fill the journal.
KEPT_REFUSALS = 1000

_TOKEN = re.compile(r"[A-Za-z0-9_-]{32}")
_refused: OrderedDict[str, datetime] = OrderedDict()
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link as the desk knows it. Moments are in UTC, `made_by` and `revoked_by` accounts; `uses` counts visits."""

    id: str
    capability: Capability
    object: str
    made_by: str
    made_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None
    revoked_by: str | None = None
    first_used_at: datetime | None = None
    last_used_at: datetime | None = None
    uses: int = 0

    def is_in_force(self, at: datetime) -> bool:
        """Whether the link still opens something at that moment."""
        return self.revoked_at is None and at < self.expires_at


def derive_end(day: date) -> datetime:
    """The moment (UTC) when a link that holds until `day` ends: once that day is over everywhere, overseas too."""
    return datetime.combine(day + timedelta(days=1), time(12))


def derive_last_day(ends_at: datetime) -> date:
    """The last whole day of a link that ends at that moment."""
    return (ends_at - timedelta(hours=12, microseconds=1)).date()


def write_invitation(
    desk: Desk, viewer: Viewer, capability: Capability, object_: str, expires_at: datetime
) -> tuple[Invitation, str]:
    """Makes a link: what the desk keeps of it, and its token, which nobody can read again.

    Raises Refused `not-allowed` or `not-yours` for who may not invite on the object's programme, TerritoryError
    `invitation-kind` for a capability that no link opens, `invitation-object` for an object unknown here,
    `invitation-past` for a date that is over.
    """
    ensure_may(viewer, Capability.INVITE)
    if capability not in OBJECTS or capability not in MATRIX[Role.INVITED]:
        raise TerritoryError("invitation-kind", capability=str(capability))
    programmes = _read_programmes(desk, capability, object_)
    if programmes is None:
        raise TerritoryError("invitation-object", object=object_)
    ensure_may_on(viewer, Capability.INVITE, programmes)
    now = read_clock()
    if expires_at <= now:
        raise TerritoryError("invitation-past", day=expires_at.date())
    token = secrets.token_urlsafe(24)
    digest = _hash(token)
    made = Invitation(_id_of(digest), capability, object_, viewer.name or "anonymous", now, expires_at)
    row = {name: getattr(made, name) for name in Invitation.__slots__}
    with desk.begin() as connection:
        connection.execute(table_of("invitation").insert().values(row | {"token_hash": digest}))
    write_entry(desk, viewer, "invitation-made", made.id, {"object": object_, "expires_at": expires_at})
    return made, token


def read_invited(desk: Desk, token: str, at: datetime) -> Viewer | None:
    """Who holds this token at that moment: a viewer of one object, who may do one thing; None when it opens nothing.

    Each visit is counted; a token that is unknown, malformed, expired or revoked is noted once in the journal, as that.
    """
    digest = _hash(token)
    row = _find(desk, digest) if _TOKEN.fullmatch(token) else None
    if row is None or not hmac.compare_digest(row["token_hash"], digest):
        _note_refused(desk, digest, at, "" if row is None else row["id"], "unknown")
        return None
    found = _invitation(row)
    if not found.is_in_force(at):
        _note_refused(desk, digest, at, found.id, "expired" if found.revoked_at is None else "revoked")
        return None
    viewer = Viewer((Grant(Role.INVITED, found.object),), f"{INVITED}{found.id}")
    _note_visit(desk, viewer, found, at)
    return viewer


def read_invitations(desk: Desk, viewer: Viewer, object_: str | None = None) -> tuple[Invitation, ...]:
    """The links made on an object (None: on all) whose programme the viewer may invite on, the last made first."""
    ensure_may(viewer, Capability.INVITE)
    table = table_of("invitation")
    query = table.select().order_by(table.c.made_at.desc(), table.c.id)
    if object_ is not None:
        query = query.where(table.c.object == object_)
    with desk.connect() as connection:
        found = [_invitation(row) for row in connection.execute(query).mappings()]
    mine = {
        (one.capability, one.object): may_on(
            viewer, Capability.INVITE, _read_programmes(desk, one.capability, one.object) or ()
        )
        for one in found
    }
    return tuple(one for one in found if mine[one.capability, one.object])


def revoke_invitation(desk: Desk, viewer: Viewer, invitation: str) -> None:
    """Closes a link at once; closing it again is harmless. Raises TerritoryError `invitation-unknown`, Refused."""
    ensure_may(viewer, Capability.INVITE)
    table = table_of("invitation")
    with desk.connect() as connection:
        row = connection.execute(table.select().where(table.c.id == invitation)).mappings().first()
    if row is None:
        raise TerritoryError("invitation-unknown", id=invitation)
    found = _invitation(row)
    # Of an object that is gone only who may invite on everything says more.
    ensure_may_on(viewer, Capability.INVITE, _read_programmes(desk, found.capability, found.object) or ())
    values = {"revoked_at": read_clock(), "revoked_by": viewer.name or "anonymous"}
    with desk.begin() as connection:
        open_ = table.c.id == invitation, table.c.revoked_at.is_(None)
        done = connection.execute(table.update().where(*open_).values(values)).rowcount
    if done:
        write_entry(desk, viewer, "invitation-revoked", invitation, {"object": found.object})


def _read_programmes(desk: Desk, capability: Capability, object_: str) -> frozenset[str] | None:
    """The programmes of an object, empty for all of them; None when the desk does not hold it.

    What says nothing of its programmes has those of what it belongs to, by its descriptor's references.
    """
    name, key = OBJECTS[capability], object_
    with desk.connect() as connection:
        while True:
            table = table_of(name)
            row = connection.execute(table.select().where(table.c.id == key)).mappings().first()
            if row is None:
                return None
            if "reach" in row:
                return parse_reach(row["reach"])
            owner = read_table(name).references[0]
            name, key = owner.table, row[owner.field]


def _find(desk: Desk, digest: str) -> sa.RowMapping | None:
    table = table_of("invitation")
    with desk.connect() as connection:
        return connection.execute(table.select().where(table.c.id == _id_of(digest))).mappings().first()


def _note_visit(desk: Desk, viewer: Viewer, found: Invitation, at: datetime) -> None:
    if found.last_used_at is not None and at - found.last_used_at < VISIT:
        return
    table = table_of("invitation")
    values = {"first_used_at": found.first_used_at or at, "last_used_at": at, "uses": table.c.uses + 1}
    with desk.begin() as connection:
        # Two tabs that open at once are one visit: the second finds the first's moment and leaves it.
        same = table.c.last_used_at.is_(None) if found.last_used_at is None else table.c.last_used_at < at
        done = connection.execute(table.update().where(table.c.id == found.id, same).values(values)).rowcount
    if done:
        write_entry(desk, viewer, "invitation-opened", found.id, {"object": found.object})


def _note_refused(desk: Desk, digest: str, at: datetime, id_: str, why: str) -> None:
    key = f"{desk.url}#{digest}#{why}"
    with _lock:
        last = _refused.pop(key, None)
        is_known = last is not None and abs(at - last) < VISIT
        _refused[key] = last if is_known and last else at
        while len(_refused) > KEPT_REFUSALS:
            _refused.popitem(last=False)
    if not is_known:
        write_entry(desk, Viewer(), "invitation-refused", id_, {"why": why})


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _id_of(digest: str) -> str:
    return f"I-{digest[:16]}"


def _invitation(row: sa.RowMapping) -> Invitation:
    kept = {name: row[name] for name in Invitation.__slots__}
    return Invitation(**kept | {"capability": Capability(row["capability"]), "uses": row["uses"] or 0})
