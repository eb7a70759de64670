"""Our own files, read once."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

from tests.serving import ROOT

SOURCE = ROOT / "src" / "territory"


def modules(folder: Path = SOURCE) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def short(path: Path) -> str:
    """The path as people say it, for the names of tests."""
    return str(path.relative_to(ROOT))


@cache
def tracked() -> list[Path]:
    """Files that git keeps."""
    listed = subprocess.check_output(["git", "-C", str(ROOT), "ls-files", "-z"], text=True)
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]
