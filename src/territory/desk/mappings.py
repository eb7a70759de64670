"""Mappings remembered by source of file, so that a coordinator corrects the columns of a sender once.

What was answered about the files of one programme is not told to another's coordinators (`desk.reach`): each remembers
for himself, and who coordinates all recalls everybody's, his own first.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Protocol

import sqlalchemy as sa

from territory.access.policy import ensure_may
from territory.desk.engine import table_of
from territory.desk.reach import derive_reach, is_visible
from territory.model.clock import read_clock
from territory.model.memory import Memory, derive_lasting
from territory.model.viewer import Capability, Viewer


class Understood(Protocol):
    """What is needed of a block's mapping (`ingest.target.Mapping`) to remember the choices made about it."""

    @property
    def block(self) -> str:
        """The block's id, which topics name."""

    @property
    def target(self) -> str | None:
        """Where its rows go."""

    @property
    def source(self) -> str:
        """What recognises files of the same origin."""


def read_memory(engine: sa.Engine, viewer: Viewer) -> Memory:
    """All that is remembered for this viewer, by source; raises Refused for who may not write.

    Of two mappings of one source, what was remembered for all that he coordinates wins, then the last touched.
    """
    ensure_may(viewer, Capability.WRITE)
    table = table_of("mapping")
    asked = sa.select(table.c.source, table.c["columns"], table.c.reach).where(is_visible(table, viewer))
    with engine.connect() as connection:
        rows = connection.execute(asked.order_by(table.c.updated_at, table.c.id)).all()
    mine, found = derive_reach(viewer), dict[str, dict[str, str]]()
    for source, text, _ in sorted(rows, key=lambda row: row.reach == mine):
        found[str(source)] = {**found.get(str(source), {}), **_parse(text)}
    return Memory(found)


def write_memory(engine: sa.Engine, viewer: Viewer, mapping: Understood, choices: Mapping[str, str]) -> bool:
    """Remembers the choices made about a block for its source; returns whether there was something to remember.

    What was remembered and is not chosen otherwise stays.
    """
    ensure_may(viewer, Capability.WRITE)
    lasting = derive_lasting(mapping.block, choices)
    if not lasting or mapping.target is None:
        return False
    table, made_for = table_of("mapping"), derive_reach(viewer)
    code = _derive_id(mapping.source, made_for)
    with engine.begin() as connection:
        found = connection.execute(sa.select(table.c["columns"]).where(table.c.id == code)).scalar()
        kept = {**(_parse(found) if found else {}), **lasting}
        connection.execute(table.delete().where(table.c.id == code))
        connection.execute(
            table.insert().values(
                id=code,
                source=mapping.source,
                table=mapping.target,
                columns=json.dumps(kept, ensure_ascii=False, sort_keys=True),
                updated_at=read_clock(),
                reach=made_for,
            )
        )
    return True


def _derive_id(source: str, made_for: str | None) -> str:
    """One mapping per source and per reach: two coordinators never overwrite each other's."""
    if made_for is None:
        return source
    return f"M-{hashlib.sha256(chr(10).join((source, made_for)).encode()).hexdigest()[:32]}"


def _parse(text: str) -> dict[str, str]:
    return {str(topic): str(answer) for topic, answer in json.loads(text).items()}
