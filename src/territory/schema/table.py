"""A descriptor as values: `Table`, `Field`. The parser refuses what we do not check, so no constraint is decoration.

The standard is Table Schema (the one of schema.data.gouv.fr); our own keys begin with `territory:`
(`docs/schema-conventions.md`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from territory.errors import TerritoryError
from territory.schema.processing import Processing, parse_processing
from territory.schema.processing import Words as Words

TYPES = ("string", "integer", "number", "boolean", "date", "datetime", "year", "object")
CONSTRAINTS = ("required", "pattern", "enum", "minimum", "maximum", "maxLength")
SENSITIVITIES = ("public", "restricted", "personal")
CHECKS = ("siret", "siren")

_TABLE_KEYS = {
    "name", "title", "territory:title_en", "description", "territory:description_en", "territory:group",
    "territory:plane", "primaryKey", "missingValues", "fields", "foreignKeys", "territory:order", "territory:requires",
    "territory:withheld", "territory:hidden", "territory:processing",
}  # fmt: skip
_FIELD_KEYS = {
    "name", "title", "territory:title_en", "description", "territory:description_en", "type", "format",
    "territory:type", "territory:unit", "territory:vocabulary", "territory:check", "territory:labels",
    "territory:sensitivity", "constraints", "trueValues", "falseValues", "territory:aliases",
}  # fmt: skip
_RULE_KEYS = {"when", "one_of", "none_of", "exactly_one_of"}


@dataclass(frozen=True, slots=True)
class Field:
    """One column. `kind` refines the type: `money` (euros, two decimals) or `partial_date` (2018, 2018-06 or a day).

    `aliases` are labels that real files give it.
    """

    name: str
    type: str
    title: Words
    description: Words
    kind: str | None
    unit: str | None
    sensitivity: str
    required: bool
    pattern: str | None
    enum: tuple[str, ...]
    minimum: float | None
    maximum: float | None
    max_length: int | None
    is_uri: bool
    check: str | None
    vocabulary: str | None
    labels: Mapping[str, Words]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A column whose values must be keys of another table (or of the same one)."""

    field: str
    table: str
    target: str


@dataclass(frozen=True, slots=True)
class RowRule:
    """When the named cells hold one of the given texts, some other cells must be filled, or empty.

    `kind` is `one_of` (at least one filled), `exactly_one_of` or `none_of` (all empty).
    """

    when: Mapping[str, tuple[str, ...]]
    kind: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Withheld:
    """What the public may not see of rows where the named cells hold one of the given texts.

    `fields` read NULL for it, and `instead` says another text in the fields it names.
    """

    when: Mapping[str, tuple[str, ...]]
    fields: tuple[str, ...]
    instead: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its natural key, columns, references and row rules. `plane` is `lake` or `desk`.

    The public sees rows without what is `withheld`, and no row where all cells that an item of `hidden` names hold one
    of its texts. `processing` is there where the table holds data about persons.
    """

    name: str
    title: Words
    description: Words
    group: str
    plane: str
    key: tuple[str, ...]
    fields: tuple[Field, ...]
    references: tuple[Reference, ...]
    orders: tuple[tuple[str, str], ...]
    rules: tuple[RowRule, ...]
    withheld: tuple[Withheld, ...] = ()
    hidden: tuple[Mapping[str, tuple[str, ...]], ...] = ()
    processing: Processing | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Column names, in the descriptor's order."""
        return tuple(item.name for item in self.fields)

    def field(self, name: str) -> Field:
        """The column `name`; raises KeyError when the table has none."""
        for item in self.fields:
            if item.name == name:
                return item
        raise KeyError(name)


def parse_table(descriptor: Mapping[str, Any]) -> Table:
    """A table from its descriptor.

    Raises TerritoryError `schema-unknown-key` or `schema-not-checked`, naming the table, for anything we would ignore.
    """
    name = str(descriptor["name"])
    _ensure_known(name, "table", descriptor, _TABLE_KEYS)
    if descriptor.get("missingValues") != [""]:
        raise TerritoryError("schema-not-checked", table=name, what="missingValues")
    fields = tuple(_parse_field(name, item) for item in descriptor["fields"])
    table = Table(
        name=name,
        title=_words(descriptor, "title"),
        description=_words(descriptor, "description"),
        group=descriptor["territory:group"],
        plane=descriptor["territory:plane"],
        key=tuple(descriptor["primaryKey"]),
        fields=fields,
        references=tuple(_parse_reference(name, item) for item in descriptor.get("foreignKeys", ())),
        orders=tuple((first, last) for first, last in descriptor.get("territory:order", ())),
        rules=tuple(rule for item in descriptor.get("territory:requires", ()) for rule in _parse_rules(name, item)),
        withheld=tuple(_parse_withheld(item) for item in descriptor.get("territory:withheld", ())),
        hidden=tuple(_parse_when(item) for item in descriptor.get("territory:hidden", ())),
        processing=parse_processing(name, descriptor["territory:processing"])
        if "territory:processing" in descriptor
        else None,
    )
    named = {*table.key, *(r.field for r in table.references), *(f for pair in table.orders for f in pair)}
    named |= {f for rule in table.rules for f in (*rule.when, *rule.fields)}
    named |= {f for item in table.withheld for f in (*item.when, *item.fields, *item.instead)}
    named |= {f for item in table.hidden for f in item} | set(table.processing.fields if table.processing else ())
    if unknown := named - set(table.names):
        raise TerritoryError("schema-unknown-key", table=name, what=", ".join(sorted(unknown)))
    return table


def _parse_field(table: str, item: Mapping[str, Any]) -> Field:
    where = f"{table}.{item['name']}"
    _ensure_known(where, "field", item, _FIELD_KEYS)
    constraints = item.get("constraints", {})
    _ensure_known(where, "constraint", constraints, set(CONSTRAINTS))
    allowed = {
        "type": (item["type"], TYPES),
        "format": (item.get("format", "default"), ("default", "uri")),
        "territory:type": (item.get("territory:type"), (None, "money", "partial_date")),
        "territory:check": (item.get("territory:check"), (None, *CHECKS)),
        "territory:sensitivity": (item.get("territory:sensitivity", "public"), SENSITIVITIES),
        "trueValues": (item.get("trueValues", ["true"]), (["true"],)),
        "falseValues": (item.get("falseValues", ["false"]), (["false"],)),
    }
    for key, (value, values) in allowed.items():
        if value not in values:
            raise TerritoryError("schema-not-checked", table=where, what=f"{key}={value}")
    if pattern := constraints.get("pattern"):
        re.compile(pattern)
    return Field(
        name=item["name"],
        type=item["type"],
        title=_words(item, "title"),
        description=_words(item, "description"),
        kind=item.get("territory:type"),
        unit=item.get("territory:unit"),
        sensitivity=item.get("territory:sensitivity", "public"),
        required=bool(constraints.get("required", False)),
        pattern=pattern,
        enum=tuple(constraints.get("enum", ())),
        minimum=constraints.get("minimum"),
        maximum=constraints.get("maximum"),
        max_length=constraints.get("maxLength"),
        is_uri=item.get("format") == "uri",
        check=item.get("territory:check"),
        vocabulary=item.get("territory:vocabulary"),
        labels={value: Words(**words) for value, words in item.get("territory:labels", {}).items()},
        aliases=tuple(item.get("territory:aliases", ())),
    )


def _parse_reference(table: str, item: Mapping[str, Any]) -> Reference:
    (field,), (target,) = item["fields"], item["reference"]["fields"]
    return Reference(field=field, table=item["reference"]["resource"] or table, target=target)


def _parse_rules(table: str, item: Mapping[str, Any]) -> list[RowRule]:
    _ensure_known(table, "rule", item, _RULE_KEYS)
    when = _parse_when(item["when"])
    return [RowRule(when, kind, tuple(fields)) for kind, fields in item.items() if kind != "when"]


def _parse_withheld(item: Mapping[str, Any]) -> Withheld:
    return Withheld(_parse_when(item["when"]), tuple(item["fields"]), dict(item.get("instead", {})))


def _parse_when(item: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(texts) for name, texts in item.items()}


def _words(item: Mapping[str, Any], key: str) -> Words:
    return Words(fr=item[key], en=item[f"territory:{key}_en"])


def _ensure_known(where: str, what: str, item: Mapping[str, Any], known: set[str]) -> None:
    if unknown := set(item) - known:
        raise TerritoryError("schema-unknown-key", table=where, what=f"{what} {', '.join(sorted(unknown))}")
