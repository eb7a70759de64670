"""CSV files: encodings, separators, line breaks, row numbers; never a crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.ingest.files import codes, entries, write

from territory.ingest.check import check_paths
from territory.ingest.delimited import read_csv
from territory.locale.words import Words

GOOD = "id,name\nNCL,Nantes City Lab\nECT,Entrepreneuriat\n"


@pytest.mark.parametrize(
    "content",
    [
        GOOD,
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.replace(",", ";"),
        GOOD.replace("\n", "\r\n"),
        GOOD.replace("\n", "\r"),
        "\n\n" + GOOD,
        GOOD.removesuffix("\n"),
        "id,name,,\nNCL,Nantes City Lab,,\nECT,Entrepreneuriat,,\n",
        "CODE,NOM\nNCL,Nantes City Lab\nECT,Entrepreneuriat\n",
        '"id";"name"\n"NCL";"a, b, c, d"\nECT;x\n',
    ],
)
def test_the_usual_forms_read_the_same(tmp_path: Path, content: str | bytes) -> None:
    (entry,) = entries(write(tmp_path / "programme.csv", content))
    assert (entry.table, entry.rows, entry.accepted, entry.rejected, codes(entry)) == ("programme", 2, 2, 0, [])


def test_a_row_is_the_line_that_a_spreadsheet_shows(tmp_path: Path) -> None:
    content = 'id,name,description\nA,a,"deux\nlignes"\n\n,sans,\n,,\n"B",b,"x\r\n\r\ny"\n,fin,\n'
    (entry,) = entries(write(tmp_path / "programme.csv", content))
    assert codes(entry) == [(4, "id", "required"), (7, "id", "required")]
    assert (entry.rows, entry.empty, entry.accepted) == (4, 2, 2)


def test_bytes_that_are_not_utf8_are_said_with_their_line(tmp_path: Path) -> None:
    (entry,) = entries(write(tmp_path / "programme.csv", "id,name\nA,a\nB,Métropole\n".encode("cp1252")))
    assert codes(entry) == [(None, None, "encoding")]
    assert "ligne 3" in entry.findings[0].say(Words("fr"))
    assert entry.accepted == 0


def test_utf16_is_said_too(tmp_path: Path) -> None:
    (entry,) = entries(write(tmp_path / "programme.csv", GOOD.encode("utf-16")))
    assert codes(entry) == [(None, None, "encoding")]


@pytest.mark.parametrize("content", ['id,name\nA,"a\nB,b\n', 'id,name\nA,"a"b\n'])
def test_quotes_that_do_not_close_keep_the_file_out(tmp_path: Path, content: str) -> None:
    (entry,) = entries(write(tmp_path / "programme.csv", content))
    assert codes(entry) == [(2, None, "quotes")]
    assert entry.accepted == 0


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff", ",,\n"])
def test_an_empty_file_is_said(tmp_path: Path, content: str) -> None:
    (entry,) = entries(write(tmp_path / "programme.csv", content))
    assert codes(entry) == [(None, None, "file-empty")]


def test_a_header_alone_is_no_fault(tmp_path: Path) -> None:
    (entry,) = entries(write(tmp_path / "programme.csv", "id,name\n"))
    assert (entry.rows, codes(entry)) == (0, [])


def test_columns_missing_repeated_unknown(tmp_path: Path) -> None:
    (missing,) = entries(write(tmp_path / "programme.csv", "name\nx\ny\n"))
    assert codes(missing) == [(1, "id", "column-missing")]
    assert (missing.rows, missing.rejected) == (2, 2)
    (repeated,) = entries(write(tmp_path / "programme.csv", "id,name,Nom\nA,x,y\n"))
    assert codes(repeated) == [(1, "name", "column-repeated")]
    (unknown,) = entries(write(tmp_path / "programme.csv", "id,name,couleur\nA,x,y\n"))
    assert codes(unknown) == [(1, "couleur", "column-unknown")]
    assert (unknown.findings[0].severity, unknown.accepted) == ("note", 1)


def test_a_required_column_that_is_missing_is_said_once(tmp_path: Path) -> None:
    (entry,) = entries(write(tmp_path / "programme.csv", "id\nA\nB\n"))
    assert codes(entry) == [(1, "name", "column-missing")]
    assert (entry.accepted, entry.rejected) == (0, 2)


def test_the_table_is_the_file_s_name_unless_told(tmp_path: Path) -> None:
    path = write(tmp_path / "mes projets.csv", GOOD)
    (entry,) = entries(path)
    assert (entry.table, codes(entry)) == (None, [(None, None, "table-not-recognised")])
    (entry,) = entries(path, table="programme")
    assert (entry.table, entry.accepted) == ("programme", 2)
    (entry,) = entries(write(tmp_path / "Événement de financement.csv", "id,funding,kind\n"))
    assert entry.table == "funding_event"


@pytest.mark.parametrize("name", ["import", "closing", "journal", "role_grant", "waiting_row"])
def test_what_the_system_writes_cannot_be_brought(tmp_path: Path, name: str) -> None:
    (entry,) = entries(write(tmp_path / f"{name}.csv", "id\nA\n"))
    assert (codes(entry), entry.accepted) == ([(None, None, "table-not-admitted")], 0)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=200) | st.text(alphabet="id,name;\n\r\"\x00é='", max_size=80).map(str.encode))
def test_no_bytes_make_it_crash(tmp_path: Path, content: bytes) -> None:
    (entry,) = entries(write(tmp_path / "programme.csv", content))
    assert entry.rows == entry.accepted + entry.rejected
    assert all(finding.say(Words(language)) for finding in entry.findings for language in ("fr", "en"))


def test_a_long_cell_is_read(tmp_path: Path) -> None:
    sheet = read_csv(f"id,name\nA,{'x' * 500_000}\n".encode(), "programme.csv", "programme")
    assert sheet.problem is None
    (entry,) = entries(write(tmp_path / "programme.csv", sheet.content))
    assert codes(entry) == [(2, "name", "max-length")]


def test_a_refusal_names_the_path(tmp_path: Path) -> None:
    from territory.errors import TerritoryError

    with pytest.raises(TerritoryError) as caught:
        check_paths([write(tmp_path / "notes.txt", "x")], None, None)
    assert caught.value.code == "file-unknown"
