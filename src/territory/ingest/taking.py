"""The columns of a block under the slots of its mapping, and what taking their cells showed."""

from __future__ import annotations

from collections.abc import Mapping as Dictionary

from territory.ingest.block import Block
from territory.ingest.columns import Column, take_column, take_constant
from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.question import Choices
from territory.ingest.references import Said, locate
from territory.ingest.target import Mapping, Target

#: Problems that the checks name themselves when the raw text stays in its cell.
CHECKED = {
    "number", "money", "integer", "boolean", "date", "datetime", "partial-date", "year", "uri", "siret", "siren",
    "pattern", "object",
}  # fmt: skip


def take_columns(block: Block, mapping: Mapping, target: Target, choices: Choices) -> dict[str, Column]:
    """The block's columns under their slots, constants included, by slot."""
    columns: dict[str, Column] = {}
    for match in mapping.matches:
        if match.slot is not None:
            columns[match.slot] = take_column(block, match.column, target.slot(match.slot), choices)
    for name, text in mapping.constants:
        if name not in columns:
            columns[name] = take_constant(text, target.slot(name), len(block.rows))
    return columns


def find_cells(block: Block, columns: Dictionary[str, Column], said: Said) -> list[Finding]:
    """What taking the cells showed; a row with a cell that could pass for something else waits."""
    findings = []
    for column in columns.values():
        for row, (code, raw) in column.problems.items():
            if code not in CHECKED:
                findings.append(_finding(block, column, row, code, BLOCKS, raw))
                said.waiting.add(row)
        for row, (code, raw) in column.notes.items():
            findings.append(_finding(block, column, row, code, NOTE, raw))
        for row, (_, raw) in column.reasons.items():
            findings.append(_finding(block, column, row, "value-missing-in-words", NOTE, raw))
    return findings


def _finding(block: Block, column: Column, row: int, code: str, severity: str, value: str) -> Finding:
    line, letter = locate(block, column, row)
    slot = column.slot
    return Finding(line, slot.field, code, severity, value, slot.table, block.file, block.sheet, {}, letter)
