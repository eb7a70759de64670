"""The fictional workbooks give the blocks and rows that were read by eye."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.workbooks.build import write_workbooks
from tests.workbooks.reading import EXPECTED, FOLDER, bring, say_workbook

EXPECTATIONS = json.loads(EXPECTED.read_text(encoding="utf-8"))


def test_every_workbook_has_its_expectation() -> None:
    names = {path.name for path in FOLDER.iterdir() if path.suffix in {".xlsx", ".xls", ".ods"}}
    assert names == set(EXPECTATIONS)
    assert len(names) >= 12


@pytest.mark.parametrize("name", sorted(EXPECTATIONS))
def test_a_workbook_gives_its_rows(name: str) -> None:
    assert say_workbook(bring(FOLDER / name)) == EXPECTATIONS[name]


def test_the_workbooks_are_those_the_script_makes(tmp_path: Path) -> None:
    write_workbooks(tmp_path)
    for name in EXPECTATIONS:
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), name
