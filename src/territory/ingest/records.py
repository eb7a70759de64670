"""From a block and its mapping to sheets that the checks judge: canonical cells, keys for names, keys for rows."""

from __future__ import annotations

from territory.ingest.block import Block
from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.profile import Derived
from territory.ingest.profiles import PROFILES
from territory.ingest.question import Assumption, Choices
from territory.ingest.recording import record_columns
from territory.ingest.resolve import Resolver
from territory.ingest.taking import take_columns
from territory.ingest.target import Mapping, Target
from territory.ingest.targets import read_targets
from territory.schema.registry import read_table

#: Targets that say to leave a block aside.
ASIDE = ("", "skip")


def derive_sheets(block: Block, mapping: Mapping, choices: Choices, resolve: Resolver) -> Derived:
    """The sheets that a block's rows make, and what was found, assumed, asked and proposed on the way.

    A block that goes nowhere gives no sheet and a finding that says so; columns left aside are noted.
    """
    if mapping.target is None:
        return Derived(findings=(_unrecognised(block, choices),))
    aside = _note_aside(block, mapping)
    target = read_targets()[mapping.target]
    assumed = _say_target(block, mapping, target)
    if profile := PROFILES.get(mapping.target):
        derived = profile.derive(block, mapping, choices, resolve)
    else:
        columns = take_columns(block, mapping, target, choices)
        derived = record_columns(block, columns, choices, resolve, target, read_table(target.tables[0]))
    # What this block brings may be named by the next ones.
    known = {id(sheet) for sheet in resolve.brought}
    resolve.add(sheet for sheet in derived.sheets if id(sheet) not in known)
    return Derived(
        derived.sheets,
        (*aside, *derived.findings),
        (assumed, *derived.assumptions),
        derived.questions,
        derived.repairs,
    )


def _unrecognised(block: Block, choices: Choices) -> Finding:
    is_chosen = choices.get(f"target:{block.id}") in ASIDE
    is_small = len(block.rows) < 2 or len(block.labels) < 2
    code = "block-left-aside" if is_chosen else "block-not-recognised"
    severity = NOTE if is_chosen or is_small else BLOCKS
    shown = block.title or block.sheet or block.id
    return Finding(block.header_line, None, code, severity, shown, None, block.file, block.sheet)


def _note_aside(block: Block, mapping: Mapping) -> list[Finding]:
    """A note on each column that holds something and fills nothing; none on those a person left aside."""
    findings = []
    for match in mapping.matches:
        label = block.labels[match.column]
        if match.slot is not None or match.why in {"chosen", "remembered"}:
            continue
        if any(cell is not None and str(cell).strip() for cell in block.column(match.column)):
            line, letter = block.header_line, block.letters[match.column]
            if not line and block.rows:
                # A form has no line of titles: each question stands beside its answer.
                line, letter = block.place(0, match.column)
            shown = label.strip() or letter or str(match.column + 1)
            findings.append(Finding(line, None, "column-aside", NOTE, shown, None, block.file, block.sheet, {}, letter))
    return findings


def _say_target(block: Block, mapping: Mapping, target: Target) -> Assumption:
    understood = sum(match.slot is not None for match in mapping.matches)
    options = (target.name, *(name for name, _ in mapping.others), ASIDE[-1])
    detail = {
        "title": block.title or block.sheet or "",
        "understood": str(understood),
        "columns": str(len(mapping.matches)),
    }
    is_sure = understood >= 0.6 * len(mapping.matches)
    return Assumption(f"target:{block.id}", target.name, options, detail, is_sure)
