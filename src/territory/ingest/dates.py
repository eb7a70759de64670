"""Dates and periods as people write them, each kept at its precision: a day, a month, a year."""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from territory.ingest.sheet import fold
from territory.model.period import read_first_day, read_last_day

DMY, MDY, YMD = "dmy", "mdy", "ymd"
#: Codes of findings.
UNREADABLE, SEVERAL, NOT_A_DAY, UNLIKELY = "date-unreadable", "date-several", "date-not-a-day", "date-unlikely"
#: Codes of notes.
SHORT_YEAR, SERIAL, SCHOOL_YEAR, ROUGH, BESIDE = (
    "date-short-year",
    "date-serial",
    "date-school-year",
    "date-rough",
    "date-beside",
)

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january", "fevrier fevr fev february feb", "mars mar march", "avril avr april apr",
            "mai may",
            "juin jun june", "juillet juil jul july", "aout aou august aug", "septembre sept sep september",
            "octobre oct october", "novembre nov november", "decembre dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
#: Names of months, folded, whole or short, in French and English: alternatives of a pattern, the longest first.
MONTH_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?)?"
)
_NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: \d{1,2}[:h]\d{2}(?::\d{2})?)?")
_NAMED = re.compile(rf"(?:[a-z]+di |dimanche )?(\d{{1,2}})(?:er)?[ -]({MONTH_NAMES})\.?[ -](\d{{4}}|\d{{2}})")
_MONTH = re.compile(rf"(?:({MONTH_NAMES})\.?[ -]|(\d{{1,2}})[-/.])(\d{{4}})|(\d{{4}})[-/.](\d{{1,2}})")
_MONTH_SHORT = re.compile(rf"({MONTH_NAMES})\.?[ -](\d{{2}})")
_YEAR = re.compile(r"(?:en |annee |exercice |an )?((?:19|20)\d{2})(?:\.0)?")
_SCHOOL = re.compile(r"(?:annee scolaire |saison )?((?:19|20)\d{2}) ?[-/–] ?((?:19|20)?\d{2})")
_ROUGH = re.compile(
    r"(?:debut|fin|courant|mi-?|ete|hiver|printemps|automne|vers|environ|t[1-4]|s[12]|[1-4]t|rentree)[ -]*(.+)"
)
_QUARTER = re.compile(
    r"(?:(?:t|trim\.?|trimestre|q) ?([1-4])|([1-4])(?:er|e|eme)? ?(?:t|trim\.?|trimestre|quarter))[ -/]*"
    r"((?:19|20)\d{2})"
)
_HALF = re.compile(
    r"(?:(?:s|sem\.?|semestre) ?([12])|([12])(?:er|e|eme|nd)? ?(?:s|sem\.?|semestre))[ -/]*((?:19|20)\d{2})"
)
_FROM_TO = re.compile(r"(?:du )?(.+?)(?: au | a | - |–| to )(.+)")
_BEFORE = re.compile(r"((?:19|20)\d{2})[ -/]*(?:(?:t|q)([1-4])|(?:s)([12]))")
_COMPACT = re.compile(r"((?:19|20)\d{2})([01]\d)([0-3]\d)")
_TOKEN = re.compile(
    rf"(?<!\d)(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:\d{{4}}|\d{{2}})"
    rf"|\d{{1,2}}(?:er)? (?:{MONTH_NAMES}) \d{{4}})(?!\d)"
)
_ORDER = re.compile(r"(?<![\d/.\-])(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})(?!\d)")
#: The day that a spreadsheet counts from, and the serials taken for dates: 1954 to 2064.
_EPOCH, _SERIALS = date(1899, 12, 30), range(20_000, 60_000)
#: Years that a project's date may have: beyond, a figure was typed twice or a program wrote its zero (`1899-12-30`).
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Order:
    """How a column writes its dates, and whether that could be told; `short` counts years of two figures."""

    order: str = DMY
    is_sure: bool = True
    evidence: str | None = None
    short: int = 0


@dataclass(frozen=True, slots=True)
class Dated:
    """A partial date (`2018`, `2018-06`, `2018-06-30`) with a note, or a problem."""

    text: str | None = None
    note: str | None = None
    problem: str | None = None


def derive_order(texts: Iterable[str]) -> Order:
    """The order of day and month from all cells together: one figure over 12 tells."""
    told: dict[str, str] = {}
    doubtful: str | None = None
    short = 0
    for first, second, year, cell in ((*found, text) for text in texts for found in _ORDER.findall(text)):
        short += len(year) == 2
        if int(first) > 12 >= int(second):
            told.setdefault(DMY, cell)
        elif int(second) > 12 >= int(first):
            told.setdefault(MDY, cell)
        elif first != second and doubtful is None:
            doubtful = cell
    if len(told) == 1:
        order, cell = next(iter(told.items()))
        return Order(order, True, cell, short)
    if told:
        return Order(DMY, False, doubtful or told[MDY], short)
    return Order(DMY, doubtful is None, doubtful, short)


def read_date(value: object, order: Order, is_day: bool = False) -> Dated:
    """A cell as a partial date; `is_day` refuses a month or a year alone.

    A number is a year between 1900 and 2100, else the days that a spreadsheet counts from 1899-12-30.
    """
    dated = _read_any(value, order)
    if is_day and dated.text is not None and len(dated.text) < 10:
        return Dated(problem=NOT_A_DAY)
    return dated


def _read_any(value: object, order: Order) -> Dated:
    match value:
        case bool():
            return Dated(problem=UNREADABLE)
        case datetime() | date():
            return _day(value.year, value.month, value.day)
        case int() | float():
            return _from_number(value)
    text = fold(str(value)).strip(" .,;")
    if text.isdecimal() and len(text) == 5:
        return _from_number(int(text))
    return _from_text(text, order)


def _from_number(value: float) -> Dated:
    if not math.isfinite(value):
        return Dated(problem=UNREADABLE)
    if value == int(value) and 1900 <= value <= 2100:
        return Dated(str(int(value)))
    if int(value) in _SERIALS:
        return Dated((_EPOCH + timedelta(days=int(value))).isoformat(), SERIAL)
    if value == int(value) and (found := _COMPACT.fullmatch(str(int(value)))):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    return Dated(problem=UNREADABLE)


def _from_text(text: str, order: Order) -> Dated:
    if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.fullmatch(text):
        first, second = int(found[1]), int(found[2])
        day, month = (second, first) if order.order == MDY else (first, second)
        year, note = _full_year(found[3])
        return _day(year, month, day, note)
    if found := _NAMED.fullmatch(text):
        year, note = _full_year(found[3])
        return _day(year, _MONTHS[found[2]], int(found[1]), note)
    if found := _YEAR.fullmatch(text):
        return Dated(found[1])
    if found := _MONTH.fullmatch(text):
        month = _MONTHS[found[1]] if found[1] else int(found[2] or found[5])
        if 1 <= month <= 12:
            return Dated(f"{found[3] or found[4]}-{month:02}")
    if found := _SCHOOL.fullmatch(text):
        return Dated(found[1], SCHOOL_YEAR) if _follows(found[1], found[2]) else Dated(problem=SEVERAL)
    if found := _MONTH_SHORT.fullmatch(text):
        return Dated(f"20{found[2]}-{_MONTHS[found[1]]:02}", SHORT_YEAR)
    if found := _QUARTER.fullmatch(text) or _HALF.fullmatch(text):
        return Dated(found[3], ROUGH)
    if found := _BEFORE.fullmatch(text):
        return Dated(found[1], ROUGH)
    tokens = _TOKEN.findall(text)
    years = re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", text)
    if len(tokens) > 1 or len(years) > 1:
        return Dated(problem=SEVERAL)
    if found := _ROUGH.fullmatch(text):
        rough = _from_text(found[1].strip(), order)
        return Dated(rough.text, ROUGH) if rough.text else rough
    if tokens and len(text) < 80:
        inner = _from_text(tokens[0], order)
        return Dated(inner.text, BESIDE) if inner.text else inner
    return Dated(problem=UNREADABLE)


def _day(year: int, month: int, day: int, note: str | None = None) -> Dated:
    try:
        read = date(year, month, day)
    except ValueError:
        return Dated(problem=UNREADABLE)
    return Dated(read.isoformat(), note) if year in _YEARS else Dated(problem=UNLIKELY)


def _full_year(text: str) -> tuple[int, str | None]:
    """A year of two figures is of this century up to 68, as spreadsheets and POSIX have it."""
    if len(text) == 4:
        return int(text), None
    return (2000 if int(text) <= 68 else 1900) + int(text), SHORT_YEAR


def _follows(first: str, second: str) -> bool:
    return (int(first) + 1) % 100 == int(second) % 100


def read_period(value: object, order: Order | None = None) -> tuple[date, date] | None:
    """The first and last day of a period written in a cell or a label: `2023`, `T1 2023`, `2023-S2`, `juin 2023`,
    `2018-2019` (school year, September to August), `du 1er mars au 30 juin 2023`, `2018-01-01_2018-03-31`.
    """
    order = order or Order()
    text = value if isinstance(value, str) else None
    if text is None:
        return None if value is None else _bounds(_read_any(value, order))
    # `2018-01-01_2018-03-31`, `2018-01-01/2018-03-31`: an interval of two days, written so by two versions of SCDL.
    parted = re.sub(r"(\d{4}[-/]\d{1,2}[-/]\d{1,2})[_/](?=\d{4})", r"\1 au ", text.strip())
    folded = fold(parted).strip(" .,;()")
    if found := _QUARTER.fullmatch(folded):
        return _months(int(found[3]), 3 * int(found[1] or found[2]) - 2, 3)
    if found := _HALF.fullmatch(folded):
        return _months(int(found[3]), 6 * int(found[1] or found[2]) - 5, 6)
    if found := _BEFORE.fullmatch(folded):
        return _months(
            int(found[1]), 3 * int(found[2]) - 2 if found[2] else 6 * int(found[3]) - 5, 3 if found[2] else 6
        )
    if (found := _SCHOOL.fullmatch(folded)) and _follows(found[1], found[2]) and not _MONTH.fullmatch(folded):
        return date(int(found[1]), 9, 1), date(int(found[1]) + 1, 8, 31)
    dated = _from_text(folded, order)
    if dated.text is not None and dated.note in {None, SHORT_YEAR}:
        return _bounds(dated)
    if (found := _FROM_TO.fullmatch(folded.replace("1er", "1"))) is None:
        return None
    last = _bounds(_from_text(found[2].strip(), order))
    start = found[1].strip()
    # `du 1er mars au 30 juin 2023`: the year is said once.
    first = _bounds(_from_text(start, order)) or (last and _bounds(_from_text(f"{start} {last[1].year}", order)))
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None


def _bounds(dated: Dated) -> tuple[date, date] | None:
    first, last = read_first_day(dated.text), read_last_day(dated.text)
    return (first, last) if first and last else None


def _months(year: int, first: int, count: int) -> tuple[date, date]:
    last = first + count - 1
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])
