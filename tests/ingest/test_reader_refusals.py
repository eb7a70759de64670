"""What cannot be read is said, in both languages, whatever the bytes; memory stays bounded and nothing is raised."""

from __future__ import annotations

import io
import random
import struct
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlwt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from territory.config import Settings
from territory.errors import TerritoryError
from territory.ingest.archives import derive_name, unpack_package
from territory.ingest.finding import BLOCKS, Finding
from territory.ingest.grid import Brought
from territory.ingest.limits import Limits
from territory.ingest.question import word_of
from territory.ingest.reader import read_all, read_brought
from territory.locale.words import Words

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ODS = b"application/vnd.oasis.opendocument.spreadsheet"
SMALL = Limits(
    file_bytes=2_000_000, unpacked_bytes=40_000_000, json_bytes=100_000, files=5, sheets=3, rows=100, columns=20,
    cells=1500, characters=5000,
)  # fmt: skip


def packed(parts: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def workbook(rows: int = 1, columns: int = 1, sheets: int = 1, text: str = "x") -> bytes:
    book = openpyxl.Workbook(write_only=True)
    for _ in range(sheets):
        sheet = book.create_sheet()
        for _ in range(rows):
            sheet.append([text] * columns)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def old_workbook() -> bytes:
    book = xlwt.Workbook()
    book.add_sheet("F").write(0, 0, "a")
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def locked_old_workbook() -> bytes:
    """An old workbook whose second record says that what follows is encrypted."""
    content = old_workbook()
    place = content.index(struct.pack("<HH", 0x0809, 16)) + 20
    return content[:place] + struct.pack("<H", 0x002F) + content[place + 2 :]


def ensure_said(brought: Brought) -> None:
    for words in (Words("fr"), Words("en")):
        for problem in brought.problems:
            finding = Finding(None, None, problem.code, BLOCKS, problem.value, None, "f", problem.sheet, problem.detail)
            assert "{" not in finding.say(words)
        for item in brought.assumptions:
            word = word_of(item.topic)
            assert words(f"assumption-{word}", **{**item.detail, "chosen": item.chosen})
            if item.chosen in {"utf-8", "semicolon", "literal", "mend", "read", "skip"} or word == "kind":
                assert words.has(f"choice-{word}-{item.chosen}")


REFUSED: list[tuple[str, bytes, str]] = [
    ("vide.csv", b"", "file-blank"),
    ("blancs.csv", b"\xef\xbb\xbf ;;\r\n \r\n", "file-blank"),
    ("vide.xlsx", workbook(0), "file-blank"),
    ("lourd.csv", b"a;b\n" * 600_000, "file-too-heavy"),
    ("lignes.csv", b"a;b\n" * 101, "too-many-rows"),
    ("colonnes.csv", b";".join([b"x"] * 21), "too-many-columns"),
    ("cellules.csv", (b";".join([b"x"] * 20) + b"\n") * 80, "too-many-cells"),
    ("longue.csv", b'a;"' + b"x" * 5001 + b'";b', "cell-too-long"),
    ("lignes.xlsx", workbook(101), "too-many-rows"),
    ("colonnes.xlsx", workbook(1, 21), "too-many-columns"),
    ("cellules.xlsx", workbook(80, 20), "too-many-cells"),
    ("feuilles.xlsx", workbook(sheets=4), "too-many-sheets"),
    ("longue.xlsx", workbook(text="x" * 5001), "cell-too-long"),
    ("protege.xlsx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600, "file-protected"),
    ("protege.xls", locked_old_workbook(), "file-protected"),
    ("protege.ods", packed({"mimetype": ODS, "META-INF/manifest.xml": b"<m:encryption-data/>"}), "file-protected"),
    ("abime.xlsx", workbook()[:-200], "file-corrupt"),
    ("abime.xls", old_workbook()[:700], "file-corrupt"),
    ("abime.ods", packed({"mimetype": ODS}), "file-corrupt"),
    ("sans.xlsx", packed({"[Content_Types].xml": b"<Types/>", "xl/x.xml": b"<a/>"}), "file-corrupt"),
    ("bruit.csv", random.Random(1).randbytes(20_000), "file-not-a-table"),
    ("photo.xlsx", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "file-is-picture"),
    ("a.rar", b"Rar!\x1a\x07\x00 xxxx", "file-archive-unknown"),
    ("page.xls", b"<html><body><p>Session expir\xe9e</p></body></html>", "page-without-table"),
    ("flux.xml", b"<?xml version='1.0'?><rss/>", "file-not-a-table"),
    ("a.json", b'{"a": {"b": 1}}', "json-not-rows"),
    ("a.geojson", b'[{"a": 1' + b" " * 100_001 + b"}]", "file-too-heavy"),
    ("profond.json", b"[" * 9000 + b"]" * 9000, "file-corrupt"),
    ("vide.zip", packed({}), "archive-empty"),
    ("beaucoup.zip", packed({f"{n}.csv": b"a;b" for n in range(6)}), "archive-too-many"),
    ("double.zip", packed({"a.zip": packed({"a.csv": b"a;b"})}), "archive-nested"),
    ("paquet.zip", packed({"datapackage.json": b"{}", "../../etc/x.csv": b"a"}), "archive-path"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "code"), REFUSED, ids=[f"{name}-{code}" for name, _, code in REFUSED])
def test_each_refusal_has_its_sentence(name: str, content: bytes, code: str) -> None:
    brought = read_brought(content, name, {}, SMALL)
    assert [problem.code for problem in brought.problems] == [code]
    assert brought.grids == ()
    ensure_said(brought)


def test_documents_and_packages_are_kept_for_others() -> None:
    for name, content, kind in [
        ("a.pdf", b"%PDF-1.7\n...", "document"),
        ("a.docx", packed({"word/document.xml": b"<w/>"}), "document"),
        ("a.doc", OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), "document"),
        ("p.zip", packed({"p/datapackage.json": b"{}", "p/a.csv": b"a"}), "package"),
    ]:
        brought = read_brought(content, name, {}, SMALL)
        assert (brought.kind, brought.problems, brought.grids) == (kind, (), ())


def test_a_sheet_beyond_the_limits_leaves_the_others() -> None:
    book = openpyxl.Workbook(write_only=True)
    for title, columns in (("Large", 30), ("Bonne", 3)):
        book.create_sheet(title).append(["x"] * columns)
    content = io.BytesIO()
    book.save(content)
    brought = read_brought(content.getvalue(), "a.xlsx", {}, SMALL)
    assert [grid.sheet for grid in brought.grids] == ["Bonne"]
    assert [(problem.code, problem.sheet) for problem in brought.problems] == [("too-many-columns", "Large")]


def test_blank_lines_and_columns_at_the_end_do_not_count() -> None:
    brought = read_brought(b"a;b\n" + b"1;2\n" * 50 + b";\n" * 400, "a.csv", {}, SMALL)
    assert (brought.problems, len(brought.grids[0].lines)) == ((), 451)
    assert read_brought(b"a;b" + b";" * 100 + b"\n1;2\n", "a.csv", {}, SMALL).problems == ()


def test_every_file_of_a_zip_is_read_under_a_safe_name() -> None:
    content = packed(
        {"un.csv": b"a;b\n1;2", "../../etc/deux.csv": b"c;d\n3;4", "__MACOSX/._un.csv": b"x", "n/3.pdf": b"%PDF-1"}
    )
    found = read_all(content, "C:\\temp\\lot.zip", {}, SMALL)
    assert [(item.file, item.kind, len(item.grids)) for item in found] == [
        ("lot.zip / un.csv", "csv", 1), ("lot.zip / deux.csv", "csv", 1), ("lot.zip / 3.pdf", "document", 0),
    ]  # fmt: skip
    assert [problem.code for problem in read_brought(content, "lot.zip", {}, SMALL).problems] == ["archive-several"]
    assert read_brought(packed({"un.csv": b"a;b\n1;2"}), "un.zip", {}, SMALL).kind == "csv"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\temp\\a.csv", "a.csv"), ("..", "fichier"),
        ("a\u202etxt.csv", "a_txt.csv"),
        ("x" * 400 + ".csv", "x" * 130 + ".csv"), ("a\0b.csv", "a_b.csv"), ("Été 2024.xlsx", "Été 2024.xlsx"),
    ],
)  # fmt: skip
def test_names_hold_no_path(name: str, safe: str) -> None:
    assert derive_name(name) == safe


def test_a_package_is_unpacked_inside_its_folder(tmp_path: Path) -> None:
    content = packed({"p/datapackage.json": b"{}", "p/deep/a.csv": b"a"})
    root, problems = unpack_package(content, tmp_path / "in", SMALL)
    assert (root, problems) == (tmp_path / "in" / "p", ())
    assert (tmp_path / "in" / "p" / "deep" / "a.csv").read_bytes() == b"a"
    for name in ("../out.csv", "/out.csv", "a\\..\\out.csv", "C:out.csv"):
        root, problems = unpack_package(packed({"datapackage.json": b"{}", name: b"a"}), tmp_path / "no", SMALL)
        assert (root, [problem.code for problem in problems]) == (None, ["archive-path"])
    assert not (tmp_path / "no").exists()


def lying(name: str, part: bytes, declared: int) -> bytes:
    """An archive whose one part says that it unpacks to `declared` bytes."""
    content = bytearray(packed({name: part}))
    for sign, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = content.index(sign) + offset
        content[place : place + 4] = struct.pack("<I", declared)
    return bytes(content)


def bombs() -> list[tuple[str, bytes]]:
    zeros = b"\0" * 60_000_000
    with zipfile.ZipFile(io.BytesIO(workbook())) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = next(name for name in parts if name.startswith("xl/worksheets/sheet"))
    entities = b'<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    return [
        ("plain.zip", packed({"a.csv": zeros})),
        ("lying.zip", lying("a.csv", zeros, 1000)),
        ("nested.xlsx", packed({**parts, sheet: b"<worksheet><sheetData>" + b"<row/>" * 9_000_000})),
        ("entities.xlsx", packed({**parts, sheet: entities})),
        ("package.zip", packed({"datapackage.json": b"{}", "a.csv": zeros})),
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "content"), bombs(), ids=lambda item: item if isinstance(item, str) else "")
def test_a_bomb_is_refused_in_bounded_memory(name: str, content: bytes) -> None:
    tracemalloc.start()
    brought = read_brought(content, name, {}, SMALL)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert next(problem.code for problem in brought.problems) in {"unpacks-too-large", "file-corrupt"}
    assert peak < 10_000_000
    ensure_said(brought)


def test_a_million_rows_stop_at_the_limit_in_bounded_memory() -> None:
    content = b"a;b;c\n" * 1_000_000
    limits = Limits(rows=50_000)
    tracemalloc.start()
    brought = read_brought(content, "a.csv", {}, limits)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [problem.code for problem in brought.problems] == ["too-many-rows"]
    assert peak < 60_000_000


def test_progress_is_told_and_may_stop_the_reading() -> None:
    told: list[str] = []
    read_brought(b"a;b\n" * 50_000, "a.csv", {}, Limits(), told.append)
    assert told[0] == "a.csv"
    assert "a.csv (40\u202f000)" in told

    class StopError(Exception):
        pass

    def stop(_: str) -> None:
        raise StopError

    for content in (b"a;b\n", workbook(), old_workbook()):
        with pytest.raises(StopError):
            read_brought(content, "a", {}, Limits(), stop)


def test_limits_are_settings() -> None:
    env = {"TERRITORY_MAX_ROWS": "12", "TERRITORY_MAX_FILE_MB": "3"}
    limits = Limits.of(Settings.read(env))
    assert (limits.rows, limits.file_bytes, limits.columns) == (12, 3 * 1024 * 1024, 500)
    for text in ("0", "-1", "beaucoup", "1e9"):
        with pytest.raises(TerritoryError, match="setting-invalid"):
            Settings.read({"TERRITORY_MAX_ROWS": text})


_STARTS = (
    b"",
    b"PK\x03\x04",
    OLE,
    b"%PDF-",
    b"{",
    b"[",
    b"<html><table>",
    b"<?xml ",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b'a;"',
)
_ENDS = (b"", b"}", b"]", b'"', b"\0")


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(_STARTS),
    st.binary(max_size=300),
    st.sampled_from(_ENDS),
    st.sampled_from(("a.csv", "b.xlsx", "..")),
)
def test_any_bytes_get_an_answer(start: bytes, middle: bytes, end: bytes, name: str) -> None:
    for brought in read_all(start + middle + end, name, {}, SMALL):
        assert brought.grids or brought.problems or brought.kind == "document"
        ensure_said(brought)


WHOLE: dict[str, Any] = {"a.xlsx": workbook(5, 4), "a.csv": 'Nom;"é";3\n1;2;3\n'.encode() * 9}


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(sorted(WHOLE)), st.integers(0, 10**9), st.integers(1, 60))
def test_any_damage_gets_an_answer(name: str, seed: int, times: int) -> None:
    draw, held = random.Random(seed), bytearray(WHOLE[name])
    for _ in range(times):
        held[draw.randrange(len(held))] = draw.randrange(256)
    for brought in read_all(bytes(held), name, {}, SMALL):
        ensure_said(brought)
