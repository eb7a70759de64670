"""Who looks, asked again at each run: nothing of it is kept from one to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from territory.access.standing import Door, Refusal, SignIn, derive_local, derive_sign_in
from territory.config import Settings
from territory.desk.engine import Desk, open_desk
from territory.desk.grants import read_grants
from territory.desk.invitations import read_invited
from territory.desk.sign_ins import write_sign_in
from territory.model.clock import read_clock
from territory.model.viewer import Viewer
from territory.web.door import DOORWAY

#: Who looks in this run: asked for once by the menu, then by the page.
_KEPT = "standing-of-this-run"
#: The part of an address that holds an invitation's token.
INVITATION = "i"


@dataclass(frozen=True, slots=True)
class Standing:
    """A viewer, and how one came to be it: the door, the sign-in when there is one, why it opens nothing if so."""

    viewer: Viewer
    door: Door
    sign_in: SignIn | None = None
    refusal: Refusal | None = None


def read_run() -> object:
    """What tells this run of the script from another one: made anew at the start of each; None outside of any."""
    context = get_script_run_ctx(suppress_warning=True)
    return None if context is None else context.cursors


def read_who() -> Standing:
    """Who looks, asked once in each run of the script (see `_read_now`); a callback is part of the run it begins."""
    run = read_run()
    if run is None:
        return _read_now()
    kept = st.session_state.get(_KEPT)
    if kept is None or kept[0] is not run:
        kept = st.session_state[_KEPT] = (run, _read_now())
    standing: Standing = kept[1]
    return standing


def _read_now() -> Standing:
    """Who looks: the local user, whoever signed in, or anybody; with what an invitation in the address opens.

    A sign-in costs two small reads of the desk, an invitation one. Raises SurroundingsError `desk-unreachable`: who
    may do what cannot be told then, so nothing is shown.
    """
    settings = Settings.read()
    standing = _read_door(settings)
    token = st.query_params.get(INVITATION)
    if not token:
        return standing
    invited = read_invited(open_desk(settings), token, read_clock())
    if invited is None:
        return standing
    viewer = standing.viewer
    return replace(standing, viewer=Viewer((*viewer.grants, *invited.grants), viewer.name or invited.name))


def _read_door(settings: Settings) -> Standing:
    door = DOORWAY.read(settings)
    if door is Door.LOCAL:
        return Standing(derive_local(settings), door)
    if door is Door.PUBLIC or settings.provider is None or not st.user.get("is_logged_in", False):
        return Standing(Viewer(), door)
    at = read_clock()
    sign_in = derive_sign_in(st.user.to_dict(), settings.provider, at)
    desk = open_desk(settings)
    viewer = _derive_viewer(desk, sign_in)
    refusal = write_sign_in(desk, sign_in, viewer, at)
    return Standing(Viewer() if refusal else viewer, door, sign_in, refusal)


def _derive_viewer(desk: Desk, sign_in: SignIn) -> Viewer:
    """The viewer that the sign-in would be; without any grant when it is refused."""
    if sign_in.refusal is Refusal.EXPIRED:
        return Viewer(name=sign_in.account)
    if sign_in.refusal is not None:
        return Viewer()
    return Viewer((*sign_in.grants, *read_grants(desk, sign_in.subjects, read_clock())), sign_in.account)
