"""A round of collection: what was asked of whom, and the holders who are asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

#: How the id of a request begins: what a workbook that comes back carries inside.
REQUEST = "request-"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who answers for projects: the organisation that carries them, or a project with several carriers or none known.

    `kind` is `organisation` or `project`; `id` is of that table.
    """

    kind: str
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One value asked for: `number` is its line in the request, from 1.

    It is answered by a row for a period that ends after `after` (None: whenever) and no later than `last`. `first` and
    `last` are the period proposed, in the row's key.
    """

    number: int
    project: str
    indicator: str
    first: date
    last: date
    after: date | None


@dataclass(frozen=True, slots=True)
class Request:
    """What one holder was asked, and how far the reply has got: `state` is `prepared`, `sent` or `received`.

    Times are in UTC; `received_file` is the SHA-256 of the last file that came back.
    """

    id: str
    collection: str
    holder: Holder
    asked: tuple[Asked, ...]
    state: str = "prepared"
    sent_at: datetime | None = None
    chased_at: datetime | None = None
    received_at: datetime | None = None
    received_file: str | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """A round of collection: measured at `on`, to be answered by `reply_by`, on what snapshot `snapshot` knew."""

    id: str
    name: str
    programme: str | None
    on: date
    reply_by: date
    snapshot: int
    made_at: datetime
    made_by: str
