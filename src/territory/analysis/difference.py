"""What differs between two states, told to people: row by row, what happened apart from what was learnt or corrected.

Two dates make two kinds of change (design, section 3): a fact dated after the arrêté *happened*; any other news is
something *learnt or corrected* about what already stood.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc

from territory.lake.history import Difference, Entry
from territory.lake.view import View
from territory.model.board import Named, Phrase
from territory.model.period import read_first_day
from territory.schema.registry import read_table
from territory.schema.table import Table

HAPPENED, LEARNED = "happened", "learned"
#: The day of the fact that a new row tells, the first there is.
_FACTS = ("on", "period_end", "from_on", "started_on")
#: The day that something that stood came to its end, or was done.
_ENDS = frozenset({"to_on", "ended_on", "done_on", "valid_to"})


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that differs: `kind` is added, changed or removed; `nature` is `HAPPENED` or `LEARNED`.

    - `name`: the texts that name it; `about`: the (table, key) of the project or funding it belongs to, if any;
    - `programmes`: those it concerns, none when it is common to all;
    - `entry`: the import that last wrote it, None when nobody can tell (a row removed by one of several).
    """

    table: str
    key: str
    name: tuple[str, ...]
    kind: str
    nature: str
    cells: tuple[Difference, ...]
    about: tuple[str, str] | None
    programmes: frozenset[str]
    entry: Entry | None


def derive_names_asked(differences: Iterable[Difference]) -> dict[str, set[str]]:
    """The rows, by table and key, whose names are needed to tell these differences: themselves and what they name."""
    asked: dict[str, set[str]] = {}
    for item in differences:
        asked.setdefault(item.table, set()).add(item.key)
        for reference in read_table(item.table).references:
            if reference.field == item.field:
                asked.setdefault(reference.table, set()).update(x for x in (item.before, item.after) if x is not None)
    return asked


def derive_rows(
    view: View,
    differences: Sequence[Difference],
    names: Mapping[tuple[str, str], tuple[str, ...]],
    entries: Sequence[Entry],
    since: date,
) -> tuple[RowChange, ...]:
    """Row by row, what differs between an earlier state and `view`; `since` is the effective date of the earlier one.

    `entries` are the imports made between the two.
    """
    homes = _Homes(view)
    by_import = {entry.import_id: entry for entry in entries}
    grouped: dict[tuple[str, str], list[Difference]] = {}
    for item in differences:
        grouped.setdefault((item.table, item.key), []).append(item)
    wrote: dict[str, dict[str, dict[str, object]]] = {}
    rows = []
    for (name, key), cells in grouped.items():
        table = read_table(name)
        if name not in wrote:
            wrote[name] = _read_now(view, table, {key for at, key in grouped if at == name})
        now = wrote[name].get(key, {})
        held = {cell.field: cell.after if cell.kind != "removed" else cell.before for cell in cells}
        home = {field: held.get(field) or now.get(field) for field in ("project", "funding", "programme")}
        if name in {"project", "funding", "programme"}:
            home[name] = key
        rows.append(
            RowChange(
                name, key, names.get((name, key), (key,)), cells[0].kind, _tell_nature(cells, since), tuple(cells),
                *homes.find(home), by_import.get(str(now.get("_import"))),
            )
        )  # fmt: skip
    return tuple(sorted(rows, key=lambda row: (row.about or ("", ""), row.table, row.key)))


def _tell_nature(cells: Sequence[Difference], since: date) -> str:
    """A new fact, or an end, dated after what was published happened since; the rest was learnt or corrected."""
    if cells[0].kind == "added":
        held = {cell.field: cell.after for cell in cells}
        day = next((_read_day(held[field]) for field in _FACTS if held.get(field)), None)
        return HAPPENED if day is not None and day > since else LEARNED
    ended = [cell for cell in cells if cell.field in _ENDS and cell.before is None]
    days = [_read_day(cell.after) for cell in ended]
    return HAPPENED if any(day is not None and day > since for day in days) else LEARNED


def _read_day(text: str | None) -> date | None:
    try:
        return read_first_day(text[:10] if text else None)
    except ValueError:
        return None


def _read_now(view: View, table: Table, keys: set[str]) -> dict[str, dict[str, object]]:
    """The rows of these keys as they stand: their import, and what they belong to."""
    belongs = [name for name in ("project", "funding", "programme") if name in table.names]
    columns = tuple(dict.fromkeys((*table.key, "_import", *belongs)))
    rows = view.read_columns(table.name, columns)
    parts = [pc.cast(rows.column(name), pa.string()) for name in table.key]
    joined = pc.binary_join_element_wise(*parts, "|") if len(parts) > 1 else parts[0]
    # Chosen before they become Python's: a table may hold a million rows, of which a handful changed.
    chosen = pc.is_in(joined, value_set=pa.array(sorted(keys), pa.string()))
    listed = rows.append_column("_key", joined).filter(chosen).to_pylist()
    return {str(row["_key"]): row for row in listed}


class _Homes:
    """Which project, or funding, a row is about, and which programmes that concerns."""

    def __init__(self, view: View) -> None:
        rows = view.read_columns("project", ("id", "programme")).to_pylist()
        self._of_project = {row["id"]: row["programme"] for row in rows}
        self._of_funding: dict[str, set[str]] = {}
        for row in view.read_columns("funding_share", ("funding", "project", "programme")).to_pylist():
            programme = row["programme"] or self._of_project.get(row["project"])
            if programme is not None:
                self._of_funding.setdefault(row["funding"], set()).add(programme)

    def find(self, home: Mapping[str, object]) -> tuple[tuple[str, str] | None, frozenset[str]]:
        """The object and the programmes of a row that names these."""
        project, funding, programme = (home.get(name) for name in ("project", "funding", "programme"))
        concerned = {str(programme)} if programme else set()
        if project:
            concerned |= {str(found) for found in [self._of_project.get(str(project))] if found}
            return ("project", str(project)), frozenset(concerned)
        if funding:
            return ("funding", str(funding)), frozenset(concerned | self._of_funding.get(str(funding), set()))
        return None, frozenset(concerned)


def keep_programmes(rows: Iterable[RowChange], programmes: Iterable[str]) -> tuple[RowChange, ...]:
    """The rows that concern some of these programmes, and those common to all."""
    wanted = set(programmes)
    return tuple(row for row in rows if not row.programmes or row.programmes & wanted)


def say_rows(rows: Sequence[RowChange]) -> tuple[Phrase, ...]:
    """What happened, then what was learnt or corrected, each in a sentence that counts rows by table."""
    said = []
    for nature in (HAPPENED, LEARNED):
        for kind in ("added", "changed", "removed"):
            counts = Counter(row.table for row in rows if (row.nature, row.kind) == (nature, kind))
            if counts:
                parts = [_say_count(table, count) for table, count in counts.most_common()]
                values = {"count": sum(counts.values()), "parts": parts}
                said.append(Phrase(f"difference-{nature}-{kind}", values))
    return tuple(said)


def _say_count(name: str, count: int) -> Phrase:
    title = read_table(name).title
    return Phrase("difference-part", {"table": Named(title.fr, title.en), "count": count})
