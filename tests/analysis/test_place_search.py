"""A commune is found whatever its spelling, its accents or its former name; namesakes are told apart."""

from __future__ import annotations

import pytest
from tests.conftest import ViewOf

from territory.analysis.place_search import Communes, find_communes, read_communes


def place(code: str, name: str, kind: str = "commune", **values: object) -> dict[str, object]:
    return {"id": f"{kind}-{code}", "kind": kind, "code": code, "name": name, **values}


@pytest.fixture(scope="module")
def communes(view_of: ViewOf) -> Communes:
    territories = [
        place("44", "Loire-Atlantique", "departement"), place("39", "Jura", "departement"),
        place("44143", "Rezé"), place("44150", "Saint-Aignan-Grandlieu"), place("44109", "Nantes"),
        place("39199", "Domblans"), place("39075", "Bréry", successor="commune-39199"),
        # Joined twice over: the one that took over was itself taken over.
        place("39076", "Brérette", successor="commune-39075"),
        place("93066", "Saint-Denis"), place("11339", "Saint-Denis"), place("28393", "Œuvres"),
    ]  # fmt: skip
    links = [("44143", "44"), ("44150", "44"), ("44109", "44"), ("39199", "39")]
    return read_communes(
        view_of(
            {
                "territory": territories,
                "territory_link": [{"child": f"commune-{a}", "parent": f"departement-{b}"} for a, b in links],
                "territory_population": [
                    {"territory": "commune-93066", "year": 2023, "municipal": 150000},
                    {"territory": "commune-11339", "year": 2023, "municipal": 500},
                ],
                "programme": [{"id": "NCL", "name": "City Lab", "territory": "departement-44"}],
            }
        )
    )


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("rezé", "commune-44143"), ("REZE", "commune-44143"), ("nantse", "commune-44109"), ("nant", "commune-44109"),
        ("st aignan grandlieu", "commune-44150"), ("Saint-Aignan-de-Grand-Lieu", "commune-44150"),
        ("44109", "commune-44109"), ("Bréry", "commune-39199"), ("39075", "commune-39199"),
        ("Saint-Denis", "commune-93066"), ("Saint-Denis 11", "commune-11339"), ("oeuvres", "commune-28393"),
        ("brerette", "commune-39199"),
    ],
)  # fmt: skip
def test_a_commune_is_found(communes: Communes, query: str, first: str) -> None:
    assert find_communes(communes, query)[0].id == first


def test_a_former_name_says_what_it_has_become(communes: Communes) -> None:
    (found,) = find_communes(communes, "39075")
    assert (found.name, found.current, found.department, found.is_former) == ("Bréry", "Domblans", "Jura", True)


@pytest.mark.parametrize("query", ["", "a", "  ", "xyzwk", "99999", "'; DROP TABLE territory; --"])
def test_what_is_no_commune_finds_none(communes: Communes, query: str) -> None:
    assert find_communes(communes, query) == ()


def test_a_department_alone_is_no_commune(communes: Communes) -> None:
    assert all(item.id.startswith("commune-") for item in communes.items)
