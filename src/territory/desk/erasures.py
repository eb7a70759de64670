"""Erasures under way: open until nothing is left of the words anywhere, so that one stopped half way is finished.

Everything here goes past who owns a row of work: words go wherever they are, whoever brought them.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from territory.access.policy import ensure_may
from territory.desk.engine import Desk, derive_metadata, ensure_forgotten, table_of
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer

#: Tables whose rows are not looked through: the drawer's own words, which go last, the ids of what is erased, and the
#: journal, which takes no words and lets nothing be changed.
_APART = {"testimony_words", "erasure", "journal"}

#: What a row's texts, by column, become.
Redact = Callable[[Mapping[str, str]], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Erasure:
    """One erasure that is not done."""

    id: str
    testimonies: tuple[str, ...]
    opened_at: datetime
    opened_by: str


def open_erasure(desk: Desk, viewer: Viewer, testimonies: Collection[str]) -> str:
    """Notes that the words of testimonies are to go, before any of them does; returns the erasure's id."""
    ensure_may(viewer, Capability.ERASE)
    row = {
        "id": f"R-{uuid.uuid4().hex[:10]}",
        "testimonies": json.dumps(sorted(testimonies)),
        "opened_at": read_clock(),
        "opened_by": viewer.name or "local",
    }
    with desk.begin() as connection:
        connection.execute(table_of("erasure").insert().values(row))
    return str(row["id"])


def read_erasures(desk: Desk, viewer: Viewer) -> tuple[Erasure, ...]:
    """The erasures that are not done, the oldest first."""
    ensure_may(viewer, Capability.ERASE)
    table = table_of("erasure")
    asked = table.select().where(table.c.done_at.is_(None)).order_by(table.c.opened_at, table.c.id)
    with desk.connect() as connection:
        return tuple(
            Erasure(row["id"], tuple(json.loads(row["testimonies"])), row["opened_at"], row["opened_by"])
            for row in connection.execute(asked).mappings()
        )


def close_erasures(desk: Desk, viewer: Viewer, testimonies: Collection[str]) -> int:
    """Takes the words out of the drawer, then says done; returns how many testimonies lost theirs.

    The last step: until then the words say what to look for. Raises SurroundingsError `erasure-unfinished` while
    somebody's long reading keeps the words on the disk: doing it again then finishes.
    """
    ensure_may(viewer, Capability.ERASE)
    words, erasures = table_of("testimony_words"), table_of("erasure")
    done = [item.id for item in read_erasures(desk, viewer) if set(item.testimonies) <= set(testimonies)]
    with desk.begin() as connection:
        erased = connection.execute(words.delete().where(words.c.testimony.in_(list(testimonies)))).rowcount
    ensure_forgotten(desk)
    with desk.begin() as connection:
        connection.execute(erasures.update().where(erasures.c.id.in_(done)).values(done_at=read_clock()))
    return int(erased)


def read_spoken(desk: Desk, viewer: Viewer, testimonies: Collection[str]) -> dict[str, str]:
    """The words the drawer holds of these testimonies, by id: what has to be looked for to be erased."""
    ensure_may(viewer, Capability.ERASE)
    table = table_of("testimony_words")
    with desk.connect() as connection:
        asked = sa.select(table.c.testimony, table.c.words).where(table.c.testimony.in_(list(testimonies)))
        return {str(item): str(words) for item, words in connection.execute(asked)}


def rewrite_rows(desk: Desk, viewer: Viewer, redact: Redact, *, writes: bool = True) -> dict[str, int]:
    """Rewrites the texts of every table of the desk; returns how many rows each had that changed, or would.

    Whatever table is added one day is looked through too. Keys are codes, and stay.
    """
    ensure_may(viewer, Capability.ERASE)
    counts: dict[str, int] = {}
    for name, table in derive_metadata().tables.items():
        columns = [item for item in table.columns if isinstance(item.type, sa.Text) and not item.primary_key]
        if name in _APART or not columns:
            continue
        keys = list(table.primary_key.columns)
        with desk.begin() as connection:
            for row in connection.execute(sa.select(*keys, *columns)).all():
                held = row._mapping
                texts = {item.name: str(held[item]) for item in columns if held[item] is not None}
                left = redact(texts)
                if left == texts:
                    continue
                counts[name] = counts.get(name, 0) + 1
                if writes:
                    its = [key == held[key] for key in keys]
                    changed = {column: text for column, text in left.items() if text != texts[column]}
                    connection.execute(table.update().where(*its).values(changed))
    return counts
