"""Finding projects, organisations, places and indicators by name; accents and typos are forgiven."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import pandas as pd
from rapidfuzz import fuzz, process

from territory.lake.view import View

#: What a query must share with a name, of 100, for it to be found. 70 forgives one letter in five.
THRESHOLD = 70
KINDS = ("project", "organisation", "indicator", "territory")


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found: its kind (of `KINDS`), its id, its name, what tells it from its namesakes."""

    kind: str
    id: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class Index:
    """All that can be found; `folded` holds the names in the same order, without accents or capitals."""

    items: tuple[Found, ...]
    folded: tuple[str, ...]


def fold(text: str) -> str:
    """The text without accents, capitals and punctuation, so that « Évaluée » is found by `evaluee`."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain).split())


def read_index(view: View) -> Index:
    """Names and aliases of everything that has a page in this view."""
    rows = view.read("search_names").to_dict("records")
    items = tuple(
        Found(row["kind"], row["id"], row["name"], "" if pd.isna(row["detail"]) else row["detail"]) for row in rows
    )
    return Index(items, tuple(fold(row["sought"]) for row in rows))


def find(index: Index, query: str, limit: int = 8) -> tuple[Found, ...]:
    """The things whose name is nearest the query: those that begin with it or hold it first, then those alike.

    A query under two letters finds nothing.
    """
    sought = fold(query)
    if len(sought) < 2:
        return ()
    exact = [
        (_rank(folded, sought, item), place) for place, (folded, item) in enumerate(_pairs(index)) if sought in folded
    ]
    places = [place for _, place in sorted(exact)]
    if len(places) < limit and len(sought) >= 4:
        near = process.extract(sought, index.folded, scorer=fuzz.WRatio, score_cutoff=THRESHOLD, limit=3 * limit)
        # A scorer that looks for the best part finds any short name in a long query.
        places += [place for folded, _, place in near if 2 * len(folded) >= len(sought)]
    found = {(index.items[place].kind, index.items[place].id): index.items[place] for place in reversed(places)}
    ordered = dict.fromkeys((index.items[place].kind, index.items[place].id) for place in places)
    return tuple(found[key] for key in ordered)[:limit]


def _pairs(index: Index) -> zip[tuple[str, Found]]:
    return zip(index.folded, index.items, strict=True)


def _rank(folded: str, sought: str, item: Found) -> tuple[int, int, int]:
    """Exact names, then beginnings, then beginnings of a word, then the rest; projects before places; short first."""
    if folded == sought:
        near = 0
    elif folded.startswith(sought):
        near = 1
    else:
        near = 2 if f" {sought}" in folded else 3
    return near, KINDS.index(item.kind), len(folded)
