"""Organisations crossed with projects, and the actors that bridge: projects that only they have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

import pandas as pd

from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase

#: Organisations drawn; all are in the table.
SHOWN = 8
#: Roles from the strongest to the weakest, so that one mark says what an organisation is in a project.
CARRIER = "partner_role.carrier"
_COLUMNS = ("organisation_name", "bridges", "projects", "programmes", "colleges")


@dataclass(frozen=True, slots=True)
class Actors:
    """Who takes part in what.

    - `figure`: one row per organisation, those that bridge most first (`_COLUMNS`), those that carry a programme last;
      `bridges` is left out of what was only published: nothing is computed on real organisations there;
    - `matrix`: one row per cell drawn (organisation, organisation_name, project, project_name, programme_name, `mark`:
      `carrier` or `partner`, `rank` of the organisation from 0), of the first organisations alone, by programme;
    - `shown`: how many organisations are drawn.
    """

    figure: Figure
    matrix: pd.DataFrame
    shown: int
    remarks: tuple[Phrase, ...]


def read_actors(view: View, projects: Sequence[str], on: date) -> Actors:
    """The organisations in force in these projects at the effective date."""
    found = rows_of(view.read("learning_partners", projects=tuple(projects), on=on))
    is_judged = view.nature != "published"
    rows = measure_actors(found)
    columns = tuple(name for name in _COLUMNS if is_judged or name != "bridges")
    frame = pd.DataFrame(rows, columns=["organisation", *_COLUMNS], dtype=object)
    if not is_judged:
        frame = frame.sort_values(["projects", "organisation_name"], ascending=[False, True], kind="stable")
    several = frame[frame["projects"] > 1]
    homes = {row["organisation"] for row in found if row["is_home"]} if is_judged else set()
    drawn = [name for name in several["organisation"] if name not in homes][:SHOWN]
    placed = len({row["project"] for row in found})
    figure = Figure(
        "actors",
        _say(rows_of(frame), rows_of(several), is_judged=is_judged),
        _tell_homes(frame, homes),
        columns,
        Coverage(placed, len(projects), "projects-partnered"),
    )
    remarks = []
    if len(several) > len(drawn):
        remarks.append(Phrase("learning-actors-shown", {"shown": len(drawn), "count": len(several)}))
    remarks.append(Phrase("learning-actors-formula" if is_judged else "learning-actors-published"))
    return Actors(figure, _draw_up(found, drawn), len(drawn), tuple(remarks) if rows else ())


def measure_actors(found: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """One row per organisation: in how many projects and programmes it is, under how many colleges, and `bridges`.

    bridges(o) = number of pairs of projects {p, q} that o has joined and that no other organisation has joined both.
    It counts the ways between two projects that go through one actor alone (after R. Burt, Structural Holes, 1992),
    which the field can check by hand. An organisation that carries a programme links all its projects by construction:
    it is left out of the others, and its own `bridges` is None.
    """
    members: dict[str, set[str]] = {}
    joined: dict[str, list[Mapping[str, Any]]] = {}
    for row in found:
        if not row["is_home"]:
            members.setdefault(row["project"], set()).add(row["organisation"])
        joined.setdefault(row["organisation"], []).append(row)
    rows = []
    for organisation, own in joined.items():
        projects = sorted({row["project"] for row in own})
        pairs = () if own[0]["is_home"] else combinations(projects, 2)
        alone = sum(len(members[first] & members[other]) == 1 for first, other in pairs)
        rows.append(
            {
                "organisation": organisation,
                "organisation_name": own[0]["organisation_name"],
                "projects": len(projects),
                "programmes": len({row["programme"] for row in own}),
                "colleges": len({row["college"] for row in own if row["college"] is not None}),
                "bridges": None if own[0]["is_home"] else alone,
            }
        )
    rows.sort(key=_place)
    return rows


def _place(row: Mapping[str, Any]) -> tuple[bool, int, int, int, str]:
    is_home = row["bridges"] is None
    return is_home, -(row["bridges"] or 0), -row["programmes"], -row["projects"], row["organisation_name"]


def _tell_homes(frame: pd.DataFrame, homes: set[str]) -> pd.DataFrame:
    """The rows as shown: who carries a programme bridges by construction, which is no missing value."""
    bridges = [
        Phrase("learning-actors-home") if organisation in homes else count
        for organisation, count in zip(frame["organisation"], frame["bridges"], strict=True)
    ]
    return frame.assign(bridges=pd.Series(bridges, index=frame.index, dtype=object)).reset_index(drop=True)


def _say(rows: Sequence[Mapping[str, Any]], several: Sequence[Mapping[str, Any]], *, is_judged: bool) -> Phrase:
    if not rows:
        return Phrase("learning-actors-none")
    first = several[0] if several else rows[0]
    values = {
        "count": len(rows),
        "several": len(several),
        "across": sum(row["programmes"] > 1 for row in rows),
        "name": first["organisation_name"],
        "projects": first["projects"],
        "programmes": first["programmes"],
        "bridges": first["bridges"],
    }
    if not several:
        return Phrase("learning-actors-apart", values)
    return Phrase("learning-actors-sentence" if is_judged and first["bridges"] else "learning-actors-joined", values)


def _draw_up(found: Sequence[Mapping[str, Any]], drawn: Sequence[str]) -> pd.DataFrame:
    cells: dict[tuple[str, str], dict[str, Any]] = {}
    names = ("organisation", "organisation_name", "project", "project_name", "programme_name")
    for row in found:
        if row["organisation"] not in drawn:
            continue
        cell = cells.setdefault(
            (row["organisation"], row["project"]),
            {**{name: row[name] for name in names}, "mark": "partner", "rank": drawn.index(row["organisation"])},
        )
        if row["role"] == CARRIER:
            cell["mark"] = "carrier"
    ordered = sorted(
        cells.values(),
        key=lambda cell: (str(cell["programme_name"]), cell["project"], cell["rank"]),
    )
    return pd.DataFrame(ordered, columns=[*names, "mark", "rank"])
