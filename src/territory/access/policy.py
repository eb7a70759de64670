"""The one policy, fail-closed: what a role may do and which fields it may see.

The full matrix comes with sign-in; until then a local user is a coordinator and a reader sees what is published.
"""

from __future__ import annotations

from territory.errors import Refused
from territory.model.viewer import Capability, Role, Viewer

_MAY: dict[Role, frozenset[Capability]] = {
    Role.READER: frozenset({Capability.READ}),
    Role.COORDINATOR: frozenset(Capability),
}
_SEES: dict[Role, frozenset[str]] = {
    Role.READER: frozenset({"public"}),
    Role.COORDINATOR: frozenset({"public", "restricted"}),
}


def may(viewer: Viewer, capability: Capability) -> bool:
    """Whether the viewer holds the capability; an unknown role holds none."""
    return capability in _MAY.get(viewer.role, frozenset())


def ensure_may(viewer: Viewer, capability: Capability) -> None:
    """Returns when the viewer holds the capability; raises Refused `not-allowed` otherwise."""
    if not may(viewer, capability):
        raise Refused("not-allowed", capability=str(capability))


def visible_sensitivities(viewer: Viewer) -> frozenset[str]:
    """Sensitivities of the fields the viewer may read. Personal fields live in the drawer and are never in this set."""
    return _SEES.get(viewer.role, frozenset())
