"""How well one target understands a block: each column to at most one slot, and what that leaves unsaid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from territory.ingest.block import Block
from territory.ingest.content import read_content
from territory.ingest.evidence import Evidence, fits
from territory.ingest.likeness import names_of, read_alike, read_exact
from territory.ingest.profiles import PROFILES
from territory.ingest.resolve import Resolver
from territory.ingest.roles import settle_roles
from territory.ingest.target import Match, Slot, Target

#: Below this a column is left aside rather than guessed.
SURE_ENOUGH = 0.5
#: Columns whose likeness is looked at: beyond, a sheet is not a list that people fill by hand.
WIDEST = 200
#: Share of a column's cells that makes it a column of codes.
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Fit:
    """A target, the matches it makes, the context labels it takes as (slot, label), and how good the whole is (0-1)."""

    target: str
    matches: tuple[Match, ...]
    constants: tuple[tuple[str, str], ...]
    score: float

    def boosted(self, by: float) -> Fit:
        """The same, something else than the columns having spoken for it."""
        return replace(self, score=self.score + by)


def derive_fit(block: Block, columns: Sequence[Evidence], target: Target, resolve: Resolver, *, alike: bool) -> Fit:
    """The best assignment of a block's columns to a target's slots, taking the surest pairs first."""
    pairs = _label_pairs(block, columns, target, alike)
    matched = _assign(pairs)
    matched = _add_content(columns, target, resolve, matched)
    matches = [Match(n, *matched.get(n, (None, 0.0, "none"))) for n in range(len(block.labels))]
    if profile := PROFILES.get(target.name):
        matches = settle_roles(matches, columns, block.labels, profile)
    constants = _context(block, target, {match.slot for match in matches if match.slot})
    return Fit(target.name, tuple(matches), constants, _score(columns, target, matches, len(constants)))


def _label_pairs(
    block: Block, columns: Sequence[Evidence], target: Target, alike: bool
) -> list[tuple[float, int, str, str]]:
    """(score, column, slot, why) for every slot that a label may mean, the cells agreeing or not."""
    names, slots = names_of(target), {slot.name: slot for slot in target.slots}
    pairs = []
    for n, label in enumerate(block.labels):
        found = read_exact(names, label)
        if not found and alike and n < WIDEST:
            found = read_alike(names, label)
        pairs += [(_weigh(score, why, columns[n], slots[slot]), n, slot, why) for slot, score, why in found]
    return pairs


def _weigh(score: float, why: str, evidence: Evidence, slot: Slot) -> float:
    """A label's score once the cells have spoken: they never bar an exact name, whose findings are worth reading."""
    if slot.refers_to == "territory" and evidence.share("insee") >= _MOSTLY:
        # Beside a name that may be an old one, a code leads to what the commune has become.
        return min(1.0, score + 0.04)
    agreement = fits(evidence, slot.kind)
    if agreement > 0:
        return min(1.0, score + 0.02)
    penalty = {"name": 0.1, "title": 0.12, "alias": 0.25}.get(why, 0.4)
    return score + penalty * agreement


def _assign(pairs: list[tuple[float, int, str, str]]) -> dict[int, tuple[str | None, float, str]]:
    matched: dict[int, tuple[str | None, float, str]] = {}
    taken: set[str] = set()
    for score, column, slot, why in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if score >= SURE_ENOUGH and column not in matched and slot not in taken:
            matched[column] = (slot, round(score, 3), why)
            taken.add(slot)
    return matched


def _add_content(
    columns: Sequence[Evidence],
    target: Target,
    resolve: Resolver,
    matched: dict[int, tuple[str | None, float, str]],
) -> dict[int, tuple[str | None, float, str]]:
    """The matches, with those that only the cells tell, for columns and slots that labels left."""
    taken = {slot for slot, _, _ in matched.values()}
    pairs = [
        (score, n, slot.name, "content")
        for n, evidence in enumerate(columns)
        if n not in matched and evidence.filled and n < WIDEST
        for slot in target.slots
        if slot.name not in taken and (score := read_content(evidence, slot, resolve)) >= SURE_ENOUGH
    ]
    # A content that fits two slots alike says nothing about which: neither is guessed.
    clear = [pair for pair in pairs if not any(o[1] == pair[1] and o[2] != pair[2] and o[0] >= pair[0] for o in pairs)]
    return {**matched, **{n: match for n, match in _assign(clear).items() if n not in matched}}


def _context(block: Block, target: Target, filled: set[str]) -> tuple[tuple[str, str], ...]:
    """Slots that the sheet fills once for all rows, with the label that says it."""
    names, found = names_of(target), {}
    for label, value in block.context.items():
        if value is None or not str(value).strip():
            continue
        for slot, score, _ in read_exact(names, label) or read_alike(names, label):
            if score >= SURE_ENOUGH and slot not in filled and slot not in found:
                found[slot] = label
                break
    return tuple(found.items())


def _score(columns: Sequence[Evidence], target: Target, matches: Sequence[Match], constants: int) -> float:
    """From 0 to 1: mostly the share of filled columns that are understood, then what the target cannot do without."""
    filled = [n for n, evidence in enumerate(columns) if evidence.filled] or list(range(len(columns)))
    found = {match.column: match.score for match in matches if match.slot}
    if not found:
        return 0.0
    covered = sum(found.get(n, 0.0) for n in filled) / (len(filled) or 1)
    required = [slot.name for slot in target.slots if slot.is_required and slot.name not in {"id", "version", "line"}]
    slots = {match.slot for match in matches}
    needed = sum(name in slots for name in required) / len(required) if required else 1.0
    few = 0.6 if len(found) + constants < 2 and len(filled) > 1 else 1.0
    return (0.7 * covered + 0.3 * needed) * few
