"""Where rows may go: one target per table that files may bring, from its descriptor, and the profiles."""

from __future__ import annotations

from functools import cache

from territory.ingest.profiles import PROFILES
from territory.ingest.sheet import is_admitted
from territory.ingest.target import Slot, Target
from territory.schema.registry import read_tables
from territory.schema.table import Field, Table


@cache
def read_targets() -> dict[str, Target]:
    """Every target by name: admitted tables in reference order, then profiles."""
    tables = {table.name: derive_target(table) for table in read_tables().values() if is_admitted(table)}
    return {**tables, **{name: profile.target for name, profile in PROFILES.items()}}


def derive_target(table: Table) -> Target:
    """A table as a target: one slot per column."""
    return Target(table.name, table.title, tuple(_slot(table, column) for column in table.fields), (table.name,))


def _slot(table: Table, column: Field) -> Slot:
    references = {reference.field: reference.table for reference in table.references}
    return Slot(
        name=column.name,
        title=column.title,
        kind=_kind_of(table, column),
        aliases=column.aliases,
        is_required=column.required,
        refers_to=references.get(column.name),
        table=table.name,
        field=column.name,
    )


def _kind_of(table: Table, column: Field) -> str:
    """The kind of slot that a column makes (`target.Slot.kind`)."""
    if any(reference.field == column.name for reference in table.references):
        return "reference"
    if column.enum:
        return "enum"
    if column.kind or column.check:
        return column.kind or column.check or ""
    if column.is_uri:
        return "url"
    if column.name == "rna":
        return "rna"
    plain = {"string": "text", "object": "json"}
    return plain.get(column.type, column.type)
