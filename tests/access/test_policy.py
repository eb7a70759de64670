"""The matrix, each cell, against a table written by hand from the design (§8) and ADR 0008, not from `MATRIX`."""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations, permutations, product

import pytest

from territory.access.policy import (
    GRANTED_ON,
    MATRIX,
    ensure_may,
    ensure_may_on,
    may,
    may_on,
    reach,
    visible_sensitivities,
)
from territory.errors import Refused
from territory.model.viewer import Capability, Grant, Role, Viewer

#: What each role may do: `all`, `own` (on the object of its grant alone), `-` (never).
EXPECTED = """
                  reader  elected  member  coordinator  administrator  invited
read              all     all      all     all          all            all
read_live         -       -        -       own          -              -
read_restricted   -       -        -       own          -              -
read_personal     -       -        -       own          all            -
write             -       -        -       own          -              -
close             -       -        -       own          -              -
invite            -       -        -       own          -              -
answer            -       -        -       -            -              own
erase             -       -        -       own          all            -
administer        -       -        -       -            all            -
"""
_ROLES, *_LINES = [line.split() for line in EXPECTED.strip().splitlines()]
CELLS = {(role, line[0]): reached for line in _LINES for role, reached in zip(_ROLES, line[1:], strict=True)}
#: What the grant is on, another object of the same kind, and everything there is.
OWN, OTHER = "NCL", "CAIRN"
ASKED: dict[str, Collection[str]] = {"own": {OWN}, "other": {OTHER}, "both": {OWN, OTHER}, "everything": ()}
UNKNOWN = "sorcerer"


def expect(role: str, capability: str, on: str, asked: str) -> bool:
    """Whether the table lets a role granted `on` do it to what is `asked`."""
    cell = CELLS.get((role, capability), "-")
    return cell == "all" or (cell == "own" and (on == "" or asked == {OWN: "own", OTHER: "other"}[on]))


def test_the_table_has_every_role_and_capability_and_none_that_nobody_knows() -> None:
    assert {role for role, _ in CELLS} == set(Role)
    assert {capability for _, capability in CELLS} == set(Capability)
    assert set(MATRIX) == set(Role)
    assert GRANTED_ON == {
        "elected": "territory", "member": "body", "coordinator": "programme", "invited": "collection_request",
    }  # fmt: skip


@pytest.mark.parametrize("capability", Capability)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("on", [OWN, OTHER, ""], ids=["on-own", "on-other", "on-all"])
def test_each_cell_of_the_matrix(role: Role, capability: Capability, on: str) -> None:
    viewer = Viewer.of(role, "somebody", on)
    held = {asked: may_on(viewer, capability, objects) for asked, objects in ASKED.items()}
    assert held == {asked: expect(role, capability, on, asked) for asked in ASKED}
    assert may(viewer, capability) is (CELLS[role, capability] != "-")
    for asked, objects in ASKED.items():
        if held[asked]:
            ensure_may_on(viewer, capability, objects)
            continue
        with pytest.raises(Refused) as refusal:
            ensure_may_on(viewer, capability, objects)
        assert refusal.value.code == ("not-yours" if may(viewer, capability) else "not-allowed")


@pytest.mark.parametrize("capability", Capability)
@pytest.mark.parametrize("role", Role)
def test_the_reach_of_a_role_is_what_it_was_granted_on(role: Role, capability: Capability) -> None:
    expected = {"all": None, "own": frozenset({OWN, OTHER}), "-": frozenset()}[CELLS[role, capability]]
    assert reach(Viewer.of(role, "", OWN, OTHER), capability) == expected
    assert reach(Viewer.of(role, "", OWN, ""), capability) == (None if expected is None or expected else frozenset())


@pytest.mark.parametrize("capability", Capability)
def test_who_has_no_grant_or_one_that_nobody_knows_is_the_public(capability: Capability) -> None:
    """Fail-closed: a role that came from a claim and is none of ours gives nothing, whatever it is called."""
    for grants in ((), (Grant(Role.READER),), (Grant(UNKNOWN, OWN),), (Grant(UNKNOWN),)):  # type: ignore[arg-type]
        viewer = Viewer(grants, "somebody")
        assert may(viewer, capability) is (capability is Capability.READ)
        assert may_on(viewer, capability, {OWN}) is (capability is Capability.READ)


@pytest.mark.parametrize("role", Role)
def test_a_capability_that_nobody_knows_is_refused_to_all(role: Role) -> None:
    viewer = Viewer.of(role)
    unknown: Capability = "fly"  # type: ignore[assignment]
    assert not may(viewer, unknown)
    assert not may_on(viewer, unknown, ())
    with pytest.raises(Refused, match="not-allowed"):
        ensure_may(viewer, unknown)


@pytest.mark.parametrize(("one", "other"), list(combinations(Role, 2)))
def test_several_grants_add_up_and_give_nothing_more(one: Role, other: Role) -> None:
    viewer = Viewer((Grant(one, OWN), Grant(other, OTHER)), "somebody")
    for capability, (asked, objects) in product(Capability, ASKED.items()):
        by_role = [expect(one, capability, OWN, asked), expect(other, capability, OTHER, asked)]
        # Two grants of one's own object each hold both objects together.
        together = asked == "both" and {CELLS[one, capability], CELLS[other, capability]} == {"own"}
        assert may_on(viewer, capability, objects) is (any(by_role) or together), (capability, asked)


def test_an_object_of_one_kind_is_not_that_of_another() -> None:
    """A request, a body or a territory that is called like a programme gives nothing on the programme."""
    for role in (Role.INVITED, Role.MEMBER, Role.ELECTED, Role.ADMINISTRATOR):
        assert not may_on(Viewer.of(role, "", OWN), Capability.WRITE, {OWN})
    assert not may_on(Viewer.of(Role.COORDINATOR, "", OWN), Capability.ANSWER, {OWN})


def test_whoever_is_at_the_machine_coordinates_all_and_administers() -> None:
    local = Viewer.local("karim")
    held = {capability for capability in Capability if may_on(local, capability, ())}
    assert held == set(Capability) - {Capability.ANSWER}


@pytest.mark.parametrize("on", [OWN, ""])
@pytest.mark.parametrize("role", Role)
def test_restricted_fields_are_read_by_coordinators_of_all_that_is_shown(role: Role, on: str) -> None:
    viewer = Viewer.of(role, "", on)
    for asked, objects in ASKED.items():
        is_restricted = role is Role.COORDINATOR and (on == "" or asked == "own")
        seen = {"public", "restricted"} if is_restricted else {"public"}
        assert visible_sensitivities(viewer, objects) == seen


def test_a_refusal_names_what_is_missing_and_only_what_was_asked() -> None:
    karim = Viewer.of(Role.COORDINATOR, "karim", OWN, "SECRET-1")
    with pytest.raises(Refused) as refusal:
        ensure_may_on(karim, Capability.WRITE, {OWN, OTHER})
    assert refusal.value.values == {"capability": "write", "objects": OTHER}


GRANTS = (Grant(Role.COORDINATOR, OWN), Grant(Role.COORDINATOR, OTHER), Grant(Role.MEMBER, "committee"))


def test_one_standing_is_one_key_whatever_the_order_and_however_often_it_is_said() -> None:
    expected = Viewer(GRANTS, "karim")
    for order in permutations(GRANTS):
        for grants in (order, (*order, order[0]), (*order, Grant(Role.READER)), (Grant(Role.READER, "x"), *order)):
            viewer = Viewer(grants, "karim")
            assert (viewer, hash(viewer), repr(viewer)) == (expected, hash(expected), repr(expected))


def test_two_standings_are_two_keys() -> None:
    different = [
        Viewer(),
        *(Viewer.of(role) for role in Role if role is not Role.READER),
        Viewer.of(Role.COORDINATOR, "", OWN),
        Viewer.of(Role.COORDINATOR, "", OTHER),
        Viewer.of(Role.COORDINATOR, "", OWN, OTHER),
        Viewer.of(Role.MEMBER, "", OWN),
        Viewer.local(""),
    ]
    assert len({viewer.grants for viewer in different}) == len({repr(viewer) for viewer in different}) == len(different)
    assert Viewer.of(Role.READER) == Viewer()
