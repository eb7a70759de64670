"""Facts as a sheet lists them: what is said, when, in whose words, where it was read."""

from __future__ import annotations

from dataclasses import dataclass

from territory.model.board import Phrase


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing on a sheet.

    - `on`: a partial date; None when nobody dated it; `detail`: what was written about it, as written;
    - `source_url`: where it was read; `sheet`: the page and the id of the thing that `name` names, for a link to it;
    - `file`: the SHA-256 of the file that is kept of it.
    """

    said: Phrase
    on: str | None = None
    detail: str | None = None
    source_url: str | None = None
    sheet: tuple[str, str] | None = None
    name: str | None = None
    file: str | None = None


def say_when(first: str | None, last: str | None) -> Phrase | None:
    """From when to when, as precisely as it is dated; None when nobody dated it. What goes on misses no end."""
    if first is not None and last is not None:
        return Phrase("sheet-when", {"first": first, "last": last})
    if first is not None:
        return Phrase("sheet-since", {"first": first})
    return None if last is None else Phrase("sheet-until", {"last": last})


@dataclass(frozen=True, slots=True)
class RowKey:
    """One row of the lake behind a sheet, whose cells have an origin one may ask: `key` pairs column and value."""

    table: str
    key: tuple[tuple[str, object], ...]
    said: Phrase
