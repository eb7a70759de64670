"""A document before it is set: a plain value of sentences, tables and marks, in one language, that says all it shows.

The same value gives the page and what a screen reader says of it, so the two cannot disagree. Nothing here knows
Typst, a screen or the lake; lengths of drawings are in millimetres, from the upper left corner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any

#: Millimetres of an A4 page between its margins, and of half of it.
WIDTH, HALF = 176.0, 84.0


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part: level 1, or 2 inside one."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. `tone`: `plain`, `finding` (the sentence of a figure), `note` (small) or `quote`."""

    text: str
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph that opens with the sentence of a figure, and goes on with what it is made of."""

    finding: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list: its day, what is said, whether the line leads with a name."""

    text: str
    on: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """A list, and what was left out of it in words."""

    items: tuple[Item, ...]
    rest: str | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """One key figure: what it is, its value, what it covers, what one must know."""

    label: str
    value: str
    coverage: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Keys:
    """Key figures side by side."""

    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table under its sentence: titles, whether each column holds numbers, cells, what was left out, whence it comes.

    `widths` are shares of the page's width.
    """

    titles: tuple[str, ...]
    is_number: tuple[bool, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    rest: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar: its share of the longest bar and how it is filled (`accent`, `second`, `unknown`…)."""

    length: float
    tone: str = "accent"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its parts, what is written at its end."""

    label: str
    parts: tuple[Part, ...]
    said: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars on one scale, with their key where parts differ, the alternative text and the line of sources."""

    alternative: str
    bars: tuple[Bar, ...]
    legend: tuple[tuple[str, str], ...] = ()
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of a drawing.

    - `area`: `points` is a list of rings, filled with `tone`; `line`: `points` is one line, `tone` its stroke;
    - `point`: a disc (`tone` `open` is hollow); `text`: words at a place, `anchor` as in `left`, `centre`, `right`.
    """

    form: str
    points: tuple[Any, ...]
    tone: str = "ink"
    text: str = ""
    anchor: str = "centre"
    is_dashed: bool = False
    weight: float = 0.6


@dataclass(frozen=True, slots=True)
class Drawing:
    """Marks on a ground of some millimetres, with the key (tone, words), the alternative text and the sources."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    alternative: str
    legend: tuple[tuple[str, str], ...] = ()
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """Two columns, read one after the other; `share` is the first one's part of the width."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    share: float = 0.5


@dataclass(frozen=True, slots=True)
class Reference:
    """How to check and to cite: pairs of a title and a text, the frozen address (`called` so), its square code.

    `runs` are (row, first column, length) of black modules on a square of `size` modules with its quiet zone.
    """

    title: str
    lines: tuple[tuple[str, str], ...]
    called: str
    link: str
    runs: tuple[tuple[int, int, int], ...]
    size: int
    alternative: str


@dataclass(frozen=True, slots=True)
class Break:
    """What follows begins a page."""


Block = Break | Heading | Text | Told | Items | Keys | Table | Bars | Drawing | Beside | Reference


@dataclass(frozen=True, slots=True)
class Document:
    """One document, A4.

    - `kicker`: what kind of document it is; `badge`: that its data is fictional, or published by others;
    - `foot`: what each page repeats at its foot; `on`: the day written in the file, never the clock's.
    """

    language: str
    title: str
    kicker: str
    badge: str | None
    answer: str
    blocks: tuple[Block, ...]
    foot: str
    on: date


#: A document whose lists have at most so many lines, and say what they leave out.
Draft = Callable[[int], Document]


def derive_plain(value: object) -> Any:
    """The value as JSON takes it: dataclasses are objects, those that are blocks say their kind."""
    if is_dataclass(value) and not isinstance(value, type):
        plain = {field.name: derive_plain(getattr(value, field.name)) for field in fields(value)}
        return plain | {"kind": type(value).__name__.lower()}
    if isinstance(value, list | tuple):
        return [derive_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
