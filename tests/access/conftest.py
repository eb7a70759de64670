"""The house of the tests of rights: made once for all workers, lent to each test."""

from __future__ import annotations

import fcntl
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.access.house import House, build_lake, open_memory, seed
from tests.access.looking import look as look


@pytest.fixture(scope="session")
def house_var(shared: Path) -> Path:
    """The `var` folder of the house's lake. Only to be read."""
    var = shared / "house"
    shared.mkdir(parents=True, exist_ok=True)
    with (shared / "house.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "house.done").exists():
            build_lake(var)
            (shared / "house.done").touch()
    return var


@pytest.fixture(scope="session")
def seeded() -> Iterator[sqlite3.Connection]:
    """The desk of the house, to be copied."""
    engine = open_memory()
    seed(engine)
    raw = engine.raw_connection()
    yield raw.driver_connection  # type: ignore[misc]
    raw.close()
    engine.dispose()


@pytest.fixture
def house(house_var: Path, seeded: sqlite3.Connection, tmp_path: Path) -> Iterator[House]:
    """The house, for one test to spoil."""
    lent = House(house_var, tmp_path / "var", open_memory(seeded))
    yield lent
    lent.desk.dispose()


Lend = Callable[[], House]
