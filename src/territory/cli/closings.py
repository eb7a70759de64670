"""`territory close`, `publish`."""

from __future__ import annotations

from datetime import date, datetime

import click

from territory.cli.session import Session, json_option, write_json
from territory.lake.view import Closing


@click.command(help="cli-close-help")
@click.argument("name", metavar="NAME")
@click.option("--on", required=True, type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="cli-close-on")
@click.option("--programme", "programmes", multiple=True, metavar="CODE", help="cli-close-programme")
@click.option("--note", help="cli-close-note")
@click.option("--corrects", metavar="CLOSING", help="cli-close-corrects")
@json_option
@click.pass_obj
def close(
    session: Session,
    name: str,
    on: datetime,
    programmes: tuple[str, ...],
    note: str | None,
    corrects: str | None,
    as_json: bool,
) -> None:
    """Makes a draft closing (arrêté) of what is known now."""
    with session.progress("cli-close-progress"):
        made = session.open_lake().close(
            session.viewer, name, on.date(), programmes=programmes, note=note, supersedes=corrects
        )
    _answer(session, made, as_json, "cli-close-done")


@click.command(help="cli-publish-help")
@click.argument("closing", metavar="CLOSING")
@json_option
@click.pass_obj
def publish(session: Session, closing: str, as_json: bool) -> None:
    """Publishes a draft closing, by name or id."""
    with session.progress("cli-close-progress"):
        published = session.open_lake().publish(session.viewer, closing)
    _answer(session, published, as_json, "cli-publish-done")


def _answer(session: Session, closing: Closing, as_json: bool, key: str) -> None:
    if not as_json:
        session.say(key, name=closing.name, id=closing.id, on=closing.effective_on, snapshot=f"v{closing.snapshot}")
        return
    answer: dict[str, str | int | date | tuple[str, ...] | None] = {
        "closing": closing.id,
        "name": closing.name,
        "on": closing.effective_on,
        "snapshot": closing.snapshot,
        "state": closing.state,
        "programmes": closing.programmes,
    }
    write_json(answer)


COMMANDS: tuple[click.Command, ...] = (close, publish)
