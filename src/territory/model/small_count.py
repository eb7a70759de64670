"""What the public reads in place of a count of few persons. Kept as text in a view, said again in either language."""

from __future__ import annotations

import re

_REASON = "masqué\u00a0: moins de {threshold} personnes, ou de quoi en retrouver le nombre"
_PATTERN = re.compile(_REASON.replace("{threshold}", r"(\d+)"))


def say_withheld(threshold: str) -> str:
    """The reason that goes with a withheld count, `threshold` being a number or the SQL placed there.

    A count withheld because it would give away another carries the same words: else the two could be told apart.
    """
    return _REASON.replace("{threshold}", threshold)


def read_threshold(reason: str | None) -> int | None:
    """The threshold below which a count was withheld, None where the reason is another."""
    found = _PATTERN.fullmatch(reason or "")
    return int(found[1]) if found else None
