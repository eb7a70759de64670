"""`territory load`, `check`, `import`: what comes in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from territory.cli.examining import describe, describe_assumptions, examine, read_choices, say
from territory.cli.session import Session, json_option, write_json
from territory.desk.collections import write_received
from territory.desk.engine import open_desk
from territory.ingest.admit import Admitted, admit, derive_change
from territory.ingest.check import Entry, Report
from territory.ingest.series import Loaded, find_packages, load_packages
from territory.ingest.submission import Examination
from territory.lake.change import Counts
from territory.schema.registry import read_table
from territory.schema.table import Table

#: Findings of one file that a person reads in a terminal; `--json` gives them all.
SHOWN = 20
BLOCKED = 1

_paths = click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(exists=True, path_type=Path))
_table = click.option("--table", metavar="TABLE", help="cli-option-table")
_choices = click.option("--choice", "told", multiple=True, metavar="TOPIC=ANSWER", help="cli-option-choice")
_repairs = click.option("--accept-repairs", "accepts", is_flag=True, help="cli-option-accept-repairs")


@click.command(help="cli-load-help")
@click.argument("folder", metavar="PACKAGE", type=click.Path(exists=True, path_type=Path))
@json_option
@click.pass_obj
def load(session: Session, folder: Path, as_json: bool) -> int:
    """Loads a package, or a folder of packages in order of name."""
    lake, desk = session.open_lake(), open_desk(session.settings)
    answers: list[dict[str, Any]] = []
    is_blocked = False
    with session.progress("cli-load-progress") as step:
        for loaded in load_packages(lake, desk, session.viewer, find_packages(folder), step):
            is_blocked |= loaded.blocks
            answers.append(_describe(session, loaded))
            if not as_json:
                _say_loaded(session, loaded)
            if loaded.admitted is not None:
                _tell_drawer(session, loaded.admitted)
    if as_json:
        write_json({"packages": answers})
    return BLOCKED if is_blocked else 0


@click.command(help="cli-check-help")
@_paths
@_table
@_choices
@_repairs
@json_option
@click.pass_obj
def check(
    session: Session, paths: tuple[Path, ...], table: str | None, told: tuple[str, ...], accepts: bool, as_json: bool
) -> int:
    """Says everything that is wrong with files, and changes nothing."""
    with session.progress("cli-check-progress") as step:
        view = session.read_view_if_any()
        if view is None:
            session.tell("cli-check-alone")
        report = examine(session, paths, _target(table), view, step, read_choices(told), accepts)
    if isinstance(report, Examination):
        if as_json:
            write_json({"files": describe(report, session), "assumptions": describe_assumptions(report)})
        else:
            say(report, session)
        return BLOCKED if report.accepted < report.rows or report.problems else 0
    if as_json:
        write_json(report.as_json(session.words))
    else:
        for entry in report.entries:
            _say_entry(session, entry)
    return BLOCKED if report.blocks else 0


@click.command("import", help="cli-import-help")
@_paths
@_table
@_choices
@_repairs
@click.option("--message", metavar="TEXT", help="cli-import-message")
@json_option
@click.pass_obj
def import_(
    session: Session, paths: tuple[Path, ...], table: str | None, told: tuple[str, ...], accepts: bool,
    message: str | None, as_json: bool,
) -> int:  # fmt: skip
    """Brings into the live state the rows that nothing stops; the others wait outside."""
    lake, desk = session.open_lake(), open_desk(session.settings)
    with session.progress("cli-import-progress") as step:
        view = lake.view(session.viewer)
        found = examine(session, paths, _target(table), view, step, read_choices(told), accepts)
        report = found.report if isinstance(found, Examination) else found
        rejected = found.rows - found.accepted if isinstance(found, Examination) else found.rejected
        named = message or session.words("cli-import-default", files=", ".join(path.name for path in paths))
        change = derive_change(report, kind="import", message=named[:300], author=session.viewer.name, base=view.number)
        admitted = admit(lake, desk, session.viewer, report, change)
        for brought, request in found.returned if isinstance(found, Examination) else ():
            if request is not None:
                write_received(desk, session.viewer, request.id, brought.sha256)
    receipt = admitted.receipt
    if as_json:
        write_json(
            {
                "snapshot": receipt.snapshot,
                "import": receipt.import_id,
                "tables": _counts(receipt.tables),
                "rejected": rejected,
                "drawer": {**admitted.drawer, "erased": admitted.erased},
            }
        )
    else:
        if isinstance(found, Examination):
            say(found, session)
        else:
            _say_blocking(session, report)
        _say_counts(session, receipt.tables)
    if receipt.snapshot is None and not admitted.touches_drawer:
        session.tell("cli-import-nothing")
    elif receipt.snapshot is not None and not as_json:
        session.say("cli-import-done", id=receipt.import_id, snapshot=f"v{receipt.snapshot}")
    _tell_drawer(session, admitted)
    return BLOCKED if report.blocks or rejected else 0


def _target(table: str | None) -> Table | None:
    return read_table(table) if table else None


def _tell_drawer(session: Session, admitted: Admitted) -> None:
    for name, count in admitted.drawer.items():
        if count:
            session.tell("cli-import-drawer", table=session.words.title(name), count=count)
    if admitted.erased:
        session.tell("cli-drawer-erased", count=admitted.erased)


def _counts(tables: Mapping[str, Counts]) -> dict[str, dict[str, int]]:
    return {name: asdict(counts) for name, counts in tables.items()}


def _describe(session: Session, loaded: Loaded) -> dict[str, Any]:
    receipt = loaded.receipt
    return {
        "package": loaded.package.name,
        "snapshot": receipt.snapshot if receipt else None,
        "import": receipt.import_id if receipt else None,
        "tables": _counts(receipt.tables) if receipt else {},
        "closing": loaded.closing,
        "findings": [
            {"file": entry.file, "table": entry.table, **item}
            for entry in (loaded.report.entries if loaded.report else ())
            for item in entry.as_json(session.words)["findings"]
        ],
    }


def _say_loaded(session: Session, loaded: Loaded) -> None:
    if loaded.blocks and loaded.report:
        _say_blocking(session, loaded.report)
        session.say("cli-load-blocked", name=loaded.package.title)
    elif loaded.receipt is None or loaded.receipt.snapshot is None:
        if loaded.admitted is None or not loaded.admitted.touches_drawer:
            session.say("cli-load-already", name=loaded.package.title)
    else:
        rows = sum(counts.touched for counts in loaded.receipt.tables.values())
        session.say("cli-load-done", name=loaded.package.title, rows=rows, snapshot=f"v{loaded.receipt.snapshot}")


def _say_blocking(session: Session, report: Report) -> None:
    for entry in report.entries:
        if entry.findings:
            _say_entry(session, entry)


def _say_counts(session: Session, tables: Mapping[str, Counts]) -> None:
    for name, counts in tables.items():
        session.say("cli-import-table", table=session.words.title(name), **asdict(counts))


def _say_entry(session: Session, entry: Entry) -> None:
    words = session.words
    place = f"{entry.file} [{entry.sheet}]" if entry.sheet else entry.file
    title = words.title(entry.table) if entry.table else words("cli-check-no-table")
    session.say(
        "cli-check-entry", file=place, table=title, rows=entry.rows, accepted=entry.accepted, rejected=entry.rejected
    )
    for kind, amount in entry.totals.items():
        money = words.money(Decimal(amount), compact=False)
        session.say("cli-check-total", kind=words.label("funding_event", "kind", kind), amount=money)
    for finding in entry.findings[:SHOWN]:
        where = words("cli-check-row", row=finding.row) if finding.row else words("cli-check-file")
        key = "cli-check-blocks" if finding.blocks else "cli-check-note"
        session.say(key, where=where, column=finding.column or "", message=finding.say(words))
    if len(entry.findings) > SHOWN:
        session.say("cli-check-more", count=len(entry.findings) - SHOWN)


COMMANDS: tuple[click.Command, ...] = (load, check, import_)
