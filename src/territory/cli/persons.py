"""`territory withdraw`, `person`, `retention`: what the people whose data are held may ask, and what time asks."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from territory.cli.session import Session, json_option, write_json
from territory.desk.engine import open_desk
from territory.errors import SurroundingsError
from territory.ingest.erasure import Erased, Held, erase_testimony, measure_held
from territory.ingest.retention import KINDS, Past, erase_past, read_past
from territory.model.clock import read_clock
from territory.reports.erased import say_held
from territory.reports.person import read_person, say_field, say_kind, write_person


@click.command(help="cli-withdraw-help")
@click.argument("testimonies", nargs=-1, metavar="TESTIMONY…")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="cli-withdraw-on")
@click.option("--check", "checks", is_flag=True, help="cli-withdraw-check")
@json_option
@click.pass_obj
def withdraw(session: Session, testimonies: tuple[str, ...], day: datetime | None, checks: bool, as_json: bool) -> None:
    """Withdraws the consent of testimonies and erases their words; without any, finishes what was stopped."""
    lake, desk = session.open_lake(), open_desk(session.settings)
    with session.progress("cli-withdraw-progress"):
        if checks:
            held, done = measure_held(lake, desk, session.viewer, testimonies), None
        else:
            done = erase_testimony(lake, desk, session.viewer, testimonies, day.date() if day else None)
            held = done.held
    if as_json:
        write_json(_describe(held, done))
        return
    if not held.testimonies:
        session.say("cli-withdraw-nothing")
        return
    title, *items = say_held(session.words, held, is_done=done is not None)
    click.echo(title)
    for item in items:
        click.echo(f"- {item}")


@click.command(help="cli-person-help")
@click.argument("text", metavar="TEXT")
@click.option(
    "--export", "path", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="cli-person-export"
)
@json_option
@click.pass_obj
def person(session: Session, text: str, path: Path | None, as_json: bool) -> None:
    """Everything held on somebody, and a zip of it to hand over."""
    lake, desk, words = session.open_lake(), open_desk(session.settings), session.words
    with session.progress("cli-person-progress"):
        found = read_person(lake, desk, session.viewer, text)
    if path is not None:
        content = write_person(desk, session.viewer, found, words)
        try:
            path.write_bytes(content)
            path.chmod(0o600)
        except OSError as error:
            raise SurroundingsError("folder-unwritable", folder=path.name) from error
    if as_json:
        items = [{"table": item.kind, "id": item.id, "cells": dict(item.cells)} for item in found.items]
        write_json({"whole": found.is_whole, "items": items})
        return
    session.say("person-found", count=len(found.items))
    for item in found.items:
        cells = " · ".join(words.pair(say_field(words, item.kind, name), text) for name, text in item.cells.items())
        click.echo(f"- {say_kind(words, item.kind)} {item.id[:20]} — {cells}")
    if not found.is_whole:
        session.say("person-partial")
    if path is not None:
        session.say("cli-person-exported", file=str(path))


@click.command(help="cli-retention-help")
@click.option("--apply", "applies", is_flag=True, help="cli-retention-apply")
@json_option
@click.pass_obj
def retention(session: Session, applies: bool, as_json: bool) -> None:
    """Lists what is past its time, and erases it when asked to."""
    lake, desk, at = session.open_lake(), open_desk(session.settings), read_clock()
    with session.progress("cli-retention-progress"):
        listed = read_past(lake, desk, session.viewer, at)
        done = erase_past(lake, desk, session.viewer, at) if applies else {}
    if as_json:
        write_json({"past": [_tell(item) for item in listed], "erased": done})
        return
    for item in listed:
        said = session.words(f"retention-line-{item.kind}", id=item.id, of=item.of, since=item.since, count=item.count)
        click.echo(f"- {said}")
    if not listed:
        session.say("retention-none")
    elif applies:
        parts = [session.words(f"retention-count-{kind}", count=done[kind]) for kind in KINDS if done.get(kind)]
        session.say("retention-done", parts=session.words.join(parts))
    else:
        session.say("cli-retention-how")


def _tell(item: Past) -> dict[str, Any]:
    return {"kind": item.kind, "id": item.id, "of": item.of, "since": item.since, "count": item.count}


def _describe(held: Held, done: Erased | None) -> dict[str, Any]:
    return {
        "testimonies": list(held.testimonies), "snapshot": done.snapshot if done else None, "drawer": held.drawer,
        "rows": dict(held.rows),
        "files": [
            {"name": item.name, "sha256": item.sha256, "cells": item.cells, "copy": item.copy} for item in held.files
        ],
        "documents": [{"id": code, "title": title} for code, title in held.documents],
        "doubtful": list(held.doubtful), "twins": list(held.twins), "others": done.others if done else 0,
    }  # fmt: skip


COMMANDS: tuple[click.Command, ...] = (withdraw, person, retention)
