"""Budgets in two sides: the plan de financement (dépenses, ressources) and the Cerfa 12156 (charges, produits).

Cerfa 12156: accounts 60 to 69 and 70 to 79, then 86 and 87, contributions in kind that no cash total holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from territory.ingest.accounts import ACCOUNT
from territory.ingest.asides import adds_up, is_total
from territory.ingest.block import TITLE, TOTAL
from territory.ingest.cells import BLANK, DATE, NUMBER, TEXT, YEAR, derive_nature, is_blank, one_line
from territory.ingest.missing import read_reason
from territory.ingest.regions import Region
from territory.ingest.sheet import fold

EXPENSES, RESOURCES = "dépenses", "ressources"
#: Labels that the shape makes or names: a plan's own header often says no more than its side.
SIDE, HEADING, FUNDER, AMOUNT, STATUS = "Sens", "Poste de dépense", "Financeur", "Montant", "Statut"
ACCOUNT_LABEL, GROUP, IN_KIND, TAX = "Compte", "Rubrique", "En nature", "HT ou TTC"

_EXPENSES = re.compile(
    r"(?:(?:nature|postes?|detail|type|libelle)s? (?:de |des |de la )?)?(?:depenses?|charges|emplois)\b.{0,40}"
)
_RESOURCES = re.compile(
    r"(?:(?:nature|origine|sources?|detail|type|libelle)s? (?:de |des |du |de la )?)?"
    r"(?:ressources?|recettes?|produits|financements?|financeurs?|cofinanceurs?|moyens financiers)\b.{0,40}"
)
_IN_KIND = re.compile(r".*contributions? volontaires?.*|.*\ben nature\b.*|.*benevolat.*valoris.*")
_STATUS = re.compile(
    r"(?:acquis|sollicite|demande|en attente|en cours|accorde|obtenu|a solliciter|notifie|refuse|prevu|confirme)\w*\b.*"
)
_HT, _TTC = (
    re.compile(r"\bH\.?T\.?\b|hors taxe", re.IGNORECASE),
    re.compile(r"\bT\.?T\.?C\.?\b|toutes taxes", re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the two sides begin: (index of the line, place) of each one's name; `is_stacked`: one under the other."""

    expenses: tuple[int, int]
    resources: tuple[int, int]
    is_stacked: bool = False


@dataclass(slots=True)
class Side:
    """One side as rows; `doubtful` are lines of accounts whose amount is not the sum of its details."""

    name: str
    labels: tuple[str, ...]
    letters: tuple[str | None, ...]
    header_line: int
    rows: list[tuple[int, list[object]]] = field(default_factory=list)
    aside: list[tuple[int, str]] = field(default_factory=list)
    empty: int = 0
    doubtful: list[int] = field(default_factory=list)
    title: str = ""


def find_anchor(region: Region) -> Anchor | None:
    """The names of both sides, side by side or one above the other, over texts; None when it is no budget."""
    found: list[tuple[int, int, bool]] = []
    for index, (_, cells) in enumerate(region.lines[:120]):
        for place, value in enumerate(cells[:20]):
            if not isinstance(value, str) or len(value) > 60 or is_blank(value):
                continue
            text = fold(one_line(value)).strip(" :")
            is_expense = _EXPENSES.fullmatch(text) is not None
            if (is_expense or _RESOURCES.fullmatch(text)) and not ACCOUNT.fullmatch(value):
                found.append((index, place, is_expense))
    pairs = [(first[:2], second[:2]) for first in found if first[2] for second in found if not second[2]]
    for (line, place), (other, right) in pairs:
        if other == line and right > place + 1 and _is_beside(region, line, place, right):
            return Anchor((line, place), (other, right))
    for (line, place), (other, below) in pairs:
        if below == place and other > line + 2 and _is_apart(region, line, other, place):
            return Anchor((line, place), (other, below), True)
    return None


def _natures(region: Region, line: int, place: int) -> list[str]:
    """What the cells under a line hold in one column, blank ones left out."""
    below = (cells[place] for _, cells in region.lines[line + 1 : line + 60] if place < len(cells))
    return [nature for nature in map(derive_nature, below) if nature != BLANK]


def _is_text(region: Region, line: int, place: int) -> bool:
    """Whether the cells under a name are headings: a list would have its amounts there."""
    told = _natures(region, line, place)
    return bool(told) and told.count(TEXT) >= 0.8 * len(told)


def _is_beside(region: Region, line: int, place: int, right: int) -> bool:
    """Whether each side has headings then amounts, and nothing stands before: a list may speak of both too."""
    if not _is_text(region, line, place) or not _is_text(region, line, right):
        return False
    if any(_is_text(region, line, before) for before in range(place)):
        return False

    def has_amounts(first: int, last: int) -> bool:
        return any(not {NUMBER, YEAR}.isdisjoint(_natures(region, line, n)) for n in range(first, last))

    return has_amounts(place + 1, right) and has_amounts(right + 1, region.width)


def _is_apart(region: Region, line: int, other: int, place: int) -> bool:
    """Whether both names stand on lines of labels, with amounts under each."""
    for index, end in ((line, other), (other, len(region.lines))):
        if any(derive_nature(value) in {NUMBER, DATE} for value in region.lines[index][1]):
            return False
        if not any(
            derive_nature(value) in {NUMBER, YEAR} for _, cells in region.lines[index + 1 : end] for value in cells
        ):
            return False
    return _is_text(region, line, place)


def read_tax(texts: Sequence[str]) -> str | None:
    """`HT` or `TTC` when these texts say one of them alone."""
    told = {name for text in texts for name, pattern in (("HT", _HT), ("TTC", _TTC)) if pattern.search(text)}
    return told.pop() if len(told) == 1 else None


def derive_sides(
    region: Region, anchor: Anchor, *, keeps_totals: bool = False, with_accounts: bool = False
) -> list[Side]:
    """Expenses then resources."""
    (line, place), (other, right) = anchor.expenses, anchor.resources
    parts: list[tuple[str, int, int, int, int | None]]
    if anchor.is_stacked:
        parts = [(EXPENSES, line, other, place, None), (RESOURCES, other, len(region.lines), right, None)]
    else:
        last = len(region.lines)
        parts = [(EXPENSES, line, last, place, right), (RESOURCES, other, last, right, None)]
    return [
        _derive_side(name, region.part(first, end, left, stop), keeps_totals, with_accounts)
        for name, first, end, left, stop in parts
    ]


def _derive_side(name: str, part: Region, keeps_totals: bool, with_accounts: bool) -> Side:
    """The rows of one side; its first line names it, the next may name its columns."""
    start = 0
    if len(part.lines) > 1 and _are_labels(part.lines[1][1]) and sum(not is_blank(v) for v in part.lines[0][1]) <= 2:
        start = 1
    places = [n for n in range(part.width) if n == 0 or not part.is_empty_column(n)]
    own = [one_line(part.lines[start][1][n]) if n < len(part.lines[start][1]) else "" for n in places]
    labels = [HEADING if name == EXPENSES else FUNDER, *_name_columns(part, places[1:], own[1:])]
    made = [SIDE, ACCOUNT_LABEL, GROUP, IN_KIND] if with_accounts else [SIDE, GROUP, IN_KIND]
    letters: tuple[str | None, ...] = (*(None for _ in made), *(part.letter(n) for n in places))
    side = Side(name, (*made, *labels), letters, part.lines[start][0], title=one_line(part.lines[0][1][0]))
    _fill(side, part, start + 1, places, keeps_totals, with_accounts)
    return side


def _are_labels(cells: Sequence[object]) -> bool:
    natures = [derive_nature(value) for value in cells]
    return natures.count(TEXT) >= 2 and not {NUMBER, DATE, YEAR} & set(natures)


def _name_columns(part: Region, places: Sequence[int], own: Sequence[str]) -> list[str]:
    """The labels of a side's columns: as written, else by what they hold."""
    labels: list[str] = []
    for place, label in zip(places, own, strict=True):
        cells = [cells[place] for _, cells in part.lines[1:] if place < len(cells) and not is_blank(cells[place])]
        texts = [fold(one_line(value)) for value in cells if derive_nature(value) == TEXT]
        if label:
            labels.append(label)
        elif texts and all(_STATUS.fullmatch(text) for text in texts):
            labels.append(STATUS)
        else:
            labels.append(AMOUNT if AMOUNT not in labels and len(texts) < len(cells) else "")
    return labels


@dataclass(slots=True)
class _Run:
    """What the lines above say of the ones below, while a side is read."""

    group: str | None = None
    account: str | None = None
    account_row: int | None = None
    details: int = 0
    is_in_kind: bool = False


def _fill(side: Side, part: Region, start: int, places: list[int], keeps_totals: bool, with_accounts: bool) -> None:
    run = _Run()
    taken: list[tuple[int, Sequence[object]]] = []
    for number, cells in part.lines[start:]:
        picked = [cells[n] if n < len(cells) else None for n in places]
        text = one_line(picked[0])
        if all(is_blank(value) for value in picked):
            side.empty += 1
            continue
        says = any(_says(value) for value in picked[1:])
        if not keeps_totals and (is_total(picked, taken) or re.match(r"total\b", fold(text))):
            side.aside.append((number, TOTAL))
            _close(side, run)
            run.group = None
            continue
        found = ACCOUNT.fullmatch(str(picked[0])) if with_accounts and picked[0] is not None else None
        if _IN_KIND.fullmatch(fold(text)) and (not says or (found and found[1][:2] in {"86", "87"})):
            run.is_in_kind = True
        if found and (len(found[1]) == 2 or run.account is None or found[1][:2] != run.account):
            _close(side, run)
            run.account, run.group, run.details = found[1][:2], text, 0
            run.account_row = len(side.rows) if says else None
            run.is_in_kind = run.is_in_kind or run.account in {"86", "87"}
        elif with_accounts:
            run.details += says
        elif not says:
            run.group = text.rstrip(" :")
        if not says:
            side.aside.append((number, TITLE))
            continue
        kind = "oui" if run.is_in_kind or (not with_accounts and _IN_KIND.fullmatch(fold(text))) else "non"
        made: list[object] = (
            [side.name, run.account, run.group, kind] if with_accounts else [side.name, run.group, kind]
        )
        side.rows.append((number, [*made, *picked]))
        taken.append((number, picked))
    _close(side, run)
    side.aside.sort()


def _close(side: Side, run: _Run) -> None:
    """Sets aside an account's own line when the lines under it give its details: it is their sum."""
    if run.account_row is not None and run.details:
        number, cells = side.rows[run.account_row]
        made = sum(letter is None for letter in side.letters)
        below = [(line, row[made:]) for line, row in side.rows[run.account_row + 1 :]]
        if not _is_sum(cells[made:], below):
            side.doubtful.append(number)
        del side.rows[run.account_row]
        side.aside.append((number, TOTAL))
    run.account_row, run.details = None, 0


def _is_sum(cells: Sequence[object], below: Sequence[tuple[int, Sequence[object]]]) -> bool:
    if len(below) == 1:
        return [one_line(v) for v in cells[1:]] == [one_line(v) for v in below[0][1][1:]]
    return adds_up([None, *cells[1:]], below)


def _says(value: object) -> bool:
    """Whether a cell beside a heading says something: a number, a word of status, or that it is not known."""
    return not is_blank(value) and (
        derive_nature(value) != TEXT
        or bool(one_line(value).strip("€ .…_-"))
        or read_reason(one_line(value), "money") is not None
    )
