"""Imports point down only, and each library stays where it belongs (contracts and their reasons: pyproject.toml)."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.serving import ROOT, environment


def test_contracts_are_kept() -> None:
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"], cwd=ROOT, env=environment(ROOT), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr


@pytest.mark.parametrize("package", ["analysis", "charts", "cli", "geography", "ingest", "lake", "desk", "reports"])
def test_nothing_below_the_pages_loads_streamlit(package: str, tmp_path: Path) -> None:
    # `serve` may: it starts the server. It must not cost the other commands half a second.
    code = f"""
import importlib, pkgutil, sys, territory.{package} as package
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
sys.exit("streamlit" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], env=environment(tmp_path), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr or f"territory.{package} loads streamlit"
