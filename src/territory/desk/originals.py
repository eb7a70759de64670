"""Original files, kept by hash beside the desk: what was brought can always be shown again, byte for byte."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import sqlalchemy as sa

from territory.access.policy import ensure_may
from territory.config import Settings
from territory.desk.engine import table_of
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer


def measure_hash(content: bytes) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def keep_original(settings: Settings, engine: sa.Engine, viewer: Viewer, name: str, content: bytes) -> str:
    """Keeps a file and returns its hash; the same content again is kept once."""
    ensure_may(viewer, Capability.WRITE)
    sha256 = measure_hash(content)
    path = path_of(settings, sha256)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        coming = path.with_suffix(f".{os.getpid()}")
        coming.write_bytes(content)
        # Whole or absent, even when the machine stops here.
        coming.rename(path)
    table = table_of("kept_file")
    row = {
        "sha256": sha256,
        "name": Path(name).name,
        "size": len(content),
        "kept_at": read_clock(),
        "kept_by": viewer.name or settings.user,
    }
    with engine.begin() as connection:
        if connection.execute(sa.select(table.c.sha256).where(table.c.sha256 == sha256)).first() is None:
            connection.execute(table.insert().values(row))
    return sha256


def read_original_name(settings: Settings, engine: sa.Engine, sha256: str) -> str | None:
    """What a kept file was called, None when it is not kept here; whoever names its hash has read it in a view."""
    table = table_of("kept_file")
    with engine.connect() as connection:
        row = connection.execute(sa.select(table.c.name).where(table.c.sha256 == sha256)).first()
    return str(row.name) if row is not None and path_of(settings, sha256).exists() else None


def path_of(settings: Settings, sha256: str) -> Path:
    """Where the original of that hash is kept; only hexadecimal gets this far into a path."""
    int(sha256, 16)
    return settings.originals / sha256[:2] / sha256
