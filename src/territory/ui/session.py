"""What a rerun starts from: the lake, who looks, what the address asks for."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Protocol

import streamlit as st

from territory.config import Settings
from territory.desk.engine import Desk
from territory.desk.engine import open_desk as desk_of
from territory.desk.preferences import read_preference, write_preference
from territory.errors import SurroundingsError
from territory.ingest.journaled import JournaledLake
from territory.lake.history import Difference, Entry
from territory.lake.lake import Lake
from territory.lake.view import Closing, View
from territory.locale.words import Words
from territory.model.clock import derive_day, read_clock
from territory.model.scope import Scope
from territory.model.viewer import Viewer
from territory.ui.who import INVITATION, Standing, read_who

#: Views kept: some arrêtés, for some viewers. Making one costs a dozen small reads.
KEPT_VIEWS = 16


class LakeReader(Protocol):
    """What pages ask of a lake. Tests hand in one that holds a few rows."""

    def head(self) -> int:
        """See `Lake.head`."""

    def view(self, viewer: Viewer, known: str | None = None, programme: str | None = None) -> View:
        """See `Lake.view`."""

    def closings(self, viewer: Viewer) -> tuple[Closing, ...]:
        """See `Lake.closings`."""

    def read_consents(self, viewer: Viewer) -> dict[str, tuple[str, str | None]]:
        """See `Lake.read_consents`."""

    def read_history(self, viewer: Viewer) -> tuple[Entry, ...]:
        """See `Lake.read_history`."""

    def read_difference(self, viewer: Viewer, before: str, after: str) -> tuple[Difference, ...]:
        """See `Lake.read_difference`."""

    def read_names(
        self, viewer: Viewer, asked: Mapping[str, Collection[str]], known: str | None = None
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        """See `Lake.read_names`."""

    def read_provenance(
        self, viewer: Viewer, table: str, key: Mapping[str, object]
    ) -> dict[str, tuple[Entry, str, int | None]]:
        """See `Lake.read_provenance`."""


def _open_configured() -> LakeReader:
    return JournaledLake.open(Settings.read())


_lock = threading.Lock()
_opener: Callable[[], LakeReader] = _open_configured
_lake: LakeReader | None = None
_viewer: Viewer | None = None
_views: OrderedDict[tuple[int, Viewer, str | None, str | None, date], tuple[View, tuple[Closing, ...]]] = OrderedDict()


def use_lake(opener: Callable[[], LakeReader] | None) -> None:
    """Open another lake from now on (None: the configured one) and forget all that was read."""
    global _opener, _lake
    with _lock:
        _opener, _lake = opener or _open_configured, None
        _views.clear()
    st.cache_data.clear()


def use_viewer(viewer: Viewer | None) -> None:
    """Look as `viewer` from now on (None: as whoever looks).

    For tests alone, like `use_lake`: pages run there in the test's own process, which has no sign-in. Nothing of the
    program calls it, and no address, setting or request can.
    """
    global _viewer
    _viewer = viewer


def open_lake() -> LakeReader:
    """The process's one lake. Raises SurroundingsError; a lake that is missing now may be there at the next rerun."""
    global _lake
    with _lock:
        if _lake is None:
            _lake = _opener()
        return _lake


def open_lake_to_write() -> Lake:
    """The process's one lake, for pages that commit; raises SurroundingsError `lake-missing` for what only reads."""
    lake = open_lake()
    if not isinstance(lake, Lake):
        raise SurroundingsError("lake-missing")
    return lake


def read_nature(viewer: Viewer) -> str | None:
    """What kind of data the lake holds (see `Lake.read_nature`), for a page that reads no view of it."""
    lake = open_lake()
    return lake.read_nature(viewer) if isinstance(lake, Lake) else None


def open_desk() -> Desk:
    """The desk beside the lake of the settings."""
    return desk_of(Settings.read())


def read_view(viewer: Viewer, known: str | None, programme: str | None) -> tuple[View, tuple[Closing, ...]]:
    """The view (see `Lake.view`) and the closings one may pick, made again only when the lake or the day has moved."""
    lake = open_lake()
    # What may be shown can change at midnight: a reserve begins and ends by the day (`Lake.view`).
    key = (lake.head(), viewer, known, programme, derive_day(read_clock()))
    with _lock:
        if key in _views:
            _views.move_to_end(key)
            return _views[key]
    made = (lake.view(viewer, known, programme), lake.closings(viewer))
    with _lock:
        _views[key] = made
        while len(_views) > KEPT_VIEWS:
            _views.popitem(last=False)
    return made


def read_consents(viewer: Viewer) -> dict[str, tuple[str, str | None]]:
    """What each testimony's author agrees to now, never kept from one rerun to the next (see `Lake.read_consents`)."""
    return open_lake().read_consents(viewer)


def read_viewer() -> Viewer:
    """Who looks, with the grants in force at this moment."""
    return read_standing().viewer


def read_standing() -> Standing:
    """Who looks, and how they came to (see `ui.who.read_who`): two small reads of the desk for who signed in."""
    standing = read_who()
    return standing if _viewer is None else replace(standing, viewer=_viewer)


def read_scope() -> Scope:
    """What the address asks for."""
    return Scope.parse(read_query())


def read_words(standing: Standing, scope: Scope) -> Words:
    """The words to say things in: the address's language, else the one chosen last by who signed in, else the usual.

    The local user's is a setting: what was clicked once must not change what the same machine shows ever after.
    """
    remembered = None
    if scope.language is None and standing.sign_in is not None and standing.refusal is None:
        remembered = read_preference(open_desk(), standing.viewer).language
    return Words(scope.language or remembered or Settings.read().language)


def write_language(language: str) -> None:
    """Speaks this language from now on, and the next time to who signed in: for callbacks."""
    standing = read_standing()
    if standing.sign_in is not None and standing.refusal is None:
        write_preference(open_desk(), standing.viewer, language=language)
    write_scope(replace(read_scope(), language=language))


def write_scope(scope: Scope) -> None:
    """Ask for this scope on the page one is on: for callbacks, since the rerun reads the address.

    A link to the page one is on would not do: Streamlit then leaves the old query in the browser's address.
    """
    # Through `parse`, so that the same choices make the same address whatever the order in which they were made.
    query = scope.query()
    listed = {name: [value] if isinstance(value, str) else value for name, value in query.items()}
    # What an invitation opens stays open on the page it opens; no link to another page carries it.
    kept = {INVITATION: st.query_params[INVITATION]} if INVITATION in st.query_params else {}
    st.query_params.from_dict(list((Scope.parse(listed).query() | kept).items()))


def read_query() -> dict[str, list[str]]:
    """The address's query as it is, each value of it."""
    return {name: st.query_params.get_all(name) for name in st.query_params}
