"""Every door, for every role, on its own object, on another's and on everything: through, or refused and unchanged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from _pytest.mark import ParameterSet
from tests.access.doors import DESK, DOORS, EVERYTHING, Door
from tests.access.house import House, people

from territory.access.policy import may, may_on
from territory.errors import Refused, TerritoryError
from territory.model.viewer import Capability, Viewer

PEOPLE = people()
#: Who tries a door in the suite: each role that the desk may tell apart, and for the lake, which is slower, each reach.
#: The others try in the soak.
EACH_ROLE = {"member-own", "invited-own", "administrator-own", "coordinator-own"} | {
    "public",
    "coordinator-other",
    "coordinator-all",
}
EACH_REACH = {"public", "coordinator-other"}
#: What may change although what it was tried on did not: one's own judgements; a kept file that no import names yet,
#: which an import refused inside the lake leaves behind for whoever brings it again.
OWN_CHANGES = {"desk.apart.discard_apart", "ingest.series.load_packages"}


def cells() -> Iterator[ParameterSet]:
    """Each door for each person; a door that stands twice in the register has its number."""
    seen: Counter[str] = Counter()
    for door in DOORS:
        seen[door.name] += 1
        for who, viewer in PEOPLE.items():
            is_daily = who in (EACH_ROLE if door in DESK or door.on == EVERYTHING else EACH_REACH)
            name = f"{door.name}-{seen[door.name]}" if seen[door.name] > 1 else door.name
            yield pytest.param(door, viewer, id=f"{name}-{who}", marks=() if is_daily else pytest.mark.soak)


def is_let(door: Door, viewer: Viewer) -> bool:
    """Whether the door is for this viewer, as the design says."""
    if door.needs is None or (door.also is not None and may(viewer, door.also)):
        return True
    if door.author is not None:
        return may(viewer, door.needs) and viewer.name == door.author
    return may(viewer, door.needs) if door.on is None else may_on(viewer, door.needs, {door.on} - {EVERYTHING})


@pytest.mark.parametrize(("door", "viewer"), list(cells()))
def test_a_door_is_for_whom_it_should(house: House, door: Door, viewer: Viewer) -> None:
    """Whom it is for goes through; anybody else is refused or finds nothing, and changes nothing."""
    before = house.state()
    answer: object = None
    refusal: TerritoryError | None = None
    try:
        answer = door.call(house, viewer)
    except TerritoryError as error:
        refusal = error
    after = house.state()
    if is_let(door, viewer):
        assert refusal is None
        assert (after != before) if door.writes else answer
        return
    assert after == before or door.name in OWN_CHANGES
    if not may(viewer, door.needs or Capability.READ):
        # A read that holds something for everybody holds nothing of this; any other is refused at the door.
        assert isinstance(refusal, Refused) or not (answer or door.writes)
    assert refusal is not None or not answer
