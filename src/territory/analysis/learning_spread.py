"""What stands in the way of a wider use, in how many projects; and where projects are taken up, wherever that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Named, Phrase

#: A reason of the vocabulary that says nothing of an obstacle.
_UNKNOWN = "stop_reason.unknown"
#: States of a replication, from the most to the least advanced.
STATES = ("adopted", "running", "planned", "interest", "stopped")
#: A project followed here that spreads another one: a replication too, but not a row of the same table.
FOLLOWED = "followed"
_OBSTACLES = ("obstacle_name", "met_as", "projects", "in_projects")
_REPLICATIONS = (
    *("replication_place", "project_name", "replication_state", "replicated_on", "organisation_name"),
    *("adapted", "obstacle_name", "source_url"),
)


@dataclass(frozen=True, slots=True)
class Met:
    """One obstacle, or one reason of a stop, and the projects that met it (id and name, in order)."""

    name: Named
    met_as: str
    projects: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Obstacles:
    """Obstacles by number of projects (`_OBSTACLES`), and the projects of each."""

    figure: Figure
    met: tuple[Met, ...]


@dataclass(frozen=True, slots=True)
class Replications:
    """Replications by state (`replication_state`, `replications`), and one by one (`_REPLICATIONS`).

    `count` leaves out the projects followed here, which are told apart: the same take-up may be recorded both ways.
    """

    states: Figure
    places: Figure
    count: int
    origins: int
    followed: int


def read_obstacles(view: View, projects: Sequence[str], on: date) -> Obstacles:
    """The obstacles that lessons and replications name, and the reasons of stops: in how many projects each was met.

    A project that says the same twice counts once. The two vocabularies stand side by side, for no rule maps one to
    the other. Coverage: projects of which a lesson, a replication or a reason is written, whatever it says.
    """
    asked = tuple(projects)
    lessons = rows_of(view.read("learning_lessons", projects=asked, on=on))
    replications = rows_of(view.read("learning_replications", projects=asked, on=on))
    stops = [row for row in rows_of(view.read("learning_stops", projects=asked, on=on)) if row["reason_name"]]
    told = [row for row in stops if row["reason"] != _UNKNOWN]
    found: dict[tuple[str, str], tuple[Named, dict[str, str]]] = {}
    for row in (*lessons, *replications):
        if row["obstacle_name"] is not None:
            name = Named(row["obstacle_name"], row["obstacle_name_en"])
            _note(found, ("obstacle", row["obstacle"]), name, row)
    for row in told:
        _note(found, ("stop", row["reason"]), Named(row["reason_name"], row["reason_name_en"]), row)
    ordered = sorted(found.items(), key=lambda item: (item[0][0], -len(item[1][1]), item[1][0].name))
    met = tuple(Met(name, met_as, tuple(sorted(those.items()))) for (met_as, _), (name, those) in ordered)
    speaking = {row["project"] for row in (*lessons, *replications, *told)}
    return Obstacles(_draw_up(met, len(speaking), len(projects)), met)


def _note(
    found: dict[tuple[str, str], tuple[Named, dict[str, str]]],
    key: tuple[str, str],
    name: Named,
    row: Mapping[str, Any],
) -> None:
    found.setdefault(key, (name, {}))[1][row["project"]] = row["project_name"]


def _draw_up(met: Sequence[Met], speaking: int, projects: int) -> Figure:
    rows = [
        {
            "obstacle_name": one.name,
            "met_as": one.met_as,
            "projects": len(one.projects),
            "in_projects": [name for _, name in one.projects],
        }
        for one in met
    ]
    obstacles = [one for one in met if one.met_as == "obstacle"]
    most = max((len(one.projects) for one in obstacles), default=0)
    first = [one.name for one in obstacles if len(one.projects) == most]
    key = "learning-obstacles-none"
    if obstacles:
        key = "learning-obstacles-first" if most > 1 and len(first) <= 3 else "learning-obstacles-spread"
    elif met:
        key = "learning-obstacles-stops"
    values = {"count": len(obstacles), "most": most, "first": first, "stops": len(met) - len(obstacles)}
    return Figure(
        "obstacles",
        Phrase(key, values),
        pd.DataFrame(rows, columns=list(_OBSTACLES), dtype=object),
        _OBSTACLES,
        Coverage(speaking, projects, "projects-speaking"),
    )


def read_replications(view: View, projects: Sequence[str], on: date) -> Replications:
    """Where these projects are taken up, wherever that is: what is recorded of it, then projects followed here."""
    asked = tuple(projects)
    found = rows_of(view.read("learning_replications", projects=asked, on=on))
    links = rows_of(view.read("learning_links", projects=asked, on=on))
    spread = [row for row in links if row["kind"] == "spread"]
    rows = [_tell_replication(row) for row in found] + [_tell_link(row) for row in spread]
    order = (*STATES, FOLLOWED)
    rows.sort(key=lambda row: order.index(row["replication_state"]))
    columns = ["project", "organisation", "place_project", *_REPLICATIONS]
    places = pd.DataFrame(rows, columns=columns, dtype=object)
    counts = {state: sum(row["replication_state"] == state for row in rows) for state in order}
    states = pd.DataFrame(
        [{"replication_state": state, "replications": number} for state, number in counts.items() if number],
        columns=["replication_state", "replications"],
    )
    origins = len({row["project"] for row in found})
    values = {"count": len(found), "origins": origins, "followed": len(spread), "in_use": counts["adopted"]}
    key = "learning-replications-sentence" if found else "learning-replications-followed"
    sentence = Phrase(key if rows else "learning-replications-none", values)
    spreading = len({row["project"] for row in rows})
    known = Coverage(spreading, len(projects), "projects-replicated")
    shown = tuple(name for rank, name in enumerate(_REPLICATIONS) if rank < 3 or places[name].notna().any())
    return Replications(
        Figure("replications", sentence, states, ("replication_state", "replications"), known),
        Figure("replication-places", Phrase("learning-replications-places"), places, shown, known),
        len(found),
        origins,
        len(spread),
    )


def _tell_replication(row: Mapping[str, Any]) -> dict[str, Any]:
    is_elsewhere = row["territory_name"] is not None and row["territory_name"] not in row["place"]
    place = f"{row['place']} ({row['territory_name']})" if is_elsewhere else row["place"]
    return {
        "project": row["project"],
        "project_name": row["project_name"],
        "place_project": None,
        "replication_place": place,
        "replication_state": row["state"],
        "replicated_on": row["on"],
        "organisation": row["organisation"],
        "organisation_name": row["organisation_name"],
        "adapted": row["adapted"],
        "obstacle_name": Named(row["obstacle_name"], row["obstacle_name_en"]) if row["obstacle_name"] else None,
        "source_url": row["source_url"],
    }


def _tell_link(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "project": row["origin"],
        "project_name": row["origin_name"],
        "place_project": row["project"],
        "replication_place": row["project_name"],
        "replication_state": FOLLOWED,
        "replicated_on": row["on"],
        "organisation": None,
        "organisation_name": None,
        "adapted": row["note"],
        "obstacle_name": None,
        "source_url": row["source_url"],
    }
