"""What one table's rows are called: names, other names and codes, from the lake and from what is brought."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar
from weakref import WeakKeyDictionary

from territory.ingest.sheet import KEPT_TEXTS, LONGEST_KEPT, Sheet, clean, fold
from territory.lake.view import View
from territory.schema.registry import read_table

#: Columns that name a row, by table; the others' are those of `_USUAL` that they have.
_NAMES = {
    "programme": ("name", "short_name", "label_name", "acronym"),
    "hypothesis": ("statement",),
    "evaluation": ("question",),
    "scheme": ("name", "call_reference"),
    "label": ("reference",),
}
_USUAL = ("name", "name_en", "short_name", "title", "object")
#: What may stand between the words of a name.
_MARKS = re.compile(r"[^\w]+")
_Name = TypeVar("_Name", str, tuple[str, str])
_SAINT = re.compile(r"\bs(?:ain)?t(e?)\b")


@dataclass(slots=True)
class Index:
    """Keys of one table by what they are called, folded.

    `labels` has every key and its name; `codes` are by (sort, code); `successors` lead to what a row became; `owners`
    are the programmes of rows that have one; `vocabularies` those of terms.
    """

    labels: dict[str, str] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    aliases: dict[str, list[str]] = field(default_factory=dict)
    codes: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    successors: dict[str, str] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    vocabularies: dict[str, str] = field(default_factory=dict)
    _together: dict[str, list[str]] = field(default_factory=dict)

    def belongs(self, key: str, vocabulary: str | None) -> bool:
        """Whether a term is of the vocabulary; anything belongs when none is asked."""
        return vocabulary is None or self.vocabularies.get(key) == vocabulary

    def all_names(self) -> Mapping[str, list[str]]:
        """Names and other names together."""
        if not self._together:
            for names in (self.names, self.aliases):
                for name, keys in names.items():
                    self._together.setdefault(name, []).extend(keys)
        return self._together

    def current(self, key: str) -> str:
        """What a key has become, at the end of mergers: of organisations, of communes."""
        seen: set[str] = set()
        while key in self.successors and key not in seen:
            seen.add(key)
            key = self.successors[key]
        return key


def fold_name(text: str) -> str:
    """A name as names are compared: folded, without punctuation, `Saint` and `St` alike, `&` read as `et`."""
    return _fold_short(text) if len(text) <= LONGEST_KEPT else _fold_name(text)


def _fold_name(text: str) -> str:
    folded = fold(text.replace("œ", "oe").replace("Œ", "oe").replace("&", " et "))
    return _SAINT.sub(r"st\1", " ".join(_MARKS.sub(" ", folded).split()))


_fold_short = lru_cache(KEPT_TEXTS)(_fold_name)


#: Indexes by snapshot, for as long as somebody reads it: 40 000 territories take more than a second.
_KEPT: WeakKeyDictionary[object, dict[tuple[str, str], Index]] = WeakKeyDictionary()


def derive_index(name: str, view: View | None, brought: Sequence[Sheet] = ()) -> Index:
    """The index of a table, to be read only; one of the desk holds nothing but what is brought."""
    if view is None or any(
        sheet.table is not None and sheet.table.name in {name, f"{name}_alias"} for sheet in brought
    ):
        return _derive_index(name, view, brought)
    kept = _KEPT.setdefault(view.connection, {})
    if (name, view.schema) not in kept:
        kept[name, view.schema] = _derive_index(name, view, ())
    return kept[name, view.schema]


def _derive_index(name: str, view: View | None, brought: Sequence[Sheet]) -> Index:
    table = read_table(name)
    index = Index()
    if len(table.key) != 1:
        return index
    named = [column for column in _NAMES.get(name, _USUAL) if column in table.names]
    wanted = [*table.key, *named]
    wanted += [c for c in ("programme", "vocabulary", "merged_into", "successor") if c in table.names]
    wanted += {"organisation": ["siren", "siret", "rna"], "territory": ["kind", "code"]}.get(name, [])
    for row in _rows(name, tuple(dict.fromkeys(wanted)), view, brought):
        _put(index, name, table.key[0], named, row)
    if name == "organisation":
        for row in _rows("organisation_alias", ("organisation", "alias"), view, brought):
            if row.get("organisation") and row.get("alias"):
                _add(index.aliases, fold_name(row["alias"]), row["organisation"])
    return index


def _put(index: Index, name: str, key: str, named: Sequence[str], row: Mapping[str, str]) -> None:
    identifier = row.get(key)
    if not identifier:
        return
    label = next((row[column] for column in named if row.get(column)), identifier)
    index.labels[identifier] = label
    for n, column in enumerate(named):
        if row.get(column):
            _add(index.aliases if n else index.names, fold_name(row[column]), identifier)
    if "." in identifier:  # a term may be written by its code alone
        _add(index.aliases, fold_name(identifier.split(".", 1)[1]), identifier)
    _add(index.aliases, fold_name(identifier), identifier)
    for column in ("siren", "siret", "rna"):
        if row.get(column) and name == "organisation":
            _add(index.codes, (column, row[column]), identifier)
    if name == "organisation" and row.get("siret") and not row.get("siren"):
        _add(index.codes, ("siren", row["siret"][:9]), identifier)
    if name == "territory" and row.get("code"):
        _add(index.codes, ("commune" if row.get("kind") == "commune" else "code", row["code"]), identifier)
    for column, where in (("programme", index.owners), ("vocabulary", index.vocabularies)):
        if row.get(column):
            where[identifier] = row[column]
    if follower := row.get("merged_into") or row.get("successor"):
        index.successors[identifier] = follower


def _rows(
    name: str, columns: tuple[str, ...], view: View | None, brought: Sequence[Sheet]
) -> Iterable[Mapping[str, str]]:
    table = read_table(name)
    if view is not None and table.plane == "lake":
        for row in view.read_columns(name, columns).to_pylist():
            yield {column: str(value) for column, value in row.items() if value is not None}
    for sheet in brought:
        if sheet.table is table:
            yield from _brought_rows(sheet)


def _brought_rows(sheet: Sheet) -> Iterable[Mapping[str, str]]:
    assert sheet.table is not None
    titles = {fold(column.title.fr): column.name for column in sheet.table.fields}
    names = [label if label in sheet.table.names else titles.get(fold(label)) for label in sheet.header]
    for _, cells in sheet.rows:
        row = {name: clean(cell) for name, cell in zip(names, cells, strict=False) if name}
        yield {name: text for name, text in row.items() if text is not None}


def _add(where: dict[_Name, list[str]], name: _Name, key: str) -> None:
    if name:
        keys = where.setdefault(name, [])
        if key not in keys:
            keys.append(key)
