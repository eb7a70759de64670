"""`territory grant`, `grants`, `revoke`: who may do what; the first administrator of a site is made here."""

from __future__ import annotations

from datetime import datetime

import click

from territory.analysis import granting
from territory.analysis.granting import find_object
from territory.cli.session import Session, json_option, write_json
from territory.desk.engine import open_desk
from territory.desk.grants import (
    GIVEN,
    GivenRole,
    derive_subject,
    end_grant,
    has_other_administrators,
    read_all_grants,
    write_grant,
)
from territory.model.clock import read_clock
from territory.model.scope import Scope
from territory.model.viewer import Grant, Role

_roles = click.Choice([str(role) for role in GIVEN])


@click.command(help="cli-grant-help")
@click.argument("subject", metavar="SUBJECT")
@click.argument("role", metavar="ROLE", type=_roles)
@click.option("--on", "asked", metavar="CODE", default="", help="cli-grant-on")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="cli-grant-until")
@json_option
@click.pass_obj
def grant(session: Session, subject: str, role: str, asked: str, until: datetime | None, as_json: bool) -> None:
    """Gives a role from today on; says so when the data do not know what it is on."""
    given = Grant(Role(role), _find(session, Role(role), asked))
    last = until.date() if until else None
    made = write_grant(open_desk(session.settings), session.viewer, subject, given, None, last)
    if as_json:
        write_json({"id": made, "subject": derive_subject(subject), "role": role, "on": given.on, "until": last})
    else:
        said = _say(role, given.on)
        session.say("cli-grant-done", subject=derive_subject(subject), role=said, id=made)


@click.command(help="cli-grants-help")
@click.option("--all", "has_over", is_flag=True, help="cli-grants-all")
@json_option
@click.pass_obj
def grants(session: Session, has_over: bool, as_json: bool) -> None:
    """The roles given, the latest first."""
    at = read_clock()
    every = read_all_grants(open_desk(session.settings), session.viewer)
    rows = [row for row in every if has_over or not row.is_over(at)]
    if as_json:
        write_json([_describe(row, at) for row in rows])
        return
    for row in rows:
        said = _say(row.role, row.object)
        session.say("cli-grants-line", id=row.id, subject=row.subject, role=said, days=_say_days(session, row))
    if not rows:
        session.tell("cli-grants-none")


@click.command(help="cli-revoke-help")
@click.argument("id_", metavar="ID")
@click.pass_obj
def revoke(session: Session, id_: str) -> None:
    """Ends a role at once."""
    is_recovered = has_other_administrators(session.settings)
    end_grant(open_desk(session.settings), session.viewer, id_, is_recovered=is_recovered)
    session.say("cli-revoke-done", id=id_)


def _find(session: Session, role: Role, asked: str) -> str:
    """The object's id; what was typed when there is no lake yet, or one that does not know it, which is said."""
    view = session.read_view_if_any() if asked else None
    if view is None:
        return asked
    found = find_object(view, granting.read(view, Scope()), role, asked)
    if found is None and role is not Role.ADMINISTRATOR:
        session.tell("cli-grant-unknown", object=asked)
    return found or asked


def _say(role: str, on: str) -> str:
    return f"{role}: {on}" if on else role


def _say_days(session: Session, row: GivenRole) -> str:
    words = session.words
    parts = [words("given-since", day=row.from_on) if row.from_on else ""]
    if row.ended_at is not None:
        parts.append(words("given-ended", at=row.ended_at, by=row.ended_by))
    else:
        parts.append(words("given-to", day=row.to_on) if row.to_on else words("given-endless"))
    return ", ".join(part for part in parts if part)


def _describe(row: GivenRole, at: datetime) -> dict[str, object]:
    return {
        "id": row.id, "subject": row.subject, "role": row.role, "on": row.object, "from": row.from_on, "to": row.to_on,
        "in_force": row.is_in_force(at), "given_by": row.given_by, "given_at": row.given_at,
        "ended_by": row.ended_by or None, "ended_at": row.ended_at,
    }  # fmt: skip


COMMANDS: tuple[click.Command, ...] = (grant, grants, revoke)
