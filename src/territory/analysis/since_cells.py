"""How a row that was learnt or corrected is named, and its cells before and after, in words that people read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

import pyarrow as pa
import pyarrow.compute as pc

from territory.lake.view import View
from territory.model.board import Label, Money, Named, Phrase
from territory.model.period import read_first_day
from territory.schema.registry import read_table
from territory.schema.table import Table

#: The days that a row comes to its end, or is done.
_ENDS = frozenset({"to_on", "ended_on", "done_on", "started_on", "applied_on"})
#: What names a row, the first there is; else what it refers to.
_NAMES = ("name", "title", "object", "what", "heading", "question", "place")
_ABOUT = ("indicator", "organisation", "stage", "funding", "target", "term", "territory")
_WHEN = ("on", "from_on", "period_end", "due_on", "set_on", "planned_on")
#: What tells rows without a name apart.
_CODED = ("kind", "state", "overall")
#: Characters of a text that a sentence shows; all of it is on the sheet.
LONGEST = 160
#: Cells that go with a value: told by the value itself.
_QUIET = frozenset({"source_url", "collector", "numerator", "denominator", "evidence_url"})
Row = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Names:
    """What the things that rows refer to are called, by table and id, in both states."""

    known: Mapping[tuple[str, str], Named]

    def find(self, table: str, code: str) -> Named:
        return self.known.get((table, code), Named(code))


def read_names(before: View, after: View, found: Sequence[tuple[Table, str, Row | None, Row | None]]) -> Names:
    """The names of all that the rows which differ refer to, those of the later state first."""
    asked: dict[str, set[str]] = {}
    for table, _, was, now in found:
        for reference in table.references:
            held = (row.get(reference.field) for row in (was, now) if row is not None)
            asked.setdefault(reference.table, set()).update(code for code in held if code is not None)
    known: dict[tuple[str, str], Named] = {}
    for name, codes in asked.items():
        table = read_table(name)
        own = next((column for column in _NAMES if column in table.names), None)
        if own is None or table.key != ("id",):
            continue
        columns = ("id", own, *(("name_en",) if "name_en" in table.names else ()))
        for view in (before, after):
            rows = view.read_columns(name, columns)
            chosen = rows.filter(pc.is_in(rows.column("id"), value_set=pa.array(sorted(codes), pa.string())))
            known |= {(name, row["id"]): Named(str(row[own]), row.get("name_en")) for row in chosen.to_pylist()}
    return Names(known)


def say_cells(
    table: Table, was: Row, now: Row, names: Names, since: date, on: date, *, has_come: bool = False
) -> Iterator[Phrase]:
    """Each cell that changed, before and after; an end that came between the two dates happened, and is left out.

    Of a row that `has_come` to happen, what filled a gap and how far it has got came with it: neither is a correction.
    """
    for field in table.fields:
        old, new = was.get(field.name), now.get(field.name)
        if old == new or field.name in _QUIET:
            continue
        day = read_day(new) if field.name in _ENDS and old is None else None
        if day is not None and since < day <= on:
            continue
        if has_come and (old is None or old in field.labels):
            continue
        values = {
            "field": Named(field.title.fr, field.title.en),
            "before": say_value(table, field.name, old, names),
            "after": say_value(table, field.name, new, names),
        }
        yield Phrase("since-cell-new" if old is None else "since-cell-gone" if new is None else "since-cell", values)


def say_value(table: Table, name: str, text: str | None, names: Names) -> object:
    """A value kept as text, as what its field is: a label, euros, a number, a day, the name of what it refers to."""
    if text is None:
        return None
    field = table.field(name)
    reference = next((item for item in table.references if item.field == name), None)
    if reference is not None:
        return names.find(reference.table, text)
    if text in field.labels:
        return Label(table.name, name, text)
    try:
        if field.kind == "money":
            return Money(Decimal(text))
        if field.type == "number":
            return Decimal(text)
        if field.type == "date":
            return date.fromisoformat(text)
    except (InvalidOperation, ValueError):
        return text  # an older state may hold what today's table would not
    if field.type == "boolean":
        return text == "true"
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def say_name(table: Table, row: Row, names: Names) -> object:
    """What people call a row: its own name, else what it refers to, and when."""
    own = next((row[name] for name in _NAMES if row.get(name)), None)
    parts: list[object] = [own] if own else []
    for reference in table.references if not own else ():
        code = row.get(reference.field)
        if code is not None and reference.field in _ABOUT:
            parts.append(names.find(reference.table, code))
    when = next((row[name] for name in _WHEN if row.get(name)), None)
    coded = next((name for name in _CODED if row.get(name) and name in table.names), None)
    kinds = [Label(table.name, coded, row[coded])] if coded else []
    parts += [*(kinds if not own else []), *([when] if when else [])]
    name: object = parts[0] if parts else str(row.get("id") or row.get("_key"))
    for part in parts[1:]:
        name = Phrase("since-name", {"first": name, "next": part})
    return name


def read_day(text: str | None) -> date | None:
    """The first day that a partial date may mean, at the beginning of a text; None for anything else."""
    try:
        return read_first_day(text[:10] if text else None)
    except ValueError:
        return None
