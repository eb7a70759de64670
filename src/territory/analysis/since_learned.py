"""« Nous avons appris ou corrigé »: what two states of what is known do not agree on, through a viewer's own views.

Two states are compared by business key, cell by cell. What bears a day after the first effective date is not here: it
happened (see `since_happened`). What one view does not hold because it covers fewer programmes is not here either.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation

import pyarrow as pa
import pyarrow.compute as pc

from territory.analysis.since_happened import Told
from territory.lake.view import View
from territory.model.board import Label, Money, Named, Phrase
from territory.model.period import read_first_day
from territory.schema.registry import read_table
from territory.schema.table import Table

#: The tables compared, the most important first. Judgements of the day (weather) come last.
COMPARED = (
    "decision", "label", "stage_change", "project", "funding_event", "funding", "funding_share", "budget_line",
    "target", "observation", "follow_up", "experiment", "evaluation", "replication", "milestone", "partner",
    "project_link", "site", "participation", "lesson", "event", "note", "document", "testimony", "project_term",
    "weather",
)  # fmt: skip
#: The day of the fact that a row tells, and the days that it came to its end or was done.
_FACTS = ("on", "period_end", "from_on", "started_on", "ended_on", "done_on")
_ENDS = frozenset({"to_on", "ended_on", "done_on", "started_on", "applied_on"})
#: What names a row, the first there is; else what it refers to.
_NAMES = ("name", "title", "object", "what", "heading", "question", "place")
_ABOUT = ("indicator", "organisation", "stage", "funding", "target", "term", "territory")
_WHEN = ("on", "from_on", "period_end", "due_on", "set_on", "planned_on")
#: What tells rows without a name apart.
_CODED = ("kind", "state", "overall")
_MARK, _GAP = "\x1f", "\x00"
#: Characters of a text that a sentence shows; all of it is on the sheet.
LONGEST = 160
#: Cells that go with a value: told by the value itself.
_QUIET = frozenset({"source_url", "collector", "numerator", "denominator", "evidence_url"})
Row = Mapping[str, str | None]
#: A row that differs: its table, its key, as it was, as it is (None where it is not there).
_Found = tuple[Table, str, Row | None, Row | None]


@dataclass(frozen=True, slots=True)
class _Names:
    """What the things that rows refer to are called, by table and id, in both states."""

    known: Mapping[tuple[str, str], Named]

    def find(self, table: str, code: str) -> Named:
        return self.known.get((table, code), Named(code))


def read_learned(before: View, after: View, projects: Collection[str], since: date, on: date) -> tuple[Told, ...]:
    """What is known of these projects in `after` and was not, or otherwise, in `before`; by project, then importance.

    `since` and `on` are the effective dates of the two states: what bears a day between them happened, and is not told.
    """
    if before.standing == after.standing:
        return ()
    before, after = _even(before, after)
    homes = _read_homes(before, projects) | _read_homes(after, projects)
    found: list[_Found] = []
    for name in COMPARED:
        if name == "weather" and "published" in (before.nature, after.nature):
            continue  # No judgement of the day on real organisations.
        table = read_table(name)
        found += [(table, *pair) for pair in _compare(before, after, table, projects, homes)]
    added = [(table.name, key, now) for table, key, was, now in found if was is None and now is not None]
    by_event = {row.get("funding") for name, _, row in added if name == "funding_event"}
    by_funding = {key for name, key, _ in added if name == "funding"}
    found = [item for item in found if not _is_carried(item, by_event, by_funding)]
    names = _read_names(before, after, found)
    told = [item for item in (_tell(item, names, homes, since, on) for item in found) if item is not None]
    known = set(before.read_columns("project", ("id",)).column("id").to_pylist())
    told = _gather_new(told, frozenset(projects) - known)
    return tuple(sorted(told, key=lambda item: (item.project or "", item.order)))


def _even(before: View, after: View) -> tuple[View, View]:
    """Both views through the eyes that see the less: what only one may show is no news."""
    schema = min((before, after), key=lambda view: len(view.sees)).schema
    return replace(before, schema=schema), replace(after, schema=schema)


def _is_carried(item: _Found, by_event: Collection[str | None], by_funding: Collection[str]) -> bool:
    """Whether a row tells nothing by itself: its news is told elsewhere, or it only kept a place.

    A new funding is told by its new events, its shares by the funding; a value that was not due yet is no news.
    """
    table, key, was, now = item
    row = now if now is not None else was or {}
    if table.name == "observation" and (was is None or now is None):
        return row.get("presence") == "not_due"
    if was is not None:
        return False
    return (table.name == "funding" and key in by_event) or (
        table.name == "funding_share" and (row.get("funding") in by_funding or row.get("funding") in by_event)
    )


def _gather_new(told: Sequence[Told], new: Collection[str]) -> list[Told]:
    """What is learnt of a project that nobody knew of is one piece of news: the project, and how much came with it."""
    kept = [item for item in told if item.project not in new]
    for project in sorted(new):
        rows = [item for item in told if item.project == project]
        if rows:
            first = min(rows, key=lambda item: item.order)
            said = Phrase("since-learned-project", {"count": len(rows)})
            kept.append(replace(first, kind="added", rank=COMPARED.index("project"), said=said, on=None, cells=()))
    return kept


def _read_homes(view: View, projects: Collection[str]) -> dict[str, str]:
    """The project that each funding serves: the only one of these, else none in particular (an empty text)."""
    homes: dict[str, str] = {}
    for row in view.read_columns("funding_share", ("funding", "project")).to_pylist():
        if row["project"] in projects:
            one = homes.setdefault(row["funding"], row["project"])
            homes[row["funding"]] = one if one == row["project"] else ""
    return homes


def _compare(
    before: View, after: View, table: Table, projects: Collection[str], homes: Mapping[str, str]
) -> Iterator[tuple[str, Row | None, Row | None]]:
    """The rows that differ: key, as it was, as it is (None where it is not there)."""
    old, new = (_read(view, table, projects, homes) for view in (before, after))
    was = {str(row["_key"]): row for row in _keep_others(old, new)}
    now = {str(row["_key"]): row for row in _keep_others(new, old)}
    for key in sorted({*was, *now}):
        yield key, was.get(key), now.get(key)


def _read(view: View, table: Table, projects: Collection[str], homes: Mapping[str, str]) -> pa.Table:
    """The rows of these projects as text, with their key and everything that they say joined."""
    rows = view.read_columns(table.name, (*table.names, "_import"))
    column, wanted = ("project", sorted(projects)) if "project" in table.names else ("funding", sorted(homes))
    if table.name == "project":
        column = "id"
    if table.name == "funding":
        column, wanted = "id", sorted(homes)
    kept = rows.filter(pc.is_in(rows.column(column), value_set=pa.array(wanted, pa.string())))
    texts = {name: pc.cast(kept.column(name), pa.string()) for name in (*table.names, "_import")}
    return pa.table(
        {
            **texts,
            "_key": _join([texts[name] for name in table.key], "|"),
            "_all": _join([texts[n] for n in table.names]),
        }
    )


def _join(columns: Sequence[pa.ChunkedArray], mark: str = _MARK) -> pa.ChunkedArray:
    return pc.binary_join_element_wise(*columns, mark, null_handling="replace", null_replacement=_GAP)


def _keep_others(rows: pa.Table, others: pa.Table) -> list[dict[str, str | None]]:
    """The rows that are not just so in the other state: chosen before they become Python's, few of many."""
    is_same = pc.is_in(rows.column("_all"), value_set=others.column("_all").combine_chunks())
    listed: list[dict[str, str | None]] = rows.filter(pc.invert(is_same)).drop(["_all"]).to_pylist()
    return listed


def _read_names(before: View, after: View, found: Sequence[tuple[Table, str, Row | None, Row | None]]) -> _Names:
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
    return _Names(known)


def _tell(
    item: tuple[Table, str, Row | None, Row | None], names: _Names, homes: Mapping[str, str], since: date, on: date
) -> Told | None:
    table, key, was, now = item
    row = now if now is not None else was or {}
    day = next((row[name] for name in _FACTS if row.get(name)), None)
    first = _read_day(day)
    if was is None and first is not None and since < first <= on:
        return None  # it happened in between
    cells = () if was is None or now is None else tuple(_say_cells(table, was, now, names, since, on))
    if was is not None and now is not None and not cells:
        return None
    kind = "added" if was is None else "removed" if now is None else "changed"
    home = row.get("project") or (row.get("id") if table.name == "project" else None)
    home = home or homes.get(row.get("funding") or row.get("id") or "") or None
    title = Named(table.title.fr, table.title.en)
    values: dict[str, object] = {"table": title, "name": _say_name(table, row, names), "cells": list(cells)}
    if table.name == "observation" and now is not None and now.get("presence") == "present" and _is_awaited(was):
        # A value that was awaited and came is learnt: nothing was wrong before.
        kind, cells = "received", ()
        values["value"] = _say_value(table, "value" if now.get("value") else "text_value", _shown(now), names)
    said = Phrase(f"since-learned-{kind}", values)
    return Told(
        home, kind, COMPARED.index(table.name), day, said, table.name, key,
        import_id=now.get("_import") if now is not None else None, cells=cells,
    )  # fmt: skip


def _is_awaited(was: Row | None) -> bool:
    return was is None or was.get("presence") != "present"


def _shown(now: Row) -> str | None:
    return now.get("value") or now.get("text_value")


def _say_cells(table: Table, was: Row, now: Row, names: _Names, since: date, on: date) -> Iterator[Phrase]:
    """Each cell that changed, before and after; an end that came between the two dates happened, and is left out."""
    for field in table.fields:
        old, new = was.get(field.name), now.get(field.name)
        if old == new or field.name in _QUIET:
            continue
        day = _read_day(new) if field.name in _ENDS and old is None else None
        if day is not None and since < day <= on:
            continue
        values = {
            "field": Named(field.title.fr, field.title.en),
            "before": _say_value(table, field.name, old, names),
            "after": _say_value(table, field.name, new, names),
        }
        key = (
            "since-cell"
            if old is not None and new is not None
            else "since-cell-new"
            if old is None
            else "since-cell-gone"
        )
        yield Phrase(key, values)


def _say_value(table: Table, name: str, text: str | None, names: _Names) -> object:
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


def _say_name(table: Table, row: Row, names: _Names) -> object:
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


def _read_day(text: str | None) -> date | None:
    try:
        return read_first_day(text[:10] if text else None)
    except ValueError:
        return None
