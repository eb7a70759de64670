"""Who is looking. Every read of the lake or the desk takes one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Until sign-in comes, a local user is a coordinator; a reader sees what is published."""

    READER = "reader"
    COORDINATOR = "coordinator"


class Capability(StrEnum):
    """What a page or a command asks leave to do."""

    READ = "read"
    READ_LIVE = "read_live"
    READ_RESTRICTED = "read_restricted"
    WRITE = "write"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Viewer:
    """One person's standing, hashable: it is part of every cache key."""

    role: Role
    name: str = ""
