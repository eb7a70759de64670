"""What a person sees when a page fails: a sentence and a reference that the log knows, never a stack."""

from __future__ import annotations

import logging
import secrets

import streamlit as st

from territory.config import Settings
from territory.errors import TerritoryError
from territory.locale.formats import LOCALES
from territory.locale.words import Words

_LOG = logging.getLogger("territory.web")


def show_failure(failure: Exception) -> bool:
    """Log `failure` under a reference and show the reference. True: Streamlit shows nothing of its own.

    A TerritoryError is a refusal written for people: its own words are shown, and one line is logged.
    """
    asked = st.query_params.get_all("l")
    words = Words(next((language for language in asked if language in LOCALES), Settings.read().language))
    if isinstance(failure, TerritoryError) and words.has(f"error-{failure.code}"):
        _LOG.warning("refused: %s", failure.code)
        st.error(words(f"error-{failure.code}", **failure.values))
        return True
    reference = secrets.token_hex(4)
    _LOG.error("reference %s", reference, exc_info=failure)
    st.error(words("error-unexpected", reference=reference))
    return True
