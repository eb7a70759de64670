"""Where one project stands: stage, label, dates, weather as a sentence, what is planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from territory.analysis.facts import Fact
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Label, Phrase
from territory.schema.registry import read_table

#: What a weather may say besides the overall feeling; what was not declared is not « sun ».
ASPECTS = ("schedule", "budget", "partnership", "usage", "team")


def read_state(view: View, identity: Mapping[str, Any], stage: Mapping[str, Any], on: date) -> tuple[Fact, ...]:
    """Stage, label, dates and the last weather declared; weather is nobody's fact on data that is only published."""
    return (
        _say_stage(stage, identity["stage_source_url"]),
        *_read_labels(view, identity, on),
        *_say_dates(identity),
        *(() if view.nature == "published" else _read_weather(view, identity["id"], on)),
    )


def say_stage(stage: Mapping[str, Any]) -> Phrase:
    """The stage for the answer: its name and since when; unknown is said."""
    if stage["stage_name"] is None:
        return Phrase("project-stage-unknown")
    values = {"stage": stage["stage_name"], "since": stage["since"]}
    if stage["outcome"] in {"learned", "redirected"} and adds_outcome(stage["stage_name"], stage["outcome"]):
        return Phrase("project-stage-outcome", {**values, "outcome": Label("stage", "outcome", stage["outcome"])})
    return Phrase("project-stage", values)


def adds_outcome(stage_name: str, outcome: str | None) -> bool:
    """Whether the outcome says more than the stage's own name."""
    if outcome is None:
        return False
    label = read_table("stage").field("outcome").labels[outcome].say("fr")
    return label.casefold() != stage_name.casefold()


def _say_stage(stage: Mapping[str, Any], source_url: str | None) -> Fact:
    if stage["stage_name"] is None:
        return Fact(Phrase("project-fact-stage-unknown"))
    values = {"stage": stage["stage_name"], "phase": Label("stage", "phase", stage["phase"])}
    key = "project-fact-stage"
    if adds_outcome(stage["stage_name"], stage["outcome"]):
        key, values = "project-fact-stage-outcome", {**values, "outcome": Label("stage", "outcome", stage["outcome"])}
    if stage["stopped_for"] is not None:
        return Fact(
            Phrase(f"{key}-reason", {**values, "reason": stage["stopped_for"]}), stage["since"], source_url=source_url
        )
    return Fact(Phrase(key, values), stage["since"], source_url=source_url)


def _read_labels(view: View, identity: Mapping[str, Any], on: date) -> Iterator[Fact]:
    labels = rows_of(view.read("sheet_labels", project=identity["id"], on=on))
    if not labels:
        yield Fact(Phrase("project-fact-label-none"))
        return
    last = labels[-1]
    renewals = sum(row["renews"] is not None and row["state"] == "labelled" for row in labels)
    if last["state"] == "labelled":
        key = "project-fact-label-over" if last["is_over"] else "project-fact-label"
        values = {"to": last["to_on"] or "", "has_to": int(last["to_on"] is not None), "renewals": renewals}
        said = Phrase(key, {**values, "reference": last["reference"] or "", "is_decided": int(bool(last["reference"]))})
    elif last["state"] == "unknown":
        said = Phrase("project-fact-label-unknown")
    else:
        said = Phrase("project-fact-label-state", {"state": Label("label", "state", last["state"])})
    yield Fact(said, last["from_on"], source_url=last["source_url"])


def _say_dates(identity: Mapping[str, Any]) -> Iterator[Fact]:
    for name in ("applied_on", "started_on", "ended_on"):
        if identity[name] is not None:
            key = f"project-fact-{name.removesuffix('_on')}"
            yield Fact(Phrase(key), identity[name], source_url=identity["source_url"])
    if identity["ended_on"] is None and identity["planned_end_on"] is not None:
        yield Fact(Phrase("project-fact-planned-end", {"day": identity["planned_end_on"]}))


def _read_weather(view: View, project: str, on: date) -> Iterator[Fact]:
    for row in rows_of(view.read("sheet_weather", project=project, on=on)):
        said = {aspect: row[aspect] for aspect in ASPECTS if row[aspect] is not None}
        aspects = [
            Phrase(f"project-weather-{aspect}", {"feeling": Label("weather", aspect, feeling)})
            for aspect, feeling in said.items()
        ]
        values = {"overall": Label("weather", "overall", row["overall"]), "role": row["role"], "aspects": aspects}
        key = "project-fact-weather-aspects" if aspects else "project-fact-weather"
        yield Fact(Phrase(key, values), row["on"].isoformat(), detail=row["sentence"])


def read_planned(view: View, project: str, on: date, phase: str | None) -> tuple[Fact, ...]:
    """Milestones not reached by then: those to come, and those whose day has gone without anybody saying that they were
    reached. A closed project plans nothing any more: what it had planned is not shown as late."""
    if phase == "closed":
        return ()
    rows = rows_of(view.read("sheet_milestones", project=project, on=on))
    return tuple(_say_milestone(row) for row in rows)


def _say_milestone(row: Mapping[str, Any]) -> Fact:
    values = {"name": row["name"], "due": row["due_on"], "planned": row["planned_on"]}
    if row["due_on"] is None:
        return Fact(Phrase("project-milestone-undated", values))
    is_revised = row["planned_on"] is not None and row["planned_on"] != row["due_on"]
    key = "project-milestone-past" if row["is_past"] else "project-milestone"
    return Fact(Phrase(f"{key}-revised" if is_revised else key, values))
