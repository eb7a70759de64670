"""Submissions: files brought and the choices made about them, kept until they are settled, so that a reload loses none.

Each is shown to who made it and to who coordinates all that it was made for (`desk.reach`); to others it is unknown.
The bytes are kept beside the desk, by hash, like the originals of imports; a submission that is discarded takes its
bytes away unless an import or another submission has them too.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from territory.access.policy import ensure_may
from territory.config import Settings
from territory.desk.engine import Desk, table_of
from territory.desk.originals import derive_standing, keep_original, path_of
from territory.desk.reach import derive_reach, is_visible
from territory.errors import TerritoryError
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer

OPEN, COMMITTED, DISCARDED = "open", "committed", "discarded"


@dataclass(frozen=True, slots=True)
class Submission:
    """One submission: its files as (name, SHA-256), its choices by topic, where it stands."""

    id: str
    files: tuple[tuple[str, str], ...]
    choices: Mapping[str, str]
    state: str
    follows: str | None
    import_id: str | None
    rows: int | None
    waiting: int | None
    author: str
    created_at: datetime
    updated_at: datetime


def write_submission(
    settings: Settings,
    desk: Desk,
    viewer: Viewer,
    files: Sequence[tuple[str, bytes]],
    choices: Mapping[str, str],
    follows: str | None = None,
) -> Submission:
    """Keeps files and choices as a new open submission, made for what the viewer coordinates.

    One that answers a request of a collection (`follows`) is made for what its round was.
    """
    ensure_may(viewer, Capability.WRITE)
    named = [(name, keep_original(settings, desk, viewer, name, content)) for name, content in files]
    now = read_clock()
    row = {
        "id": f"D-{uuid.uuid4().hex[:10]}",
        "files": json.dumps([{"name": name, "sha256": sha256} for name, sha256 in named], ensure_ascii=False),
        "choices": json.dumps(dict(choices), ensure_ascii=False),
        "state": OPEN,
        "follows": follows,
        "author": viewer.name or settings.user,
        "reach": derive_reach(viewer),
        "created_at": now,
        "updated_at": now,
    }
    with desk.begin() as connection:
        if (asked := _read_asked(connection, viewer, follows)) is not None:
            row["reach"] = asked.reach
        connection.execute(table_of("submission").insert().values(row))
    return read_submission(desk, viewer, str(row["id"]))


def read_submission(desk: Desk, viewer: Viewer, asked: str) -> Submission:
    """One submission; raises TerritoryError `submission-unknown`, for one of others as for one that is not there."""
    ensure_may(viewer, Capability.WRITE)
    with desk.connect() as connection:
        row = connection.execute(table_of("submission").select().where(*_its(viewer, asked))).mappings().first()
    if row is None:
        raise TerritoryError("submission-unknown", id=asked)
    return _submission(row)


def read_submissions(desk: Desk, viewer: Viewer, state: str | None = OPEN) -> tuple[Submission, ...]:
    """Submissions in a state (None: all), the last touched first."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("submission")
    asked = table.select().where(is_visible(table, viewer)).order_by(table.c.updated_at.desc(), table.c.id)
    if state is not None:
        asked = asked.where(table.c.state == state)
    with desk.connect() as connection:
        return tuple(_submission(row) for row in connection.execute(asked).mappings())


def read_files(settings: Settings, submission: Submission) -> tuple[tuple[str, bytes], ...]:
    """The submission's files as they came; raises TerritoryError `submission-file-gone` when one is no longer kept."""
    found = []
    for name, sha256 in submission.files:
        path = path_of(settings, sha256)
        if not path.exists():
            raise TerritoryError("submission-file-gone", file=name)
        found.append((name, path.read_bytes()))
    return tuple(found)


def write_choices(desk: Desk, viewer: Viewer, asked: str, choices: Mapping[str, str | None]) -> None:
    """Adds or replaces answers by topic; None takes an answer back. Raises TerritoryError `submission-unknown`."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("submission")
    with desk.begin() as connection:
        row = connection.execute(sa.select(table.c.choices).where(*_its(viewer, asked))).first()
        if row is None:
            raise TerritoryError("submission-unknown", id=asked)
        merged = {**json.loads(row.choices), **choices}
        kept = json.dumps({topic: answer for topic, answer in merged.items() if answer is not None}, ensure_ascii=False)
        connection.execute(table.update().where(table.c.id == asked).values(choices=kept, updated_at=read_clock()))


def write_standing(
    desk: Desk, viewer: Viewer, asked: str, state: str, *, rows: int, waiting: int, import_id: str | None = None
) -> None:
    """Says how far a submission has come: its rows, those that wait, the import that holds the others (None: none).

    Raises TerritoryError `submission-unknown`.
    """
    ensure_may(viewer, Capability.WRITE)
    table = table_of("submission")
    values = {"state": state, "rows": rows, "waiting": waiting, "import": import_id, "updated_at": read_clock()}
    with desk.begin() as connection:
        if not connection.execute(table.update().where(*_its(viewer, asked)).values(values)).rowcount:
            raise TerritoryError("submission-unknown", id=asked)


def reopen(desk: Desk, viewer: Viewer, import_id: str) -> None:
    """Says that an import was taken back: the submissions it had settled are under way again.

    Whoever they are of: the lake let the viewer take the import back, and what is no longer in it waits again.
    """
    ensure_may(viewer, Capability.WRITE)
    table = table_of("submission")
    values = {"state": OPEN, "import": None, "updated_at": read_clock()}
    with desk.begin() as connection:
        connection.execute(
            table.update().where(table.c["import"] == import_id, table.c.state == COMMITTED).values(values)
        )


def discard_submission(
    settings: Settings, desk: Desk, viewer: Viewer, asked: str, imported: Collection[str] = ()
) -> None:
    """Abandons a submission; its bytes are deleted too, unless settled, or another has them, or `imported`.

    `imported` holds the SHA-256 of the files that the lake names. Raises TerritoryError `submission-unknown`.
    """
    ensure_may(viewer, Capability.WRITE)
    submission = read_submission(desk, viewer, asked)
    table, kept = table_of("submission"), table_of("kept_file")
    with desk.begin() as connection:
        connection.execute(
            table.update()
            .where(table.c.id == asked)
            .values(state=DISCARDED, files="[]", choices="{}", updated_at=read_clock())
        )
    if submission.import_id is not None or submission.state == COMMITTED:
        return
    others = derive_standing(desk, imported) | _read_kept(desk)
    for _, sha256 in submission.files:
        if sha256 not in others:
            with desk.begin() as connection:
                connection.execute(kept.delete().where(kept.c.sha256 == sha256))
            path_of(settings, sha256).unlink(missing_ok=True)


def _its(viewer: Viewer, asked: str) -> tuple[sa.ColumnElement[bool], ...]:
    table = table_of("submission")
    return table.c.id == asked, is_visible(table, viewer)


def _read_asked(connection: sa.Connection, viewer: Viewer, request: str | None) -> sa.Row[tuple[str | None]] | None:
    """What the round of a request was made for, as a row; None when that is no request the viewer knows."""
    rounds, requests = table_of("collection"), table_of("collection_request")
    return connection.execute(
        sa.select(rounds.c.reach)
        .join(requests, requests.c.collection == rounds.c.id)
        .where(requests.c.id == request, is_visible(rounds, viewer, "made_by"))
    ).first()


def _read_kept(desk: Desk) -> set[str]:
    """The files of all submissions, of others too: giving one up deletes no byte that somebody else brought."""
    with desk.connect() as connection:
        listed = connection.execute(sa.select(table_of("submission").c.files)).scalars().all()
    return {str(item["sha256"]) for files in listed for item in json.loads(files)}


def _submission(row: sa.RowMapping) -> Submission:
    return Submission(
        id=row["id"],
        files=tuple((item["name"], item["sha256"]) for item in json.loads(row["files"])),
        choices=json.loads(row["choices"]),
        state=row["state"],
        follows=row["follows"],
        import_id=row["import"],
        rows=row["rows"],
        waiting=row["waiting"],
        author=row["author"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
    )
