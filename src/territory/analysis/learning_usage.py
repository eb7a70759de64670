"""What users know, compared by the way in which they were asked: what was received, what was used, what changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Label, Named, Phrase, Quantity

_COLUMNS = (
    *("modality_name", "contributions_received", "contributions_used", "used_share"),
    *("counted", "tested", "planned", "projects", "degrees"),
)


@dataclass(frozen=True, slots=True)
class Participation:
    """One way in which users took part in a project, as it was described; numbers are None where they are unknown."""

    title: str
    project: str
    project_name: str
    degree: Label | None
    is_planned: bool
    on: str | None
    participants: int | None
    received: int | None
    used: int | None
    changed: str | None
    source_url: str | None


@dataclass(frozen=True, slots=True)
class Modality:
    """One modality and the participations of it, in order of date."""

    name: Named
    participations: tuple[Participation, ...]


@dataclass(frozen=True, slots=True)
class Usage:
    """Participations by modality.

    - `figure`: one row per modality (`_COLUMNS`): `tested` and `planned` participations, projects, `counted`
      (participations of which both numbers are known), `contributions_received` and `contributions_used` over these
      alone, `used_share` (%);
    - `share`: the same over all modalities, None where no participation tells both.
    """

    figure: Figure
    modalities: tuple[Modality, ...]
    tested: int
    counted: int
    share: float | None
    remarks: tuple[Phrase, ...]


def read_usage(view: View, projects: Sequence[str], on: date) -> Usage:
    """The participations of these projects: contributions are added where both numbers are known, persons never.

    The share used is Σ used ÷ Σ received, so that each participation weighs what it received. A row that says that
    more was used than received contradicts itself and is left out of both.
    """
    found = rows_of(view.read("learning_participations", projects=tuple(projects), on=on))
    tested = [row for row in found if row["state"] == "tested"]
    counted = [row for row in tested if is_counted(row)]
    share = _measure_share(counted)
    by_modality: dict[str, list[dict[str, Any]]] = {}
    for row in found:
        by_modality.setdefault(row["modality"], []).append(row)
    lines = [_measure(own) for own in by_modality.values()]
    lines.sort(key=lambda line: (-line["tested"], -line["planned"], str(line["modality_name"].name)))
    order = [line["modality"] for line in lines]
    return Usage(
        figure=Figure(
            "usage",
            _say(tested, len(found) - len(tested), counted, share, len(by_modality)),
            pd.DataFrame(lines, columns=["modality", *_COLUMNS], dtype=object),
            _COLUMNS,
            Coverage(len(counted), len(tested), "participations-counted"),
        ),
        modalities=tuple(
            Modality(_name(by_modality[code][0]), tuple(_tell(row) for row in by_modality[code])) for code in order
        ),
        tested=len(tested),
        counted=len(counted),
        share=share,
        remarks=_remark(tested, found),
    )


def is_counted(row: Mapping[str, Any]) -> bool:
    """Whether a participation tells both what was received and what was used, without contradicting itself."""
    return row["received"] is not None and row["used"] is not None and row["used"] <= row["received"]


def _measure(own: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    tested = [row for row in own if row["state"] == "tested"]
    counted = [row for row in tested if is_counted(row)]
    share = _measure_share(counted)
    degrees = list(dict.fromkeys(row["degree"] for row in own if row["degree"] is not None))
    return {
        "modality": own[0]["modality"],
        "modality_name": _name(own[0]),
        "tested": len(tested),
        "planned": len(own) - len(tested),
        "projects": len({row["project"] for row in own}),
        "counted": len(counted),
        "contributions_received": sum(int(row["received"]) for row in counted) if counted else None,
        "contributions_used": sum(int(row["used"]) for row in counted) if counted else None,
        "used_share": None if share is None else Quantity(share, "%", 0),
        "degrees": [Label("participation", "degree", degree) for degree in degrees] or None,
    }


def _measure_share(counted: Sequence[Mapping[str, Any]]) -> float | None:
    received = sum(int(row["received"]) for row in counted)
    return sum(int(row["used"]) for row in counted) * 100 / received if received else None


def _say(
    tested: Sequence[Mapping[str, Any]],
    planned: int,
    counted: Sequence[Mapping[str, Any]],
    share: float | None,
    modalities: int,
) -> Phrase:
    values = {
        "count": len(tested),
        "planned": planned,
        "modalities": modalities,
        "projects": len({row["project"] for row in tested}),
        "counted": len(counted),
        "received": sum(int(row["received"]) for row in counted),
        "used": sum(int(row["used"]) for row in counted),
        "share": Quantity(share, "%", 0),
    }
    if not tested:
        return Phrase("learning-usage-planned" if planned else "learning-usage-none", values)
    return Phrase("learning-usage-sentence" if share is not None else "learning-usage-uncounted", values)


def _remark(tested: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]) -> tuple[Phrase, ...]:
    """How to read the table: persons are not added, and what is left out."""
    if not found:
        return ()
    both = [row for row in tested if row["received"] is not None and row["used"] is not None]
    remarks = [Phrase("learning-usage-how"), Phrase("learning-usage-persons")]
    if len(both) < len(tested):
        remarks.append(Phrase("learning-usage-left-out", {"count": len(tested) - len(both)}))
    if odd := sum(not is_counted(row) for row in both):
        remarks.append(Phrase("learning-usage-contradicts", {"count": odd}))
    return tuple(remarks)


def _tell(row: Mapping[str, Any]) -> Participation:
    names = ("title", "project", "project_name", "on", "participants", "received", "used", "changed", "source_url")
    degree = None if row["degree"] is None else Label("participation", "degree", row["degree"])
    return Participation(**{name: row[name] for name in names}, degree=degree, is_planned=row["state"] == "planned")


def _name(row: Mapping[str, Any]) -> Named:
    return Named(row["modality_name"], row["modality_name_en"])
