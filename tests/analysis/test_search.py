"""The search: names without accents, typos forgiven, projects before their namesakes among places."""

from __future__ import annotations

from typing import Any

from territory.analysis.search import THRESHOLD, find, fold, read_index

ROWS: dict[str, list[dict[str, Any]]] = {
    "project": [
        {"id": "NCL-2019-001", "programme": "NCL", "name": "L'Évaluée du Port"},
        {"id": "NCL-2019-002", "programme": "NCL", "name": "Bouaye à vélo"},
    ],
    "organisation": [
        {"id": "o1", "name": "Société coopérative d'intérêt collectif des Rives", "short_name": "SCIC Rives"},
        {"id": "o2", "name": "Ancien nom", "merged_into": "o1"},
    ],
    "organisation_alias": [{"organisation": "o1", "alias": "Coopérative des berges"}],
    "indicator": [{"id": "ECO01", "name": "Emplois créés ou maintenus", "name_en": "Jobs created or kept"}],
    "territory": [
        {"id": "commune-44018", "kind": "commune", "code": "44018", "name": "Bouaye"},
        {
            "id": "commune-39999",
            "kind": "commune",
            "code": "39999",
            "name": "Bouaye-l'Ancienne",
            "successor": "commune-1",
        },
    ],
}


def test_names_are_found_whatever_their_accents_and_typos(view_of: Any) -> None:
    index = read_index(view_of(ROWS))
    asked = {
        "evaluee": "NCL-2019-001",
        "EVALUÉE DU PORT": "NCL-2019-001",
        "evalue du prot": "NCL-2019-001",
        "ncl-2019-002": "NCL-2019-002",
        "scic": "o1",
        "berges": "o1",
        "emplois crees": "ECO01",
        "jobs": "ECO01",
        "ECO01": "ECO01",
    }
    assert {query: find(index, query)[0].id for query in asked} == asked


def test_a_name_shared_by_a_project_and_a_place_gives_both_the_exact_one_first(view_of: Any) -> None:
    found = find(read_index(view_of(ROWS)), "bouaye")
    assert [item.id for item in found] == ["commune-44018", "NCL-2019-002"]
    assert found[0].detail == "commune 44"


def test_nothing_is_found_for_next_to_nothing(view_of: Any) -> None:
    index = read_index(view_of(ROWS))
    assert find(index, "b") == find(index, "") == find(index, " ! ") == ()
    assert find(index, "xyzzyx") == ()
    assert 0 < THRESHOLD < 100


def test_folding() -> None:
    assert fold("  L'Évaluée-du  Port ! ") == "l evaluee du port"
