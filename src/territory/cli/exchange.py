"""`territory export package`."""

from __future__ import annotations

from pathlib import Path

import click

from territory.cli.session import Session, json_option, write_json
from territory.desk.engine import open_desk
from territory.desk.journal import write_entry
from territory.reports.package import write_package


@click.group(help="cli-export-help")
def export() -> None:
    """What leaves the lake as files."""


@export.command("package", help="cli-export-package-help")
@click.option(
    "--out", "folder", required=True, type=click.Path(path_type=Path), metavar="FOLDER", help="cli-export-out"
)
@click.option("--closing", "known", metavar="NAME", help="cli-export-closing")
@json_option
@click.pass_obj
def package(session: Session, folder: Path, known: str | None, as_json: bool) -> None:
    """A data package of the live state, or of a closing."""
    with session.progress("cli-export-progress") as step:
        view = session.open_lake().view(session.viewer, known)
        counts = write_package(view, folder.absolute(), step)
        detail = {"snapshot": view.number, "rows": sum(counts.values()), "tables": len(counts)}
        write_entry(open_desk(session.settings), session.viewer, "package-exported", known or "", detail)
    if as_json:
        write_json({"folder": str(folder), "snapshot": view.number, "tables": counts})
    else:
        session.say("cli-export-done", rows=sum(counts.values()), tables=len(counts), folder=str(folder))


COMMANDS: tuple[click.Command, ...] = (export,)
