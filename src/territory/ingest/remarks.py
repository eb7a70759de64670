"""What is worth saying of a block's raw cells before anything is stored: personal data, rows that are the same.

Nothing personal goes on without an answer: national and bank numbers are taken out at once, the rest holds its row back
until somebody says to keep or to blank it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from territory.ingest.block import Block
from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.people import find_people, whole
from territory.ingest.personal import ANSWERS, FORBIDDEN, REDACTED, Trace, derive_suspects, read_traces, redact
from territory.ingest.question import REFUSE, Assumption, Choices, Question, Repair
from territory.ingest.sheet import as_text
from territory.ingest.target import Mapping, Slot
from territory.ingest.targets import read_targets
from territory.ingest.twins import AMOUNTS, DATES, find_same
from territory.schema.registry import read_table

BLANK, KEEP = "blank", "keep"

#: Kinds of slot whose cells cannot be text: whatever else stands there is refused by its type.
_TYPED = frozenset({"money", "number", "integer", "boolean", "date", "partial_date", "datetime", "year", "json"})
_NUMBERS = frozenset({"siret", "siren", "rna"})
#: What makes a spreadsheet run a text: `=…`, or another mark before a function or a program.
_MARKS = frozenset("=+-@")
_FORMULA = re.compile(r"=\S|[+@-]\s*[A-Za-z]+\s*[(|!]")


@dataclass(frozen=True, slots=True)
class Remarks:
    """What was found, asked and assumed of a block, and the block as the answers make it.

    - `block`: without the pieces to blank, without the rows to drop. National and bank numbers are never in it.
    - `waiting`: lines that a question holds back.
    - `is_personal`: whether the file itself holds what should not be kept: its bytes are no original to store.
    """

    block: Block
    findings: tuple[Finding, ...] = ()
    repairs: tuple[Repair, ...] = ()
    questions: tuple[Question, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    waiting: frozenset[int] = frozenset()
    is_personal: bool = False


@dataclass(slots=True)
class _Said:
    """What is gathered on the way; `cells` are the new texts by (row, column), `dropped` the rows that go."""

    findings: list[Finding] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)
    waiting: set[int] = field(default_factory=set)
    cells: dict[tuple[int, int], str | None] = field(default_factory=dict)
    dropped: set[int] = field(default_factory=set)


def check_block(block: Block, mapping: Mapping | None, choices: Choices) -> Remarks:
    """The remarks on a block's raw cells; `mapping` says which columns are text and which are left aside.

    Codes of merged communes are followed where references are resolved (`ingest.references`), not here.
    """
    said = _Said()
    slots = _slots_of(block, mapping)
    is_personal = False
    people = find_people(block, slots)
    for column in range(len(block.labels)):
        is_personal |= _check_column(block, column, slots, choices, said, people.get(column, frozenset()))
    _check_rows(block, slots, choices, said)
    return Remarks(
        _derive_block(block, said),
        tuple(said.findings),
        tuple(said.repairs),
        tuple(said.questions),
        tuple(said.assumptions),
        frozenset(said.waiting),
        is_personal,
    )


def _slots_of(block: Block, mapping: Mapping | None) -> dict[int, Slot | None] | None:
    """The slot of each column (None: left aside), or None when nothing is known of the block's columns."""
    target = read_targets().get(mapping.target or "") if mapping else None
    if mapping is None or target is None:
        return None
    slots: dict[int, Slot | None] = dict.fromkeys(range(len(block.labels)))
    return slots | {match.column: target.slot(match.slot) for match in mapping.matches if match.slot}


def _find_formulas(block: Block, column: int, slot: Slot | None, texts: Sequence[str]) -> list[Finding]:
    """A note on each text that a spreadsheet would run: it is kept as a text, and written so wherever it goes."""
    found = []
    for row, text in enumerate(texts):
        if text[:1] in _MARKS and _FORMULA.match(text):
            line, letter = block.place(row, column)
            name, table = (slot.field, slot.table) if slot is not None else (None, None)
            shown = redact(text, read_traces(text)) or REDACTED
            found.append(Finding(line, name, "formula-text", NOTE, shown, table, block.file, block.sheet, {}, letter))
    return found


def _check_column(
    block: Block, column: int, slots: dict[int, Slot | None] | None, choices: Choices, said: _Said,
    people: frozenset[int],
) -> bool:  # fmt: skip
    """Says the personal data of one column; returns whether there is any that the file should not keep."""
    slot = slots.get(column) if slots else None
    if slot is not None and slot.kind in _TYPED:
        return False
    texts = [_as_text(cell) for cell in block.column(column)]
    said.findings += _find_formulas(block, column, slot, texts)
    suspects = derive_suspects(text for text in texts if len(text) > 4)
    is_number = slot is not None and slot.kind in _NUMBERS
    found = {text: traces for text in suspects if (traces := read_traces(text, is_number))}
    held = {row: found[text] for row, text in enumerate(texts) if text in found}
    held |= {row: (whole(texts[row]),) for row in people if row not in held and texts[row]}
    if not held:
        return False
    allowed = _is_drawer(slot)
    rows: dict[str, list[int]] = defaultdict(list)
    for row, traces in sorted(held.items()):
        for kind in {trace.kind for trace in traces if not trace.is_generic}:
            if kind in FORBIDDEN or not allowed:
                rows[kind].append(row)
        if not allowed and any(trace.is_generic for trace in traces):
            said.findings.append(_finding(block, row, column, slot, "personal-email-generic", NOTE, traces, "email"))
    is_aside = slots is not None and slot is None
    for kind in ANSWERS:
        if rows[kind]:
            _settle(block, column, slot, kind, rows[kind], [held[row] for row in rows[kind]], choices, said,
                    is_aside=is_aside)  # fmt: skip
    for row in {row for places in rows.values() for row in places}:
        gone = [trace for trace in held[row] if _is_gone(block, column, row, trace, choices, allowed)]
        if gone:
            said.cells[row, column] = redact(texts[row], gone)
    return any(rows.values())


def _settle(
    block: Block, column: int, slot: Slot | None, kind: str, rows: Sequence[int], traces: Sequence[Sequence[Trace]],
    choices: Choices, said: _Said, *, is_aside: bool,
) -> None:  # fmt: skip
    """Asks what becomes of one kind in one column, or says what was answered."""
    topic = _topic(block, column, kind)
    label = block.labels[column] or block.letters[column] or ""
    if is_aside and kind not in FORBIDDEN:
        said.findings += [
            _finding(block, row, column, slot, "personal-aside", NOTE, held, kind)
            for row, held in zip(rows, traces, strict=True)
        ]
        return
    open_rows = []
    for row, held in zip(rows, traces, strict=True):
        if _answer(block, column, row, kind, choices) is None:
            open_rows.append(row)
            said.findings.append(_finding(block, row, column, slot, f"personal-{kind}", BLOCKS, held, kind))
    lines = tuple(block.place(row, column)[0] for row in open_rows)
    said.waiting.update(block.rows[row][0] for row in open_rows)
    if open_rows:
        said.questions.append(Question(topic, ANSWERS[kind], lines, {"label": label, "count": str(len(lines))}))
    if topic in choices and choices[topic] in ANSWERS[kind]:
        said.assumptions.append(
            Assumption(topic, choices[topic], ANSWERS[kind], {"label": label, "count": str(len(rows))})
        )


def _check_rows(block: Block, slots: dict[int, Slot | None] | None, choices: Choices, said: _Said) -> None:
    """Says rows identical in every cell, and rows about money that differ by an amount, a date or a reference alone."""
    if block.shape not in {"list", "features"}:
        return
    apart = _derive_apart(slots) if slots else ()
    same = find_same(block, apart)
    topic = f"repair-duplicate:{block.id}"
    undecided = []
    for row, first in same.duplicates:
        line = block.rows[row][0]
        detail = {"other": str(block.rows[first][0])}
        repair = Repair(topic, line, None, _say_row(block, row), "", detail)
        said.repairs.append(repair)
        if repair.is_accepted(choices):
            said.dropped.add(row)
        elif choices.get(f"{topic}:{line}", choices.get(topic)) != REFUSE:
            # Until somebody decides, the copy waits: taken in, it would count its money twice.
            undecided.append((row, first))
    said.waiting.update(block.rows[row][0] for row, _ in undecided)
    said.findings += _say_same(block, undecided, "duplicate", BLOCKS)
    said.findings += _say_same(block, same.twins, "twins", NOTE)


def _say_row(block: Block, row: int) -> str:
    """The first cells of a row, so that people recognise it; masked where they are personal."""
    texts = [text for cell in block.rows[row][1] if (text := as_text(cell).strip())]
    shown = " · ".join(texts[:4])
    return (redact(shown, read_traces(shown)) or REDACTED)[:120]


def _derive_apart(slots: dict[int, Slot | None]) -> tuple[frozenset[int], ...]:
    """What alone may tell twins apart, by kind; nothing for rows that are not about money."""

    def columns(kinds: frozenset[str]) -> frozenset[int]:
        return frozenset(column for column, slot in slots.items() if slot is not None and slot.kind in kinds)

    if not (amounts := columns(AMOUNTS)):
        return ()
    references = frozenset(
        column for column, slot in slots.items() if slot is not None and _is_reference(slot)
    )  # fmt: skip
    # An identifier tells two rows apart without saying how they differ: it never counts.
    return (amounts | references, columns(DATES) | references, references)


def _is_reference(slot: Slot) -> bool:
    if slot.field == "reference" or "reference" in slot.name.casefold():
        return True
    return slot.table is not None and slot.field is not None and read_table(slot.table).key == (slot.field,)


def _say_same(block: Block, pairs: Sequence[tuple[int, int]], code: str, severity: str) -> list[Finding]:
    return [
        Finding(
            block.rows[row][0], None, code, severity, None, None, block.file, block.sheet,
            {"other": str(block.rows[first][0])},
        )
        for row, first in pairs
    ]  # fmt: skip


def _derive_block(block: Block, said: _Said) -> Block:
    """The block with the new cells and without the dropped rows; the places of what stays move with their rows."""
    if not said.cells and not said.dropped:
        return block
    changed: dict[int, dict[int, str | None]] = defaultdict(dict)
    for (row, column), text in said.cells.items():
        changed[row][column] = text
    rows: list[tuple[int, Sequence[object]]] = []
    moved: dict[int, int] = {}
    for row, (line, cells) in enumerate(block.rows):
        if row in said.dropped:
            continue
        moved[row] = len(rows)
        mine = changed.get(row)
        rows.append((line, [mine.get(place, cell) for place, cell in enumerate(cells)] if mine else cells))
    places = {(moved[row], column): place for (row, column), place in block.places.items() if row in moved}
    return replace(block, rows=rows, places=places)


def _finding(
    block: Block, row: int, column: int, slot: Slot | None, code: str, severity: str, traces: Sequence[Trace], kind: str
) -> Finding:
    line, letter = block.place(row, column)
    masked = ", ".join(trace.masked for trace in traces if trace.kind == kind)
    name = slot.field if slot is not None else None
    table = slot.table if slot is not None else None
    return Finding(line, name, code, severity, masked, table, block.file, block.sheet, {}, letter)


def _topic(block: Block, column: int, kind: str) -> str:
    return f"personal-{kind}:{block.id}:{block.letters[column] or column}"


def _answer(block: Block, column: int, row: int, kind: str, choices: Choices) -> str | None:
    """What was answered of a cell: for its line when it was, else for its column."""
    topic = _topic(block, column, kind)
    answer = choices.get(f"{topic}:{block.rows[row][0]}", choices.get(topic))
    return answer if answer in ANSWERS[kind] else None


def _is_gone(block: Block, column: int, row: int, trace: Trace, choices: Choices, allowed: bool) -> bool:
    if trace.kind in FORBIDDEN:
        return True
    return not allowed and not trace.is_generic and _answer(block, column, row, trace.kind, choices) == BLANK


def _is_drawer(slot: Slot | None) -> bool:
    """Whether a slot is made for personal data: a column of the drawer, which has no history and is never exported."""
    if slot is None or slot.table is None or slot.field is None:
        return False
    return read_table(slot.table).field(slot.field).sensitivity == "personal"


def _as_text(cell: object) -> str:
    if isinstance(cell, str):
        return cell
    return "" if cell is None or isinstance(cell, bool | date) else as_text(cell)
