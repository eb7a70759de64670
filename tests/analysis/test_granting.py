"""What a role can be granted on is found by its id, its name or its official code, and never guessed."""

from __future__ import annotations

import pytest
from tests.conftest import ViewOf

from territory.analysis import granting
from territory.analysis.granting import find_object, read_places
from territory.lake.view import View
from territory.model.scope import Scope
from territory.model.viewer import Role


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    def place(id_: str, kind: str, name: str, **more: object) -> dict[str, object]:
        return {"id": id_, "kind": kind, "code": id_.split("-")[1], "name": name, **more}

    return view_of(
        {
            "territory": [
                place("epci-1", "epci", "Nantes"),
                place("commune-44143", "commune", "Rezé"),
                place("commune-93066", "commune", "Saint-Denis"),
                place("commune-11339", "commune", "Saint-Denis"),
                place("commune-44109", "commune", "Nantes"),
                place("commune-44001", "commune", "Ancienne", valid_to="2015", successor="commune-44143"),
            ],
            "programme": [
                {"id": "NCL", "name": "Nantes City Lab", "short_name": "City Lab", "territory": "epci-1"},
                {"id": "CLU", "name": "Clus'Ter"},
            ],
            "body": [{"id": "B1", "programme": "NCL", "name": "Comité"}, {"id": "B2", "name": "Jury"}],
        }
    )


def test_objects_are_offered_by_name(view: View) -> None:
    board = granting.read(view, Scope())
    assert board.programmes == {"CLU": "Clus'Ter", "NCL": "City Lab"}
    assert board.bodies == {"B1": "City Lab – Comité", "B2": "Jury"}
    assert {item: place.name for item, place in board.territories.items()} == {"epci-1": "Nantes"}
    assert board.offer(Role.ADMINISTRATOR) == ()
    assert read_places(view, ["commune-44143", "nowhere"])["commune-44143"].kind.value == "commune"


@pytest.mark.parametrize(
    ("role", "asked", "found"),
    [
        (Role.COORDINATOR, "NCL", "NCL"),
        (Role.COORDINATOR, "city lab", "NCL"),
        (Role.COORDINATOR, "44143", None),
        (Role.MEMBER, "Jury", "B2"),
        (Role.ELECTED, "commune-44143", "commune-44143"),
        (Role.ELECTED, "44143", "commune-44143"),
        (Role.ELECTED, "reze", "commune-44143"),
        (Role.ELECTED, "Nantes", "epci-1"),
        (Role.ELECTED, "commune-44109", "commune-44109"),
        (Role.ELECTED, "Saint-Denis", None),
        (Role.ELECTED, "44001", None),
        (Role.ELECTED, "commune-44001", "commune-44001"),
        (Role.ELECTED, "%", None),
        (Role.ADMINISTRATOR, "NCL", None),
    ],
)
def test_an_object_is_found_or_is_none(view: View, role: Role, asked: str, found: str | None) -> None:
    assert find_object(view, granting.read(view, Scope()), role, asked) == found
