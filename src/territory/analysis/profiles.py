"""Que dit la grille ? How far members were apart, then the pillars of one project over time, or of several projects.

Only what bodies settled is read, never a seat's own score; and no figure stands for a whole grid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from territory.analysis.committee import Grid, read_grid, read_grids
from territory.analysis.profiles_figures import (
    Series,
    derive_series,
    draw_up_criteria,
    draw_up_levels,
    draw_up_pillars,
    draw_up_spread,
    find_divided,
)
from territory.analysis.profiles_said import derive_quantity
from territory.analysis.scoring import (
    Round,
    derive_pillars,
    derive_spread,
    derive_versions,
    measure_pillar,
    read_experiments,
    read_rounds,
)
from territory.analysis.selection import Selection, read_selection
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase
from territory.model.scope import Scope

#: Projects side by side: more lines than that cannot be told apart.
MOST = 4
#: Between the grid and the projects in an address, whose length is bounded.
_BETWEEN, _LONGEST = "..", 128


@dataclass(frozen=True, slots=True)
class Choice:
    """Something one may choose: its code, its name, how many rounds it has."""

    code: str
    name: str
    rounds: int


@dataclass(frozen=True, slots=True)
class ProfilesBoard:
    """What the page says of one grid and some projects.

    `is_withheld`: no score is computed here. `chosen` are the projects shown. Figures are None where nothing is chosen.
    """

    answer: Phrase
    coverage: Coverage | None = None
    is_withheld: bool = False
    grid: Grid | None = None
    grids: tuple[Choice, ...] = ()
    projects: tuple[Choice, ...] = ()
    chosen: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    spread: Figure | None = None
    pillars: Figure | None = None
    levels: Figure | None = None
    criteria: Figure | None = None
    remarks: tuple[Phrase, ...] = field(default=())


def derive_about(grid: str, projects: Sequence[str]) -> str:
    """What the address keeps of a choice: the grid, then as many projects as fit in it."""
    about = grid
    for project in projects[:MOST]:
        longer = f"{about}{_BETWEEN}{project}"
        about = longer if len(longer) <= _LONGEST else about
    return about


def read(view: View, scope: Scope) -> ProfilesBoard:
    """The profiles of a scope at its effective date; `scope.about` names a grid and projects."""
    selection = read_selection(view, scope)
    if view.nature == "published":
        return ProfilesBoard(Phrase("profiles-answer-published"), is_withheld=True)
    rounds = read_rounds(view, selection.projects, selection.on)
    if not rounds:
        return ProfilesBoard(Phrase("profiles-answer-none", {"count": len(selection.projects)}))
    asked = scope.about.split(_BETWEEN) if scope.about else []
    grids = _list_grids(rounds)
    known = next((choice.code for choice in grids if choice.code in asked), grids[0].code)
    grid = read_grid(view, known)
    own = [one for one in rounds if one.grid == known]
    projects = _list_projects(own)
    codes = [choice.code for choice in projects]
    chosen = tuple(code for code in dict.fromkeys(asked) if code in codes)[:MOST] or _choose_first(projects)
    dropped = tuple(code for code in asked if code not in {*codes, *(choice.code for choice in grids)})
    return _draw_up(view, selection, grid, rounds, grids, projects, chosen, dropped)


def _draw_up(
    view: View,
    selection: Selection,
    grid: Grid,
    rounds: Sequence[Round],
    grids: tuple[Choice, ...],
    projects: tuple[Choice, ...],
    chosen: tuple[str, ...],
    dropped: tuple[str, ...],
) -> ProfilesBoard:
    series = derive_series([one for one in rounds if one.grid == grid.id], chosen)
    latest = [one for one in series if one.is_latest]
    return ProfilesBoard(
        answer=_say(grid, series),
        coverage=Coverage(len(projects), len(selection.projects), "scored-projects"),
        grid=grid,
        grids=grids,
        projects=projects,
        chosen=chosen,
        dropped=dropped,
        spread=draw_up_spread(grid, latest),
        pillars=draw_up_pillars(grid, series),
        levels=draw_up_levels(grid, latest),
        criteria=draw_up_criteria(grid, series, read_experiments(view, chosen, selection.on)),
        remarks=_remark(view, grid, rounds, series, chosen),
    )


def _list_grids(rounds: Sequence[Round]) -> tuple[Choice, ...]:
    """The grids that were used, the most used first."""
    counts: dict[str, list[Round]] = {}
    for one in rounds:
        counts.setdefault(one.grid, []).append(one)
    listed = sorted(counts.items(), key=lambda item: (-len(item[1]), item[1][0].grid_name, -item[1][0].version))
    return tuple(Choice(code, own[0].grid_name, len(own)) for code, own in listed)


def _list_projects(rounds: Sequence[Round]) -> tuple[Choice, ...]:
    counts: dict[str, list[Round]] = {}
    for one in rounds:
        counts.setdefault(one.project, []).append(one)
    return tuple(Choice(code, own[0].project_name, len(own)) for code, own in counts.items())


def _choose_first(projects: Sequence[Choice]) -> tuple[str, ...]:
    """The project with the most rounds: the one of which something may have moved."""
    return (max(projects, key=lambda choice: choice.rounds).code,)


def _say(grid: Grid, series: Sequence[Series]) -> Phrase:
    """How far members were apart where they were asked one by one, then the pillars: never the whole grid."""
    latest = [one.round for one in series if one.is_latest]
    divided = find_divided(grid, latest)
    is_told = any(derive_spread(score) is not None for one in latest for score in one.scores.values())
    key = "divided" if divided else "quiet" if is_told else "shared"
    apart = Phrase(f"profiles-answer-{key}", {"count": len(divided)})
    if len(latest) > 1:
        return Phrase("profiles-answer-several", {"count": len(latest), "apart": apart, **_say_widest(grid, latest)})
    (one,) = latest
    parts = []
    for pillar in derive_pillars(grid):
        middle = measure_pillar(pillar, one.scores)
        key = "profiles-answer-pillar" if middle.value is not None else "profiles-answer-silent"
        parts.append(Phrase(key, {"pillar": pillar.criterion.name, "middle": derive_quantity(middle.value)}))
    values = {"project": one.project_name, "day": one.on, "parts": parts, "apart": apart, **_say_scale(grid)}
    return Phrase("profiles-answer", values)


def _say_scale(grid: Grid) -> dict[str, object]:
    return {"lowest": grid.scale_min, "highest": grid.scale_max}


def _say_widest(grid: Grid, rounds: Sequence[Round]) -> dict[str, object]:
    """The pillar on which the projects are the furthest apart, among those that two of them have."""
    found = []
    for pillar in derive_pillars(grid):
        values = [middle.value for one in rounds if (middle := measure_pillar(pillar, one.scores)).value is not None]
        if len(values) > 1:
            found.append((max(values) - min(values), pillar.criterion.name, min(values), max(values)))
    if not found:
        return {"widest": Phrase("profiles-answer-alone")}
    apart, name, least, most = max(found, key=lambda item: item[0])
    if apart == 0:
        return {"widest": Phrase("profiles-answer-alike")}
    return {"widest": Phrase("profiles-answer-widest", {"pillar": name, "least": least, "most": most})}


def _remark(
    view: View, grid: Grid, rounds: Sequence[Round], series: Sequence[Series], chosen: Sequence[str]
) -> tuple[Phrase, ...]:
    """How to read the figures, and which rounds another version of the grid makes incomparable."""
    remarks = [Phrase("profiles-remark-middle", _say_scale(grid)), Phrase("profiles-remark-whole")]
    if grid.is_proposed:
        remarks.append(Phrase("profiles-remark-proposed"))
    others = derive_versions(read_grids(view), grid.id)
    for one in rounds:
        if one.grid in others and one.project in chosen:
            values: dict[str, object] = {"project": one.project_name, "version": one.version, "day": one.on}
            remarks.append(Phrase("profiles-remark-version", {**values, "shown": grid.version}))
    notes: list[tuple[date, str, str]] = [
        (one.round.on, one.round.project_name, one.round.note) for one in series if one.round.note
    ]
    for day, name, note in notes:
        remarks.append(Phrase("profiles-remark-note", {"day": day, "project": name, "note": note}))
    return tuple(remarks)
