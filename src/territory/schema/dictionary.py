"""The data dictionary, for people who fill in or read the tables: one Markdown text per language."""

from __future__ import annotations

from collections.abc import Iterable

from territory.schema.table import Field, Table

_WORDS = {
    "fr": {
        "title": "Dictionnaire des données", "key": "Clé", "column": "colonne", "name": "titre", "type": "type",
        "must": "obligatoire", "what": "ce qu'elle contient", "values": "Valeurs", "refers": "désigne", "yes": "oui",
        "drawer": "Table du tiroir : sans historique, jamais publiée.", "unit": "unité",
        "restricted": "réservé à la coordination", "personal": "donnée personnelle, jamais publiée",
        "string": "texte", "integer": "nombre entier", "number": "nombre", "boolean": "true ou false",
        "date": "date (2026-06-30)", "datetime": "date et heure UTC", "year": "année", "object": "objet JSON",
        "money": "montant en euros, deux décimales", "partial_date": "date, mois ou année", "uri": "adresse web",
        "between": "de {} à {}", "least": "au moins {}", "most": "au plus {}", "length": "{} caractères au plus",
        "sep": " : ",
    },
    "en": {
        "title": "Data dictionary", "key": "Key", "column": "column", "name": "title", "type": "type",
        "must": "required", "what": "what it holds", "values": "Values", "refers": "refers to", "yes": "yes",
        "drawer": "A table of the drawer: no history, never published.", "unit": "unit",
        "restricted": "for coordinators only", "personal": "personal data, never published",
        "string": "text", "integer": "whole number", "number": "number", "boolean": "true or false",
        "date": "date (2026-06-30)", "datetime": "date and time, UTC", "year": "year", "object": "JSON object",
        "money": "amount in euros, two decimals", "partial_date": "date, month or year", "uri": "web address",
        "between": "{} to {}", "least": "at least {}", "most": "at most {}", "length": "{} characters at most",
        "sep": ": ",
    },
}  # fmt: skip


def derive_dictionary(tables: Iterable[Table], language: str = "fr") -> str:
    """Markdown: a section per table with its key, columns, units, bounds, coded values and sensitivity."""
    words = _WORDS[language]
    sections = [_section(table, language, words) for table in tables]
    return f"# {words['title']}\n\n" + "\n".join(sections)


def _section(table: Table, language: str, words: dict[str, str]) -> str:
    lines = [f"## {table.title.say(language)} (`{table.name}`)", "", table.description.say(language), ""]
    if table.plane == "desk":
        lines += [words["drawer"], ""]
    lines += [f"{words['key']}{words['sep']}{', '.join(f'`{name}`' for name in table.key)}", ""]
    lines += [f"| {' | '.join(words[name] for name in ('column', 'name', 'type', 'must', 'what'))} |", "|---" * 5 + "|"]
    references = {ref.field: ref.table for ref in table.references}
    for field in table.fields:
        cells = (
            f"`{field.name}`",
            field.title.say(language),
            _kind(field, words),
            words["yes"] if field.required else "",
            _what(field, references.get(field.name), language, words),
        )
        lines.append("| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |")
    return "\n".join([*lines, ""])


def _kind(field: Field, words: dict[str, str]) -> str:
    parts = [words["uri"] if field.is_uri else words[field.kind or field.type]]
    if field.unit:
        parts.append(f"{words['unit']} {field.unit}")
    if field.minimum is not None and field.maximum is not None:
        parts.append(words["between"].format(field.minimum, field.maximum))
    elif field.minimum is not None:
        parts.append(words["least"].format(field.minimum))
    elif field.maximum is not None:
        parts.append(words["most"].format(field.maximum))
    if field.max_length is not None:
        parts.append(words["length"].format(field.max_length))
    if field.sensitivity != "public":
        parts.append(words[field.sensitivity])
    return ", ".join(parts)


def _what(field: Field, reference: str | None, language: str, words: dict[str, str]) -> str:
    parts = [field.description.say(language)]
    if reference:
        vocabulary = f" ({field.vocabulary})" if field.vocabulary else ""
        parts.append(f"→ {words['refers']} `{reference}`{vocabulary}.")
    if field.enum:
        labels = (
            f"`{value}` ({field.labels[value].say(language)})" if value in field.labels else f"`{value}`"
            for value in field.enum
        )
        parts.append(f"{words['values']}{words['sep']}{', '.join(labels)}.")
    return " ".join(part for part in parts if part)
