"""The copy kept in place of a file that holds personal data: its lines stay, so do the answers about it."""

from __future__ import annotations

import io

import openpyxl
import pytest

from territory.ingest.limits import Limits
from territory.ingest.remarks import KEEP
from territory.ingest.submission import Examination, check_submission, derive_redactions
from territory.model.memory import Memory
from territory.reports.redacted import write_redacted

LINES = (
    ("Nom du projet", "Résumé", "Phase"),
    ("La Serre", "serre@example.org", "=1+1"),
    (),
    ("L'Atelier", "assuré 1 85 05 78 006 084 91", "à relire"),
)
SECRETS = (b"185057800608491", b"1 85 05 78 006 084 91")


def examine(name: str, content: bytes, choices: dict[str, str] | None = None) -> Examination:
    return check_submission([(name, content)], choices or {}, None, Memory(), Limits())


def as_csv() -> bytes:
    return "\n".join(";".join(cells) for cells in LINES).encode("cp1252")


def as_book() -> bytes:
    book = openpyxl.Workbook()
    for line, cells in enumerate(LINES, 1):
        for column, text in enumerate(cells, 1):
            book.active.cell(line, column).value = text
            book.active.cell(line, column).data_type = "s"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(("name", "content"), [("liste.csv", as_csv()), ("liste.xlsx", as_book())])
def test_the_copy_keeps_lines_and_answers_and_nothing_personal(name: str, content: bytes) -> None:
    first = examine(name, content)
    assert first.is_personal
    answers = {item.topic: KEEP for item in first.personal if KEEP in item.options}
    kept_name, kept = write_redacted(first.brought[0], derive_redactions(first, answers)[name])
    assert kept_name == name
    again = examine(kept_name, kept, answers)
    rows = dict(again.pieces[0].block.rows)
    assert rows[2][:3] == ["La Serre", "serre@example.org", "=1+1"]
    assert rows[4][0] == "L'Atelier"
    assert str(rows[4][1]).startswith("assuré"), "what stands around a number stays"
    assert not again.personal, "what was allowed to stay is not asked twice"
    texts = str(rows).encode() + kept
    assert not any(secret in texts for secret in SECRETS)


def test_what_is_not_kept_leaves_the_copy() -> None:
    first = examine("liste.csv", as_csv())
    _, kept = write_redacted(first.brought[0], derive_redactions(first, {})["liste.csv"])
    assert b"serre@example.org" not in kept
