"""From a verdict to the lake on the page: rows that left the file, rows that moved meanwhile, the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.stewarding import KARIM, change_of, open_page, said, settle, stewarding

from territory.desk.drafts import read_draft, read_drafts, write_cells
from territory.desk.engine import open_desk
from territory.desk.submissions import COMMITTED, OPEN, Submission, read_submission, write_submission
from territory.ingest.entry import Entry, set_cell
from territory.lake.lake import Lake

HEAD = "id;programme;name;started_on\n"
SERRE = "NCL-2024-001;NCL;La serre partagée;2024\n"
VERGER = "NCL-2024-002;NCL;Le verger;2024\n"


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    with stewarding(tmp_path, monkeypatch) as opened:
        yield opened


def bring(lake: Lake, text: str, follows: str | None = None, name: str = "projets.csv") -> Submission:
    return write_submission(
        lake.settings, open_desk(lake.settings), KARIM, [(name, (HEAD + text).encode())], {}, follows
    )


def commit(submission: Submission) -> AppTest:
    page = open_page("deposit", id=submission.id)
    settle(page.button(key="deposit-commit").click().run())
    assert not page.exception
    return page


def names(lake: Lake) -> dict[str, str]:
    rows = lake.view(KARIM).read_columns("project", ("id", "name")).to_pylist()
    return {row["id"]: row["name"] for row in rows}


def test_rows_that_left_a_corrected_copy_are_asked_about_and_an_undo_opens_the_submission_again(lake: Lake) -> None:
    first = bring(lake, SERRE + VERGER)
    commit(first)
    assert set(names(lake)) == {"NCL-2024-001", "NCL-2024-002"}
    copy = bring(lake, SERRE.replace("2024-001;NCL;La", "2024-001;NCL;Notre"), first.id, "projets à corriger.csv")
    page = open_page("deposit", id=copy.id)
    settle(page.radio(key="absent-project-answer").set_value("delete").run())
    settle(page.button(key="deposit-commit").click().run())
    assert names(lake) == {"NCL-2024-001": "Notre serre partagée"}
    assert read_submission(open_desk(lake.settings), KARIM, copy.id).state == COMMITTED
    settle(page.button(key="deposit-undo").click().run())
    assert names(lake) == {"NCL-2024-001": "La serre partagée", "NCL-2024-002": "Le verger"}
    reopened = read_submission(open_desk(lake.settings), KARIM, copy.id)
    assert (reopened.state, reopened.import_id) == (OPEN, None)


def test_only_the_row_that_moved_meanwhile_is_asked_about(lake: Lake) -> None:
    page = open_page("deposit", id=bring(lake, SERRE.replace("La serre", "Notre serre") + VERGER).id)
    assert page.button(key="deposit-commit")
    lake.commit(KARIM, change_of("Lot", {"project": [{"id": "NCL-2024-001", "name": "La serre de tous"}]}, "lea"))
    settle(page.run())
    assert "lea" in said(page)
    assert "La serre de tous" in said(page)
    settle(page.radio(key="conflict-0-answer").set_value("theirs").run())
    settle(page.button(key="deposit-commit").click().run())
    assert names(lake) == {"NCL-2024-001": "La serre de tous", "NCL-2024-002": "Le verger"}


def test_a_report_is_kept_and_joined_to_a_project_by_its_form(lake: Lake) -> None:
    content = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
    brought = write_submission(lake.settings, open_desk(lake.settings), KARIM, [("Bilan 2025.pdf", content)], {})
    page = open_page("deposit", id=brought.id)
    settle(page.button(key="document-0").click().run())
    (draft,) = read_drafts(open_desk(lake.settings), KARIM)
    assert draft.title == "Bilan 2025"
    for table, column, text in (("document", "project", "NCL-2024-001"), ("document", "consent", "not_needed")):
        draft = read_draft(open_desk(lake.settings), KARIM, draft.id)
        entry = set_cell(Entry.parse(draft.cells), table, 0, column, text)
        write_cells(open_desk(lake.settings), KARIM, draft.id, draft.revision, entry.as_json(), is_checked=True)
    form = open_page("entry", id=f"draft.{draft.id}")
    form.button(key="entry-save").click().run()
    assert not form.exception
    sheet = open_page("project", id="NCL-2024-001")
    assert "Bilan 2025" in said(sheet)
    assert any("Bilan 2025" in item.proto.label for item in sheet.get("download_button"))
