"""A round of collection: what it asks of each holder, which of these values have come, and where each holder stands."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from territory.analysis.due import DueBoard
from territory.analysis.expected import Expected
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.collection import REQUEST, Asked, Holder, Request, Round

#: Where a holder stands. `clean`: every value asked for is there, or its absence is explained; `chase`: the day to
#: reply is over and some are missing; `received`: a file came back, and some are still missing within that day.
STANDINGS = ("chase", "received", "sent", "prepared", "clean")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one request stands, and which of the values it asked for are missing."""

    request: Request
    state: str
    missing: tuple[Asked, ...]

    @property
    def answered(self) -> int:
        """Values asked for that have come."""
        return len(self.request.asked) - len(self.missing)


def derive_round(
    board: DueBoard,
    *,
    name: str,
    reply_by: date,
    snapshot: int,
    made_at: datetime,
    made_by: str,
    states: Sequence[str] = ("late", "due"),
) -> tuple[Round, tuple[Request, ...]]:
    """A new round on what a board says is open, in those states: one request per holder, by name; new ids each time."""
    made = Round(
        f"round-{secrets.token_hex(5)}", name, board.selection.scope.programme, board.on, reply_by, snapshot, made_at,
        made_by,
    )  # fmt: skip
    by_holder: dict[Holder, list[Expected]] = {}
    for item in board.items:
        if item.state in states:
            by_holder.setdefault(board.holders[item.followed.project], []).append(item)
    requests = [
        Request(
            id=f"{REQUEST}{secrets.token_hex(5)}",
            collection=made.id,
            holder=holder,
            asked=tuple(
                Asked(number, item.followed.project, item.followed.indicator, item.first, item.last, item.after)
                for number, item in enumerate(items, start=1)
            ),
        )
        for holder, items in by_holder.items()
    ]
    return made, tuple(sorted(requests, key=lambda request: (request.holder.name, request.holder.id)))


def read_standings(view: View, made: Round, requests: Iterable[Request], on: date) -> tuple[Standing, ...]:
    """Where each request of a round stands in a state of the lake; the day to reply is held against `on`, no clock."""
    asked = tuple(requests)
    missing = read_missing(view, asked)
    return tuple(
        Standing(request, _tell(request, bool(missing[request.id]), on > made.reply_by), missing[request.id])
        for request in asked
    )


def read_missing(view: View, requests: Iterable[Request]) -> dict[str, tuple[Asked, ...]]:
    """The values asked for that no row answers, by request; 'too early to ask' is no answer."""
    found = list(requests)
    projects = tuple(sorted({item.project for request in found for item in request.asked}))
    came: dict[tuple[str, str], list[date]] = {}
    for row in rows_of(view.read("due_observation", projects=projects)):
        if row["presence"] != "not_due":
            came.setdefault((row["project"], row["indicator"]), []).append(row["period_end"])
    return {
        request.id: tuple(
            item
            for item in request.asked
            if not any(_answers(item, day) for day in came.get((item.project, item.indicator), ()))
        )
        for request in found
    }


def _answers(item: Asked, day: date) -> bool:
    return item.after is None or item.after < day <= item.last


def _tell(request: Request, is_missing: bool, is_over: bool) -> str:
    if not is_missing:
        return "clean"
    if is_over and request.state != "prepared":
        return "chase"
    return request.state
