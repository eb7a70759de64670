"""A small lake of one's own behind the steward's pages, which write: created once, copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.opening import open_address

from territory.config import Settings
from territory.lake.change import Change, FileRecord
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table
from territory.ui.session import use_lake

#: Runs of a page that waits; two seconds each.
PATIENCE = 60
KARIM = Viewer.of(Role.COORDINATOR, "karim")

BASE: dict[str, list[dict[str, Any]]] = {
    "organisation": [{"id": "region", "name": "La Région"}],
    "programme": [{"id": "NCL", "name": "City Lab"}],
    "source_family": [
        {
            "id": "REG", "name": "Région", "origin": "public", "is_public_money": True, "counts_for_own_share": True,
            "position": 1,
        }
    ],
    "instrument": [
        {
            "id": "subvention", "name": "Subvention", "is_cash": True, "is_repayable": False,
            "counts_as_mobilised": True, "position": 1,
        }
    ],
    "stage": [{"id": "NCL-run", "programme": "NCL", "name": "Essai", "phase": "active", "position": 1}],
    "project": [{"id": "NCL-2024-001", "programme": "NCL", "name": "La serre partagée", "started_on": "2024"}],
    "stage_change": [{"project": "NCL-2024-001", "on": "2024-01-15", "stage": "NCL-run"}],
}  # fmt: skip

GRANT: dict[str, list[dict[str, Any]]] = {
    "funding": [
        {"id": "F1", "object": "Serre", "funder": "region", "source_family": "REG", "instrument": "subvention"}
    ],
    "funding_share": [{"funding": "F1", "line": 1, "purpose": "project", "project": "NCL-2024-001", "share": 1.0}],
    "funding_event": [
        {"id": "E1", "funding": "F1", "kind": "granted", "on": "2026-05-04", "amount": Decimal("10000.00")}
    ],
}


def change_of(message: str, rows: dict[str, list[dict[str, Any]]], author: str = "karim") -> Change:
    """An import of these rows, each with the line it came from."""
    tables = {
        name: tabulate(read_table(name), [{**row, "_row": line} for line, row in enumerate(lines, start=2)])
        for name, lines in rows.items()
    }
    files = tuple(FileRecord(name, "lot.csv", "0" * 64, table.num_rows) for name, table in tables.items())
    return Change("import", message, author, tables, files)


@cache
def _created() -> Path:
    folder = Path(mkdtemp(prefix="steward-"))
    lake_settings = Settings.read({"TERRITORY_VAR": str(folder)})
    Lake.create(lake_settings)
    Lake.open(lake_settings).commit(KARIM, change_of("Référentiel", BASE))
    return folder


@contextmanager
def stewarding(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    """A lake of one programme and one project in `folder`, which the pages open until the block ends."""
    shutil.copytree(_created(), folder, dirs_exist_ok=True)
    monkeypatch.setenv("TERRITORY_VAR", str(folder))
    monkeypatch.setenv("TERRITORY_ROLE", "coordinator")
    monkeypatch.setenv("TERRITORY_USER", "karim")
    lake = Lake.open(Settings.read())
    use_lake(lambda: lake)
    yield lake
    use_lake(None)


def open_page(key: str, **query: str) -> AppTest:
    """The page as the coordinator sees it."""
    return settle(open_address(key, query))


def settle(app: AppTest) -> AppTest:
    """The page once nothing it waits for is under way; each run waits a little for the work by itself."""
    for _ in range(PATIENCE):
        if app.exception or not any(button.key == "work-cancel" for button in app.button):
            return app
        app.run()
    raise AssertionError("the work beside the page never ends")


def said(app: AppTest) -> str:
    """All that the page says in texts and tables, as it is read."""
    parts = [app.title, app.header, app.subheader, app.markdown, app.info, app.warning, app.error, app.success]
    texts = [str(item.value) for listed in parts for item in listed] + [item.value.to_string() for item in app.table]
    links = [item.proto.label for item in app.get("page_link")]
    return "\n".join([*texts, *links]).replace("\\", "").replace("\u202f", " ").replace("\u00a0", " ")
