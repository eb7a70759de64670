"""How well a label means a slot: its field name, its title, a known alias, or something that only looks like one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from rapidfuzz import fuzz, process

from territory.ingest.index import fold_name
from territory.ingest.target import Slot, Target

NAME, TITLE, ALIAS = 1.0, 0.97, 0.94
#: Below this likeness, out of 100, two labels have nothing in common.
CUTOFF = 84.0
#: What a label carries beside its name: a unit, an example, a star for what must be filled.
_BESIDE = re.compile(r"\([^)]*\)|\[[^]]*\]|\*|[:?]\s*$")


#: By folded label, the slots it means.
Names = Mapping[str, tuple[tuple[str, float, str], ...]]


@cache
def names_of(target: Target) -> Names:
    """By folded label, the slots it means with (slot, score, why), best first; an alias may mean several slots."""
    names: dict[str, list[tuple[str, float, str]]] = {}
    for slot in target.slots:
        seen: set[str] = set()
        for text, score, why in _said(slot):
            folded = fold_name(text)
            if folded and folded not in seen:
                seen.add(folded)
                names.setdefault(folded, []).append((slot.name, score, why))
    return {text: tuple(sorted(found, key=lambda item: -item[1])) for text, found in names.items()}


def fold_label(label: str) -> str:
    """A label as labels are compared: without what stands in brackets; the bracket when nothing else is said."""
    return fold_name(_BESIDE.sub(" ", label)) or fold_name(label)


def read_exact(names: Names, label: str) -> tuple[tuple[str, float, str], ...]:
    """The slots a label names, titles or is known to mean: (slot, score, why)."""
    folded, bare = fold_name(label), fold_label(label)
    if found := names.get(folded) or names.get(bare):
        return found
    # `Porteur / Nom` : the last part of a two-line header may say it by itself, with less certainty.
    *_, last = re.split(r"\s+[/>|]\s+", label)
    weaker = names.get(fold_label(last), ()) if last != label else ()
    return tuple((slot, score * 0.92, why) for slot, score, why in weaker)


def read_alike(names: Names, label: str) -> tuple[tuple[str, float, str], ...]:
    """The slots whose names look like a label: (slot, score, `likeness`), never as sure as a name."""
    folded = fold_label(label)
    if len(folded) < 3:
        return ()
    best: dict[str, float] = {}
    for scorer, weight in ((fuzz.token_sort_ratio, 0.9), (fuzz.token_set_ratio, 0.8)):
        for name, likeness, _ in process.extract(folded, names.keys(), scorer=scorer, limit=8, score_cutoff=CUTOFF):
            if weight == 0.8 and min(len(name.split()), len(folded.split())) < 2:
                # One word in common (« nom », « date ») is in every other label.
                continue
            for slot, score, _ in names[name]:
                best[slot] = max(best.get(slot, 0.0), weight * score * likeness / 100)
    return tuple((slot, score, "likeness") for slot, score in sorted(best.items(), key=lambda item: -item[1]))


def _said(slot: Slot) -> list[tuple[str, float, str]]:
    said = [(slot.name, NAME, "name")]
    said += [(slot.title.fr, TITLE, "title"), (slot.title.en, TITLE - 0.02, "title")]
    return said + [(alias, ALIAS, "alias") for alias in slot.aliases]
