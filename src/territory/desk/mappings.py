"""Mappings remembered by source of file, so that a coordinator corrects the columns of a sender once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Protocol

import sqlalchemy as sa

from territory.access.policy import ensure_may
from territory.desk.engine import table_of
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
    """All that is remembered, by source; raises Refused for who may not write."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("mapping")
    with engine.connect() as connection:
        rows = connection.execute(sa.select(table.c.source, table.c["columns"])).all()
    return Memory({str(source): _parse(text) for source, text in rows})


def write_memory(engine: sa.Engine, viewer: Viewer, mapping: Understood, choices: Mapping[str, str]) -> bool:
    """Remembers the choices made about a block for its source; returns whether there was something to remember.

    What was remembered and is not chosen otherwise stays.
    """
    ensure_may(viewer, Capability.WRITE)
    lasting = derive_lasting(mapping.block, choices)
    if not lasting or mapping.target is None:
        return False
    table = table_of("mapping")
    with engine.begin() as connection:
        found = connection.execute(sa.select(table.c["columns"]).where(table.c.id == mapping.source)).scalar()
        kept = {**(_parse(found) if found else {}), **lasting}
        connection.execute(table.delete().where(table.c.id == mapping.source))
        connection.execute(
            table.insert().values(
                id=mapping.source,
                source=mapping.source,
                table=mapping.target,
                columns=json.dumps(kept, ensure_ascii=False, sort_keys=True),
                updated_at=read_clock(),
            )
        )
    return True


def _parse(text: str) -> dict[str, str]:
    return {str(topic): str(answer) for topic, answer in json.loads(text).items()}
