"""A lake of one's own with a body that decides, one that advises, their seats, a grid and an item each."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from territory.config import Settings
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

#: Of all programmes: to narrow the lake to one costs each reading a second.
KARIM = Viewer.of(Role.COORDINATOR, "karim")
DAY = date(2026, 9, 15)
MEETING, ITEM, ADVISED, TALK = "NCL-lab-2026", "NCL-lab-2026.1", "NCL-sci-2026.1", "NCL-lab-2026.2"

ROWS: dict[str, list[dict[str, Any]]] = {
    "vocabulary": [{"id": "verdict", "name": "Suite"}, {"id": "college", "name": "Collège"}],
    "term": [
        {"id": "verdict.adapt", "vocabulary": "verdict", "name": "Adapter", "name_en": "Adapt", "position": 1},
        {"id": "verdict.stop_with_lesson", "vocabulary": "verdict", "name": "Arrêter avec leçon", "position": 2},
        {"id": "college.public", "vocabulary": "college", "name": "Collectivités", "position": 1},
        {"id": "college.firms", "vocabulary": "college", "name": "Entreprises", "position": 2},
    ],
    "organisation": [{"id": "region", "name": "La Région"}],
    "programme": [{"id": "NCL", "name": "City Lab"}],
    "stage": [
        {"id": "NCL-idea", "programme": "NCL", "name": "Idée", "phase": "upstream", "position": 1},
        {"id": "NCL-run", "programme": "NCL", "name": "Essai", "phase": "active", "position": 2},
        {
            "id": "NCL-end", "programme": "NCL", "name": "Non concluant", "phase": "closed", "position": 3,
            "outcome": "learned",
        },
    ],
    "project": [{"id": "NCL-1", "programme": "NCL", "name": "La serre partagée", "started_on": "2026"}],
    "stage_change": [{"project": "NCL-1", "on": "2026-01-15", "stage": "NCL-idea"}],
    "grid": [
        {
            "id": "g", "name": "Grille", "version": 1, "scale_min": 0, "scale_max": 4, "is_proposed": False,
        }
    ],
    "criterion": [
        {"id": "g.p", "grid": "g", "name": "Pilier", "position": 1},
        {"id": "g.p.a", "grid": "g", "parent": "g.p", "name": "Ancrage", "position": 1},
    ],
    "body": [
        {
            "id": "lab", "programme": "NCL", "name": "Comité du label", "gives": "decision", "quorum": 3,
            "method": "blind_scores", "is_example": True,
        },
        {"id": "sci", "programme": "NCL", "name": "Conseil scientifique", "gives": "advice", "is_example": True},
    ],
    "seat": [
        {"id": "lab-1", "body": "lab", "title": "Métropole", "college": "college.public", "is_chair": True},
        {"id": "lab-2", "body": "lab", "title": "Région", "college": "college.public"},
        {"id": "lab-3", "body": "lab", "title": "Banque", "college": "college.firms"},
    ],
    "meeting": [
        {"id": MEETING, "body": "lab", "on": DAY, "state": "planned"},
        {"id": "NCL-sci-2026", "body": "sci", "on": DAY, "state": "planned"},
    ],
    "agenda_item": [
        {
            "id": ITEM, "meeting": MEETING, "position": 1, "kind": "project", "project": "NCL-1", "title": "La serre",
            "grid": "g", "state": "planned",
        },
        {"id": TALK, "meeting": MEETING, "position": 2, "kind": "other", "title": "Le calendrier", "state": "planned"},
        {
            "id": ADVISED, "meeting": "NCL-sci-2026", "position": 1, "kind": "project", "project": "NCL-1",
            "title": "Le protocole", "state": "planned",
        },
    ],
}  # fmt: skip


def change_of(message: str, rows: dict[str, list[dict[str, Any]]]) -> Change:
    """A commit of these rows."""
    tables = {name: tabulate(read_table(name), lines) for name, lines in rows.items()}
    return Change("import", message, "karim", tables)


@cache
def _created() -> Path:
    folder = Path(mkdtemp(prefix="deciding-"))
    settings = Settings.read({"TERRITORY_VAR": str(folder)})
    Lake.create(settings)
    Lake.open(settings).commit(KARIM, change_of("Les instances", ROWS))
    return folder


def copy_deciding(folder: Path) -> Settings:
    """The settings of a copy of that lake, for a test that writes."""
    shutil.copytree(_created(), folder, dirs_exist_ok=True)
    return Settings.read({"TERRITORY_VAR": str(folder)})
