"""Text that a spreadsheet would run as a formula is written with an apostrophe before it, and read without it.

The rule is a bijection, so a file comes back as it went: text made of apostrophes (or none) then `=`, `+`, `-` or `@`
gets one apostrophe more on the way out and loses one on the way in. Source: OWASP, "CSV injection". Numbers are not
text: a negative number is written as it is.
"""

from __future__ import annotations

import re

_STARTS = re.compile(r"'*[=+\-@]")
_NEUTRAL = re.compile(r"'+[=+\-@]")


def neutralise(text: str) -> str:
    """The text as it is written in a CSV."""
    return f"'{text}" if _STARTS.match(text) else text


def restore(text: str) -> str:
    """The text that `neutralise` was given."""
    return text[1:] if _NEUTRAL.match(text) else text
