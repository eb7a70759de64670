"""All findings at once, by cause: where they are said once, what comes first, what may be repaired."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.grid import letter_of, place_of
from territory.ingest.question import Repair
from territory.ingest.verdict import group, say_columns, say_lines
from territory.locale.words import Words

FR, EN = Words("fr"), Words("en")


def finding(row: int | None, code: str = "number", severity: str = BLOCKS, **more: object) -> Finding:
    known = {"column": "amount", "value": "NC", "table": "funding_event", "sheet": "Feuil1", "letter": "C", **more}
    return Finding(
        row, known["column"], code, severity, known["value"], known["table"], "lot.xlsx", known["sheet"],
        letter=known["letter"],
    )  # type: ignore[arg-type]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([14], "ligne 14"),
        ([14, 15], "lignes 14 et 15"),
        ([14, 15, *range(22, 41)], "lignes 14, 15 et 22 à 40"),
        (range(2, 18_150), "lignes 2 à 18149"),
        (range(1, 30, 2), "lignes 1, 3, 5, 7, 9, 11, 13, 15 et 7 autres"),
        ([1200, 2018], "lignes 1200 et 2018"),
    ],
)
def test_lines_are_said_as_a_person_would(lines: list[int], said: str) -> None:
    assert say_lines(list(lines), FR) == said


def test_columns_too() -> None:
    assert say_columns(["C"], FR) == "colonne C"
    assert say_columns(["AA", "Z", "AB", "B"], FR) == "colonnes B et Z à AB"


@given(st.integers(0, 20_000))
def test_a_letter_and_its_place_are_inverse(place: int) -> None:
    assert place_of(letter_of(place)) == place


def test_one_cause_is_said_once_with_all_its_places() -> None:
    rows = [14, 15, *range(22, 41)]
    (cause,) = group([finding(row) for row in rows])
    assert (cause.rows, cause.blocks, cause.code) == (21, True, "number")
    assert cause.say_place(FR) == "feuille « Feuil1 », lignes 14, 15 et 22 à 40, colonne C".replace(
        "« ", "«\u00a0"
    ).replace(" »", "\u00a0»")
    assert cause.say(FR).startswith("bloque (feuille")
    assert cause.say(FR).count("n'est pas un nombre") == 1
    assert "1234.5" in cause.say(EN)
    assert "rows 14, 15 and 22 to 40, column C" in cause.say(EN)


def test_what_blocks_comes_first_then_what_touches_most_rows() -> None:
    findings = [
        *(finding(row, "twins", NOTE, column=None, letter=None, value=None) for row in range(3)),
        finding(9, "siret", column="siret", letter="D", table="organisation"),
        *(finding(row, "minimum") for row in (5, 6)),
    ]
    assert [cause.code for cause in group(findings)] == ["minimum", "siret", "twins"]
    assert group(findings) == group(reversed(findings))


def test_other_values_are_given_as_examples() -> None:
    (cause,) = group([finding(row, value=value) for row, value in enumerate("aabcde", start=2)])
    assert cause.examples == ("b", "c", "d")
    assert "De même" in cause.say_what(FR)
    (cause,) = group([finding(2), finding(3)])
    assert "De même" not in cause.say_what(FR)


def test_a_crosstab_says_one_cause_across_its_columns() -> None:
    (cause,) = group([finding(row, letter=letter) for row in (2, 3) for letter in "DEF"])
    assert (cause.lines, cause.letters) == ((2, 3), ("D", "E", "F"))


def test_columns_left_aside_are_one_cause() -> None:
    labels = [finding(1, "column-unknown", NOTE, column=name, value=name, letter=letter) for name, letter in
              [("Total", "A"), ("Vu par", "B")]]  # fmt: skip
    (cause,) = group(labels)
    assert cause.examples == ("Vu par",)


def test_a_repair_belongs_to_the_cause_of_its_cell() -> None:
    topic = "repair-siret-scientific:Feuil1#1:C"
    repairs = [Repair(topic, 2, "C", "2,43E+13", "24300000000011"), Repair("repair-x:Autre#1:C", 3, "C", "a", "b")]
    (cause,) = group([finding(row, "siret", column="siret", table="organisation") for row in (2, 3)], repairs)
    assert (cause.topics, cause.repairable) == ((topic,), 1)
    assert "Une correction est proposée pour 1 cellule." in cause.say_what(FR)


def test_a_finding_on_the_whole_file_says_which() -> None:
    (cause,) = group([Finding(None, None, "file-empty", BLOCKS, None, None, "dossier/vide.csv")])
    assert (cause.rows, cause.say_place(FR)) == (0, "fichier vide.csv")


def test_among_several_files_a_line_is_said_with_its_own() -> None:
    first, second = finding(3, sheet=None), replace(finding(3, sheet=None), file="paquet.zip / somme.xlsx")
    assert [cause.say_place(FR) for cause in group([first])] == ["ligne 3, colonne C"]
    assert [cause.say_place(FR) for cause in group([first, second])] == [
        "fichier lot.xlsx, ligne 3, colonne C",
        "fichier somme.xlsx, ligne 3, colonne C",
    ]
