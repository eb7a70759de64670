"""Cells become canonical text as their column writes them; what reads two ways is said, what is missing is no zero."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from territory.ingest.dates import read_period
from territory.ingest.values import Taken, derive_assumption, derive_style, take


def taken(value: object, kind: str, column: list[object] | None = None) -> Taken:
    return take(value, kind, derive_style(column or [value], kind))


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("40 000,00", "40000.00"),
        ("50\u00a0000 euros", "50000"),
        ("50\u202f000€", "50000"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("(1 200)", "-1200"),
        ("- 12,50", "-12.50"),
        ("−12", "-12"),
        ("1,5 M€", "1500000"),
        ("150 k€", "150000"),
        ("12'500", "12500"),
        (",5", "0.5"),
        (0.1 + 0.2, "0.3"),
        (12000, "12000"),
        ("007", "007"),
    ],
)
def test_amounts(written: object, canonical: str) -> None:
    got = taken(written, "money")
    assert got.problem is None
    assert got.text is not None
    assert float(got.text) == float(canonical)


@pytest.mark.parametrize(
    ("written", "kind", "problem"),
    [
        ("10 000 puis 5 000", "money", "number-several"),
        ("SEM", "money", "number-unreadable"),
        ("1 23", "number", "number-unreadable"),
        (True, "number", "number-unreadable"),
        ("#REF!", "money", "excel-error"),
        ("28/11/2017\n08/12/2017", "date", "date-several"),
        ("22/11/2017\nSolde en 2018", "partial_date", "date-several"),
        ("31/02/2020", "date", "date-unreadable"),
        ("juin 2018", "date", "date-not-a-day"),
        ("bientôt", "partial_date", "date-unreadable"),
        ("peut-être", "boolean", "boolean"),
        ("MMXX", "year", "year"),
    ],
)
def test_what_cannot_be_read_is_a_problem_and_never_a_guess(written: object, kind: str, problem: str) -> None:
    assert taken(written, kind) == Taken(problem=problem)


@pytest.mark.parametrize(
    ("written", "kind", "reason"),
    [
        ("NC", "money", "withheld"),
        ("N/C", "number", "withheld"),
        ("sans objet", "date", "not_applicable"),
        ("NA", "number", "missing"),
        ("n.d.", "money", "missing"),
        ("-", "money", "missing"),
        ("?", "date", "missing"),
        ("en attente", "money", "missing"),
        ("à venir", "number", "not_due"),
        ("Non communiqué", "text", "withheld"),
        ("Ne rien indiquer", "text", "missing"),
    ],
)
def test_words_of_absence_are_a_reason_and_never_zero(written: str, kind: str, reason: str) -> None:
    assert taken(written, kind) == Taken(reason=reason)


def test_a_status_in_words_is_a_value_where_words_are_expected() -> None:
    assert taken("en attente", "enum").text == "en attente"
    assert taken("sans objet", "enum").text == "sans objet"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("27/06/2017", "2017-06-27"),
        ("2017/09/08", "2017-09-08"),
        ("12 juin 2018", "2018-06-12"),
        ("1er mars 2020", "2020-03-01"),
        ("lundi 4 août 2025", "2025-08-04"),
        ("juin 2018", "2018-06"),
        ("06/2018", "2018-06"),
        ("2018", "2018"),
        (2018, "2018"),
        ("2018-2019", "2018"),
        ("fin 2018", "2018"),
        (43000, "2017-09-22"),
        ("20180612", "2018-06-12"),
        (datetime(2018, 6, 12, 0, 0), "2018-06-12"),
        (date(2018, 6, 12), "2018-06-12"),
        ("14/04/2017 (avance)", "2017-04-14"),
    ],
)
def test_dates_keep_their_precision(written: object, canonical: str) -> None:
    assert taken(written, "partial_date").text == canonical


def test_serials_are_days_only_where_days_are_expected() -> None:
    assert taken(43000, "money").text == "43000"
    assert taken(43000, "date").note == "date-serial"


def test_one_figure_over_twelve_tells_the_order_of_the_whole_column() -> None:
    style = derive_style(["03/04/2024", "25/12/2024"], "date")
    assert (style.dates, style.is_sure, style.evidence) == ("dmy", True, "25/12/2024")
    style = derive_style(["03/04/2024", "12/25/2024"], "date")
    assert (style.dates, take("03/04/2024", "date", style).text) == ("mdy", "2024-03-04")


def test_dates_that_read_in_two_ways_are_said_and_may_be_chosen() -> None:
    style = derive_style(["03/04/2024"], "date")
    assert not style.is_sure
    said = derive_assumption(style, "dates:F#1:C")
    assert said is not None
    assert (said.chosen, said.options, said.detail["letter"]) == ("dmy", ("dmy", "mdy"), "C")
    chosen = derive_style(["03/04/2024"], "date", "mdy")
    assert chosen.is_sure
    assert take("03/04/2024", "date", chosen).text == "2024-03-04"


def test_thousands_with_a_comma_where_the_whole_file_writes_so() -> None:
    column = ["1,500 €", "12,000 €", "850 €"]
    style = derive_style(column, "money")
    assert [take(cell, "money", style).text for cell in column] == ["1500", "12000", "850"]
    assert not style.is_sure
    said = derive_assumption(style, "decimal:F#1:B")
    assert said is not None and said.chosen == "dot"
    chosen = derive_style(column, "money", "comma")
    assert take("1,500 €", "money", chosen).text == "1.500"


def test_another_cell_of_the_column_tells_what_a_comma_means() -> None:
    assert take("1,500", "number", derive_style(["1,500", "2,5"], "number")).text == "1.500"
    assert take("1,500", "money", derive_style(["1,500", "1,500,000"], "money")).text == "1500"


def test_an_amount_that_may_be_a_thousand_times_more_is_not_guessed() -> None:
    style = derive_style(["1,500", "12,50"], "money")
    assert take("1,500", "money", style).problem == "number-ambiguous"
    assert take("12,50", "money", style).text == "12.50"
    assert take("1,500", "money", derive_style(["1,500", "12,50"], "money", "comma")).text == "1.500"
    thousandths = derive_style(["12,500", "1234,567"], "money")
    assert take("12,500", "money", thousandths).text == "12.500"


@pytest.mark.parametrize("written", ["250 tonnes", "10 %", "500 USD", "4O OOO", "12 mois"])
def test_what_is_no_amount_in_euros_is_not_one(written: str) -> None:
    assert take(written, "money", derive_style([written], "money")).problem == "number-unreadable"


@pytest.mark.parametrize(
    ("written", "amount"),
    [("250 kE", "250000"), ("40 mille euros", "40000"), ("200,50-", "-200.50"), ("2,5 ME", "2500000")],
)
def test_other_ways_of_writing_an_amount(written: str, amount: str) -> None:
    taken = take(written, "money", derive_style([written], "money"))
    assert Decimal(taken.text or "0") == Decimal(amount)


@pytest.mark.parametrize(
    ("written", "canonical"), [("2024-T2", "2024"), ("1er trimestre 2024", "2024"), ("2e semestre 2023", "2023")]
)
def test_a_part_of_a_year_keeps_its_year(written: str, canonical: str) -> None:
    assert take(written, "partial_date", derive_style([written], "partial_date")).text == canonical


@pytest.mark.parametrize("written", ["14/03/2204", "1899-12-30", "14/03/0024"])
def test_a_year_nobody_means_is_told(written: str) -> None:
    assert take(written, "partial_date", derive_style([written], "partial_date")).problem == "date-unlikely"
    assert take("14/03/20224", "partial_date", derive_style([], "partial_date")).problem == "date-unreadable"


def test_a_column_of_both_marks_leaves_what_reads_in_two_ways() -> None:
    column = ["12.5", "13,5", "1.500"]
    style = derive_style(column, "number")
    assert [take(cell, "number", style).text for cell in column] == ["12.5", "13.5", None]
    assert take("1.500", "number", style).problem == "number-ambiguous"


def test_a_label_may_say_the_unit() -> None:
    style = derive_style([12, "3,5"], "money", label="Montant (k€)")
    assert [take(cell, "money", style).text for cell in (12, "3,5")] == ["12000", "3500"]
    assert take(12, "money", style).note == "number-scaled"


def test_a_percentage_is_noted() -> None:
    assert taken("12,5 %", "number") == Taken("12.5", note="number-percent")


def test_identifiers_are_left_as_they_are_for_their_own_repairs() -> None:
    assert taken("2,43E+13", "siret").text == "2,43E+13"
    assert taken(2.43e13, "siret").text == "24300000000000"
    assert taken("226 400 028 00011", "siret").text == "226 400 028 00011"


@pytest.mark.parametrize(
    ("written", "said"), [("Oui", "true"), ("x", "true"), ("FAUX", "false"), (0, "false"), (True, "true")]
)
def test_yes_and_no(written: object, said: str) -> None:
    assert taken(written, "boolean").text == said


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("T2 2023", "2023-04-01", "2023-06-30"),
        ("2023-S2", "2023-07-01", "2023-12-31"),
        ("février 2024", "2024-02-01", "2024-02-29"),
        ("2018-2019", "2018-09-01", "2019-08-31"),
        ("2018-01-01_2018-03-31", "2018-01-01", "2018-03-31"),
        ("2017/09/08_2021/09/07", "2017-09-08", "2021-09-07"),
        ("du 1er mars au 30 juin 2023", "2023-03-01", "2023-06-30"),
    ],
)
def test_periods(written: str, first: str, last: str) -> None:
    assert read_period(written) == (date.fromisoformat(first), date.fromisoformat(last))


def test_a_word_is_no_period() -> None:
    assert read_period("Projet") is None
    assert read_period("12") is None


@pytest.mark.parametrize("written", ["0", "-7", "12.5", "12.50", "-0.25", "47.21837", "007", "1.500", "12.0", "00.5"])
@pytest.mark.parametrize("kind", ["money", "number", "integer"])
@pytest.mark.parametrize("chosen", ["comma", "dot"])
def test_what_programs_write_is_taken_as_what_is_looked_at_closely(written: str, kind: str, chosen: str) -> None:
    # A space around is enough for a cell to be looked at piece by piece.
    style = derive_style([written], kind, chosen)
    assert take(written, kind, style) == take(f"{written} ", kind, style)
