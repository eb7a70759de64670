"""A figure as one may quote it: its sentence, what it covers, the state of the data, and an address that freezes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from territory.analysis.selection import UNDATED
from territory.model.board import Coverage
from territory.model.scope import Scope
from territory.ui.page import Here, say_nature, say_state


def say_quotation(here: Here, sentence: str, coverage: Coverage | None = None, sources: Sequence[str] = ()) -> str:
    """The sentence as one may quote it: what it covers, the state of the data, and a link that freezes both."""
    parts = [sentence]
    if coverage:
        parts.append(here.words("quote-coverage", coverage=coverage))
    if sources:
        parts.append(f"{here.words('sources', count=len(sources), sources=say_sources(here, sources))}.")
    parts.append(f"{say_state(here)}.")
    parts.append(derive_permalink(here))
    return "\n".join(parts)


def say_sources(here: Here, sources: Sequence[str]) -> str:
    """The sources by their names, addresses as they are, each once."""
    words = here.words
    named = [words(f"source-{item}") if words.has(f"source-{item}") else item for item in sources]
    return ", ".join(dict.fromkeys(named))


def derive_frozen(here: Here) -> Scope:
    """What the address asks for, frozen: with what is known (the arrêté or the snapshot) and the effective date."""
    view, asked = here.view, here.asked
    known = view.closing.id if view.closing else f"v{view.number}"
    return replace(asked, known=known, on=asked.on or view.default_on, language=here.words.language, large=False)


def derive_permalink(here: Here) -> str:
    """The page's full address, frozen."""
    address = (st.context.url or "").split("?")[0].rstrip("/").removesuffix(f"/{here.page.path}")
    return f"{address}/{here.page.path}?{urlencode(derive_frozen(here).query(), doseq=True)}"


def list_notes(
    here: Here, sentence: str | None, coverage: Coverage | None, sources: Sequence[str], rows: int
) -> list[tuple[str, str]]:
    """What one must know to read a table away from its page, as (label, text): each line only where there is any."""
    words, on = here.words, here.asked.on or here.view.default_on
    nature = here.view.nature
    notes = {
        "take-note-page": words(f"page-{here.page.key}"),
        "take-note-nature": words(f"nature-{nature}") if say_nature(words, nature) else None,
        "take-note-sentence": sentence,
        "take-note-coverage": words.coverage(coverage) if coverage else None,
        "take-note-on": words.day(on) if on and on != UNDATED else None,
        "take-note-state": say_state(here),
        "take-note-sources": say_sources(here, sources) if sources else None,
        "take-note-rows": words.number(rows),
        "take-note-missing": words("take-note-missing-text"),
        "take-note-link": derive_permalink(here),
    }
    return [(words(key), text) for key, text in notes.items() if text]
