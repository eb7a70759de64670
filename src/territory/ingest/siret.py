"""Numbers of organisations in real files: what is right, what a spreadsheet did to the others, what may be proposed.

A number is never mended in silence: each cell gives what it says as it stands, and perhaps a `Repair` to accept.
Rules: Luhn's key on the 9 digits of a SIREN and on the 14 of a SIRET; La Poste's sites (SIREN 356000000) have a sum of
digits that is a multiple of 5 instead (INSEE, documented exception).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from territory.ingest.question import Choices, Repair
from territory.ingest.sheet import as_text
from territory.ingest.sheet import fold as fold_text

#: Columns repeat their names: the same few thousand texts come tens of thousands of times.
fold = lru_cache(maxsize=32_768)(fold_text)

LA_POSTE = "356000000"
#: Rows in a row whose numbers grow by one same step before it is called a drag-fill.
SERIES = 3

_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?\s?[eE]\+?\d{1,2}")
_FLOAT = re.compile(r"(\d{9,14})[.,]0+")
_SPACED = re.compile(r"[\d\s\u00a0\u202f.\-_/']+")
_LEFT_OUT = re.compile(r"\D")
#: A number rounded by a spreadsheet ends with at least that many zeros (a real one ends with its site and key).
_ROUNDED = re.compile(r"\d{4,9}0{5,}")


#: Causes that leave only some of the digits.
_LOST = {"scientific", "rounded"}


@dataclass(frozen=True, slots=True)
class Identifier:
    """What a cell meant for a SIRET says: `siret` (14 digits) or `siren` (9) when right as it stands.

    `cause` says what is wrong (None: nothing, or an empty cell): `scientific`, `rounded`, `float`, `zeros`, `spaces`,
    `series`, `length`, `key`, `text`; `proposed` is the number that could be put instead, None when none can be known.
    """

    was: str
    siret: str | None = None
    siren: str | None = None
    cause: str | None = None
    proposed: str | None = None


def check_siren(text: str) -> str | None:
    """Why 9 digits are no SIREN: `length` or `key`; None when they are one."""
    if not re.fullmatch(r"[0-9]{9}", text):
        return "length"
    return None if _luhn(text) else "key"


def check_siret(text: str) -> str | None:
    """Why a text is no SIRET: `length` or `key`; None when it is one."""
    if not re.fullmatch(r"[0-9]{14}", text):
        return "length"
    if _luhn(text) or (text.startswith(LA_POSTE) and sum(map(int, text)) % 5 == 0):
        return None
    return "key"


def is_siret(text: str) -> bool:
    """Whether both keys agree: one number in ten passes the key of 14 digits by chance, but not that of its SIREN."""
    return check_siret(text) is None and check_siren(text[:9]) is None


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        double = int(digit) * (1 + place % 2)
        total += double - 9 if double > 9 else double
    return total % 10 == 0 and int(digits) > 0


def read_identifier(value: object) -> Identifier:
    """One cell by itself, whatever its neighbours say."""
    text = " ".join(as_text(value).split())
    if not text:
        return Identifier("")
    if is_siret(text):
        return Identifier(text, siret=text, siren=text[:9])
    if check_siren(text) is None:
        return Identifier(text, siren=text)
    if _SCIENTIFIC.fullmatch(text):
        return Identifier(text, cause="scientific")
    if found := _FLOAT.fullmatch(text):
        return _propose(text, "float", found[1])
    digits = _LEFT_OUT.sub("", text)
    if digits != text:
        return _propose(text, "spaces", digits) if _SPACED.fullmatch(text) else Identifier(text, cause="text")
    if len(text) in {12, 13, 8}:
        width = 9 if len(text) == 8 else 14
        return _propose(text, "zeros", text.zfill(width))
    if _ROUNDED.fullmatch(text) and len(text) in {9, 14}:
        return Identifier(text, cause="rounded")
    return Identifier(text, cause="key" if len(text) in {9, 14} else "length")


def _propose(text: str, cause: str, digits: str) -> Identifier:
    """The digits when they are a number; else the cell is wrong for the reason that the digits are."""
    if is_siret(digits) or check_siren(digits) is None:
        return Identifier(text, cause=cause, proposed=digits)
    if _ROUNDED.fullmatch(digits):
        return Identifier(text, cause="rounded")
    return Identifier(text, cause="key" if cause != "zeros" and len(digits) in {9, 14} else "length")


def read_identifiers(
    cells: Sequence[object], names: Sequence[str], known: Mapping[str, Iterable[str]]
) -> tuple[Identifier, ...]:
    """A column of them, with the names of the organisations beside: what neighbours and names add.

    `known`: numbers by folded name, of the lake; those that stand right elsewhere in the column are added to it. A
    number whose digits are lost is proposed from there when the name has just one that agrees with the digits left.
    """
    found = [read_identifier(value) for value in cells]
    series = _find_series(found)
    numbers: dict[str, set[str]] = {name: set(items) for name, items in known.items()}
    for place, item in enumerate(found):
        if item.siret and place not in series:
            numbers.setdefault(fold(names[place]), set()).add(item.siret)
    for place, first in series.items():
        same = place != first and fold(names[place]) == fold(names[first])
        value = found[first].siret if same else None
        found[place] = Identifier(found[place].was, cause="series", proposed=value)
    for place, first in series.items():
        if place == first:  # the first cell of a drag-fill is the one that was typed
            found[place] = read_identifier(found[place].was)
            if found[place].siret:
                numbers.setdefault(fold(names[place]), set()).add(str(found[place].siret))
    return tuple(_complete(item, numbers.get(fold(name), ())) for item, name in zip(found, names, strict=True))


def _complete(item: Identifier, numbers: Iterable[str]) -> Identifier:
    if item.cause is None or item.proposed is not None:
        return item
    agreeing = {number for number in numbers if agrees(item.was, number)} if item.cause in _LOST else set(numbers)
    if len(agreeing) != 1:
        return item
    return Identifier(item.was, cause=item.cause, proposed=agreeing.pop())


def agrees(left: str, number: str) -> bool:
    """Whether a number may be what was rounded to the digits left: `2,43E+13` and `24310051800170` agree."""
    try:
        shown = Decimal(left.replace(",", ".").replace(" ", ""))
    except InvalidOperation:
        return False
    true = Decimal(number)
    digits = len(shown.normalize().as_tuple().digits)
    exponent = true.adjusted() - digits + 1
    unit = Decimal(1).scaleb(exponent)
    # Spreadsheets round, exports cut: both are seen.
    return shown in {true.quantize(unit).normalize(), (true // unit * unit).normalize()} or abs(shown - true) < unit


def _find_series(found: Sequence[Identifier]) -> dict[int, int]:
    """Places whose number follows the one above by a step that stays the same, and where the run begins."""
    numbers = [int(item.was) if item.was.isdecimal() and len(item.was) in {9, 14} else None for item in found]
    series: dict[int, int] = {}
    start = 0
    for place in range(1, len(numbers) + 1):
        if place < len(numbers) and _goes_on(numbers, start, place):
            continue
        if place - start >= SERIES:
            series |= dict.fromkeys(range(start, place), start)
        # A run may begin at the last cell of the one before.
        start = place - 1 if place < len(numbers) and _goes_on(numbers, place - 1, place) else place
    return series


def _goes_on(numbers: Sequence[int | None], start: int, place: int) -> bool:
    here, above = numbers[place], numbers[place - 1]
    if here is None or above is None:
        return False
    step = here - above
    if not _is_step(step):
        return False
    first, second = numbers[start], numbers[start + 1]
    return place == start + 1 or (first is not None and second is not None and step == second - first)


def _is_step(step: int) -> bool:
    """A spreadsheet adds one to the number, or to the last figures of a part of it: 1, 10, 100…"""
    return step > 0 and re.fullmatch(r"10*", str(step)) is not None


def derive_repairs(
    found: Sequence[Identifier], places: Sequence[tuple[int, str | None]], block: str, detail: Sequence[str] = ()
) -> tuple[Repair, ...]:
    """One repair per cell for which a number can be proposed; `places` are (line, letter), `detail` the names."""
    repairs = []
    for n, (item, (line, letter)) in enumerate(zip(found, places, strict=True)):
        if item.cause and item.proposed is not None:
            named = {"name": detail[n]} if n < len(detail) else {}
            topic = f"repair-siret-{item.cause}:{block}:{letter or ''}"
            repairs.append(Repair(topic, line, letter, item.was, item.proposed, named))
    return tuple(repairs)


def settle(item: Identifier, repair: Repair | None, choices: Choices) -> tuple[str | None, str | None]:
    """(SIRET, SIREN) to keep of a cell: as it stands, or as its repair says when accepted."""
    if item.cause is None:
        return item.siret, item.siren
    if repair is None or not repair.is_accepted(choices):
        return None, None
    return (repair.proposed, repair.proposed[:9]) if len(repair.proposed) == 14 else (None, repair.proposed)
