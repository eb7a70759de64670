"""Between what a person types in a form and the canonical text of a cell: French numbers and dates, both ways."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation

from territory.ingest.dates import UNREADABLE, Order, read_date
from territory.ingest.numbers import COMMA, DOT, PERCENT, SCALED, Marks, read_parts, reads_two_ways, to_decimal
from territory.ingest.sheet import as_text
from territory.ingest.values import read_boolean
from territory.locale.formats import format_number
from territory.schema.table import Field

#: A form is typed in French: decimals have a comma, and a dot only where it can be nothing else.
_MARKS = Marks(COMMA, is_mixed=True)
_SHOWN_DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


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
    if _is_dated(column):
        return _take_date(bare), None
    if column.type == "boolean":
        return read_boolean(bare) or bare, None
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
    if _is_dated(column) and (found := _ISO_DAY.fullmatch(text)):
        return f"{found[3]}/{found[2]}/{found[1]}"
    return text


def canonical(value: object, column: Field) -> str | None:
    """A value of the lake as the canonical text of its cell, None for what is missing."""
    if value is None:
        return None
    if isinstance(value, Decimal) or column.kind == "money":
        return f"{Decimal(str(value)):.2f}"
    return as_text(value, column)


def _is_dated(column: Field) -> bool:
    return column.kind == "partial_date" or column.type == "date"


def _take_number(bare: str, column: Field) -> tuple[str, str | None]:
    read = read_parts(bare)
    # A share is typed as a percentage by those who see it so: 25 % is 0.25.
    is_percentage = read.note == PERCENT and column.maximum == 1
    if read.note not in {None, SCALED} and not is_percentage:
        return bare, None
    marks = _MARKS
    if column.type == "number" and "." in read.core and reads_two_ways(read):
        if column.maximum is None or float(read.core.replace(".", "")) <= column.maximum:
            return bare, "typed-ambiguous"
        marks = Marks(DOT)  # a latitude has no thousands
    number = None if read.problem else to_decimal(read, marks)
    if number is None:
        return bare, None
    if is_percentage:
        number /= 100
    if column.kind == "money":
        is_exact = abs(number) < Decimal(10) ** 16 and number == number.quantize(Decimal("0.01"))
        return (f"{number:.2f}" if is_exact else f"{number:f}"), None
    if column.type == "integer":
        return (str(int(number)) if number == number.to_integral_value() else bare), None
    return as_text(float(number), column), None


def _take_date(bare: str) -> str:
    """A day, a month or a year in ISO order; what is none of these comes back as it is."""
    dated = read_date(bare, Order())
    # What a file says roughly (`fin 2024`, `12/05/24`) is taken with a note; here the person is there to say it better.
    if dated.text and not dated.note:
        return dated.text
    # A day of the lake comes back from the screen as it went, however unlikely its year (2999: no end).
    found = _SHOWN_DAY.fullmatch(bare) if dated.problem != UNREADABLE else None
    return f"{found[3]}-{found[2]}-{found[1]}" if found else bare


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
