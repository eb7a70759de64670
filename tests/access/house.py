"""A small house with two programmes: a lake that has a past, and a desk with a row of each in every table.

Words in capitals are found nowhere else: a search of bytes for one of them says whether its row was shown.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from territory.config import Settings
from territory.desk.engine import derive_metadata
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.viewer import Grant, Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

#: The programme that most doors are tried on, and the other one.
NCL, CAI = "NCL", "CAI"
KARIM = Viewer.of(Role.COORDINATOR, "karim", NCL)
LEILA = Viewer.of(Role.COORDINATOR, "leila", CAI)
LOCAL = Viewer.local("local")
REQUEST = "request-ncl"
INVITED = Viewer.of(Role.INVITED, "invitation I-ncl", REQUEST)
#: Who made the rows of each programme.
NAMED = {(Role.COORDINATOR, NCL): KARIM.name, (Role.COORDINATOR, CAI): LEILA.name}
WHEN = datetime(2026, 3, 2, 9, 30)
DRAFT, PUBLISHED = "brouillon", "arrete-2025"

#: What only coordinators of all, or of that programme, may meet anywhere.
SECRETS = {NCL: ("ZIBELINE", "MARABOUT"), CAI: ("QUETZAL", "PANGOLIN")}
#: What nobody but coordinators may meet: the name of a draft closing, who commits, a message.
INTERNAL = ("FURTIF", "GREFFIER", "TINTAMARRE")

_SHARED: dict[str, list[dict[str, Any]]] = {
    "territory": [{"id": "epci-1", "kind": "epci", "code": "1", "name": "Métropole"}],
    "organisation": [{"id": "home", "name": "La métropole", "tier": "epci"}],
    "vocabulary": [{"id": "theme", "name": "Thème"}],
    "term": [{"id": "theme.energie", "vocabulary": "theme", "name": "Énergie", "name_en": "Energy"}],
}  # fmt: skip


def _of(code: str, known: str, note: str) -> dict[str, list[dict[str, Any]]]:
    """What is published of a programme: one project, and a note of it that is not public."""
    project = {"id": f"{code}-1", "programme": code, "name": known, "started_on": "2024"}
    return {
        "programme": [{"id": code, "name": f"Programme {code}", "organisation": "home", "territory": "epci-1"}],
        "stage": [{"id": f"{code}-run", "programme": code, "name": "Essai", "phase": "active", "position": 1}],
        "project": [project],
        "stage_change": [{"project": f"{code}-1", "on": "2024-02-01", "stage": f"{code}-run"}],
        "body": [{"id": f"{code}-body", "programme": code, "name": "Comité", "gives": "decision", "is_example": False}],
        "meeting": [{"id": f"S-{code.lower()}", "body": f"{code}-body", "on": date(2026, 3, 1)}],
        "minutes": [{"meeting": f"S-{code.lower()}", "version": 1, "state": "draft", "on": date(2026, 3, 1)}],
        "note": [
            {"id": f"{code}-n", "project": f"{code}-1", "on": "2025", "title": note, "text": note, "is_public": False}
        ],
        "testimony": [
            {"id": f"{code}-t", "project": f"{code}-1", "side": "user", "role": "usagère", "consent": "given",
             "consent_scope": "internal"},
        ],
    }  # fmt: skip


def change_of(message: str, author: str, **rows: list[dict[str, Any]]) -> Change:
    """An import of these rows, each with the line it came from."""
    tables = {
        name: tabulate(read_table(name), [{**row, "_row": line} for line, row in enumerate(lines, start=2)])
        for name, lines in rows.items()
    }
    return Change("import", message, author, tables)


def rename(code: str, name: str) -> Change:
    """The smallest change of a programme: its live project is called otherwise."""
    return change_of("Renommé", "somebody", project=[{"id": f"{code}-2", "programme": code, "name": name}])


def build_lake(var: Path) -> None:
    """A lake under `var`: an arrêté of both programmes, then what each has learnt since, and a draft arrêté."""
    Lake.create(Settings.read({"TERRITORY_VAR": str(var)}))
    lake = open_lake(var)
    first, second = _of(NCL, "La serre", SECRETS[NCL][1]), _of(CAI, "La halle", SECRETS[CAI][1])
    both = {name: [*first[name], *second[name]] for name in first}
    lake.commit(LOCAL, change_of("Premier lot", "GREFFIER", **_SHARED, **both))
    lake.close(LOCAL, "Arrêté 2025", date(2025, 12, 31), closing_id=PUBLISHED, publishes=True)
    for code, (live, _) in SECRETS.items():
        rows = [{"id": f"{code}-2", "programme": code, "name": live, "started_on": "2026"}]
        began = [{"project": f"{code}-2", "on": "2026-02-01", "stage": f"{code}-run"}]
        lake.commit(LOCAL, change_of(f"TINTAMARRE {code}", "GREFFIER", project=rows, stage_change=began))
    lake.close(LOCAL, "FURTIF", date(2026, 3, 31), programmes=(NCL,), closing_id=DRAFT)


def write_package(folder: Path) -> Path:
    """A package of one project of the first programme, as a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "project.csv").write_text("id,programme,name\nNCL-9,NCL,Neuf\n", encoding="utf-8")
    resource = {"name": "project", "path": "project.csv", "territory:table": "project"}
    described = {"name": "lot", "title": "Lot", "territory:series": "lot", "resources": [resource]}
    (folder / "datapackage.json").write_text(json.dumps(described), encoding="utf-8")
    return folder


@cache
def open_lake(var: Path) -> Lake:
    """The lake under `var`, opened once: its copies of snapshots serve all tests."""
    return Lake.open(Settings.read({"TERRITORY_VAR": str(var)}))


@dataclass
class House:
    """The lake and the desk of one test. `desk` is in memory; the lake is shared and `own()` makes a copy to write."""

    var: Path
    folder: Path
    desk: sa.Engine

    @cached_property
    def settings(self) -> Settings:
        return Settings.read({"TERRITORY_VAR": str(self.folder), "TERRITORY_DESK": "sqlite://"})

    @cached_property
    def read_lake(self) -> Lake:
        """The lake that all tests share: only to be read."""
        return open_lake(self.var)

    @cached_property
    def own_lake(self) -> Lake:
        """A copy, for a door that writes."""
        shutil.copytree(self.var, self.folder, dirs_exist_ok=True)
        return open_lake(self.folder)

    def state(self) -> object:
        """All that a refused door must leave as it was: rows of the desk, kept files, the lake's head."""
        raw = self.desk.raw_connection()
        try:
            connection: sqlite3.Connection = raw.driver_connection  # type: ignore[assignment]
            listed = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            # What was refused may be told in the journal: that is its purpose.
            tables = [name for (name,) in listed if name != "journal"]
            rows = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}
        finally:
            raw.close()
        kept = sorted(str(path) for path in self.settings.originals.rglob("*"))
        written = "own_lake" in self.__dict__
        return rows, kept, (self.own_lake if written else self.read_lake).head()


def open_memory(template: sqlite3.Connection | None = None) -> sa.Engine:
    """A desk in memory, with the rows of another."""
    engine = sa.create_engine("sqlite://", poolclass=sa.pool.StaticPool)
    if template is None:
        derive_metadata().create_all(engine)
    else:
        raw = engine.raw_connection()
        template.backup(raw.driver_connection)  # type: ignore[arg-type]
        raw.close()
    return engine


def people() -> dict[str, Viewer]:
    """Somebody of each role: on the first programme (and its objects), on the other, on everything."""
    found = {"public": Viewer()}
    objects = {Role.INVITED: ("request-ncl", "request-cai"), Role.MEMBER: ("committee", "jury")}
    for role in Role:
        if role is Role.READER:
            continue
        for where, on in zip(("own", "other", "all"), (*objects.get(role, (NCL, CAI)), ""), strict=True):
            name = NAMED.get((role, on), f"{role}-{where}")
            found[f"{role}-{where}"] = Viewer((Grant(role, on),), name)
    return found


def seed(engine: sa.Engine) -> None:
    """A row of each programme in every table of work: its id ends with the programme's code in small letters."""
    for programme in (NCL, CAI):
        code, author = programme.lower(), {NCL: "karim", CAI: "leila"}[programme]
        reach = f'["{programme}"]'
        rows: dict[str, dict[str, Any]] = {
            "collection": {"id": f"round-{code}", "name": f"MESANGE {code}", "programme": programme, "on": WHEN.date(),
                           "reply_by": WHEN.date(), "snapshot": 2, "made_at": WHEN, "made_by": author},
            "collection_request": {"id": f"request-{code}", "collection": f"round-{code}", "holder_kind": "project",
                                   "holder": f"{programme}-1", "holder_name": f"MESANGE {code}", "state": "prepared",
                                   "asked": _asked(f"{programme}-1")},
            "collection_reply": {"request": f"request-{code}", "told": "[]", "cells": "{}", "revision": 0,
                                 "updated_at": WHEN},
            "submission": {"id": f"D-{code}", "files": _files(f"MESANGE {code}.csv", sha_of(code)),
                           "choices": "{}", "state": "open", "author": author, "created_at": WHEN, "updated_at": WHEN},
            "waiting_row": {"id": f"W-{code}", "submission": f"D-{code}", "sha256": sha_of(code), "file": code,
                            "table": "project", "row": 2, "cells": "{}", "findings": "[]", "created_at": WHEN},
            "draft": {"id": f"E-{code}", "form": "project", "mode": "create", "title": f"MESANGE {code}", "cells": "{}",
                      "revision": 1, "is_checked": False, "author": author, "created_at": WHEN, "updated_at": WHEN},
            "mapping": {"id": f"M-{code}", "source": code, "table": "project", "columns": "{}", "updated_at": WHEN},
            "kept_apart": {"first": code, "second": "z", "author": author, "at": WHEN},
            "contact": {"id": f"C-{code}", "project": f"{programme}-1", "role": "direction",
                        "name": f"Perrine Essai{code}", "email": f"contact@{code}.example"},
            "testimony_words": {"testimony": f"{programme}-t", "words": f"paroles {code}"},
            "invitation": {"id": f"I-{code}", "token_hash": sha_of(f"I-{code}"), "capability": "answer",
                           "object": f"request-{code}", "made_by": author, "made_at": WHEN,
                           "expires_at": datetime(2099, 1, 1), "uses": 0},
            "role_grant": {"id": f"G-{code}", "subject": author, "role": "coordinator", "object": programme,
                           "from_on": WHEN.date(), "given_by": "local", "given_at": WHEN},
            "asked": {"id": f"Q-{code}", "kind": "question", "figure": "overview/stages", "query": "", "shown": "a",
                      "text": f"MESANGE {code}", "origin": code, "asked_at": WHEN},
            "sitting": {"meeting": f"S-{code}", "is_hidden": False, "present": "{}", "revealed": '["revealed"]',
                        "revision": 1, "opened_at": WHEN, "opened_by": author},
            "item_draft": {"agenda_item": f"A-{code}", "cells": '{"reason": "MESANGE"}', "revision": 1,
                           "updated_at": WHEN},
            "ballot": {"meeting": f"S-{code}", "agenda_item": "revealed", "seat": "s", "criterion": "c",
                       "level": "real", "state": "scored", "value": 2.0, "updated_at": WHEN},
            "member": {"seat": f"seat-{code}", "name": f"Perrine Siège{code}"},
            "journal": {"id": f"J-{code}", "at": WHEN, "actor": author, "action": "signed-in", "detail": "{}"},
            "preference": {"subject": author, "language": "en"},
        }  # fmt: skip
        _insert(engine, rows, {"reach": reach})
    _insert(
        engine, {"role_grant": {"id": "G-admin", "subject": "ada", "role": "administrator", "from_on": WHEN.date()}}
    )


def _insert(engine: sa.Engine, rows: dict[str, dict[str, Any]], more: dict[str, Any] | None = None) -> None:
    """Puts rows in the tables that the desk has, with the columns of `more` that these have."""
    tables = derive_metadata().tables
    with engine.begin() as connection:
        for name, row in rows.items():
            table = tables[name]
            kept = {column: value for column, value in (more or {}).items() if column in table.c}
            connection.execute(table.insert().values(row | kept))


def sha_of(text: str) -> str:
    """The SHA-256 of a text, as files and tokens are known by."""
    return hashlib.sha256(text.encode()).hexdigest()


def _files(name: str, sha256: str) -> str:
    return json.dumps([{"name": name, "sha256": sha256}])


def _asked(project: str) -> str:
    one = {"number": 1, "project": project, "indicator": "USA", "first": "2026-01-01", "last": "2026-03-31"}
    return json.dumps([{**one, "after": None}])
