"""Fixtures shared by every folder of tests: an in-memory snapshot made from the real descriptors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import pytest
from tests.loaded import copy_lake, load_once
from tests.serving import ROOT

from territory.config import SMALL_COUNT
from territory.lake.native import SCHEMAS, derive_blank
from territory.lake.small_counts import write_small_counts
from territory.lake.view import View
from territory.model.viewer import Role, Viewer
from territory.schema.ddl import quote
from territory.schema.registry import read_table

Rows = Sequence[Mapping[str, object]]
ViewOf = Callable[..., View]


@pytest.fixture(scope="session")
def view_of(tmp_path_factory: pytest.TempPathFactory) -> ViewOf:
    """`view_of({"project": [{"id": "P1", …}]}, role=…, on=…)`: a view of a snapshot that holds just these rows."""

    blank = tmp_path_factory.mktemp("blank") / "blank.duckdb"
    blank.write_bytes(derive_blank())

    def build(
        rows: Mapping[str, Rows],
        role: Role = Role.COORDINATOR,
        on: date | None = date(2026, 6, 30),
        nature: str | None = None,
    ) -> View:
        connection = duckdb.connect(config={"threads": 1})
        # Copied from a file: to make the tables and views again would cost each test a fifth of a second.
        connection.execute(f"ATTACH '{blank}' AS blank (READ_ONLY)")
        connection.execute("COPY FROM DATABASE blank TO memory")
        connection.execute("DETACH blank")
        for table, lines in rows.items():
            if not lines:
                continue
            frame = pd.DataFrame(list(lines)).astype(object)
            unknown = set(frame.columns) - set(read_table(table).names) - {"_import", "_origin", "_row"}
            assert not unknown, f"{table} has no column {unknown}"
            connection.register("frame", frame)
            columns = ", ".join(quote(name) for name in frame.columns)
            connection.execute(f"INSERT INTO main.{quote(table)} ({columns}) SELECT {columns} FROM frame")
            connection.unregister("frame")
        write_small_counts(connection, SMALL_COUNT)
        sensitivities = frozenset({"public", "restricted"} if role is Role.COORDINATOR else {"public"})
        return View(connection, SCHEMAS[sensitivities], 1, Viewer.of(role), nature=nature, default_on=on)

    return build


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder that all workers of a run share."""
    base = tmp_path_factory.getbasetemp()
    return base if worker_id == "master" else base.parent


@pytest.fixture(scope="session")
def reference_lake(shared: Path) -> Path:
    """The `var` folder of a lake with the reference alone. Only to be read."""
    return load_once(shared, "reference", "reference")


@pytest.fixture(scope="session")
def demo_lake(shared: Path, reference_lake: Path) -> Path:
    """The `var` folder of a lake with reference and demo, loaded once for all workers. Only to be read."""
    return load_once(shared, "demo", "demo", after=reference_lake)


@pytest.fixture(scope="session")
def package_lake(shared: Path, reference_lake: Path) -> Callable[[str], Path]:
    """`package_lake("published")`: the `var` folder of a lake with the reference and that package. Only to be read."""

    def load(name: str) -> Path:
        fixture = ROOT / "tests" / "fixtures" / "packages" / name
        return load_once(shared, name, str(fixture) if fixture.exists() else name, after=reference_lake)

    return load


@pytest.fixture
def own_demo_lake(demo_lake: Path, tmp_path: Path) -> Path:
    """The same lake, for a test that writes."""
    return copy_lake(demo_lake, tmp_path / "var")
