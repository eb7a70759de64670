"""From a name or a code as people write it to a key: never silently to something that only looks like it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from rapidfuzz import fuzz, process

from territory.ingest.block import Block
from territory.ingest.index import Index, derive_index, fold_name
from territory.ingest.limits import Progress
from territory.ingest.meter import thousands
from territory.ingest.sheet import Sheet
from territory.lake.view import View
from territory.schema.registry import read_table
from territory.schema.table import Field

#: How alike two folded names must be, out of 100, for one to be proposed for the other.
NEAR = 87.0
_FIGURES = re.compile(r"\d+")
#: Searches by likeness of one resolver: some 3 ms each among the communes of France.
MOST_SEARCHES = 2_000
#: Rows between two words of progress.
_SAID = 2_000
_CODE = re.compile(r"\d{5}|2[ABab]\d{3}")
#: A code before the name of what it means: `SOC06 Heures de bénévolat`, `NCL-2018-003 – Navette`.
_LABELLED = re.compile(r"((?=[A-Za-z0-9._-]*\d)[A-Za-z0-9][A-Za-z0-9._-]*)\s*[-–—:|]?\s+\S")
_DIGITS = re.compile(r"[\s.\u00a0\u202f-]")


@dataclass(frozen=True, slots=True)
class Resolved:
    """The key that a text means, or why there is none.

    `how`: `key`, `name`, `alias`, `siret`, `siren`, `rna`, `code`, `successor` (a merged commune's), `label`; without
    a key `ambiguous` (several `candidates`), `near` (`candidates` only look like it, best first) or `unknown`.
    `candidates` are (key, name).
    """

    key: str | None
    how: str
    candidates: tuple[tuple[str, str], ...] = ()


UNKNOWN = Resolved(None, "unknown")


@dataclass(slots=True)
class Resolver:
    """Names and codes of what the lake holds and of what is brought together with the rows being read.

    Indexes are made when first asked: one resolver serves all the blocks of a submission. As it goes along with all
    that is long, it also carries `progress`.
    """

    view: View | None
    brought: Sequence[Sheet] = ()
    progress: Progress | None = None
    _indexes: dict[str, Index] = field(default_factory=dict, init=False, repr=False)
    _perimeters: dict[str, frozenset[str]] | None = field(default=None, init=False, repr=False)
    _choices: dict[tuple[str, str | None], dict[str, list[str]]] = field(default_factory=dict, init=False, repr=False)
    _searches: int = field(default=0, init=False, repr=False)
    _answers: dict[tuple[str, str, str | None, str | None], Resolved] = field(
        default_factory=dict, init=False, repr=False
    )

    def say(self, block: Block, row: int | None = None) -> None:
        """One word of progress on a block, at most each so many rows; raises when nobody wants the answer any more."""
        if self.progress is not None and (row is None or row % _SAID == 0):
            self.progress(f"{block.file} ({thousands(row or len(block.rows))})")

    def add(self, sheets: Iterable[Sheet]) -> None:
        """Makes the rows of more sheets known."""
        added = tuple(sheets)
        self.brought = (*self.brought, *added)
        changed = {sheet.table.name for sheet in added if sheet.table is not None}
        changed |= {"organisation"} if "organisation_alias" in changed else set()
        for table in changed:
            self._indexes.pop(table, None)
        self._answers = {asked: found for asked, found in self._answers.items() if asked[0] not in changed}
        self._choices = {asked: names for asked, names in self._choices.items() if asked[0] not in changed}

    def index(self, table: str) -> Index:
        """The names and codes of one table."""
        if table not in self._indexes:
            self._indexes[table] = derive_index(table, self.view, self.brought)
        return self._indexes[table]

    def keys(self, table: str) -> frozenset[str]:
        """Every key known of a table."""
        return frozenset(self.index(table).labels)

    def label(self, table: str, key: str) -> str:
        """The name of what a key means, the key itself when it is not known."""
        return self.index(table).labels.get(key, key)

    def find(self, table: str, text: str, *, vocabulary: str | None = None, programme: str | None = None) -> Resolved:
        """What `text` means in a table: a key, else a code or a name, within a vocabulary or a programme if any."""
        asked = (table, text, vocabulary, programme)
        if asked not in self._answers:
            self._answers[asked] = self._find(table, text.strip(), vocabulary, programme)
        return self._answers[asked]

    def knows(self, table: str, text: str, vocabulary: str | None = None) -> bool:
        """Whether a text is a key, a code or a name of a table, of one row or several; nothing near is looked for."""
        return self._exact(table, text.strip(), vocabulary, None).how != "unknown"

    def _find(self, table: str, text: str, vocabulary: str | None, programme: str | None) -> Resolved:
        found = self._exact(table, text, vocabulary, programme)
        return found if found.how != "unknown" else self._near(table, self.index(table), text, vocabulary, programme)

    def _exact(self, table: str, text: str, vocabulary: str | None, programme: str | None) -> Resolved:
        index = self.index(table)
        if not text:
            return UNKNOWN
        if text in index.labels and index.belongs(text, vocabulary):
            return self._current(table, Resolved(text, "key"))
        if (code := _LABELLED.match(text)) and code[1] in index.labels and index.belongs(code[1], vocabulary):
            return self._current(table, Resolved(code[1], "key"))
        if table == "organisation" and (found := self._find_number(index, text)):
            return self._current(table, found)
        if table == "territory" and (found := self._find_code(index, text)):
            return self._current(table, found)
        for how, names in (("name", index.names), ("alias", index.aliases)):
            keys = [key for key in names.get(fold_name(text), ()) if index.belongs(key, vocabulary)]
            if keys:
                return self._choose(table, keys, how, programme)
        return UNKNOWN

    def _find_number(self, index: Index, text: str) -> Resolved | None:
        bare = _DIGITS.sub("", text).upper()
        for how, length in (("siret", 14), ("siren", 9), ("rna", 10)):
            if len(bare) == length and (bare.isdecimal() or how == "rna"):
                keys = sorted(set(index.codes.get((how, bare), ())))
                if not keys and how == "siret":  # another establishment of a body known by its SIREN
                    return self._find_number(index, bare[:9])
                if keys:
                    return self._several("organisation", keys, how)
        return None

    def _find_code(self, index: Index, text: str) -> Resolved | None:
        bare = text.upper()
        keys = index.codes.get(("commune", bare.zfill(5)), ()) if _CODE.fullmatch(bare.zfill(5)) else ()
        keys = keys or index.codes.get(("code", bare), ())
        return self._several("territory", sorted(set(keys)), "code") if keys else None

    def _choose(self, table: str, keys: Sequence[str], how: str, programme: str | None) -> Resolved:
        """The only one of several homonyms that belongs to the programme, when there is just one."""
        unique = sorted(set(keys))
        if len(unique) > 1:
            unique = self._within(table, unique, programme) or unique
        return self._current(table, self._several(table, unique, how))

    def _within(self, table: str, keys: Sequence[str], programme: str | None) -> list[str]:
        if table == "territory":
            inside = self.perimeter(programme)
            near = [key for key in keys if key in inside]
            # « Nantes » is the commune before the neighbourhood or the agglomeration of the same name.
            communes = [key for key in near or keys if key.startswith("commune-")]
            return communes or near
        owners = self.index(table).owners
        return [key for key in keys if programme is not None and owners.get(key) == programme]

    def perimeter(self, programme: str | None) -> frozenset[str]:
        """Territories within the programme's perimeter, or within that of any programme."""
        if self._perimeters is None:
            self._perimeters = _read_perimeters(self.view)
        if programme in self._perimeters:
            return self._perimeters[programme]
        return frozenset().union(*self._perimeters.values())

    def _near(self, table: str, index: Index, text: str, vocabulary: str | None, programme: str | None) -> Resolved:
        folded = _sort_words(fold_name(text))
        if len(folded) < 4 or folded.isdecimal() or self._searches >= MOST_SEARCHES:
            return UNKNOWN
        self._searches += 1
        names = self._names(table, index, vocabulary)
        found = process.extract(folded, names.keys(), scorer=fuzz.ratio, limit=5, score_cutoff=NEAR)
        # `NCL-2026-009` beside `NCL-2026-001`, « Fête 2024 » beside « Fête 2023 »: figures are no spelling.
        figures = _FIGURES.findall(folded)
        alike = [name for name, _, _ in found if _FIGURES.findall(name) == figures]
        unique = list(dict.fromkeys(key for name in alike for key in names[name]))
        unique = unique if table == "organisation" else self._within(table, unique, programme) or unique
        if not unique:
            return UNKNOWN
        current = [self._current(table, Resolved(key, "name")).key or key for key in unique]
        return Resolved(None, "near", tuple((key, self.label(table, key)) for key in dict.fromkeys(current)))

    def _names(self, table: str, index: Index, vocabulary: str | None) -> dict[str, list[str]]:
        """Names of a vocabulary's rows, their words sorted, as they are searched for likeness."""
        if (table, vocabulary) not in self._choices:
            names: dict[str, list[str]] = {}
            for name, keys in index.all_names().items():
                if mine := [key for key in keys if index.belongs(key, vocabulary)]:
                    names.setdefault(_sort_words(name), []).extend(mine)
            self._choices[table, vocabulary] = names
        return self._choices[table, vocabulary]

    def _several(self, table: str, keys: Sequence[str], how: str) -> Resolved:
        # Keys that became the same organisation (or commune) since are one.
        current = sorted({self._current(table, Resolved(key, how)).key or key for key in keys})
        if len(current) == 1:
            return Resolved(keys[0] if len(keys) == 1 else current[0], how)
        return Resolved(None, "ambiguous", tuple((key, self.label(table, key)) for key in current))

    def _current(self, table: str, found: Resolved) -> Resolved:
        """The same, at the end of mergers; that a commune was merged is said."""
        key = None if found.key is None else self.index(table).current(found.key)
        if key == found.key:
            return found
        return replace(found, key=key, how="successor" if table == "territory" else found.how)


def find_enum(column: Field, text: str) -> Resolved:
    """The value of an enumeration that a text says, by value or by French or English label, gender and plural aside."""
    if text in column.enum:
        return Resolved(text, "key")
    wanted = _stem(text)
    said = {value: {_stem(value), *(_stem(w) for w in _words(column, value))} for value in column.enum}
    keys = [value for value, forms in said.items() if wanted in forms]
    if len(keys) == 1:
        return Resolved(keys[0], "label")
    shown = tuple((value, column.labels[value].fr if value in column.labels else value) for value in keys)
    return Resolved(None, "ambiguous", shown) if keys else UNKNOWN


def vocabulary_of(table: str | None, name: str | None) -> str | None:
    """The vocabulary of a descriptor's column, None when it has none."""
    if table is None or name is None:
        return None
    return read_table(table).field(name).vocabulary


def _sort_words(name: str) -> str:
    """The words of a folded name in order, so that `Metz Ville de` looks like `Ville de Metz`."""
    return " ".join(sorted(name.split()))


def _words(column: Field, value: str) -> tuple[str, ...]:
    words = column.labels.get(value)
    return (words.fr, words.en) if words else ()


def _stem(text: str) -> str:
    """A folded text whose words have lost gender and plural: `Mesurée` and `mesurés` read the same."""
    words = fold_name(text).split()
    return " ".join(re.sub(r"(?<=\w{3})(?:e+s?|s)$", "", word) for word in words)


def _read_perimeters(view: View | None) -> dict[str, frozenset[str]]:
    if view is None:
        return {}
    children: dict[str, list[str]] = {}
    for row in view.read_columns("territory_link", ("child", "parent")).to_pylist():
        children.setdefault(row["parent"], []).append(row["child"])
    perimeters = {}
    for row in view.read_columns("programme", ("id", "territory")).to_pylist():
        inside, waiting = set[str](), [row["territory"]] if row["territory"] else []
        while waiting:
            place = waiting.pop()
            if place not in inside:
                inside.add(place)
                waiting += children.get(place, [])
        perimeters[str(row["id"])] = frozenset(inside)
    return perimeters
