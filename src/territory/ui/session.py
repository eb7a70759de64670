"""What a rerun starts from: the lake, who looks, what the address asks for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

import streamlit as st

from territory.config import Settings
from territory.lake.history import Entry
from territory.lake.lake import Lake
from territory.lake.view import Closing, View
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer


class LakeReader(Protocol):
    """What pages ask of a lake. Tests hand in one that holds a few rows."""

    def view(self, viewer: Viewer, known: str | None = None, programme: str | None = None) -> View:
        """See `Lake.view`."""

    def closings(self, viewer: Viewer) -> tuple[Closing, ...]:
        """See `Lake.closings`."""

    def read_history(self, viewer: Viewer) -> tuple[Entry, ...]:
        """See `Lake.read_history`."""


def _open_configured() -> LakeReader:
    return Lake.open(Settings.read())


_lock = threading.Lock()
_opener: Callable[[], LakeReader] = _open_configured
_lake: LakeReader | None = None


def use_lake(opener: Callable[[], LakeReader] | None) -> None:
    """Open another lake from now on (None: the configured one) and forget all that was read."""
    global _opener, _lake
    with _lock:
        _opener, _lake = opener or _open_configured, None
    st.cache_data.clear()


def open_lake() -> LakeReader:
    """The process's one lake. Raises SurroundingsError; a lake that is missing now may be there at the next rerun."""
    global _lake
    with _lock:
        if _lake is None:
            _lake = _opener()
        return _lake


def read_viewer() -> Viewer:
    """Who looks: until sign-in comes, the local user, in the role of the settings."""
    settings = Settings.read()
    return Viewer(Role(settings.role), settings.user)


def read_scope() -> Scope:
    """What the address asks for."""
    return Scope.parse(read_query())


def read_query() -> dict[str, list[str]]:
    """The address's query as it is, each value of it."""
    return {name: st.query_params.get_all(name) for name in st.query_params}
