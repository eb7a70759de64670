"""What a body settled of a grid, by pillar: the spread of its criteria before any middle, and how many have a score.

Nothing is added over pillars, and « sans avis » is no score: it is counted, never 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from statistics import median
from typing import Any

from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage


@dataclass(frozen=True, slots=True)
class PillarScore:
    """A pillar at a level: the lowest, the highest and the middle of its criteria that have a score, None without any.

    - `coverage`: its criteria that have one, of all; `no_opinion`: those of which the body settled that it has none;
    - `apart`: how far seats were apart on the criterion where they were furthest, None where nobody said.
    """

    pillar: str
    level: str
    lowest: float | None
    highest: float | None
    middle: float | None
    coverage: Coverage
    no_opinion: int
    apart: float | None
    apart_on: str | None


@dataclass(frozen=True, slots=True)
class Scored:
    """A round of scoring: the grid with its scale, how scores were given, its pillars, and the evidence written."""

    grid: str
    version: int
    scale_min: int
    scale_max: int
    method: str
    note: str | None
    pillars: tuple[PillarScore, ...]
    evidence: tuple[tuple[str, str], ...]


def read_scores(view: View, meeting: str) -> dict[str, tuple[Scored, ...]]:
    """The rounds of scoring of a meeting, by item."""
    rows = rows_of(view.read("minutes_scores", meeting=meeting))
    found: dict[str, list[Scored]] = {}
    for (item, grid, version), lines in groupby(
        rows, key=lambda row: (row["agenda_item"], row["grid_name"], row["grid_version"])
    ):
        found.setdefault(item, []).append(_scored(grid, version, list(lines)))
    return {item: tuple(rounds) for item, rounds in found.items()}


def _scored(grid: str, version: int, rows: list[dict[str, Any]]) -> Scored:
    first = rows[0]
    by_pillar: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for row in rows:
        by_pillar.setdefault((row["pillar"], row["level"]), []).append(row)
    evidence = dict.fromkeys((row["criterion"], row["evidence"]) for row in rows if row["evidence"])
    return Scored(
        grid, version, first["scale_min"], first["scale_max"], first["method"], first["note"],
        tuple(_measure_pillar(pillar, level, lines) for (pillar, level), lines in by_pillar.items()), tuple(evidence),
    )  # fmt: skip


def _measure_pillar(pillar: str, level: str, rows: list[dict[str, Any]]) -> PillarScore:
    values = [float(row["value"]) for row in rows if row["state"] == "scored" and row["value"] is not None]
    apart = [
        (float(row["highest"]) - float(row["lowest"]), row["criterion"])
        for row in rows
        if row["lowest"] is not None and row["highest"] is not None
    ]
    furthest = max(apart, key=lambda pair: pair[0], default=(None, None))
    return PillarScore(
        pillar=pillar,
        level=level,
        lowest=min(values, default=None),
        highest=max(values, default=None),
        middle=median(values) if values else None,
        coverage=Coverage(len(values), len(rows), "criteria-scored"),
        no_opinion=sum(row["state"] == "no_opinion" for row in rows),
        apart=furthest[0],
        apart_on=furthest[1] if furthest[0] else None,
    )
