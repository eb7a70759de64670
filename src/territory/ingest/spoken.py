"""A person's words, found wherever they were written, whatever an encoding, a case or spaces made of them.

What a programme keeps of a cell is not what its file holds: importing composes accents, trims spaces, mends text that
was decoded twice. Texts are therefore compared by their letters and digits of ASCII alone, in small letters: accents
read through the wrong encoding become other signs beyond ASCII, and nothing else moves.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from territory.ingest.personal import REDACTED

#: The mark left where words were taken out, and how it is written in an encoding that has no ellipsis for sure.
PLAIN_MARK = "[...]"
MARKS = frozenset({REDACTED, PLAIN_MARK})
#: Letters and digits from which words are somebody's own wherever they stand; shorter ones only beside the
#: testimony's identifier.
OWN = 24
_ASCII = re.compile(r"[A-Za-z0-9]")
_NOT_ASCII = re.compile(r"[^A-Za-z0-9]+")
_ANY = re.compile(r"[^\W_]")
_NOT_ANY = re.compile(r"[\W_]+")
#: How programs write in ASCII what is not: of `caf\u00e9` in a log, nothing must be taken for letters.
_ESCAPED = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[nrt])")


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of one testimony; none when only its identifier is known."""

    testimony: str
    words: str = ""

    @property
    def is_wide(self) -> bool:
        """Whether words are mostly of another alphabet: then every letter counts."""
        return len(derive_sign(self.words)) * 2 < len(derive_sign(self.words, is_wide=True))

    @property
    def sign(self) -> str:
        """What the words are known by."""
        return derive_sign(self.words, is_wide=self.is_wide)


def derive_sign(text: str, *, is_wide: bool = False) -> str:
    """Letters and digits of a text in small letters: those of ASCII, or of every alphabet."""
    composed = unicodedata.normalize("NFC", text)
    return (_NOT_ANY if is_wide else _NOT_ASCII).sub("", composed).casefold()


@dataclass(frozen=True)
class Silence:
    """All that must be said no more, and how it is taken out of a text."""

    spoken: tuple[Spoken, ...]
    _signs: dict[str, tuple[Spoken, str, bool]] = field(default_factory=dict, init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        for item in self.spoken:
            if sign := item.sign:
                self._signs.setdefault(f"{item.testimony}\n{sign}", (item, sign, item.is_wide))

    @property
    def testimonies(self) -> frozenset[str]:
        """The testimonies whose words these are."""
        return frozenset(item.testimony for item in self.spoken)

    def read_near(self, texts: Iterable[object]) -> frozenset[str]:
        """The testimonies that cells of one row name, each in a cell of its own."""
        known = {item.casefold(): item for item in self.testimonies}
        return frozenset(
            known[key] for text in texts if isinstance(text, str) and (key := text.strip().casefold()) in known
        )

    def is_in(self, text: str) -> bool:
        """Whether a text holds words long enough to be somebody's wherever they stand."""
        signs: dict[bool, str] = {}
        for _, sign, is_wide in self._signs.values():
            if len(sign) >= OWN:
                if is_wide not in signs:
                    signs[is_wide] = derive_sign(_ESCAPED.sub(" ", text), is_wide=is_wide)
                if sign in signs[is_wide]:
                    return True
        return False

    def names_any(self, text: str) -> bool:
        """Whether a text holds the identifier of one of the testimonies."""
        named = "|".join(re.escape(item) for item in sorted(self.testimonies))
        return bool(named) and re.search(rf"(?<![\w.-])(?:{named})(?![\w.-])", text, re.IGNORECASE) is not None

    def redact(self, text: str, near: Collection[str] = ()) -> str:
        """The text without the words, each time they stand in it; `near` are the testimonies that its row names."""
        for item, sign, is_wide in self._signs.values():
            if len(sign) >= OWN or item.testimony in near:
                text = _take_out(text, item.words, sign, is_wide)
            if len(sign) >= OWN:
                text = _take_off(text, item.words, sign, is_wide)
        return text

    def redact_held(self, held: Any, near: Collection[str] = ()) -> Any:
        """A value of JSON without the words, in its texts and in the names of its members."""
        if isinstance(held, str):
            return self.redact(held, near)
        if isinstance(held, list):
            return [self.redact_held(item, near) for item in held]
        if isinstance(held, dict):
            beside = {*near, *self.read_near(held.values())}
            return {self.redact(str(name), near): self.redact_held(item, beside) for name, item in held.items()}
        return held


def _take_out(text: str, words: str, sign: str, is_wide: bool) -> str:
    """The text with each place where it says `sign` marked; what stands around stays."""
    if sign not in derive_sign(_ESCAPED.sub(" ", text), is_wide=is_wide):
        return text
    composed = unicodedata.normalize("NFC", text)
    places, told = _read_signs(composed, is_wide)
    lead, tail = _read_edges(words, _ANY if is_wide else _ASCII)
    pieces, last = [], 0
    start = told.find(sign)
    while start >= 0:
        end = start + len(sign)
        first, after = max(places[start] - lead, last), min(places[end - 1] + 1 + tail, len(composed))
        pieces += [composed[last:first], REDACTED]
        last, start = after, told.find(sign, end)
    return _tidy("".join([*pieces, composed[last:]]))


def _take_off(text: str, words: str, sign: str, is_wide: bool) -> str:
    """The text without words that it ends in the middle of: a title or an example is cut short by who keeps it."""
    told = derive_sign(_ESCAPED.sub(" ", text), is_wide=is_wide)
    place = sign.find(told[-OWN:]) if len(told) >= OWN else -1
    while place >= 0 and not told.endswith(sign[: place + OWN]):
        place = sign.find(told[-OWN:], place + 1)
    if place < 0:
        return text
    composed = unicodedata.normalize("NFC", text)
    places, told = _read_signs(composed, is_wide)
    lead, _ = _read_edges(words, _ANY if is_wide else _ASCII)
    return _tidy(f"{composed[: max(places[len(told) - place - OWN] - lead, 0)]}{REDACTED}")


def _read_signs(composed: str, is_wide: bool) -> tuple[list[int], str]:
    """The letters that count of a text, and where each stands in it."""
    letter = _ANY if is_wide else _ASCII
    escaped = [(found.start(), found.end()) for found in _ESCAPED.finditer(composed)]
    inside = {place for start, end in escaped for place in range(start, end)}
    signs = [
        (place, sign)
        for place, one in enumerate(composed)
        if place not in inside and letter.match(one)
        for sign in one.casefold()
    ]
    return [place for place, _ in signs], "".join(sign for _, sign in signs)


def _tidy(left: str) -> str:
    """What is left of a text; the mark alone when nothing else is said."""
    return left if any(one.isalnum() for one in left.replace(REDACTED, "")) else REDACTED


def _read_edges(words: str, letter: re.Pattern[str]) -> tuple[int, int]:
    """How many signs of the words stand before the first letter that counts, and after the last."""
    composed = unicodedata.normalize("NFC", words.strip())
    places = [place for place, one in enumerate(composed) if letter.match(one)]
    return (places[0], len(composed) - 1 - places[-1]) if places else (0, 0)


def derive_silence(words: Mapping[str, str], testimonies: Collection[str]) -> Silence:
    """What to silence of these testimonies: the words the drawer holds of them, and their identifiers."""
    spoken: Sequence[Spoken] = [Spoken(item, words.get(item, "")) for item in sorted(testimonies)]
    return Silence(tuple(spoken))
