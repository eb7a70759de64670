"""Sign-ins that have been seen, and those that are over: a copied cookie opens nothing once its owner signed out.

The library keeps a sign-in in the cookie alone, for 30 days, and knows no way to take it back.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from territory.access.standing import Refusal, SignIn
from territory.config import LONGEST_SIGN_IN
from territory.desk.engine import Desk, table_of
from territory.desk.journal import write_entry
from territory.model.viewer import Viewer

#: Why a sign-in is over when nothing refused it.
SIGNED_OUT = "signed-out"
#: Rows older than this are deleted: the oldest cookie has died, and a copy of it is expired by its own claims.
KEPT = timedelta(hours=LONGEST_SIGN_IN) + timedelta(days=2)
#: A sign-in this young has just been made: the time to come back from the provider and open a page.
JUST_NOW = timedelta(minutes=1)
#: Values of the claim of roles that the journal repeats at most, and characters of each.
_TOLD, _LONGEST = 5, 60


def write_sign_in(desk: Desk, sign_in: SignIn, viewer: Viewer, at: datetime) -> Refusal | None:
    """Why this sign-in opens nothing at that moment, None when it does: one small read, and a row when it is new.

    A sign-in seen for the first time, one that is refused and one whose roles say nothing to us are journaled, once.
    """
    table = table_of("sign_in")
    asked = sa.select(table.c.ended_at, table.c.ended_by).where(table.c.id == sign_in.id)
    with desk.connect() as connection:
        kept = connection.execute(asked).first()
    if kept is None:
        return sign_in.refusal if _write_new(desk, sign_in, viewer, at) else write_sign_in(desk, sign_in, viewer, at)
    if kept.ended_at is not None:
        return Refusal.EXPIRED if kept.ended_by == Refusal.EXPIRED else sign_in.refusal or Refusal.ENDED
    if sign_in.refusal is not None:
        _end(desk, sign_in, viewer, "sign-in-refused", str(sign_in.refusal), at)
    return sign_in.refusal


def end_sign_in(desk: Desk, sign_in: SignIn, viewer: Viewer, at: datetime) -> None:
    """Ends a sign-in, whoever holds its cookie; ending it again is harmless."""
    _end(desk, sign_in, viewer, SIGNED_OUT, SIGNED_OUT, at)


def is_new(desk: Desk, sign_in: SignIn, at: datetime) -> bool:
    """Whether this sign-in was first seen a moment ago: one has just come in, and has not been anywhere yet."""
    table = table_of("sign_in")
    with desk.connect() as connection:
        seen = connection.execute(sa.select(table.c.first_seen_at).where(table.c.id == sign_in.id)).scalar()
    return seen is not None and at - seen < JUST_NOW


def _write_new(desk: Desk, sign_in: SignIn, viewer: Viewer, at: datetime) -> bool:
    """Whether this call wrote the row: two tabs that open at once are one sign-in."""
    table = table_of("sign_in")
    row = {
        "id": sign_in.id,
        "subject": sign_in.subject or "?",
        "issued_at": sign_in.began_at,
        "first_seen_at": at,
        "ended_at": at if sign_in.refusal else None,
        "ended_by": str(sign_in.refusal) if sign_in.refusal else None,
    }
    try:
        with desk.begin() as connection:
            connection.execute(table.delete().where(table.c.first_seen_at < at - KEPT))
            connection.execute(table.insert().values(row))
    except sa.exc.IntegrityError:
        return False
    if sign_in.refusal:
        write_entry(desk, viewer, "sign-in-refused", _short(sign_in.id), {"reason": str(sign_in.refusal)})
        return True
    write_entry(desk, viewer, "signed-in", _short(sign_in.id))
    if sign_in.unknown and not viewer.grants:
        told = [value[:_LONGEST] for value in sign_in.unknown[:_TOLD]]
        write_entry(desk, viewer, "sign-in-refused", _short(sign_in.id), {"reason": "role-unknown", "roles": told})
    return True


def _end(desk: Desk, sign_in: SignIn, viewer: Viewer, action: str, reason: str, at: datetime) -> None:
    table = table_of("sign_in")
    with desk.begin() as connection:
        open_ = table.c.id == sign_in.id, table.c.ended_at.is_(None)
        done = connection.execute(table.update().where(*open_).values(ended_at=at, ended_by=reason)).rowcount
    if done:
        write_entry(
            desk, viewer, action, _short(sign_in.id), {"reason": reason} if action == "sign-in-refused" else None
        )


def _short(id_: str) -> str:
    """What the journal calls a sign-in: enough to tell two apart."""
    return id_[:12]
