"""A block of a submission judged: everything found about it, the lines that stay out, and nothing of those in the rest.

A row makes several records (a grant is an organisation, a funding, its share, its events), and a question may hold a
row back though each of its cells is right (a person's name, a copy of another row). What stays out stays out whole:
once lines are known to, the block is derived again without giving anything of theirs, until nothing else falls.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Answers
from dataclasses import dataclass, field, replace

from territory.ingest.block import Block
from territory.ingest.check import Entry, Report, check_sheets
from territory.ingest.finding import Finding
from territory.ingest.limits import Progress
from territory.ingest.mapping import derive_mapping
from territory.ingest.memory import derive_choices
from territory.ingest.profile import Derived
from territory.ingest.profiles import PROFILES
from territory.ingest.question import Choices
from territory.ingest.records import ASIDE, derive_sheets
from territory.ingest.remarks import Remarks, check_block
from territory.ingest.resolve import Resolver
from territory.ingest.sheet import Sheet
from territory.ingest.sums import measure_block
from territory.ingest.target import Mapping
from territory.ingest.targets import read_targets
from territory.lake.view import View
from territory.model.memory import Memory

#: How often rows that fall may make others fall; a block where more do is held back whole.
_ROUNDS = 5


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
    def lists(self) -> tuple[str, ...]:
        """The tables that its rows list; what else it brings is what the lake lacks."""
        if self.mapping.target is None:
            return ()
        profile = PROFILES.get(self.mapping.target)
        return profile.lists if profile else read_targets()[self.mapping.target].tables

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
class Understood:
    """A block before the verdict; `found` is what an earlier verdict said of it."""

    block: Block
    mapping: Mapping
    choices: Choices
    remarks: Remarks
    derived: Derived
    totals: Answers[str, str]
    found: tuple[Finding, ...] = field(default=())


def understand(block: Block, choices: Choices, memory: Memory, view: View | None, resolver: Resolver) -> Understood:
    """What a block becomes, without what its answers blank or drop."""
    own = derive_choices(block, choices, memory)
    mapping = derive_mapping(block, own, memory, view, resolver)
    resolver.say(block)
    remarks = check_block(block, mapping, own)
    resolver.say(block)
    derived = derive_sheets(remarks.block, mapping, own, resolver)
    resolver.say(block)
    return Understood(remarks.block, mapping, own, remarks, derived, measure_block(remarks.block, mapping, own))


def judge(
    own: Sequence[Sheet],
    understood: Sequence[Understood],
    view: View | None,
    nature: str | None,
    progress: Progress | None = None,
) -> tuple[Report, tuple[Piece, ...]]:
    """The verdict on blocks that come together, beside sheets that are tables already (`own`).

    The report holds no record of a line that stays out.
    """
    report, pieces = _check(own, understood, view, nature)
    for turn in range(_ROUNDS + 1):
        held = [_hold(piece) for piece in pieces]
        if all(lines <= piece.block.withheld for lines, piece in zip(held, pieces, strict=True)):
            break
        if turn == _ROUNDS:
            held = [frozenset(line for line, _ in piece.block.rows) if lines else lines
                    for lines, piece in zip(held, pieces, strict=True)]  # fmt: skip
        understood = _withhold(understood, pieces, held, Resolver(view, progress=progress))
        report, pieces = _check(own, understood, view, nature)
    return report, pieces


def _check(
    own: Sequence[Sheet], understood: Sequence[Understood], view: View | None, nature: str | None
) -> tuple[Report, tuple[Piece, ...]]:
    report = check_sheets([*own, *(sheet for item in understood for sheet in item.derived.sheets)], view, nature)
    entries = iter(report.entries[len(own) :])
    return report, tuple(_conclude(item, [next(entries) for _ in item.derived.sheets]) for item in understood)


def _hold(piece: Piece) -> frozenset[int]:
    """The lines whose records must be left out; none when the verdict leaves out the only record of each itself."""
    if piece.block.shape == "crosstab":
        # Each cell is a fact of its own: what is wrong in one keeps no other of its line out.
        return piece.remarks.waiting
    if len(piece.derived.sheets) > 1 or piece.remarks.waiting:
        return piece.blocked
    return piece.block.withheld


def _withhold(
    understood: Sequence[Understood], pieces: Sequence[Piece], held: Sequence[frozenset[int]], resolver: Resolver
) -> list[Understood]:
    """The blocks derived again, in the same order, without the records of the lines held."""
    found = []
    for item, piece, lines in zip(understood, pieces, held, strict=True):
        block = replace(item.block, withheld=item.block.withheld | lines)
        derived = derive_sheets(block, item.mapping, item.choices, resolver)
        said = (*item.derived.findings, *(finding for finding in derived.findings if finding.blocks))
        derived = replace(item.derived, sheets=derived.sheets, findings=_once(said))
        found.append(replace(item, block=block, derived=derived, found=piece.findings))
    return found


def _conclude(understood: Understood, entries: Sequence[Entry]) -> Piece:
    """The block with everything found about it, and the lines that stay out: refused, or waiting for an answer."""
    told = (
        *understood.remarks.findings,
        *understood.derived.findings,
        *(finding for entry in entries for finding in entry.findings),
    )
    findings = _once((*understood.found, *told)) if understood.found else told
    questions = (*understood.remarks.questions, *understood.derived.questions)
    lines = {line for line, _ in understood.block.rows}
    blocked = set(understood.remarks.waiting | understood.block.withheld)
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


def _once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings without those said already, in order."""
    known: dict[tuple[object, ...], Finding] = {}
    for item in findings:
        key = (item.row, item.letter, item.column, item.code, item.severity, item.value, item.table)
        known.setdefault(key, item)
    return tuple(known.values())


def _add_totals(entries: Sequence[Entry]) -> dict[str, str]:
    return {kind: amount for entry in entries for kind, amount in entry.totals.items()} if len(entries) == 1 else {}
