"""The file handed back: the same workbook with marks that say where and what, and that come off without a trace."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.grid import Brought, Grid
from territory.ingest.ours import STYLES_SHEET, Mark, is_our_sheet, read_mark
from territory.ingest.question import Repair
from territory.locale.words import Words
from territory.reports.marked import write_marked
from territory.reports.marks import BLOCKING, NOTED
from territory.reports.writing import AUTHOR

FR = Words("fr")
FILE = "lot.xlsx"


def finding(row: int | None, letter: str | None, code: str = "number", severity: str = BLOCKS, **more: Any) -> Finding:
    held = {"column": "amount", "value": "NC", "table": "funding_event", "sheet": "Aides", **more}
    return Finding(
        row, held["column"], code, severity, held["value"], held["table"], held.get("file", FILE), held["sheet"],
        letter=letter,
    )  # fmt: skip


FINDINGS = (finding(2, "C"), finding(3, "C", "money", NOTE, value="-1"), finding(3, None, "key-missing"))


def brought(content: bytes, kind: str = "xlsx", file: str = FILE) -> Brought:
    """What a reader gives of a workbook: the values of its cells."""
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    grids = [
        Grid(sheet.title, [(row[0].row, [cell.value for cell in row]) for row in sheet.iter_rows()])
        for sheet in book.worksheets
        if not is_our_sheet(sheet.title, read_mark(content).is_ours)
    ]
    return Brought(file, "", kind, content, tuple(grids))


def save(book: Any) -> bytes:
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.fixture
def theirs() -> bytes:
    """A workbook as people make them: widths, styles, a formula, a list, a comment, another sheet, a merged title."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Aides"
    for row in (
        ["Nom", "Date", "Montant"],
        ["Halle", date(2026, 6, 30), "NC"],
        ["Verger", datetime(2026, 1, 2, 8), -1],
    ):
        sheet.append(row)
    sheet["C4"] = "=SUM(C3:C3)"
    sheet["B2"].number_format = "dd/mm/yy"
    sheet["C2"].fill = PatternFill("solid", fgColor="FF00FF00")
    sheet["C2"].font = Font(bold=True)
    sheet["A3"].comment = Comment("Vu avec le trésorier", "Karim")
    sheet["A6"] = "Titre"
    sheet.merge_cells("A6:C6")
    sheet.column_dimensions["A"].width = 33
    listed = DataValidation(type="list", formula1='"a,b"')
    sheet.add_data_validation(listed)
    listed.add("A2:A9")
    sheet.freeze_panes = "A2"
    other = book.create_sheet("Notes à part")
    other["A1"] = "à garder"
    return save(book)


def opened(content: bytes) -> Any:
    assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None
    return openpyxl.load_workbook(io.BytesIO(content))


def test_an_xlsx_keeps_its_layout(theirs: bytes) -> None:
    book = opened(write_marked(brought(theirs), FINDINGS, "D-1", FR))
    assert [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"] == [
        "À corriger", "Aides", "Notes à part",
    ]  # fmt: skip
    sheet = book["Aides"]
    assert sheet["C4"].value == "=SUM(C3:C3)"
    assert (sheet["B2"].number_format, sheet["C2"].font.bold) == ("dd/mm/yy", True)
    assert sheet.column_dimensions["A"].width == 33
    assert (sheet.freeze_panes, str(sheet.merged_cells)) == ("A2", "A6:C6")
    assert [str(item.sqref) for item in sheet.data_validations.dataValidation] == ["A2:A9"]
    assert book["Notes à part"]["A1"].value == "à garder"
    assert book.active.title == "À corriger"


def test_faulty_cells_are_filled_and_commented(theirs: bytes) -> None:
    sheet = opened(write_marked(brought(theirs), FINDINGS, "D-1", FR))["Aides"]
    blocked, noted, line = sheet["C2"], sheet["C3"], sheet["A3"]
    assert blocked.fill.fgColor.rgb == BLOCKING.fgColor.rgb
    assert (blocked.comment.author, blocked.comment.text.startswith("Bloque")) == (AUTHOR, True)
    assert "n'est pas un nombre" in blocked.comment.text
    assert noted.fill.fill_type == NOTED.fill_type != BLOCKING.fill_type  # a pattern, not only a colour
    assert noted.comment.text.startswith("À savoir")
    assert line.comment.author == "Karim"
    assert line.comment.text.startswith("Vu avec le trésorier")
    assert "Bloque" in line.comment.text


def test_a_list_leads_to_each_cell(theirs: bytes) -> None:
    repair = Repair("repair-amount:Aides#1:C", 2, "C", "NC", "0")
    book = opened(write_marked(brought(theirs), FINDINGS, "D-1", FR, [repair]))
    rows = [[cell.value for cell in row] for row in book["À corriger"].iter_rows()]
    head = next(n for n, row in enumerate(rows) if row[0] == "Gravité")
    assert [row[:5] for row in rows[head + 1 :]] == [
        ["bloque", "Aides", 2, "C", "C2"], ["bloque", "Aides", 3, None, "A3"], ["à savoir", "Aides", 3, "C", "C3"],
    ]  # fmt: skip
    assert rows[head + 1][5:7] == ["Montant", "NC"]
    assert rows[head + 1][8] == "0"
    links = {link.hyperlink.ref: link.hyperlink.location for row in book["À corriger"].iter_rows() for link in row
             if link.hyperlink}  # fmt: skip
    assert links == {f"E{head + 2}": "'Aides'!C2", f"E{head + 3}": "'Aides'!A3", f"E{head + 4}": "'Aides'!C3"}


def test_it_carries_the_submission(theirs: bytes) -> None:
    assert read_mark(theirs) == Mark()
    marked = write_marked(brought(theirs), FINDINGS, "D-0a1b2c", FR)
    assert read_mark(marked) == Mark(True, "D-0a1b2c")
    assert read_mark(b"not a workbook") == Mark()
    assert [name for name in opened(marked).sheetnames if is_our_sheet(name, True)] == ["À corriger", STYLES_SHEET]
    assert not is_our_sheet("À corriger", False)  # a sheet of theirs may have that name


def test_marking_again_leaves_only_the_new_marks(theirs: bytes) -> None:
    once = write_marked(brought(theirs), FINDINGS, "D-1", FR)
    twice = write_marked(brought(once), FINDINGS, "D-2", FR)
    assert describe(twice) == describe(once)
    assert read_mark(twice).submission == "D-2"
    clean = opened(write_marked(brought(twice), (), "D-3", FR))
    sheet = clean["Aides"]
    assert sheet["C2"].fill.fgColor.rgb == "FF00FF00"  # the fill that our mark hid
    assert (sheet["C3"].fill.fill_type, sheet["C2"].comment, sheet["C3"].comment) == (None, None, None)
    assert (sheet["A3"].comment.text, sheet["A3"].comment.author) == ("Vu avec le trésorier", "Karim")
    assert clean.sheetnames == ["À corriger", "Aides", "Notes à part"]


def describe(content: bytes) -> list[tuple[object, ...]]:
    book = opened(content)
    return [
        (sheet.title, cell.coordinate, cell.value, cell.fill.fill_type, cell.comment and cell.comment.text)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
    ]


def test_what_formulas_gave_is_kept(theirs: bytes) -> None:
    """Dropped again before a spreadsheet opened it, the workbook still says what its formulas gave."""
    grids = brought(theirs).grids
    grids[0].lines[3] = (4, [None, None, 1234.5])
    held = Brought(FILE, "", "xlsx", theirs, grids)
    marked = write_marked(held, FINDINGS, "D-1", FR)
    assert openpyxl.load_workbook(io.BytesIO(marked), data_only=True)["Aides"]["C4"].value == 1234.5
    assert opened(marked)["Aides"]["C4"].value == "=SUM(C3:C3)"


def test_a_csv_comes_back_as_a_workbook() -> None:
    lines: Sequence[tuple[int, Sequence[object]]] = [
        (1, ["nom", "montant"]), (2, ["=cmd|' /C calc'!A0", "40 000,00"]), (4, ["'+1", "00123"]),
    ]  # fmt: skip
    held = Brought("aides 2017/lot*.csv", "", "csv", b"", (Grid(None, list(lines)),))
    found = [finding(2, "B", sheet=None, file=held.file), finding(4, "D", sheet=None, file=held.file)]
    content = write_marked(held, found, "D-1", FR)
    book = opened(content)
    assert book.sheetnames == ["À corriger", "lot"]
    sheet = book["lot"]
    assert (sheet["A2"].value, sheet["A2"].data_type, sheet["A2"].quotePrefix) == ("=cmd|' /C calc'!A0", "s", True)
    assert (sheet["A4"].value, sheet["B4"].value) == ("'+1", "00123")  # line 4 is line 4; text is what it was
    assert sheet["B2"].comment.author == AUTHOR
    assert sheet["D4"].fill.fgColor.rgb == BLOCKING.fgColor.rgb
    assert read_mark(content).submission == "D-1"
    assert b"<f>" not in b"".join(
        zipfile.ZipFile(io.BytesIO(content)).read(name)
        for name in zipfile.ZipFile(io.BytesIO(content)).namelist()
        if "worksheets" in name
    )


def test_an_old_workbook_keeps_its_values_and_says_what_is_lost() -> None:
    values: list[object] = ["x", 12, 1.5, True, None, date(2026, 6, 30), datetime(2026, 6, 30, 8, 15), date(1850, 1, 1),
                            24440040400129000, float("nan"), "\x07bip", "#N/A"]  # fmt: skip
    held = Brought("vieux.xls", "", "xls", b"", (Grid("A/B", [(1, values)]), Grid("a b", [(1, ["y"])])))
    book = opened(write_marked(held, (), "D-1", FR))
    assert book.sheetnames == ["À corriger", "A B", "a b (2)"]
    assert [cell.value for cell in book["A B"][1]] == [
        "x", 12, 1.5, True, None, datetime(2026, 6, 30), datetime(2026, 6, 30, 8, 15), "1850-01-01",
        "24440040400129000", "nan", "�bip", "#N/A",
    ]  # fmt: skip
    said = " ".join(str(row[0].value) for row in book["À corriger"].iter_rows())
    assert "mise en forme" in said
    assert "Rien à corriger" in said


def test_findings_of_other_files_are_left_out(theirs: bytes) -> None:
    book = opened(write_marked(brought(theirs), [finding(2, "C", file="autre.xlsx")], "D-1", FR))
    assert book["Aides"]["C2"].comment is None


def test_a_merged_cell_is_marked_where_it_shows(theirs: bytes) -> None:
    book = opened(write_marked(brought(theirs), [finding(6, "B")], "D-1", FR))
    assert book["Aides"]["A6"].comment is not None


def test_a_workbook_that_cannot_be_edited_is_laid_out_from_its_values() -> None:
    held = Brought(FILE, "", "xlsx", b"PK damaged", (Grid("Aides", [(1, ["Nom"]), (2, ["Halle"])]),))
    book = opened(write_marked(held, [finding(2, "A")], "D-1", FR))
    assert book["Aides"]["A2"].comment is not None


@pytest.mark.soak
def test_beyond_what_a_spreadsheet_can_open_cells_are_coloured_without_comment() -> None:
    lines: list[tuple[int, Sequence[object]]] = [(1, ["montant"]), *((row, ["NC"]) for row in range(2, 5_012))]
    held = Brought("a.csv", "", "csv", b"", (Grid(None, lines),))
    found = [finding(row, "A", sheet=None, file="a.csv") for row, _ in lines[1:]]
    book = opened(write_marked(held, found, "D-1", FR))
    assert sum(row[0].comment is not None for row in book["a"].iter_rows()) == 5_000
    assert book["a"]["A5011"].fill.fgColor.rgb == BLOCKING.fgColor.rgb
    said = " ".join(str(row[0].value) for row in book["À corriger"].iter_rows(max_row=8))
    assert "10 autres" in said
