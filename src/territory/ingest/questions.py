"""A question that is answered: from the desk's words to one commit of the lake's table `question`.

What is published is what the coordinator read and, where need be, rewrote: no name of a person goes in, and a national
number or an account never does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from territory.desk.engine import Desk
from territory.desk.questions import CONTESTED, QUESTION, Asked, discard_question
from territory.errors import TerritoryError
from territory.ingest.personal import FORBIDDEN, Trace, derive_suspects, read_traces
from territory.lake.change import Change, Receipt
from territory.lake.lake import Lake
from territory.model.clock import derive_day, read_clock
from territory.model.viewer import Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

ANSWER, ACCEPT, CLOSE, DISCARD = "answer", "accept", "close", "discard"
_TEXTS = ("text", "contested_value", "contested_source", "answer")


@dataclass(frozen=True, slots=True)
class Settlement:
    """How a question is settled: `answer`, `accept` (as a contested value) or `close`, and the words to publish."""

    outcome: str
    text: str
    answer: str | None = None
    value: str | None = None
    source: str | None = None


def check_persons(texts: Iterable[str | None]) -> tuple[Trace, ...]:
    """What is about a person in texts, masked; an address of a service (`contact@`) is nobody's."""
    suspects = derive_suspects(text for text in texts if text)
    return tuple(trace for text in suspects for trace in read_traces(text) if not trace.is_generic)


def derive_settled(asked: Asked, settlement: Settlement, programme: str | None, today: date) -> dict[str, object]:
    """The row of `question` that a settlement writes, under the id that the question has at the desk or in the lake.

    It leaves out the source, so that a question of the lake keeps its own. A row of no programme is shared by all: what
    was shown of some of them alone is not kept in it. Raises TerritoryError `question-unanswered` without what is to be
    published, `question-long` for a text that is too long for its column, `question-forbidden` for a national number or
    an account.
    """
    asking, outcome = asked.asking, settlement.outcome
    row: dict[str, object] = {
        "id": asked.id,
        "kind": CONTESTED if outcome == ACCEPT else QUESTION,
        "programme": programme,
        "project": asking.project,
        "indicator": asking.indicator,
        "figure": asking.figure,
        "query": asking.query or None,
        "shown": (asking.shown or None) if programme or not asking.programmes else None,
        "text": _clean(settlement.text),
        "contested_value": _clean(settlement.value) if outcome == ACCEPT else None,
        "contested_source": _clean(settlement.source) if outcome == ACCEPT else None,
        "asked_on": min(derive_day(asked.asked_at), today),
        "asked_as": asking.asked_as,
        "answer": _clean(settlement.answer),
        "answered_on": today,
        "state": "closed" if outcome == CLOSE else "answered",
    }
    _ensure_publishable(row, outcome)
    return row


def derive_change(row: dict[str, object], message: str, author: str, base: int) -> Change:
    """The change that writes one question."""
    return Change("form", message[:500], author, {"question": tabulate(read_table("question"), [row])}, base=base)


def settle(lake: Lake, desk: Desk, viewer: Viewer, asked: Asked, change: Change, outcome: str) -> Receipt:
    """Commits an answer, then takes its question from the desk; done again, each step is harmless.

    Raises as `Lake.commit`; when that refuses, the question still waits.
    """
    receipt = lake.commit(viewer, change)
    discard_question(desk, viewer, asked.id, outcome)
    return receipt


def read_today() -> date:
    """The day it is in Paris: when a question was answered is provenance, no figure hangs on it."""
    return derive_day(read_clock())


def _ensure_publishable(row: dict[str, object], outcome: str) -> None:
    told = {ANSWER: ("answer",), ACCEPT: ("contested_value", "contested_source"), CLOSE: ()}
    needed = ("text", *told[outcome])
    if missing := [name for name in needed if not row[name]]:
        raise TerritoryError("question-unanswered", columns=", ".join(missing))
    table = read_table("question")
    for name in _TEXTS:
        most = table.field(name).max_length
        if most is not None and len(str(row[name] or "")) > most:
            raise TerritoryError("question-long", most=most)
    written = [str(row[name]) for name in _TEXTS if row[name]]
    if any(trace.kind in FORBIDDEN for trace in check_persons(written)):
        raise TerritoryError("question-forbidden")


def _clean(text: str | None) -> str | None:
    """The text without ends of space; None when nothing is said."""
    return (text or "").strip() or None
