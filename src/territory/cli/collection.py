"""`territory collect`, `missing`: what is due, from whom, and what to send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from territory.access.policy import ensure_may
from territory.analysis import due
from territory.analysis.answers import derive_round
from territory.analysis.due import DueBoard, say_line
from territory.analysis.expected import Expected
from territory.cli.session import Session, json_option, write_json
from territory.desk.collections import read_addresses, write_round
from territory.desk.engine import open_desk
from territory.errors import TerritoryError
from territory.lake.view import View
from territory.model.clock import read_clock
from territory.model.collection import Round
from territory.model.scope import Scope
from territory.model.viewer import Capability
from territory.reports.collection_pack import Parcel, derive_files, derive_parcels, write_files

_programme = click.option("--programme", metavar="CODE", help="cli-collect-programme")
_on = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="cli-collect-on")


@click.command(help="cli-collect-help")
@_programme
@_on
@click.option("--by", "reply_by", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="cli-collect-by")
@click.option("--unexplained", is_flag=True, help="cli-collect-unexplained")
@click.option(
    "--output", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
    help="cli-collect-output",
)  # fmt: skip
@json_option
@click.pass_obj
def collect(
    session: Session,
    programme: str | None,
    on: datetime | None,
    reply_by: datetime | None,
    unexplained: bool,
    folder: Path,
    as_json: bool,
) -> None:
    """Makes a round: a workbook and a message per holder, in a folder; the desk keeps what was asked of whom."""
    ensure_may(session.viewer, Capability.WRITE)
    with session.progress("cli-collect-progress") as step:
        view, board = _read_board(session, programme, on)
        made, requests = derive_round(
            board,
            name=session.words("collect-round-name", on=board.on),
            reply_by=reply_by.date() if reply_by else board.calendar.reply_by,
            snapshot=view.number,
            made_at=read_clock(),
            made_by=session.viewer.name,
            states=("late", "unexplained", "due") if unexplained else ("late", "due"),
        )
        parcels: tuple[Parcel, ...] = ()
        if requests:
            desk = open_desk(session.settings)
            step(made.name)
            addresses = read_addresses(desk, session.viewer, requests)
            parcels = derive_parcels(view, made, requests, session.words, addresses)
            write_files(folder, derive_files(made, parcels, session.words))
            write_round(desk, session.viewer, made, requests)
    if as_json:
        write_json(_describe_round(made, parcels, folder))
    else:
        click.echo(session.words.say(board.answer))
        if parcels:
            values = sum(len(parcel.asked) for parcel in parcels)
            session.say("cli-collect-done", count=len(parcels), values=values, folder=str(folder), by=made.reply_by)
            session.tell("cli-collect-unaddressed", count=sum(parcel.address is None for parcel in parcels))
        else:
            session.tell("cli-collect-nothing")


@click.command(help="cli-missing-help")
@_programme
@_on
@json_option
@click.pass_obj
def missing(session: Session, programme: str | None, on: datetime | None, as_json: bool) -> None:
    """Lists what is due and late, holder by holder; nothing is written."""
    with session.progress("cli-missing-progress"):
        _, board = _read_board(session, programme, on)
    if as_json:
        write_json(_describe_board(session, board))
        return
    say = session.words.say
    click.echo(say(board.answer))
    for holder, items in _by_holder(board).items():
        click.echo(f"\n{holder}")
        for item in items:
            click.echo(f"  {item.followed.project_name} – {say(say_line(item, board.on))}")
    for remark in (*board.remarks, *board.calendar.sentences):
        session.tell("cli-missing-remark", remark=say(remark))


def _read_board(session: Session, programme: str | None, on: datetime | None) -> tuple[View, DueBoard]:
    view = session.open_lake().view(session.viewer, programme=programme)
    board = due.read(view, Scope(programme=programme, on=on.date() if on else None))
    if programme and board.selection.scope.programme is None:
        raise TerritoryError("programme-unknown", programme=programme)
    return view, board


def _by_holder(board: DueBoard) -> dict[str, list[Expected]]:
    found: dict[str, list[Expected]] = {}
    for item in board.items:
        found.setdefault(board.holders[item.followed.project].name, []).append(item)
    return dict(sorted(found.items()))


def _describe_board(session: Session, board: DueBoard) -> dict[str, Any]:
    words = session.words
    return {
        "on": board.on,
        "answer": words.say(board.answer),
        "expected": board.coverage.expected,
        "received": board.coverage.known,
        "missing": [
            {
                "holder": board.holders[item.followed.project].id,
                "holder_name": board.holders[item.followed.project].name,
                "project": item.followed.project,
                "indicator": item.followed.indicator,
                "period_start": item.first,
                "period_end": item.last,
                "answer_by": item.answer_by,
                "state": item.state,
                "days_late": item.days_late(board.on),
                "collector": item.followed.collector,
                "message": words.say(say_line(item, board.on)),
            }
            for item in board.items
        ],
        "meetings": [words.say(sentence) for sentence in board.calendar.sentences],
        "remarks": [words.say(remark) for remark in board.remarks],
    }


def _describe_round(made: Round, parcels: Sequence[Parcel], folder: Path) -> dict[str, Any]:
    return {
        "round": made.id if parcels else None,
        "on": made.on,
        "reply_by": made.reply_by,
        "folder": str(folder),
        "requests": [
            {"id": parcel.request.id, "holder": parcel.request.holder.id, "file": parcel.file,
             "values": len(parcel.asked), "subject": parcel.subject, "has_address": parcel.address is not None}
            for parcel in parcels
        ],
    }  # fmt: skip


COMMANDS: tuple[click.Command, ...] = (collect, missing)
