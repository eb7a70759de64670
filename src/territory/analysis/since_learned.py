"""« Nous avons appris ou corrigé »: what two states of what is known do not agree on, through a viewer's own views.

Two states are compared by business key, cell by cell. What bears a day after the first effective date is not here: it
happened (see `since_happened`). What one view does not hold because it covers fewer programmes is not here either.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc

from territory.analysis.since_cells import Names, Row, read_day, read_names, say_cells, say_name, say_value
from territory.analysis.since_happened import Told
from territory.lake.view import View
from territory.model.board import Named, Phrase
from territory.schema.registry import read_table
from territory.schema.table import Table

#: The tables compared, the most important first. Judgements of the day (weather) come last.
COMPARED = (
    "decision", "label", "stage_change", "project", "funding_event", "funding", "funding_share", "budget_line",
    "target", "observation", "follow_up", "experiment", "evaluation", "replication", "milestone", "partner",
    "project_link", "site", "participation", "lesson", "event", "note", "document", "testimony", "project_term",
    "weather",
)  # fmt: skip
#: By table, the days by which `since_happened` tells a row.
_TOLD_BY: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("decision", "stage_change", "funding_event", "evaluation", "replication", "project_link"), ("on",)
    ),
    **dict.fromkeys(("participation", "lesson", "event", "note", "document", "testimony", "weather"), ("on",)),
    **dict.fromkeys(("label", "partner", "site"), ("from_on",)),
    "observation": ("period_end",),
    "experiment": ("started_on", "ended_on"),
    "milestone": ("done_on",),
    "project": ("applied_on", "started_on", "ended_on"),
}
#: What these become is told by rows or by days of their own: another cell of them that changes is a correction.
_STANDING = frozenset({"project", "label", "partner", "site"})
#: The day of the fact that a row tells, and the days that it came to its end or was done.
_FACTS = ("on", "period_end", "from_on", "started_on", "ended_on", "done_on")
_MARK, _GAP = "\x1f", "\x00"
#: A row that differs: its table, its key, as it was, as it is (None where it is not there).
_Found = tuple[Table, str, Row | None, Row | None]


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
    names = read_names(before, after, found)
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
    if table.name == "observation" and was is not None and was.get("presence") == "not_due":
        return row.get("presence") != "present"  # time went by, nothing was corrected
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


def _tell(
    item: tuple[Table, str, Row | None, Row | None], names: Names, homes: Mapping[str, str], since: date, on: date
) -> Told | None:
    table, key, was, now = item
    row = now if now is not None else was or {}
    day = next((row[name] for name in _FACTS if row.get(name)), None)
    has_come = now is not None and _has_come(table, was, now, since, on)
    if has_come and (was is None or table.name == "observation"):
        return None  # it happened in between
    cells = () if was is None or now is None else tuple(say_cells(table, was, now, names, since, on, has_come=has_come))
    if was is not None and now is not None and not cells:
        return None
    kind = "added" if was is None else "removed" if now is None else "changed"
    home = row.get("project") or (row.get("id") if table.name == "project" else None)
    home = home or homes.get(row.get("funding") or row.get("id") or "") or None
    title = Named(table.title.fr, table.title.en)
    values: dict[str, object] = {"table": title, "name": say_name(table, row, names), "cells": list(cells)}
    if table.name == "observation" and now is not None and now.get("presence") == "present" and _is_awaited(was):
        # A value that was awaited and came is learnt: nothing was wrong before.
        kind, cells = "received", ()
        values["value"] = say_value(table, "value" if now.get("value") else "text_value", _shown(now), names)
    said = Phrase(f"since-learned-{kind}", values)
    return Told(
        home, kind, COMPARED.index(table.name), day, said, table.name, key,
        import_id=now.get("_import") if now is not None else None, cells=cells,
    )  # fmt: skip


def _has_come(table: Table, was: Row | None, now: Row, since: date, on: date) -> bool:
    """Whether `since_happened` tells what a row says now, and nothing was told of it as it was."""
    days = [name for name in _TOLD_BY.get(table.name, ()) if _is_between(now.get(name), since, on)]
    if not days or not _is_done(table, now):
        # A place kept for a value of these dates is no news either.
        return bool(days) and was is None and table.name == "observation"
    if was is None:
        return True
    is_new = any(was.get(name) is None for name in days) or not _is_done(table, was)
    return is_new and table.name not in _STANDING


def _is_between(text: str | None, since: date, on: date) -> bool:
    day = read_day(text)
    return day is not None and since < day <= on


def _is_done(table: Table, row: Row) -> bool:
    """Whether a row tells a fact rather than a wish: what was only envisaged, planned or awaited did not happen."""
    match table.name:
        case "funding_event":
            return row.get("kind") != "envisaged"
        case "participation":
            return row.get("state") == "tested"
        case "observation":
            return row.get("presence") == "present"
    return True


def _is_awaited(was: Row | None) -> bool:
    return was is None or was.get("presence") != "present"


def _shown(now: Row) -> str | None:
    return now.get("value") or now.get("text_value")
