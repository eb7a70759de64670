"""Rounds of scoring of a project: how far members were apart, the middle of a pillar, what moved, what is aimed at.

A pillar has a middle, its criteria have scores, the grid as a whole has no figure: what is weak must not hide behind
what is strong. « Sans avis » is no score: it is counted apart, and in no middle.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from statistics import median
from typing import Any

from territory.analysis.committee import Criterion, Grid
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage

#: What is scored, in order: what is, what could be, what is aimed at.
REAL, POTENTIAL, IDEAL = "real", "potential", "ideal"
LEVELS = (REAL, POTENTIAL, IDEAL)
SCORED, NO_OPINION = "scored", "no_opinion"
#: From how much of the scale between the lowest and the highest score members are said to disagree.
DIVIDED = 0.5


@dataclass(frozen=True, slots=True)
class Score:
    """What is settled of a criterion at a level; `value` is None without an opinion. See the descriptor `score`."""

    criterion: str
    level: str
    state: str
    value: float | None = None
    lowest: float | None = None
    highest: float | None = None
    given: int | None = None
    no_opinion: int | None = None
    evidence: str | None = None
    amended_reason: str | None = None


Scores = Mapping[tuple[str, str], Score]


@dataclass(frozen=True, slots=True)
class Round:
    """A round of scoring; `scores` by criterion and level, see the descriptor `scoring`."""

    id: str
    project: str
    project_name: str
    grid: str
    grid_name: str
    version: int
    body_name: str | None
    agenda_item: str | None
    on: date
    method: str
    note: str | None
    scores: Scores = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pillar:
    """A criterion of the first rank, and the criteria below it that get a score: itself where it has none below."""

    criterion: Criterion
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Experiment:
    """Something tried on a criterion, and what it has concluded."""

    title: str
    conclusion: str


@dataclass(frozen=True, slots=True)
class Spread:
    """How far apart the scores of a criterion are: `given` scores, seats without an opinion apart."""

    lowest: float | None
    highest: float | None
    given: int
    no_opinion: int

    @property
    def range(self) -> float | None:
        """Between the lowest and the highest; None where nobody gave a score."""
        return None if self.lowest is None or self.highest is None else self.highest - self.lowest


@dataclass(frozen=True, slots=True)
class Middle:
    """The median of the criteria of a pillar that have a score, None where none has; how many have, how many do not."""

    value: float | None
    scored: int
    no_opinion: int
    criteria: int

    @property
    def coverage(self) -> Coverage:
        """« 3 des 4 critères notés »."""
        return Coverage(self.scored, self.criteria, "scored-criteria")


@dataclass(frozen=True, slots=True)
class Change:
    """A criterion in two rounds of the same grid; `by` is None where one of the two is no score."""

    criterion: str
    level: str
    before: Score | None
    after: Score | None

    @property
    def by(self) -> float | None:
        """How much it moved."""
        values = [None if score is None else score.value for score in (self.before, self.after)]
        return None if values[0] is None or values[1] is None else values[1] - values[0]


def read_rounds(view: View, projects: Sequence[str], on: date) -> tuple[Round, ...]:
    """The rounds of these projects settled by a day, whatever the grid: by project, the latest first."""
    found = rows_of(view.read("scoring_rounds", projects=tuple(projects), on=on))
    settled = rows_of(view.read("scoring_scores", scorings=tuple(row["id"] for row in found)))
    scores: dict[str, dict[tuple[str, str], Score]] = {row["id"]: {} for row in found}
    for row in settled:
        score = Score(**{name: row[name] for name in Score.__slots__})
        scores[row["scoring"]][score.criterion, score.level] = score
    return tuple(Round(**row, scores=scores[row["id"]]) for row in found)


def read_experiments(view: View, projects: Sequence[str], on: date) -> Mapping[tuple[str, str], tuple[Experiment, ...]]:
    """The experiments on criteria, by project and criterion: what is tried between a gap and the next round."""
    found: dict[tuple[str, str], list[Experiment]] = {}
    for row in rows_of(view.read("scoring_experiments", projects=tuple(projects), on=on)):
        found.setdefault((row["project"], row["criterion"]), []).append(Experiment(row["title"], row["conclusion"]))
    return {key: tuple(own) for key, own in found.items()}


def derive_pillars(grid: Grid) -> tuple[Pillar, ...]:
    """The pillars of a grid in its order, each with the criteria that get a score."""
    by_id = {criterion.id: criterion for criterion in grid.criteria}

    def top(criterion: Criterion) -> str:
        seen = {criterion.id}
        while criterion.parent in by_id and criterion.parent not in seen:
            criterion = by_id[str(criterion.parent)]
            seen.add(criterion.id)
        return criterion.id

    below: dict[str, list[Criterion]] = {}
    for criterion in grid.scored:
        below.setdefault(top(criterion), []).append(criterion)
    return tuple(Pillar(by_id[pillar], tuple(criteria)) for pillar, criteria in below.items())


def measure_pillar(pillar: Pillar, scores: Scores, level: str = REAL) -> Middle:
    """The middle (median) of the pillar's criteria that have a score; sans avis is not 0 and not in the middle."""
    found = [scores.get((criterion.id, level)) for criterion in pillar.criteria]
    values = [score.value for score in found if score is not None and score.value is not None]
    silent = sum(score is not None and score.state == NO_OPINION for score in found)
    return Middle(_middle(values), len(values), silent, len(pillar.criteria))


def measure_gap(pillar: Pillar, scores: Scores, level: str) -> Middle:
    """How far a level is from what is: the middle of the distances, over the criteria that have both scores."""
    distances = []
    for criterion in pillar.criteria:
        now, aim = scores.get((criterion.id, REAL)), scores.get((criterion.id, level))
        if now is not None and aim is not None and now.value is not None and aim.value is not None:
            distances.append(aim.value - now.value)
    return Middle(_middle(distances), len(distances), 0, len(pillar.criteria))


def measure_spread(given: Iterable[tuple[str, float | None]]) -> Spread:
    """How far apart scores (state, value) are, before any middle of them is told."""
    told = list(given)
    values = [value for state, value in told if state == SCORED and value is not None]
    silent = sum(state == NO_OPINION for state, _ in told)
    return Spread(min(values, default=None), max(values, default=None), len(values), silent)


def measure_middle(given: Iterable[tuple[str, float | None]]) -> float | None:
    """The median of scores (state, value); None where nobody gave one."""
    return _middle([value for state, value in given if state == SCORED and value is not None])


def derive_spread(score: Score) -> Spread | None:
    """How far apart members were; None where one score was given for all, or nobody kept it."""
    if score.given is None or (score.given > 0 and (score.lowest is None or score.highest is None)):
        return None
    return Spread(score.lowest, score.highest, score.given, score.no_opinion or 0)


def is_divided(spread: Spread, grid: Grid) -> bool:
    """Whether members disagree: half of the scale or more between the lowest and the highest score."""
    apart = spread.range
    return apart is not None and apart > 0 and apart >= DIVIDED * (grid.scale_max - grid.scale_min)


def measure_changes(grid: Grid, before: Round, after: Round, level: str = REAL) -> tuple[Change, ...]:
    """Each criterion in two rounds, in the grid's order; nothing where the two were not scored with this very grid.

    Another version of a grid may word or order its criteria otherwise: scores of two versions are not compared.
    """
    if not before.grid == after.grid == grid.id:
        return ()
    return tuple(
        Change(item.id, level, before.scores.get((item.id, level)), after.scores.get((item.id, level)))
        for item in grid.scored
    )


def derive_versions(grids: Iterable[Grid], grid: str) -> frozenset[str]:
    """The other versions of a grid: what it replaces or is replaced by, however far."""
    pairs = [(one.id, one.replaces) for one in grids if one.replaces]
    family = {grid}
    while more := {code for pair in pairs if family & set(pair) for code in pair if code} - family:
        family |= more
    return frozenset(family - {grid})


def derive_score(criterion: str, level: str, cells: Mapping[str, Any]) -> Score | None:
    """What is written of a criterion in a draft, as a score; None while it is only a text."""
    if cells.get("state") not in {SCORED, NO_OPINION}:
        return None
    named = {"criterion", "level", "state"}
    told = {name: cells.get(name) for name in Score.__slots__ if name not in named}
    return Score(criterion, level, cells["state"], **told)


def _middle(values: Sequence[float]) -> float | None:
    return float(median(values)) if values else None
