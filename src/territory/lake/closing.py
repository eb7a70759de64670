"""Arrêtés: made, published, superseded. Rows of the lake, read at its head, that name the snapshot they close."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Any, TypedDict

from territory.access.policy import ensure_may, ensure_may_on, may_on
from territory.config import Settings
from territory.errors import TerritoryError
from territory.lake.catalogue import read_head
from territory.lake.change import Change, Receipt
from territory.lake.view import Closing
from territory.lake.writing import commit
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

#: Characters, as the descriptor of `closing` says.
NAME_LENGTH = 300


class Options(TypedDict, total=False):
    """What else may be said of a closing being made (see `close`); none is needed."""

    programmes: Sequence[str]
    note: str | None
    supersedes: str | None
    closing_id: str | None
    publishes: bool


#: Every closing, by effective date then by when it was made.
CLOSINGS = """
    SELECT c.id, c.name, c.effective_on, c.snapshot, c.state, c.made_at, c.published_at, c.supersedes, c.note,
        list(p.programme ORDER BY p.programme) FILTER (p.programme IS NOT NULL)
    FROM closing c LEFT JOIN closing_programme p ON p.closing = c.id
    GROUP BY ALL ORDER BY c.effective_on, c.made_at, c.id
"""


def derive_closings(rows: Iterable[tuple[Any, ...]]) -> tuple[Closing, ...]:
    """The closings that the rows of `CLOSINGS` say."""
    return tuple(Closing(*(*row[:9], tuple(row[9] or ()))) for row in rows)


def close(
    settings: Settings,
    viewer: Viewer,
    closings: Sequence[Closing],
    name: str,
    on: date,
    *,
    programmes: Sequence[str] = (),
    note: str | None = None,
    supersedes: str | None = None,
    closing_id: str | None = None,
    publishes: bool = False,
    there: Collection[str] = (),
) -> Closing:
    """Makes a draft closing of the head, with `on` as its effective date; no programme means all of them.

    With `publishes` it is published by the same commit. The same closing of the same data again is the one there is.
    `closings` are all there are, and `there` all the programmes: only who may close each of them closes them all.
    Raises Refused `not-yours` for programmes of others, of the closing or of the one it supersedes; TerritoryError
    `closing-exists` for a name taken by another, `closing-name` for one that is empty, too long or a number,
    `closing-unknown` for a `supersedes` that is not there, `reference-broken` for a programme.
    """
    ensure_may_close(viewer, programmes, there)
    if not name.strip() or len(name) > NAME_LENGTH or re.fullmatch(r"v?\d+", name.strip()):
        # A bare number would be read as a snapshot's wherever a closing may be named.
        raise TerritoryError("closing-name", name=name[:NAME_LENGTH], longest=NAME_LENGTH)
    known = {closing.id: closing for closing in closings}
    asked = closing_id or derive_id(name)
    if supersedes is not None:
        superseded = _find_shown(viewer, closings, supersedes)
        ensure_may_close(viewer, superseded.programmes, there)
        supersedes = superseded.id
    if present := known.get(asked):
        is_same = (present.effective_on, present.name, present.programmes) == (on, name, tuple(sorted(programmes)))
        if is_same and present.snapshot + 1 >= read_head(settings):
            return present
        raise TerritoryError("closing-exists", name=name)
    made = Closing(
        asked, name, on, read_head(settings), "draft", read_clock(), None, supersedes, note, tuple(sorted(programmes))
    )
    if publishes:
        return _publish(settings, viewer, closings, made)
    _write(settings, viewer, f"Arrêté établi : {name}", [made], made.programmes)
    return made


def publish(
    settings: Settings, viewer: Viewer, closings: Sequence[Closing], asked: str, there: Collection[str] = ()
) -> Closing:
    """Publishes a draft: readers see it from now on. What it corrects becomes superseded and stays readable.

    Raises TerritoryError `closing-unknown` (for a draft of others too) or `closing-not-draft`; Refused `not-yours` for
    programmes of others, of the closing or of the one it corrects, as in `close`.
    """
    ensure_may(viewer, Capability.CLOSE)
    draft = _find_shown(viewer, closings, asked)
    for touched in (draft, *(old for old in closings if old.id == draft.supersedes)):
        ensure_may_close(viewer, touched.programmes, there)
    if draft.state != "draft":
        raise TerritoryError("closing-not-draft", name=draft.name, state=draft.state)
    return _publish(settings, viewer, closings, draft)


def is_shown(viewer: Viewer, closing: Closing) -> bool:
    """Whether the viewer may know of a closing: a draft is for those who read live data of all that it covers."""
    return closing.state != "draft" or may_on(viewer, Capability.READ_LIVE, closing.programmes)


def ensure_may_close(viewer: Viewer, programmes: Collection[str], there: Collection[str]) -> None:
    """Returns for who may close these programmes, none named meaning all that are `there`; raises Refused otherwise."""
    ensure_may_on(viewer, Capability.CLOSE, programmes or there)


def _find_shown(viewer: Viewer, closings: Sequence[Closing], asked: str) -> Closing:
    return find([closing for closing in closings if is_shown(viewer, closing)], asked)


def _publish(settings: Settings, viewer: Viewer, closings: Sequence[Closing], draft: Closing) -> Closing:
    published = _in_state(draft, "published", read_clock())
    changed = [published]
    changed += [_in_state(old, "superseded", old.published_at) for old in closings if old.id == draft.supersedes]
    is_new = all(item.id != draft.id for item in closings)
    _write(settings, viewer, f"Arrêté publié : {draft.name}", changed, draft.programmes if is_new else ())
    return published


def find(closings: Sequence[Closing], asked: str) -> Closing:
    """The closing of that id or name; raises TerritoryError `closing-unknown`."""
    for closing in closings:
        if asked in {closing.id, closing.name}:
            return closing
    raise TerritoryError("closing-unknown", name=asked)


def derive_id(name: str) -> str:
    """A readable id from a name: « Arrêté au 30/06/2026 » gives `arrete-au-30-06-2026`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:64] or "arrete"


def choose(closings: Sequence[Closing], programme: str | None) -> Closing | None:
    """What a reader sees by default: the last published closing that covers the programme asked.

    When none is asked, the last that covers them all, or failing that the last of any: a view at it is narrowed to its
    programmes.
    """
    published = [
        closing
        for closing in closings
        if closing.state == "published"
        and (programme is None or not closing.programmes or programme in closing.programmes)
    ]
    return max(
        published,
        key=lambda closing: (programme is not None or not closing.programmes, closing.effective_on, closing.snapshot),
        default=None,
    )


def _in_state(closing: Closing, state: str, published_at: datetime | None) -> Closing:
    return Closing(
        closing.id, closing.name, closing.effective_on, closing.snapshot, state, closing.made_at, published_at,
        closing.supersedes, closing.note, closing.programmes,
    )  # fmt: skip


def _write(
    settings: Settings, viewer: Viewer, message: str, closings: Sequence[Closing], programmes: Sequence[str]
) -> Receipt:
    table = read_table("closing")
    rows = [{name: getattr(item, name) for name in table.names} for item in closings]
    tables = {"closing": tabulate(table, rows)}
    if programmes:
        links = [{"closing": closings[0].id, "programme": programme} for programme in programmes]
        tables["closing_programme"] = tabulate(read_table("closing_programme"), links)
    return commit(settings, Change("closing", message, viewer.name or settings.user, tables))
