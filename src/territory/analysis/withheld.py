"""Counts of few persons, as a page tells a reader that they are withheld."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from territory.model.board import Phrase
from territory.model.small_count import read_threshold


def say_reason(reason: str | None) -> str | Phrase | None:
    """Why a value is absent: what somebody wrote, or the words of a count too small to be told."""
    threshold = read_threshold(reason)
    return reason if threshold is None else Phrase("withheld-small", {"threshold": threshold})


def say_withheld(rows: Iterable[Mapping[str, Any]]) -> tuple[Phrase, ...]:
    """How many of these values are withheld for their small count; nothing where none is."""
    found = [threshold for row in rows if (threshold := read_threshold(row["reason"])) is not None]
    return (Phrase("withheld-remark", {"count": len(found), "threshold": max(found)}),) if found else ()
