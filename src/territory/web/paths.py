"""Which addresses are pages."""

from __future__ import annotations

import importlib
from functools import cache

#: First segments that Streamlit or our own routes answer. HTML under them is a file, never a page.
_FILES = {"_stcore", "media", "component", "static", "app", "assets", "data"}


@cache
def page_paths() -> frozenset[str] | None:
    """Addresses of all pages, without slash; the first page also answers at the root. None before there is a page."""
    try:
        registry = importlib.import_module("territory.ui.registry")
    except ModuleNotFoundError:
        return None
    return frozenset({"", *registry.paths()})


def is_shell(path: str) -> bool:
    """Whether Streamlit answers its index page at `path`, which it does wherever it has no file."""
    return path.split("/")[1] not in _FILES


def is_page(path: str) -> bool:
    """Whether `path`, as the browser asks for it, leads to a page."""
    known = page_paths()
    return known is None or path.strip("/") in known
