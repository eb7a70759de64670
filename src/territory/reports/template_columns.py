"""The columns of a template: what each holds, how it is formatted, what may be chosen, and what a value looks like."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from territory.ingest.profiles import PROFILES
from territory.ingest.sheet import fold
from territory.ingest.target import Slot, Target
from territory.lake.view import View
from territory.locale.words import Words
from territory.reports.writing import DAY, MONEY, TEXT
from territory.schema.registry import read_table
from territory.schema.table import Field
from territory.schema.table import Words as Titles

#: Choices that a list may offer: beyond, people type a name or a code.
CHOICES = 1_000
_NAMES = ("name", "label", "title", "object", "statement", "alias")
#: What a descriptor calls a slot's kind: its type, and what refines it.
_TYPES = {
    "money": ("number", "money"), "number": ("number", None), "integer": ("integer", None),
    "boolean": ("boolean", None), "date": ("date", None), "datetime": ("datetime", None), "year": ("year", None),
    "partial_date": ("string", "partial_date"), "json": ("object", None),
}  # fmt: skip
#: What the free texts of profiles usually say, offered in a list; other words are read too.
_OFFERED = {
    ("funding_plan", "side"): ("dépense", "ressource"),
    ("funding_plan", "status"): ("envisagé", "sollicité", "acquis", "versé", "refusé"),
    ("subsidies", "statutLabel"): ("attribuée", "en instruction", "refusée"),
    ("subsidies", "nature"): ("aide en numéraire", "aide en nature"),
    ("subsidies", "section"): ("fonctionnement", "investissement"),
}
_NUMBERS = {"siret": "00000000000000", "siren": "000000000", "rna": "W000000000"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `options` are what may be chosen, by key; `is_closed` when nothing else may be typed."""

    field: Field
    header: str
    is_required: bool
    options: dict[str, str]
    is_closed: bool
    refers_to: str | None
    example: str

    @property
    def number_format(self) -> str:
        """Text for what a spreadsheet would spoil (codes, SIRET, months), else the form of its kind."""
        if self.field.kind == "money":
            return MONEY
        if self.field.type == "date":
            return DAY
        return "General" if self.field.type in {"number", "integer", "year"} else TEXT

    @property
    def width(self) -> int:
        """In characters."""
        longest = max([len(self.field.title.fr) + 4, *(len(shown) for shown in self.options.values())])
        return max(14, min(46, longest)) if self.field.type == "string" else 18

    def say(self, words: Words) -> str:
        """What to type: the description, what is chosen from a list, whether it must be filled."""
        said = [self.field.description.say(words.language)]
        if self.options:
            said.append(words("template-choose"))
        elif self.refers_to:
            said.append(words("template-name-or-code", table=words.title(self.refers_to)))
        said.append(words("template-must" if self.is_required else "template-may"))
        return " ".join(said)


def derive_columns(target: Target, view: View | None, words: Words) -> tuple[Column, ...]:
    """The columns of one target's sheet, in its own order."""
    return tuple(
        _column(_describe(slot, target, words), slot, _OFFERED.get((target.name, slot.name), ()), view, words)
        for slot in target.slots
    )


def _describe(slot: Slot, target: Target, words: Words) -> Field:
    """A slot as a descriptor's column: a table's is one; a profile's has a title, a kind and words of its own."""
    if target.name not in PROFILES:
        return read_table(target.name).field(slot.name)
    own = None if slot.table is None or slot.field is None else read_table(slot.table).field(slot.field)
    name = f"hint-{target.name}-{slot.name}".replace("_", "-").lower()
    said = words(name) if words.has(name) else own.description.say(words.language) if own is not None else ""
    kind = _TYPES.get(slot.kind, ("string", None))
    described = Field(
        slot.name, kind[0], slot.title, Titles(said, said), kind[1], unit=None, sensitivity="public",
        required=slot.is_required, pattern=None, enum=(), minimum=None, maximum=None, max_length=None,
        is_uri=slot.kind == "url", check=None, vocabulary=own.vocabulary if own else None, labels={},
    )  # fmt: skip
    return replace(described, enum=own.enum, labels=own.labels) if own and slot.kind == "enum" else described


def derive_value(column: Column, value: object) -> object:
    """A value of the lake as the template shows it: what the list offers for a code, oui or non, a real date."""
    if isinstance(value, bool):
        return column.options["true" if value else "false"]
    if isinstance(value, Decimal):
        return float(value) if abs(value) < 10**13 else str(value)
    if isinstance(value, str) and value in column.options:
        return column.options[value]
    return value


def _column(field: Field, slot: Slot, offered: tuple[str, ...], view: View | None, words: Words) -> Column:
    options = {text: text for text in offered}
    refers_to = slot.refers_to
    if field.type == "boolean":
        options = {"true": words("yes"), "false": words("no")}
    elif field.enum:
        options = {value: field.labels[value].say(words.language) if value in field.labels else value
                   for value in field.enum}  # fmt: skip
    elif refers_to and view is not None and read_table(refers_to).plane == "lake":
        options = _read_options(refers_to, field.vocabulary, view)
    is_closed = bool(options) and not refers_to and not offered
    # The mark is a word: `sheet.fold` takes it off when the file comes back.
    header = f"{field.title.fr} (obligatoire)" if field.required else field.title.fr
    return Column(field, header, field.required, options, is_closed, refers_to, _example(field, slot, options))


def _read_options(name: str, vocabulary: str | None, view: View) -> dict[str, str]:
    """Names by key, the key itself where two have the same name; none when there are too many to choose from."""
    table = read_table(name)
    key = table.key[0]
    named = next((candidate for candidate in _NAMES if candidate in table.names), key)
    wanted = tuple(dict.fromkeys((key, named, *(("vocabulary",) if vocabulary else ()))))
    rows = view.read_columns(name, wanted).to_pylist()
    kept = [row for row in rows if not vocabulary or row["vocabulary"] == vocabulary]
    if len(kept) > CHOICES:
        return {}
    times = Counter(fold(str(row[named])) for row in kept)
    keys = {fold(str(row[key])) for row in kept}
    shown = {
        str(row[key]): str(row[named]) if row[named] and times[fold(str(row[named]))] == 1
        and fold(str(row[named])) not in keys - {fold(str(row[key]))} else str(row[key])
        for row in kept
    }  # fmt: skip
    return dict(sorted(shown.items(), key=lambda item: fold(item[1])))


def _example(field: Field, slot: Slot, options: dict[str, str]) -> str:
    if options:
        return next(iter(options.values()))
    if field.kind == "money":
        return "12 500,00"
    if field.type == "date":
        return date(2026, 6, 30).strftime("%d/%m/%Y")
    part = field.maximum is not None and field.maximum <= 1
    texts = {
        "integer": "12",
        "number": "0,5" if part else "12,5",
        "year": "2026",
        "datetime": "2026-06-30T14:30:00Z",
        "object": "{}",
    }
    if field.type in texts:
        return texts[field.type]
    if field.kind == "partial_date":
        return "2026-06"
    if field.is_uri:
        return "https://exemple.fr/page"
    is_name = field.required or field.name in _NAMES
    text = "EXEMPLE-001" if field.pattern or slot.refers_to else "Les Jardins imaginaires" if is_name else "texte libre"
    return _NUMBERS.get(slot.kind, text)
