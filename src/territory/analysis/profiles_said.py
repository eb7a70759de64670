"""A score, a spread, a change, what is tried on a criterion: as phrases that both languages say."""

from __future__ import annotations

from collections.abc import Sequence

from territory.analysis.scoring import NO_OPINION, Change, Experiment, Score, Spread
from territory.model.board import Label, Phrase, Quantity


def derive_quantity(value: float | None) -> Quantity:
    """A score or a middle with the decimals that it needs."""
    return Quantity(value, decimals=0 if value is None or value == int(value) else 1)


def say_score(score: Score) -> object:
    """A score, or that there is no opinion."""
    if score.state == NO_OPINION:
        return Label("score", "state", NO_OPINION)
    return derive_quantity(score.value)


def say_spread(spread: Spread) -> Phrase:
    """« de 0 à 2, 4 notes, 1 sans avis »."""
    if not spread.given:
        return Phrase("profiles-spread-silent", {"silent": spread.no_opinion})
    values = {"lowest": spread.lowest, "highest": spread.highest, "given": spread.given, "silent": spread.no_opinion}
    return Phrase("profiles-spread-same" if spread.range == 0 else "profiles-spread-range", values)


def say_change(change: Change | None) -> Phrase | None:
    """What moved since the round before; None where that cannot be told."""
    if change is None or change.before is None or change.after is None:
        return None
    if change.by is not None:
        key = "same" if change.by == 0 else "up" if change.by > 0 else "down"
        return Phrase(f"profiles-change-{key}", {"by": abs(change.by), "before": change.before.value})
    if change.before.state == change.after.state:
        return Phrase("profiles-change-silent")
    return Phrase("profiles-change-heard" if change.after.value is not None else "profiles-change-hushed")


def say_experiments(tried: Sequence[Experiment]) -> list[Phrase] | None:
    """What is tried on a criterion, each with what it has concluded; None for nothing."""
    return [
        Phrase("profiles-tried", {"title": one.title, "conclusion": Label("experiment", "conclusion", one.conclusion)})
        for one in tried
    ] or None
