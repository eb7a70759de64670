"""The references and list values of a block's columns: names become keys, what is doubtful is asked or proposed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from territory.ingest.block import Block
from territory.ingest.columns import Column
from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.index import fold_name
from territory.ingest.question import REFUSE, Choices, Question, Repair
from territory.ingest.resolve import Resolved, Resolver, find_enum, vocabulary_of
from territory.ingest.sheet import fold
from territory.schema.registry import read_table
from territory.schema.table import Field

#: How alike a label of a list must be, out of 100, to be proposed.
NEAR_LABEL = 80.0


@dataclass(slots=True)
class Said:
    """What resolving a block's names found on the way; `waiting` are rows that a question holds back.

    `unknown` are texts that mean nothing known, by slot, with the rows that say them.
    """

    findings: list[Finding] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    waiting: set[int] = field(default_factory=set)
    unknown: dict[str, dict[str, list[int]]] = field(default_factory=dict)


def resolve_column(
    block: Block,
    column: Column,
    resolve: Resolver,
    choices: Choices,
    said: Said,
    *,
    programme_of: Callable[[int], str | None] = lambda _: None,
    vocabulary: str | None = None,
) -> None:
    """Puts keys in place of the names of a reference column; texts with no key stay as they are, for the checks."""
    table = column.slot.refers_to or ""
    vocabulary = vocabulary or vocabulary_of(column.slot.table, column.slot.field)
    known = resolve.keys(table)
    if not vocabulary and set(column.distinct) <= known - set(resolve.index(table).successors):
        return
    for (text, programme), rows in _gather(column, programme_of).items():
        found = resolve.find(table, text, vocabulary=vocabulary, programme=programme)
        settle_name(block, column, text, rows, found, resolve, choices, said)


def settle_name(
    block: Block,
    column: Column,
    text: str,
    rows: Sequence[int],
    found: Resolved,
    resolve: Resolver,
    choices: Choices,
    said: Said,
) -> None:
    """What becomes of the cells that say one name: its key, the key chosen for it, a question, a proposal, nothing."""
    table = column.slot.refers_to or ""
    topic = f"reference:{block.id}:{column.slot.name}:{fold(text)}"
    answer = choices.get(topic)
    if answer and answer in resolve.keys(table):
        _put(column, rows, answer)
    elif found.key is not None:
        _put(column, rows, found.key)
        if found.how == "successor":
            name = resolve.label(table, found.key)
            said.findings += [_finding(block, column, row, "territory-merged", NOTE, text, name=name) for row in rows]
    elif found.how == "ambiguous":
        lines = tuple(block.rows[row][0] for row in rows)
        names = " ; ".join(f"{name} ({key})" for key, name in found.candidates)
        said.questions.append(
            Question(
                topic,
                tuple(key for key, _ in found.candidates),
                lines,
                {"value": text, "candidates": names, **{f"option-{key}": name for key, name in found.candidates}},
            )
        )
        said.findings += [_finding(block, column, row, "reference-ambiguous", BLOCKS, text) for row in rows]
        said.waiting.update(rows)
    elif found.how == "near":
        _propose(block, column, text, rows, found.candidates[0], "repair-name", choices, said)
    else:
        said.unknown.setdefault(column.slot.name, {})[text] = list(rows)


def resolve_enum(block: Block, column: Column, choices: Choices, said: Said) -> None:
    """Puts values in place of the labels of a list column; near ones are proposed, others stay for the checks."""
    described = described_by(column)
    if described is None:
        return
    for (text, _), rows in _gather(column, lambda _: None).items():
        if text in described.enum:
            continue
        found = find_enum(described, text)
        answer = choices.get(f"reference:{block.id}:{column.slot.name}:{fold(text)}")
        if answer in described.enum:
            _put(column, rows, str(answer))
        elif found.key is not None:
            _put(column, rows, found.key)
        elif near := _near_label(described, text):
            _propose(block, column, text, rows, near, "repair-label", choices, said)


def say_unknown(block: Block, columns: Mapping[str, Column], said: Said) -> None:
    """Names that mean nothing known and could be no key: said as names, their rows wait.

    What could be a key is left to the checks, which know all that is brought.
    """
    for slot, texts in said.unknown.items():
        column = columns[slot]
        described = described_by(column)
        if described is None or column.slot.kind != "reference" or described.pattern is None:
            continue
        table = read_table(column.slot.refers_to or "").title.fr
        for text, rows in texts.items():
            if re.fullmatch(described.pattern, text):
                continue
            still = [row for row in rows if column.texts[row] == text]
            said.findings += [_finding(block, column, row, "name-unknown", BLOCKS, text, table=table) for row in still]
            said.waiting.update(still)


def described_by(column: Column) -> Field | None:
    """The descriptor's column that a slot fills, None when there is not just one."""
    if column.slot.table is None or column.slot.field is None:
        return None
    return read_table(column.slot.table).field(column.slot.field)


def _near_label(described: Field, text: str) -> tuple[str, str] | None:
    labels = {value: described.labels[value].fr if value in described.labels else value for value in described.enum}
    folded = {value: fold_name(label) for value, label in labels.items()}
    best = process.extractOne(fold_name(text), folded, scorer=fuzz.ratio, score_cutoff=NEAR_LABEL)
    return (best[2], labels[best[2]]) if best else None


def _propose(
    block: Block,
    column: Column,
    text: str,
    rows: Sequence[int],
    candidate: tuple[str, str],
    cause: str,
    choices: Choices,
    said: Said,
) -> None:
    """One repair per cell: what it says is not known, something that looks like it is. A name waits for the answer:
    refused, it is nobody's yet."""
    key, name = candidate
    for row in rows:
        line, letter = locate(block, column, row)
        topic = f"{cause}:{block.id}:{letter or column.slot.name}"
        repair = Repair(topic, line, letter, text, name, {"value": text, "name": name, "key": key})
        said.repairs.append(repair)
        if repair.is_accepted(choices):
            column.texts[row] = key
        elif choices.get(f"{topic}:{line}", choices.get(topic)) == REFUSE:
            said.unknown.setdefault(column.slot.name, {}).setdefault(text, []).append(row)
        elif cause == "repair-name":
            said.findings.append(_finding(block, column, row, "reference-near", BLOCKS, text, name=name))
            said.waiting.add(row)


def locate(block: Block, column: Column, row: int) -> tuple[int, str | None]:
    """(line, letter) of a row's cell; no letter for a constant."""
    return (block.rows[row][0], None) if column.column is None else block.place(row, column.column)


def _finding(block: Block, column: Column, row: int, code: str, severity: str, value: str, **detail: str) -> Finding:
    line, letter = locate(block, column, row)
    slot = column.slot
    return Finding(line, slot.field, code, severity, value, slot.table, block.file, block.sheet, detail, letter)


def _gather(column: Column, programme_of: Callable[[int], str | None]) -> dict[tuple[str, str | None], list[int]]:
    """The rows of each distinct text (and programme)."""
    rows: dict[tuple[str, str | None], list[int]] = {}
    for row, text in enumerate(column.texts):
        if text is not None:
            rows.setdefault((text, programme_of(row)), []).append(row)
    return rows


def _put(column: Column, rows: Sequence[int], key: str) -> None:
    for row in rows:
        column.texts[row] = key
