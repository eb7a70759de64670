"""A meeting and its agenda as they are typed: from the choices of a form to one commit of the lake.

What is typed is published with the agenda: no name of a person goes in, and a national number or an account never does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from territory.desk.questions import Asked
from territory.errors import TerritoryError
from territory.ingest.personal import FORBIDDEN
from territory.ingest.questions import check_persons
from territory.lake.change import Change
from territory.lake.view import View
from territory.model.clock import derive_day
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

#: What a change made by form says it is, in the lake.
_KIND = "form"
#: Characters of an id that leave room for a rank after them.
_STEM, _LONGEST = 48, 58
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Planned:
    """A meeting as a form gives it: `on` None until a day is chosen; `state` is one of the descriptor."""

    body: str
    on: date | None
    starts_at: time | None = None
    ends_at: time | None = None
    title: str | None = None
    place: str | None = None
    state: str = "planned"


@dataclass(frozen=True, slots=True)
class Typed:
    """What a form says of an item; ids are of the lake, None for what is left empty."""

    title: str
    kind: str = "other"
    why: str | None = None
    minutes: int | None = None
    project: str | None = None
    question: str | None = None
    grid: str | None = None
    bring: str | None = None
    bring_from: str | None = None


def derive_meeting(view: View, planned: Planned, meeting: str | None = None) -> dict[str, object]:
    """The row of a meeting, new or moved; its arrêté is left as it is.

    Raises TerritoryError `meeting-undated` without a day, `meeting-hours` when it ends before it begins, and as
    `ensure_writable`.
    """
    if planned.on is None:
        raise TerritoryError("meeting-undated")
    if planned.starts_at and planned.ends_at and planned.ends_at <= planned.starts_at:
        raise TerritoryError("meeting-hours")
    row: dict[str, object] = {
        "id": meeting or _derive_id(view, planned.body, planned.on),
        "body": planned.body,
        "on": planned.on,
        "starts_at": _say_time(planned.starts_at),
        "ends_at": _say_time(planned.ends_at),
        "title": _clean(planned.title),
        "place": _clean(planned.place),
        "state": planned.state,
    }
    ensure_writable("meeting", row)
    return row


def derive_item(meeting: str, taken: Iterable[str], position: int, typed: Typed) -> dict[str, object]:
    """The row of an item added to an agenda, after those whose ids are `taken`: an id is never given twice.

    Raises as `derive_edited`.
    """
    stem = meeting[:_LONGEST]
    ranks = [code.rpartition(".")[2] for code in taken if code.rpartition(".")[0] == stem]
    rank = max((int(rank) for rank in ranks if rank.isdecimal()), default=0) + 1
    row = {"meeting": meeting, "position": position, "kind": typed.kind, "project": typed.project}
    row |= {"question": typed.question, "state": "planned", **derive_edited(f"{stem}.{rank}", typed)}
    return row


def derive_edited(item: str, typed: Typed) -> dict[str, object]:
    """What a form may change of an item. Raises TerritoryError `agenda-untitled`, and as `ensure_writable`."""
    row: dict[str, object] = {
        "id": item,
        "title": _clean(typed.title),
        "why": typed.why,
        "minutes": typed.minutes,
        "grid": typed.grid,
        "bring": _clean(typed.bring),
        "bring_from": typed.bring_from,
    }
    if not row["title"]:
        raise TerritoryError("agenda-untitled")
    ensure_writable("agenda_item", row)
    return row


def derive_order(items: Sequence[tuple[str, int | None]]) -> list[Row]:
    """The rows that set the items (id, minutes) in this order."""
    return [{"id": item, "position": rank, "minutes": minutes} for rank, (item, minutes) in enumerate(items, 1)]


def derive_open(asked: Asked, text: str, programme: str) -> dict[str, object]:
    """The row of a question that is put on an agenda: from then on it is open in the lake, in words fit to be read.

    What was shown of other programmes as well is not kept in a row of this one.
    Raises TerritoryError `question-unanswered` without words, and as `ensure_writable`.
    """
    asking = asked.asking
    shown = asking.shown if asking.programmes == (programme,) else None
    row: dict[str, object] = {
        "id": asked.id, "kind": asking.kind, "programme": programme, "project": asking.project,
        "indicator": asking.indicator, "figure": asking.figure, "query": asking.query or None,
        "shown": shown or None, "text": _clean(text), "contested_value": asking.value,
        "contested_source": asking.source, "asked_on": derive_day(asked.asked_at), "asked_as": asking.asked_as,
        "state": "open",
    }  # fmt: skip
    if not row["text"]:
        raise TerritoryError("question-unanswered", columns="text")
    ensure_writable("question", row)
    return row


def derive_change(rows: Mapping[str, Sequence[Row]], message: str, author: str, base: int) -> Change:
    """The one commit that writes these rows, by table; `base` is the snapshot that the author was shown."""
    tables = {name: tabulate(read_table(name), some) for name, some in rows.items()}
    return Change(_KIND, message[:500], author, tables, base=base)


def ensure_writable(table: str, row: Row) -> None:
    """Returns when the texts of a row may be published.

    Raises TerritoryError `question-long` for one too long for its column, `question-forbidden` for a national number or
    an account.
    """
    described = read_table(table)
    texts = {name: text for name, text in row.items() if isinstance(text, str) and name not in described.key}
    for name, text in texts.items():
        most = described.field(name).max_length
        if most is not None and len(text) > most:
            raise TerritoryError("question-long", most=most)
    if any(trace.kind in FORBIDDEN for trace in check_persons(texts.values())):
        raise TerritoryError("question-forbidden")


def _derive_id(view: View, body: str, on: date) -> str:
    taken = set(view.read_columns("meeting", ("id",)).column("id").to_pylist())
    stem = f"{body[:_STEM]}-{on.isoformat()}"
    return next(code for code in (stem, *(f"{stem}-{rank}" for rank in range(2, 1000))) if code not in taken)


def _say_time(moment: time | None) -> str | None:
    return moment.strftime("%H:%M") if moment else None


def _clean(text: str | None) -> str | None:
    return (text or "").strip() or None
