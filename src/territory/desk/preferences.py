"""Preferences: the role, the territory and the language that somebody chose last, offered again the next time.

Each account reads and writes its own and no other's. The public has none. Nothing goes to the journal: what somebody
likes to look at is nobody's business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import sqlalchemy as sa

from territory.desk.engine import Desk, table_of
from territory.model.scope import LANGUAGES
from territory.model.viewer import Role, Viewer
from territory.schema.registry import read_table


@dataclass(frozen=True, slots=True)
class Preference:
    """What was chosen last; None where nothing was."""

    role: Role | None = None
    territory: str | None = None
    language: str | None = None


def has_preferences(viewer: Viewer) -> bool:
    """Whether something may be kept of the viewer: an account, which the public and a mere invitation are not."""
    return bool(viewer.name) and (not viewer.grants or any(item.role is not Role.INVITED for item in viewer.grants))


def read_preference(desk: Desk, viewer: Viewer) -> Preference:
    """What the viewer chose last; nothing for the public, and nothing where what is kept has no meaning any more."""
    if not has_preferences(viewer):
        return Preference()
    table = table_of("preference")
    with desk.connect() as connection:
        row = connection.execute(table.select().where(table.c.subject == viewer.name)).mappings().first()
    if row is None:
        return Preference()
    return Preference(
        role=Role(row["role"]) if _is_valid("role", row["role"]) else None,
        territory=row["territory"] if _is_valid("territory", row["territory"]) else None,
        language=row["language"] if row["language"] in LANGUAGES else None,
    )


def write_preference(desk: Desk, viewer: Viewer, **chosen: str | None) -> bool:
    """Remembers `role`, `territory` or `language` (None forgets it), the others staying; returns whether it was kept.

    Nothing is kept of who has no account, nor of a value that the descriptor does not allow.
    """
    is_allowed = all(value is None or _is_valid(name, value) for name, value in chosen.items())
    if not has_preferences(viewer) or not is_allowed:
        return False
    table = table_of("preference")
    is_own = table.c.subject == viewer.name
    with desk.begin() as connection:
        if not connection.execute(table.update().where(is_own).values(**chosen)).rowcount:
            connection.execute(table.insert().values(subject=viewer.name, **chosen))
    return True


def erase_preference(desk: Desk, viewer: Viewer) -> None:
    """Forgets all that was chosen."""
    table = table_of("preference")
    with desk.begin() as connection:
        connection.execute(sa.delete(table).where(table.c.subject == viewer.name))


def _is_valid(name: str, value: object) -> bool:
    field = read_table("preference").field(name)
    if not isinstance(value, str):
        return False
    return value in field.enum if field.enum else re.fullmatch(field.pattern or "", value) is not None
