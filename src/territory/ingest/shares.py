"""Who gets what of a grant shared between several beneficiaries: resolved when the file says it, else asked.

SCDL's `montant` is the total before the split, one row per beneficiary: adding the column counts it several times. Yet
Etalab's own example writes the shares (22 000,80 at 80 % and 5 500,20 at 20 %). So what a row means is read from its
group, then from the other groups of the file; what still has two readings is a question, and its rows wait.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from territory.ingest.question import Assumption, Choices, Question
from territory.locale.formats import format_money

#: What `montant` says on a row of a shared grant.
TOTAL, SHARE = "total", "share"
#: How percentages may be written.
SCALES = ("1", "100", "mixed")
#: Above that many open groups, one question is asked for the whole block.
ASKED_ONE_BY_ONE = 6

_CENT = Decimal("0.01")
_NEARLY = Decimal("0.005")


@dataclass(frozen=True, slots=True)
class Claim:
    """One row: its line, its grant (what rows of one grant share), who receives, `montant`, and its part (0 to 1).

    `is_told` false: the file says no part for this row, and `part` is what the others leave.
    """

    line: int
    grant: tuple[str, ...]
    beneficiary: str
    amount: Decimal
    part: Decimal
    is_told: bool = True


@dataclass(frozen=True, slots=True)
class Split:
    """What comes to each row, by its place among the claims; those whose question is open are absent."""

    amounts: Mapping[int, Decimal]
    assumptions: tuple[Assumption, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass(slots=True)
class _Group:
    places: list[int] = field(default_factory=list)
    meaning: str | None = None


def derive_parts(values: Iterable[Decimal | None], chosen: str | None = None) -> tuple[list[Decimal | None], str]:
    """Percentages as parts of one, and the scale they are written in, unless it is `chosen`.

    `1`: parts of one; `100`: hundredths; `mixed`: what is above one is hundredths (1 and 97.38 in one column).
    """
    found = list(values)
    filled = [value for value in found if value is not None]
    is_hundred = any(value > 1 for value in filled)
    is_mixed = is_hundred and any(value <= 1 for value in filled)
    scale = chosen if chosen in SCALES else "mixed" if is_mixed else "100" if is_hundred else "1"
    return [_part(value, scale) for value in found], scale


def _part(value: Decimal | None, scale: str) -> Decimal | None:
    is_hundredth = scale == "100" or (scale == "mixed" and value is not None and value > 1)
    return value / 100 if value is not None and is_hundredth else value


def fill_parts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those that say no part while others of their grant do given, in equal parts, what these leave.

    A grant where nobody's part is said, or only whole ones, is left as it is: its rows are not shares of one total.
    """
    parts: dict[tuple[str, ...], Decimal] = {}
    untold: dict[tuple[str, ...], int] = {}
    for claim in claims:
        if not claim.is_told:
            untold[claim.grant] = untold.get(claim.grant, 0) + 1
        elif claim.part < 1:
            parts[claim.grant] = parts.get(claim.grant, Decimal(0)) + claim.part
    return [
        replace(claim, part=max(1 - parts[claim.grant], Decimal(0)) / untold[claim.grant])
        if not claim.is_told and claim.grant in parts
        else claim
        for claim in claims
    ]


def resolve_split(claims: Sequence[Claim], choices: Choices, block: str) -> Split:
    """What comes to each claim whose part is less than the whole; the others keep their amount."""
    groups: dict[tuple[str, ...], _Group] = {}
    amounts: dict[int, Decimal] = {}
    for place, claim in enumerate(claims):
        if claim.part >= 1:
            amounts[place] = claim.amount
        else:
            groups.setdefault(claim.grant, _Group()).places.append(place)
    for group in groups.values():
        group.meaning = _read_meaning([claims[place] for place in group.places])
    habits = {group.meaning for group in groups.values() if group.meaning}
    habit = habits.pop() if len(habits) == 1 else None
    assumptions: list[Assumption] = []
    waiting: list[tuple[str, list[int]]] = []
    for grant, group in groups.items():
        # Named by what it is about: a corrected file, where rows have moved, keeps its answers.
        topic = f"shares:{block}:{hashlib.sha256(chr(31).join(grant).encode()).hexdigest()[:8]}"
        own = [claims[place] for place in group.places]
        chosen = choices.get(topic, choices.get(f"shares:{block}"))
        is_told = all(claim.is_told for claim in own)
        meaning = chosen if chosen in {TOTAL, SHARE} else group.meaning or (habit if is_told else None)
        if meaning is None:
            waiting.append((topic, group.places))
            continue
        assumptions.append(
            Assumption(
                topic, meaning, (TOTAL, SHARE), _say(own), is_sure=chosen is not None or group.meaning == meaning
            )
        )
        amounts |= dict(zip(group.places, _share_out(own, meaning), strict=True))
    return Split(amounts, _gather(assumptions, block), _ask(claims, waiting, block))


def _read_meaning(claims: Sequence[Claim]) -> str | None:
    """What the amounts of one grant say by themselves; None when both readings stand, or neither."""
    whole = sum((claim.part for claim in claims), Decimal(0))
    amounts = {claim.amount for claim in claims}
    is_whole = abs(whole - 1) <= _NEARLY
    is_same = len(amounts) == 1
    is_equal = len({claim.part for claim in claims}) == 1
    if len(claims) < 2 or (is_same and is_equal) or not all(claim.is_told for claim in claims):
        return None  # one row, or twice 5 000 at 50 %: a total said twice, or two shares; or a part that is not said
    if is_same and is_whole:
        return TOTAL
    if not is_same and _is_in_proportion(claims):
        return SHARE
    return None


def _is_in_proportion(claims: Sequence[Claim]) -> bool:
    """Whether each amount is its part of one total, to the cent, or to what a rounded percentage allows."""
    parts = sum((claim.part for claim in claims), Decimal(0))
    total = sum((claim.amount for claim in claims), Decimal(0)) / parts
    return all(abs(claim.amount - total * claim.part) <= max(2 * _CENT, abs(total) * _NEARLY) for claim in claims)


def _share_out(claims: Sequence[Claim], meaning: str) -> list[Decimal]:
    """The amount of each row; shares of one total add up to it to the cent."""
    if meaning == SHARE:
        return [claim.amount for claim in claims]
    shares = [(claim.amount * claim.part).quantize(_CENT, ROUND_HALF_UP) for claim in claims]
    whole = sum((claim.part for claim in claims), Decimal(0))
    if len({claim.amount for claim in claims}) == 1 and abs(whole - 1) <= _NEARLY:
        shares[-1] += claims[0].amount - sum(shares, Decimal(0))
    return shares


def share_equally(amount: Decimal, count: int) -> list[Decimal]:
    """An amount in equal shares that add up to it to the cent: the first ones take the cents left over."""
    share = (amount / count).quantize(_CENT, ROUND_DOWN)
    cents = int((amount - share * count) / _CENT)
    return [share + _CENT if place < cents else share for place in range(count)]


def say_amount(amount: Decimal) -> str:
    """An amount as questions say it, to the cent."""
    return format_money(amount, "fr", compact=False)


def _say_part(claim: Claim) -> str:
    """A part in hundredths; one that the file does not say is marked so."""
    figures = f"{claim.part * 100:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return f"{figures}\u00a0%" if claim.is_told else "?"


def _say(claims: Sequence[Claim]) -> dict[str, str]:
    first = claims[0]
    return {
        "count": str(len(claims)),
        "names": ", ".join(dict.fromkeys(claim.beneficiary for claim in claims))[:200],
        "amounts": ", ".join(f"{say_amount(claim.amount)} ({_say_part(claim)})" for claim in claims[:6]),
        "line": str(first.line),
    }


def _gather(assumptions: Sequence[Assumption], block: str) -> tuple[Assumption, ...]:
    """One assumption a group when they are few, else one for the block."""
    if len(assumptions) <= ASKED_ONE_BY_ONE:
        return tuple(assumptions)
    chosen = {item.chosen for item in assumptions}
    if len(chosen) > 1:
        return tuple(assumptions)
    detail = {**assumptions[0].detail, "count": str(len(assumptions))}
    is_sure = all(item.is_sure for item in assumptions)
    return (Assumption(f"shares:{block}", chosen.pop(), (TOTAL, SHARE), detail, is_sure),)


def _ask(claims: Sequence[Claim], waiting: Sequence[tuple[str, list[int]]], block: str) -> tuple[Question, ...]:
    if len(waiting) > ASKED_ONE_BY_ONE:
        lines = tuple(sorted(claims[place].line for _, places in waiting for place in places))
        return (Question(f"shares:{block}", (TOTAL, SHARE), lines, _say([claims[p] for _, ps in waiting for p in ps])),)
    return tuple(
        Question(topic, (TOTAL, SHARE), tuple(claims[p].line for p in places), _say([claims[p] for p in places]))
        for topic, places in waiting
    )
