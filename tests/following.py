"""An indicator of waste, and a project that owes a yearly value of it since 2024: the smallest thing that is late."""

from __future__ import annotations

from datetime import date
from typing import Any

WASTE: dict[str, Any] = {
    "id": "ENV01", "version": 1, "name": "Déchets évités", "definition": "d", "question": "q", "unit": "tonnes",
    "decimals": 0, "direction": "up", "level": "outcome", "dimension": "env", "time_rule": "last",
    "project_rule": "sum", "frequency": "yearly",
}  # fmt: skip


def owed(project: str) -> dict[str, list[dict[str, Any]]]:
    """The rows of the indicator and of its follow-up by that project, by table."""
    followed = {
        "project": project, "indicator": WASTE["id"], "frequency": "yearly", "first_due_on": date(2024, 12, 31),
        "lag_days": 30, "is_not_applicable": False, "key_rank": 1,
    }  # fmt: skip
    return {"indicator": [WASTE], "follow_up": [followed]}
