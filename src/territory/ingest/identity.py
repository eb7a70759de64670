"""Keys for rows that a file brings without any: those the lake already gave, else made of what the rows say.

The same rows give the same keys whatever their order, so a file brought twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from territory.ingest.keys import derive_key, derive_numbered
from territory.ingest.resolve import Resolver
from territory.schema.table import Table

#: A row under its fields' names, canonical texts.
Record = dict[str, "str | None"]

#: What tells two rows of a table apart, when it has an identifier that people do not write.
IDENTITY: Mapping[str, tuple[str, ...]] = {
    "activity": ("project", "name"),
    "axis": ("programme", "name"),
    "body": ("programme", "name"),
    "contact": ("project", "organisation", "role", "name"),
    "criterion": ("grid", "parent", "name"),
    "digital_common": ("project", "name"),
    "document": ("project", "title", "url"),
    "evaluation": ("programme", "project", "question", "on"),
    "experiment": ("project", "title"),
    "funding": ("funder", "beneficiary", "object", "fiscal_year", "instrument"),
    "funding_event": ("funding", "kind", "on", "reference"),
    "grid": ("name", "version"),
    "hypothesis": ("axis", "statement"),
    "label": ("project", "state", "from_on"),
    "lesson": ("project", "kind", "text"),
    "meeting": ("body", "on"),
    "milestone": ("project", "name"),
    "need": ("programme", "title"),
    "note": ("project", "on", "title"),
    "organisation": ("name",),
    "project": ("programme", "name"),
    "scheme": ("funder", "name"),
    "site": ("project", "name", "territory"),
    "stage": ("programme", "name"),
    "target": ("project", "programme", "indicator", "kind", "due_on", "set_on"),
    "term": ("vocabulary", "name"),
    "territory": ("kind", "code"),
    "testimony": ("project", "side", "role", "on", "indicator"),
}
#: What keys of a table begin with, when their first part does not say it.
_PREFIXES = {
    "organisation": "org", "scheme": "scheme", "contact": "contact", "evaluation": "eval", "funding": "F",
    "grid": "grid", "label": "L", "lesson": "lesson", "milestone": "M", "note": "note", "site": "S", "target": "T",
    "testimony": "testimony", "document": "doc", "experiment": "exp", "activity": "act",
}  # fmt: skip
#: Keys whose parts are joined otherwise.
_DOTTED = {"term"}
#: Rows numbered within a group: table to (the group's fields, the number, what tells two rows of a group apart).
NUMBERED: Mapping[str, tuple[tuple[str, ...], str, tuple[str, ...]]] = {
    "budget_line": (("project", "version"), "line", ("heading", "nature", "fiscal_year", "is_in_kind")),
    "funding_share": (("funding",), "line", ("purpose", "project", "programme")),
}


def put_keys(table: Table, records: Sequence[Record], resolve: Resolver) -> list[int]:
    """Gives an identifier (or a line number) to records without one; returns the places of those that are twins.

    Twins say the same thing on all that identifies them: they are numbered in the order of all that they say.
    """
    if table.name in NUMBERED:
        return _put_numbers(table, records, resolve)
    if table.key != ("id",):
        return []
    fields = IDENTITY.get(table.name) or tuple(
        column.name for column in table.fields if column.required and column.name != "id"
    )
    bare = [place for place, record in enumerate(records) if not record.get("id")]
    if not bare:
        return []
    known = _read_known(table, fields, resolve)
    taken = {record["id"] for record in records if record.get("id")}
    twins: list[int] = []
    for parts, places in _group(records, bare, fields).items():
        if table.name == "organisation" and (key := _find_body(records[places[0]], resolve)):
            keys = [key]
        else:
            keys = known.get(parts, [])
        base = _make_key(table.name, parts)
        for number, place in enumerate(places, start=1):
            key = keys[number - 1] if number <= len(keys) else derive_numbered(base, number)
            while key in taken:
                number += 1
                key = derive_numbered(base, number)
            taken.add(key)
            records[place]["id"] = key
        twins += places[1:]
    return sorted(twins)


def make_key(table: str, record: Mapping[str, str | None]) -> str:
    """The key that a table's record has by what identifies it, whether or not the lake holds it."""
    return _make_key(table, tuple(record.get(field) for field in IDENTITY[table]))


def _put_numbers(table: Table, records: Sequence[Record], resolve: Resolver) -> list[int]:
    group, number, fields = NUMBERED[table.name]
    bare = [place for place, record in enumerate(records) if not record.get(number)]
    if not bare:
        return []
    known: dict[tuple[str | None, ...], list[int]] = {}
    highest: dict[tuple[str | None, ...], int] = {}
    for row in read_rows(table, (*group, number, *fields), resolve):
        known.setdefault(tuple(row.get(field) for field in (*group, *fields)), []).append(int(row[number] or 0))
        at = tuple(row.get(field) for field in group)
        highest[at] = max(highest.get(at, 0), int(row[number] or 0))
    for record in records:
        at = tuple(record.get(field) for field in group)
        highest[at] = max(highest.get(at, 0), int(record.get(number) or 0) if _is_number(record.get(number)) else 0)
    twins: list[int] = []
    for parts, places in sorted(_group(records, bare, (*group, *fields)).items(), key=lambda item: _order(item[0])):
        numbers = sorted(known.get(parts, []))
        for nth, place in enumerate(places):
            if nth < len(numbers):
                records[place][number] = str(numbers[nth])
                continue
            at = parts[: len(group)]
            highest[at] += 1
            records[place][number] = str(highest[at])
        twins += places[1:]
    return sorted(twins)


def _group(
    records: Sequence[Record], places: Sequence[int], fields: tuple[str, ...]
) -> dict[tuple[str | None, ...], list[int]]:
    """Places by what identifies their record, those of one group in the order of all that they say."""
    groups: dict[tuple[str | None, ...], list[int]] = {}
    for place in places:
        groups.setdefault(tuple(records[place].get(field) for field in fields), []).append(place)
    for same in groups.values():
        if len(same) > 1:
            same.sort(key=lambda place: (_order(tuple(records[place].values())), place))
    return groups


def _make_key(table: str, parts: Sequence[str | None]) -> str:
    shown = list(parts)
    if table in _DOTTED and len(shown) > 1 and shown[0]:
        slug = derive_key("", shown[1:], 63 - len(shown[0])).replace("-", "_")
        return f"{shown[0]}.{slug}"
    if table == "funding_event":
        return derive_key("", shown)
    # A prefix would only lengthen a key that begins with its project's.
    return derive_key(_PREFIXES.get(table, ""), shown)


def _find_body(record: Record, resolve: Resolver) -> str | None:
    """An organisation that the lake knows by one of its numbers, or by its very name."""
    for field in ("siret", "siren", "rna", "name"):
        if text := record.get(field):
            found = resolve.find("organisation", text)
            if found.key is not None:
                return found.key
    return None


def _read_known(table: Table, fields: tuple[str, ...], resolve: Resolver) -> dict[tuple[str | None, ...], list[str]]:
    known: dict[tuple[str | None, ...], list[str]] = {}
    for row in read_rows(table, ("id", *fields), resolve):
        known.setdefault(tuple(row.get(field) for field in fields), []).append(row["id"] or "")
    return {parts: sorted(keys) for parts, keys in known.items()}


def read_rows(table: Table, columns: tuple[str, ...], resolve: Resolver) -> list[Record]:
    """Some columns of what the lake holds of a table, as canonical texts; nothing for a table of the desk."""
    if resolve.view is None or table.plane != "lake":
        return []
    rows = resolve.view.read_columns(table.name, tuple(dict.fromkeys(columns))).to_pylist()
    return [{name: _as_text(value) for name, value in row.items()} for row in rows]


def _as_text(value: object) -> str | None:
    if value is None:
        return None
    return str(value).lower() if isinstance(value, bool) else str(value)


def _order(parts: tuple[str | None, ...]) -> tuple[str, ...]:
    return tuple(part or "" for part in parts)


def _is_number(text: str | None) -> bool:
    return text is not None and text.isdecimal()
