"""Cells that say several things: how a column separates them, and its mentions one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from territory.ingest.block import Block
from territory.ingest.columns import Column
from territory.ingest.question import Assumption, Choices

NONE = "none"
_MARKS: dict[str, re.Pattern[str]] = {
    "line": re.compile(r"\s*[\r\n]+\s*"),
    "semicolon": re.compile(r"\s*;\s*"),
    "comma": re.compile(r"\s*,\s*"),
    "slash": re.compile(r"\s+/\s+|(?<=\w)/(?=\w)"),
    "dash": re.compile(r"\s+[-–—]\s+|(?<=\w)-(?=[A-ZÀ-Ý])"),
}


@dataclass(frozen=True, slots=True)
class Exploded:
    """A column's mentions: a block with one row per mention, the column under it, the row each comes from."""

    block: Block
    column: Column
    rows: tuple[int, ...]
    assumptions: tuple[Assumption, ...] = ()


def explode(
    block: Block, column: Column, choices: Choices, is_known: Callable[[str], bool] = lambda _: False
) -> Exploded:
    """The mentions of a column, its cells cut where the column cuts them.

    The way to cut that gives most of what is known wins; when nothing is known, the mark most cells have, whole cells
    first for those that are known as they are (`Transition écologique, énergétique`). It is said, and can be changed.
    """
    letter = block.letters[column.column] if column.column is not None else None
    topic = f"split:{block.id}:{letter or column.slot.name}"
    chosen = choices.get(topic)
    texts = [text for text in column.texts if text]
    how = chosen if chosen in (*_MARKS, NONE) else _find_mark(list(dict.fromkeys(texts)), is_known)
    rows, said = [], []
    for row, text in enumerate(column.texts):
        if not text:
            continue
        for part in [text] if is_known(text) else cut(text, how):
            rows.append(row)
            said.append(part)
    lines = [block.rows[row] for row in rows]
    own = column.column
    places = {} if own is None else {(n, own): at for n, row in enumerate(rows) if (at := block.places.get((row, own)))}
    exploded = replace(block, rows=lines, places=places)
    assumptions: tuple[Assumption, ...] = ()
    if how != NONE or chosen:
        label = block.labels[own] if own is not None else column.slot.title.fr
        is_sure = how == chosen or how in {"line", "semicolon"}
        assumptions = (Assumption(topic, how, (*_MARKS, NONE), {"label": label}, is_sure),)
    return Exploded(exploded, Column(column.slot, own, list(said)), tuple(rows), assumptions)


def cut(text: str, how: str) -> list[str]:
    """The parts of a cell, empty ones left out."""
    parts = [text] if how == NONE else _MARKS[how].split(text)
    return [part.strip(" \t-–•*") for part in parts if part.strip(" \t-–•*")]


def _find_mark(texts: Sequence[str], is_known: Callable[[str], bool]) -> str:
    if not texts:
        return NONE
    counts: dict[str, tuple[int, int]] = {}
    for how, mark in _MARKS.items():
        parts = [part for text in texts for part in cut(text, how)]
        known = sum(is_known(part) for part in parts)
        counts[how] = (known, sum(1 for text in texts if mark.search(text.strip())))
    whole = sum(is_known(text) for text in texts)
    best = max(_MARKS, key=lambda how: (2 * counts[how][0] + counts[how][1], counts[how][0]))
    if counts[best][0] > whole:
        return best
    if whole > 0.5 * len(texts):
        return NONE
    # Nothing is known: a mark that one cell in five has is a way of writing lists, not a name with a comma.
    usual = [how for how in _MARKS if counts[how][1] >= max(1, 0.2 * len(texts))]
    return max(usual, key=lambda how: counts[how][1]) if usual else NONE
