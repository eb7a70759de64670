"""Giving a role and ending one: each choice is by name, and the sentence says what it allows before it is given."""

from __future__ import annotations

from datetime import date

import streamlit as st

from territory.access.rights import say_role
from territory.analysis.granting import find_object
from territory.config import Settings
from territory.desk.grants import (
    CODE,
    GIVEN,
    LONGEST,
    ON_ONE,
    derive_subject,
    end_grant,
    has_other_administrators,
    write_grant,
)
from territory.errors import TerritoryError
from territory.locale.words import Words
from territory.model.clock import derive_day
from territory.model.viewer import Grant, Role
from territory.ui.grants import DONE, Roles, say_days, say_given, say_grant, say_object
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.session import open_desk, read_viewer

#: All objects of a kind, among the options of the list.
_ALL = ""


def ask_role(here: Here, roles: Roles) -> None:
    """The form that gives a role; the button waits for a person, a role and its object."""
    words = here.words
    st.header(words("roles-give"), anchor=False)
    with st.container(border=True, key="roles-form"):
        subject = st.text_input(
            words("roles-subject"), key="roles-subject", max_chars=LONGEST, help=words("roles-subject-help")
        )
        role = st.selectbox(
            words("roles-role"), GIVEN, index=None, format_func=lambda item: words(f"role-{item}"), key="roles-role",
            placeholder=words("roles-role-choose"),
        )  # fmt: skip
        grant = _ask_object(here, roles, Role(role)) if role else None
        left, right = st.columns(2)
        today = derive_day(roles.at)
        first = left.date_input(words("roles-from"), value=today, format="DD/MM/YYYY", key="roles-from")
        last = right.date_input(
            words("roles-to"), value=None, min_value=today, format="DD/MM/YYYY", key="roles-to",
            help=words("roles-to-help"),
        )  # fmt: skip
        if grant is not None:
            st.info(escape(_say_allowed(words, grant, roles)), icon=":material/key:")
        st.button(
            words("roles-give-do"), type="primary", icon=":material/person_add:", key="roles-give",
            disabled=grant is None or not subject.strip(), on_click=_give,
            args=(words, roles, subject, grant, first if isinstance(first, date) else None, last),
        )  # fmt: skip


def ask_end(here: Here, roles: Roles) -> None:
    """The list of roles that can be ended, and the button that ends the one chosen."""
    words = here.words
    if not roles.current:
        return
    st.header(words("roles-end"), anchor=False)
    rows = {row.id: row for row in roles.current}
    chosen = st.selectbox(
        words("roles-end-which"), list(rows), index=None, key="roles-end-which", placeholder=words("roles-end-choose"),
        format_func=lambda id_: f"{rows[id_].subject} – {say_given(words, rows[id_], roles)}"
        if id_ in rows else words("roles-ended-since"),
    )  # fmt: skip
    if chosen in rows:
        row = rows[chosen]
        st.markdown(escape(say_days(words, row, roles.at)))
        if row.subject == derive_subject(here.viewer.name):
            st.warning(words("roles-end-own"), icon=":material/warning:")
    st.button(
        words("roles-end-do"), icon=":material/person_remove:", key="roles-end", disabled=chosen not in rows,
        on_click=_end, args=(words, roles, chosen),
    )  # fmt: skip


def _ask_object(here: Here, roles: Roles, role: Role) -> Grant | None:
    """The role on the object chosen; None until there is one, or when what was typed is nothing that is known."""
    if role is Role.ADMINISTRATOR:
        return Grant(role)
    words, offered = here.words, roles.board.offer(role)
    # A commune of elsewhere is in no list that one could read: its code is typed.
    asked = st.selectbox(
        words(f"roles-on-{role}"), offered if role in ON_ONE else (_ALL, *offered), index=None, key=f"roles-on-{role}",
        placeholder=words("roles-on-choose"), accept_new_options=True, help=words(f"roles-on-{role}-help"),
        format_func=lambda id_: say_object(words, Grant(role, id_), roles) if id_ else words(f"given-{role}-all"),
    )  # fmt: skip
    if asked is None:
        return None
    if asked == _ALL and role not in ON_ONE:
        return Grant(role)
    found = find_object(here.view, roles.board, role, asked.strip())
    if found is None:
        # Territories come before any project does: one that they do not know is a mistake of typing.
        is_code = CODE.fullmatch(asked.strip()) is not None and not (role is Role.ELECTED and offered)
        key = "roles-on-unknown" if is_code else "roles-on-nothing"
        st.warning(escape(words(key, object=asked)), icon=":material/help:")
        return Grant(role, asked.strip()) if is_code else None
    return Grant(role, found)


def _say_allowed(words: Words, grant: Grant, roles: Roles) -> str:
    return say_role(words, grant.role, say_object(words, grant, roles) if grant.on else "")


def _give(words: Words, roles: Roles, subject: str, grant: Grant, first: date | None, last: date | None) -> None:
    try:
        write_grant(open_desk(), read_viewer(), subject, grant, first, last)
    except TerritoryError as refusal:
        st.session_state[DONE] = (False, words(f"error-{refusal.code}", **refusal.values))
        return
    said = say_grant(words, grant, say_object(words, grant, roles))
    st.session_state[DONE] = (True, words("roles-given", subject=derive_subject(subject), role=said))
    for key in ("roles-subject", "roles-role", "roles-to"):
        st.session_state.pop(key, None)


def _end(words: Words, roles: Roles, chosen: str) -> None:
    row = next(row for row in roles.current if row.id == chosen)
    try:
        end_grant(open_desk(), read_viewer(), chosen, is_recovered=has_other_administrators(Settings.read()))
    except TerritoryError as refusal:
        st.session_state[DONE] = (False, words(f"error-{refusal.code}", **refusal.values))
        return
    st.session_state[DONE] = (True, words("roles-ended", subject=row.subject, role=say_given(words, row, roles)))
    st.session_state.pop("roles-end-which", None)
