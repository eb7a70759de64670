"""The rows of a file of subsidies as grants: each cell taken under the slot its column fills."""

from __future__ import annotations

from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from territory.ingest.block import Block
from territory.ingest.columns import Column, take_column, take_constant
from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.numbers import PERCENT
from territory.ingest.question import Assumption, Choices, Repair
from territory.ingest.siret import Identifier, derive_repairs, fold, read_identifiers, settle
from territory.ingest.subsidy_slots import TARGET
from territory.ingest.target import Mapping

#: What a cell says when there is nothing to say.
_NOTHING = {"", "-", "ne rien indiquer", "neant", "sans objet", "so", "s.o.", "n/a", "na", "nc", "non communique"}
_LONGEST_NOTHING = max(map(len, _NOTHING))
#: What becomes of a SIREN written where a SIRET is expected.
KEPT, ASIDE = "kept", "aside"
#: Kinds of cells without which a row would say something else than its sender meant.
_STRICT = {"money", "number", "partial_date", "year"}


@dataclass(slots=True)
class Grant:
    """One row: its place in the block, its line, the canonical text of each slot, what its numbers turn out to be.

    `unknown`: slots whose cell says that the value exists and is not known (`NC`).
    """

    row: int
    line: int
    texts: dict[str, str] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    numbers: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    is_barred: bool = False

    def say(self, slot: str) -> str:
        """The text of a slot, empty when there is none."""
        return self.texts.get(slot, "")

    def amount(self, slot: str = "montant") -> Decimal | None:
        """An amount in euros, None when there is none."""
        return read_decimal(self.say(slot))


@dataclass(slots=True)
class Rows:
    """The grants of a block, what was found, assumed and proposed on the way."""

    block: Block
    columns: Dictionary[str, int]
    grants: list[Grant]
    findings: list[Finding] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)

    def place(self, grant: Grant, slot: str) -> tuple[int, str | None]:
        """(line, letter) of a grant's cell; no letter for what no column fills."""
        column = self.columns.get(slot)
        return (grant.line, None) if column is None else self.block.place(grant.row, column)

    def letter(self, slot: str) -> str:
        """The letter of the column that fills a slot, empty without one."""
        column = self.columns.get(slot)
        return "" if column is None else (self.block.letters[column] or "")

    def note(self, grant: Grant, slot: str, code: str, severity: str, value: str | None = None, **detail: str) -> None:
        """Adds a finding about a grant's cell."""
        line, letter = self.place(grant, slot)
        block = self.block
        self.findings.append(Finding(line, None, code, severity, value, None, block.file, block.sheet, detail, letter))
        grant.is_barred |= severity == BLOCKS


def read_decimal(text: str) -> Decimal | None:
    """A canonical number; None for anything else."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def read_rows(block: Block, mapping: Mapping, choices: Choices) -> Rows:
    """The grants of a block, numbers of organisations left for `read_numbers`."""
    columns = {match.slot: match.column for match in mapping.matches if match.slot is not None}
    rows = Rows(block, columns, [Grant(n, line) for n, (line, _) in enumerate(block.rows)])
    for slot in TARGET.slots:
        column = columns.get(slot.name)
        if column is not None and slot.kind != "siret":
            _put(rows, take_column(block, column, slot, choices))
    for name, text in mapping.constants:
        slot = TARGET.slot(name)
        _put(rows, take_constant(text, slot, len(rows.grants)))
    return rows


def _put(rows: Rows, column: Column) -> None:
    """The texts of one column under its slot; what cannot be read stops its row only when it would change its sense."""
    slot = column.slot
    rows.assumptions += column.assumptions
    for grant, text in zip(rows.grants, column.texts, strict=True):
        if grant.row in column.reasons:
            grant.unknown.add(slot.name)
        if text is None and grant.row not in column.problems:
            continue
        said = " ".join((text or "").split())
        if said and len(said) <= _LONGEST_NOTHING and fold(said) in _NOTHING:
            grant.unknown.add(slot.name)
        elif problem := column.problems.get(grant.row):
            if slot.kind in _STRICT or problem[0] == "formula-without-value":
                rows.note(grant, slot.name, problem[0], BLOCKS, problem[1])
        else:
            grant.texts[slot.name] = said
    for row, (code, raw) in column.notes.items():
        if code != PERCENT or slot.name != "pourcentageSubvention":
            rows.note(rows.grants[row], slot.name, code, NOTE, raw)
    if slot.kind in _STRICT:
        # « NC » where an amount or a date is awaited: understood as unknown, which is not zero.
        for row, (_, raw) in column.reasons.items():
            rows.note(rows.grants[row], slot.name, "value-missing-in-words", NOTE, raw)


def read_numbers(
    rows: Rows, names: str, numbers: str, known: Dictionary[str, set[str]], choices: Choices
) -> list[Identifier]:
    """The numbers of the organisations of one side, as they stand or as accepted repairs say.

    `names` and `numbers` are the slots. What cannot be taken is said, and the organisation goes by its name.
    """
    column = rows.columns.get(numbers)
    constant = next((grant.say(numbers) for grant in rows.grants[:1]), "") if column is None else ""
    cells = [constant] * len(rows.grants) if column is None else rows.block.column(column)
    # « Ne rien indiquer », « NC »: nothing was said, which is no fault.
    cells = [None if isinstance(cell, str) and fold(cell) in _NOTHING else cell for cell in cells]
    found = read_identifiers(cells, [grant.say(names) for grant in rows.grants], known)
    places = [rows.place(grant, numbers) for grant in rows.grants]
    repairs = derive_repairs(found, places, rows.block.id, [grant.say(names) for grant in rows.grants])
    by_line = {repair.line: repair for repair in repairs}
    rows.repairs += repairs
    topic = f"siren:{rows.block.id}:{rows.letter(numbers)}"
    sirens = 0
    for grant, item in zip(rows.grants, found, strict=True):
        grant.numbers[numbers] = settle(item, by_line.get(grant.line), choices)
        if item.cause is None and item.siret is None and item.siren is not None:
            sirens += 1
            if choices.get(topic) == ASIDE:
                grant.numbers[numbers] = (None, None)
        if item.cause and grant.numbers[numbers] == (None, None) and column is not None:
            code = f"subsidy-siret-{item.cause}"
            rows.note(grant, numbers, code, NOTE, item.was, name=grant.say(names) or "?")
    if sirens:
        detail = {"count": str(sirens), "letter": rows.letter(numbers)}
        rows.assumptions.append(Assumption(topic, choices.get(topic, KEPT), (KEPT, ASIDE), detail))
    return list(found)
