"""Who may do what: the roles in force and to come, those that are over, and how one is given or ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import pandas as pd
import streamlit as st

from territory.analysis import granting
from territory.analysis.granting import GrantingBoard, Place, read_places
from territory.config import Settings
from territory.desk.grants import GivenRole, read_all_grants
from territory.locale.words import Words
from territory.model.clock import derive_day, read_clock
from territory.model.scope import Scope
from territory.model.viewer import Grant, Role
from territory.ui.markdown import escape
from territory.ui.page import Here, load
from territory.ui.session import open_desk

#: Rows of a table shown; beyond, one seeks a person.
SHOWN = 200
#: From so many rows on, a field to seek a person.
MANY = 12
DONE = "grants-done"


@dataclass(frozen=True, slots=True)
class Roles:
    """What the desk holds, read once a run: rows in force or to come, rows that are over, and names of objects."""

    current: tuple[GivenRole, ...]
    over: tuple[GivenRole, ...]
    board: GrantingBoard
    places: Mapping[str, Place]
    at: datetime


def read_roles(here: Here) -> Roles:
    """Every role ever given, with the names of what they are on, as the viewer may know them."""
    at = read_clock()
    rows = read_all_grants(open_desk(), here.viewer)
    board = load(granting.read, here, Scope())
    elsewhere = {row.object for row in rows if row.role == Role.ELECTED and row.object not in board.territories}
    places = read_places(here.view, elsewhere) if elsewhere else {}
    return Roles(
        tuple(row for row in rows if not row.is_over(at)), tuple(row for row in rows if row.is_over(at)), board, places,
        at,
    )  # fmt: skip


def show_roles(here: Here, roles: Roles) -> None:
    """Who may what now, in a sentence then in a table; what was just done is said above."""
    words = here.words
    if (done := st.session_state.pop(DONE, None)) is not None:
        is_done, said = done
        (st.success if is_done else st.error)(
            escape(said), icon=":material/check_circle:" if is_done else ":material/error:"
        )
    people = {row.subject for row in roles.current}
    st.header(words("roles-answer", count=len(people), roles=len(roles.current)), anchor=False)
    if Settings.read().provider is None:
        st.info(words("roles-local"), icon=":material/info:")
    if not roles.current:
        st.markdown(words("roles-none"))
        return
    shown = _seek(here, roles.current, "roles-seek")
    _show_table(words, [(row.subject, say_given(words, row, roles), say_days(words, row, roles.at)) for row in shown])


def show_ended(here: Here, roles: Roles) -> None:
    """The roles that are over, and why: their last day has passed, or somebody ended them."""
    words = here.words
    if not roles.over:
        return
    with st.expander(words("roles-over", count=len(roles.over)), key="roles-over"):
        shown = _seek(here, roles.over, "roles-over-seek")
        _show_table(words, [(row.subject, say_given(words, row, roles), say_over(words, row)) for row in shown])


def say_given(words: Words, row: GivenRole, roles: Roles) -> str:
    """`Coordination de City Lab`; a role that gives nothing is said to."""
    if row.grant is None:
        return words("given-nothing", role=row.role, object=row.object or "—")
    return say_grant(words, row.grant, say_object(words, row.grant, roles))


def say_grant(words: Words, grant: Grant, name: str) -> str:
    """A role and its object's name."""
    return words(f"given-{grant.role}", name=name) if grant.on else words(f"given-{grant.role}-all")


def say_object(words: Words, grant: Grant, roles: Roles) -> str:
    """The name of what a role is on; its id when the data that one may read do not know it."""
    board = roles.board
    if (place := board.territories.get(grant.on) or roles.places.get(grant.on)) and grant.role is Role.ELECTED:
        return words("given-place", name=place.name, kind=words.say(place.kind))
    named = board.programmes if grant.role is Role.COORDINATOR else board.bodies
    return named.get(grant.on, grant.on)


def say_days(words: Words, row: GivenRole, at: datetime) -> str:
    """From when to when a role holds, by whom it was given."""
    is_to_come = row.from_on is not None and row.from_on > derive_day(at)
    first = words("given-from" if is_to_come else "given-since", day=row.from_on) if row.from_on else ""
    last = words("given-to", day=row.to_on) if row.to_on else words("given-endless")
    by = words("given-by", by=row.given_by) if row.given_by else ""
    return ", ".join(part for part in (first, last, by) if part)


def say_over(words: Words, row: GivenRole) -> str:
    """From when to when a role held, and who ended it."""
    first = words("given-since", day=row.from_on) if row.from_on else ""
    if row.ended_at is not None:
        last = words("given-ended", at=row.ended_at, by=row.ended_by or "—")
    else:
        last = words("given-to", day=row.to_on)
    return ", ".join(part for part in (first, last) if part)


def _seek(here: Here, rows: Sequence[GivenRole], key: str) -> Sequence[GivenRole]:
    if len(rows) <= MANY:
        return rows
    sought = st.text_input(here.words("roles-seek"), key=key, max_chars=100).strip().lower()
    found = [row for row in rows if sought in row.subject.lower()]
    if len(found) > SHOWN:
        st.markdown(f":small[{here.words('table-cut', shown=SHOWN, count=len(found))}]")
    return found[:SHOWN]


def _show_table(words: Words, rows: Sequence[tuple[str, str, str]]) -> None:
    titles = [words(f"roles-column-{name}") for name in ("person", "role", "days")]
    table = pd.DataFrame([[escape(cell) for cell in row] for row in rows], columns=titles)
    st.table(table, hide_index=True, border="horizontal", alt=words("table-alternative", count=len(rows)))
