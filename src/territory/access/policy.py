"""The one policy, fail-closed: which role may do what, on which objects. What is not in the matrix is refused.

The page *Droits*, `docs/rights.md` and the tests derive from `MATRIX` (docs/adr/0008-who-may-do-what.md).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from territory.errors import Refused
from territory.model.viewer import Capability, Role, Viewer


class Reach(StrEnum):
    """How far a capability goes: on the object of the grant alone, or on everything."""

    OWN = "own"
    ALL = "all"


#: The kind of object that a role is granted on.
GRANTED_ON: Mapping[Role, str] = {
    Role.ELECTED: "territory",
    Role.MEMBER: "body",
    Role.COORDINATOR: "programme",
    Role.INVITED: "collection_request",
}

#: What each role may do; everybody is a reader as well.
MATRIX: Mapping[Role, Mapping[Capability, Reach]] = {
    Role.READER: {Capability.READ: Reach.ALL},
    Role.ELECTED: {Capability.READ: Reach.ALL},
    Role.MEMBER: {Capability.READ: Reach.ALL},
    Role.COORDINATOR: {
        Capability.READ: Reach.ALL,
        Capability.READ_LIVE: Reach.OWN,
        Capability.READ_RESTRICTED: Reach.OWN,
        Capability.READ_PERSONAL: Reach.OWN,
        Capability.WRITE: Reach.OWN,
        Capability.CLOSE: Reach.OWN,
        Capability.INVITE: Reach.OWN,
        Capability.ERASE: Reach.OWN,
    },
    Role.ADMINISTRATOR: {
        Capability.READ: Reach.ALL,
        Capability.READ_PERSONAL: Reach.ALL,
        Capability.ERASE: Reach.ALL,
        Capability.ADMINISTER: Reach.ALL,
    },
    Role.INVITED: {Capability.READ: Reach.ALL, Capability.ANSWER: Reach.OWN},
}


def reach(viewer: Viewer, capability: Capability) -> frozenset[str] | None:
    """The objects on which the viewer holds the capability: None for all of them, an empty set for none.

    Objects are those of the kind that the capability is granted on: programmes, but requests for `ANSWER`.
    """
    found: set[str] = set()
    for role in (Role.READER, *(grant.role for grant in viewer.grants)):
        match MATRIX.get(role, {}).get(capability):
            case Reach.ALL:
                return None
            case Reach.OWN:
                found |= viewer.objects(role)
    return None if "" in found else frozenset(found)


def may(viewer: Viewer, capability: Capability) -> bool:
    """Whether the viewer holds the capability on anything at all: what opens a page or a door."""
    held = reach(viewer, capability)
    return held is None or bool(held)


def may_on(viewer: Viewer, capability: Capability, objects: Collection[str]) -> bool:
    """Whether the viewer holds the capability on every one of `objects`; on all there are when none is named."""
    held = reach(viewer, capability)
    return held is None or (bool(objects) and held.issuperset(objects))


def ensure_may(viewer: Viewer, capability: Capability) -> None:
    """Returns when the viewer holds the capability on something; raises Refused `not-allowed` otherwise."""
    if not may(viewer, capability):
        raise Refused("not-allowed", capability=str(capability))


def ensure_may_on(viewer: Viewer, capability: Capability, objects: Collection[str]) -> None:
    """Returns when the viewer holds the capability on all of `objects` (none named: on everything).

    Raises Refused `not-allowed` for who holds it on nothing, `not-yours` with the objects that are another's.
    """
    ensure_may(viewer, capability)
    if not may_on(viewer, capability, objects):
        held = reach(viewer, capability) or frozenset()
        raise Refused("not-yours", capability=str(capability), objects=", ".join(sorted(set(objects) - held)))


def visible_sensitivities(viewer: Viewer, programmes: Collection[str] = ()) -> frozenset[str]:
    """Sensitivities of the fields the viewer may read of these programmes (none named: of all there are).

    Personal fields live in the drawer and are never in this set.
    """
    seen = frozenset({"public"} if may(viewer, Capability.READ) else ())
    return seen | {"restricted"} if may_on(viewer, Capability.READ_RESTRICTED, programmes) else seen
