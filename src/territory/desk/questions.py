"""Questions asked about a figure, and other values put forward: kept here until a coordinator has settled them.

Whoever reads may ask, the public too, and that is all the public may write: each session asks a few times an hour, all
of them together some tens, and no more are taken once too many wait; who has a role has as much room again, so that
the public's flood silences no elected person. They are read by those who coordinate a programme that the figure is
about, and by nobody else; who asked is not kept.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from territory.access.policy import ensure_may, reach
from territory.desk.engine import Desk, forget_pages, table_of
from territory.desk.journal import write_entry
from territory.errors import TerritoryError
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Role, Viewer
from territory.schema.registry import read_table

QUESTION, CONTESTED = "question", "contested"
#: Characters of a question, and of a value or its source: some sentences, so that what is asked is read.
LONGEST, LONGEST_VALUE = 800, 200
#: How many one session may ask in an hour, all of them together, and how many may wait; twice the last two for roles.
PER_SESSION, PER_HOUR, WAITING = 6, 60, 500
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked: about which figure (`page/figure`, frozen `query`, sentence `shown`), in what words.

    `programmes` are those the figure is about, none named for all of them; `value` and `source` are for a contested
    value alone; `asked_as` is one of the codes of the descriptor, or None.
    """

    kind: str
    figure: str
    query: str
    shown: str
    text: str
    value: str | None = None
    source: str | None = None
    asked_as: str | None = None
    programmes: tuple[str, ...] = ()
    project: str | None = None
    indicator: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that waits: its id, what is asked, since when (UTC)."""

    id: str
    asking: Asking
    asked_at: datetime


def write_asked(desk: Desk, viewer: Viewer, asking: Asking, session: str) -> str:
    """Keeps a question for those who coordinate what it is about; returns its id.

    `session` is any text that tells one visit from another: its hash alone is kept. Raises Refused `not-allowed`,
    TerritoryError `question-empty`, `question-long`, `question-form` for what no form sends, `question-often` once this
    session, or all of them, asked enough for now.
    """
    ensure_may(viewer, Capability.READ)
    _ensure_sound(asking)
    table, now = table_of("asked"), read_clock()
    origin = hashlib.sha256(session.encode()).hexdigest()[:32]
    row = {name: value for name, value in asdict(asking).items() if name != "programmes"}
    row |= {"id": f"Q-{uuid.uuid4().hex[:12]}", "origin": origin, "asked_at": now}
    row["reach"] = json.dumps(sorted(asking.programmes), separators=(",", ":")) if asking.programmes else None
    with desk.begin() as connection:
        _ensure_seldom(connection, viewer, origin, now)
        connection.execute(table.insert().values(row))
    # In nobody's name: who asked is not kept, and the journal would tell of whoever signed in.
    write_entry(desk, Viewer(), "question-asked", str(row["id"]), {"figure": asking.figure, "kind": asking.kind})
    return str(row["id"])


def read_open_questions(desk: Desk, viewer: Viewer, programmes: Collection[str] = ()) -> tuple[Asked, ...]:
    """The questions that wait for the viewer, the oldest first; of these programmes alone when some are named.

    One about all programmes waits for everybody who coordinates any. Raises Refused `not-allowed`.
    """
    ensure_may(viewer, Capability.WRITE)
    table = table_of("asked")
    query = table.select().where(_is_for(viewer)).order_by(table.c.asked_at, table.c.id)
    with desk.connect() as connection:
        found = tuple(_asked(row) for row in connection.execute(query).mappings())
    wanted = set(programmes)
    return tuple(
        item for item in found if not wanted or not item.asking.programmes or wanted & set(item.asking.programmes)
    )


def read_open_question(desk: Desk, viewer: Viewer, asked: str) -> Asked:
    """One question that waits; raises Refused `not-allowed`, TerritoryError `question-unknown`."""
    found = next((item for item in read_open_questions(desk, viewer) if item.id == asked), None)
    if found is None:
        raise TerritoryError("question-unknown", id=asked)
    return found


def discard_question(desk: Desk, viewer: Viewer, asked: str, outcome: str) -> None:
    """Deletes a question that is settled; the journal keeps its id and the `outcome`, never its words.

    One that is gone already stays so. Raises Refused `not-allowed`, TerritoryError `question-unknown` for another's.
    """
    ensure_may(viewer, Capability.WRITE)
    table = table_of("asked")
    with desk.begin() as connection:
        if connection.execute(sa.select(table.c.id).where(table.c.id == asked)).first() is None:
            return
        if not connection.execute(table.delete().where(table.c.id == asked, _is_for(viewer))).rowcount:
            raise TerritoryError("question-unknown", id=asked)
    forget_pages(desk)
    write_entry(desk, viewer, "question-settled", asked, {"outcome": outcome})


def _ensure_sound(asking: Asking) -> None:
    """Returns when the question is one that a form could send; raises TerritoryError as `write_asked`."""
    if not asking.text.strip() or (asking.kind == CONTESTED and not (asking.value or "").strip()):
        raise TerritoryError("question-empty")
    if len(asking.text) > LONGEST or any(len(text or "") > LONGEST_VALUE for text in (asking.value, asking.source)):
        raise TerritoryError("question-long", most=LONGEST)
    table = read_table("asked")
    for name in ("kind", "figure", "query", "shown", "asked_as", "project", "indicator"):
        text, field = getattr(asking, name), table.field(name)
        if text is None:
            continue
        is_coded = text in field.enum if field.enum else re.fullmatch(field.pattern or ".*", text, re.DOTALL)
        if not is_coded or len(text) > (field.max_length or len(text)):
            raise TerritoryError("question-form")


def _ensure_seldom(connection: sa.Connection, viewer: Viewer, origin: str, now: datetime) -> None:
    table, room = table_of("asked"), 2 if any(grant.role is not Role.INVITED for grant in viewer.grants) else 1
    counted = sa.select(sa.func.count()).select_from(table)
    recent = table.c.asked_at > now - _HOUR
    for where, most in (
        (sa.and_(recent, table.c.origin == origin), PER_SESSION),
        (recent, PER_HOUR * room),
        (sa.true(), WAITING * room),
    ):
        if connection.execute(counted.where(where)).scalar_one() >= most:
            raise TerritoryError("question-often")


def _is_for(viewer: Viewer) -> sa.ColumnElement[bool]:
    """SQL that is true of the questions about a programme that the viewer coordinates; those about all are for each."""
    held, column = reach(viewer, Capability.WRITE), table_of("asked").c.reach
    if held is None:
        return sa.true()
    return sa.or_(
        column.is_(None) if held else sa.false(),
        *(column.contains(json.dumps(code), autoescape=True) for code in sorted(held)),
    )


def _asked(row: sa.RowMapping) -> Asked:
    named = tuple(json.loads(row["reach"])) if row["reach"] else ()
    kept = {name: row[name] for name in Asking.__slots__ if name != "programmes"}
    return Asked(row["id"], Asking(**kept, programmes=named), row["asked_at"])
