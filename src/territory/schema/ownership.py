"""Whose a row is: the programmes whose coordinators may read it while it is live, and may change it.

A row is a programme's through the references of its descriptor, a funding's through its shares. What is nobody's is
shared by all programmes: organisations and schemes are everybody's to mend, while a definition (an indicator, a term,
a grid) changes the figures of all and is theirs who coordinate all.
"""

from __future__ import annotations

from territory.schema.ddl import quote
from territory.schema.registry import read_table
from territory.schema.table import Table

#: Tables that make the rows that refer to them a programme's, the closest first: a need of a project is the project's.
_CARRIERS = (
    "project", "evaluation", "body", "programme", "axis", "hypothesis", "meeting", "experiment", "funding",
    "agenda_item", "scoring", "decision",
)  # fmt: skip
#: What every coordinator may mend although no programme owns it; other shared rows they may only add to.
_COMMON = frozenset(
    {"organisation", "organisation_alias", "legal_form", "scheme", "funding", "funding_event", "funding_share", "need"}
)


def derive_owners(table: Table, alias: str, schema: str) -> str | None:
    """SQL of the programmes of the row `alias` (VARCHAR[], NULL or empty when shared); None: the whole table is.

    `schema` holds the tables that the row refers to. A row that refers to none that is there is nobody's.
    """
    if table.name == "programme":
        return f"[{alias}.id]"
    if table.name == "funding":
        return _derive_funded(f"{alias}.id", schema, alias)
    position = {reference.field: position for position, reference in enumerate(table.references)}
    target = {reference.field: reference.table for reference in table.references}
    owners = [
        _derive_through(target[field], f"{alias}.{quote(field)}", schema, f"{alias}_{position[field]}")
        for field in derive_carriers(table)
    ]
    return f"coalesce({', '.join(owners)})" if owners else None


def derive_carriers(table: Table) -> tuple[str, ...]:
    """The fields that make a row a programme's, the closest first; none when all rows of the table are shared."""
    if table.name == "programme":
        return table.key
    return tuple(
        reference.field
        for carrier in _CARRIERS
        for reference in table.references
        if reference.table == carrier and not _is_aside(table, reference.field, carrier)
    )


def is_common(table: Table) -> bool:
    """Whether every coordinator may change rows of the table that are no programme's."""
    return table.name in _COMMON


def _is_aside(table: Table, field: str, carrier: str) -> bool:
    """References that say nothing of whose a row is: the other end of a link, what a row follows, a shared grant."""
    return carrier == table.name or (table.name, field) in {("project_link", "target"), ("funding_share", "funding")}


def _derive_through(name: str, key: str, schema: str, alias: str) -> str:
    """SQL of the programmes of the row of `name` whose id is `key`."""
    if name == "programme":
        return f"CASE WHEN {key} IS NOT NULL THEN [{key}] END"
    if name == "funding":
        return _derive_funded(key, schema, alias)
    inner = derive_owners(read_table(name), alias, schema)
    return f"(SELECT any_value({inner}) FROM {schema}.{quote(name)} {alias} WHERE {alias}.id = {key})"


def _derive_funded(key: str, schema: str, alias: str) -> str:
    share, project = f"{alias}_s", f"{alias}_p"
    return (
        f"(SELECT list(DISTINCT coalesce({project}.programme, {share}.programme))"
        f" FROM {schema}.funding_share {share} LEFT JOIN {schema}.project {project} ON {project}.id = {share}.project"
        f" WHERE {share}.funding = {key} AND coalesce({project}.programme, {share}.programme) IS NOT NULL)"
    )
