"""What the public does not read during a pre-election reserve (`model.reserve`): the one place that says it.

Each audience reads views of its own (`lake.native`); the reserved one is the public's with these few replaced, found
first on the search path. Figures, dates, money and decisions are in none of them: they are facts one may publish.
"""

from __future__ import annotations

from collections.abc import Mapping

from territory.model.viewer import Role, Viewer
from territory.schema.ddl import derive_columns, quote
from territory.schema.registry import read_table

RESERVED = "for_public_in_reserve"

#: By table: the columns that read NULL, all rows being hidden where none is named; and why.
PROMOTIONAL: Mapping[str, tuple[tuple[str, ...], str]] = {
    "project": (("promise",), "a pitch says what the project will bring, in the words of those who carry it"),
    "note": (("title", "text", "source_url"), "a story is how a success is told; that something was told stays"),
    "testimony": (("consent", "consent_scope"), "without consent no words are shown; that somebody spoke stays"),
    "document": ((), "a photograph, a portrait or a leaflet shows a project off, and nothing here tells them apart"),
}


def derive_reserved(schema: str) -> tuple[str, ...]:
    """The views of the reserve over those of the public, whose schema is named."""
    return tuple(_derive_view(name, columns, schema) for name, (columns, _) in PROMOTIONAL.items())


def _derive_view(name: str, columns: tuple[str, ...], schema: str) -> str:
    source = f"{schema}.{quote(name)}"
    if not columns:
        return f"CREATE VIEW {RESERVED}.{quote(name)} AS SELECT * FROM {source} WHERE FALSE"
    types = dict(derive_columns(read_table(name)))
    hidden = ", ".join(f"CAST(NULL AS {types[column]}) AS {quote(column)}" for column in columns)
    return f"CREATE VIEW {RESERVED}.{quote(name)} AS SELECT * REPLACE ({hidden}) FROM {source}"


def is_public(viewer: Viewer) -> bool:
    """Whether somebody reads as the public does: no grant, or an invitation to answer alone."""
    return all(grant.role is Role.INVITED for grant in viewer.grants)
