"""An advice that is applied later: the reference of the act that applies it, and the stage it then reaches.

Nothing else of a decision changes once it was given, and an act is named once.
"""

from __future__ import annotations

from datetime import date

from territory.access.policy import ensure_may_on
from territory.errors import TerritoryError
from territory.ingest.closing_item import Row, derive_stage_row
from territory.ingest.item_written import clean
from territory.ingest.personal import FORBIDDEN
from territory.ingest.questions import check_persons
from territory.lake.change import Change, Receipt
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.viewer import Capability, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

_COLUMNS = ("id", "project", "gives", "reason", "proposed_stage", "reference", "on")


def derive_applied(view: View, decision: str, reference: str | None, on: date, message: str, author: str) -> Change:
    """The change that applies an advice by the act `reference` of the day `on`.

    Raises TerritoryError `decision-unknown`, `advice-only` for what is no advice or proposes no stage,
    `advice-applied` when another act applied it, `advice-reference` without a reference that can be published,
    `advice-before` for an act of before the advice.
    """
    rows = view.read_columns("decision", _COLUMNS).to_pylist()
    held = next((row for row in rows if row["id"] == decision), None)
    if held is None:
        raise TerritoryError("decision-unknown", id=decision)
    if held["gives"] != "advice" or held["proposed_stage"] is None:
        raise TerritoryError("advice-only")
    said, most = clean(reference), read_table("decision").field("reference").max_length
    if (
        said is None
        or (most is not None and len(said) > most)
        or any(trace.kind in FORBIDDEN for trace in check_persons((said,)))
    ):
        raise TerritoryError("advice-reference", most=most)
    if held["reference"] not in (None, said):
        raise TerritoryError("advice-applied", reference=held["reference"])
    if on < held["on"]:
        raise TerritoryError("advice-before", on=held["on"])
    stage = derive_stage_row(held["project"], on.isoformat(), held["proposed_stage"], said, held["reason"])
    tables: dict[str, list[Row]] = {"decision": [{"id": decision, "reference": said}], "stage_change": [stage]}
    typed = {name: tabulate(read_table(name), found) for name, found in tables.items()}
    return Change("form", message[:500], author, typed, base=view.number)


def apply_advice(lake: Lake, viewer: Viewer, programme: str, change: Change) -> Receipt:
    """Commits it; done again, nothing moves. Raises as `Lake.commit`, Refused for another's programme."""
    ensure_may_on(viewer, Capability.WRITE, [programme])
    return lake.commit(viewer, change)
