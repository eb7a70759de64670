"""`territory init`, `serve`, `doctor`."""

from __future__ import annotations

import click

from territory.cli.session import Session, json_option, write_json
from territory.desk.engine import open_desk
from territory.desk.health import read_desk
from territory.errors import SurroundingsError
from territory.lake.health import read_health
from territory.lake.lake import Lake


@click.command(help="cli-init-help")
@json_option
@click.pass_obj
def init(session: Session, as_json: bool) -> None:
    """Creates the lake and the desk, or brings them to this version; harmless twice."""
    with session.progress("cli-init-progress"):
        is_done = Lake.create(session.settings)
        open_desk(session.settings)
    if as_json:
        write_json({"created": is_done})
    else:
        session.say("cli-init-done" if is_done else "cli-init-already", folder=str(session.settings.catalogue.parent))


@click.command(help="cli-serve-help")
@click.option("--host", default="127.0.0.1", show_default=True, help="cli-serve-host")
@click.option("--port", default=8501, show_default=True, type=click.IntRange(0, 65535), help="cli-serve-port")
@click.pass_obj
def serve(session: Session, host: str, port: int) -> None:
    """Starts the app and prints its address once it answers."""
    # Imported late: the server brings Streamlit, a second that no other command should pay.
    from territory.web.server import serve as run

    run(host, port, announce=lambda address: session.say("cli-serve-ready", address=address))


@click.command(help="cli-doctor-help")
@json_option
@click.pass_obj
def doctor(session: Session, as_json: bool) -> int:
    """Looks at what the program stands on; exit code 3 when something is wrong."""
    with session.progress("cli-doctor-progress"):
        points = read_health(session.settings)
        points += (_read_desk(session),)
    is_well = all(is_ok for _, is_ok, _ in points)
    if as_json:
        write_json(
            {"ok": is_well, "checks": [{"name": name, "ok": is_ok, "detail": text} for name, is_ok, text in points]}
        )
    else:
        for name, is_ok, text in points:
            said = session.words(f"cli-doctor-{name}")
            session.say("cli-doctor-ok" if is_ok else "cli-doctor-wrong", name=said, detail=text)
    return 0 if is_well else 3


def _read_desk(session: Session) -> tuple[str, bool, str]:
    try:
        return "desk", True, read_desk(session.settings)
    except SurroundingsError as error:
        return "desk", False, error.code


COMMANDS: tuple[click.Command, ...] = (init, serve, doctor)
