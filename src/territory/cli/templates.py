"""`territory template`: workbooks to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from territory.cli.session import Session
from territory.errors import SurroundingsError
from territory.reports.template import write_template


@click.command(help="cli-template-help")
@click.argument("tables", nargs=-1, required=True, metavar="TABLE…")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="cli-template-output")
@click.pass_obj
def template(session: Session, tables: tuple[str, ...], output: Path | None) -> None:
    """Writes an empty workbook in which rows of some tables are typed."""
    content = write_template(tables, session.read_view_if_any(), session.viewer, session.words)
    path = output or Path(f"{'-'.join(tables)[:80]}.xlsx")
    try:
        path.write_bytes(content)
    except OSError as error:
        raise SurroundingsError("file-unwritable", file=str(path)) from error
    session.say("cli-template-done", file=str(path))


COMMANDS: tuple[click.Command, ...] = (template,)
