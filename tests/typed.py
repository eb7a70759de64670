"""Rows as a coordinator types them in a template: French labels, oui and non, French dates and numbers, names."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from tests.world import SIRENS, SIRETS, as_text, key_of, rows_of

from territory.ingest.missing import read_reason
from territory.schema.table import Field, RowRule, Table

MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
          "décembre")  # fmt: skip
#: By which a row of a table is chosen in a list.
_NAMES = ("name", "title", "object", "statement")


@dataclass(frozen=True)
class Cell:
    """What is typed, and the value that it means."""

    typed: object
    value: object


EMPTY = Cell(None, None)
#: Characters of a text: what matters is which, not how many.
LONGEST = 30


@st.composite
def rows(draw: Any, table: Table) -> list[dict[str, Cell]]:
    """One or two new rows of a table; columns that may stay empty are filled one time in two."""
    made: list[dict[str, Cell]] = []
    keys: set[tuple[object, ...]] = set()
    for n in range(draw(st.integers(1, 2))):
        row = _settle(table, {field.name: draw(cell_of(table, field, n)) for field in table.fields})
        if _is_whole(table, row) and (key := tuple(row[name].value for name in table.key)) not in keys:
            keys.add(key)
            made.append(row)
    return made


def cell_of(table: Table, field: Field, n: int) -> st.SearchStrategy[Cell]:
    """A cell of a column, in row `n` of the file."""
    to = {reference.field: reference.table for reference in table.references}.get(field.name)
    if field.name == "id":
        return st.just(Cell(f"NEUF-{table.name}-{n}", f"NEUF-{table.name}-{n}"))
    filled = _reference(to, field) if to else _value(field)
    return filled if field.required else st.one_of(st.just(EMPTY), filled)


def _reference(table: str, field: Field) -> st.SearchStrategy[Cell]:
    keys = [key_of(table, n, field.vocabulary) for n in range(2)]
    named = {row.get("id"): next((row[name] for name in _NAMES if row.get(name)), None) for row in rows_of(table)}
    return st.sampled_from([Cell(said, key) for key in keys for said in (key, named.get(key)) if said])


def _value(field: Field) -> st.SearchStrategy[Cell]:
    if field.enum:
        return st.sampled_from([Cell(field.labels[code].fr, code) for code in field.enum if code in field.labels])
    if field.pattern and not field.kind:
        return st.sampled_from([Cell(text, text) for text in _SHAPED[field.pattern]])
    if field.is_uri:
        return st.integers(0, 999).map(lambda n: Cell(f"https://exemple.fr/{n}?a=é", f"https://exemple.fr/{n}?a=é"))
    if field.kind == "partial_date":
        return st.dates(date(1990, 1, 1), date(2060, 12, 31)).flatmap(_partial)
    if field.kind == "money":
        return st.integers(0, 10**9).flatmap(lambda cents: _money(Decimal(cents) / 100))
    low = field.minimum if field.minimum is not None else -1e6
    high = field.maximum if field.maximum is not None else 1e6
    kinds = {
        "boolean": st.sampled_from([Cell("oui", True), Cell("Oui", True), Cell("NON", False), Cell("non", False)]),
        "date": st.dates(date(1990, 1, 1), date(2060, 12, 31)).flatmap(_day),
        "year": st.integers(1950, 2060).flatmap(lambda n: st.sampled_from([Cell(n, n), Cell(str(n), n)])),
        "integer": st.integers(int(low), int(high)).flatmap(_integer),
        "number": st.integers(int(low * 100), int(high * 100)).flatmap(lambda n: _number(n / 100)),
        "object": st.just(_POINT),
        "string": _text(min(field.max_length or LONGEST, LONGEST)),
    }
    return kinds[field.type]


_POINT = Cell('{"type":"Point","coordinates":[-1.5,47.2]}', '{"type":"Point","coordinates":[-1.5,47.2]}')
_SHAPED = {
    r"^\d{9}$": SIRENS,
    r"^\d{14}$": SIRETS,
    r"^W\d{9}$": ("W442000001", "W751000002"),
    r"^([01]\d|2[0-3]):[0-5]\d$": ("00:00", "09:30", "23:59"),
    r"^[0-9a-f]{64}$": ("a" * 64, "0123456789abcdef" * 4),
    r"^(total|[a-z_]+=[^=]+)$": ("total", "age=moins de 18 ans", "public=femmes"),
}


def _text(longest: int) -> st.SearchStrategy[Cell]:
    """Words as a French keyboard writes them: no space around, nothing that says a missing value or a bad encoding."""
    letters = st.characters(codec="cp1252", categories=("L", "N", "P", "S", "Zs"), exclude_characters="@ÃÂ€")
    words = st.text(letters, min_size=1, max_size=longest).map(lambda text: unicodedata.normalize("NFC", text).strip())
    return words.filter(_is_said).map(lambda text: Cell(text, text))


def _is_said(text: str) -> bool:
    is_free = bool(text) and not text.startswith("'") and read_reason(text, "text") is None
    return is_free and any(sign.isalpha() for sign in text)


def _day(day: date) -> st.SearchStrategy[Cell]:
    return st.sampled_from([Cell(day, day), Cell(f"{day:%d/%m/%Y}", day), Cell(day.isoformat(), day)])


def _partial(day: date) -> st.SearchStrategy[Cell]:
    month, year = f"{day:%Y-%m}", f"{day.year}"
    typed = {
        day.isoformat(): (day, f"{day:%d/%m/%Y}", day.isoformat(), f"{day.day} {MONTHS[day.month - 1]} {day.year}"),
        month: (month, f"{day:%m/%Y}", f"{MONTHS[day.month - 1]} {day.year}"),
        year: (year, day.year),
    }
    return st.sampled_from([Cell(one, value) for value, several in typed.items() for one in several])


def _french(text: str) -> str:
    return text.replace(",", "\u202f").replace(".", ",")


def _money(amount: Decimal) -> st.SearchStrategy[Cell]:
    typed = (float(amount), _french(f"{amount:,.2f}"), f"{_french(f'{amount:,.2f}')} €", _french(f"{amount:.2f}"))
    return st.sampled_from([Cell(one, amount) for one in typed])


def _integer(number: int) -> st.SearchStrategy[Cell]:
    return st.sampled_from([Cell(number, number), Cell(_french(f"{number:,}"), number)])


def _number(number: float) -> st.SearchStrategy[Cell]:
    return st.sampled_from([Cell(number, number), Cell(_french(f"{number:,.2f}"), number)])


def _settle(table: Table, row: dict[str, Cell]) -> dict[str, Cell]:
    """The row as its table's rules want it: dates in order, nothing where they want nothing."""
    for first, last in table.orders:
        if row[first].typed is not None and row[last].typed is not None and _year(row[first]) >= _year(row[last]):
            row[first] = row[last]
    for rule in table.rules:
        if _applies(rule, row):
            empty = rule.fields if rule.kind == "none_of" else rule.fields[1:] if rule.kind == "exactly_one_of" else ()
            row.update(dict.fromkeys(empty, EMPTY))
    return row


def _is_whole(table: Table, row: dict[str, Cell]) -> bool:
    """Whether the row has what its table's rules want filled."""
    return all(
        any(row[name].typed is not None for name in rule.fields)
        for rule in table.rules
        if rule.kind != "none_of" and _applies(rule, row)
    )


def _applies(rule: RowRule, row: dict[str, Cell]) -> bool:
    return all(as_text(row[name].value) in texts for name, texts in rule.when.items())


def _year(cell: Cell) -> str:
    return str(cell.value)[:4]
