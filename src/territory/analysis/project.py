"""One project's sheet: promise, where it stands, money, indicators, voices, what it taught, what is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from territory.analysis.facts import Fact, RowKey
from territory.analysis.project_around import read_documents, read_links, read_partners, read_sites
from territory.analysis.project_indicators import Indicators, read_indicators
from territory.analysis.project_learning import (
    Experiment,
    Voice,
    read_experiments,
    read_lessons,
    read_spread,
    read_uses,
    read_voices,
)
from territory.analysis.project_state import read_planned, read_state, say_stage
from territory.analysis.project_story import read_story
from territory.analysis.project_unknowns import measure_unknowns
from territory.analysis.rows import rows_of
from territory.analysis.selection import UNDATED
from territory.analysis.sheet_money import ProjectMoney, read_project_money
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Money, Phrase
from territory.model.scope import Scope


@dataclass(frozen=True, slots=True)
class ProjectBoard:
    """Everything a project's sheet says, in its order; `rows` are those one may ask the origin of."""

    id: str
    name: str
    answer: Phrase
    promise: str | None
    summary: str | None
    sources: tuple[str, ...]
    state: tuple[Fact, ...]
    planned: tuple[Fact, ...]
    money: ProjectMoney
    indicators: Indicators
    voices: tuple[Voice, ...]
    experiments: tuple[Experiment, ...]
    lessons: tuple[Fact, ...]
    uses: tuple[Fact, ...]
    replications: tuple[Fact, ...]
    unknowns: tuple[Fact, ...]
    partners: Figure
    sites: Figure
    links: tuple[Fact, ...]
    documents: tuple[Fact, ...]
    story: tuple[Fact, ...]
    rows: tuple[RowKey, ...]


def read(view: View, scope: Scope) -> ProjectBoard | None:
    """The sheet of the project `scope.about`; None when this view holds no such project."""
    on = scope.on or view.default_on or UNDATED
    identity = next(iter(rows_of(view.read("sheet_project", project=scope.about, on=on))), None)
    if identity is None or not _is_covered(view, identity["programme"]):
        return None
    project = identity["id"]
    stage = rows_of(view.read("project_stage", projects=(project,), on=on))[0]
    money = read_project_money(view, project, on)
    around = {"partners": read_partners(view, project, on), "sites": read_sites(view, project, on)}
    indicators = read_indicators(view, project, on)
    experiments, lessons = read_experiments(view, project, on), read_lessons(view, project, on)
    voices = read_voices(view, project, on)
    learned = {"lessons": len(lessons), "voices": len(voices), "experiments": len(experiments)}
    return ProjectBoard(
        id=project,
        name=identity["name"],
        answer=Phrase("project-answer", {"name": identity["name"], "stage": say_stage(stage), "money": money.sentence}),
        promise=identity["promise"],
        summary=identity["summary"],
        sources=tuple(dict.fromkeys(url for url in (identity["url"], identity["source_url"]) if url)),
        state=read_state(view, identity, stage, on),
        planned=read_planned(view, project, on, stage["phase"]),
        money=money,
        indicators=indicators,
        voices=voices,
        experiments=experiments,
        lessons=lessons,
        uses=read_uses(view, project, on),
        replications=read_spread(view, project, on),
        unknowns=measure_unknowns(
            identity, stage, money, around, indicators, learned, hides_promise=view.reserve is not None
        ),
        partners=around["partners"],
        sites=around["sites"],
        links=read_links(view, project, on),
        documents=read_documents(view, project, on),
        story=read_story(view, project, on),
        rows=_name_rows(view, identity, money, around, on),
    )


def _is_covered(view: View, programme: str) -> bool:
    """Whether what is read covers the programme: an arrêté may be of some programmes only."""
    return view.closing is None or not view.closing.programmes or programme in view.closing.programmes


def _name_rows(
    view: View, identity: Mapping[str, Any], money: ProjectMoney, around: Mapping[str, Figure], on: date
) -> tuple[RowKey, ...]:
    """The rows whose origin one may ask: the project, its labels, partners, sites, fundings and latest values."""
    project = identity["id"]
    labels = rows_of(view.read("sheet_labels", project=project, on=on))
    observations = rows_of(view.read("sheet_observations", project=project, on=on))
    key = ("project", "indicator", "period_start", "period_end", "breakdown")
    latest = {row["indicator"]: row for row in reversed(observations) if row["breakdown"] == "total"}
    return (
        RowKey("project", (("id", project),), Phrase("project-row-project", {"name": identity["name"]})),
        *(RowKey("label", (("id", row["id"]),), Phrase("project-row-label", {"on": row["from_on"]})) for row in labels),
        *(
            RowKey("funding", (("id", row["funding"]),), Phrase("project-row-funding", _describe(row)))
            for row in rows_of(money.fundings.rows)
            if row.get("funding")
        ),
        *(
            RowKey(
                "observation",
                tuple((name, row[name]) for name in key),
                Phrase("project-row-observation", {"indicator": row["indicator"], "on": row["period_end"]}),
            )
            for row in latest.values()
        ),
        *(
            RowKey(
                "partner",
                (("project", project), ("organisation", row["key"]), ("role", row["role"])),
                Phrase("project-row-partner", {"name": row["organisation_name"]}),
            )
            for row in rows_of(around["partners"].rows)
        ),
        *(
            RowKey(
                "site",
                (("id", row["id"]),),
                Phrase("project-row-site", {"name": row["site_name"] or row["territory_name"]}),
            )
            for row in rows_of(around["sites"].rows)
        ),
    )


def _describe(row: Mapping[str, Any]) -> dict[str, object]:
    return {"funder": row["funder_name"], "object": row["object"], "amount": Money(row["granted"])}


def say_coverage(board: ProjectBoard) -> Coverage | None:
    """What the answer covers: the fundings whose amount is known."""
    return board.money.fundings.coverage
