"""Original files, kept by hash beside the desk: what was brought can be shown again, byte for byte.

But for the words of a person whose consent is withdrawn: a copy without them then takes the file's place, under the
hash of what it holds, and the file's own row says so. Whoever asks for the file is given the copy.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from territory.access.policy import ensure_may, may
from territory.config import Settings
from territory.desk.engine import table_of
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer


@dataclass(frozen=True, slots=True)
class Original:
    """A kept file: its name and where it is; `redacted_at` says since when it is a copy without somebody's words."""

    name: str
    path: Path
    redacted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of the folder, as an erasure or a search meets it: names it has, who brought it, what was chosen about it.

    `choices` are those of a submission of which it is the file `number`, from 1.
    """

    sha256: str
    path: Path
    names: tuple[str, ...]
    kept_by: str
    kept_at: datetime | None
    is_replaced: bool
    choices: Mapping[str, str]
    number: int


def measure_hash(content: bytes) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def keep_original(settings: Settings, engine: sa.Engine, viewer: Viewer, name: str, content: bytes) -> str:
    """Keeps a file and returns its hash; the same content again is kept once.

    A file that was replaced by a copy without somebody's words does not come back: the copy's hash is returned.
    """
    if not may(viewer, Capability.ANSWER):
        ensure_may(viewer, Capability.WRITE)
    sha256 = measure_hash(content)
    if (copy := _read_copy(engine, sha256)) and path_of(settings, copy).exists():
        return copy
    _write_bytes(settings, sha256, content)
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
        else:
            back = {"redacted_at": None, "redacted_by": None, "redacted_sha256": None}
            connection.execute(table.update().where(table.c.sha256 == sha256).values(back))
    return sha256


def read_original(settings: Settings, engine: sa.Engine, sha256: str) -> Original | None:
    """The kept file of a hash, or the copy that stands for it; None when neither is kept here.

    Whoever names a hash has read it in a view.
    """
    table = table_of("kept_file")
    with engine.connect() as connection:
        row = connection.execute(table.select().where(table.c.sha256 == sha256)).mappings().first()
        if row is None:
            return None
        name, at = str(row["name"]), row["redacted_at"]
        if row["redacted_sha256"]:
            sha256 = str(row["redacted_sha256"])
            name = str(connection.execute(sa.select(table.c.name).where(table.c.sha256 == sha256)).scalar() or name)
    path = path_of(settings, sha256)
    return Original(name, path, at) if path.exists() else None


def read_all_kept(settings: Settings, engine: sa.Engine, viewer: Viewer) -> Iterator[Kept]:
    """Every file of the folder, in order of hash, with or without a row that says what it is."""
    ensure_may(viewer, Capability.READ_PERSONAL)
    names: dict[str, set[str]] = {}
    chosen: dict[str, tuple[dict[str, str], int]] = {}
    submissions = table_of("submission")
    with engine.connect() as connection:
        rows = {str(row["sha256"]): row for row in connection.execute(table_of("kept_file").select()).mappings()}
        for files, choices in connection.execute(sa.select(submissions.c.files, submissions.c.choices)):
            for number, item in enumerate(json.loads(files), start=1):
                names.setdefault(str(item["sha256"]), set()).add(str(item["name"]))
                chosen[str(item["sha256"])] = json.loads(choices), number
    for path in sorted(settings.originals.glob("??/*")):
        row = rows.get(path.name)
        own = {str(row["name"])} if row is not None else set()
        yield Kept(
            path.name, path, tuple(sorted(own | names.get(path.name, set()))) or (path.name,),
            str(row["kept_by"]) if row is not None else "", row["kept_at"] if row is not None else None,
            row is not None and row["redacted_at"] is not None, *chosen.get(path.name, ({}, 1)),
        )  # fmt: skip


def replace_original(
    settings: Settings, engine: sa.Engine, viewer: Viewer, sha256: str, name: str, content: bytes | None
) -> str | None:
    """Puts a copy in the place of a kept file (None: nothing), everywhere it is named; returns the copy's hash.

    The file's row keeps its hash, which imports name, and says when, by whom and what stands for it. The file goes
    last: stopped before that, doing it again finishes. Raises Refused `not-allowed` for who may not erase.
    """
    ensure_may(viewer, Capability.ERASE)
    copy = None if content is None else measure_hash(content)
    if content is not None and copy is not None:
        _write_bytes(settings, copy, content)
    table, by, at = table_of("kept_file"), viewer.name or settings.user, read_clock()
    marked = {"redacted_at": at, "redacted_by": by, "redacted_sha256": copy}
    with engine.begin() as connection:
        row = connection.execute(table.select().where(table.c.sha256 == sha256)).mappings().first()
        described = {"kept_at": at, "kept_by": by, "name": name, "size": 0, **(row or {}), "sha256": sha256}
        connection.execute(table.delete().where(table.c.sha256.in_([sha256, *([copy] if copy else [])])))
        connection.execute(table.insert().values({**described, **marked}))
        if content is not None and copy is not None:
            none = dict.fromkeys(marked)
            own = {"sha256": copy, "name": Path(name).name, "size": len(content), **none}
            connection.execute(table.insert().values({**described, **own}))
        # What an earlier copy stood for, this one stands for.
        connection.execute(table.update().where(table.c.redacted_sha256 == sha256).values(marked))
        _rename(connection, sha256, name, copy)
    path_of(settings, sha256).unlink(missing_ok=True)
    return copy


def derive_standing(engine: sa.Engine, hashes: Collection[str]) -> frozenset[str]:
    """These hashes and those of the copies that stand for them: what must stay where they are named."""
    table = table_of("kept_file")
    with engine.connect() as connection:
        asked = sa.select(table.c.redacted_sha256).where(table.c.sha256.in_(list(hashes)))
        return frozenset(hashes) | {str(item) for item in connection.execute(asked).scalars() if item}


def path_of(settings: Settings, sha256: str) -> Path:
    """Where the original of that hash is kept; only hexadecimal gets this far into a path."""
    int(sha256, 16)
    return settings.originals / sha256[:2] / sha256


def _read_copy(engine: sa.Engine, sha256: str) -> str | None:
    table = table_of("kept_file")
    with engine.connect() as connection:
        return connection.execute(sa.select(table.c.redacted_sha256).where(table.c.sha256 == sha256)).scalar()


def _write_bytes(settings: Settings, sha256: str, content: bytes) -> None:
    """Whole or absent, even when the machine stops here."""
    path = path_of(settings, sha256)
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    coming = path.with_suffix(f".{os.getpid()}")
    coming.write_bytes(content)
    coming.rename(path)


def _rename(connection: sa.Connection, sha256: str, name: str, copy: str | None) -> None:
    """Submissions and rows that wait name the copy instead; a file that is gone leaves the submission's list."""
    submissions, waiting = table_of("submission"), table_of("waiting_row")
    for row in connection.execute(sa.select(submissions.c.id, submissions.c.files)).all():
        files = json.loads(row.files)
        if all(item["sha256"] != sha256 for item in files):
            continue
        suffix = Path(name).suffix
        left = [
            {"name": f"{Path(item['name']).stem}{suffix}", "sha256": copy} if item["sha256"] == sha256 else item
            for item in files
            if copy is not None or item["sha256"] != sha256
        ]
        told = json.dumps(left, ensure_ascii=False)
        connection.execute(submissions.update().where(submissions.c.id == row.id).values(files=told))
    connection.execute(waiting.update().where(waiting.c.sha256 == sha256).values(sha256=copy or ""))
