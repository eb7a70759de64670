"""What there is to edit, and what a form offers: objects with their rows, and the choices of references, by name."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import pyarrow as pa
import pyarrow.compute as pc

from territory.analysis.search import fold
from territory.lake.view import View
from territory.schema.forms import Form
from territory.schema.registry import read_table
from territory.schema.table import Table

_HOLE = re.compile(r"\{(\w+)\}")
#: Columns that tell how long a row may be chosen.
_ENDS = ("valid_to", "ended_on", "merged_into")
#: Choices shown when a search finds more.
MOST = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """One row to choose or to edit: its key (parts joined by `|`), what its name is made of, what narrows it.

    `parts` are (field, text) in the order of the name's pattern: codes where the descriptor has labels, names where it
    has references. `facets` are the row's references and coded cells; `ended` says since when it is no longer used;
    `folded` is what a search looks in.
    """

    key: str
    parts: tuple[tuple[str, str], ...]
    facets: Mapping[str, str]
    ended: str | None = None
    folded: str = ""


def read_choices(view: View, table: str) -> tuple[Choice, ...]:
    """Every row of a table, by name; those no longer in use come last."""
    described = read_table(table)
    pattern = read_pattern(table)
    named = tuple(dict.fromkeys(name for name in _HOLE.findall(pattern) if name in described.names))
    ends = [name for name in _ENDS if name in described.names]
    facets = [item.field for item in described.references] + [item.name for item in described.fields if item.enum]
    rows = view.read_columns(table, tuple(dict.fromkeys((*described.key, *named, *ends, *facets)))).to_pylist()
    names = {item.field: _read_names(view, item.table) for item in described.references if item.field in named}
    found = []
    for row in rows:
        key = "|".join(str(row[name]) for name in described.key)
        parts = tuple((name, _say(row[name], names.get(name))) for name in named if row[name] is not None)
        found.append(
            Choice(
                key=key,
                parts=parts,
                facets={name: str(row[name]) for name in facets if row[name] is not None},
                ended=next((str(row[name]) for name in ends if row[name] is not None), None),
                folded=fold(" ".join([*(text for _, text in parts), key])),
            )
        )
    return tuple(sorted(found, key=lambda choice: (choice.ended is not None, choice.folded)))


def find_choices(choices: tuple[Choice, ...], sought: str, most: int = MOST) -> tuple[Choice, ...]:
    """The choices that hold every word sought, those that begin with it first; accents and capitals do not matter."""
    words = fold(sought).split()
    held = [choice for choice in choices if all(word in choice.folded for word in words)]
    first = words[0] if words else ""
    return tuple(sorted(held, key=lambda choice: (not choice.folded.startswith(first), len(choice.folded))))[:most]


def read_object(view: View, form: Form, key: str) -> dict[str, list[dict[str, object]]] | None:
    """The rows of one object by table of its form (its own first), None when there is no such object."""
    main = form.main.described
    own = _rows_at(view, main, dict(zip(main.key, key.split("|"), strict=False)))
    if not own:
        return None
    found = {main.name: own}
    for part in form.parts[1:]:
        links = {name: str(own[0][source]) for name, source in part.link.items()}
        rows = _rows_at(view, part.described, links)
        found[part.table] = sorted(rows, key=lambda row: [str(row[name]) for name in part.described.key])
    return found


def read_count(view: View, table: str) -> int:
    """How many rows a table has."""
    return int(view.read_columns(table, (read_table(table).key[0],)).num_rows)


@cache
def read_pattern(table: str) -> str:
    """How a row of a table is named: `{name} ({id})`; its key when nothing says better."""
    patterns: dict[str, str] = json.loads((files("territory.schema") / "names.json").read_text("utf-8"))
    return patterns.get(table) or " · ".join(f"{{{name}}}" for name in read_table(table).key)


def _rows_at(view: View, table: Table, cells: Mapping[str, str]) -> list[dict[str, object]]:
    """The rows whose cells read so."""
    held = view.read_columns(table.name, table.names)
    mask = None
    for name, text in cells.items():
        same = pc.equal(pc.cast(held.column(name), pa.string()), text)
        mask = same if mask is None else pc.and_(mask, same)
    rows: list[dict[str, object]] = held.filter(mask).to_pylist() if mask is not None else []
    return rows if len(cells) else []


def _read_names(view: View, table: str) -> dict[str, str]:
    """What each row of a table is called in short, by key."""
    described = read_table(table)
    field = next((name for name in ("name", "title", "object", "text") if name in described.names), described.key[0])
    held = view.read_columns(table, (described.key[0], field)).to_pydict()
    return {str(key): str(name) for key, name in zip(held[described.key[0]], held[field], strict=True)}


def _say(value: object, names: Mapping[str, str] | None) -> str:
    return (names or {}).get(str(value), str(value))
