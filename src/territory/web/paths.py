"""Which addresses are pages."""

from __future__ import annotations

from territory.ui import registry

#: First segments that Streamlit or our own routes answer. HTML under them is a file, never a page.
_FILES = {"_stcore", "media", "component", "static", "app", "assets", "data", "auth", "oauth2callback"}
#: The first page answers at the root.
_PAGES = frozenset({"", *registry.paths()})


def is_shell(path: str) -> bool:
    """Whether Streamlit answers its index page at `path`, which it does wherever it has no file."""
    return path.split("/")[1] not in _FILES


def is_page(path: str) -> bool:
    """Whether `path`, as the browser asks for it, leads to a page."""
    return path.strip("/") in _PAGES
