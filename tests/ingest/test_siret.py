"""Numbers of organisations: keys, what spreadsheets do to them, and what may be proposed."""

from __future__ import annotations

import pytest

from territory.ingest.siret import agrees, check_siren, check_siret, derive_repairs, read_identifier, read_identifiers

TOULOUSE, NANTES = "24310051800170", "24440040400129"


@pytest.mark.parametrize("text", [TOULOUSE, NANTES, "35600000000048", "22460001500511"])
def test_a_right_number_passes(text: str) -> None:
    assert check_siret(text) is None


def test_sites_of_la_poste_have_their_own_key() -> None:
    # Their sum of digits is a multiple of 5; Luhn's key would refuse this one.
    assert check_siret("35600000009075") is None
    assert check_siret("35600000009076") == "key"


@pytest.mark.parametrize(("text", "why"), [("24310051800171", "key"), ("2431005180017", "length"), ("", "length")])
def test_a_wrong_number_says_why(text: str, why: str) -> None:
    assert check_siret(text) == why


def test_a_siren_of_zeros_is_none() -> None:
    assert check_siren("000000000") == "key"


@pytest.mark.parametrize(
    ("value", "cause", "proposed"),
    [
        ("2,43E+13", "scientific", None),
        ("2.43E+13", "scientific", None),
        (24310051800170.0, None, None),
        ("24310051800170.0", "float", TOULOUSE),
        (34982600000000, "rounded", None),
        ("34982600000000.0", "rounded", None),
        ("243 100 518 00170", "spaces", TOULOUSE),
        ("243.100.518.00170", "spaces", TOULOUSE),
        ("1810086080001", "length", None),
        ("en cours", "text", None),
        ("24310051800171", "key", None),
    ],
)
def test_each_cause_is_named(value: object, cause: str | None, proposed: str | None) -> None:
    found = read_identifier(value)
    assert (found.cause, found.proposed) == (cause, proposed)
    if cause:
        assert found.siret is None


def test_lost_zeros_are_proposed_when_the_key_then_agrees() -> None:
    siren = next(f"0{n}" for n in range(57207840, 57207900) if check_siren(f"0{n}") is None)
    siret = next(f"{siren}{n:05d}" for n in range(100) if check_siret(f"{siren}{n:05d}") is None)
    found = read_identifier(siret[1:])
    assert (found.cause, found.proposed) == ("zeros", siret)


def test_a_number_whose_siren_is_wrong_is_wrong_though_its_own_key_agrees() -> None:
    lucky = next(f"243100519{n:05d}" for n in range(100) if check_siret(f"243100519{n:05d}") is None)
    assert check_siren("243100519") == "key"
    assert read_identifier(lucky).cause == "key"


def test_a_siren_stays_a_siren() -> None:
    found = read_identifier("225800010")
    assert (found.siret, found.siren, found.cause) == (None, "225800010", None)


def test_lost_digits_are_proposed_from_the_only_number_of_that_name() -> None:
    cells = ["2,43E+13", TOULOUSE, "2,43E+13"]
    names = ["Toulouse Métropole", "TOULOUSE METROPOLE", "Ville de Toulouse"]
    found = read_identifiers(cells, names, {})
    assert [item.proposed for item in found] == [TOULOUSE, None, None]
    assert read_identifiers(["2,43E+13"], ["Toulouse Métropole"], {"toulouse metropole": [TOULOUSE, NANTES]})[
        0
    ].proposed == (TOULOUSE)


def test_digits_left_must_agree() -> None:
    assert agrees("2,43E+13", TOULOUSE)
    assert agrees("24310100000000", TOULOUSE)  # rounded up
    assert not agrees("2,45E+13", TOULOUSE)


def test_a_drag_fill_is_told_by_its_step_and_only_the_first_is_kept() -> None:
    cells = [TOULOUSE, "24410051800170", "24510051800170", "24610051800170", NANTES]
    names = ["Toulouse Métropole"] * 4 + ["Nantes Métropole"]
    found = read_identifiers(cells, names, {})
    assert [item.cause for item in found] == [None, "series", "series", "series", None]
    assert {item.proposed for item in found[1:4]} == {TOULOUSE}


def test_a_drag_fill_over_distinct_names_proposes_nothing_for_them() -> None:
    cells = [TOULOUSE, "24310051800171", "24310051800172"]
    found = read_identifiers(cells, ["A", "B", "C"], {})
    assert [item.cause for item in found] == [None, "series", "series"]
    assert [item.proposed for item in found] == [None, None, None]


def test_repairs_are_grouped_by_cause_and_column() -> None:
    found = read_identifiers(["24310051800170.0", "24440040400129.0"], ["A", "B"], {})
    repairs = derive_repairs(found, [(2, "B"), (3, "B")], "#1")
    assert {repair.topic for repair in repairs} == {"repair-siret-float:#1:B"}
    assert not repairs[0].is_accepted({})
    assert repairs[0].is_accepted({"repair-siret-float:#1:B": "accept"})
    assert not repairs[0].is_accepted({"repair-siret-float:#1:B": "accept", "repair-siret-float:#1:B:2": "refuse"})
