"""What forms show: for each kind of object, its tables, which fields come first and together, what fills which field.

The fields themselves (title, type, constraints, words) are the descriptors'; a form only arranges them. One JSON file
per form, in `forms/`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from territory.errors import TerritoryError
from territory.schema.registry import read_table
from territory.schema.table import Table

_PART_KEYS = {
    "table", "link", "id", "year", "about", "number", "next", "begins", "keeps", "defaults", "fields", "fixed", "when",
    "narrow", "unit", "adds", "open", "only",
}  # fmt: skip
_FORM_KEYS = {"name", "position", "page", "sheet", "parts", "close", "meaning", "next"}

Condition = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Part:
    """One table of a form.

    - `link`: fields that the form fills with fields of its main row; such a part has any number of rows.
    - `fields`: what is asked first, line by line; `fixed`: what a person never types; the rest comes after, folded.
    - `id`: how the next identifier is proposed; `year` and `about` name the fields its `{year}` and `{about}` take.
    - `number`: a field numbered from 1 within the object; `next`: fields proposed one above the highest in use.
    - `begins`: rows that a new object opens with; `defaults`: what a new row holds; such a row is left out while
      nothing else is typed in it, unless the part `keeps` its rows.
    - `when`: a field is asked only where other cells of the row hold these texts (`!x`: anything but x).
    - `narrow`: a reference offers only rows whose field equals a cell of the form (`project.programme`).
    - `unit`: a field counted in the unit of the indicator that another field names.
    - to close: `adds` a row; or shows those whose field `open` is empty; `only` narrows by constants, a field's own
      values (a list) or the rows a reference offers (a mapping).
    """

    table: str
    link: Mapping[str, str] = field(default_factory=dict)
    fields: tuple[tuple[str, ...], ...] = ()
    fixed: tuple[str, ...] = ()
    id: str | None = None
    year: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    number: str | None = None
    next: tuple[str, ...] = ()
    begins: int = 0
    keeps: bool = False
    defaults: Mapping[str, str] = field(default_factory=dict)
    when: Mapping[str, Condition] = field(default_factory=dict)
    narrow: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    unit: Mapping[str, str] = field(default_factory=dict)
    adds: bool = False
    open: str | None = None
    only: Mapping[str, Any] = field(default_factory=dict)

    @property
    def described(self) -> Table:
        """The table's descriptor."""
        return read_table(self.table)

    @property
    def first(self) -> tuple[str, ...]:
        """The fields asked first."""
        return tuple(name for line in self.fields for name in line)

    @property
    def rest(self) -> tuple[str, ...]:
        """Fields that come after the first ones, in the descriptor's order; an identifier that is proposed is last."""
        shown = {*self.first, *self.link, *self.fixed, self.number}
        names = [name for name in self.described.names if name not in shown]
        own = self.described.key[0]
        if self.id is not None and own in names:
            names.remove(own)
            return tuple(names) if self.link else (*names, own)
        return tuple(names)


@dataclass(frozen=True, slots=True)
class Form:
    """One kind of object: the page that edits it, its sheet if it has one, its parts, the main one first.

    - `close`: what closing it asks, and the date (table, field) that may be carried over to what is still open.
    - `meaning`: fields, by table, whose change makes a new version once the object is used.
    - `next`: the forms one goes on with about a new object.
    """

    name: str
    position: int
    page: str
    parts: tuple[Part, ...]
    sheet: str | None = None
    close: tuple[Part, ...] = ()
    close_date: tuple[str, str] | None = None
    meaning: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    next: tuple[str, ...] = ()

    @property
    def main(self) -> Part:
        """The part whose row is the object itself."""
        return self.parts[0]

    def part(self, table: str) -> Part:
        """The part of `table`; raises KeyError when the form has none."""
        for part in self.parts:
            if part.table == table:
                return part
        raise KeyError(table)


@cache
def read_forms() -> Mapping[str, Form]:
    """Every form by name, in the order in which to offer them; raises TerritoryError `form-unknown-field`."""
    folder = files("territory.schema") / "forms"
    found = [_form(json.loads(item.read_text("utf-8"))) for item in folder.iterdir() if item.name.endswith(".json")]
    return {form.name: form for form in sorted(found, key=lambda form: form.position)}


def read_form(name: str) -> Form:
    """The form `name`; raises TerritoryError `form-unknown`."""
    try:
        return read_forms()[name]
    except KeyError:
        raise TerritoryError("form-unknown", form=name) from None


def _form(item: Mapping[str, Any]) -> Form:
    if unknown := set(item) - _FORM_KEYS:
        raise TerritoryError("form-unknown-field", form=item["name"], what=", ".join(sorted(unknown)))
    close = item.get("close", {})
    date = close.get("date")
    return Form(
        name=item["name"],
        position=item["position"],
        page=item["page"],
        parts=tuple(_part(item["name"], part) for part in item["parts"]),
        sheet=item.get("sheet"),
        close=tuple(_part(item["name"], part) for part in close.get("parts", ())),
        close_date=(date[0], date[1]) if date else None,
        meaning={table: tuple(names) for table, names in item.get("meaning", {}).items()},
        next=tuple(item.get("next", ())),
    )


def _part(form: str, item: Mapping[str, Any]) -> Part:
    lists = {name: tuple(item.get(name, ())) for name in ("fixed", "year", "about", "next")}
    part = Part(
        table=item["table"],
        link=item.get("link", {}),
        fields=tuple(tuple(line) for line in item.get("fields", ())),
        id=item.get("id"),
        number=item.get("number"),
        begins=item.get("begins", 0),
        keeps=item.get("keeps", False),
        defaults=item.get("defaults", {}),
        when={
            name: {cell: tuple(texts) for cell, texts in when.items()} for name, when in item.get("when", {}).items()
        },
        narrow=item.get("narrow", {}),
        unit=item.get("unit", {}),
        adds=item.get("adds", False),
        open=item.get("open"),
        only=item.get("only", {}),
        **lists,
    )
    named = {*part.first, *part.link, *part.fixed, *part.next, *part.defaults, *part.when, *part.narrow, *part.unit}
    named |= {*part.only, *(cell for when in part.when.values() for cell in when)}
    named |= {name for name in (part.number, part.open) if name}
    unknown = (named - set(part.described.names)) | (set(item) - _PART_KEYS)
    if unknown:
        raise TerritoryError("form-unknown-field", form=f"{form}.{part.table}", what=", ".join(sorted(unknown)))
    return part
