"""The copy of a file without somebody's words: every format and encoding, the other cells unchanged."""

from __future__ import annotations

import io
import json
import zipfile
from itertools import product
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from tests.bytes import ENCODINGS, inflate
from tests.ingest.files import xlsx
from tests.ingest.test_reader_workbooks import xls

from territory.ingest.limits import Limits
from territory.ingest.reader import read_all
from territory.ingest.redacting import derive_copy
from territory.ingest.sheet import as_text
from territory.ingest.spoken import Silence, derive_silence
from territory.model.memory import Memory

SAID = "Le héron cendré du quai m'a rendu le goût des mardis, vraiment."
OTHER = "Rien n'a changé pour nous : le bus passe à l'heure."
SILENCE = derive_silence({"TE": SAID}, ["TE"])
ROWS = [
    ["testimony", "words", "note"],
    ["TE", SAID, "12"],
    ["TA", OTHER, "é & < > »"],
    ["", "", ""],
    ["TB", "Oui", "3,5"],
]


def text(delimiter: str, end: str = "\r\n") -> str:
    """The rows as a text, every cell quoted."""
    quoted = [delimiter.join(f'"{cell}"' for cell in row) for row in ROWS]
    return end.join(quoted) + end


def ods() -> bytes:
    """The rows as LibreOffice writes them, with a picture of the page beside."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{_escape(cell)}</text:p></table:table-cell>'
            if cell
            else "<table:table-cell/>"
            for cell in row
        )
        + "</table:table-row>"
        for row in ROWS
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Paroles">{cells}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("Thumbnails/thumbnail.png", b"\x89PNG")
    return stream.getvalue()


def page() -> str:
    """The rows as a table of a web page."""
    lines = "".join("<tr>" + "".join(f"<td>{_escape(cell)}</td>" for cell in row) + "</tr>" for row in ROWS if row[0])
    return f"<html><body><h1>Paroles</h1><table>{lines}</table></body></html>"


def features() -> str:
    """The rows as places."""
    rows = [dict(zip(ROWS[0], row, strict=True)) for row in ROWS[1:] if row[0]]
    point = {"type": "Point", "coordinates": [-1.55, 47.2]}
    listed = [{"type": "Feature", "geometry": point, "properties": row} for row in rows]
    return json.dumps({"type": "FeatureCollection", "features": listed}, indent=1)


def rich() -> bytes:
    """A workbook that says the words in several looks, in a comment, and in a hidden sheet."""

    def change(book: Any) -> None:
        book["Paroles"]["C2"].comment = Comment(f"Dit : {SAID}", "Karim")
        hidden = book.create_sheet("Notes")
        hidden.append(["Relevé", f"« {SAID} »"])
        hidden.sheet_state = "hidden"
        book["Paroles"]["D2"] = "=1+1"

    content = xlsx(change, Paroles=ROWS)
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(stream, "w") as copy:
        for item in archive.infolist():
            part = archive.read(item).decode() if item.filename.endswith(".xml") else archive.read(item)
            if item.filename == "xl/sharedStrings.xml":
                assert isinstance(part, str)
                half = f"<r><t>{SAID[:20]}</t></r><r><rPr><b/></rPr><t xml:space='preserve'>{SAID[20:]}</t></r>"
                part = part.replace(f"<t>{SAID}</t>", half)
            copy.writestr(item.filename, part)
    return stream.getvalue()


def _escape(cell: str) -> str:
    return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cells(name: str, content: bytes) -> dict[tuple[str | None, int, int], str]:
    """Every cell that says something."""
    return {
        (grid.sheet, line, place): as_text(cell)
        for brought in read_all(content, name, {"sheet:Notes": "read"}, Limits())
        for grid in brought.grids
        for line, held in grid.lines
        for place, cell in enumerate(held)
        if cell not in (None, "")
    }


def copy_of(name: str, content: bytes, silence: Silence = SILENCE) -> bytes:
    copied = derive_copy(name, content, silence, Memory(), {})
    assert copied is not None and copied.content is not None and copied.cells
    return copied.content


def holds(content: bytes) -> bool:
    needles = [SAID.encode(encoding, "ignore") for encoding in (*ENCODINGS, "utf-8")]
    needles += [_escape(SAID).encode(), json.dumps(SAID)[1:-1].encode(), SAID[20:].encode()]
    return any(needle in part for part in inflate(content) for needle in needles)


FILES = {
    "xls": lambda: xls(ROWS[:3]),
    "xlsx": lambda: xlsx(Paroles=ROWS, Autres=[["a", "b"], [1, 2.5]]), "ods": ods, "rich": rich,
    "html": lambda: page().encode(), "geojson": lambda: features().encode(), "tsv": lambda: text("\t").encode(),
}  # fmt: skip


@pytest.mark.parametrize("kind", FILES)
def test_words_leave_a_file_of_any_format_and_nothing_else_of_it(kind: str) -> None:
    content = FILES[kind]()
    assert holds(content)
    copied = copy_of(f"paroles.{kind}", content)
    assert not holds(copied)
    before, after = cells("a", content), cells("a", copied)
    assert before.keys() == after.keys()
    changed = {place: after[place] for place in before if before[place] != after[place]}
    assert changed and all("[…]" in said for said in changed.values())
    assert all("héron" in before[place] for place in changed)


@pytest.mark.parametrize(
    ("encoding", "delimiter", "end"),
    [
        pytest.param(*case, marks=() if case[1:] == (";", "\r\n") else pytest.mark.soak)
        for case in product((*ENCODINGS, "utf-8-sig", "utf-16", "iso-8859-15"), ";,\t|", ("\r\n", "\n"))
    ],
)
def test_a_text_keeps_its_encoding_and_its_separator(encoding: str, delimiter: str, end: str) -> None:
    content = text(delimiter, end).encode(encoding, "replace")
    copied = copy_of("paroles.csv", content)
    assert not holds(copied)
    lines = copied.decode(encoding).splitlines()
    assert lines[0].replace('"', "") == delimiter.join(ROWS[0])
    assert lines[1].replace("...", "…").replace('"', "") == delimiter.join(["TE", "[…]", "12"])
    before, after = cells("a", content), cells("a", copied)
    assert {place for place in before if before[place] != after.get(place)} == {(None, 2, 1)}


def test_words_that_were_decoded_twice_or_typed_otherwise_are_the_same_words() -> None:
    twice = SAID.encode().decode("cp1252")
    rows = [["testimony", "words"], ["x", twice], ["y", f"  {SAID.upper()}\n"], ["TA", OTHER]]
    copied = cells("a", copy_of("paroles.xlsx", xlsx(Paroles=rows)))
    assert [copied["Paroles", line, 1] for line in (2, 3, 4)] == ["[…]", "[…]", OTHER]


def test_words_of_the_testimony_go_although_the_drawer_holds_others_or_few() -> None:
    rows = [["testimony", "words"], ["TE", "Une première version."], ["TA", "Oui."]]
    copied = cells("a", copy_of("paroles.xlsx", xlsx(Paroles=rows)))
    assert (copied["Paroles", 2, 1], copied["Paroles", 3, 1]) == ("[…]", "Oui.")
    short = derive_silence({"TA": "Oui."}, ["TA"])
    rows = [["réponse", "qui"], ["Oui.", "TA"], ["Oui.", "TE"]]
    copied = cells("a", copy_of("réponses.xlsx", xlsx(Feuille=rows), short))
    assert (copied["Feuille", 2, 0], copied["Feuille", 3, 0]) == ("[…]", "Oui.")


def test_files_within_a_zip_are_each_rewritten_and_the_others_stay_byte_for_byte() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a/paroles.csv", text(";"))
        archive.writestr("b.xlsx", xlsx(Paroles=ROWS))
        archive.writestr("autre.csv", "id;name\nP1;Un\n")
    with zipfile.ZipFile(io.BytesIO(copy_of("lot.zip", stream.getvalue()))) as archive:
        assert archive.namelist() == ["a/paroles.csv", "b.xlsx", "autre.csv"]
        assert archive.read("autre.csv") == b"id;name\nP1;Un\n"
        assert not any(holds(archive.read(name)) for name in archive.namelist())


def test_a_file_without_the_words_is_left_alone_and_one_that_nobody_can_read_is_not_kept() -> None:
    other = text(";").replace(SAID, "Autre chose.").replace("TE", "TX").encode()
    assert derive_copy("a.csv", other, SILENCE, Memory(), {}) is None
    gone = derive_copy("a.bin", b"\x00\x01\x02" * 50 + SAID.encode("cp1252"), SILENCE, Memory(), {})
    assert gone is not None and gone.content is None


def test_a_formula_and_the_looks_of_a_workbook_stay() -> None:
    book = openpyxl.load_workbook(io.BytesIO(copy_of("paroles.xlsx", rich())))
    assert book["Paroles"]["D2"].value == "=1+1"
    assert book["Paroles"]["C2"].comment.text == "Dit : […]"
    assert book["Notes"].sheet_state == "hidden"


def test_a_title_cut_in_the_middle_of_the_words_loses_them_and_a_common_beginning_stays() -> None:
    assert SILENCE.redact(f"Note : {SAID[:50]}…") == "Note : […]"
    assert SILENCE.redact(f"{SAID[:45]} matin, dit un autre.") == f"{SAID[:45]} matin, dit un autre."
    assert SILENCE.redact(SAID[:12]) == SAID[:12]
    arabic = "كان الجيران يجتمعون كل مساء حول البئر القديم في الساحة."
    assert derive_silence({"T": arabic}, ["T"]).redact(f"Dit : {arabic}") == "Dit : […]"
