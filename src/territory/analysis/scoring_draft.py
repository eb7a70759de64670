"""Scores before their item is closed: read from what is written, who gives them, and what they still lack.

A draft's `scores` are by criterion, then level. How far members were apart is in their ballots until then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from territory.analysis.committee import Criterion, Grid, Seat
from territory.analysis.scoring import (
    LEVELS,
    REAL,
    SCORED,
    Pillar,
    Round,
    Score,
    Scores,
    derive_pillars,
    derive_score,
)
from territory.model.board import Phrase
from territory.model.sitting import THERE, Presence

#: From how much a score departs from the last round before it needs an evidence of its own.
DEPARTS = 1
Cells = Mapping[str, Mapping[str, Mapping[str, Any]]]


def derive_scores(cells: Cells) -> Scores:
    """The scores that a draft holds."""
    found = (
        derive_score(criterion, level, written)
        for criterion, levels in cells.items()
        for level, written in levels.items()
    )
    return {(score.criterion, score.level): score for score in found if score is not None}


def derive_evidence(cells: Cells, criterion: str) -> str | None:
    """What justifies the scores of a criterion, at whichever level it was written; None for a blank."""
    levels = cells.get(criterion, {})
    texts = (str(levels.get(level, {}).get("evidence") or "").strip() for level in LEVELS)
    return next((text for text in texts if text), None)


def change_score(cells: Cells, criterion: str, level: str, **changes: object) -> dict[str, dict[str, dict[str, Any]]]:
    """The draft's scores with some cells of one of them changed; None takes a cell away, and what is empty goes."""
    changed = {code: {name: dict(one) for name, one in levels.items()} for code, levels in cells.items()}
    one = changed.setdefault(criterion, {}).setdefault(level, {})
    one.update(changes)
    changed[criterion][level] = {name: value for name, value in one.items() if value is not None}
    kept = {code: {name: one for name, one in levels.items() if one} for code, levels in changed.items()}
    return {code: levels for code, levels in kept.items() if levels}


def derive_scorers(seats: Sequence[Seat], present: Mapping[str, Presence], withdrawn: Collection[str]) -> list[Seat]:
    """The seats that score: there, not withdrawn; a substitute only where the seat it replaces is not there."""
    there = {seat.id for seat in seats if (said := present.get(seat.id)) and said.state in THERE}
    return [seat for seat in seats if seat.id in there and seat.id not in withdrawn and seat.substitute_of not in there]


def find_departures(grid: Grid, scores: Scores, previous: Round | None) -> dict[str, float]:
    """The criteria that depart from the last round by one or more at some level, and by how much at the first."""
    if previous is None or previous.grid != grid.id:
        return {}
    found: dict[str, float] = {}
    for criterion in grid.scored:
        for level in LEVELS:
            now, before = scores.get((criterion.id, level)), previous.scores.get((criterion.id, level))
            if now is None or before is None or now.value is None or before.value is None:
                continue
            if abs(now.value - before.value) >= DEPARTS:
                found.setdefault(criterion.id, now.value - before.value)
    return found


def check_scores(grid: Grid, cells: Cells, previous: Round | None) -> tuple[Phrase, ...]:
    """What the scores still lack before their item can be closed; nothing is lost meanwhile.

    A pillar that has a score lacks an evidence where none of its criteria has one; so does a criterion that departs
    from the last round by one or more. A text lacks the score that it justifies.
    """
    scores = derive_scores(cells)
    departures = find_departures(grid, scores, previous)
    findings: list[Phrase] = []
    for pillar in derive_pillars(grid):
        findings += _check_pillar(pillar, cells, scores)
        for criterion in pillar.criteria:
            findings += _check_criterion(criterion, cells, scores, departures, previous)
    return tuple(findings)


def _check_pillar(pillar: Pillar, cells: Cells, scores: Scores) -> list[Phrase]:
    is_scored = any((item.id, level) in scores and _is_scored(scores[item.id, level]) for item, level in _each(pillar))
    if not is_scored or any(derive_evidence(cells, item.id) for item in pillar.criteria):
        return []
    return [Phrase("scoring-unfinished-pillar", {"pillar": pillar.criterion.name})]


def _check_criterion(
    criterion: Criterion, cells: Cells, scores: Scores, departures: Mapping[str, float], previous: Round | None
) -> list[Phrase]:
    evidence, found = derive_evidence(cells, criterion.id), []
    if criterion.id in departures and previous is not None and evidence is None:
        values = {"criterion": criterion.name, "by": abs(departures[criterion.id]), "day": previous.on}
        found.append(Phrase("scoring-unfinished-departure", values))
    if evidence is not None and not any((criterion.id, level) in scores for level in LEVELS):
        found.append(Phrase("scoring-unfinished-text", {"criterion": criterion.name}))
    elif cells.get(criterion.id, {}).get(REAL) and (criterion.id, REAL) not in scores:
        found.append(Phrase("scoring-unfinished-real", {"criterion": criterion.name}))
    return found


def _is_scored(score: Score) -> bool:
    return score.state == SCORED


def _each(pillar: Pillar) -> Iterable[tuple[Criterion, str]]:
    return ((criterion, level) for criterion in pillar.criteria for level in LEVELS)
