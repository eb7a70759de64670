"""Names and codes become keys; what only looks like something is never taken for it."""

from __future__ import annotations

from tests.conftest import ViewOf

from territory.ingest.keys import derive_key, derive_numbered, derive_slug
from territory.ingest.resolve import Resolver, find_enum
from territory.ingest.sheet import Sheet
from territory.schema.registry import read_table

LAKE: dict[str, list[dict[str, object]]] = {
    "territory": [
        {"id": "epci-1", "kind": "epci", "code": "244400404", "name": "Nantes Métropole"},
        {"id": "commune-44109", "kind": "commune", "code": "44109", "name": "Nantes"},
        {"id": "commune-39475", "kind": "commune", "code": "39475", "name": "Saint-Amour"},
        {"id": "commune-71391", "kind": "commune", "code": "71391", "name": "Saint-Amour"},
        {"id": "commune-01004", "kind": "commune", "code": "01004", "name": "Ambérieu"},
        {"id": "commune-39075", "kind": "commune", "code": "39075", "name": "Bréry", "successor": "commune-39199"},
        {"id": "commune-39199", "kind": "commune", "code": "39199", "name": "Domblans"},
    ],
    "territory_link": [{"child": "commune-39475", "parent": "pays-1"}],
    "programme": [
        {"id": "ECT", "name": "Entrepreneuriat coopératif", "short_name": "ECT", "territory": "pays-1"},
        {"id": "NCL", "name": "Nantes City Lab", "acronym": "N.C.L."},
    ],
    "project": [{"id": "ECT-2019-001", "programme": "ECT", "name": "Consigne"}],
    "stage": [
        {"id": "NCL-fin", "programme": "NCL", "name": "Terminé"},
        {"id": "ECT-fin", "programme": "ECT", "name": "Terminé"},
    ],
    "organisation": [
        {"id": "org-a", "name": "Atelier des Communs", "siret": "24310051800170"},
        {"id": "org-b", "name": "Ancienne maison", "merged_into": "org-a"},
        {"id": "org-c", "name": "Maison verte", "rna": "W391000001"},
    ],
    "organisation_alias": [{"organisation": "org-c", "alias": "La Verte"}],
    "vocabulary": [{"id": "theme", "name": "Thème"}, {"id": "obstacle", "name": "Frein"}],
    "term": [
        {"id": "theme.eau", "vocabulary": "theme", "name": "Eau"},
        {"id": "obstacle.eau", "vocabulary": "obstacle", "name": "Eau"},
    ],
}


def test_organisations_by_number_name_alias_and_at_the_end_of_mergers(view_of: ViewOf) -> None:
    find = Resolver(view_of(LAKE)).find
    assert find("organisation", "243 100 518 00170").how == "siret"
    assert find("organisation", "243100518").key == "org-a"
    assert find("organisation", "W391000001").key == "org-c"
    assert find("organisation", "ATELIER DES COMMUNS").key == "org-a"
    assert find("organisation", "la verte").how == "alias"
    assert find("organisation", "Ancienne maison").key == "org-a"


def test_what_only_looks_like_a_name_is_proposed(view_of: ViewOf) -> None:
    found = Resolver(view_of(LAKE)).find("organisation", "Atelier de Communs")
    assert (found.key, found.how, found.candidates) == (None, "near", (("org-a", "Atelier des Communs"),))
    assert Resolver(view_of(LAKE)).find("organisation", "Tout autre chose").how == "unknown"
    assert Resolver(view_of(LAKE)).find("organisation", "Atelier des Communs 2").how == "unknown"


def test_communes_by_code_by_name_within_the_perimeter_and_through_mergers(view_of: ViewOf) -> None:
    find = Resolver(view_of(LAKE)).find
    assert find("territory", "44109").key == "commune-44109"
    assert find("territory", "1004").key == "commune-01004"  # a spreadsheet ate the zero
    assert find("territory", "St Amour", programme="ECT").key == "commune-39475"
    assert find("territory", "39075").how == "successor"
    assert find("territory", "Bréry").key == "commune-39199"
    outside = Resolver(view_of({**LAKE, "territory_link": []})).find("territory", "Saint-Amour")
    assert (outside.how, len(outside.candidates)) == ("ambiguous", 2)


def test_homonyms_are_told_apart_by_programme_and_vocabulary(view_of: ViewOf) -> None:
    find = Resolver(view_of(LAKE)).find
    assert find("stage", "terminé", programme="NCL").key == "NCL-fin"
    assert find("stage", "terminé").how == "ambiguous"
    assert find("term", "Eau", vocabulary="obstacle").key == "obstacle.eau"
    assert find("programme", "n c l").key == "NCL"


def test_a_code_before_its_name_is_that_code(view_of: ViewOf) -> None:
    find = Resolver(view_of(LAKE)).find
    assert find("project", "ECT-2019-001 – La consigne").key == "ECT-2019-001"
    assert find("project", "ect-2019-001").key == "ECT-2019-001"


def test_what_is_brought_together_is_known(view_of: ViewOf) -> None:
    resolver = Resolver(view_of(LAKE))
    assert resolver.find("project", "Halle").key is None
    sheet = Sheet("f", "0" * 64, None, read_table("project"), ("id", "Nom"), rows=[(1, ["NCL-9", "Halle"])])
    resolver.add([sheet])
    assert resolver.find("project", "halle").key == "NCL-9"
    assert resolver.find("project", "Consigne").key == "ECT-2019-001"
    assert Resolver(None).find("project", "x").how == "unknown"


def test_labels_of_lists_whatever_gender_number_and_language() -> None:
    quality = read_table("observation").field("quality")
    said = ("mesurée", "Mesuré", "MESURES", "measured")
    assert {find_enum(quality, text).key for text in said} == {"measured"}
    assert find_enum(quality, "mesurable").key is None


def test_keys_are_readable_short_and_say_all() -> None:
    assert derive_slug("L'œuvre d'Été, à Lons") == "oeuvre-ete-lons"
    assert derive_key("NCL", ["Navette autonome"]) == "NCL-navette-autonome"
    assert derive_key("", ["NCL-2018-003", "Départ"]) == "NCL-2018-003-depart"
    long = ["x" * 80, "y" * 80]
    assert len(derive_key("M", long)) <= 64 and derive_key("M", long) != derive_key("M", [*long, "z"])
    assert derive_key("M", ["a b"]) == derive_key("M", ["a b"])
    assert len(derive_numbered("k" * 64, 12)) == 64 and derive_numbered("k", 1) == "k"
