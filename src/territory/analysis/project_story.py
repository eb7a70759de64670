"""What happened to one project, in order, as precisely as it is dated."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from territory.analysis.facts import Fact
from territory.analysis.project_state import adds_outcome
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Label, Money, Named, Phrase


def read_story(view: View, project: str, on: date) -> tuple[Fact, ...]:
    """What happened by the effective date, the latest first, what nobody dated last.

    Notes that are not public are only for those who read live data; a weather is not shown on published data.
    """
    is_internal = "restricted" in view.sees
    rows = rows_of(view.read("sheet_story", project=project, on=on, is_internal=is_internal))
    staged = {str(row["on"])[:7] for row in rows if row["kind"] in {"stage", "label"}}
    return tuple(
        say_story(row)
        for row in rows
        if not (row["kind"] == "weather" and view.nature == "published")
        # A date of the project's own says nothing more where a change of stage tells that month.
        and not (row["kind"] in {"applied", "started", "ended"} and str(row["on"])[:7] in staged)
    )


def say_story(row: Mapping[str, Any]) -> Fact:
    """One thing that happened to a project, from a row with the columns of `sheet_story.sql`."""
    kind = row["kind"]
    detail = row["text"]
    if kind == "funding":
        said, detail = _say_funding(row), row["text"]
    elif kind == "partner_left":
        detail = None
        role = Named(row["text"], row["text_en"]) if row["text"] else None
        said = Phrase("story-partner-left", {"name": row["name"], "role": role})
    elif kind == "weather":
        said = Phrase("story-weather", {"overall": Label("weather", "overall", row["code"]), "role": row["role"]})
    elif kind == "stage":
        said = _say_stage(row)
    elif kind == "label":
        said = _say_label(row)
    elif kind == "milestone":
        is_dated = row["role"] is not None and row["role"] != row["on"]
        said = Phrase(
            "story-milestone-planned" if is_dated else "story-milestone", {"name": row["name"], "due": row["role"]}
        )
    elif kind == "experiment":
        conclusion = Label("experiment", "conclusion", row["code"])
        said = Phrase("story-experiment", {"name": row["name"], "conclusion": conclusion})
    elif kind == "lesson":
        said = Phrase("story-lesson", {"kind": Label("lesson", "kind", row["code"])})
    elif kind == "link":
        back = "-back" if row["role"] == "target" else ""
        said = Phrase(f"story-link-{row['code'].replace('_', '-')}{back}", {"name": row["name"]})
    else:
        said = Phrase(f"story-{kind.replace('_', '-')}", {"name": row["name"]})
    return Fact(said, row["on"], detail=detail, source_url=row["source_url"])


def _say_stage(row: Mapping[str, Any]) -> Phrase:
    values: dict[str, object] = {"name": row["name"], "reason": row["role"]}
    if adds_outcome(row["name"], row["code"]):
        values["outcome"] = Label("stage", "outcome", row["code"])
        return Phrase("story-stage-outcome-reason" if row["role"] else "story-stage-outcome", values)
    return Phrase("story-stage-reason" if row["role"] else "story-stage", values)


def _say_label(row: Mapping[str, Any]) -> Phrase:
    key = "story-label-renewed" if row["role"] == "renewed" else f"story-label-{row['code']}"
    return Phrase(f"{key}-decided" if row["reference"] else key, {"reference": row["reference"]})


def _say_funding(row: Mapping[str, Any]) -> Phrase:
    """The event, its amount (unknown is said) and who pays; money shared with other projects is said to be."""
    amount = row["change"] if row["code"] == "amended" else row["amount"]
    values = {
        "kind": Label("funding_event", "kind", row["code"]),
        "amount": Money(amount),
        "funder": row["name"],
        "is_shared": int(bool(row["is_shared"])),
    }
    key = "story-funding" if amount is not None else "story-funding-unknown"
    return Phrase(key if row["name"] is not None else f"{key}-unnamed", values)
