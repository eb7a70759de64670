"""The examination of a submission: from files and choices to rows that can go in, and all there is to say about them.

Everything derives from the files' bytes, the choices made and the view: the terminal, the page and the tests call the
same function, and the same choices give the same answer.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping as Answers
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from territory.errors import TerritoryError
from territory.ingest.archives import unpack_package
from territory.ingest.block import Block
from territory.ingest.check import Entry, Report, check_sheets
from territory.ingest.finding import BLOCKS, Finding
from territory.ingest.grid import Brought, Problem
from territory.ingest.limits import Limits, Progress
from territory.ingest.mapping import derive_mapping
from territory.ingest.memory import derive_choices
from territory.ingest.nature import PACKAGE
from territory.ingest.package import Package, read_package
from territory.ingest.personal import FORBIDDEN, read_traces, redact
from territory.ingest.profile import Derived
from territory.ingest.question import Assumption, Choices, Question, Repair
from territory.ingest.reader import read_all
from territory.ingest.records import ASIDE, derive_sheets
from territory.ingest.remarks import Remarks, check_block
from territory.ingest.resolve import Resolver
from territory.ingest.shapes import derive_blocks
from territory.ingest.sheet import Sheet
from territory.ingest.sums import measure_block
from territory.ingest.target import Mapping
from territory.lake.view import View
from territory.model.memory import Memory


@dataclass(frozen=True, slots=True)
class Piece:
    """One block, what is understood of it, and what became of its rows.

    `blocked` are the lines that stay out; `totals` are sums of money as the file says them (see `Entry`).
    """

    block: Block
    mapping: Mapping
    choices: Choices
    derived: Derived
    remarks: Remarks
    findings: tuple[Finding, ...]
    blocked: frozenset[int]
    totals: Answers[str, str]

    @property
    def rows(self) -> int:
        """Rows that hold something."""
        return len(self.block.rows)

    @property
    def accepted(self) -> int:
        """Rows that go in."""
        return sum(line not in self.blocked for line, _ in self.block.rows) if self.mapping.target else 0

    @property
    def waiting(self) -> int:
        """Rows that should go in and cannot yet; those of a list that was left aside wait for nothing."""
        return 0 if self.choices.get(f"target:{self.block.id}") in ASIDE else self.rows - self.accepted


@dataclass(frozen=True, slots=True)
class Examination:
    """All that is known of a submission; `report` is what the commit takes, by table; `own` are a package's tables."""

    brought: tuple[Brought, ...]
    pieces: tuple[Piece, ...]
    report: Report
    problems: tuple[Finding, ...]
    read_with: tuple[Assumption, ...]
    own: tuple[Entry, ...] = ()

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """Everything taken for granted."""
        taken = (item for piece in self.pieces for item in (*piece.remarks.assumptions, *piece.derived.assumptions))
        return (*self.read_with, *taken)

    @property
    def personal(self) -> tuple[Question, ...]:
        """What is asked of personal data, to be answered before anything is stored."""
        return tuple(item for item in self.questions if item.topic.startswith("personal"))

    @property
    def is_personal(self) -> bool:
        """Whether the files themselves hold what must not be kept: their bytes are then no original to store."""
        return any(piece.remarks.is_personal for piece in self.pieces)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything found, of all files."""
        own = (finding for entry in self.own for finding in entry.findings)
        return (*self.problems, *own, *(finding for piece in self.pieces for finding in piece.findings))

    @property
    def questions(self) -> tuple[Question, ...]:
        """Everything asked."""
        return tuple(item for piece in self.pieces for item in (*piece.remarks.questions, *piece.derived.questions))

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """Everything proposed."""
        return tuple(item for piece in self.pieces for item in (*piece.remarks.repairs, *piece.derived.repairs))

    @property
    def rows(self) -> int:
        """Rows that hold something."""
        return sum(piece.rows for piece in self.pieces) + sum(entry.rows for entry in self.own)

    @property
    def accepted(self) -> int:
        """Rows that go in."""
        return sum(piece.accepted for piece in self.pieces) + sum(entry.accepted for entry in self.own)

    @property
    def waiting(self) -> int:
        """Rows that should go in and cannot yet."""
        return sum(piece.waiting for piece in self.pieces) + sum(entry.rows - entry.accepted for entry in self.own)

    @property
    def follows(self) -> str | None:
        """The submission that one of our own workbooks among the files goes on with."""
        return next((item.submission for item in self.brought if item.submission), None)


def check_submission(
    files: Sequence[tuple[str, bytes]],
    choices: Choices,
    view: View | None,
    memory: Memory,
    limits: Limits,
    progress: Progress | None = None,
) -> Examination:
    """The examination of files brought together, each a name and its bytes; bad files are findings, never exceptions.

    `progress` is told each step and may raise to stop the work.
    """
    step = progress or (lambda _: None)
    brought: list[Brought] = []
    for name, content in files:
        step(Path(name).name)
        brought += read_all(content, name, choices, limits, step)
    resolver = Resolver(view)
    understood: list[_Understood] = []
    assumptions: list[Assumption] = []
    own: list[Sheet] = []
    nature = None
    problems = [_finding(item, problem) for item in brought for problem in item.problems]
    for item in brought:
        if item.kind == PACKAGE:
            package, refused = _read_package(item, limits)
            problems += [_finding(item, problem) for problem in refused]
            if package is not None:
                own += package.sheets
                nature = package.nature
            continue
        assumptions += item.assumptions
        blocks, taken = derive_blocks(item, choices)
        assumptions += taken
        for block in blocks:
            step(f"{Path(block.file).name} {block.id}")
            understood.append(_understand(block, choices, memory, view, resolver))
    sheets = [sheet for piece in understood for sheet in piece.derived.sheets]
    step("")
    report = check_sheets([*own, *sheets], view, nature if nature in {"demo", "published"} else None)
    entries = iter(report.entries[len(own) :])
    pieces = tuple(_conclude(piece, [next(entries) for _ in piece.derived.sheets]) for piece in understood)
    return Examination(
        tuple(brought), pieces, _keep_content(report, brought), tuple(problems), tuple(assumptions),
        tuple(report.entries[: len(own)]),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Understood:
    """A block before the verdict."""

    block: Block
    mapping: Mapping
    choices: Choices
    remarks: Remarks
    derived: Derived
    totals: Answers[str, str]


def _understand(block: Block, choices: Choices, memory: Memory, view: View | None, resolver: Resolver) -> _Understood:
    """What a block becomes, without what its answers blank or drop."""
    own = derive_choices(block, choices, memory)
    mapping = derive_mapping(block, own, memory, view, resolver)
    remarks = check_block(block, mapping, view, own)
    derived = derive_sheets(remarks.block, mapping, own, view, resolver)
    return _Understood(remarks.block, mapping, own, remarks, derived, measure_block(remarks.block, mapping, own))


def _conclude(understood: _Understood, entries: Sequence[Entry]) -> Piece:
    """The block with everything found about it, and the lines that stay out: refused, or waiting for an answer."""
    findings = (
        *understood.remarks.findings,
        *understood.derived.findings,
        *(finding for entry in entries for finding in entry.findings),
    )
    questions = (*understood.remarks.questions, *understood.derived.questions)
    lines = {line for line, _ in understood.block.rows}
    blocked = set(understood.remarks.waiting)
    blocked |= {
        finding.row for finding in findings if finding.blocks and finding.row is not None and finding.row in lines
    }
    blocked |= {line for item in questions if item.topic not in understood.choices for line in item.lines}
    if any(finding.blocks and finding.row not in lines for finding in findings):
        blocked |= lines
    if not entries:
        blocked |= lines
    return Piece(
        understood.block, understood.mapping, understood.choices, understood.derived, understood.remarks, findings,
        frozenset(blocked), understood.totals or _add_totals(entries),
    )  # fmt: skip


def _add_totals(entries: Sequence[Entry]) -> dict[str, str]:
    return {kind: amount for entry in entries for kind, amount in entry.totals.items()} if len(entries) == 1 else {}


def _finding(brought: Brought, problem: Problem) -> Finding:
    """What keeps a whole file, or a sheet of it, from being read."""
    return Finding(
        problem.line, None, problem.code, BLOCKS, problem.value, None, brought.file, problem.sheet, problem.detail
    )


def _read_package(brought: Brought, limits: Limits) -> tuple[Package | None, tuple[Problem, ...]]:
    """A package that came as a zip, unpacked where nothing of it stays."""
    with tempfile.TemporaryDirectory() as folder:
        root, problems = unpack_package(brought.content, Path(folder), limits)
        if root is None:
            return None, problems
        try:
            return read_package(root), ()
        except TerritoryError as error:
            return None, (Problem("package-refused", value=error.code),)


def _keep_content(report: Report, brought: Sequence[Brought]) -> Report:
    """The report whose entries carry their file's bytes, so that the original is kept beside the import."""
    contents = {item.file: item.content for item in brought}
    entries = tuple(replace(entry, content=entry.content or contents.get(entry.file, b"")) for entry in report.entries)
    return replace(report, entries=entries)


def derive_redactions(
    examination: Examination, choices: Choices
) -> dict[str, dict[tuple[str | None, int, str], str | None]]:
    """The cells that a kept copy must not repeat, by file: (sheet, line, letter) and what is left of their text.

    What was answered `keep` stays; national and bank numbers never do, nor persons in columns left aside.
    """
    found: dict[str, dict[tuple[str | None, int, str], str | None]] = {}
    for piece in examination.pieces:
        block = piece.block
        values = {
            (line, letter): cells[place]
            for line, cells in block.rows
            for place, letter in enumerate(block.letters)
            if letter and place < len(cells)
        }
        for finding in piece.remarks.findings:
            kind = finding.code.removeprefix("personal-")
            if kind == finding.code or finding.row is None or finding.letter is None or kind == "email-generic":
                continue
            if kind not in FORBIDDEN and choices.get(f"{finding.code}:{block.id}:{finding.letter}") == "keep":
                continue
            text = str(values.get((finding.row, finding.letter)) or "")
            cells = found.setdefault(block.file, {})
            cells[finding.sheet, finding.row, finding.letter] = redact(text, read_traces(text))
    return found
