"""The records of one table from the columns of a block: keys for names, what is usual, keys for rows."""

from __future__ import annotations

from collections.abc import Mapping as Dictionary

import pyarrow as pa

from territory.ingest.block import Block
from territory.ingest.bodies import derive_bodies
from territory.ingest.columns import Column
from territory.ingest.completing import complete
from territory.ingest.finding import NOTE, Finding
from territory.ingest.grid import place_of
from territory.ingest.identity import Record, put_keys
from territory.ingest.places import Places
from territory.ingest.profile import Derived
from territory.ingest.question import MOST_OPTIONS, Choices, Question
from territory.ingest.references import Said, resolve_column, resolve_enum, say_unknown
from territory.ingest.resolve import Resolver
from territory.ingest.sheet import Sheet
from territory.ingest.taking import CHECKED, find_cells
from territory.ingest.target import Target
from territory.schema.table import Table

#: Resolved first, in this order, since names of the others depend on them.
_FIRST = ("programme", "project")


def record_columns(
    block: Block, columns: dict[str, Column], choices: Choices, resolve: Resolver, target: Target, table: Table
) -> Derived:
    """The records of one table from columns under its fields, and the organisations that they name and nobody knew."""
    if not block.withheld and (sheet := _pass_through(block, table, columns, resolve)):
        return Derived((sheet,))
    said = Said()
    resolve_columns(block, columns, resolve, choices, said)
    if block.withheld:
        _withhold(block, said)
    bodies = derive_bodies(block, columns, resolve, choices, said)
    say_unknown(block, columns, said)
    resolve.say(block)
    records, rows = _gather(block, columns, said)
    assumptions = [item for column in columns.values() for item in column.assumptions]
    completed, dropped = complete(table, block, columns, records, rows, resolve)
    assumptions += completed
    findings = [*said.findings, *find_cells(block, columns, said), *dropped]
    twins = put_keys(table, records, resolve)
    findings += [_twin(block, table, rows[place]) for place in twins]
    sheet = make_sheet(block, table, records, rows, columns)
    questions = [*said.questions, *_ask_constants(block, target, table, columns, records, resolve, choices)]
    sheets = (*bodies.sheets, sheet) if records else bodies.sheets
    return Derived(sheets, tuple(findings), (*assumptions, *bodies.assumptions), tuple(questions), tuple(said.repairs))


def _withhold(block: Block, said: Said) -> None:
    """Rows whose line stays out give no record, and nobody is created for their sake."""
    held = {row for row in range(len(block.rows)) if block.is_withheld(row)}
    said.waiting |= held
    for texts in said.unknown.values():
        kept = {text: [row for row in rows if row not in held] for text, rows in texts.items()}
        texts.clear()
        texts.update({text: rows for text, rows in kept.items() if rows})


def resolve_columns(
    block: Block, columns: Dictionary[str, Column], resolve: Resolver, choices: Choices, said: Said
) -> None:
    """Keys in place of names in every column that refers to a table, values in place of labels in lists."""
    rank = {name: n for n, name in enumerate(_FIRST)}
    for column in sorted(columns.values(), key=lambda column: rank.get(column.slot.name, len(rank))):
        resolve.say(block)
        if column.slot.kind == "enum":
            resolve_enum(block, column, choices, said)
        elif column.slot.kind == "reference" and column.slot.refers_to:
            own = column.slot.name == "programme"
            programme = (lambda _: None) if own else lambda row: programme_at(columns, row, resolve)
            resolve_column(block, column, resolve, choices, said, programme_of=programme)


def programme_at(columns: Dictionary[str, Column], row: int, resolve: Resolver) -> str | None:
    """The programme that a row is about: its own, else its project's."""
    if "programme" in columns and columns["programme"].texts[row]:
        return columns["programme"].texts[row]
    project = columns["project"].texts[row] if "project" in columns else None
    return resolve.index("project").owners.get(project or "")


def make_sheet(
    block: Block, table: Table, records: list[Record], rows: list[int], columns: Dictionary[str, Column]
) -> Sheet:
    """Records as a sheet under the table's field names, each cell knowing where it stands in the file."""
    filled = {name for record in records for name, text in record.items() if text is not None}
    present = [name for name in table.names if name in filled or name in columns]
    at = {name: column.column for name, column in columns.items() if column.column is not None}
    sheet = Sheet(block.file, block.sha256, block.sheet, table, tuple(present), 0, places=Places(block, rows, at))
    sheet.rows = [(n, [record.get(name) for name in present]) for n, record in enumerate(records, start=1)]
    sheet.uncalculated = _uncalculated(block, rows, present, at)
    return sheet


def _gather(block: Block, columns: Dictionary[str, Column], said: Said) -> tuple[list[Record], list[int]]:
    """The records and the row each comes from, without those that say nothing nor those that wait."""
    waiting = said.waiting | {
        row for column in columns.values() for row, (code, _) in column.problems.items() if code not in CHECKED
    }
    own = [column for column in columns.values() if column.column is not None]
    records, rows = [], []
    for row in range(len(block.rows)):
        if row in waiting or not any(column.texts[row] is not None or row in column.reasons for column in own):
            continue
        records.append({name: column.texts[row] for name, column in columns.items()})
        rows.append(row)
    return records, rows


def _pass_through(block: Block, table: Table, columns: Dictionary[str, Column], resolve: Resolver) -> Sheet | None:
    """The sheet of a block whose cells are already what they should be, without a look at each; None otherwise."""
    if not columns or not all(column.is_plain for column in columns.values()) or table.name == "observation":
        return None
    required = {column.name for column in table.fields if column.required}
    if not required <= set(columns):
        return None
    if any(None in column.texts for name, column in columns.items() if name in required):
        return None
    for column in columns.values():
        slot = column.slot
        if slot.kind == "reference" and slot.refers_to:
            known = resolve.keys(slot.refers_to) - set(resolve.index(slot.refers_to).successors)
            # Rows of a table may refer to each other.
            own = set(columns["id"].texts) if slot.refers_to == table.name and "id" in columns else set()
            if not set(column.texts) - {None} <= known | own:
                return None
        if slot.kind == "enum" and not set(column.texts) - {None} <= set(table.field(slot.name).enum):
            return None
    at = {name: column.column for name, column in columns.items() if column.column is not None}
    header = tuple(name for name in table.names if name in columns)
    numbers = pa.array(range(1, len(block.rows) + 1), pa.int64())
    texts = pa.table({"_row": numbers, **{name: pa.array(columns[name].texts, pa.string()) for name in header}})
    rows = range(len(block.rows))
    return Sheet(block.file, block.sha256, block.sheet, table, header, 0, places=Places(block, rows, at), texts=texts)


def _uncalculated(
    block: Block, rows: list[int], present: list[str], at: Dictionary[str, int]
) -> frozenset[tuple[int, int]]:
    """(record, place) of formulas without a value, from where they stand in the file."""
    if not block.uncalculated:
        return frozenset()
    return frozenset(
        (record, place)
        for record, row in enumerate(rows, start=1)
        for place, name in enumerate(present)
        if name in at
        for line, letter in (block.place(row, at[name]),)
        if letter is not None and (line, place_of(letter)) in block.uncalculated
    )


def _twin(block: Block, table: Table, row: int) -> Finding:
    line = block.rows[row][0]
    return Finding(line, None, "twin-row", NOTE, None, table.name, block.file, block.sheet)


def _ask_constants(
    block: Block,
    target: Target,
    table: Table,
    columns: Dictionary[str, Column],
    records: list[Record],
    resolve: Resolver,
    choices: Choices,
) -> list[Question]:
    """One question per value that every row needs and no column gives: one answer fills them all."""
    questions = []
    for slot in target.slots:
        if not slot.is_required or slot.name in columns or slot.name == "id":
            continue
        lacking = [n for n, record in enumerate(records) if record.get(slot.name) is None]
        if not lacking or f"constant:{block.id}:{slot.name}" in choices:
            continue
        options: tuple[str, ...] = table.field(slot.name).enum
        detail = {"slot": slot.title.fr}
        if slot.refers_to:
            known = sorted(resolve.keys(slot.refers_to))
            options = tuple(known) if len(known) <= MOST_OPTIONS else ()
            detail |= {f"option-{key}": resolve.label(slot.refers_to, key) for key in options}
        questions.append(Question(f"constant:{block.id}:{slot.name}", options, (), detail))
    return questions
