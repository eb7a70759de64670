"""Cells that name a natural person though nothing in them says so: another column does, by its label or its word.

A first name or a civility in a column of its own makes the name beside it a person's; so does « particulier » where
the kind of beneficiary is said. Domain facts 8.2: seen before anything is stored.
"""

from __future__ import annotations

import re

from territory.ingest.block import Block
from territory.ingest.cells import is_blank, one_line
from territory.ingest.missing import read_reason
from territory.ingest.personal import PERSON, Trace
from territory.ingest.sheet import fold
from territory.ingest.target import Slot

_OF_BENEFICIARY = r"(?: (?:du |de la |de l'|des )?(?:beneficiaires?|demandeurs?|attributaires?|titulaires?))?"
_FIRST_NAME = re.compile(rf"(?:prenoms?|civilites?|civ\.?){_OF_BENEFICIARY}")
_LAST_NAME = re.compile(
    rf"(?:noms?(?: de famille| d'usage)?|noms?(?: et|,|/)? ?prenoms?|prenoms?(?: et|,|/)? ?noms?){_OF_BENEFICIARY}"
)
_KIND = re.compile(r"(?:type|nature|categorie|forme|statut|qualite)\b.*")
_NATURAL = re.compile(r"(?:particuliers?|personnes? physiques?|habitante?s?|individus?|menages?|foyers?)")
#: The slots whose cells name who receives: what else a row says of somebody is not about them.
_RECEIVES = "nomBeneficiaire"


def find_people(block: Block, slots: dict[int, Slot | None] | None) -> dict[int, frozenset[int]]:
    """The rows whose whole cell names somebody, by column of the block."""
    labels = [fold(label) for label in block.labels]
    beside = [n for n, label in enumerate(labels) if _FIRST_NAME.fullmatch(label)]
    kinds = [n for n, label in enumerate(labels) if _KIND.fullmatch(label)]
    if not beside and not kinds:
        return {}
    rows = {row for column in beside for row, cell in enumerate(block.column(column)) if _says(cell)}
    for cells in map(block.column, kinds):
        natural = {text for text in {cell for cell in cells if isinstance(cell, str)} if _is_natural(text)}
        rows |= {row for row, cell in enumerate(cells) if cell in natural} if natural else set()
    if not rows:
        return {}
    named = {n for n, slot in (slots or {}).items() if slot is not None and slot.name == _RECEIVES}
    if beside:
        # A first name left aside is somebody's all the same: the file that holds it is not kept as it is.
        named |= {n for n, label in enumerate(labels) if _LAST_NAME.fullmatch(label)}
        named |= {n for n in beside if "prenom" in labels[n]}
    return {n: frozenset(row for row in rows if _says(_at(block, row, n))) for n in named}


def whole(text: str) -> Trace:
    """A whole cell as somebody's name."""
    return Trace(PERSON, 0, len(text), f"{text[:1]}•••")


def _at(block: Block, row: int, column: int) -> object:
    cells = block.rows[row][1]
    return cells[column] if column < len(cells) else None


def _says(cell: object) -> bool:
    return not is_blank(cell) and read_reason(one_line(cell), "text") is None


def _is_natural(text: str) -> bool:
    return _NATURAL.fullmatch(fold(text)) is not None
