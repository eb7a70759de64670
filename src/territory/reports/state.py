"""Which state of what is known a page or a document shows, in words."""

from __future__ import annotations

from territory.lake.view import View
from territory.locale.words import Words


def say_state(words: Words, view: View, known: str | None) -> str:
    """`Données arrêtées au 30/06/2026`, a snapshot that was asked for, or live data and what changed since."""
    if view.closing:
        return words("state-closing", day=view.closing.effective_on, state=view.closing.state)
    if known:
        return words("state-snapshot", snapshot=str(view.number))
    if view.last_closing:
        return words("state-live", count=view.changes, day=view.last_closing.effective_on)
    return words("state-live-alone")
