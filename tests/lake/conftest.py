"""A lake of one's own in a temporary folder, and words to write to it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from territory.config import Settings
from territory.lake.change import Change, FileRecord, Receipt
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

KARIM = Viewer.of(Role.COORDINATOR, "karim")
READER = Viewer.of(Role.READER)

Write = Callable[..., Receipt]


def change_of(message: str, /, base: int | None = None, **rows: list[dict[str, object]]) -> Change:
    """An import of these rows, by table; each row says the line it came from."""
    tables = {
        name: tabulate(read_table(name), [{**row, "_row": line} for line, row in enumerate(lines, start=2)])
        for name, lines in rows.items()
    }
    files = tuple(FileRecord(name, f"{name}.csv", "0" * 64, table.num_rows) for name, table in tables.items())
    return Change("import", message, "karim", tables, files, base=base)


def themes(**names: str) -> dict[str, list[dict[str, object]]]:
    """The smallest rows that refer to each other: a vocabulary and its terms."""
    return {
        "vocabulary": [{"id": "theme", "name": "Thèmes"}],
        "term": [{"id": f"theme.{code}", "vocabulary": "theme", "name": name} for code, name in names.items()],
    }


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.read({"TERRITORY_VAR": str(tmp_path)})


@pytest.fixture(scope="session")
def empty_lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    Lake.create(Settings.read({"TERRITORY_VAR": str(folder)}))
    return folder


@pytest.fixture
def lake(settings: Settings, empty_lake: Path) -> Lake:
    shutil.copytree(empty_lake, settings.catalogue.parent, dirs_exist_ok=True)
    return Lake.open(settings)


def names_of(lake: Lake, viewer: Viewer = KARIM, known: str | None = None) -> dict[str, str]:
    """Terms by id, as that viewer sees them."""
    rows = lake.view(viewer, known).read_columns("term", ("id", "name")).to_pylist()
    return {row["id"]: row["name"] for row in rows}
