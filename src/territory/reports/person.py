"""All that is held on one person, found by a name, an address or a number, and handed over (GDPR, articles 15 and 20).

Other people's data stay out (article 15(4)): of a row of work in progress only the texts that name the person leave.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from territory.access.policy import ensure_may, may_on
from territory.access.standing import derive_keeper
from territory.analysis.persons import read_persons
from territory.desk.engine import Desk
from territory.desk.held import read_rows_about
from territory.desk.journal import write_entry
from territory.desk.originals import read_all_kept
from territory.errors import TerritoryError
from territory.ingest.formula import neutralise
from territory.ingest.said import read_said
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer
from territory.schema.registry import lake_tables, read_table, read_tables

#: Letters below which a search would find half of what there is.
SHORTEST = 3
#: Digits that tell a telephone number, whatever stands before them (+33, 0).
_DIGITS = 8
_NUMBER = re.compile(r"[+(\d][\d .\-()/]{6,24}")
#: Reference data of the whole country, which speaks of nobody.
_NOBODY = {"boundary", "territory", "territory_link", "territory_population", "legal_category"}
#: What is no row of a table.
FILE = "file"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing held: a row of `kind` (a table's name) with what it says by field, or a file (`FILE`) and mentions."""

    kind: str
    id: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Person:
    """What was found for what was `asked`; `is_whole` tells whether every programme and all work was looked through."""

    asked: str
    items: tuple[Item, ...]
    is_whole: bool


def read_person(lake: Lake, desk: Desk, viewer: Viewer, asked: str) -> Person:
    """Everything held on somebody: contacts, testimonies, live rows, roles, sign-ins, journal, work, kept files.

    Accents, case and the order of a name's two parts are forgiven. Who answers for some programmes finds their
    persons alone. Raises Refused `not-allowed`, TerritoryError `person-asked-short`.
    """
    ensure_may(viewer, Capability.READ_PERSONAL)
    if len(_fold(asked)) < SHORTEST:
        raise TerritoryError("person-asked-short", shortest=SHORTEST)
    is_about = derive_match(asked)
    view = lake.view(derive_keeper(viewer))
    is_whole = may_on(viewer, Capability.READ_PERSONAL, ())
    items = list(_find_in_lake(view, is_about))
    if is_whole:
        items += _find_at_desk(desk, viewer, is_about)
        items += _find_in_files(lake, desk, viewer, is_about)
    else:
        items += _find_in_drawer(view, desk, viewer, is_about)
    return Person(asked, tuple(items), is_whole)


def write_person(desk: Desk, viewer: Viewer, person: Person, words: Words) -> bytes:
    """A zip of what was found: for machines (JSON), for a spreadsheet (CSV) and to be read; the journal says so.

    The journal does not say of whom. Raises Refused `not-allowed`.
    """
    ensure_may(viewer, Capability.READ_PERSONAL)
    stream = io.BytesIO()
    at = read_clock()
    told = [{"table": item.kind, "id": item.id, "cells": dict(item.cells)} for item in person.items]
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        whole = {"asked": person.asked, "made_at": at.isoformat(), "is_whole": person.is_whole, "items": told}
        archive.writestr("person.json", json.dumps(whole, ensure_ascii=False, indent=2))
        archive.writestr("person.csv", _write_table(person, words))
        archive.writestr(words("person-export-readme"), _write_text(person, words, words.moment(at)))
    write_entry(desk, viewer, "person-exported", "", {"items": len(person.items)})
    return stream.getvalue()


def say_kind(words: Words, kind: str) -> str:
    """What a kind of thing is called."""
    return words("person-kind-file") if kind == FILE else words.title(kind)


def say_field(words: Words, kind: str, field: str) -> str:
    """What a field of it is called."""
    return words(f"person-file-{field}") if kind == FILE else words.title(kind, field)


def derive_match(asked: str) -> Callable[[str], bool]:
    """Whether a text speaks of who is asked for."""
    folded = _fold(asked)
    parts = folded.split()
    wanted = {folded, " ".join(reversed(parts))} if len(parts) == 2 else {folded}
    digits = "".join(sign for sign in asked if sign.isdecimal())
    number = digits[-9:] if len(digits) >= _DIGITS and len(digits) * 2 > len(asked) else ""

    def is_about(text: str) -> bool:
        said = _fold(text)
        if any(item in said for item in wanted):
            return True
        return bool(number) and any(number in re.sub(r"\D", "", found) for found in _NUMBER.findall(text))

    return is_about


def _fold(text: str) -> str:
    """Small letters without accents, single spaces; quick, as whole files are compared so."""
    bare = unicodedata.normalize("NFKD", text)
    plain = bare.encode("ascii", "ignore").decode() if not text.isascii() else bare
    # A name of another alphabet would fold to nothing.
    return " ".join((plain if plain.strip() else bare).casefold().split())


def _find_in_lake(view: View, is_about: Callable[[str], bool]) -> Iterator[Item]:
    for table in lake_tables():
        names = tuple(field.name for field in table.fields if field.type == "string" and not field.enum)
        if table.name in _NOBODY or not names:
            continue
        for row in view.read_columns(table.name, tuple(dict.fromkeys((*table.key, *names)))).to_pylist():
            found = {name: str(row[name]) for name in names if isinstance(row[name], str) and is_about(row[name])}
            if found:
                yield Item(table.name, "|".join(str(row[key]) for key in table.key), found)


def _find_at_desk(desk: Desk, viewer: Viewer, is_about: Callable[[str], bool]) -> Iterator[Item]:
    for name, row in read_rows_about(desk, viewer, is_about):
        table = read_table(name)
        cells = {
            field.name: text
            for field in table.fields
            if row.get(field.name) is not None
            and (text := _extract(row[field.name], is_about, is_object=field.type == "object"))
        }
        yield Item(name, "|".join(str(row[key]) for key in table.key), cells)


def _extract(value: object, is_about: Callable[[str], bool], *, is_object: bool) -> str:
    """A cell; of a JSON of work in progress, the texts that speak of the person alone."""
    if not is_object:
        return str(value)
    try:
        held = json.loads(str(value))
    except ValueError:
        return str(value) if is_about(str(value)) else ""
    return "\n".join(text for text in _read_leaves(held) if is_about(text))


def _read_leaves(held: Any) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict | list):
        for item in held.values() if isinstance(held, dict) else held:
            yield from _read_leaves(item)


def _find_in_drawer(view: View, desk: Desk, viewer: Viewer, is_about: Callable[[str], bool]) -> Iterator[Item]:
    board = read_persons(view, desk, viewer)
    for contact in board.contacts:
        said = {name: getattr(contact, name) for name in ("role", "name", "email", "phone", "project", "organisation")}
        cells = {name: str(text) for name, text in said.items() if text}
        if any(is_about(text) for text in cells.values()):
            yield Item("contact", contact.id, cells)
    for testimony in board.testimonies:
        if testimony.words and is_about(testimony.words):
            yield Item("testimony_words", testimony.id, {"words": testimony.words})


def _find_in_files(lake: Lake, desk: Desk, viewer: Viewer, is_about: Callable[[str], bool]) -> Iterator[Item]:
    for kept in read_all_kept(lake.settings, desk, viewer):
        count = sum(is_about(line) for text in read_said(kept.path.read_bytes()) for line in _read_lines(text))
        if count:
            yield Item(FILE, kept.sha256, {"name": ", ".join(kept.names), "mentions": str(count)})


def _read_lines(text: str) -> Iterator[str]:
    # A text without lines is one; bytes of a picture read as text have thousands of no use.
    yield from (line for line in text.splitlines() if len(line) >= SHORTEST)


def _write_table(person: Person, words: Words) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow([words(f"person-column-{name}") for name in ("kind", "id", "field", "value")])
    for item in person.items:
        for field, value in item.cells.items():
            row = (say_kind(words, item.kind), item.id, say_field(words, item.kind, field), value)
            writer.writerow([neutralise(cell) for cell in row])
    return stream.getvalue().encode("utf-8-sig")


def _write_text(person: Person, words: Words, at: str) -> bytes:
    lines = [words("person-export-title", asked=person.asked, at=at), "", words("person-export-about"), ""]
    if not person.is_whole:
        lines += [words("person-partial"), ""]
    for item in person.items:
        purpose = read_tables()[item.kind].processing if item.kind in read_tables() else None
        lines.append(f"{say_kind(words, item.kind)} — {item.id}")
        if purpose is not None:
            lines.append(f"  {words('person-export-purpose')} {purpose.purpose.say(words.language)}")
        lines += [f"  {words.pair(say_field(words, item.kind, field), value)}" for field, value in item.cells.items()]
        lines.append("")
    return "\r\n".join(lines).encode("utf-8-sig")
