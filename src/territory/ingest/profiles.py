"""The registry of profiles: blocks that fill several tables at once."""

from __future__ import annotations

from territory.ingest import funding_plan, indicator_values, project_list, subsidies
from territory.ingest.profile import Derived as Derived
from territory.ingest.profile import Profile as Profile

#: Every profile by its target's name.
PROFILES: dict[str, Profile] = {
    profile.target.name: profile
    for profile in (subsidies.PROFILE, project_list.PROFILE, indicator_values.PROFILE, funding_plan.PROFILE)
}
