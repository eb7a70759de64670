"""What a holder types on screen to answer a request: what is wrong with it, and the cells of a workbook that it makes.

The same cells as in a workbook that comes back (`ingest.returned`), which is what it then becomes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from territory.ingest.entry_values import take_typed
from territory.ingest.personal import read_traces
from territory.ingest.returned import ANSWERS, CHOICES
from territory.schema.registry import read_table

#: How a line is answered: with a value, by saying why there is none, or that it will come.
VALUE, ABSENT, LATER = "value", "absent", "later"
WAYS = (VALUE, ABSENT, LATER)
#: Why there is no value.
REASONS = tuple(code for code in CHOICES["presence"] if code != "present")
#: Times larger or smaller than the last value known, from which one asks whether the unit is the right one.
UNLIKE = 20.0

_TEXTS = ("reason", "collector", "evidence_url", "note")
_NUMBERS = ("value", "numerator", "denominator")


@dataclass(frozen=True, slots=True)
class Awaited:
    """What is known of a value asked for: its plausible ends, and the last one known; None where unknown."""

    minimum: float | None = None
    maximum: float | None = None
    known: float | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to say about one cell: `code` names its words (`answer-<code>`), `value` is what they are about."""

    column: str
    code: str
    blocks: bool
    value: object = ""


def read_number(column: str, text: str) -> float | None:
    """The number that a cell was typed as; None for what is none, or reads two ways."""
    canonical, problem = take_typed(text, read_table("observation").field(column))
    if problem or canonical is None:
        return None
    try:
        number = float(canonical)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def is_answered(cells: Mapping[str, str]) -> bool:
    """Whether a line says a value, or why there is none; not whether it is right."""
    way = cells.get("answer", VALUE)
    return (way == VALUE and bool(cells.get("value"))) or (way == ABSENT and bool(cells.get("reason")))


def check_answer(cells: Mapping[str, str], awaited: Awaited) -> tuple[Remark, ...]:
    """What is wrong with a line, or strange, cell by cell; an empty line is no mistake."""
    way = cells.get("answer", VALUE)
    found = [*_check_texts(cells)]
    if way == VALUE:
        found += [*_check_numbers(cells), *_check_value(cells, awaited)]
        filled = [name for name in (*_NUMBERS[1:], "quality") if cells.get(name)]
        if filled and not cells.get("value"):
            found.append(Remark("value", "value-missing", blocks=True))
    elif way == ABSENT and not cells.get("reason"):
        found.append(Remark("reason", "reason-missing", blocks=True))
    return tuple(found)


def derive_cells(cells: Mapping[str, str]) -> dict[str, object]:
    """The cells of a workbook that a line fills, numbers as numbers; none for a line that says nothing yet.

    A choice is its code, which is read back in any language.
    """
    if not is_answered(cells):
        return {}
    way = cells.get("answer", VALUE)
    said: dict[str, object] = {name: cells[name] for name in ("note", "collector", "evidence_url") if cells.get(name)}
    if way == ABSENT:
        said |= {"presence": cells.get("presence") or REASONS[0], "reason": cells["reason"]}
    else:
        said |= {name: _put(name, cells[name]) for name in _NUMBERS if cells.get(name)}
        said |= {"presence": "present"} | ({"quality": cells["quality"]} if cells.get("quality") else {})
    return {name: said[name] for name in ANSWERS if name in said}


def derive_typed(answers: Mapping[str, str]) -> dict[str, str]:
    """What a line of a workbook says, as one would have typed it on screen."""
    presence = answers.get("presence")
    if presence in REASONS or (answers.get("reason") and not answers.get("value")):
        kept = {name: answers.get(name, "") for name in _TEXTS}
        return {**kept, "answer": ABSENT, "presence": presence or REASONS[0]}
    return {"answer": VALUE, **{name: answers.get(name, "") for name in ANSWERS if name not in {"presence", "reason"}}}


def _check_texts(cells: Mapping[str, str]) -> list[Remark]:
    found = [
        Remark(name, "personal", True, trace.masked)
        for name in _TEXTS
        for trace in read_traces(cells.get(name, ""))
        if not trace.is_generic
    ]
    if (typed := cells.get("evidence_url")) and not (
        (take_typed(typed, read_table("observation").field("evidence_url"))[0] or "").startswith(
            ("https://", "http://")
        )
    ):
        found.append(Remark("evidence_url", "address", True))
    return found


def _check_numbers(cells: Mapping[str, str]) -> list[Remark]:
    found = []
    for name in _NUMBERS:
        text = cells.get(name)
        if not text:
            continue
        if read_number(name, text) is None:
            _, problem = take_typed(text, read_table("observation").field(name))
            found.append(Remark(name, "ambiguous" if problem == "typed-ambiguous" else "number", True, text))
    base = read_number("denominator", cells.get("denominator", ""))
    if base is not None and base < 0:
        found.append(Remark("denominator", "negative", True))
    return found


def _check_value(cells: Mapping[str, str], awaited: Awaited) -> list[Remark]:
    value = read_number("value", cells.get("value", ""))
    if value is None:
        return []
    if awaited.minimum is not None and value < awaited.minimum:
        return [Remark("value", "below", False, awaited.minimum)]
    if awaited.maximum is not None and value > awaited.maximum:
        return [Remark("value", "above", False, awaited.maximum)]
    if value and awaited.known and not 1 / UNLIKE < abs(value / awaited.known) < UNLIKE:
        return [Remark("value", "unlike", False, awaited.known)]
    return []


def _put(name: str, text: str) -> object:
    number = read_number(name, text)
    if number is None:
        return text
    return int(number) if number.is_integer() and abs(number) < 1e15 else number
