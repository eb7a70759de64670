"""How numbers, euros and dates are written in French and in English, for screens, documents and the terminal alike.

Streamlit's and plotly's own formats follow the browser or are American, so everything shown is formatted here.
Thousands are parted by a narrow no-break space (U+202F), a number and its unit by a no-break space (U+00A0).
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.numbers import format_decimal

NARROW = "\u202f"
NO_BREAK = "\u00a0"
MINUS = "\u2212"

#: Babel's locale of each language; British English writes days before months.
LOCALES = {"fr": "fr_FR", "en": "en_GB"}
_PARIS = ZoneInfo("Europe/Paris")
_SCALES = {
    "fr": ((Decimal(10**9), "Md€"), (Decimal(10**6), "M€"), (Decimal(10**3), "k€")),
    "en": ((Decimal(10**9), "bn"), (Decimal(10**6), "m"), (Decimal(10**3), "k")),
}
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def format_number(value: int | float | Decimal, language: str, decimals: int = 0) -> str:
    """A number with just that many decimals, rounded half up: `12 345,6` or `12,345.6`."""
    exact = Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    text: str = format_decimal(abs(exact), format=pattern, locale=LOCALES[language])
    return MINUS + text if exact < 0 else text


def format_money(value: Decimal, language: str, compact: bool | None = None) -> str:
    """Euros: `12 345 €`, cents when there are some and every digit is asked for, `6,4 M€` when compact.

    `compact` None is for sentences (millions only), True shortens from 10 000 € too, False keeps the cents (tables).
    """
    size = abs(value)
    if compact is not False:
        for unit, symbol in _SCALES[language]:
            floor = unit if unit >= 10**6 else Decimal(10**4)
            if size >= floor and (compact or unit >= 10**6):
                scaled = value / unit
                whole = abs(scaled) >= 100 or scaled == scaled.to_integral_value()
                return _with_euro(format_number(scaled, language, 0 if whole else 1), symbol, language)
    cents = 2 if compact is False and value != value.to_integral_value() else 0
    return _with_euro(format_number(value, language, cents), "€" if language == "fr" else "", language)


def _with_euro(number: str, symbol: str, language: str) -> str:
    if language == "fr":
        return f"{number}{NO_BREAK}{symbol}"
    sign = MINUS if number.startswith(MINUS) else ""
    return f"{sign}€{number.removeprefix(MINUS)}{symbol}"


def format_day(day: date, language: str) -> str:
    """`31/12/2026` in French; `31 Dec 2026` in English, where figures alone would be read two ways."""
    return f"{day:%d/%m/%Y}" if language == "fr" else format_date(day, "d MMM y", LOCALES[language])


def format_moment(moment: datetime, language: str) -> str:
    """A UTC time as people in Paris read it: `04/07/2026 à 14 h 30`."""
    there = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(_PARIS)
    day = format_day(there.date(), language)
    return f"{day} à {there:%H}{NO_BREAK}h{NO_BREAK}{there:%M}" if language == "fr" else f"{day} at {there:%H:%M}"


def format_partial_date(text: str, language: str) -> str:
    """A date as precise as it is known: `2018`, `juin 2018`, `30/06/2018`; what is no date comes back as it is."""
    found = _PARTIAL.fullmatch(text)
    if not found or found[2] is None:
        return text
    try:
        day = date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        return text
    return format_day(day, language) if found[3] else format_date(day, "MMMM y", LOCALES[language])


def is_partial_date(text: str) -> bool:
    """Whether the text is a month or a day (a lone year could be any number)."""
    found = _PARTIAL.fullmatch(text)
    return bool(found and found[2])
