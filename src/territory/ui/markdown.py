"""Texts typed by people, made harmless in places where Streamlit reads Markdown."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"[\r\n\t]+")
_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-!|~:$^&]|(?<=^\d)\.|(?<=^\d\d)\.)")


def escape(text: object) -> str:
    """The text as it will be read: no emphasis, link, image, colour, emoji code or formula, all on one line."""
    return _SPECIAL.sub(r"\\\1", _BREAKS.sub(" ", str(text)))
