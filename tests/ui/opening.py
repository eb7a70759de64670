"""A page of the application, opened by its address and run without a server."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from territory.ui.registry import ROOT, read_spec

MAIN = ROOT / "src/territory/ui/main.py"


def open_address(
    key: str, query: Mapping[str, str | list[str]], timeout: int = 60, user: Mapping[str, Any] | None = None
) -> AppTest:
    """The page `key` as its address opens it, for whoever the claims `user` say has signed in (None: nobody).

    `AppTest.switch_page` knows pages once the first one has run, which for half of the tests is most of their time: the
    page asked for is told beforehand, as the browser tells it to the server.
    """
    app = AppTest.from_file(str(MAIN), default_timeout=timeout)
    if user is not None:
        app.user = dict(user)
    for name, value in query.items():
        app.query_params[name] = value
    spec = read_spec(key)
    app._bidi_component_manager = _read_components()
    app._page_hash = calc_hash(spec.path) if spec.path else ""
    return app.run()


@cache
def _read_components() -> BidiComponentManager:
    """The components that packages bring: all are looked through once, not for a fifth of a second at each page."""
    manager = BidiComponentManager()
    manager.discover_and_register_components(start_file_watching=False)
    return manager
