"""What one project tried, observed and taught; whose voices were heard; what nobody knows yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from territory.analysis.facts import Fact, say_when
from territory.analysis.learning_spread import read_replications
from territory.analysis.learning_usage import read_usage
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Label, Named, Phrase


@dataclass(frozen=True, slots=True)
class Experiment:
    """One experiment as the seed of a sheet tells it: what was asked, tried, observed, concluded.

    `parts` pairs what it is (`project-experiment-<part>`) with what was written, in order; nothing is made up for what
    was not written.
    """

    title: str
    conclusion: str
    dates: Phrase | None
    parts: tuple[tuple[str, str], ...]
    evidence_url: str | None


@dataclass(frozen=True, slots=True)
class Voice:
    """One testimony, without its words, which are in the drawer: who speaks, of what, when, and what was agreed to."""

    id: str
    side: Label
    role: str | None
    on: str | None
    indicator: Named | None
    consent: str
    consent_scope: str | None


def read_experiments(view: View, project: str, on: date) -> tuple[Experiment, ...]:
    """The experiments begun by the effective date."""
    found = []
    for row in rows_of(view.read("sheet_experiments", project=project, on=on)):
        names = ("hypothesis", "criterion", "protocol", "adjustment", "observation")
        parts = tuple((name, row[name]) for name in names if row[name] is not None)
        dates = say_when(row["started_on"], row["ended_on"])
        found.append(Experiment(row["title"], row["conclusion"], dates, parts, row["evidence_url"]))
    return tuple(found)


def read_lessons(view: View, project: str, on: date) -> tuple[Fact, ...]:
    """Lessons, then evaluations, each with its kind, its date and its source."""
    found = []
    for row in rows_of(view.read("sheet_lessons", project=project, on=on)):
        if row["kind"] is None:
            values = {"question": row["question"], "by": row["by_whom"] or "", "is_signed": int(bool(row["by_whom"]))}
            said = Phrase("project-evaluation" if row["text"] else "project-evaluation-unknown", values)
        elif row["obstacle"] is not None:
            obstacle = Named(row["obstacle"], row["obstacle_en"])
            kind = Label("lesson", "kind", row["kind"])
            said = Phrase("project-lesson-obstacle", {"kind": kind, "obstacle": obstacle})
        else:
            said = Phrase("project-lesson", {"kind": Label("lesson", "kind", row["kind"])})
        found.append(Fact(said, row["on"], detail=row["text"], source_url=row["source_url"]))
    return tuple(found)


def read_uses(view: View, project: str, on: date) -> tuple[Fact, ...]:
    """How users took part: what was proposed, how far, what was received and used, and what the project changed."""
    found = []
    for modality in read_usage(view, (project,), on).modalities:
        for one in modality.participations:
            values = {"modality": modality.name, "title": one.title, "received": one.received, "used": one.used}
            has_numbers = one.received is not None or one.used is not None
            key = "planned" if one.is_planned else "counted" if has_numbers else "told"
            found.append(Fact(Phrase(f"project-use-{key}", values), one.on, one.changed, one.source_url))
    return tuple(sorted(found, key=lambda fact: fact.on or ""))


def read_spread(view: View, project: str, on: date) -> tuple[Fact, ...]:
    """Where the project is taken up, wherever that is, and what had to change; projects followed here are its links."""
    return tuple(
        Fact(
            Phrase(
                "project-replication",
                {
                    "place": row["replication_place"],
                    "state": Label("replication", "state", row["replication_state"]),
                },
            ),
            row["replicated_on"],
            row["adapted"],
            row["source_url"],
        )
        for row in rows_of(read_replications(view, (project,), on).places.rows)
        if row["place_project"] is None
    )


def read_voices(view: View, project: str, on: date) -> tuple[Voice, ...]:
    """Testimonies, the latest first; their words are asked of the drawer by who shows them."""
    return tuple(
        Voice(
            id=row["id"],
            side=Label("testimony", "side", row["side"]),
            role=row["role"],
            on=row["on"],
            indicator=Named(row["indicator_name"], row["indicator_name_en"]) if row["indicator_name"] else None,
            consent=row["consent"],
            consent_scope=row["consent_scope"],
        )
        for row in rows_of(view.read("sheet_voices", project=project, on=on))
    )
