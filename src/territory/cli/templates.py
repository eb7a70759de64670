"""`territory template`: workbooks to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from territory.cli.session import Session
from territory.errors import SurroundingsError
from territory.reports.template import read_project, write_template


@click.command(help="cli-template-help")
@click.argument("tables", nargs=-1, required=True, metavar="TABLE…")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="cli-template-output")
@click.option("--project", metavar="CODE", help="cli-template-project")
@click.pass_obj
def template(session: Session, tables: tuple[str, ...], output: Path | None, project: str | None) -> None:
    """Writes a workbook in which rows of some tables are typed: empty, or with those of one project."""
    view = session.open_lake().view(session.viewer) if project else session.read_view_if_any()
    rows = read_project(tables, view, project) if project and view else None
    content = write_template(tables, view, session.viewer, session.words, rows)
    path = output or Path(f"{'-'.join(tables)[:80]}.xlsx")
    try:
        path.write_bytes(content)
    except OSError as error:
        raise SurroundingsError("file-unwritable", file=str(path)) from error
    session.say("cli-template-done", file=str(path))


COMMANDS: tuple[click.Command, ...] = (template,)
