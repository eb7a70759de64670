"""Downloads open in a French Excel and in pandas, and no cell of them is a formula."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from territory.locale.words import Words
from territory.model.board import Label, Money, Phrase, Quantity
from territory.ui.downloads import derive_csv, derive_plain_csv, derive_workbook
from territory.ui.markdown import escape

FR = Words("fr")


def test_a_download_has_a_bom_semicolons_decimal_commas_and_empty_cells_for_the_unknown() -> None:
    rows = pd.DataFrame(
        {
            "note": [Decimal("1234.50"), None, Money(Decimal(0)), Quantity(None, "ETP")],
            "state": [0.5, 3, pd.NA, Phrase("yes")],
            "at": [date(2026, 12, 31), None, "2018-06", True],
        }
    )
    assert (
        derive_csv(FR, rows, ("at", "note", "state"))
        == ("\ufeffQuand;Note;État\r\n2026-12-31;1234,50;0,5\r\n;;3\r\n2018-06;0;\r\noui;;oui\r\n").encode()
    )


def test_a_download_comes_back_in_pandas() -> None:
    rows = pd.DataFrame({"note": ["a;b", 'c"d', "e\nf"], "state": [1.25, 2.0, 3.5]})
    back = pd.read_csv(io.BytesIO(derive_csv(FR, rows, ("note", "state"))), sep=";", decimal=",")
    assert back["Note"].tolist() == rows["note"].tolist()
    assert back["État"].tolist() == rows["state"].tolist()


@given(st.text())
def test_no_text_is_run_as_a_formula(text: str) -> None:
    (cell,) = pd.read_csv(
        io.BytesIO(derive_csv(FR, pd.DataFrame({"note": [f"={text}"]}), ("note",))),
        sep=";",
        keep_default_na=False,
        dtype=str,
    )["Note"].tolist() or [""]
    assert cell.startswith("'=")


@given(st.text(max_size=60))
def test_escaped_text_is_one_line_without_live_markdown(text: str) -> None:
    said = escape(text)
    assert not set("\r\n\t") & set(said)
    for place, letter in enumerate(said):
        if letter in "`*_[]<>$:~|#!{}":
            assert said[place - 1] == "\\"


def test_a_program_reads_codes_points_and_machine_names() -> None:
    rows = pd.DataFrame(
        {"amount": [Money(Decimal("1234.50")), None], "state": [True, Label("weather", "budget", "sun")]}
    )
    content = derive_plain_csv(FR, rows, ("amount", "state"))
    assert content == b"amount,state\n1234.50,true\n,sun\n"


def test_a_number_keeps_its_unit_beside_it() -> None:
    rows = pd.DataFrame({"value": [Quantity(61, "ETP"), Quantity(12.5, "%"), Quantity(None, "t"), "atteint"]})
    assert derive_csv(FR, rows, ("value",)).decode("utf-8-sig") == (
        "Valeur;Valeur (unité)\r\n61;ETP\r\n12,5;%\r\n;\r\natteint;\r\n"
    )
    assert derive_plain_csv(FR, rows, ("value",)) == b"value,value_unit\n61,ETP\n12.5,%\n,\natteint,\n"
    book = load_workbook(io.BytesIO(derive_workbook(Words("en"), rows, ("value",), "Impact", [])))
    assert [[cell.value for cell in row] for row in book.worksheets[0].iter_rows(max_row=3)] == [
        ["Value", "Value (unit)"], [61, "ETP"], [12.5, "%"],
    ]  # fmt: skip


def test_a_workbook_has_typed_cells_what_to_read_and_no_formula() -> None:
    rows = pd.DataFrame({"amount": [Money(Decimal("1234.56")), Money(None)], "note": ["=1+1", "@x"]})
    content = derive_workbook(FR, rows, ("amount", "note"), "Qui paie quoi ?", [("Lien", "=HYPERLINK(1)")])
    book = load_workbook(io.BytesIO(content))
    first, reading = book.worksheets
    assert (first.title, reading.title) == ("Qui paie quoi", "À lire")
    assert [[cell.value for cell in row] for row in first.iter_rows(min_row=2)] == [[1234.56, "=1+1"], [None, "@x"]]
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    assert reading["B1"].value == "=HYPERLINK(1)"
