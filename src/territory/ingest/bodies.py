"""Organisations that rows name and that nobody knew: created beside the rows, unless a person prefers to wait."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from territory.ingest.block import Block
from territory.ingest.columns import Column
from territory.ingest.identity import Record, put_keys
from territory.ingest.index import fold_name
from territory.ingest.places import Places
from territory.ingest.question import Assumption, Choices
from territory.ingest.references import Said
from territory.ingest.resolve import Resolver
from territory.ingest.sheet import Sheet
from territory.schema.registry import read_table

CREATE, WAIT = "create", "wait"


@dataclass(frozen=True, slots=True)
class Bodies:
    """The sheets of organisations to create (one at most), and what was assumed."""

    sheets: tuple[Sheet, ...] = ()
    assumptions: tuple[Assumption, ...] = ()


def derive_bodies(
    block: Block,
    columns: Mapping[str, Column],
    resolve: Resolver,
    choices: Choices,
    said: Said,
    numbers: Mapping[str, str] | None = None,
) -> Bodies:
    """Puts the key of a new organisation where a name is known to nobody, one for all the spellings that fold alike.

    A number alone makes no organisation: nobody would know whose it is. `numbers` are SIRET by name (`fold_name`).
    """
    assumptions: list[Assumption] = []
    records: list[Record] = []
    rows: list[int] = []
    at: dict[str, int] = {}
    by_name: dict[str, Record] = {}
    mentions: list[tuple[Column, int, Record]] = []
    for name, column in columns.items():
        if column.slot.refers_to != "organisation" or not said.unknown.get(name):
            continue
        unknown = {text: places for text, places in said.unknown[name].items() if any(c.isalpha() for c in text)}
        if not unknown:
            continue
        topic = f"create:{block.id}:{name}"
        chosen = choices.get(topic, CREATE)
        shown = ", ".join(list(unknown)[:5]) + ("…" if len(unknown) > 5 else "")
        detail = {"count": str(len(unknown)), "names": shown, "slot": column.slot.title.fr}
        assumptions.append(Assumption(topic, chosen, (CREATE, WAIT), detail, is_sure=False))
        if chosen != CREATE:
            continue
        for text, places in unknown.items():
            record = by_name.get(fold_name(text))
            if record is None:
                record = by_name[fold_name(text)] = {
                    "id": None,
                    "name": text,
                    "siret": (numbers or {}).get(fold_name(text)),
                }
                records.append(record)
                rows.append(places[0])
                if column.column is not None:
                    at.setdefault("name", column.column)
            mentions += [(column, row, record) for row in places]
    if not records:
        return Bodies((), tuple(assumptions))
    table = read_table("organisation")
    put_keys(table, records, resolve)
    for column, row, record in mentions:
        column.texts[row] = record["id"]
    header = ("id", "name", "siret") if any(record["siret"] for record in records) else ("id", "name")
    sheet = Sheet(block.file, block.sha256, block.sheet, table, header, 0, places=Places(block, rows, at))
    sheet.rows = [(n, [record[name] for name in header]) for n, record in enumerate(records, start=1)]
    return Bodies((sheet,), tuple(assumptions))
