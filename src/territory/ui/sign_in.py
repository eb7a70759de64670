"""Who one is, said on every page; signing in and out; and what a refused page tells one to do."""

from __future__ import annotations

import streamlit as st

from territory.access.standing import Door
from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.journal import write_refusal
from territory.desk.sign_ins import end_sign_in
from territory.locale.words import Words
from territory.model.clock import read_clock
from territory.model.viewer import Role, Viewer
from territory.ui.markdown import escape
from territory.ui.who import Standing

#: Pages whose refusal the journal was told of, in this session.
_TOLD = "refused-pages"


def show_standing(standing: Standing, words: Words) -> None:
    """Who one is and with which rights, in a line, with the way in or out when there is one."""
    st.markdown(f":small[{escape(say_standing(standing, words))}]")
    if standing.door is not Door.SIGNED:
        return
    if standing.refusal is not None:
        st.warning(words(f"sign-in-refused-{standing.refusal}"))
    if standing.sign_in is None or standing.refusal is not None:
        label = "sign-in-do" if standing.sign_in is None else "sign-in-again"
        # Not in a callback: the library sends the browser away from where the script calls it.
        if st.button(words(label), key="sign-in", icon=":material/login:", width="stretch"):
            st.login()
    elif st.button(words("sign-in-out"), key="sign-out", icon=":material/logout:", type="tertiary"):
        sign_out(standing)


def sign_out(standing: Standing) -> None:
    """Ends the sign-in for every copy of its cookie, then leaves the provider's session as well."""
    if standing.sign_in is not None:
        end_sign_in(open_desk(Settings.read()), standing.sign_in, standing.viewer, read_clock())
    st.logout()


def show_refusal(standing: Standing, words: Words, page: str) -> None:
    """What to do about a page that is not for one, under the sentence that refuses it; told to the journal once."""
    is_signed = standing.sign_in is not None and standing.refusal is None
    match standing.door:
        case Door.SIGNED if not is_signed:
            st.markdown(words(f"sign-in-refused-{standing.refusal}" if standing.refusal else "sign-in-needed"))
            if st.button(words("sign-in-do"), key="sign-in-here", icon=":material/login:", type="primary"):
                st.login()
        case Door.SIGNED:
            st.markdown(words("sign-in-ask"))
        case Door.PUBLIC:
            st.markdown(words("sign-in-ask-public"))
        case Door.LOCAL:
            st.markdown(words("sign-in-ask-local"))
    tell_refusal(standing, page, "not-allowed")


def tell_refusal(standing: Standing, page: str, code: str) -> None:
    """Tells the journal that a page refused something, once a session and reason."""
    told: set[tuple[str, str]] = st.session_state.setdefault(_TOLD, set())
    if (page, code) not in told:
        told.add((page, code))
        write_refusal(open_desk(Settings.read()), standing.viewer, page, code)


def say_standing(standing: Standing, words: Words) -> str:
    """Who one is and with which roles, in plain words."""
    viewer, sign_in = standing.viewer, standing.sign_in
    if standing.door is Door.LOCAL:
        role = "coordinator" if viewer.objects(Role.COORDINATOR) else "reader"
        said = words("sign-in-local", name=viewer.name, role=words(f"sign-in-local-{role}"))
    elif sign_in is not None and standing.refusal is None:
        said = words("sign-in-as", name=sign_in.shown, roles=_say_roles(viewer, words))
    else:
        said = words("sign-in-public" if standing.door is Door.PUBLIC else "sign-in-nobody")
    return f"{said} {words('sign-in-invited')}" if viewer.objects(Role.INVITED) else said


def _say_roles(viewer: Viewer, words: Words) -> str:
    """The roles one signed in with, each with what it is on; an invitation is said apart."""
    roles = [role for role in Role if role is not Role.INVITED and viewer.objects(role)]
    return ", ".join(_say_role(viewer, role, words) for role in roles) or words("sign-in-reader")


def _say_role(viewer: Viewer, role: Role, words: Words) -> str:
    held, named = viewer.objects(role), words(f"role-{role}")
    if "" in held:
        return words("sign-in-role-all" if role is Role.COORDINATOR else "sign-in-role", role=named)
    return words("sign-in-role-on", role=named, objects=", ".join(sorted(held)))
