"""All that the interface says: Fluent messages of both languages, filled with the values analysis returns.

One file per area in `fr/` and `en/` (same ids in both). Authors type ordinary spaces before French punctuation: they
are set as no-break spaces when the files are read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import pandas as pd
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from territory.errors import TerritoryError
from territory.locale.formats import (
    LOCALES,
    NARROW,
    NO_BREAK,
    format_day,
    format_moment,
    format_money,
    format_number,
    format_partial_date,
    is_partial_date,
)
from territory.model.board import Coverage, Label, Money, Named, Phrase, Quantity
from territory.schema.registry import read_table


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language: `words("overview-title")`, `words("n-projects", count=3)`. Hashable, costs nothing.

    Raises TerritoryError `words-missing` for a key without message and `words-broken` for a message short of a value.
    """

    language: str = "fr"

    def __call__(self, key: str, /, **values: object) -> str:
        """The message `key` filled with `values`; an unknown value is said to be unknown, never shown as zero."""
        bundle = _read_bundle(self.language)
        if not bundle.has_message(key) or (pattern := bundle.get_message(key).value) is None:
            raise TerritoryError("words-missing", key=key, language=self.language)
        filled = {name: self._filling(_count(value) if name == "count" else value) for name, value in values.items()}
        text, problems = bundle.format_pattern(pattern, filled)
        if problems:
            raise TerritoryError("words-broken", key=key, language=self.language, problem=str(problems[0]))
        return str(text)

    def has(self, key: str) -> bool:
        """Whether there is a message under this key."""
        return bool(_read_bundle(self.language).has_message(key))

    def say(self, value: object) -> str:
        """Any value of a board, in words for a sentence or a key figure: `6,4 M€`, `61 ETP`, `inconnu`."""
        filling = self._filling(value)
        return format_number(filling, self.language) if isinstance(filling, int) else str(filling)

    def cell(self, value: object, column: str = "") -> str:
        """A value as a table shows it: exact euros, `—` for what is missing.

        A text that is a code is said by `value-<column>-<text>` when there is such a message.
        """
        if _is_missing(value) or (isinstance(value, Money | Quantity) and value.value is None):
            return self("cell-missing")
        if isinstance(value, Money | Decimal):
            return self.money(value, compact=False)
        if column.endswith("year"):
            return str(value)  # a year is a name: no space between its thousands
        if isinstance(value, str):
            if _ID.fullmatch(value) and self.has(key := f"value-{column}-{value}".replace("_", "-")):
                return self(key)
            return self.partial_date(value) if is_partial_date(value) else value
        return self.say(value)

    def money(self, amount: Money | Decimal | None, compact: bool | None = None) -> str:
        """Euros; `compact` as in `format_money`. None is said to be unknown."""
        value = amount.value if isinstance(amount, Money) else amount
        return self("unknown") if _is_missing(value) else format_money(Decimal(str(value)), self.language, compact)

    def number(self, value: int | float | Decimal | None, decimals: int = 0) -> str:
        """A number with that many decimals; None is said to be unknown."""
        return self("unknown") if value is None or _is_missing(value) else format_number(value, self.language, decimals)

    def quantity(self, quantity: Quantity) -> str:
        """A number and its unit: `61 ETP`, `12,5 %`."""
        number = self.number(quantity.value, quantity.decimals)
        is_known = quantity.unit and not _is_missing(quantity.value)
        return f"{number}{NO_BREAK}{quantity.unit}" if is_known else number

    def percent(self, ratio: float | Decimal | None, decimals: int = 0) -> str:
        """A ratio (0.6) as a percentage (`60 %`)."""
        return self.quantity(Quantity(None if ratio is None else float(ratio) * 100, "%", decimals))

    def day(self, day: date) -> str:
        """`31/12/2026`."""
        return format_day(day, self.language)

    def moment(self, moment: datetime) -> str:
        """A UTC time in Paris: `04/07/2026 à 14 h 30`."""
        return format_moment(moment, self.language)

    def partial_date(self, text: str | None) -> str:
        """A date as precise as it is known: `2018-06` is `juin 2018`; None is said to be unknown."""
        return self("unknown") if text is None or _is_missing(text) else format_partial_date(text, self.language)

    def coverage(self, coverage: Coverage) -> str:
        """`11 des 14 projets attendus`."""
        noun = self(f"noun-{coverage.noun}", count=coverage.expected)
        return self("coverage", known=coverage.known, expected=coverage.expected, noun=noun)

    def join(self, items: list[str] | tuple[str, ...]) -> str:
        """`a, b et c`; an empty list is an empty text."""
        if len(items) < 2:
            return "".join(items)
        return self("list-and", first=", ".join(items[:-1]), last=items[-1])

    def series(self, items: Sequence[str]) -> str:
        """`a ; b ; c`, for items that have commas of their own; an empty list is an empty text."""
        return self("list-then", first="", last="").join(items)

    def pair(self, name: str, said: str) -> str:
        """`Name : what is said of it`, with the spaces of this language."""
        return self("pair", name=name, said=said)

    def name(self, name: str, name_en: object = None) -> str:
        """The name of a thing of the lake in this language, French where there is no English."""
        return str(name_en) if self.language == "en" and not _is_missing(name_en) else name

    def title(self, table: str, field: str | None = None) -> str:
        """The title of a table, or of one of its columns, from its descriptor."""
        found = read_table(table)
        return (found.field(field).title if field else found.title).say(self.language)

    def description(self, table: str, field: str | None = None) -> str:
        """The description of a table, or of one of its columns, from its descriptor."""
        found = read_table(table)
        return (found.field(field).description if field else found.description).say(self.language)

    def label(self, table: str, field: str, value: object) -> str:
        """What people read for a coded value, from the descriptor's labels."""
        if _is_missing(value):
            return self("unknown")
        try:
            return read_table(table).field(field).labels[str(value)].say(self.language)
        except KeyError as error:
            raise TerritoryError("words-missing", key=f"{table}.{field}.{value}", language=self.language) from error

    def _filling(self, value: object) -> Any:
        """A value as Fluent takes it: whole numbers stay numbers so that plurals agree, the rest is text."""
        match value:
            case Phrase():
                return self(value.key, **value.values)
            case Money():
                return self.money(value)
            case Quantity():
                return self.quantity(value)
            case Coverage():
                return self.coverage(value)
            case Label():
                return self.label(value.table, value.field, value.value)
            case Named():
                return self.name(value.name, value.name_en)
            case list() | tuple():
                return self.join([self.say(item) for item in value])
        if _is_missing(value):
            return self("unknown")
        value = value.item() if hasattr(value, "item") else value  # numpy scalars
        match value:
            case bool():
                return self("yes" if value else "no")
            case datetime():
                return self.moment(value)
            case date():
                return self.day(value)
            case int():
                return value
            case float() | Decimal():
                return format_number(value, self.language, _decimals(value))
            case str() if is_partial_date(value):
                return self.partial_date(value)
        return str(value)


_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


def _count(value: object) -> object:
    """A count that comes as text, as the details of a finding do: a number, so that what is counted agrees."""
    return int(value) if isinstance(value, str) and value.isdecimal() else value


def _is_missing(value: Any) -> bool:
    return value is None or (pd.api.types.is_scalar(value) and bool(pd.isna(value)))


def _decimals(value: float | Decimal) -> int:
    """Decimals to show when nobody says: at most two, none that are zero."""
    shortest = Decimal(str(value)).quantize(Decimal("0.01")).normalize()
    exponent = shortest.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


@cache
def _read_bundle(language: str) -> FluentBundle:
    if language not in LOCALES:
        raise TerritoryError("language-unknown", language=language)
    bundle = FluentBundle([LOCALES[language].replace("_", "-")], use_isolating=False)
    for name, text in read_messages(language).items():
        resource = FluentResource(text)
        if junk := next((entry for entry in resource.body if isinstance(entry, ast.Junk)), None):
            raise TerritoryError("words-unreadable", file=f"{language}/{name}", at=str(junk.content)[:80])
        bundle.add_resource(resource)
    return bundle


def read_messages(language: str) -> Mapping[str, str]:
    """The text of each Fluent file of a language, by file name, with French punctuation set."""
    folder = files("territory.locale") / language
    found = sorted(_fluent_files(folder), key=lambda item: item.name)
    return {item.name: _typeset(item.read_text("utf-8"), language) for item in found}


def _fluent_files(folder: Traversable) -> list[Traversable]:
    return [item for item in folder.iterdir() if item.name.endswith(".ftl")]


def _typeset(text: str, language: str) -> str:
    """Ordinary spaces around French punctuation become no-break ones, so that no « ? » falls on its own line.

    A line of text that begins with Markdown's `*` would be a broken variant to Fluent: it is quoted for it.
    """
    text = re.sub(r"^([ \t]+)\*(?!\[)", r'\1{"*"}', text, flags=re.MULTILINE)
    if language != "fr":
        return text
    text = re.sub(r"[ \u00a0](?=[?!;])", NARROW, text)
    text = re.sub(r" (?=[:%€»])", NO_BREAK, text)
    return re.sub(r"« ", f"«{NO_BREAK}", text)


#: What the history will say, in French whatever the screen: the lake has one language.
HISTORY = Words("fr")
