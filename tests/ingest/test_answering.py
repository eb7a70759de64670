"""What a holder types on screen: checked as they type, and the same cells as in a workbook that comes back."""

from __future__ import annotations

import pytest

from territory.ingest.answering import Awaited, check_answer, derive_cells, derive_typed, is_answered, read_number

NOTHING = Awaited()


def codes(cells: dict[str, str], awaited: Awaited = NOTHING) -> list[str]:
    return [
        f"{remark.column} {remark.code}" + (" !" if remark.blocks else "") for remark in check_answer(cells, awaited)
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12.0), ("12,5", 12.5), ("1 234,5", 1234.5), ("-3", -3.0), ("0", 0.0), ("1.500", None), ("NC", None),
     ("12 %", None), ("∞", None), ("1e999", None), ("", None)],
)  # fmt: skip
def test_a_number_is_read_as_people_write_it_or_not_at_all(text: str, number: float | None) -> None:
    assert read_number("value", text) == number


def test_an_empty_line_is_no_mistake() -> None:
    assert codes({}) == []
    assert derive_cells({}) == {}
    assert not is_answered({"answer": "absent"})
    assert derive_cells({"answer": "later", "value": "3", "note": "en mars"}) == {}


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"value": "douze"}, ["value number !"]),
        ({"value": "1.500"}, ["value ambiguous !"]),
        ({"value": "3", "denominator": "-2"}, ["denominator negative !"]),
        ({"numerator": "3"}, ["value value-missing !"]),
        ({"answer": "absent"}, ["reason reason-missing !"]),
        ({"answer": "absent", "reason": "pas relevé", "value": "douze"}, []),
        ({"value": "3", "evidence_url": "voir dossier"}, ["evidence_url address !"]),
        ({"value": "3", "evidence_url": "exemple.org/page"}, []),
        ({"value": "3", "evidence_url": "javascript:alert(1)"}, ["evidence_url address !"]),
        ({"value": "3", "note": "Mme Durand, 06 12 34 56 78"}, ["note personal !", "note personal !"]),
        ({"value": "3", "note": "contact@exemple.org"}, []),
        ({"answer": "later", "note": "a.durand@exemple.org"}, ["note personal !"]),
    ],
)
def test_what_is_wrong_is_said_of_its_cell(cells: dict[str, str], said: list[str]) -> None:
    assert codes(cells) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [("50", []), ("-1", ["value below"]), ("101", ["value above"]), ("1", ["value unlike"]), ("0", [])],
)
def test_what_is_strange_is_asked_and_keeps_nothing_out(value: str, said: list[str]) -> None:
    assert codes({"value": value}, Awaited(0, 100, 30)) == said


def test_a_line_makes_the_cells_of_a_workbook() -> None:
    typed = {"answer": "value", "value": "12,5", "numerator": "25", "denominator": "2", "quality": "measured",
             "note": "=1+1"}  # fmt: skip
    assert derive_cells(typed) == {
        "value": 12.5, "presence": "present", "quality": "measured", "numerator": 25, "denominator": 2, "note": "=1+1",
    }  # fmt: skip
    absent = {"answer": "absent", "reason": "pas relevé", "value": "12"}
    assert derive_cells(absent) == {"presence": "missing", "reason": "pas relevé"}


def test_a_line_of_a_workbook_is_typed_as_on_screen() -> None:
    assert derive_typed({"value": "12,5", "presence": "present", "note": "compté"}) | {"note": ""} == {
        "answer": "value", "value": "12,5", "quality": "", "numerator": "", "denominator": "", "collector": "",
        "evidence_url": "", "note": "",
    }  # fmt: skip
    absent = derive_typed({"presence": "withheld", "reason": "secret"})
    assert (absent["answer"], absent["presence"], absent["reason"]) == ("absent", "withheld", "secret")
    assert derive_typed({"reason": "pas relevé"})["presence"] == "missing"
