"""From tables to `datapackage.json`: the Data Package standard, each resource with its Table Schema inline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from territory.schema.processing import derive_processing
from territory.schema.table import Field, RowRule, Table, Withheld


def derive_datapackage(
    tables: Iterable[tuple[Table, Sequence[str]]],
    *,
    name: str,
    title: str,
    series: str | None,
    nature: str | None,
    closing: Mapping[str, object] | None = None,
    description: str = "",
) -> dict[str, Any]:
    """The descriptor of a package that holds these tables, each with these columns."""
    chosen = list(tables)
    names = {table.name for table, _ in chosen}
    package: dict[str, Any] = {
        "profile": "data-package",
        "name": name,
        "title": title,
        "description": description,
        "territory:series": series,
        "territory:nature": nature,
    }
    if closing is not None:
        package["territory:closing"] = dict(closing)
    package["resources"] = [_derive_resource(table, columns, names) for table, columns in chosen]
    return package


def derive_schema(table: Table, columns: Sequence[str] | None = None, among: set[str] | None = None) -> dict[str, Any]:
    """The Table Schema of a table, of some `columns` only, with the references that stay `among` some tables."""
    kept = [field for field in table.fields if columns is None or field.name in columns]
    names = {field.name for field in kept}
    references = [
        {
            "fields": [ref.field],
            "reference": {"resource": "" if ref.table == table.name else ref.table, "fields": [ref.target]},
        }
        for ref in table.references
        if ref.field in names and (among is None or ref.table in among)
    ]
    schema: dict[str, Any] = {
        "name": table.name,
        "title": table.title.fr,
        "territory:title_en": table.title.en,
        "description": table.description.fr,
        "territory:description_en": table.description.en,
        "territory:group": table.group,
        "territory:plane": table.plane,
        "primaryKey": list(table.key),
        "missingValues": [""],
        "fields": [_derive_field(field) for field in kept],
    }
    if references:
        schema["foreignKeys"] = references
    if orders := [list(pair) for pair in table.orders if set(pair) <= names]:
        schema["territory:order"] = orders
    if rules := _derive_rules([rule for rule in table.rules if {*rule.when, *rule.fields} <= names]):
        schema["territory:requires"] = rules
    if withheld := [item for item in table.withheld if {*item.when, *item.fields, *item.instead} <= names]:
        schema["territory:withheld"] = [_derive_withheld(item) for item in withheld]
    if hidden := [item for item in table.hidden if set(item) <= names]:
        schema["territory:hidden"] = [{name: list(texts) for name, texts in item.items()} for item in hidden]
    if table.processing:
        schema["territory:processing"] = derive_processing(table.processing)
    return schema


def _derive_withheld(item: Withheld) -> dict[str, Any]:
    when = {name: list(texts) for name, texts in item.when.items()}
    derived: dict[str, Any] = {"when": when, "fields": list(item.fields)}
    return {**derived, "instead": dict(item.instead)} if item.instead else derived


def _derive_resource(table: Table, columns: Sequence[str], among: set[str]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title.fr,
        "path": f"{table.name}.csv",
        "territory:table": table.name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": derive_schema(table, columns, among),
    }


def _derive_rules(rules: Sequence[RowRule]) -> list[dict[str, Any]]:
    return [{"when": {k: list(v) for k, v in rule.when.items()}, rule.kind: list(rule.fields)} for rule in rules]


def _derive_field(field: Field) -> dict[str, Any]:
    item: dict[str, Any] = {
        "name": field.name,
        "title": field.title.fr,
        "territory:title_en": field.title.en,
        "description": field.description.fr,
        "territory:description_en": field.description.en,
        "type": field.type,
    }
    if field.is_uri:
        item["format"] = "uri"
    if field.type == "boolean":
        item |= {"trueValues": ["true"], "falseValues": ["false"]}
    ours = {"type": field.kind, "unit": field.unit, "vocabulary": field.vocabulary, "check": field.check}
    item |= {f"territory:{key}": value for key, value in ours.items() if value}
    if field.labels:
        item["territory:labels"] = {value: {"fr": w.fr, "en": w.en} for value, w in field.labels.items()}
    if field.aliases:
        item["territory:aliases"] = list(field.aliases)
    item["territory:sensitivity"] = field.sensitivity
    constraints = {
        "required": field.required or None,
        "pattern": field.pattern,
        "enum": list(field.enum) or None,
        "minimum": field.minimum,
        "maximum": field.maximum,
        "maxLength": field.max_length,
    }
    if kept := {key: value for key, value in constraints.items() if value is not None}:
        item["constraints"] = kept
    return item
