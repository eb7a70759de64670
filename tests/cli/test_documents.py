"""`territory sheet` writes a PDF without a server, with a link to the page that shows the same."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Territory
from tests.reports.reading_pdf import ReadBack


def test_a_sheet_and_the_note_are_written(territory: Territory, tmp_path: Path) -> None:
    for words, page in ((("project", "P1"), "projet"), (("portfolio",), "")):
        path = tmp_path / f"{words[0]}.pdf"
        answer = territory("sheet", *words, "--out", path)
        assert answer.code == 0, answer.err
        (link,) = ReadBack(path.read_bytes()).links
        assert f"/{page}?" in link
        assert "arr=v" in link


def test_what_is_not_there_is_refused_and_writes_nothing(territory: Territory, tmp_path: Path) -> None:
    for words in (("project", "P9"), ("place", "commune-00000"), ("organisation", "rien"), ("portfolio", "P1")):
        answer = territory("sheet", *words, "--out", tmp_path / "a.pdf")
        assert answer.code == 2
        assert "document-about-unknown" in answer.err
    assert not (tmp_path / "a.pdf").exists()
