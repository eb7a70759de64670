"""Workbooks of every kind: values typed, merged cells, formulas, hidden sheets, dates of both systems."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl.packaging.custom import StringProperty
from tests.ingest.files import Rows, xlsx

from territory.ingest.grid import Brought
from territory.ingest.limits import Limits
from territory.ingest.reader import read_brought


def xls(rows: Rows, is_1904: bool = False, style: str | None = None) -> bytes:
    book = xlwt.Workbook()
    book.dates_1904 = is_1904
    sheet = book.add_sheet("Feuil1")
    shown = xlwt.easyxf(num_format_str=style) if style else xlwt.Style.default_style
    for line, row in enumerate(rows):
        for place, value in enumerate(row):
            if value is not None:
                sheet.write(line, place, value, shown if isinstance(value, datetime) else xlwt.Style.default_style)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def ods(rows: Sequence[Sequence[Mapping[str, str] | str]]) -> bytes:
    document = OpenDocumentSpreadsheet()
    table = Table(name="Feuille1")
    document.spreadsheet.addElement(table)
    for row in rows:
        line = TableRow()
        table.addElement(line)
        for cell in row:
            held = TableCell(**cell) if isinstance(cell, Mapping) else TableCell()
            if isinstance(cell, str):
                for part in cell.split("\n") if cell else []:
                    held.addElement(P(text=part))
            line.addElement(held)
    content = io.BytesIO()
    document.write(content)
    return content.getvalue()


def read(content: bytes, name: str = "a.xlsx", **choices: str) -> Brought:
    return read_brought(content, name, {key.replace("__", ":"): value for key, value in choices.items()}, Limits())


def test_values_keep_their_type() -> None:
    rows = [
        ["Texte", 12, 1.5, True, datetime(2024, 3, 1), datetime(2024, 3, 1, 14, 30), time(9, 30), None, "fin"],
        [None, None],
        ["24440040400129", 24440040400129, 0.1 + 0.2, False, date(1999, 12, 31), 45000, "=cmd|x", "", "é\nè"],
    ]
    (grid,) = read(xlsx(Feuil1=rows)).grids
    assert [number for number, _ in grid.lines] == [1, 2, 3]
    assert list(grid.lines[0][1]) == rows[0]
    assert list(grid.lines[1][1]) == []
    third = list(grid.lines[2][1])
    assert third[:2] == ["24440040400129", 24440040400129]
    assert (third[4], third[5], third[8]) == (datetime(1999, 12, 31), 45000, "é\nè")


def test_dates_of_1904() -> None:
    def change(book: Any) -> None:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904

    rows = [["le"], [datetime(2024, 3, 1)]]
    (grid,) = read(xlsx(change, F=rows)).grids
    assert grid.lines[1][1] == [datetime(2024, 3, 1)]
    (grid,) = read(xls(rows, True, "DD/MM/YYYY"), "a.xls").grids
    assert grid.lines[1][1][0] in {date(2024, 3, 1), datetime(2024, 3, 1)}


def test_merged_cells_formulas_and_errors() -> None:
    def change(book: Any) -> None:
        sheet = book["F"]
        sheet.merge_cells("A1:C1")
        sheet["A3"] = "=SUM(B3:C3)"

    (grid,) = read(xlsx(change, F=[["Groupe", None, None], ["a", "b", "c"], [None, 1, "#REF!"]])).grids
    assert grid.merged == ((1, 0, 1, 2),)
    assert grid.uncalculated == {(3, 0)}
    assert grid.lines[2][1] == [None, 1, "#REF!"]


def test_hidden_sheets_are_left_aside_unless_asked_for() -> None:
    def change(book: Any) -> None:
        book["Notes"].sheet_state = "hidden"

    content = xlsx(change, Liste=[["a"], [1]], Notes=[["b"], [2]], Vide=[])
    brought = read(content)
    assert [grid.sheet for grid in brought.grids] == ["Liste", "Vide"]
    told = {item.topic: (item.chosen, item.is_sure) for item in brought.assumptions}
    assert told["sheet:Notes"] == ("skip", False)
    asked = read(content, sheet__Notes="read", sheet__Liste="skip")
    assert [(grid.sheet, grid.is_hidden) for grid in asked.grids] == [("Notes", True), ("Vide", False)]


def test_a_workbook_of_ours_says_what_it_goes_on_with() -> None:
    def change(book: Any) -> None:
        book.custom_doc_props.append(StringProperty(name="territory-submission", value="S-42"))

    assert read(xlsx(change, F=[["a"]])).submission == "S-42"
    assert read(xlsx(F=[["a"]])).submission is None


def test_a_cell_in_the_last_corner_takes_no_memory() -> None:
    def change(book: Any) -> None:
        book["F"].cell(1_048_576, 1, "égaré")

    (grid,) = read(xlsx(change, F=[["a"], [1]])).grids
    assert [number for number, _ in grid.lines] == [1, 2, 1_048_576]

    def far(book: Any) -> None:
        book["F"].cell(1, 16_384, "égaré")

    assert [problem.code for problem in read(xlsx(far, F=[["a"]])).problems] == ["too-many-columns"]


def test_old_workbooks() -> None:
    (grid,) = read(xls([["Nom", "Montant"], ["Été", 1.5], [None, 12]]), "a.xls").grids
    assert [(number, list(held)) for number, held in grid.lines] == [
        (1, ["Nom", "Montant"]), (2, ["Été", 1.5]), (3, [None, 12]),
    ]  # fmt: skip
    assert read(xls([["a", "b"]]), "a.csv").assumptions[-1].topic == "kind"


def test_open_workbooks() -> None:
    number = {"valuetype": "float", "value": "12.5"}
    yes = {"valuetype": "boolean", "booleanvalue": "true"}
    content = ods(
        [
            [{"valuetype": "string", "numbercolumnsspanned": "2", "stringvalue": "Groupe"}, ""],
            ["a\nb", number, {"valuetype": "date", "datevalue": "2024-03-01"}, yes],
            [{"formula": "of:=[.A1]"}, {"valuetype": "time", "timevalue": "PT09H30M00S"}],
            ["", "", {**number, "numbercolumnsrepeated": "2"}, {"numbercolumnsrepeated": "16000"}],
        ]
    )  # fmt: skip
    brought = read(content, "a.ods")
    (grid,) = brought.grids
    assert brought.kind == "ods"
    assert [list(held) for _, held in grid.lines] == [
        ["Groupe"], ["a\nb", 12.5, date(2024, 3, 1), True], [None, time(9, 30)], [None, None, 12.5, 12.5],
    ]  # fmt: skip
    assert (grid.merged, grid.uncalculated) == (((1, 0, 1, 1),), {(3, 0)})


@pytest.mark.parametrize("name", ["export.xls", "export.html"])
def test_a_page_saved_as_a_workbook_gives_its_table(name: str) -> None:
    page = (
        "<html><head><meta charset='utf-8'></head><body><table><tr><th>Nom</th><th colspan=2>Prix</th></tr>"
        "<tr><td>Été &amp; co</td><td>12,50<td>x</tr></table></body></html>"
    )
    brought = read(page.encode(), name)
    assert brought.kind == "html"
    assert [list(held) for _, held in brought.grids[0].lines] == [["Nom", "Prix", None], ["Été & co", "12,50", "x"]]


def test_an_xml_workbook_of_2003() -> None:
    book = (
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="F"><Table>'
        '<Row><Cell><Data ss:Type="String">Nom</Data></Cell>'
        '<Cell ss:Index="3"><Data ss:Type="Number">12</Data></Cell></Row>'
        '<Row ss:Index="3"><Cell><Data ss:Type="DateTime">2024-03-01T00:00:00.000</Data></Cell></Row>'
        "</Table></Worksheet></Workbook>"
    )
    (grid,) = read(book.encode(), "a.xls").grids
    assert [(number, list(held)) for number, held in grid.lines] == [
        (1, ["Nom", None, 12]), (2, []), (3, [datetime(2024, 3, 1)]),
    ]  # fmt: skip


def test_features_are_lines() -> None:
    text = (
        '{"type":"FeatureCollection","features":['
        '{"type":"Feature","properties":{"nom":"A","n":1},"geometry":{"type":"Point","coordinates":[-1.5,47.2]}},'
        '{"type":"Feature","properties":{"nom":"B","tags":["x"]},"geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,4],[0,4],[0,0]]]}},'
        '{"type":"Feature","properties":null,"geometry":null}]}'
    )
    brought = read(text.encode(), "lieux.geojson")
    assert brought.kind == "geojson"
    assert [list(held) for _, held in brought.grids[0].lines] == [
        ["nom", "n", "latitude", "longitude", "geometry_type", "tags"],
        ["A", 1, 47.2, -1.5, "Point", None],
        ["B", None, 2.0, 1.0, "Polygon", '["x"]'],
        [None, None, None, None, None, None],
    ]
    assert "point" in {item.topic for item in brought.assumptions}
    assert read(b'[{"a": 1}, {"b": 2}]', "a.json").grids[0].lines[0][1] == ["a", "b"]
