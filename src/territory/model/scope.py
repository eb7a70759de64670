"""The scope of a page: what a link carries, and all that a figure depends on besides the viewer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
#: What a page says of its object may come before its code.
_OBJECT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")
_PERIOD = re.compile(r"\d{4}|s\d{4}|m\d{4}")
_THRESHOLD = re.compile(r"([a-z]{1,20})\.(0|[1-9]\d{0,5})")
#: Years of a day that one may ask for: beyond, dates counted from it would leave the calendar.
_YEARS = range(1900, 2201)
PHASES = ("upstream", "active", "follow_on", "closed")
LANGUAGES = ("fr", "en")


@dataclass(frozen=True, slots=True)
class Scope:
    """What is asked, as codes. Unknown or malformed values are dropped on the way in, never evaluated.

    - `programme`, `territory`, `terms`: codes of the lake; `phases`: of `PHASES`.
    - `period`: `2025` (exercice), `s2025` (school year starting 2025), `m2020` (mandate starting 2020).
    - `on`: "situation au", the effective date. None means the default of what is known.
    - `known`: "données connues au": a closing's id, or `v12` for a snapshot number. None: the viewer's default.
    - `language`: of the interface.
    - `about`: the one object of a sheet (project, organisation) or the indicator of a page.
    - `large`: whether everything is set in a large type, for a projector.
    - `thresholds`: those of the rules of alerts that were chosen (`analysis.thresholds`), by name, whole numbers.
    """

    programme: str | None = None
    territory: str | None = None
    terms: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    period: str | None = None
    on: date | None = None
    known: str | None = None
    language: str | None = None
    about: str | None = None
    thresholds: tuple[tuple[str, int], ...] = ()
    large: bool = False

    @classmethod
    def parse(cls, query: Mapping[str, Sequence[str]]) -> Scope:
        """A scope from a URL's query; what cannot be read is left out."""
        return cls(
            programme=_code(query, "p"),
            territory=_code(query, "t"),
            terms=tuple(sorted({v for v in query.get("th", ()) if _CODE.fullmatch(v)})),
            phases=tuple(p for p in PHASES if p in query.get("ph", ())),
            period=_one(query, "per", _PERIOD),
            on=_day(query),
            known=_code(query, "arr"),
            language=next((v for v in query.get("l", ()) if v in LANGUAGES), None),
            about=_one(query, "id", _OBJECT),
            thresholds=_thresholds(query),
            large="1" in query.get("g", ()),
        )

    def query(self) -> dict[str, str | list[str]]:
        """The URL's query that says this scope: only what is set, in a fixed order."""
        parts: dict[str, str | list[str] | None] = {
            "p": self.programme,
            "t": self.territory,
            "th": list(self.terms) or None,
            "ph": list(self.phases) or None,
            "per": self.period,
            "au": self.on.isoformat() if self.on else None,
            "arr": self.known,
            "l": self.language,
            "id": self.about,
            "s": [f"{name}.{value}" for name, value in self.thresholds] or None,
            "g": "1" if self.large else None,
        }
        return {name: value for name, value in parts.items() if value is not None}


def _one(query: Mapping[str, Sequence[str]], name: str, shape: re.Pattern[str]) -> str | None:
    return next((value for value in query.get(name, ()) if shape.fullmatch(value)), None)


def _code(query: Mapping[str, Sequence[str]], name: str) -> str | None:
    return _one(query, name, _CODE)


def _thresholds(query: Mapping[str, Sequence[str]]) -> tuple[tuple[str, int], ...]:
    """`news.90` for each threshold; the first of each name."""
    found: dict[str, int] = {}
    for value in query.get("s", ()):
        if match := _THRESHOLD.fullmatch(value):
            found.setdefault(match[1], int(match[2]))
    return tuple(sorted(found.items()))


def _day(query: Mapping[str, Sequence[str]]) -> date | None:
    for value in query.get("au", ()):
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            try:
                day = date.fromisoformat(value)
            except ValueError:
                continue
            if day.year in _YEARS:
                return day
    return None
