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
from territory.config import ROOT, Settings
from territory.web.failures import show_failure
from territory.web.loopback import LoopbackOnly
from territory.web.options import adopt_options, ensure_options
from territory.web.routes import routes
from territory.web.shell import Shell

#: The main script stands away from the folder that holds `pages/`: beside it, Streamlit would take the first run of
#: a deep link for a page of its own kind and open a modal "Page not found".
MAIN = ROOT / "src" / "territory" / "ui" / "main.py"


def assembly() -> dict[str, Any]:
    """Keyword arguments of `st.App`. Raises SurroundingsError `option-unsafe` when Streamlit is not set as we ask."""
    adopt_options(ROOT / "app.py")
    ensure_options()
    settings = Settings.read()
    return {
        "routes": routes(settings),
        "middleware": [Middleware(LoopbackOnly), Middleware(Shell, language=settings.language)],
        "lifespan": lifespan,
        "on_script_error": show_failure,
    }


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
