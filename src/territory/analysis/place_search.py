"""Finding one's commune among all those of France: accents, typos and former names are forgiven, codes are known."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from territory.analysis.rows import rows_of
from territory.analysis.search import fold
from territory.lake.view import View

#: What a query must share with a name, of 100: one letter in five may be wrong.
THRESHOLD = 78
#: Communes proposed at most.
MOST = 8
_SAINT = {"st": "saint", "ste": "sainte"}
_CODE = re.compile(r"(?:\d{5}|2[AB]\d{3})", re.IGNORECASE)
_AREA = re.compile(r"(.*\S)\s+\(?(\d{2,3}|2[AB])\)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune that was found: `name` as it was sought, `id` and `current` what it is today, its department."""

    id: str
    code: str
    name: str
    current: str
    department: str | None

    @property
    def is_former(self) -> bool:
        """Whether it has since become another, or part of one."""
        return self.name != self.current


@dataclass(frozen=True, slots=True)
class Communes:
    """All communes, past and present; `folded` their names without accents, `ranks` how they are told apart."""

    items: tuple[Commune, ...]
    folded: tuple[str, ...]
    ranks: tuple[tuple[bool, int], ...]


def read_communes(view: View) -> Communes:
    """All communes that this lake knows; those of a programme's perimeter, then the most inhabited, come first."""
    rows = rows_of(view.read("place_communes"))
    items = tuple(
        Commune(str(row["current"]), str(row["code"]), str(row["name"]), str(row["current_name"]), row["department"])
        for row in rows
    )
    ranks = tuple((not row["is_inside"], -int(row["population"] or 0)) for row in rows)
    return Communes(items, tuple(_fold(item.name) for item in items), ranks)


def find_communes(communes: Communes, query: str, limit: int = MOST) -> tuple[Commune, ...]:
    """The communes a query may mean: by INSEE code, by name, by the beginning or a part of it, then those alike.

    A department's number after the name keeps its communes alone: `Saint-Denis 93`. Under two letters, nothing.
    """
    asked = query.strip()
    if _CODE.fullmatch(asked):
        return tuple(item for item in communes.items if item.code == asked.upper())[:limit]
    area = None
    if found := _AREA.fullmatch(asked):
        asked, area = found[1], found[2].upper()
    sought = _fold(asked)
    if len(sought) < 2:
        return ()
    held = [place for place, item in enumerate(communes.items) if area is None or item.code.startswith(area)]
    exact = [place for place in held if sought in communes.folded[place]]
    exact.sort(key=lambda place: (_rank(communes.folded[place], sought), *communes.ranks[place], place))
    if len(exact) < limit and len(sought) >= 4:
        exact += _find_alike(communes, sought, held)
    chosen: dict[str, Commune] = {}
    for place in exact:
        item = communes.items[place]
        # The commune itself, rather than one that joined it under another name, when both are found.
        if item.id not in chosen or (chosen[item.id].is_former and not item.is_former):
            chosen[item.id] = item
    return tuple(chosen.values())[:limit]


def _find_alike(communes: Communes, sought: str, held: list[int]) -> list[int]:
    names = {place: communes.folded[place] for place in held}
    near = process.extract(sought, names, scorer=fuzz.ratio, score_cutoff=THRESHOLD, limit=5 * MOST)
    near.sort(key=lambda match: (-round(match[1] / 5), *communes.ranks[match[2]], match[2]))
    return [place for _, _, place in near]


def _rank(name: str, sought: str) -> int:
    if name == sought:
        return 0
    if name.startswith(f"{sought} "):
        return 1
    return 2 if name.startswith(sought) else 3 if f" {sought}" in name else 4


def _fold(text: str) -> str:
    return " ".join(_SAINT.get(word, word) for word in fold(text.replace("œ", "oe").replace("Œ", "Oe")).split())
