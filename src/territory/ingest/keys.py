"""Readable keys made from what rows say, so that the same file a second time changes nothing."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence

#: What an identifier may measure (`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$` in the descriptors).
LONGEST = 64
_OTHER = re.compile(r"[^a-z0-9]+")
#: Words that say nothing in a key.
_SMALL = {"a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une", "the", "of"}


def derive_words(text: str) -> list[str]:
    """The folded words of a text, small ones left out unless there are no others."""
    bare = unicodedata.normalize("NFKD", re.sub("[œŒ]", "oe", text).replace("æ", "ae"))
    words = [word for word in _OTHER.split(bare.encode("ascii", "ignore").decode().casefold()) if word]
    return [word for word in words if word not in _SMALL] or words


def derive_slug(text: str, longest: int = 40) -> str:
    """Folded words joined by hyphens, small words left out, cut at a word: `Navette autonome` is `navette-autonome`."""
    slug = ""
    for word in derive_words(text):
        if slug and len(slug) + 1 + len(word) > longest:
            break
        slug = f"{slug}-{word}" if slug else word[:longest]
    return slug


def derive_key(prefix: str, parts: Sequence[str | None], longest: int = LONGEST) -> str:
    """A key from its natural content: the prefix, the parts as slugs, and a short hash whenever slugs say less.

    It depends on nothing but `parts`: neither the row's place nor the file. Keys that are already identifiers
    (`NCL-2018-003`) keep their capitals.
    """
    filled = [part.strip() for part in parts if part and part.strip()]
    shown = [part if _is_plain(part) else derive_slug(part) for part in filled]
    text = "-".join([prefix, *(part for part in shown if part)] if prefix else [part for part in shown if part])
    is_whole = all(_says_all(part, slug) for part, slug in zip(filled, shown, strict=True)) and len(text) <= longest
    if is_whole and text and text[0].isalnum():
        return text
    mark = hashlib.sha256("\x1f".join(filled).encode()).hexdigest()[:8]
    start = text[: longest - 9].rstrip("-._") or "x"
    return f"{start}-{mark}"


def derive_numbered(key: str, number: int) -> str:
    """The key of the nth twin: the first keeps its key, the second ends with `-2`."""
    if number < 2:
        return key
    suffix = f"-{number}"
    return f"{key[: LONGEST - len(suffix)]}{suffix}"


def _is_plain(part: str) -> bool:
    """Whether a part is an identifier (`NCL`, `NCL-2018-003`, `commune-44109`), whose capitals are kept."""
    return len(part) <= 40 and re.fullmatch(r"[A-Z]{2,6}|(?=.*\d)[A-Za-z0-9][A-Za-z0-9._-]*", part) is not None


def _says_all(part: str, slug: str) -> bool:
    """Whether nothing of a part was cut: case, accents, punctuation and small words may go."""
    if part == slug:
        return True
    folded = unicodedata.normalize("NFKD", part).encode("ascii", "ignore").decode().casefold()
    words = [word for word in _OTHER.split(folded) if word]
    return "-".join(word for word in words if word not in _SMALL) == slug or "-".join(words) == slug
