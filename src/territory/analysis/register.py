"""The register of processing (GDPR, article 30), from descriptors, policy and settings: nobody writes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from territory.access.policy import MATRIX, Reach
from territory.model.board import Named, Phrase
from territory.model.viewer import Capability
from territory.schema.processing import Processing, Words
from territory.schema.registry import read_tables
from territory.schema.table import Table


@dataclass(frozen=True, slots=True)
class Entry:
    """One table that holds data about persons, as the register says it.

    `group`: `projects` for those whom projects concern, `accounts` for those who use the application.
    """

    table: str
    group: str
    name: Named
    purpose: Named
    basis: Phrase
    persons: Named
    fields: tuple[Named, ...]
    recipients: tuple[Phrase, ...]
    retention: Phrase
    source: Named


def derive_register(settings: Mapping[str, object], tables: Iterable[Table] | None = None) -> tuple[Entry, ...]:
    """An entry for each table with personal or restricted fields, or that says what it holds of persons.

    Those whom projects concern come first, then those who use the application. `settings`: numbers of months by the
    name of their setting.
    """
    chosen = read_tables().values() if tables is None else tables
    found = [_derive_entry(table, table.processing, settings) for table in chosen if table.processing]
    return tuple(sorted(found, key=lambda entry: (entry.group == "accounts", entry.name.name)))


def find_unsaid(tables: Iterable[Table]) -> list[str]:
    """Tables with personal or restricted fields that do not say why they hold them: there must be none."""
    return [
        table.name
        for table in tables
        if table.processing is None and any(field.sensitivity != "public" for field in table.fields)
    ]


def _derive_entry(table: Table, processing: Processing, settings: Mapping[str, object]) -> Entry:
    told = [field for field in table.fields if field.sensitivity != "public" or field.name in processing.fields]
    then = _named(processing.retention)
    months = settings.get(processing.setting) if processing.setting else None
    return Entry(
        table=table.name,
        group="accounts" if table.group == "system" else "projects",
        name=_named(table.title),
        purpose=_named(processing.purpose),
        basis=Phrase(f"register-basis-{processing.basis.replace('_', '-')}"),
        persons=_named(processing.persons),
        fields=tuple(_named(field.title) for field in told),
        recipients=_derive_recipients(table, processing, {field.sensitivity for field in told}),
        retention=Phrase("register-retention", {"then": then})
        if months is None
        else Phrase("register-retention-months", {"months": months, "then": then}),
        source=_named(processing.source),
    )


def _derive_recipients(table: Table, processing: Processing, seen: set[str]) -> tuple[Phrase, ...]:
    """Who may read it: what the descriptor says, else the roles that may read fields of these sensitivities."""
    if processing.readers in {"oneself", "nobody"}:
        return (Phrase(f"register-readers-{processing.readers}"),)
    if processing.readers:
        return _say_roles(Capability(processing.readers))
    if "personal" in seen:
        return _say_roles(Capability.READ_PERSONAL)
    if "restricted" in seen:
        return _say_roles(Capability.READ_RESTRICTED)
    # What is public in the lake is published, but for what a row's own cells withhold.
    withheld = (Phrase("register-readers-withheld"),) if table.withheld or table.hidden else ()
    return (Phrase("register-readers-everybody"), *withheld)


def _say_roles(capability: Capability) -> tuple[Phrase, ...]:
    return tuple(
        Phrase(
            f"register-readers-{'all' if held[capability] is Reach.ALL else 'own'}", {"role": Phrase(f"role-{role}")}
        )
        for role, held in MATRIX.items()
        if capability in held
    )


def _named(words: Words) -> Named:
    return Named(words.fr, words.en)
