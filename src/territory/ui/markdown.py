"""Texts typed by people, made harmless in places where Streamlit reads Markdown."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"[\r\n\t]+")
_WEB = re.compile(r"https?://([A-Za-z0-9.-]+)(?::\d+)?(?:[/?#]\S*)?")
_UNSAFE = re.compile(r"[<>()\[\]\\\"'`*_{}|^]")
_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-!|~:$^&]|(?<=^\d)\.|(?<=^\d\d)\.)")


def escape(text: object) -> str:
    """The text as it will be read: no emphasis, link, image, colour, emoji code or formula, all on one line."""
    return _SPECIAL.sub(r"\\\1", _BREAKS.sub(" ", str(text)))


def link(url: str | None, label: str | None = None) -> str:
    """A link to a web page, named by its site when no label is given; what is not a plain web address is shown as text.

    Nothing typed can end the link early: what could is percent-encoded.
    """
    if not url:
        return ""
    found = _WEB.fullmatch(url.strip())
    if not found:
        return escape(label or url)
    safe = _UNSAFE.sub(lambda character: f"%{ord(character[0]):02X}", url.strip())
    return f"[{escape(label or found[1].removeprefix('www.'))}](<{safe}>)"
