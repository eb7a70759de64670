"""Who counts in a quorum, and what a grid has scored."""

from __future__ import annotations

from territory.analysis.committee import Criterion, Grid, Seat, measure_quorum
from territory.model.sitting import Presence


def _seat(code: str, substitute_of: str | None = None, *, is_voting: bool = True) -> Seat:
    return Seat(code, code, None, None, None, None, None, substitute_of, False, is_voting)


SEATS = [_seat("a"), _seat("b"), _seat("c"), _seat("d", is_voting=False), _seat("b2", "b")]


def test_a_quorum_counts_voting_seats_that_are_there_by_themselves_or_by_their_substitute() -> None:
    present = {"a": Presence("present"), "b": Presence("excused"), "b2": Presence("remote"), "d": Presence("present")}
    found = measure_quorum(SEATS, present, 2)
    assert (found.there, found.proxies, found.seats, found.is_reached) == (2, 0, 3, True)


def test_a_substitute_beside_the_seat_it_replaces_counts_once() -> None:
    found = measure_quorum(SEATS, {"b": Presence("present"), "b2": Presence("present")}, 2)
    assert (found.there, found.is_reached) == (1, False)


def test_a_proxy_votes_when_its_holder_is_there_and_is_no_presence() -> None:
    present = {"a": Presence("present"), "b": Presence("represented", "a"), "c": Presence("represented", "b")}
    found = measure_quorum(SEATS, present, None)
    assert (found.there, found.proxies, found.votes, found.is_reached) == (1, 1, 2, None)


def test_pillars_are_not_scored_themselves() -> None:
    criteria = (Criterion("p", None, "P", None, ()), Criterion("p.a", "p", "A", None, ()))
    assert [item.id for item in Grid("g", "G", 1, 0, 4, False, None, None, criteria).scored] == ["p.a"]
