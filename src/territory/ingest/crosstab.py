"""Crosstabs: columns that are periods, projects, indicators or funders become rows, each cell keeping its place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from territory.ingest.cells import NUMBER, TEXT, YEAR, derive_nature, is_blank, one_line
from territory.ingest.dates import MONTH_NAMES, read_period
from territory.ingest.headers import JOINT
from territory.ingest.missing import read_reason
from territory.ingest.own import find_own
from territory.ingest.sheet import fold
from territory.ingest.tables import YEAR_LABEL, Table

PERIOD, PROJECT, INDICATOR, FUNDER = "Période", "Projet", "Indicateur", "Financeur"
DIMENSIONS = (PERIOD, PROJECT, INDICATOR, FUNDER)
#: Made beside a period that is no year, as the table of observations calls them.
START, END = "Début de période", "Fin de période"
_YEAR = re.compile(r"(?:19|20)\d{2}")
#: What is left of `Montant demandé` when a column is called `Demandé 2024`.
_BARE_AMOUNT = re.compile(r"(?:demande|sollicite|accorde|notifie|verse|attribue|conventionne|prevu)e?s?")
#: The label of what the cells hold, when the header does not say it.
VALUE, AMOUNT = "Valeur", "Montant"

_PROJECT_ID = re.compile(r"[A-Z]{2,8}-\d{4}-\d{2,4}\b")
_INDICATOR_ID = re.compile(r"[A-Z]{2,4}\d{2}\b")
#: A period that leaves its year to a title or to the group above.
_YEARLESS = re.compile(rf"(?:{MONTH_NAMES})\.?|[ts][1-4]")
_IN_LABEL = re.compile(r"\(?((?:[TS][1-4][ /-]?)?(?<!\d)20[0-4]\d(?:-20[0-4]\d)?(?!\d))\)?")
_TOTALS = frozenset({"total", "totaux", "cumul", "ensemble", "total general", "moyenne", "total cumule"})
_FUNDERS = re.compile(
    r"(?:conseil |subvention |aide )?(?:region|departement|etat|europe|feder|fse|leader|ademe|commune|epci|metropole"
    r"|caf|anru|autofinancement|fonds propres|banque des territoires|fondation|mecenat|agglo\w*|communaute de communes"
    r"|drac|dreal|agence de l'eau|emprunt)\b.{0,30}"
)
_ABOUT_PROJECT = re.compile(
    r"(?:nom |code |intitule |titre |identifiant |id )?(?:du |de l'|des |de )?(?:projets?|operations?|actions?)"
)
_ABOUT_INDICATOR = re.compile(r"(?:code |libelle |nom )?(?:de l'|des |d')?indicateurs?(?: suivis?)?|criteres?|mesures?")
#: Numbers that describe a row and are no indicator.
_FIELD = re.compile(
    r".*\b(?:montant|budget|cout|subventions?|depenses?|recettes?|ressources?|aides?|latitude|longitude|lat|lon|siret|siren"
    r"|code|insee|cp|annee|exercice|date|id|numero|n°|telephone|tel|version|rang|ordre|duree|unite|cible|source|valeur|taux|prevu|realise"
    r"|demande|accorde|verse|reste|commentaires?|objectif|methode|frequence|definition|theme|reference|periode|pourcentage|part)\b.*"
)
#: Numbers that say when a row was measured.
_WHEN = re.compile(r"annee|an|exercice|periode|mois|millesime")


@dataclass(frozen=True, slots=True)
class Group:
    """Columns (indices in a table's labels) that one dimension spreads: what each is a member of, and measures."""

    dimension: str
    columns: tuple[int, ...]
    members: tuple[str, ...]
    measures: tuple[str, ...]
    dropped: tuple[int, ...] = ()
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Unpivoted:
    """The rows of a crosstab: `letters` None for made columns, `places` of the cells that came from elsewhere."""

    labels: tuple[str, ...]
    letters: tuple[str | None, ...]
    rows: list[tuple[int, list[object]]]
    places: dict[tuple[int, int], tuple[int, str]]


def find_group(table: Table) -> Group | None:
    """The columns to unpivot, none when the table is a list."""
    if len(table.labels) < 3 or table.header.is_none:
        return None
    return _find_periods(table) or _find_named(table)


def group_of(table: Table, letters: str, dimension: str) -> Group | None:
    """The group that a person names: `C:F` and what its titles are."""
    first, _, last = letters.partition(":")
    at = {letter: n for n, letter in enumerate(table.letters)}
    if first not in at or (last or first) not in at:
        return None
    columns = tuple(range(at[first], at[last or first] + 1))
    found = _find_periods(table) if dimension == PERIOD else None
    if found is not None and found.columns == columns:
        return found
    group = _plain(table, dimension, columns, True)
    return group if group.columns else None


def _plain(table: Table, dimension: str, columns: Sequence[int], is_sure: bool) -> Group:
    """A group whose members are the columns' own labels, totals left out."""
    kept = tuple(n for n in columns if fold(_own(table, n)) not in _TOTALS)
    measure = AMOUNT if dimension == FUNDER else VALUE
    members = tuple(_own(table, n) for n in kept)
    dropped = tuple(n for n in range(len(table.labels)) if fold(_own(table, n)) in _TOTALS)
    return Group(dimension, kept, members, (measure,) * len(kept), dropped, is_sure)


def _own(table: Table, column: int) -> str:
    return table.header.own[table.places[column]] or table.labels[column]


def _find_periods(table: Table) -> Group | None:
    """Columns whose labels say a period, alone (`2023`) or beside a measure (`2023 / Accordé`, `Montant 2023`)."""
    year = one_line(table.context.get(YEAR_LABEL))
    found: dict[int, tuple[str, str]] = {}
    for n, label in enumerate(table.labels):
        parsed = _read_member(label, year)
        if parsed is not None and _is_number_column(table, n):
            found[n] = parsed
    by_measure: dict[str, set[str]] = {}
    for member, measure in found.values():
        by_measure.setdefault(measure, set()).add(member)
    columns = tuple(n for n, (_, measure) in found.items() if len(by_measure[measure]) >= 2)
    if len(columns) < 2 or len(columns) == len(table.labels):
        return None
    dropped = tuple(n for n, label in enumerate(table.labels) if fold(label.split(JOINT)[0]) in _TOTALS)
    measures = tuple(found[n][1] or VALUE for n in columns)
    return Group(PERIOD, columns, tuple(found[n][0] for n in columns), measures, dropped)


def _read_member(label: str, year: str) -> tuple[str, str] | None:
    """(the period, the measure beside it) that a label says."""
    parts = label.split(JOINT)
    # `2023 / T1`: a part of the year that the group names.
    years = [part for part in parts if _YEAR.fullmatch(part)]
    shorts = [part for part in parts if _YEARLESS.fullmatch(fold(part))]
    if len(years) == len(shorts) == 1:
        return f"{shorts[0]} {years[0]}", JOINT.join(part for part in parts if part not in {*years, *shorts})
    for n, part in enumerate(parts):
        rest = JOINT.join([*parts[:n], *parts[n + 1 :]])
        if read_period(part) is not None:
            return part, rest
        if _YEARLESS.fullmatch(fold(part)):
            return (f"{part} {year}" if re.fullmatch(r"\d{4}", year) else part), rest
    within = _IN_LABEL.findall(label)
    if len(within) != 1:
        return None
    return within[0], " ".join(_IN_LABEL.sub(" ", label).replace(JOINT, " ").split()).strip(" -:(),")


def _find_named(table: Table) -> Group | None:
    """Columns named after projects, indicators or funders."""
    numeric = [n for n in range(len(table.labels)) if _is_number_column(table, n)]
    own = {n: _own(table, n) for n in numeric}
    firsts = [fold(label) for n, label in enumerate(table.labels) if n not in own]
    for dimension, pattern in ((PROJECT, _PROJECT_ID), (INDICATOR, _INDICATOR_ID)):
        columns = [n for n in numeric if pattern.match(own[n])]
        if len(columns) >= 2 and len(columns) < len(table.labels):
            return _plain(table, dimension, columns, True)
    known = _TOTALS.union(*find_own(table.labels).values())
    plain = [n for n in numeric if own[n] and not _FIELD.fullmatch(fold(own[n])) and fold(own[n]) not in known]
    others = [
        n for n in numeric
        if n not in plain and fold(own[n]) not in _TOTALS and not _WHEN.fullmatch(fold(own[n]))
    ]  # fmt: skip
    if any(_ABOUT_INDICATOR.fullmatch(first) for first in firsts) and len(plain) >= 2:
        return _plain(table, PROJECT, plain, False)
    if any(_ABOUT_PROJECT.fullmatch(first) for first in firsts):
        funders = [n for n in plain if _FUNDERS.fullmatch(fold(own[n]))]
        if len(funders) >= 2:
            return _plain(table, FUNDER, funders, len(funders) == len(plain))
        if len(plain) >= 3 and not others:
            return _plain(table, INDICATOR, plain, False)
    return None


def _is_number_column(table: Table, column: int) -> bool:
    """Whether a column holds numbers, or words that say they are missing; one that holds nothing may too."""
    numbers = others = 0
    for _, cells in table.rows[:60]:
        value = cells[column] if column < len(cells) else None
        nature = derive_nature(value)
        if nature in {NUMBER, YEAR} or (nature == TEXT and re.match(r"\s*[-+(]?\d", str(value))):
            numbers += 1
        elif not is_blank(value) and read_reason(one_line(value), "number") is None:
            others += 1
    return others == 0 or numbers >= 4 * others


def unpivot(table: Table, group: Group) -> Unpivoted:
    """One row per line and member that has a value; a blank cell says nothing and gives none."""
    kept = [n for n in range(len(table.labels)) if n not in group.columns and n not in group.dropped]
    measures = list(dict.fromkeys(group.measures))
    by_member: dict[str, dict[str, int]] = {}
    for n, member, measure in zip(group.columns, group.members, group.measures, strict=True):
        by_member.setdefault(member, {})[measure] = n
    made = _derive_dimension(group)
    labels = (*(table.labels[n] for n in kept), *made, *(_say_measure(measure) for measure in measures))
    letters = (*(table.letters[n] for n in kept), *(None for _ in made), *(None for _ in measures))
    rows: list[tuple[int, list[object]]] = []
    places: dict[tuple[int, int], tuple[int, str]] = {}
    for index, (line, cells) in enumerate(table.rows):
        for member, columns in by_member.items():
            values: list[Any] = [_at(cells, columns.get(measure)) for measure in measures]
            if all(is_blank(value) for value in values):
                continue
            row = len(rows)
            rows.append((line, [*(_at(cells, n) for n in kept), *_spell(member, len(made)), *values]))
            for position, n in enumerate(kept):
                if (index, n) in table.filled:
                    places[row, position] = table.filled[index, n]
            for position in range(len(kept), len(kept) + len(made)):
                places[row, position] = (table.header_line, table.letters[min(columns.values())])
            for position, measure in enumerate(measures, start=len(kept) + len(made)):
                if measure in columns:
                    places[row, position] = (line, table.letters[columns[measure]])
    return Unpivoted(labels, letters, rows, places)


def read_bounds(group: Group, year: object) -> dict[str, object]:
    """The first and last day of the year that a title says of a whole crosstab of indicators or projects."""
    bounds = read_period(year) if group.dimension in {PROJECT, INDICATOR} else None
    return {START: bounds[0].isoformat(), END: bounds[1].isoformat()} if bounds else {}


def _derive_dimension(group: Group) -> tuple[str, ...]:
    """The labels that the titles of a group fill: a period of observation also has its first and last day."""
    if group.dimension != PERIOD:
        return (group.dimension,)
    if set(group.measures) == {VALUE} and all(read_period(member) for member in group.members):
        return (PERIOD, START, END)
    return (YEAR_LABEL if all(_YEAR.fullmatch(member) for member in group.members) else PERIOD,)


def _spell(member: str, count: int) -> list[object]:
    """A member, with its first and last day when three cells are asked for."""
    bounds = read_period(member) if count > 1 else None
    return [member, *(bound.isoformat() for bound in bounds or ())]


def _say_measure(measure: str) -> str:
    """What the cells hold: `Demandé` beside a year is an amount."""
    return f"{AMOUNT} {measure.lower()}" if _BARE_AMOUNT.fullmatch(fold(measure)) else measure


def _at(cells: Sequence[object], place: int | None) -> object:
    return cells[place] if place is not None and place < len(cells) else None


def say(table: Table, group: Group) -> Mapping[str, str]:
    """What the assumption's sentence needs: the columns, their titles, the dimension."""
    titles = list(dict.fromkeys(group.members))
    shown = ", ".join(titles[:4]) + ("…" if len(titles) > 4 else "")
    return {"columns": span(table, group).replace(":", "–"), "labels": shown, "dimension": group.dimension}


def span(table: Table, group: Group) -> str:
    """The group's columns as a choice writes them: `C:F`."""
    return f"{table.letters[group.columns[0]]}:{table.letters[group.columns[-1]]}"
