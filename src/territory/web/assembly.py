"""What the launcher hands to `st.App`: routes, middleware, what happens at start, what happens on an error."""

from __future__ import annotations

import gc
import importlib
import pkgutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st
from starlette.middleware import Middleware

import territory
from territory.access.standing import read_roles
from territory.config import ROOT, Settings
from territory.web.door import DOORWAY
from territory.web.failures import show_failure
from territory.web.gate import Gate
from territory.web.options import adopt_options, ensure_options
from territory.web.passage import CALLBACK, Passage
from territory.web.routes import routes
from territory.web.shell import Shell

#: The main script stands away from the folder that holds `pages/`: beside it, Streamlit would take the first run of
#: a deep link for a page of its own kind and open a modal "Page not found".
MAIN = ROOT / "src" / "territory" / "ui" / "main.py"


def assembly() -> dict[str, Any]:
    """Keyword arguments of `st.App`.

    Raises SurroundingsError `option-unsafe` when Streamlit is not set as we ask, TerritoryError `setting-invalid` or
    `setting-missing`.
    """
    adopt_options(ROOT / "app.py")
    ensure_options()
    settings = Settings.read()
    DOORWAY.read(settings)  # says in the log, before anybody comes, that an address which is not local opens to readers
    return {
        "routes": routes(settings),
        "middleware": [
            Middleware(Gate, doorway=DOORWAY, settings=settings),
            Middleware(Passage, settings=settings),
            Middleware(Shell, language=settings.language),
        ],
        "lifespan": lifespan,
        "on_script_error": show_failure,
        **derive_secrets(settings),
    }


def derive_secrets(settings: Settings) -> dict[str, Any]:
    """What `st.login` asks of `st.App`; nothing where nobody signs in. Raises TerritoryError `setting-invalid`."""
    provider = settings.provider
    if provider is None:
        return {}
    read_roles(provider.roles)  # refused at the start rather than at the first sign-in
    auth = {
        "redirect_uri": settings.address + CALLBACK,
        "cookie_secret": provider.cookie_secret,
        "client_id": provider.client_id,
        "client_secret": provider.client_secret,
        "server_metadata_url": provider.metadata,
        # Asked to prove it again: a session of yesterday at the provider would be too old for us on arrival, and
        # whoever comes next to a shared machine is not the one who left.
        "client_kwargs": {"scope": provider.scopes, "prompt": "login"},
    }
    return {"secrets": {"auth": auth}}


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """Everything is imported, then withdrawn from garbage collection.

    The objects of pandas, plotly and pydeck are walked through by each full collection and never freed: frozen, a
    rerun costs 5 ms instead of 40 to 90 ms of CPU.
    """
    ensure_options()
    import_all()
    gc.collect()
    gc.freeze()
    yield


def import_all() -> None:
    """Import what pages are made of, so that the first visitor does not wait for it."""
    for module in pkgutil.walk_packages(territory.__path__, "territory."):
        if module.name.split(".")[1] in {"charts", "analysis", "geography"}:
            importlib.import_module(module.name)
