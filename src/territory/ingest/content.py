"""What a column's cells alone say of the slot it fills: numbers of bodies, labels of a list, names that we know."""

from __future__ import annotations

from territory.ingest.evidence import Evidence
from territory.ingest.resolve import Resolver, find_enum, vocabulary_of
from territory.ingest.target import Slot
from territory.schema.registry import read_table

#: Distinct texts looked up to recognise a column of names.
LOOKED_UP = 40
#: Tables whose names are told apart well enough to recognise a column that nothing else names.
_KNOWN_NAMES = {"project", "indicator", "territory", "stage", "term", "programme", "source_family", "instrument"}


def read_content(evidence: Evidence, slot: Slot, resolve: Resolver) -> float:
    """How surely the cells are those of a slot, from 0 to 0.75: they never speak as loud as a label."""
    if slot.kind in {"siret", "siren"}:
        return 0.7 * evidence.share(slot.kind) if evidence.share(slot.kind) >= 0.8 else 0.0
    if slot.kind == "rna":
        return 0.75 if evidence.share("rna") >= 0.8 else 0.0
    if slot.kind == "enum" and slot.table and slot.field and evidence.distinct > 1:
        column = read_table(slot.table).field(slot.field)
        known = [text for text in evidence.texts[:LOOKED_UP] if find_enum(column, text).key]
        return 0.7 * len(known) / min(len(evidence.texts), LOOKED_UP) if _most(evidence, len(known)) else 0.0
    if slot.refers_to in _KNOWN_NAMES:
        return _read_names(evidence, slot, resolve)
    return 0.0


def _read_names(evidence: Evidence, slot: Slot, resolve: Resolver) -> float:
    table = slot.refers_to or ""
    if evidence.share("number") > 0.5 and evidence.share("insee") < 0.8:
        return 0.0
    vocabulary = vocabulary_of(slot.table, slot.field)
    known = sum(resolve.knows(table, text, vocabulary) for text in evidence.texts[:LOOKED_UP])
    if not _most(evidence, known):
        return 0.0
    return 0.72 * known / min(len(evidence.texts), LOOKED_UP)


def _most(evidence: Evidence, known: int) -> bool:
    looked = min(len(evidence.texts), LOOKED_UP)
    return looked > 0 and known >= 0.75 * looked
