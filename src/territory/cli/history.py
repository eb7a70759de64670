"""`territory history`, `diff`, `undo`."""

from __future__ import annotations

import click

from territory.cli.session import Session, json_option, write_json
from territory.desk.engine import open_desk
from territory.ingest.admit import take_back


@click.command(help="cli-history-help")
@json_option
@click.pass_obj
def history(session: Session, as_json: bool) -> None:
    """Every import, oldest first."""
    with session.progress("cli-reading"):
        entries = session.open_lake().read_history(session.viewer)
    if as_json:
        write_json(
            [
                {
                    "snapshot": entry.snapshot, "at": entry.at, "author": entry.author, "message": entry.message,
                    "import": entry.import_id, "undone": entry.undone,
                }
                for entry in entries
            ]
        )  # fmt: skip
        return
    for entry in entries:
        session.say(
            "cli-history-line", snapshot=f"v{entry.snapshot}", at=entry.at, author=entry.author,
            message=entry.message, id=entry.import_id,
        )  # fmt: skip
        if entry.undone:
            session.say("cli-history-undone", by=entry.undone)
    if not entries:
        session.say("cli-history-none")


@click.command(help="cli-diff-help")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@json_option
@click.pass_obj
def diff(session: Session, before: str, after: str, as_json: bool) -> None:
    """What changed between two snapshots, each a number or a closing."""
    with session.progress("cli-reading"):
        differences = session.open_lake().read_difference(session.viewer, before, after)
    if as_json:
        write_json(
            [
                {
                    "table": item.table, "key": item.key, "kind": item.kind, "field": item.field,
                    "before": item.before, "after": item.after,
                }
                for item in differences
            ]
        )  # fmt: skip
        return
    for item in differences:
        title = session.words.title(item.table, item.field) if item.field else ""
        session.say(
            f"cli-diff-{item.kind}", table=session.words.title(item.table), row=item.key, field=title,
            before=item.before, after=item.after,
        )  # fmt: skip
    if not differences:
        session.say("cli-diff-none")


@click.command(help="cli-undo-help")
@click.argument("import_id", metavar="IMPORT")
@json_option
@click.pass_obj
def undo(session: Session, import_id: str, as_json: bool) -> None:
    """Takes one import back; says which rows stay and why, and that the drawer has no history to restore."""
    lake = session.open_lake()
    with session.progress("cli-undo-progress", id=import_id):
        undone, erased = take_back(lake, open_desk(session.settings), session.viewer, import_id)
    if as_json:
        kept = [{"table": row.table, "key": row.key, "why": row.why, "by": row.by} for row in undone.kept]
        write_json(
            {
                "snapshot": undone.snapshot, "import": undone.import_id, "reversed": undone.reversed, "kept": kept,
                "drawer": {"restored": 0, "erased": erased},
            }
        )  # fmt: skip
        return
    for table, count in undone.reversed.items():
        session.say("cli-undo-reversed", table=session.words.title(table), count=count)
    for row in undone.kept:
        session.say(f"cli-undo-kept-{row.why}", table=session.words.title(row.table), row=row.key, by=row.by or "")
    if undone.snapshot is None:
        session.say("cli-undo-nothing")
    if erased:
        session.say("cli-drawer-erased", count=erased)
    session.say("cli-undo-drawer")


COMMANDS: tuple[click.Command, ...] = (history, diff, undo)
