"""Between what a person types in a form and the canonical text of a cell: French numbers and dates, both ways."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date
from decimal import Decimal, InvalidOperation

from territory.ingest.sheet import as_text
from territory.locale.formats import format_number
from territory.schema.table import Field

#: Spaces that part thousands, of all widths, and marks that say what the unit already says.
_NOISE = re.compile(r"[\s\u00a0\u202f\u2009€]|(?i:euros?$)")
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)")
#: One mark and just three figures after it: thousands for some, thousandths for others.
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}[.]\d{3}")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_MONTH = re.compile(r"(\d{1,2})[/-](\d{4})")
_ISO = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?")
_YES, _NO = {"true", "oui", "o", "yes", "vrai"}, {"false", "non", "n", "no", "faux"}


def take_typed(text: str, column: Field) -> tuple[str | None, str | None]:
    """What a cell typed as `text` holds: (canonical text or None when empty, code of what is wrong or None).

    What cannot be read comes back as it was typed: the checks of the column then say what is wrong with it. A number
    that reads two ways (`1.500`) is `typed-ambiguous`, never guessed.
    """
    bare = unicodedata.normalize("NFC", text).strip()
    if not bare:
        return None, None
    if column.kind == "money" or column.type in {"number", "integer"}:
        return _take_number(bare, column)
    if column.kind == "partial_date" or column.type == "date":
        return _take_date(bare), None
    if column.type == "boolean":
        folded = bare.casefold()
        return ("true" if folded in _YES else "false" if folded in _NO else bare), None
    if column.check:
        # A SIRET is written by groups of figures; the figures are what it is.
        return re.sub(r"[\s\u00a0\u202f.]", "", bare), None
    if column.is_uri and re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", bare):
        return f"https://{bare}", None
    return bare, None


def say_cell(text: str | None, column: Field) -> str:
    """A canonical text as one would type it: `12 345,60`, `30/06/2026`; the rest is as it is."""
    if text is None:
        return ""
    if column.kind == "money" or column.type == "number":
        return _say_number(text, column)
    found = _ISO.fullmatch(text) if column.kind == "partial_date" or column.type == "date" else None
    if found and found[3]:
        return f"{found[3]}/{found[2]}/{found[1]}"
    return text


def canonical(value: object, column: Field) -> str | None:
    """A value of the lake as the canonical text of its cell, None for what is missing."""
    if value is None:
        return None
    if isinstance(value, Decimal) or column.kind == "money":
        return f"{Decimal(str(value)):.2f}"
    return as_text(value, column)


def _take_number(bare: str, column: Field) -> tuple[str, str | None]:
    compact = _NOISE.sub("", bare)
    if column.type == "number" and compact.endswith("%") and column.maximum == 1:
        # A share is typed as a percentage by those who see it so: 25 % is 0.25.
        number = _decimal(compact[:-1])
        return (bare, None) if number is None else (as_text(float(number / 100), column), None)
    if _AMBIGUOUS.fullmatch(compact) and column.type == "number":
        thousands = float(compact.replace(".", ""))
        if column.maximum is None or thousands <= column.maximum:
            return bare, "typed-ambiguous"
    number = _decimal(compact)
    if number is None:
        return bare, None
    if column.kind == "money":
        is_exact = number == number.quantize(Decimal("0.01")) if abs(number) < Decimal(10) ** 16 else False
        return (f"{number:.2f}" if is_exact else f"{number:f}"), None
    if column.type == "integer":
        return (str(int(number)) if number == number.to_integral_value() else bare), None
    return as_text(float(number), column), None


def _decimal(compact: str) -> Decimal | None:
    if "," in compact and "." in compact:
        # The last of the two marks is the decimal one, the other parts thousands.
        grouping = "." if compact.rindex(",") > compact.rindex(".") else ","
        compact = compact.replace(grouping, "")
    if not _NUMBER.fullmatch(compact) or not compact.isascii():
        return None
    try:
        return Decimal(compact.replace(",", "."))
    except InvalidOperation:
        return None


def _say_number(text: str, column: Field) -> str:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    exponent = number.normalize().as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    if column.kind == "money" and decimals:
        decimals = 2
    if decimals > 12:
        return text
    return format_number(number, "fr", decimals).replace("\u2212", "-")


def _take_date(bare: str) -> str:
    """A day, a month or a year in ISO order; what is none of these comes back as it is."""
    if found := _DAY.fullmatch(bare):
        return _day(int(found[3]), int(found[2]), int(found[1])) or bare
    if (found := _MONTH.fullmatch(bare)) and 1 <= int(found[1]) <= 12:
        return f"{found[2]}-{int(found[1]):02}"
    if found := _ISO.fullmatch(bare):
        year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
        if day:
            return _day(year, month, day) or bare
        return f"{found[1]}-{month:02}" if month else bare
    return bare


def _day(year: int, month: int, day: int) -> str | None:
    if not (year >= 1 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day).isoformat()
