"""Texts of cells: encodings, separators, quotes and lines as the programs of twenty years write them."""

from __future__ import annotations

import codecs

import pytest

from territory.ingest.grid import Brought
from territory.ingest.limits import Limits
from territory.ingest.reader import read_brought

TEXT = "Bénéficiaire;Montant;Objet\r\nThéâtre d’été;40 000,00;Création à Rezé — 3 €\r\n"


def read(content: bytes | str, name: str = "a.csv", **choices: str) -> Brought:
    data = content.encode() if isinstance(content, str) else content
    return read_brought(data, name, choices, Limits(rows=1000, columns=50))


def cells(brought: Brought) -> list[list[object]]:
    assert brought.problems == ()
    return [list(held) for _, held in brought.grids[0].lines]


def chosen(brought: Brought, topic: str) -> str:
    return next(item.chosen for item in brought.assumptions if item.topic == topic)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (TEXT.encode("cp1252"), "windows-1252"),
        (TEXT.replace("’", "'").replace("—", "-").encode("iso-8859-15"), "iso-8859-15"),
        (TEXT.encode("mac-roman"), "macintosh"),
        (TEXT.replace("€", "e").replace("’", "'").replace("—", "-").encode("cp850"), "cp850"),
        (TEXT.encode("utf-16"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF8 + TEXT.encode("cp1252"), "windows-1252"),
        (TEXT.encode() + TEXT.encode("cp1252"), "mixed"),
        (TEXT.encode() + TEXT.encode() + b"\xc3", "utf-8"),
    ],
)
def test_accents_come_out_whatever_the_encoding(content: bytes, code: str) -> None:
    brought = read(content)
    assert chosen(brought, "encoding") == code
    for line in cells(brought)[0:3:2]:
        assert line[0] == "Bénéficiaire"
    assert cells(brought)[1][0] in {"Théâtre d’été", "Théâtre d'été"}


def test_a_mark_that_lies_is_told_and_a_choice_wins() -> None:
    brought = read(codecs.BOM_UTF8 + TEXT.encode("cp1252"))
    assert brought.assumptions[0].detail["mark"] == "lies"
    other = read(TEXT.encode("cp1252"), encoding="macintosh")
    assert chosen(other, "encoding") == "macintosh"
    assert cells(other)[0][0] == "BÈnÈficiaire"
    assert chosen(read(TEXT, encoding="no-such"), "encoding") == "utf-8"


def test_text_decoded_twice_is_mended_where_it_clearly_is() -> None:
    twice = "Thé".encode().decode("cp1252")
    brought = read(f"nom;objet\n{twice};Ãpre et SÃO sont de vrais mots\nOK;été")
    assert cells(brought)[1][0] == "Thé"
    assert cells(brought)[2] == ["OK", "été"]
    assert chosen(brought, "mojibake") == "mend"
    assert cells(read(f"nom;objet\n{twice};x", mojibake="keep"))[1][0] == twice


def test_null_characters_are_taken_out_and_told() -> None:
    brought = read(b"a;b\r\n1\0;2\r\n")
    assert cells(brought) == [["a", "b"], ["1", "2"]]
    assert chosen(brought, "nul") == "removed"


@pytest.mark.parametrize(("sign", "code"), [(";", "semicolon"), (",", "comma"), ("\t", "tab"), ("|", "pipe")])
def test_separators_are_found_and_chosen(sign: str, code: str) -> None:
    lines = [["a", "b", "c"], ["1", '"x, y; z"', "3"], ["4", "", "6"]]
    text = "\n".join(sign.join(line) for line in lines)
    brought = read(text)
    assert chosen(brought, "separator") == code
    assert cells(brought)[1] == ["1", "x, y; z", "3"]
    assert chosen(read(text, separator="pipe"), "separator") == "pipe"


def test_a_decimal_comma_is_no_separator() -> None:
    brought = read("a;b\n12,50;13,20\n1,5;2,5\n3,5;4,5\n")
    assert chosen(brought, "separator") == "semicolon"
    assert cells(brought)[1] == ["12,50", "13,20"]


def test_the_hint_of_a_spreadsheet_is_followed_and_is_no_line() -> None:
    brought = read("sep=|\r\na;x|b\r\n1|2\r\n")
    assert brought.grids[0].lines == [(1, ["a;x", "b"]), (2, ["1", "2"])]


def test_lines_end_in_any_way_and_quoted_breaks_are_one_row() -> None:
    assert cells(read('a;b\r\n1;"x\ny"\n2;z\r3;"w\r\nv"\r\n')) == [
        ["a", "b"], ["1", "x\ny"], ["2", "z"], ["3", "w\r\nv"],
    ]  # fmt: skip
    assert len(cells(read("a;b\r\r\n1;2\r\r\n3;4\r\r\n"))) == 3


def test_empty_lines_are_given_with_their_number() -> None:
    brought = read("a;b\r\n;\r\n\r\n1;2\r\n")
    assert [(line, any(held)) for line, held in brought.grids[0].lines] == [
        (1, True), (2, False), (3, False), (4, True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "broken", ['2;"Le Port;x', '2;"Le "Grand" Port;x', '2;Le "Port;x', '2;"Le Port";"x', '"2;Le Port;x']
)
def test_a_lone_quote_never_swallows_the_lines_after_it(broken: str) -> None:
    after = "\n".join(f'{rank};"Asso ""n° {rank}""";objet' for rank in range(3, 40))
    brought = read(f"id;nom;objet\n1;Un;x\n{broken}\n{after}\n")
    lines = cells(brought)
    assert len(lines) == 40
    assert lines[-1] == ["39", 'Asso "n° 39"', "objet"]
    assert [line[0] for line in lines[3:]] == [str(rank) for rank in range(3, 40)]


def test_a_lone_quote_is_told_and_may_be_trusted() -> None:
    text = 'id;nom;objet\n1;"Un;x\n2;Deux;y\n3;Trois;z\n4;Quatre";w\n'
    brought = read(text)
    assumption = next(item for item in brought.assumptions if item.topic == "quotes")
    assert (assumption.chosen, assumption.detail["line"], len(cells(brought))) == ("literal", "2", 5)
    assert cells(brought)[1] == ["1", "Un", "x"]
    assert len(cells(read(text, quotes="trusted"))) == 2


def test_a_name_that_says_another_kind_is_told() -> None:
    brought = read(TEXT, "Liste.XLSX")
    assert (brought.kind, chosen(brought, "kind")) == ("csv", "csv")
    assert "kind" not in {item.topic for item in read(TEXT, "liste.txt").assumptions}


def test_text_that_looks_like_a_command_is_only_text() -> None:
    assert cells(read("a;b\n=cmd|' /C calc'!A0;@SUM(1)\n"))[1] == ["=cmd|' /C calc'!A0", "@SUM(1)"]
