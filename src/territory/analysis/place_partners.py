"""Who acts in one commune: organisations engaged in its projects, and the services one may call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from territory.analysis.place_here import Presence
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.geography.hierarchy import Hierarchy
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Named, Phrase

_PARTNERS = ("organisation_name", "partner_roles", "projects_joined", "seat_here")


@dataclass(frozen=True, slots=True)
class Service:
    """Whom to call about a programme: the service and how to reach it, None where nobody wrote it."""

    programme: str
    name: str
    label: str | None
    perimeter: str | None
    is_covering: bool
    service: str | None
    phone: str | None
    email: str | None
    url: str | None


def read_partners(view: View, selection: Selection, presence: Presence, hierarchy: Hierarchy, commune: str) -> Figure:
    """One row per organisation engaged at the effective date in projects here: roles, projects, if it sits here."""
    rows = rows_of(view.read("place_partners", projects=presence.here, on=selection.on))
    groups: dict[str, dict[str, object]] = {}
    joined: dict[str, set[str]] = {}
    roles: dict[str, dict[str, Named]] = {}
    for row in rows:
        code = str(row["organisation"])
        joined.setdefault(code, set()).add(str(row["project"]))
        if row["role_name"] is not None:
            roles.setdefault(code, {})[row["role_name"]] = Named(row["role_name"], row["role_name_en"])
        seat = row["seat"]
        groups[code] = {
            "organisation": code,
            "organisation_name": row["organisation_name"],
            "seat_here": None if seat is None else bool(hierarchy.current(str(seat)) == commune),
        }
    table = [
        {**group, "partner_roles": list(roles.get(code, {}).values()) or None, "projects_joined": len(joined[code])}
        for code, group in groups.items()
    ]
    table.sort(key=lambda row: (-int(str(row["projects_joined"])), str(row["organisation_name"])))
    frame = pd.DataFrame(table, columns=["organisation", *_PARTNERS], dtype=object)
    projects = len({project for found in joined.values() for project in found})
    key = "place-partners-sentence" if table else "place-partners-none"
    sentence = Phrase(key, {"count": len(table), "projects": projects})
    columns = tuple(name for name in _PARTNERS if name != "seat_here" or frame[name].notna().any())
    return Figure(
        "place-partners", sentence, frame, columns, Coverage(projects, len(presence.here), "projects-with-partners")
    )


def read_services(view: View, programmes: Sequence[str], territories: Sequence[str]) -> tuple[Service, ...]:
    """The programmes of the projects told, and those whose perimeter holds the commune: whom to call for each."""
    rows = rows_of(view.read("place_programmes", programmes=tuple(programmes), territories=tuple(territories)))
    return tuple(
        Service(
            programme=str(row["id"]),
            name=str(row["short_name"] or row["name"]),
            label=row["label_name"],
            perimeter=row["territory_name"],
            is_covering=row["territory"] in territories,
            service=row["service"],
            phone=row["service_phone"],
            email=row["service_email"],
            url=row["service_url"],
        )
        for row in rows
    )
