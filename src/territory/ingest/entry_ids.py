"""What a form fills by itself: links to the object, numbers, positions, and readable identifiers (`NCL-2018-004`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

import pyarrow.compute as pc

from territory.ingest.entry import Row
from territory.ingest.keys import LONGEST, derive_slug, derive_words
from territory.lake.view import View
from territory.schema.forms import Form, Part
from territory.schema.registry import read_table

_HOLE = re.compile(r"\{(\w+)(?::(\w+))?\}")


def complete(form: Form, rows: Sequence[Row], view: View | None, today: date) -> tuple[Row, ...]:
    """The rows with what the form fills: proposed identifiers where none is typed, links, numbers and positions.

    `today` gives the year of an identifier that nothing else dates.
    """
    main = next((row for row in rows if row.table == form.main.table), None)
    if main is None:
        return tuple(rows)
    taken: dict[str, set[str]] = {}
    _fill(form.main, main, rows, taken, view, today)
    for row in rows:
        part = form.part(row.table)
        if row is main or row.is_gone:
            continue
        for name, source in part.link.items():
            row.cells[name] = main.cells.get(source)
        _fill(part, row, rows, taken, view, today)
    return tuple(rows)


def _fill(
    part: Part, row: Row, rows: Sequence[Row], taken: dict[str, set[str]], view: View | None, today: date
) -> None:
    own = part.described.key[0]
    for name in part.next:
        if row.was is None and row.cells[name] is None:
            row.cells[name] = str(_next_number(part, name, row, rows, view))
    if part.number and row.cells[part.number] is None:
        present = [other.cells[part.number] for other in rows if other.table == part.table and not other.is_gone]
        numbers = [int(text) for text in present if text and text.isdigit()]
        row.cells[part.number] = str(max(numbers, default=0) + 1)
    if part.id is None:
        return
    if part.table not in taken:
        known = _read_keys(view, part.table)
        taken[part.table] = known | {other.cells[own] or "" for other in rows if other.table == part.table}
    if row.cells[own] is None:
        row.cells[own] = propose(part, row, rows, taken[part.table], today)
        taken[part.table].add(row.cells[own] or "")


def propose(part: Part, row: Row, rows: Sequence[Row], taken: Iterable[str], today: date) -> str | None:
    """The identifier that follows those `taken`, from the part's pattern; None while nothing is there to make it of."""
    assert part.id is not None
    known = set(taken)
    filled = _HOLE.sub(lambda hole: _say_hole(hole[1], hole[2], part, row, rows, today) or hole[0], part.id)
    numbered = filled.replace("{n:02}", "{n}").replace("{n:03}", "{n}")
    if any(hole[1] != "n" for hole in _HOLE.finditer(numbered)):
        return None
    width = 3 if "{n:03}" in filled else 2 if "{n:02}" in filled else 1
    if "{n}" not in numbered:
        return _free(_short(numbered), lambda n: f"{_short(numbered, 4)}-{n}", known)
    head, _, tail = numbered.partition("{n}")
    head = _short(head, 6)
    shape = re.compile(re.escape(head) + r"(\d+)" + re.escape(tail))
    used = [int(found[1]) for found in map(shape.fullmatch, known) if found and len(found[1]) < 9]
    return f"{head}{max(used, default=0) + 1:0{width}}{tail}"


def _free(first: str, other: Callable[[int], str], known: set[str]) -> str:
    if first not in known:
        return first
    number = 2
    while other(number) in known:
        number += 1
    return other(number)


def _short(text: str, spare: int = 0) -> str:
    return text[: LONGEST - spare].rstrip("-._") if len(text) > LONGEST - spare else text


def _say_hole(name: str, how: str | None, part: Part, row: Row, rows: Sequence[Row], today: date) -> str | None:
    if name == "n":
        return None
    if name == "year":
        dated = [(row.cells.get(field) or "")[:4] for field in part.year]
        return next((text for text in dated if text.isdigit() and len(text) == 4), str(today.year))
    if name == "about":
        others = [other for other in rows if not other.is_gone]
        found = (other.cells.get(field) for field in part.about for other in others if other.cells.get(field))
        return next(found, None) or str(today.year)
    text = row.cells.get(name)
    if not text:
        return None
    if how == "slug":
        return derive_slug(text) or None
    if how == "initials":
        words = derive_words(text)
        initials = "".join(word[0] for word in words)
        return (initials if len(initials) > 1 else "".join(words)[:8]).upper() or None
    if how == "code":
        return "".join(derive_words(text))[:3].upper() or None
    return text


def _next_number(part: Part, name: str, row: Row, rows: Sequence[Row], view: View | None) -> int:
    """One above the highest of the rows that share this one's first reference (its programme, its grid)."""
    shared = next((item.field for item in part.described.references if row.cells.get(item.field)), None)
    numbers = [
        int(text) for other in rows if other.table == part.table and (text := other.cells.get(name) or "").isdigit()
    ]
    if view is not None and shared is not None:
        held = view.read_columns(part.table, (shared, name))
        values = held.filter(pc.equal(held.column(shared), row.cells[shared])).column(name).to_pylist()
        numbers += [int(value) for value in values if value is not None]
    return max(numbers, default=0) + 1


def _read_keys(view: View | None, table: str) -> set[str]:
    if view is None:
        return set()
    key = read_table(table).key[0]
    return {str(value) for value in view.read_columns(table, (key,)).column(key).to_pylist()}
