"""The registry of profiles: blocks that fill several tables at once."""

from __future__ import annotations

from territory.ingest.profile import Derived as Derived
from territory.ingest.profile import Profile as Profile

#: Every profile by its target's name.
PROFILES: dict[str, Profile] = {}
