"""A definition in use is not rewritten: changing what it means makes its next version, and the old one keeps its sense.

An indicator or a grid is its definition: values observed, or criteria scored, under one mean nothing under another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from territory.ingest.entry import Row
from territory.ingest.entry_values import canonical
from territory.lake.view import View
from territory.schema.forms import Form
from territory.schema.registry import lake_tables, read_table

_USED = ("valid_from", "valid_to")
_VERSION = re.compile(r"-v\d+$")


@dataclass(frozen=True, slots=True)
class NewVersion:
    """The rows of a new version, the object's own first; the version's number, the old identifier and the new one."""

    rows: tuple[Row, ...]
    number: int
    old: str
    new: str


def changes_meaning(form: Form, rows: tuple[Row, ...]) -> bool:
    """Whether an entry changes what an existing object means (`Form.meaning`); a part added or taken away does."""
    main = next((row for row in rows if row.table == form.main.table), None)
    if main is None or main.was is None:
        return False
    for row in rows:
        fields = form.meaning.get(row.table)
        if fields is None:
            continue
        if row.was is None or row.is_gone or any(row.cells[name] != row.was.get(name) for name in fields):
            return True
    return False


def derive_version(form: Form, rows: tuple[Row, ...], view: View) -> NewVersion | None:
    """The next version that an entry makes, None when it changes no meaning.

    Rows of the form's parts go along under new identifiers; the old version's rows all stay as they are.
    """
    if not changes_meaning(form, rows):
        return None
    main = next(row for row in rows if row.table == form.main.table)
    assert main.was is not None
    old = str(main.was["id"])
    known = {str(value) for value in view.read_columns(form.main.table, ("id",)).column("id").to_pylist()}
    number = int(main.was.get("version") or 1) + 1
    stem = _VERSION.sub("", old)[:58]
    while f"{stem}-v{number}" in known:
        number += 1
    new = f"{stem}-v{number}"
    # The dates of use typed are the new version's, those of the old one are not.
    used = {name: main.cells[name] if main.cells[name] != main.was.get(name) else None for name in _USED}
    cells = {**main.cells, **used, "id": new, "version": str(number), "replaces": old}
    made = [replace(main, was=None, cells=cells)]
    renamed: dict[str, str] = {}
    for row in rows:
        if row is main or row.is_gone:
            continue
        part = form.part(row.table)
        cells = {
            **row.cells,
            **{name: new if source == "id" else row.cells[name] for name, source in part.link.items()},
        }
        if part.id is not None:
            own = part.described.key[0]
            renamed[str(row.cells[own])] = f"{_VERSION.sub('', str(row.cells[own]))[:58]}-v{number}"
            cells[own] = renamed[str(row.cells[own])]
        made.append(replace(row, was=None, cells=cells))
    for row in made[1:]:
        for reference in read_table(row.table).references:
            held = row.cells.get(reference.field)
            if reference.table == row.table and held in renamed:
                row.cells[reference.field] = renamed[held]
    return NewVersion((*made, *_companions(form, renamed, view, len(made))), number, old, new)


def _companions(form: Form, renamed: dict[str, str], view: View, start: int) -> list[Row]:
    """Rows of pure links that hang on the renamed ones (the indicators of a criterion), copied to the new ones."""
    own = {part.table for part in form.parts}
    found: list[Row] = []
    for table in lake_tables():
        hanging = [item for item in table.references if item.table in own and item.field in table.key]
        if not renamed or table.name in own or set(table.key) != set(table.names) or len(hanging) != 1:
            continue
        (reference,) = hanging
        for held in view.read_columns(table.name, table.names).to_pylist():
            if held[reference.field] in renamed:
                cells = {column.name: canonical(held[column.name], column) for column in table.fields}
                cells[reference.field] = renamed[held[reference.field]]
                found.append(Row(table.name, start + len(found), cells, None))
    return found
