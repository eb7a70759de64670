"""Every code has its sentence in both languages, and the sentence needs nothing that the finding has not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from territory.ingest.finding import BLOCKS, Finding, derive_details
from territory.locale.words import Words
from territory.schema.registry import read_tables

SRC = Path(__file__).parents[2] / "src" / "territory"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_check_of_every_table_can_be_said(language: str) -> None:
    words = Words(language)
    for table in read_tables().values():
        for (code, column), detail in derive_details(table).items():
            said = Finding(2, column, code, BLOCKS, "x", table.name, "f.csv", None, detail).say(words)
            assert said
            assert "{" not in said


def test_every_code_in_the_program_has_a_sentence() -> None:
    text = "".join(path.read_text("utf-8") for path in (SRC / "ingest").glob("*.py"))
    found = set(re.findall(r'finding\(\s*"([a-z-]+)"', text)) | set(re.findall(r'problem=?\s*=?\s*\("([a-z-]+)"', text))
    found |= set(re.findall(r'Remark\(0, row, [^,]+, "([a-z-]+)"', text))
    assert {"encoding", "column-missing", "extra-cell", "excel-error", "file-unreadable"} <= found
    for code in found:
        assert Words("fr").has(f"finding-{code}"), code
