"""Downloads that open in a French Excel (`;`, BOM, decimal comma), in any program (plain CSV) or as a workbook.

No cell of them is a formula, the unknown is empty, the rows are all there, and what is counted in a unit says it in the
column after it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.locale.words import Words
from territory.model.board import Coverage, Label, Money, Named, Phrase, Quantity
from territory.reports.figure_book import Bare, derive_book
from territory.ui.page import Here

#: A text that begins so is run as a formula by spreadsheets (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
#: What ends the name of a column of units.
_UNIT = "_unit"
_CODE = re.compile(r"[A-Za-z0-9._-]{1,64}")


def derive_csv(words: Words, rows: pd.DataFrame, columns: tuple[str, ...]) -> bytes:
    """The rows as CSV: titles in the page's language, bare numbers with a decimal comma, ISO dates, unknown empty."""
    text = io.StringIO()
    rows, columns = _part_units(rows, columns)
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([_safe(title) for title in say_titles(words, columns)])
    for row in _read_bare(words, rows, columns):
        writer.writerow([_say_french(words, value) for value in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def derive_plain_csv(words: Words, rows: pd.DataFrame, columns: tuple[str, ...]) -> bytes:
    """The rows as plain CSV for programs: UTF-8, commas, decimal points, column names and codes as the lake's."""
    text = io.StringIO()
    rows, columns = _part_units(rows, columns)
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for row in _read_bare(words, rows, columns, is_coded=True):
        writer.writerow([_say_plain(value) for value in row])
    return text.getvalue().encode("utf-8")


def derive_workbook(
    words: Words, rows: pd.DataFrame, columns: tuple[str, ...], title: str, notes: list[tuple[str, str]]
) -> bytes:
    """The rows as a workbook of typed cells; `notes` (label, text) stand on its second sheet."""
    rows, columns = _part_units(rows, columns)
    return derive_book(title, say_titles(words, columns), _read_bare(words, rows, columns), words("take-read"), notes)


def derive_name(here: Here, key: str, extension: str) -> str:
    """`territory_overview_stages_situation-2026-06-30_v12.csv`: what, when, and at which state of the data."""
    on = here.asked.on or here.view.default_on
    parts = ["territory", here.page.key, key, f"situation-{on.isoformat()}" if on else ""]
    parts.append(here.view.closing.id if here.view.closing else f"v{here.view.number}")
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", "_".join(part for part in parts if part)) + f".{extension}"


def say_titles(words: Words, columns: tuple[str, ...]) -> list[str]:
    """The titles of columns in the page's language."""
    return [_say_title(words, name) for name in columns]


def _say_title(words: Words, name: str) -> str:
    base = name.removesuffix(_UNIT)
    key = f"column-{name}".replace("_", "-")
    return words(key) if base == name or words.has(key) else words("take-unit", title=_say_title(words, base))


def _part_units(rows: pd.DataFrame, columns: tuple[str, ...]) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """The rows and the columns with, after each column of quantities, one of their units where they have any."""
    parted, names = rows.loc[:, list(columns)].copy(), list[str]()
    for name in columns:
        names.append(name)
        units = [_read_unit(value) for value in rows[name]]
        if any(units):
            parted[name + _UNIT] = pd.Series(units, index=rows.index, dtype=object)
            names.append(name + _UNIT)
    return parted, tuple(names)


def _read_unit(value: object) -> str | None:
    return value.unit or None if isinstance(value, Quantity) and not pd.isna(value.value) else None


def _read_bare(
    words: Words, rows: pd.DataFrame, columns: tuple[str, ...], is_coded: bool = False
) -> Iterator[list[Bare]]:
    """The rows as values that a file may hold; `is_coded` keeps the codes that a page says in words."""
    for row in rows.loc[:, list(columns)].itertuples(index=False, name=None):
        yield [_bare(words, value, name, is_coded) for value, name in zip(row, columns, strict=True)]


def _bare(words: Words, value: Any, column: str, is_coded: bool) -> Bare:
    if isinstance(value, Money | Quantity):
        value = value.value
    if isinstance(value, Label) and is_coded:
        return value.value
    if isinstance(value, Phrase | Coverage | Label | Named):
        return words.say(value)
    if isinstance(value, list | tuple):
        return ", ".join(_say_french(words, _bare(words, item, column, is_coded)) for item in value)
    if pd.isna(value):
        return None
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, float):
        return Decimal(str(value))
    if isinstance(value, bool | int | Decimal | date):
        return value
    text, key = str(value), f"value-{column}-{value}".replace("_", "-")
    # A page says a code in words: so does what a person opens, and a program reads the code.
    return words(key) if not is_coded and _CODE.fullmatch(text) and words.has(key) else text


def _say_french(words: Words, value: Bare) -> str:
    match value:
        case None:
            return ""
        case bool():
            return words("yes" if value else "no")
        case Decimal():
            return f"{value:f}".replace(".", ",")
        case int():
            return str(value)
        case date():
            return value.isoformat()
    return _safe(value)


def _say_plain(value: Bare) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case int():
            return str(value)
        case date():
            return value.isoformat()
    return _safe(value)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
