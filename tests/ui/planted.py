"""A lake and a desk in which all that the public may not read carries a mark one can look for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from territory.config import Settings
from territory.desk.engine import open_desk, table_of
from territory.desk.originals import keep_original, measure_hash
from territory.lake.change import Change, FileRecord
from territory.lake.lake import Lake
from territory.model.viewer import Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import desk_tables, lake_tables, read_table
from territory.schema.table import Field

#: What an account is called here, which the lake keeps as the author of imports.
AUTHOR = "markauthor"
KARIM = Viewer.local(AUTHOR)
ON = date(2025, 12, 31)
PROJECT = "NCL-2019-001"

_USERS = {
    "version": 1, "definition": "d", "question": "q", "unit": "personnes", "decimals": 3, "direction": "increase",
    "level": "outcome", "dimension": "social", "time_rule": "last", "project_rule": "none", "place_rule": "none",
    "frequency": "yearly",
}  # fmt: skip
_YEAR = {"project": PROJECT, "period_start": date(2025, 1, 1), "period_end": ON, "presence": "present"}
_FOLLOWED = {"project": PROJECT, "frequency": "yearly", "first_due_on": ON, "is_not_applicable": False}

#: A report joined to a project, and a file whose rows were read: the first is given to all, the second to nobody.
FILE, IMPORTED = b"duefile", b"markoriginal"

#: Marks of the lake, and what each is: none may be in anything that the public is given.
MARKS: Mapping[str, str] = {
    AUTHOR: "who wrote an import",
    "marknoteinternal": "an internal note",
    "markdocnoconsent": "a document without consent",
    "markdochome": "a photograph of a home",
    "markhome": "the name of a home",
    "47.987654": "the point of a home",
    "1.456789": "the point of a home",
    "marksmallnote": "what is said of a small count",
    "marksmallproof": "the proof of a small count",
    "3.141": "a small count",
    "3,141": "a small count",
    "6.283": "what would give a small count away",
    "6,283": "what would give a small count away",
    "7.389": "a small count about health",
    "7,389": "a small count about health",
    "2.718": "a small baseline",
    "2,718": "a small baseline",
    "markroleinternal": "who spoke for internal use",
    "markrolewithdrawn": "who withdrew a consent",
    "markquestionshown": "what stood on the page of a question",
    "markrecusal": "why a seat withdrew",
    "1.732051": "the score of a seat",
    "1,732051": "the score of a seat",
    "2.236068": "the blind score of a seat",
    "2,236068": "the blind score of a seat",
    "markscoreproof": "what a seat wrote",
    "markscorereason": "what a seat wrote",
    "markdraftclosing": "a closing that is not published",
    "markunpublished": "a project that no closing has",
}

ROWS: dict[str, list[dict[str, Any]]] = {
    "territory": [{"id": "commune-44109", "kind": "commune", "code": "44109", "name": "Nantes", "latitude": 47.2,
                   "longitude": -1.5}],
    "organisation": [{"id": "home", "name": "La métropole", "tier": "epci"}, {"id": "carrier", "name": "Le porteur"}],
    "programme": [{"id": "NCL", "name": "City Lab", "organisation": "home"}],
    "stage": [{"id": "NCL-run", "programme": "NCL", "name": "Expérimentation", "phase": "active", "position": 1}],
    "project": [{"id": PROJECT, "programme": "NCL", "name": "La serre partagée", "started_on": "2019-06"}],
    "stage_change": [{"project": PROJECT, "on": "2019-06", "stage": "NCL-run"}],
    "site": [
        {"id": "S1", "project": PROJECT, "name": "markhome", "territory": "commune-44109", "latitude": 47.987654,
         "longitude": -1.456789, "precision": "exact", "is_private_home": True},
        {"id": "S2", "project": PROJECT, "name": "duesite", "territory": "commune-44109", "latitude": 47.21,
         "longitude": -1.51, "precision": "exact"},
    ],
    "note": [
        {"id": "N1", "project": PROJECT, "on": "2024", "title": "marknoteinternal", "text": "marknoteinternal",
         "is_public": False},
        {"id": "N2", "project": PROJECT, "on": "2024", "title": "duenote", "text": "t", "is_public": True},
    ],
    "document": [
        {"id": "D1", "project": PROJECT, "title": "markdocnoconsent", "kind": "link",
         "url": "https://example.org/markdocnoconsent", "consent": "none"},
        {"id": "D2", "project": PROJECT, "title": "markdochome", "kind": "link", "consent": "given",
         "url": "https://example.org/markdochome", "shows_private_home": True},
        {"id": "D3", "project": PROJECT, "title": "duedocument", "kind": "link", "consent": "given",
         "url": "https://example.org/due"},
        {"id": "D4", "project": PROJECT, "title": "Le rapport", "kind": "file", "consent": "given",
         "sha256": measure_hash(FILE)},
        {"id": "D5", "project": PROJECT, "title": "Les lignes", "kind": "file", "consent": "given",
         "sha256": measure_hash(IMPORTED)},
    ],
    "indicator": [
        {**_USERS, "id": "IU", "name": "Usagers", "persons": "general"},
        {**_USERS, "id": "IH", "name": "Soins", "persons": "health"},
    ],
    "follow_up": [{**_FOLLOWED, "indicator": "IU", "baseline": 2.718}, {**_FOLLOWED, "indicator": "IH"}],
    "observation": [
        {**_YEAR, "indicator": "IU", "breakdown": "total", "value": 39.424},
        {**_YEAR, "indicator": "IU", "breakdown": "age=jeunes", "value": 3.141, "note": "marksmallnote",
         "evidence_url": "https://example.org/marksmallproof"},
        {**_YEAR, "indicator": "IU", "breakdown": "age=adultes", "value": 6.283},
        {**_YEAR, "indicator": "IU", "breakdown": "age=aines", "value": 30.0},
        {**_YEAR, "indicator": "IH", "breakdown": "total", "value": 7.389},
    ],
    "testimony": [
        {"id": "T1", "project": PROJECT, "side": "user", "role": "duerole", "consent": "given",
         "consent_scope": "publication"},
        {"id": "T2", "project": PROJECT, "side": "agent", "role": "markroleinternal", "consent": "given",
         "consent_scope": "internal"},
        {"id": "T3", "project": PROJECT, "side": "resident", "role": "markrolewithdrawn", "consent": "withdrawn"},
    ],
    "question": [
        {"id": "Q1", "kind": "question", "programme": "NCL", "project": PROJECT, "figure": "L'argent connu",
         "shown": "markquestionshown", "text": "duequestion", "asked_on": date(2025, 11, 3), "state": "open"},
    ],
    "body": [{"id": "B1", "programme": "NCL", "name": "Le comité", "gives": "decision"}],
    "meeting": [{"id": "M1", "body": "B1", "on": date(2025, 11, 20)}],
    "seat": [{"id": "S1", "body": "B1", "title": "dueseat"}],
    "grid": [{"id": "G1", "name": "Grille", "version": 1, "is_proposed": False, "scale_min": 0, "scale_max": 4}],
    "criterion": [{"id": "G1.a", "grid": "G1", "name": "Critère", "position": 1}],
    "agenda_item": [{"id": "M1.1", "meeting": "M1", "position": 1, "kind": "project", "project": PROJECT,
                     "title": "dueitem", "state": "closed"}],
    "recusal": [{"agenda_item": "M1.1", "seat": "S1", "reason": "markrecusal"}],
    "scoring": [{"id": "E1", "project": PROJECT, "grid": "G1", "body": "B1", "on": date(2025, 11, 20),
                 "method": "blind_scores"}],
    "score": [{"scoring": "E1", "criterion": "G1.a", "level": "real", "state": "scored", "value": 2}],
    "member_score": [{"scoring": "E1", "criterion": "G1.a", "level": "real", "seat": "S1", "state": "scored",
                      "value": 1.732051, "first_value": 2.236068, "evidence": "markscoreproof",
                      "amended_reason": "markscorereason"}],
}  # fmt: skip
WORDS = {"T1": "duewords", "T2": "markwordsinternal", "T3": "markwordswithdrawn"}
#: What a citizen must go on reading.
DUE = ("duesite", "duenote", "duedocument", "duerole", "duewords", "duefile", "Le-rapport.pdf")


def plant(folder: Path) -> Lake:
    """A lake with a published closing, a draft one and a project that neither has; and a desk full of marks."""
    settings = Settings.read({"TERRITORY_VAR": str(folder), "TERRITORY_USER": AUTHOR})
    Lake.create(settings)
    lake = Lake.open(settings)
    lake.commit(KARIM, _change(ROWS))
    lake.close(KARIM, "Arrêté", ON, publishes=True)
    later = {"id": "NCL-2026-009", "programme": "NCL", "name": "markunpublished"}
    lake.commit(KARIM, _change({"project": [later]}))
    lake.close(KARIM, "markdraftclosing", date(2026, 6, 30), closing_id="brouillon")
    plant_desk(settings)
    return lake


def _change(rows: Mapping[str, list[dict[str, Any]]]) -> Change:
    files = (FileRecord("note", "lignes.csv", measure_hash(IMPORTED), 2),)
    lined = {name: [{**row, "_row": None} for row in lines] for name, lines in rows.items()}
    tables = {name: tabulate(read_table(name), lines) for name, lines in lined.items()}
    return Change("import", "Premier import", AUTHOR, tables, files)


def plant_desk(settings: Settings) -> None:
    """A row in each table of the desk, with a mark in each field that is not public, and the words of testimonies."""
    desk = open_desk(settings)
    keep_original(settings, desk, KARIM, "markfilename.pdf", FILE)
    keep_original(settings, desk, KARIM, "lignes.csv", IMPORTED)
    with desk.begin() as connection:
        for table in desk_tables():
            if table.name in {"kept_file", "testimony_words"}:
                continue
            row = {field.name: _fill(table.name, field) for field in table.fields}
            connection.execute(sa.insert(table_of(table.name)).values(row))
        words = [{"testimony": item, "words": text} for item, text in WORDS.items()]
        connection.execute(sa.insert(table_of("testimony_words")), words)


def _fill(table: str, field: Field) -> object:
    moment = datetime(2025, 6, 1, 12)
    typed = {
        "integer": 1, "number": 1.0, "boolean": False, "date": moment.date(), "datetime": moment, "year": 2025,
    }  # fmt: skip
    if field.type in typed:
        return typed[field.type]
    if field.sensitivity != "public":
        return mark_of(table, field.name)
    return field.enum[0] if field.enum else "x"


def mark_of(table: str, field: str) -> str:
    """What stands in a field of the desk that is not public."""
    return f"markdesk{table}{field}".replace("_", "")


def all_marks() -> dict[str, str]:
    """Every mark and what it is."""
    desk = {
        mark_of(table.name, field.name): f"{table.name}.{field.name}"
        for table in desk_tables()
        for field in table.fields
        if field.sensitivity != "public" and field.type in {"string", "object"}
    }
    kept = {"markfilename": "the name of a kept file", "markoriginal": "a kept file"}
    spoken = {text: "words of a testimony" for text in WORDS.values() if text.startswith("mark")}
    return {**MARKS, **desk, **kept, **spoken}


def unplanted() -> list[str]:
    """Fields of the lake that are not public and carry no mark: there must be none."""
    told = {("import", "author"), ("question", "shown"), ("recusal", "reason")}
    told |= {("member_score", name) for name in ("value", "first_value", "evidence", "amended_reason", "state")}
    return [
        f"{table.name}.{field.name}"
        for table in lake_tables()
        for field in table.fields
        if field.sensitivity != "public" and (table.name, field.name) not in told
    ]
