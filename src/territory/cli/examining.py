"""Files of any form in the terminal: read as the page reads them, said in the same words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from territory.cli.session import Session
from territory.desk.collections import read_request
from territory.desk.engine import open_desk
from territory.desk.mappings import read_memory
from territory.errors import TerritoryError
from territory.ingest.check import Report, check_paths
from territory.ingest.limits import Limits
from territory.ingest.package import is_package
from territory.ingest.piece import Piece
from territory.ingest.question import ACCEPT, Assumption, Question, Repair, word_of
from territory.ingest.submission import Examination, check_submission
from territory.ingest.targets import read_targets
from territory.ingest.verdict import group
from territory.lake.view import View
from territory.model.collection import Request
from territory.model.memory import Memory
from territory.schema.table import Table

#: Causes of one file that a person reads in a terminal; `--json` gives every finding.
SHOWN = 20
#: How often a repair may show another.
_ROUNDS = 3


def examine(
    session: Session,
    paths: Sequence[Path],
    table: Table | None,
    view: View | None,
    step: Callable[[str], None],
    choices: Mapping[str, str],
    accepts_repairs: bool = False,
) -> Report | Examination:
    """The verdict on files: of our own format as before, of any other as an examination.

    Files that nothing understands are told as files of our own format are.
    """
    limits, answers = Limits.of(session.settings), dict(choices)
    strict: Report | None = None
    try:
        # Read whole, so within the limit: a larger file is told so below, of which no more than the limit is read.
        if all(not path.is_file() or path.stat().st_size <= limits.file_bytes for path in paths):
            strict = check_paths(paths, table, view, step)
    except TerritoryError as error:
        if error.code != "file-unknown":
            raise
    is_own = strict is not None and (_is_understood(strict) or any(is_package(path) for path in paths))
    if strict is not None and is_own and not choices and not _is_typed(strict):
        return strict
    files = [(path.name, _read(path, limits)) for path in paths]
    memory = read_memory(open_desk(session.settings), session.viewer) if view is not None else Memory()

    def check() -> Examination:
        return check_submission(files, answers, view, memory, limits, step, partial(_find_request, session))

    found = check()
    if table is not None:
        answers |= {f"target:{piece.block.id}": table.name for piece in found.pieces}
        found = check()
    for _ in range(_ROUNDS if accepts_repairs else 0):
        new = {repair.topic: ACCEPT for repair in found.repairs if repair.topic not in answers}
        if not new:
            break
        answers |= new
        found = check()
    is_unknown = not found.own and not found.returned and not found.problems
    if strict is not None and is_unknown and all(piece.mapping.target is None for piece in found.pieces):
        return strict
    # The bytes of a file that holds personal data are no original to keep.
    report = replace(found.report, entries=tuple(replace(entry, content=b"") for entry in found.report.entries))
    return replace(found, report=report) if found.is_personal else found


def _read(path: Path, limits: Limits) -> bytes:
    """A file's bytes, one more than the limit at most: enough to be told too large."""
    with path.open("rb") as file:
        return file.read(limits.file_bytes + 1)


def describe(found: Examination, session: Session) -> list[dict[str, Any]]:
    """The entries of `territory check --json`: one by list found, then what could not be read at all."""
    words = session.words
    entries = [entry.as_json(words) for entry in found.own]
    for piece in found.pieces:
        block = piece.block
        entries.append(
            {
                "file": block.file,
                **({} if block.sheet is None else {"sheet": block.sheet}),
                "table": piece.mapping.target,
                "rows": piece.rows,
                "empty": block.empty,
                "accepted": piece.accepted,
                "rejected": piece.rows - piece.accepted,
                "totals": dict(piece.totals),
                "findings": [_describe_finding(finding, session) for finding in piece.findings],
                "questions": [_describe_question(item) for item in _questions(piece)],
                "repairs": [_describe_repair(item) for item in _repairs(piece)],
            }
        )
    unread = {finding.file for finding in found.problems} - {piece.block.file for piece in found.pieces}
    for file in sorted(unread):
        mine = [_describe_finding(finding, session) for finding in found.problems if finding.file == file]
        entries.append(
            {
                "file": file, "table": None, "rows": 0, "empty": 0, "accepted": 0, "rejected": 0, "totals": {},
                "findings": mine,
            }
        )  # fmt: skip
    return entries


def describe_assumptions(found: Examination) -> list[dict[str, Any]]:
    """What was taken for granted, with the topic that changes it (`--choice TOPIC=ANSWER`)."""
    return [_describe_assumption(item) for item in found.assumptions]


def say(found: Examination, session: Session) -> None:
    """The same, for a person: each list, its totals, its causes, what is asked and what is proposed."""
    words = session.words
    for entry in found.own:
        title = words.title(entry.table) if entry.table else words("cli-check-no-table")
        session.say("cli-check-entry", file=entry.file, table=title, rows=entry.rows, accepted=entry.accepted,
                    rejected=entry.rejected)  # fmt: skip
    for _, request in found.returned:
        if request is not None:
            session.say("collect-returned-from", holder=request.holder.name)
    for piece in found.pieces:
        target = read_targets().get(piece.mapping.target or "")
        place = f"{piece.block.file} [{piece.block.sheet}]" if piece.block.sheet else piece.block.file
        session.say(
            "cli-check-entry",
            file=place,
            table=target.title.say(words.language) if target else words("cli-check-no-table"),
            rows=piece.rows,
            accepted=piece.accepted,
            rejected=piece.rows - piece.accepted,
        )
        for kind, amount in piece.totals.items():
            money = words.money(Decimal(amount), compact=False)
            session.say("cli-check-total", kind=words.label("funding_event", "kind", kind), amount=money)
    causes = group(found.findings, found.repairs)
    for cause in causes[:SHOWN]:
        session.say("cli-check-cause", said=cause.say(words))
    if len(causes) > SHOWN:
        session.say("cli-check-more", count=len(causes) - SHOWN)
    for question in found.questions:
        asked = words(f"question-{word_of(question.topic)}", **question.detail)
        session.say("cli-check-question", said=asked, topic=question.topic, options=", ".join(question.options))
    for topic in dict.fromkeys(repair.topic for repair in found.repairs):
        count = sum(repair.topic == topic for repair in found.repairs)
        first = next(repair for repair in found.repairs if repair.topic == topic)
        session.say("cli-check-repair", said=words(word_of(topic), count=count, **first.detail), topic=topic)


def read_choices(told: Sequence[str]) -> dict[str, str]:
    """Choices written TOPIC=ANSWER; raises TerritoryError `choice-unreadable`."""
    choices = {}
    for text in told:
        topic, mark, answer = text.partition("=")
        if not mark or not topic:
            raise TerritoryError("choice-unreadable", choice=text)
        choices[topic] = answer
    return choices


def _is_understood(report: Report) -> bool:
    """Whether every sheet is of our own format: its table is known, and its bytes and header were read."""
    unread = {
        "encoding",
        "quotes",
        "file-unreadable",
        "file-empty",
        "column-missing",
        "column-unknown",
        "column-repeated",
    }
    return all(
        entry.table is not None and not any(finding.code in unread for finding in entry.findings)
        for entry in report.entries
    )


def _find_request(session: Session, asked: str) -> Request | None:
    """What was asked of a holder under the id that a workbook carries."""
    found = read_request(open_desk(session.settings), session.viewer, asked)
    return found[1] if found is not None else None


def _is_typed(report: Report) -> bool:
    """Whether a workbook of ours holds what people type, which our own format has not: names for codes, `oui`."""
    return any(entry.sheet is not None and entry.rejected for entry in report.entries)


def _questions(piece: Piece) -> tuple[Question, ...]:
    return (*piece.remarks.questions, *piece.derived.questions)


def _repairs(piece: Piece) -> tuple[Repair, ...]:
    return (*piece.remarks.repairs, *piece.derived.repairs)


def _describe_finding(finding: Any, session: Session) -> dict[str, Any]:
    return {
        "row": finding.row, "letter": finding.letter, "column": finding.column, "code": finding.code,
        "severity": finding.severity, "value": finding.value, "message": finding.say(session.words),
    }  # fmt: skip


def _describe_question(item: Question) -> dict[str, Any]:
    return {"topic": item.topic, "options": list(item.options), "rows": list(item.lines)}


def _describe_repair(item: Repair) -> dict[str, Any]:
    return {
        "topic": item.topic, "row": item.line, "letter": item.letter, "was": item.was, "proposed": item.proposed,
    }  # fmt: skip


def _describe_assumption(item: Assumption) -> dict[str, Any]:
    return {"topic": item.topic, "chosen": item.chosen, "options": list(item.options), "sure": item.is_sure}
