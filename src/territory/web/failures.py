"""What a person sees when a page fails: a sentence and a reference that the log knows, never a stack."""

from __future__ import annotations

import contextlib
import logging
import secrets
from urllib.parse import urlsplit

import streamlit as st

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.journal import write_refusal
from territory.errors import Refused, TerritoryError
from territory.locale.formats import LOCALES
from territory.locale.words import Words
from territory.ui.registry import PAGES
from territory.ui.session import read_viewer

_LOG = logging.getLogger("territory.web")


def show_failure(failure: Exception) -> bool:
    """Log `failure` under a reference and show the reference. True: Streamlit shows nothing of its own.

    A TerritoryError is a refusal written for people: its own words are shown, and one line is logged.
    """
    asked = st.query_params.get_all("l")
    words = Words(next((language for language in asked if language in LOCALES), Settings.read().language))
    if isinstance(failure, TerritoryError) and words.has(f"error-{failure.code}"):
        _LOG.warning("refused: %s", failure.code)
        if isinstance(failure, Refused):
            _tell(failure)
        st.error(words(f"error-{failure.code}", **failure.values))
        return True
    reference = secrets.token_hex(4)
    _LOG.error("reference %s", reference, exc_info=failure)
    st.error(words("error-unexpected", reference=reference))
    return True


def _tell(refused: Refused) -> None:
    """Tells the journal of an action that was refused; a page that is refused is told where it runs."""
    path = urlsplit(st.context.url or "").path.strip("/")
    page = next((spec.key for spec in PAGES if spec.path == path), "")
    with contextlib.suppress(TerritoryError):  # a desk that does not answer must not hide the refusal
        write_refusal(open_desk(Settings.read()), read_viewer(), page, refused.code)
