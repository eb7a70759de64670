"""Organisations that may be one: what is proposed, why, and what never is."""

from __future__ import annotations

import pytest
from tests.conftest import ViewOf

from territory.analysis import merging
from territory.model.scope import Scope


def pairs(view_of: ViewOf, *rows: dict[str, object], aliases: tuple[dict[str, object], ...] = ()) -> list[str]:
    view = view_of({"organisation": list(rows), "organisation_alias": list(aliases)})
    return [reason.key for pair in merging.read(view, Scope()).twins for reason in pair.reasons]


def body(key: str, name: str, **more: object) -> dict[str, object]:
    return {"id": key, "name": name, **more}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Association Oeil du silence", "OEIL DU SILENCE", "merge-reason-same-name"),
        ("Les Bocaux du coteau (SCIC)", "LES BOCAUX DU COTEAU", "merge-reason-same-name"),
        ("Conseil départemental du Lot", "Département du Lot", "merge-reason-same-name"),
        ("Fédération des oeuvres laïques", "Fédération des oeuvre laïque", "merge-reason-alike"),
    ],
)
def test_spellings_of_one_name_are_proposed(view_of: ViewOf, one: str, other: str, reason: str) -> None:
    assert pairs(view_of, body("a", one), body("b", other)) == [reason]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("École primaire 2", "École primaire 3"),
        ("Maison des jeunes Nord", "Maison des jeunes Sud"),
        ("Ville de Rezé", "Ville de Nantes"),
        ("Région de l'Est", "Département de l'Est"),
        ("Région de l'Est", "Région de l'Ouest"),
        ("Les jardins de Cahors", "Les jardins de Figeac"),
    ],
)
def test_names_that_differ_by_what_tells_them_apart_are_not(view_of: ViewOf, one: str, other: str) -> None:
    assert pairs(view_of, body("a", one), body("b", other)) == []


def test_one_number_is_enough(view_of: ViewOf) -> None:
    found = pairs(view_of, body("a", "COS", siren="390493419"), body("b", "Comité social", siret="39049341900012"))
    assert found == ["merge-reason-siren"]


def test_two_numbers_are_two_bodies(view_of: ViewOf) -> None:
    assert pairs(view_of, body("a", "OGEC Saint-Joseph", siren="390493419"), body("b", "OGEC ST JOSEPH", siren="224600015")) == []  # fmt: skip  # noqa: E501


def test_another_name_is_a_reason(view_of: ViewOf) -> None:
    alias = {"organisation": "a", "alias": "Banque des Territoires"}
    rows = (body("a", "Caisse des dépôts"), body("b", "Banque des territoires"))
    assert pairs(view_of, *rows, aliases=(alias,)) == ["merge-reason-alias"]


def test_one_that_has_joined_another_is_not_proposed_again(view_of: ViewOf) -> None:
    assert pairs(view_of, body("a", "Laveur"), body("b", "Le laveur", merged_into="a")) == []


def test_many_names_stay_quick(view_of: ViewOf) -> None:
    rows = [body(f"o{n}", f"OGEC de la commune numero {n:05d}") for n in range(3000)]
    assert pairs(view_of, *rows) == []
