"""What a link tells of each value asked for, as it is kept at the desk: a copy of what the workbook tells.

Whoever follows the link reads nothing of the lake: neither the rest of a project, nor what comes after. What is told is
what the coordinator read on the day the link was made, and would have sent in a workbook.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from territory.analysis.expected import Followed
from territory.ingest.answering import Awaited
from territory.model.board import Named
from territory.model.collection import Request
from territory.reports.collection import Line, derive_unknown

_DAYS = ("first_due_on", "last_due_on", "value_on")


def derive_told(lines: Iterable[Line]) -> list[dict[str, Any]]:
    """Lines as JSON holds them."""
    return [
        {"number": line.asked.number}
        | {item.name: _say(getattr(line.followed, item.name)) for item in fields(Followed)}
        for line in lines
    ]


def parse_told(request: Request, told: Sequence[Mapping[str, Any]]) -> tuple[Line, ...]:
    """The lines again, in the order they were told in; one of which nothing was told keeps its codes."""
    by_number = {item["number"]: item for item in told}
    rank = {number: place for place, number in enumerate(by_number)}
    asked = sorted(request.asked, key=lambda item: rank.get(item.number, len(rank)))
    return tuple(
        Line(item, _parse(by_number[item.number]) if item.number in by_number else derive_unknown(item))
        for item in asked
    )


def derive_awaited(line: Line) -> Awaited:
    """What a value of this line is measured against as it is typed."""
    return Awaited(line.followed.minimum, line.followed.maximum, line.followed.value)


def _say(value: object) -> object:
    if isinstance(value, Named):
        return [value.name, value.name_en]
    return value.isoformat() if isinstance(value, date) else value


def _parse(told: Mapping[str, Any]) -> Followed:
    kept: dict[str, Any] = {item.name: told.get(item.name) for item in fields(Followed)}
    for name in _DAYS:
        kept[name] = date.fromisoformat(kept[name]) if kept[name] else None
    return Followed(**kept | {"name": Named(*told["name"])})
