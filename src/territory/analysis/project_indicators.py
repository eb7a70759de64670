"""The indicators of one project: the last value, where it began, what was aimed at, how much of it was received."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.facts import Fact
from territory.analysis.rows import rows_of
from territory.analysis.schedule import measure_schedule
from territory.analysis.targets import read_in_force
from territory.analysis.withheld import say_reason, say_withheld
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Label, Named, Phrase, Quantity

_COLUMNS = ("indicator_name", "value", "value_on", "baseline", "target", "received")
_VALUES = ("indicator_name", "period", "breakdown", "value", "quality", "note")


@dataclass(frozen=True, slots=True)
class Indicators:
    """What a project's numbers say.

    - `figure`: one row per indicator followed or observed, key ones first; `values`: every row received;
    - `remarks`: targets that were revised, with the reason, and what needs no following, with the reason.
    """

    figure: Figure
    values: Figure
    remarks: tuple[Fact, ...]


def read_indicators(view: View, project: str, on: date) -> Indicators:
    """The indicators of one project at the effective date; nothing here judges a value."""
    found = rows_of(view.read("sheet_indicators", project=project, on=on))
    observations = view.read("sheet_observations", project=project, on=on)
    targets = rows_of(view.read("sheet_targets", project=project, on=on))
    described = {row["indicator"]: row for row in found}
    kept = [row for row in found if not row["is_not_applicable"]]
    rows = [_measure_row(project, row, observations, targets, on) for row in kept]
    frame = pd.DataFrame(rows, columns=["indicator", "is_known", "is_followed", *_COLUMNS], dtype=object)
    sentence = Phrase("project-indicators-sentence", {"known": int(frame["is_known"].sum()), "count": len(frame)})
    followed = [bool(row["is_known"]) for row in rows if row["is_followed"]]
    known = Coverage(sum(followed), len(followed), "indicators") if followed else None
    columns = tuple(name for name in _COLUMNS if name in {"indicator_name", "value"} or frame[name].notna().any())
    return Indicators(
        Figure("indicators", sentence, frame, columns, known),
        _say_values(observations, described),
        (
            *_say_revisions(targets, described),
            *_say_not_applicable(found),
            *map(Fact, say_withheld(rows_of(observations))),
        ),
    )


def _measure_row(
    project: str, row: Mapping[str, Any], observations: pd.DataFrame, targets: Sequence[dict[str, Any]], on: date
) -> dict[str, object]:
    received = observations[(observations["indicator"] == row["indicator"]).astype(bool)]
    last = _read_last(received)
    target = read_in_force([item for item in targets if item["indicator"] == row["indicator"]], on)
    return {
        "indicator": row["indicator"],
        "is_known": last is not None,
        "is_followed": row["is_followed"],
        "indicator_name": Named(row["indicator_name"], row["indicator_name_en"]),
        "value": _say_unknown(received) if last is None else _quantity(last, row),
        "value_on": None if last is None else last["period_end"],
        "baseline": None if row["baseline"] is None else Quantity(row["baseline"], row["unit"], row["decimals"]),
        "target": None if target is None else say_target(target, row["unit"], row["decimals"]),
        "received": _measure_coverage(project, row, received, on),
    }


def _read_last(received: pd.DataFrame) -> dict[str, Any] | None:
    """The last value received for the whole (a breakdown says nothing of it)."""
    rows = (row for row in rows_of(received) if row["presence"] == "present" and row["breakdown"] == "total")
    return next(rows, None)


def _say_unknown(received: pd.DataFrame) -> object:
    """That the value is withheld from the public; None where nobody gave one."""
    wholes = (row["reason"] for row in rows_of(received) if row["breakdown"] == "total")
    reason = say_reason(next(wholes, None))
    return reason if isinstance(reason, Phrase) else None


def _quantity(observation: Mapping[str, Any], indicator: Mapping[str, Any]) -> object:
    if observation["value"] is None:
        return observation["text_value"]
    return Quantity(observation["value"], indicator["unit"], indicator["decimals"])


def _measure_coverage(project: str, row: Mapping[str, Any], received: pd.DataFrame, on: date) -> Coverage | None:
    """Values received of those due at the effective date; None when nothing was due (or nobody said it would be)."""
    if not row["is_followed"]:
        return None
    names = ["frequency", "first_due_on", "last_due_on", "lag_days", "is_not_applicable"]
    follow_up = pd.DataFrame([{"project": project, **{name: row[name] for name in names}}], dtype=object)
    expected = measure_schedule(follow_up, received, on)
    # As `schedule.is_expected`, but a value that came before its day is not counted yet.
    due = expected[expected["is_due"].astype(bool) & (expected["state"] != "not_applicable")]
    return Coverage(int((due["state"] == "present").sum()), len(due), "values-due") if len(due) else None


def say_target(target: Mapping[str, Any], unit: str, decimals: int) -> Phrase:
    """A target in words, by its kind: `au moins 60 % d'ici décembre 2022`."""
    if target["value"] is None or target["kind"] == "observe":
        return Phrase("project-target-observe")
    values = {
        "value": Quantity(target["value"], unit, decimals),
        "upper": Quantity(target["upper"], unit, decimals),
        "due": Phrase("project-target-due", {"due": target["due_on"]})
        if target["due_on"]
        else Phrase("project-target-undated"),
    }
    return Phrase(f"project-target-{target['kind'].replace('_', '-')}", values)


def _say_values(observations: pd.DataFrame, described: Mapping[str, Mapping[str, Any]]) -> Figure:
    rows = []
    for row in rows_of(observations):
        indicator = described[row["indicator"]]
        is_whole = row["breakdown"] == "total"
        is_known = row["presence"] == "present"
        rows.append(
            {
                "indicator": row["indicator"],
                "indicator_name": Named(indicator["indicator_name"], indicator["indicator_name_en"]),
                "period": Phrase("sheet-when", {"first": row["period_start"], "last": row["period_end"]}),
                "breakdown": None
                if is_whole
                else Named(row["breakdown_name"] or row["breakdown"], row["breakdown_name_en"]),
                "value": _quantity(row, indicator) if is_known else Label("observation", "presence", row["presence"]),
                "quality": Label("observation", "quality", row["quality"]) if row["quality"] else None,
                "note": row["note"] or say_reason(row["reason"]),
                "source_url": row["source_url"],
            }
        )
    frame = pd.DataFrame(rows, columns=["indicator", *_VALUES, "source_url"], dtype=object)
    shown = [name for name in (*_VALUES, "source_url") if name in {"period", "value"} or frame[name].notna().any()]
    return Figure("values", Phrase("project-values-sentence", {"count": len(frame)}), frame, tuple(shown), None)


def _say_revisions(targets: Sequence[dict[str, Any]], described: Mapping[str, Mapping[str, Any]]) -> tuple[Fact, ...]:
    by_id = {row["id"]: row for row in targets}
    found = []
    for row in targets:
        before, indicator = by_id.get(row["revises"]), described.get(row["indicator"])
        if before is not None and indicator is not None:
            unit, decimals = indicator["unit"], indicator["decimals"]
            values = {
                "indicator": Named(indicator["indicator_name"], indicator["indicator_name_en"]),
                "before": say_target(before, unit, decimals),
                "after": say_target(row, unit, decimals),
            }
            found.append(Fact(Phrase("project-target-revised", values), row["set_on"], detail=row["reason"]))
    return tuple(found)


def _say_not_applicable(found: Sequence[dict[str, Any]]) -> tuple[Fact, ...]:
    return tuple(
        Fact(
            Phrase("project-not-applicable", {"indicator": Named(row["indicator_name"], row["indicator_name_en"])}),
            detail=row["reason"],
        )
        for row in found
        if row["is_not_applicable"]
    )
