"""Which organisations may be one under several spellings: proposed with the reasons, decided by a person.

Two bodies with distinct SIREN are two, however alike their names. Names are compared without their legal words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from territory.analysis.rows import rows_of
from territory.analysis.search import fold
from territory.lake.view import View
from territory.model.board import Phrase, Quantity
from territory.model.scope import Scope

#: How alike two names without legal words must be, of 100.
ALIKE = 90
#: A word borne by more names than this tells nothing: names that share only such words are not compared.
COMMON = 60

_LEGAL = re.compile(
    r"\b(?:association|asso|assoc|societe|sarl|sas|sasu|sa|scic|scop|sci|eurl|gie|gip|loi 1901|demo|demonstration|"
    r"fictifs?|fictives?)\b"
)
#: An authority goes by its council, its building or its territory: « Conseil départemental du Lot », « Lot (mairie) ».
_SAME = (
    (re.compile(r"\bconseil (?:departemental|general)\b"), "departement"),
    (re.compile(r"\bconseil regional\b"), "region"),
    (re.compile(r"\b(?:ville|mairie)\b"), "commune"),
)
_SMALL = re.compile(r"\b(?:de|des|du|d|la|le|les|l|et|en|a|au|aux)\b")


#: Short words that tell two places or two ages apart, however few letters they differ by.
_TELLING = frozenset(
    ("nord", "sud", "est", "ouest", "haut", "haute", "bas", "basse", "grand", "grande", "petit", "petite", "nouveau")
)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: how it is known, and how much hangs on it (`rows`: references from other tables)."""

    id: str
    name: str
    siren: str | None
    siret: str | None
    rna: str | None
    aliases: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Twins:
    """Two organisations that may be one; `kept` is the one proposed to stay (the better known), with the reasons."""

    kept: Side
    joined: Side
    score: float
    reasons: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class MergingBoard:
    """Pairs to look at, the surest first, and every organisation by (id, name) for a pair chosen by hand."""

    answer: Phrase
    twins: tuple[Twins, ...]
    sides: Mapping[str, Side]


def read(view: View, scope: Scope) -> MergingBoard:
    """The pairs of a view (the scope does not narrow them)."""
    sides = {row["id"]: _side(row) for row in rows_of(view.read("merging_organisation"))}
    twins = tuple(sorted(_find_twins(sides), key=lambda pair: (-pair.score, pair.kept.name, pair.joined.name)))
    key = "merge-answer" if twins else "merge-answer-none"
    return MergingBoard(Phrase(key, {"count": len(twins), "all": len(sides)}), twins, sides)


def order_sides(one: Side, other: Side) -> tuple[Side, Side]:
    """(kept, joined): the one with a number, then with more rows, then the longer name, stays."""
    ranked = sorted((one, other), key=lambda side: (side.siren is None, -side.rows, -len(side.name), side.id))
    return ranked[0], ranked[1]


def bare_name(name: str) -> str:
    """A name without case, accents, punctuation, legal words and small words; the folded name when nothing is left."""
    folded = fold(name)
    for shape, word in _SAME:
        folded = shape.sub(word, folded)
    bare = " ".join(_SMALL.sub(" ", _LEGAL.sub(" ", folded)).split())
    return bare or folded


def _side(row: Mapping[str, Any]) -> Side:
    aliases = tuple(str(item) for item in row["aliases"]) if row["aliases"] is not None else ()
    siren = row["siren"] or (row["siret"][:9] if row["siret"] else None)
    return Side(row["id"], row["name"], siren, row["siret"], row["rna"], aliases, int(row["rows"]))


def _find_twins(sides: Mapping[str, Side]) -> Iterator[Twins]:
    for first, second in sorted(_pair_up(sides)):
        one, other = sides[first], sides[second]
        if _are_two(one, other):
            continue
        reasons, score = _give_reasons(one, other)
        if reasons:
            kept, joined = order_sides(one, other)
            yield Twins(kept, joined, round(score, 2), tuple(reasons))


def _are_two(one: Side, other: Side) -> bool:
    """Whether numbers say that they are not one body."""
    return bool(one.siren and other.siren and one.siren != other.siren) or bool(
        one.rna and other.rna and one.rna != other.rna
    )


def _give_reasons(one: Side, other: Side) -> tuple[list[Phrase], float]:
    reasons, score = [], 0.0
    if one.siren and one.siren == other.siren:
        reasons.append(Phrase("merge-reason-siren", {"number": one.siren}))
        score = 1.0
    if one.rna and one.rna == other.rna:
        reasons.append(Phrase("merge-reason-rna", {"number": one.rna}))
        score = 1.0
    left, right = bare_name(one.name), bare_name(other.name)
    alike = fuzz.token_sort_ratio(left, right)
    shared = _shared_alias(one, other)
    if left == right:
        reasons.append(Phrase("merge-reason-same-name"))
        score = max(score, 0.95)
    elif shared:
        reasons.append(Phrase("merge-reason-alias", {"alias": shared}))
        score = max(score, 0.9)
    elif alike >= ALIKE and _differ_by_spelling(left, right):
        reasons.append(Phrase("merge-reason-alike", {"alike": Quantity(round(alike), "%")}))
        score = max(score, alike / 100 - 0.1)
    return reasons, score


def _shared_alias(one: Side, other: Side) -> str | None:
    """A name that one bears and by which the other is also known."""
    own, its = {bare_name(one.name)}, {bare_name(other.name)}
    mine = {bare_name(alias): alias for alias in one.aliases}
    theirs = {bare_name(alias): alias for alias in other.aliases}
    found = [*(mine[name] for name in mine.keys() & its), *(theirs[name] for name in theirs.keys() & own)]
    return found[0] if found else None


def _differ_by_spelling(left: str, right: str) -> bool:
    """Whether what differs is letters: « école 2 » and « école 3 », « Nord » and « Sud » are two bodies."""
    one, other = set(left.split()), set(right.split())
    only = (one - other, other - one)
    if any(word.isdecimal() or word in _TELLING for words in only for word in words):
        return False
    # Every word that is only on one side must have its like on the other.
    return all(
        max((fuzz.ratio(word, like) for like in words), default=0) >= 70
        for mine, words in ((only[0], other), (only[1], one))
        for word in mine
        if len(word) > 2
    )


def _pair_up(sides: Mapping[str, Side]) -> set[tuple[str, str]]:
    """Pairs worth comparing: one number, or one uncommon word (to its fifth letter) in common."""
    groups: dict[str, list[str]] = {}
    words: dict[str, set[str]] = {}
    counts: Counter[str] = Counter()
    for key, side in sides.items():
        for number in {side.siren, side.rna} - {None}:
            groups.setdefault(f"#{number}", []).append(key)
        named = {bare_name(name) for name in (side.name, *side.aliases)}
        words[key] = {word[:5] for name in named for word in name.split()} | {f"={name}" for name in named}
        counts.update(words[key])
    for key, own in words.items():
        for word in own:
            if counts[word] <= COMMON:
                groups.setdefault(word, []).append(key)
    return {
        (min(one, other), max(one, other))
        for members in groups.values()
        for place, one in enumerate(members)
        for other in members[place + 1 :]
        if one != other
    }
