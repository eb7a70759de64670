"""The journal: who did what when, to what. Append-only; read by an administrator when sign-in comes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping

import sqlalchemy as sa

from territory.desk.engine import table_of
from territory.model.clock import read_clock
from territory.model.viewer import Viewer


def write_entry(
    engine: sa.Engine, viewer: Viewer, action: str, object_: str = "", detail: Mapping[str, object] | None = None
) -> None:
    """Adds one entry; `detail` holds codes and counts, never a secret nor a person's words."""
    row = {
        "id": uuid.uuid4().hex,
        "at": read_clock(),
        "actor": viewer.name or "anonymous",
        "action": action,
        "object": object_,
        "detail": json.dumps(detail or {}, ensure_ascii=False, default=str),
    }
    with engine.begin() as connection:
        connection.execute(table_of("journal").insert().values(row))
