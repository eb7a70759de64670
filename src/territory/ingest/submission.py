"""The examination of a submission: from files and choices to rows that can go in, and all there is to say about them.

Everything derives from the files' bytes, the choices made and the view: the terminal, the page and the tests call the
same function, and the same choices give the same answer.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from territory.errors import TerritoryError
from territory.ingest.archives import unpack_package
from territory.ingest.check import Entry, Report
from territory.ingest.finding import BLOCKS, Finding
from territory.ingest.grid import Brought, Place, Problem
from territory.ingest.limits import Limits, Progress
from territory.ingest.nature import PACKAGE
from territory.ingest.package import Package, read_package
from territory.ingest.personal import FORBIDDEN, PERSON, read_traces, redact
from territory.ingest.piece import Piece, Understood, judge, understand
from territory.ingest.question import Assumption, Choices, Question, Repair
from territory.ingest.reader import read_all
from territory.ingest.resolve import Resolver
from territory.ingest.returned import check_personal, derive_returned, recognise
from territory.ingest.several import number_assumptions, number_block, read_number, scope
from territory.ingest.shapes import derive_blocks
from territory.ingest.sheet import Sheet
from territory.lake.view import View
from territory.model.collection import Request
from territory.model.memory import Memory

#: What was asked under an id, None when nobody knows it: only the desk does.
Requests = Callable[[str], Request | None]


@dataclass(frozen=True, slots=True)
class Examination:
    """All that is known of a submission; `report` is what the commit takes, by table.

    `own` are tables as they stand: a package's, and what the workbooks of a collection that come back say; those are
    `returned`, each with what it answers (None: a request unknown here).
    """

    brought: tuple[Brought, ...]
    pieces: tuple[Piece, ...]
    report: Report
    problems: tuple[Finding, ...]
    read_with: tuple[Assumption, ...]
    own: tuple[Entry, ...] = ()
    returned: tuple[tuple[Brought, Request | None], ...] = ()

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
    def partial(self) -> frozenset[str]:
        """Tables of which the files bring only what the lake lacks: a row that they do not name has not left them."""
        listed = {entry.table for entry in self.own} | {name for piece in self.pieces for name in piece.lists}
        return frozenset(self.report.tables) - listed

    @property
    def waiting(self) -> int:
        """Rows that should go in and cannot yet."""
        return sum(piece.waiting for piece in self.pieces) + sum(entry.rows - entry.accepted for entry in self.own)

    def file_of(self, topic: str) -> str | None:
        """The file that an assumption, a question or a repair is about; None when there is only one."""
        number = read_number(topic)
        return Path(self.brought[number - 1].file).name if 1 < len(self.brought) >= number else None

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
    requests: Requests | None = None,
) -> Examination:
    """The examination of files brought together, each a name and its bytes; bad files are findings, never exceptions.

    With `requests`, a workbook of a collection is read as what it answers, wherever it is brought. `progress` is told
    each step and may raise to stop the work.
    """
    step = progress or (lambda _: None)
    brought: list[Brought] = []
    for name, content in files:
        step(Path(name).name)
        brought += read_all(content, name, choices, limits, step, len(brought) + 1)
    resolver = Resolver(view, progress=step)
    understood: list[Understood] = []
    assumptions: list[Assumption] = []
    own: list[Sheet] = []
    returned: list[tuple[Brought, Request | None]] = []
    nature = None
    problems = [_finding(item, problem) for item in brought for problem in item.problems]
    for number, item in enumerate(brought, start=1):
        if item.kind == PACKAGE:
            package, refused = _read_package(item, limits)
            problems += [_finding(item, problem) for problem in refused]
            if package is not None:
                own += package.sheets
                nature = package.nature
            continue
        if requests is not None and view is not None and (asked := recognise(item)) is not None:
            request = requests(asked)
            sheets, found = _read_returned(item, request, view)
            returned.append((item, request))
            own += sheets
            problems += found
            continue
        assumptions += item.assumptions
        blocks, taken = derive_blocks(item, scope(choices, number))
        assumptions += number_assumptions(taken, number)
        for block in (number_block(block, number) for block in blocks):
            step(" ".join(filter(None, (Path(block.file).name, block.sheet))))
            understood.append(understand(block, choices, memory, view, resolver))
    step("")
    nature = nature if nature in {"demo", "published"} else None
    report, pieces = judge(own, understood, view, nature, step)
    return Examination(
        tuple(brought), pieces, _keep_content(report, brought), tuple(problems), tuple(assumptions),
        tuple(report.entries[: len(own)]), tuple(returned),
    )  # fmt: skip


def _read_returned(brought: Brought, request: Request | None, view: View) -> tuple[list[Sheet], list[Finding]]:
    """What a workbook of a collection says, unless nobody knows what it answers or it names persons."""
    if request is None:
        return [], [Finding(None, None, "returned-foreign", BLOCKS, None, None, brought.file)]
    if personal := check_personal(brought):
        return [], list(personal)
    answer = derive_returned(brought, request, view)
    return [answer.sheet] if answer.sheet else [], list(answer.findings)


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


def derive_redactions(examination: Examination, choices: Choices) -> dict[str, dict[Place, str | None]]:
    """The cells that a kept copy must not repeat, by file: (sheet, line, letter) and what is left of their text.

    What was answered `keep` stays; national and bank numbers never do, nor persons in columns left aside.
    """
    found: dict[str, dict[Place, str | None]] = {}
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
            traces = read_traces(text)
            # A person without a trace is a whole cell, which the column beside says to be a name. A number without one
            # has left the block's text already: what stands around it stays.
            is_whole = kind == PERSON and not traces
            cells[finding.sheet, finding.row, finding.letter] = None if is_whole else redact(text, traces)
    return found
