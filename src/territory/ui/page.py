"""The frame of every page: its guard, its title, its badges, and how a board is read and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import streamlit as st

from territory.access.policy import ensure_may, reach
from territory.errors import TerritoryError
from territory.lake.nothing import derive_nothing
from territory.lake.view import Closing, View
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.model.viewer import Capability, Viewer
from territory.reports import state as reports
from territory.ui.markdown import escape
from territory.ui.registry import PageSpec, derive_page, read_spec
from territory.ui.session import read_scope, read_standing, read_view, read_viewer, read_words
from territory.ui.who import read_run

Board = TypeVar("Board")

#: Boards kept in memory, of all pages, scopes and viewers together; a board of the demo is some 50 kB.
KEPT_BOARDS = 300


@dataclass(frozen=True, slots=True)
class Here:
    """Where a page stands: its words, its viewer, the view of the lake, and the scope as the address asks for it."""

    page: PageSpec
    words: Words
    opened_by: Viewer
    view: View
    asked: Scope
    closings: tuple[Closing, ...]
    unknown: tuple[str, ...] = ()
    run: object = field(default=None, compare=False, repr=False)

    @property
    def viewer(self) -> Viewer:
        """Who looks, with the grants in force: asked again when a button acts on a page that an earlier run drew.

        A callback runs before the page's guard does: without this, whoever was signed out, or lost a role, could still
        do one thing in each tab left open. Beside a page (`ui.work`) it is who opened it.
        """
        run = read_run()
        return self.opened_by if run is None or run is self.run else read_viewer()


def start(key: str, needs: Capability = Capability.READ) -> Here:
    """The guard of the page `key`, then its badges and its title. Raises Refused `not-allowed`."""
    standing, asked = read_standing(), read_scope()
    viewer, words = standing.viewer, read_words(standing, asked)
    badges = st.empty()
    # The title comes before what may be refused, so that a refused page still says what it is.
    heading = st.empty()
    heading.title(words(f"page-{key}"), anchor=False)
    ensure_may(viewer, needs)
    if needs in {Capability.WRITE, Capability.CLOSE} and (narrowed := _keep_own(viewer, needs, asked)) != asked:
        if asked.known is not None:
            st.info(words("reach-live-only"), icon=":material/info:")
        asked = narrowed
    unknown: tuple[str, ...] = ()
    try:
        view, closings = read_view(viewer, asked.known, asked.programme)
    except TerritoryError as error:
        if error.code == "nothing-published" and needs is Capability.ADMINISTER:
            # Roles are given before anything is published: to those who will.
            view, closings = derive_nothing(viewer), ()
        elif asked.known is None or error.code not in {"closing-unknown", "snapshot-unknown", "not-allowed"}:
            raise
        else:
            unknown, asked = (asked.known,), replace(asked, known=None)
            view, closings = read_view(viewer, None, asked.programme)
    here = Here(read_spec(key), words, viewer, view, asked, closings, unknown, read_run())
    badges.markdown(_say_badges(here))
    if view.reserve is not None:
        days = {"first": view.reserve.first, "last": view.reserve.last}
        said = f":small[:material/visibility_off: {escape(words('reserve-shown', **days))}]"
        st.markdown(said, help=words("reserve-why"))
    if name := _read_name(here):
        heading.title(escape(name), anchor=False)
        name_tab(words, name)
    return here


def _keep_own(viewer: Viewer, needs: Capability, asked: Scope) -> Scope:
    """What the address asks for of a page that writes, kept to what the viewer may write.

    Other programmes, and arrêtés, which show all that they cover, are for the pages that read.
    """
    held = reach(viewer, needs)
    if held is None:
        return asked
    return replace(asked, known=None, programme=asked.programme if asked.programme in held else None)


def name_tab(words: Words, name: str) -> None:
    """The title of the browser's tab, what the page is about first: tabs and bookmarks must differ (WCAG 2.4.2)."""
    st.set_page_config(page_title=f"{name} · {words('app-name')}")


def read_live(here: Here) -> View:
    """The lake as it is now: what is typed goes there, whatever arrêté is being looked at."""
    return read_view(here.viewer, None, None)[0]


def load(read: Callable[[View, Scope], Board], here: Here, scope: Scope) -> Board:
    """The board that `read` makes of this view and scope, read once for all who see the same snapshot alike.

    Errors rise: the server's edge shows a sentence and a reference, and logs the rest (`web.failures`).
    """
    view = here.view
    at = (view.standing, view.default_on, view.closing.id if view.closing else None, here.opened_by.grants)
    asked = replace(scope, language=None, large=False)
    with st.spinner(here.words("loading"), show_time=False):
        board: Board = _load(f"{read.__module__}.{read.__qualname__}", repr((at, asked)), read, view, asked)
    return board


@st.cache_data(max_entries=KEPT_BOARDS, show_spinner=False)
def _load(name: str, key: str, _read: Callable[[View, Scope], Any], _view: View, _scope: Scope) -> Any:
    return _read(_view, _scope)


def show_link(here: Here, scope: Scope, key: str, label: str, about: str | None = None, strong: bool = False) -> None:
    """A link to the page `key` that keeps the scope; `label` may come from data, `about` is the object of a sheet."""
    query = replace(scope, about=about).query()
    said = f"**{escape(label)}**" if strong else escape(label)
    st.page_link(derive_page(read_spec(key), here.words), label=said, query_params=query)


def _read_name(here: Here) -> str | None:
    """The name of what a sheet is about: that is the title one looks for on it; None on other pages."""
    if here.page.about is None or here.asked.about is None:
        return None
    names = here.view.read("sheet_name", kind=here.page.about, id=here.asked.about)["name"].tolist()
    return str(names[0]) if names else None


def say_state(here: Here) -> str:
    """Which state of what is known this is: `Données arrêtées au 30/06/2026`, or live data and what changed since."""
    return reports.say_state(here.words, here.view, here.asked.known)


def _say_badges(here: Here) -> str:
    """What the data is, as a badge, and its state, as text: a badge does not fold and would be cut on a telephone."""
    state = f":small[{escape(say_state(here))}]"
    nature = say_nature(here.words, here.view.nature)
    return f"{nature}  {state}" if nature else state


def say_nature(words: Words, nature: str | None) -> str:
    """The badge that says that data is fictional, or published by others; empty for an authority's own."""
    if nature not in {"demo", "published"}:
        return ""
    return f":{'orange' if nature == 'demo' else 'blue'}-badge[{escape(words(f'nature-{nature}'))}]"
