"""Several processes on one lake: no failed read, no lost or doubled row, and a killed importer leaves no half state."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from territory.config import Settings
from territory.lake.lake import Lake

from .conftest import KARIM, change_of
from .worker import read_state

WORKER = Path(__file__).with_name("worker.py")


def run(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(WORKER), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def work_together(lake: Lake, importers: int, readers: int, seconds: int) -> dict[str, int]:
    """Runs importers and readers at once and returns what they did, after checking that nothing was lost."""
    lake.commit(
        KARIM,
        change_of(
            "start",
            vocabulary=[{"id": "count", "name": "Compte"}],
            term=[{"id": "count.total", "vocabulary": "count", "name": "Total", "position": 0}],
        ),
    )
    var = str(lake.settings.catalogue.parent)
    workers = [run("import", var, f"i{n}", str(seconds)) for n in range(importers)]
    workers += [run("read", var, str(seconds)) for _ in range(readers)]
    done = {"done": 0, "asked": 0, "reads": 0}
    for worker in workers:
        out, err = worker.communicate(timeout=seconds + 120)
        assert worker.returncode == 0, err
        for name, count in json.loads(out).items():
            done[name] += count
    _, counter, rows = read_state(lake)
    assert counter == rows == done["done"]
    return done


def test_two_importers_and_two_readers_lose_nothing(lake: Lake) -> None:
    done = work_together(lake, importers=2, readers=2, seconds=6)
    assert done["done"] > 0 and done["reads"] > 0


@pytest.mark.soak
def test_two_importers_and_eight_readers_for_a_minute(
    lake: Lake, record_property: Callable[[str, object], None]
) -> None:
    done = work_together(lake, importers=2, readers=8, seconds=60)
    record_property("soak", done)
    assert done["reads"] > 50


def kill_importers(template: Path, tmp_path: Path, times: int, seed: int) -> tuple[int, int]:
    """Kills `times` importers at random moments; returns how many left a state after the last they announced."""
    chance, later, kept = random.Random(seed), 0, 0
    for turn in range(times):
        var = tmp_path / str(turn)
        shutil.copytree(template, var)
        worker = run("generation", str(var))
        announced = 0
        assert worker.stdout is not None
        # Let it commit a first generation, then strike somewhere within the next one or two.
        announced = int(worker.stdout.readline() or 0)
        try:
            worker.wait(timeout=chance.uniform(0, 1.2))
        except subprocess.TimeoutExpired:
            os.kill(worker.pid, signal.SIGKILL)
        announced = max([announced, *(int(line) for line in worker.stdout.read().split())])
        worker.wait()
        worker.stderr.close() if worker.stderr else None
        later += ensure_whole(var, announced)
        kept += 1
        shutil.rmtree(var)
    return kept, later


def ensure_whole(var: Path, announced: int) -> int:
    """The lake holds one generation everywhere: the last announced or the one after; the next commit just works."""
    lake = Lake.open(Settings.read({"TERRITORY_VAR": str(var)}))
    view = lake.view(KARIM)
    found = {
        name
        for table in ("vocabulary", "term", "grid")
        for name in view.read_columns(table, ("name",)).column("name").to_pylist()
    }
    assert len(found) == 1, found
    generation = int(found.pop())
    assert announced <= generation <= announced + 1
    assert lake.commit(KARIM, change_of("after", vocabulary=[{"id": "after", "name": "A"}])).snapshot
    return generation - announced


def test_a_killed_importer_leaves_the_state_before_or_after(empty_lake: Path, tmp_path: Path) -> None:
    kill_importers(empty_lake, tmp_path, times=3, seed=1)


@pytest.mark.soak
def test_a_hundred_killed_importers(
    empty_lake: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    kept, later = kill_importers(empty_lake, tmp_path, times=100, seed=2)
    record_property("soak", {"kills": kept, "committed_unannounced": later})
