"""The figures of a grid: how far members were apart, the pillars of each round or project, the levels, the criteria."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from territory.analysis.committee import Grid
from territory.analysis.profiles_said import derive_quantity, say_change, say_experiments, say_score, say_spread
from territory.analysis.scoring import (
    IDEAL,
    LEVELS,
    POTENTIAL,
    REAL,
    Experiment,
    Middle,
    Round,
    Score,
    Spread,
    derive_pillars,
    derive_spread,
    is_divided,
    measure_changes,
    measure_gap,
    measure_pillar,
)
from territory.model.board import Coverage, Figure, Label, Phrase, Quantity

_SPREAD = ("criterion_name", "score_spread", "score_settled", "score_amended")
_PILLARS = ("pillar_name", "series_label", "pillar_middle", "criteria_scored")
_LEVELS = ("pillar_name", "level_real", "level_potential", "level_ideal", "gap_potential", "gap_ideal", "gap_criteria")
_CRITERIA = ("criterion_name", "score_settled", "score_change", "score_evidence", "score_experiments")
#: Columns of the criteria that are shown where they have something to say.
_SOMETIMES = {"score_change", "score_experiments"}
Tried = Mapping[tuple[str, str], Sequence[Experiment]]


@dataclass(frozen=True, slots=True)
class Series:
    """A round as one line of a drawing; `before` is the round of the same project and grid that came before it."""

    round: Round
    label: Phrase
    is_latest: bool
    before: Round | None = None


def derive_series(rounds: Sequence[Round], projects: Sequence[str]) -> list[Series]:
    """The lines to draw: the last two rounds of one project, else the last round of each."""
    own = {project: [one for one in rounds if one.project == project] for project in projects}
    if len(own) == 1:
        ((_, all_of),) = own.items()
        return [
            Series(
                one, Phrase("profiles-series-day", {"day": one.on}), place == 0, next(iter(all_of[place + 1 :]), None)
            )
            for place, one in enumerate(all_of[:2])
        ]
    return [
        Series(
            all_of[0],
            Phrase("profiles-series-project", {"project": all_of[0].project_name, "day": all_of[0].on}),
            True,
            all_of[1] if len(all_of) > 1 else None,
        )
        for all_of in own.values()
    ]


def find_divided(grid: Grid, rounds: Sequence[Round]) -> list[tuple[Round, Score, Spread]]:
    """The criteria on which members disagree, the furthest apart first."""
    found = [
        (one, score, spread)
        for one in rounds
        for score in one.scores.values()
        if (spread := derive_spread(score)) is not None and is_divided(spread, grid)
    ]
    return sorted(found, key=lambda item: (-(item[2].range or 0), item[0].project_name, item[1].criterion))


def draw_up_spread(grid: Grid, series: Sequence[Series]) -> Figure:
    """One row per criterion and level that seats scored one by one: how far apart, then what was settled."""
    names, many = {item.id: item.name for item in grid.criteria}, len(series) > 1
    rows = []
    for one in series:
        for score in sorted(one.round.scores.values(), key=lambda score: LEVELS.index(score.level)):
            spread = derive_spread(score)
            if spread is None or score.criterion not in names:
                continue
            rows.append(
                {
                    "project": one.round.project,
                    "project_name": one.round.project_name,
                    "criterion": score.criterion,
                    "criterion_name": _name(names[score.criterion], score.level),
                    "apart": spread.range or 0,
                    "score_spread": say_spread(spread),
                    "score_settled": say_score(score),
                    "score_amended": score.amended_reason,
                }
            )
    rows.sort(key=lambda row: -float(str(row["apart"])))
    divided = find_divided(grid, [one.round for one in series])
    columns = (("project_name",) if many else ()) + _SPREAD
    frame = _frame(rows, ("project", "project_name", "criterion", "apart", *_SPREAD))
    if not rows:
        return Figure("profiles-spread", Phrase("profiles-spread-none"), frame, columns, None)
    key = "profiles-spread-sentence" if divided else "profiles-spread-quiet"
    values: dict[str, object] = {"count": len(divided), "criteria": len(rows)}
    if divided:
        values["criterion"] = names.get(divided[0][1].criterion, divided[0][1].criterion)
        values["spread"] = say_spread(divided[0][2])
    covered = Coverage(len(rows), len(grid.scored) * len(series), "spread-criteria")
    return Figure("profiles-spread", Phrase(key, values), frame, columns, covered)


def draw_up_pillars(grid: Grid, series: Sequence[Series]) -> Figure:
    """One row per pillar and line: the middle of its criteria that have a score, and how many have one."""
    rows, known = [], 0
    for pillar in derive_pillars(grid):
        for one in series:
            middle = measure_pillar(pillar, one.round.scores)
            known += middle.scored if one.is_latest else 0
            rows.append(
                {
                    "pillar": pillar.criterion.id,
                    "pillar_name": pillar.criterion.name,
                    "series": one.round.id,
                    "series_label": one.label,
                    "value": middle.value,
                    "pillar_middle": _quantity(middle),
                    "criteria_scored": middle.coverage,
                }
            )
    latest = sum(one.is_latest for one in series)
    covered = Coverage(known, len(grid.scored) * latest, "scored-criteria")
    frame = _frame(rows, ("pillar", "series", "value", *_PILLARS))
    return Figure("profiles-pillars", _say_pillars(grid, series), frame, _PILLARS, covered)


def _say_pillars(grid: Grid, series: Sequence[Series]) -> Phrase:
    """What the drawing of the pillars says: between two rounds, or side by side."""
    if len(series) == 1:
        return Phrase("profiles-pillars-once", {"day": series[0].round.on})
    if sum(one.is_latest for one in series) > 1:
        return Phrase("profiles-pillars-several", {"count": len(series)})
    after, before = series
    changes = measure_changes(grid, before.round, after.round)
    moved = [change.by for change in changes if change.by is not None]
    values = {
        "before": before.round.on,
        "after": after.round.on,
        "up": sum(by > 0 for by in moved),
        "down": sum(by < 0 for by in moved),
        "same": sum(by == 0 for by in moved),
        "unknown": len(changes) - len(moved),
    }
    return Phrase("profiles-pillars-change", values)


def draw_up_levels(grid: Grid, series: Sequence[Series]) -> Figure:
    """One row per pillar and project: what is, what could be, what is aimed at, and how far the last two are."""
    rows: list[dict[str, object]] = []
    wide, known = len(series) > 1, 0
    aims: list[tuple[float, str]] = []
    for one in series:
        for pillar in derive_pillars(grid):
            middles = {level: measure_pillar(pillar, one.round.scores, level) for level in LEVELS}
            gaps = {level: measure_gap(pillar, one.round.scores, level) for level in (POTENTIAL, IDEAL)}
            known += gaps[IDEAL].scored
            aim = gaps[IDEAL].value
            aims += [] if aim is None else [(aim, pillar.criterion.name)]
            rows.append(
                {
                    "project": one.round.project,
                    "project_name": one.round.project_name,
                    "pillar": pillar.criterion.id,
                    "pillar_name": pillar.criterion.name,
                    **{f"level_{level}": _quantity(middle) for level, middle in middles.items()},
                    **{f"value_{level}": middle.value for level, middle in middles.items()},
                    **{f"gap_{level}": _quantity(gap) for level, gap in gaps.items()},
                    "gap_criteria": gaps[IDEAL].coverage,
                }
            )
    columns = (("project_name",) if wide else ()) + _LEVELS
    values = tuple(f"value_{level}" for level in LEVELS)
    covered = Coverage(known, len(grid.scored) * len(series), "twice-scored-criteria")
    frame = _frame(rows if known else [], ("project", "project_name", "pillar", *values, *_LEVELS))
    return Figure("profiles-levels", _say_furthest(aims, wide=wide), frame, columns, covered)


def _say_furthest(aims: Sequence[tuple[float, str]], *, wide: bool) -> Phrase:
    """The pillars that are the furthest from their ideal, all of them where several are."""
    apart = max((aim for aim, _ in aims), default=None)
    if apart is None:
        return Phrase("profiles-levels-none")
    if apart <= 0:
        return Phrase("profiles-levels-close")
    names = dict.fromkeys(name for aim, name in aims if aim == apart)
    quoted = [Phrase("profiles-quoted", {"name": name}) for name in names]
    return Phrase("profiles-levels-several" if wide else "profiles-levels-sentence", {"pillars": quoted, "gap": apart})


def draw_up_criteria(grid: Grid, series: Sequence[Series], tried: Tried | None = None) -> Figure:
    """One row per criterion and project: what was settled, what moved, on what evidence, what is tried on it."""
    latest = [one for one in series if one.is_latest]
    rows, evidenced, scored = [], 0, 0
    for one in latest:
        changes = measure_changes(grid, one.before, one.round) if one.before else ()
        moved = {change.criterion: change for change in changes}
        for criterion in grid.scored:
            score = one.round.scores.get((criterion.id, REAL))
            scored += score is not None
            evidenced += score is not None and score.evidence is not None
            rows.append(
                {
                    "project": one.round.project,
                    "project_name": one.round.project_name,
                    "criterion": criterion.id,
                    "criterion_name": criterion.name,
                    "score_settled": None if score is None else say_score(score),
                    "score_change": say_change(moved.get(criterion.id)),
                    "score_evidence": None if score is None else score.evidence,
                    "score_experiments": say_experiments((tried or {}).get((one.round.project, criterion.id), ())),
                }
            )
    names = ("project", "project_name", "criterion", *_CRITERIA)
    shown = [name for name in _CRITERIA if name not in _SOMETIMES or any(row[name] is not None for row in rows)]
    columns = (("project_name",) if len(latest) > 1 else ()) + tuple(shown)
    values = {"scored": scored, "count": len(rows), "evidenced": evidenced}
    covered = Coverage(scored, len(rows), "settled-criteria")
    return Figure(
        "profiles-criteria", Phrase("profiles-criteria-sentence", values), _frame(rows, names), columns, covered
    )


def _name(name: str, level: str) -> object:
    return (
        name
        if level == REAL
        else Phrase("profiles-criterion-level", {"name": name, "level": Label("score", "level", level)})
    )


def _quantity(middle: Middle) -> Quantity | None:
    return None if middle.value is None else derive_quantity(middle.value)


def _frame(rows: Sequence[dict[str, object]], columns: Sequence[str]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=list(dict.fromkeys(columns)), dtype=object)
