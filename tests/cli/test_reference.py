"""The documents generated from the program are up to date: `PYTHONPATH=src python scripts/write_reference.py`."""

from __future__ import annotations

from pathlib import Path

from scripts.write_reference import derive_commands, derive_errors, derive_rights_page

DOCS = Path(__file__).parents[2] / "docs"


def test_every_command_is_documented() -> None:
    assert (DOCS / "command-line.md").read_text("utf-8") == derive_commands()


def test_every_error_and_finding_is_documented() -> None:
    assert (DOCS / "errors.md").read_text("utf-8") == derive_errors()


def test_the_rights_are_documented_as_the_policy_has_them() -> None:
    assert (DOCS / "rights.md").read_text("utf-8") == derive_rights_page()
