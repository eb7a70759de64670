"""One column of a block under its slot: each distinct cell is taken once, a column already canonical not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from territory.ingest.block import Block
from territory.ingest.grid import letter_of, place_of
from territory.ingest.missing import read_reason
from territory.ingest.numbers import PERCENT
from territory.ingest.question import Assumption, Choices
from territory.ingest.resolve import find_enum
from territory.ingest.sheet import clean
from territory.ingest.target import Slot
from territory.ingest.values import NUMBERS, Taken, derive_assumption, derive_style, take
from territory.schema.registry import read_table

#: What canonical cells of a kind look like, one per line, empty ones included.
_CANONICAL = {
    "money": r"-?\d{1,16}(?:\.\d{1,2})?",
    "number": r"-?\d+(?:\.\d+)?",
    "integer": r"-?\d+",
    "boolean": r"true|false",
    "date": r"(?:19|20)\d{2}-\d{2}-\d{2}",
    "partial_date": r"(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?",
    "year": r"\d{4}",
    "siret": r"\d{14}",
    "siren": r"\d{9}",
    "rna": r"W\d{9}",
}
_OTHERWISE = {kind: re.compile(rf"^(?!(?:{shape})?$)", re.MULTILINE) for kind, shape in _CANONICAL.items()}
#: Characters that a text of ours never holds: control ones, no-break spaces, accents to be composed.
_STRANGE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u00a0\u202f\u0300-\u036f]")
#: What makes a cell worth a closer look at one of its ends: a space, an apostrophe that keeps a formula, an error.
_ENDS = ("\n ", " \n", "\t\n", "\n\t", "\n'", "\n#")
#: Words for a missing value are no longer than that.
_LONGEST_REASON = 32


#: Cells of a made column that are looked at to tell where they stand.
_LOOKED = 500
#: Days that a file may say by their month or year: a period is as long as what it says.
_PERIODS = ("period_start", "period_end")


@dataclass(slots=True)
class Column:
    """What a block says under one slot: canonical texts (None: nothing), row by row.

    - `column`: the block's, None for a constant.
    - `reasons`: why nothing is said, by row, when the cell says it in words: (reason, those words).
    - `notes`, `problems`: codes of findings by row, with the raw text; a cell that cannot be read keeps it as its text.
    """

    slot: Slot
    column: int | None
    texts: list[str | None]
    reasons: dict[int, tuple[str, str]] = field(default_factory=dict)
    notes: dict[int, tuple[str, str]] = field(default_factory=dict)
    problems: dict[int, tuple[str, str]] = field(default_factory=dict)
    assumptions: tuple[Assumption, ...] = ()
    is_plain: bool = False

    @property
    def distinct(self) -> list[str]:
        """The texts that differ, in order of appearance."""
        return list(dict.fromkeys(text for text in self.texts if text is not None))


def take_column(block: Block, column: int, slot: Slot, choices: Choices) -> Column:
    """The cells of one column as canonical texts of the slot's kind."""
    cells = block.column(column)
    uncalculated = _find_uncalculated(block, column, cells)
    if not uncalculated and is_canonical(cells, slot.kind):
        texts = [cell or None for cell in cells]
        return Column(slot, column, texts, is_plain=True)  # type: ignore[arg-type]
    taken, assumptions = _take_all(block, column, slot, cells, choices)
    result = Column(slot, column, [None] * len(cells), assumptions=assumptions)
    for row, cell in enumerate(cells):
        if cell is None or cell == "":
            continue
        got, raw = taken[_key(cell)]
        result.texts[row] = got.text
        if got.reason is not None:
            result.reasons[row] = (got.reason, raw)
        if got.note is not None:
            result.notes[row] = (got.note, raw)
        if got.problem is not None:
            result.problems[row] = (got.problem, raw)
            result.texts[row] = raw or None
    result.problems |= dict.fromkeys(uncalculated, ("formula-without-value", ""))
    return result


def _find_uncalculated(block: Block, column: int, cells: Sequence[object]) -> list[int]:
    """The rows whose cell holds a formula that no spreadsheet has calculated: it is not empty, and has no value."""
    if not block.uncalculated:
        return []
    found = []
    for row, cell in enumerate(cells):
        line, letter = block.place(row, column)
        if cell in (None, "") and letter is not None and (line, place_of(letter)) in block.uncalculated:
            found.append(row)
    return found


def take_constant(text: str, slot: Slot, rows: int) -> Column:
    """One value for all rows, as typed or as the sheet says it once."""
    style = derive_style([text], slot.kind)
    got = _as_share(take(text, slot.kind, style), slot)
    shown = got.text if got.problem is None else text
    column = Column(slot, None, [shown] * rows)
    if got.problem is not None:
        column.problems = dict.fromkeys(range(rows), (got.problem, text))
    return column


def is_canonical(cells: Sequence[object], kind: str) -> bool:
    """Whether every cell is text exactly as our own format writes it: told by a search in the whole, not cell by cell.

    200 000 cells take some 20 ms.
    """
    try:
        whole = "\n".join(cells)  # type: ignore[arg-type]
    except TypeError:
        if not all(cell is None or isinstance(cell, str) for cell in cells):
            return False
        whole = "\n".join([cell or "" for cell in cells])  # type: ignore[misc]
    pattern = _OTHERWISE.get(kind)
    if pattern is not None:
        return pattern.search(whole) is None
    if kind in {"datetime", "url", "json"} or _STRANGE.search(whole):
        return False
    framed = f"\n{whole}\n"
    if any(end in framed for end in _ENDS):
        return False
    # Texts that end with a figure (references, codes) are most of the distinct ones, and say something.
    short = [cell for cell in set(cells) if cell and len(cell) < _LONGEST_REASON and not cell[-1].isdigit()]  # type: ignore[arg-type, index]
    return not any(read_reason(str(cell), kind) for cell in short)


def _take_all(
    block: Block, column: int, slot: Slot, cells: Sequence[object], choices: Choices
) -> tuple[dict[object, tuple[Taken, str]], tuple[Assumption, ...]]:
    """Each distinct cell taken once, and what was assumed of how the column writes numbers and dates."""
    kind = "partial_date" if slot.field in _PERIODS else slot.kind
    letter = block.letters[column]
    word = "decimal" if kind in NUMBERS else "dates"
    topic = f"{word}:{block.id}:{letter if letter is not None else column}"
    style = derive_style(cells, kind, choices.get(topic), block.labels[column])
    taken: dict[object, tuple[Taken, str]] = {}
    for cell in cells:
        if cell is not None and cell != "" and (key := _key(cell)) not in taken:
            got = _as_share(take(cell, kind, style), slot)
            raw = clean(cell) or "" if got.reason or got.note or got.problem else ""
            taken[key] = (Taken(raw) if got.reason is not None and _means(slot, raw) else got, raw)
    assumed = derive_assumption(style, topic, "" if letter is not None else _say_letters(block, column))
    return taken, (assumed,) if assumed is not None else ()


def _as_share(got: Taken, slot: Slot) -> Taken:
    """What is written in percent of a share, which counts from 0 to 1: `25 %` is 0.25, as in a form."""
    if got.note != PERCENT or got.text is None or slot.table is None or slot.field is None:
        return got
    is_share = read_table(slot.table).field(slot.field).maximum == 1
    return Taken(f"{Decimal(got.text) / 100:f}") if is_share else got


def _say_letters(block: Block, column: int) -> str:
    """The columns of the file that a made column gathers: `D–F`."""
    found = {block.place(row, column)[1] for row in range(min(len(block.rows), _LOOKED))} - {None}
    places = sorted(place_of(str(letter)) for letter in found)
    ends = dict.fromkeys(letter_of(place) for place in (*places[:1], *places[-1:]))
    return "–".join(ends) or block.labels[column]


def _means(slot: Slot, text: str) -> bool:
    """Whether words that elsewhere say a missing value are one here: of a coded list (`Inconnu`), or a reason given."""
    if slot.field == "reason" and slot.kind == "text":
        return True
    if slot.kind != "enum" or slot.table is None or slot.field is None:
        return False
    return find_enum(read_table(slot.table).field(slot.field), text).key is not None


def _key(cell: object) -> object:
    """True, 1 and 1.0 are equal and are not the same cell."""
    return cell if isinstance(cell, str) else (type(cell), cell)
