"""Downloads that open in a French Excel as well as in pandas: `;`, BOM, decimal comma, no cell that is a formula."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.locale.words import Words
from territory.model.board import Coverage, Label, Money, Named, Phrase, Quantity
from territory.ui.page import Here

#: A text that begins so is run as a formula by spreadsheets (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def derive_csv(words: Words, rows: pd.DataFrame, columns: tuple[str, ...]) -> bytes:
    """The rows as CSV: titles in the page's language, bare numbers with a decimal comma, ISO dates, unknown empty."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([_safe(words(f"column-{name}".replace("_", "-"))) for name in columns])
    for row in rows.loc[:, list(columns)].itertuples(index=False, name=None):
        writer.writerow([_say_raw(words, value) for value in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def derive_name(here: Here, key: str, extension: str) -> str:
    """`territory_overview_stages_situation-2026-06-30_v12.csv`: what, when, and at which state of the data."""
    on = here.asked.on or here.view.default_on
    parts = ["territory", here.page.key, key, f"situation-{on.isoformat()}" if on else ""]
    parts.append(here.view.closing.id if here.view.closing else f"v{here.view.number}")
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", "_".join(part for part in parts if part)) + f".{extension}"


def _say_raw(words: Words, value: Any) -> str:
    if isinstance(value, Money | Quantity):
        value = value.value
    if isinstance(value, Phrase | Coverage | Label | Named):
        return _safe(words.say(value))
    if isinstance(value, list | tuple):
        return _safe(", ".join(_say_raw(words, item) for item in value))
    if pd.isna(value):
        return ""
    value = value.item() if hasattr(value, "item") else value
    match value:
        case bool():
            return words("yes" if value else "no")
        case int():
            return str(value)
        case float() | Decimal():
            return f"{Decimal(str(value)):f}".replace(".", ",")
        case date():
            return value.isoformat()
    return _safe(str(value))


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
