"""What one may choose from to decide on an item: verdicts, stages, who may be asked to act, who may vote."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from territory.analysis.committee import Seat, measure_quorum
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Named
from territory.model.sitting import Presence


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict of the programme; `stops` when it ends the project, which then owes a lesson."""

    id: str
    name: Named
    definition: str | None
    stops: bool


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the programme; `outcome` where it stands for one."""

    id: str
    name: str
    outcome: str | None


@dataclass(frozen=True, slots=True)
class Choices:
    """What to choose from, by id and in order: `stage` is where the project stands, `owners` the nearest first."""

    verdicts: Mapping[str, Verdict]
    stages: Mapping[str, Stage]
    stage: str | None
    owners: Mapping[str, str]
    has_lesson: bool


def read_choices(view: View, programme: str, project: str | None, on: date) -> Choices:
    """What a body of the programme may choose from on a day, about a project or about nothing in particular."""
    verdicts = rows_of(view.read("decide_verdicts", programme=programme, on=on))
    stages = rows_of(view.read("decide_stages", programme=programme, on=on))
    projects = (project,) if project else ()
    now = next(iter(rows_of(view.read("project_stage", projects=projects, on=on))), {"stage": None})
    lessons = view.read_columns("lesson", ("project",)).column("project").to_pylist()
    return Choices(
        {
            row["id"]: Verdict(row["id"], Named(row["name"], row["name_en"]), row["definition"], row["stops"])
            for row in verdicts
        },
        {row["id"]: Stage(**row) for row in stages},
        now["stage"],
        {row["id"]: row["name"] for row in rows_of(view.read("decide_owners", project=project))},
        project in lessons,
    )


def measure_votes(
    seats: Sequence[Seat], present: Mapping[str, Presence], withdrawn: Collection[str]
) -> Mapping[str, int]:
    """How many votes each college may cast on an item: seats there and proxies, without those that withdrew.

    A seat that withdrew carries no proxy either: who gave it one has no vote on that item. Colleges are in the order
    of the seats; a seat of no college has no vote by college.
    """
    there = {seat: said for seat, said in present.items() if seat not in withdrawn}
    own = [seat for seat in seats if seat.id not in withdrawn]
    return {
        college: measure_quorum(
            [replace(seat, is_voting=seat.is_voting and seat.college == college) for seat in own], there, None
        ).votes
        for college in dict.fromkeys(seat.college for seat in seats if seat.is_voting and seat.college is not None)
    }
