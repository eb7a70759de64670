"""Who is looking, and what they were granted. Every read of the lake or the desk takes one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody is to the programmes. `READER` is everybody, signed in or not: it needs no grant."""

    READER = "reader"
    ELECTED = "elected"
    MEMBER = "member"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"
    INVITED = "invited"


class Capability(StrEnum):
    """What a page or a command asks leave to do; `access.policy.MATRIX` says who may."""

    READ = "read"
    READ_LIVE = "read_live"
    READ_RESTRICTED = "read_restricted"
    READ_PERSONAL = "read_personal"
    WRITE = "write"
    CLOSE = "close"
    INVITE = "invite"
    ANSWER = "answer"
    ERASE = "erase"
    ADMINISTER = "administer"


@dataclass(frozen=True, slots=True, order=True)
class Grant:
    """A role on an object: a coordinator's programme, a member's body, an elected person's territory, the request an
    invitation is for. An empty `on` means every object of that kind.
    """

    role: Role
    on: str = ""


@dataclass(frozen=True, slots=True)
class Viewer:
    """One person's standing: the grants in force, sorted, each once. Hashable: it is part of every cache key.

    Nobody in particular is `Viewer()`: the public, who sees what is published. `name` is the account that commits and
    the journal carry, empty for the public.
    """

    grants: tuple[Grant, ...] = ()
    name: str = ""

    def __post_init__(self) -> None:
        # A reader's grant gives nothing that everybody has not: two ways to be the public would be two caches.
        kept = sorted({grant for grant in self.grants if grant.role is not Role.READER})
        object.__setattr__(self, "grants", tuple(kept))

    @classmethod
    def of(cls, role: Role, name: str = "", *on: str) -> Viewer:
        """A viewer with one role, on the objects named, or on all of them when none is."""
        return cls(tuple(Grant(role, item) for item in on or ("",)), name)

    @classmethod
    def local(cls, name: str) -> Viewer:
        """Whoever holds the files of the lake, at this machine: coordinator of all programmes, and administrator."""
        return cls((Grant(Role.COORDINATOR), Grant(Role.ADMINISTRATOR)), name)

    def objects(self, role: Role) -> frozenset[str]:
        """What the role was granted on, `""` for everything; empty when it was not granted."""
        return frozenset(grant.on for grant in self.grants if grant.role is role)
