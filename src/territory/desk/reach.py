"""Whose a row of work is: a coordinator of some programmes neither sees nor touches what was made for others.

A row of work keeps in `reach` the programmes it was made for, those its author coordinated on that day, as a list in
JSON; without any it was made for everything, as were the rows of before rights. It is shown to its author, and to who
coordinates all that it was made for; to anybody else it does not exist, so that an address typed by hand tells nothing.
"""

from __future__ import annotations

import json
from collections.abc import Collection

import sqlalchemy as sa

from territory.access.policy import reach
from territory.model.viewer import Capability, Viewer


def derive_reach(viewer: Viewer, programme: str | None = None) -> str | None:
    """What a row that the viewer makes says of its programmes, or of `programme` alone; None for everything."""
    held = reach(viewer, Capability.WRITE)
    made_for = {programme} if programme is not None else held
    # No space between two codes: `is_visible` takes each away with its quotes.
    return None if made_for is None else json.dumps(sorted(made_for), separators=(",", ":"))


def parse_reach(text: str | None) -> frozenset[str]:
    """The programmes that a row was made for, none of them for everything."""
    return frozenset(map(str, json.loads(text))) if text else frozenset()


def is_visible(table: sa.Table, viewer: Viewer, author: str = "author") -> sa.ColumnElement[bool]:
    """SQL that is true of the rows of `table` that the viewer may see and touch; `author` names who made them.

    Who may write nothing sees none. Codes are bound, never written in the statement.
    """
    held = reach(viewer, Capability.WRITE)
    if held is None:
        return sa.true()
    own = table.c[author] == viewer.name if viewer.name and author in table.c else sa.false()
    return sa.or_(own, _is_covered(table.c.reach, held)) if held else sa.false()


def _is_covered(column: sa.Column[str], held: Collection[str]) -> sa.ColumnElement[bool]:
    """Once the codes held are taken away, nothing is left of a list that held some: the same on every database."""
    left: sa.ColumnElement[str] = column
    for code in sorted(held):
        left = sa.func.replace(left, json.dumps(code), "")
    return sa.and_(column.like('%"%'), left.not_like('%"%'))
