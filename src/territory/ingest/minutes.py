"""A meeting that ends, in one commit; and its minutes, version by version: draft, then validated, then approved.

No version is ever written again: a correction is a new one, and what is approved stays so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from territory.access.policy import ensure_may_on
from territory.desk.engine import Desk
from territory.desk.sittings import end_sitting, erase_sitting
from territory.errors import LakeMoved, TerritoryError
from territory.ingest.personal import FORBIDDEN
from territory.ingest.questions import check_persons
from territory.lake.change import Change, Receipt
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.locale.words import HISTORY
from territory.model.clock import derive_day, derive_time, read_clock
from territory.model.sitting import Sitting
from territory.model.viewer import Capability, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

DRAFT, VALIDATED, APPROVED = "draft", "validated", "approved"
#: What a version may become: in its own state it is a correction; what is approved is corrected at a later meeting.
NEXT: Mapping[str, tuple[str, ...]] = {DRAFT: (DRAFT, VALIDATED), VALIDATED: (VALIDATED, APPROVED), APPROVED: ()}


@dataclass(frozen=True, slots=True)
class MinutesState:
    """What a new version says: its state, the version it `follows`, by which role or at which later meeting, what it
    corrects.
    """

    state: str
    follows: int
    by_role: str | None = None
    approved_at: str | None = None
    correction: str | None = None


def end_meeting(
    lake: Lake, desk: Desk, viewer: Viewer, meeting: str, sitting: Sitting, *, is_postponed: bool = True
) -> Receipt:
    """Ends a meeting: one commit writes who was there, what is left and the draft of the minutes; then it is closed.

    Items that nobody settled are postponed, or stay planned when `is_postponed` is false. Done again, nothing moves.
    Raises Refused, TerritoryError `meeting-unknown`, LakeMoved; then the sitting is still open.
    """
    view = lake.view(viewer)
    row = _read_meeting(view, meeting)
    ensure_may_on(viewer, Capability.WRITE, [row["programme"]])
    ended_at = sitting.ended_at or read_clock()
    held: dict[str, Any] = {"id": meeting, "body": row["body"], "on": row["on"], "state": "held"}
    if sitting.closing:
        held["closing"] = sitting.closing
    for name, moment in (("starts_at", sitting.opened_at), ("ends_at", ended_at)):
        held[name] = row[name] or derive_time(moment)
    rows: dict[str, list[dict[str, Any]]] = {"meeting": [held], "attendance": _derive_attendance(view, row, sitting)}
    if is_postponed:
        left = view.read("minutes_open_items", meeting=meeting).to_dict("records")
        rows["agenda_item"] = [{str(name): value for name, value in item.items()} for item in left]
        for item in rows["agenda_item"]:
            item["state"] = "postponed"
    if view.read("minutes_versions", meeting=meeting).empty:
        rows["minutes"] = [{"meeting": meeting, "version": 1, "state": DRAFT, "on": row["on"]}]
    message = HISTORY("minutes-message-end", name=row["body_name"], day=row["on"])
    receipt = lake.commit(viewer, _derive_change(rows, message, viewer, view.number))
    end_sitting(desk, viewer, meeting)
    return receipt


def write_minutes_state(
    lake: Lake, desk: Desk, viewer: Viewer, meeting: str, told: MinutesState, today: date
) -> Receipt:
    """Writes the next version of minutes; once approved, what was still at the desk of the sitting is erased.

    Raises Refused, TerritoryError as `derive_version`, LakeMoved when somebody wrote a version meanwhile.
    """
    view = lake.view(viewer)
    row = _read_meeting(view, meeting)
    ensure_may_on(viewer, Capability.WRITE, [row["programme"]])
    version = derive_version(view, meeting, told, today)
    message = HISTORY(f"minutes-message-{told.state}", name=row["body_name"], day=row["on"])
    receipt = lake.commit(viewer, _derive_change({"minutes": [version]}, message, viewer, view.number))
    if told.state == APPROVED:
        items = view.read("committee_items", meeting=meeting)["id"].tolist()
        erase_sitting(desk, viewer, meeting, [str(item) for item in items])
    return receipt


def derive_version(view: View, meeting: str, told: MinutesState, today: date) -> dict[str, Any]:
    """The row of the next version of the minutes.

    Raises LakeMoved when another version came since the one it follows, TerritoryError `minutes-none` before the
    meeting has ended, `minutes-order` for a state that does not follow the one they are in, `minutes-role` for who
    validates and says not as what, `minutes-approval` for an approval at no later meeting of the body,
    `minutes-correction` for a correction without its text, `minutes-long`, `minutes-forbidden` for a national number or
    an account in the text.
    """
    versions = view.read("minutes_versions", meeting=meeting).to_dict("records")
    if not versions:
        raise TerritoryError("minutes-none", id=meeting)
    last = versions[-1]
    if int(last["version"]) != told.follows:
        raise LakeMoved("rows-moved", count=1, rows=[])
    if told.state not in NEXT[str(last["state"])]:
        raise TerritoryError("minutes-order", state=HISTORY.label("minutes", "state", last["state"]))
    by_role, correction = (text.strip() or None if text else None for text in (told.by_role, told.correction))
    if told.state == VALIDATED and not by_role:
        raise TerritoryError("minutes-role")
    later = {str(code): day for code, day in view.read("minutes_later", meeting=meeting).itertuples(index=False)}
    if told.state == APPROVED and told.approved_at not in later:
        raise TerritoryError("minutes-approval")
    if told.state == last["state"] and not correction:
        raise TerritoryError("minutes-correction")
    row = {
        "meeting": meeting,
        "version": int(last["version"]) + 1,
        "state": told.state,
        "on": later[told.approved_at] if told.state == APPROVED and told.approved_at else max(today, last["on"]),
        "by_role": by_role,
        "approved_at": told.approved_at if told.state == APPROVED else None,
        "correction": correction,
    }
    _ensure_publishable(row)
    return row


def read_today() -> date:
    """The day it is in Paris: when a version was written is provenance, no figure hangs on it."""
    return derive_day(read_clock())


def _read_meeting(view: View, meeting: str) -> dict[str, Any]:
    rows = view.read("committee_meetings", programme=None, meeting=meeting)
    if rows.empty:
        raise TerritoryError("meeting-unknown", id=meeting)
    (row,) = rows.astype(object).where(rows.notna(), None).to_dict("records")
    return {str(name): value for name, value in row.items()}


def _derive_attendance(view: View, meeting: Mapping[str, Any], sitting: Sitting) -> list[dict[str, Any]]:
    """The rows of the roll call; nobody is absent from one that was not made.

    A seat that stands in for another is absent for nobody when it does not come.
    """
    if not sitting.present:
        return []
    seats = view.read("committee_seats", body=meeting["body"], on=meeting["on"])
    expected = seats.loc[seats["substitute_of"].isna(), "id"].tolist()
    marked = {
        seat: {"state": said.state, "proxy": said.proxy if said.state == "represented" else None}
        for seat, said in sitting.present.items()
    }
    absent = {str(seat): {"state": "absent", "proxy": None} for seat in expected if seat not in marked}
    everyone = sorted({**marked, **absent}.items())
    return [{"meeting": meeting["id"], "seat": seat, **said} for seat, said in everyone]


def _derive_change(rows: Mapping[str, list[dict[str, Any]]], message: str, viewer: Viewer, base: int) -> Change:
    tables = {name: tabulate(read_table(name), lines) for name, lines in rows.items() if lines}
    return Change("form", message[:500], viewer.name or "local", tables, base=base)


def _ensure_publishable(row: Mapping[str, Any]) -> None:
    table = read_table("minutes")
    texts = {name: row[name] for name in ("by_role", "correction") if row[name]}
    for name, text in texts.items():
        most = table.field(name).max_length
        if most is not None and len(text) > most:
            raise TerritoryError("minutes-long", most=most)
    if any(trace.kind in FORBIDDEN for trace in check_persons(texts.values())):
        raise TerritoryError("minutes-forbidden")
