"""A lake with the reference and the demonstration in it, loaded once for all tests of a run."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
import sys
from pathlib import Path

from tests.serving import ROOT, environment


def territory(var: Path, *words: str) -> str:
    """What the command line answers on stdout, on the lake under `var`."""
    done = subprocess.run(
        [sys.executable, "-m", "territory.cli.main", *words],
        cwd=ROOT,
        env=environment(var),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"territory {' '.join(words)}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def load_once(shared: Path, name: str, *packages: str, after: Path | None = None) -> Path:
    """The folder `shared/name`, whose lake holds these packages; made by the first process that asks.

    Packages are of `data/`, or whole paths; they come after what the lake `after` holds, when there is one.
    """
    shared.mkdir(parents=True, exist_ok=True)
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        var = shared / name
        if not (shared / f"{name}.done").exists():
            if after is not None:
                copy_lake(after, var)
            territory(var, "init")
            for package in packages:
                territory(var, "load", str(ROOT / "data" / package))
            (shared / f"{name}.done").touch()
    return var


def copy_lake(var: Path, target: Path) -> Path:
    """A copy that a test may write to. Nothing may be writing to `var` meanwhile."""
    shutil.copytree(var, target, ignore=shutil.ignore_patterns("*.log"), dirs_exist_ok=True)
    return target
