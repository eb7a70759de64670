"""Headers of our own: a list that begins as our templates and exports do says itself what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from territory.ingest.sheet import fold
from territory.ingest.target import Target
from territory.ingest.targets import read_targets


def find_own(labels: Sequence[object]) -> dict[str, frozenset[str]]:
    """Targets whose every required column is among `labels` as our own files name it, with all their labels, folded.

    Columns are named by their fields, or by their French titles: never by both.
    """
    said = _fold_all(labels)
    return {name: known for name, required, known in _own_labels() if required <= said}


def find_own_targets(labels: Sequence[object]) -> frozenset[str]:
    """Targets of which a line is the header, and the header of nothing else: what is below it is a list."""
    said = _fold_all(labels)
    return frozenset(name for name, known in find_own(labels).items() if len(said) > 1 and said <= known)


def is_titled(target: Target, title: str) -> bool:
    """Whether a sheet or a file is called after a target, as our own are: a sheet's title has 31 signs at most."""
    return fold(title)[:31] in {fold(target.title.fr)[:31], fold(target.name)[:31]}


def _fold_all(labels: Sequence[object]) -> set[str]:
    return {fold(str(label)) for label in labels if label is not None and str(label).strip()}


@cache
def _own_labels() -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """(target, required labels, all labels) of every target, by name then by French title."""
    found = []
    for target in read_targets().values():
        names = [(fold(slot.name), slot.is_required) for slot in target.slots]
        titles = [(fold(slot.title.fr), slot.is_required) for slot in target.slots]
        for labels in (names, titles):
            required = frozenset(label for label, is_required in labels if is_required)
            found.append((target.name, required, frozenset(label for label, _ in labels)))
    return tuple(found)
