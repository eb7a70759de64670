"""An item that is closed: from the desk's words to one commit of all that it settles.

The stage moves when the body decides, or when an advice names the act that applies it; else it stays proposed
(docs/adr/0011-the-committee-sits.md). What was closed is never written again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from territory.access.policy import ensure_may_on
from territory.desk.ballots import count_ballots, read_revealed
from territory.desk.engine import Desk
from territory.desk.sittings import discard_item, read_opened
from territory.errors import TerritoryError
from territory.ingest.item_check import check_item
from territory.ingest.item_written import ItemAt, Rules, Written, keep_ballots
from territory.ingest.keys import LONGEST
from territory.lake.change import Change, Receipt
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.sitting import Ballot, FrozenLine
from territory.model.viewer import Capability, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

Row = dict[str, object]
DECISION, CLOSED = "decision", "closed"
_MESSAGE = 500


def read_ballots(desk: Desk, viewer: Viewer, at: ItemAt) -> tuple[tuple[Ballot, ...], int]:
    """The scores that were revealed, and how many seats have some that nobody may read yet.

    Raises TerritoryError `sitting-unknown`.
    """
    if at.item in read_opened(desk, viewer, at.meeting).revealed:
        return read_revealed(desk, viewer, at.meeting, at.item), 0
    return (), len(count_ballots(desk, viewer, at.meeting, at.item))


def derive_item_change(
    at: ItemAt,
    rules: Rules,
    written: Written,
    lines: Sequence[FrozenLine],
    ballots: Sequence[Ballot],
    message: str,
    author: str,
    base: int,
) -> Change:
    """All that closing an item writes, as one change; `lines` are what its screen said, frozen with the decision.

    Raises TerritoryError `item-unfinished` with the first thing that lacks (see `check_item`).
    """
    if lacks := check_item(at, rules, written, ballots):
        raise TerritoryError("item-unfinished", first=lacks[0], count=len(lacks))
    rows: dict[str, list[Row]] = {
        "agenda_item": [{"id": at.item, "state": CLOSED, "summary": written.summary}],
        "recusal": [
            {"agenda_item": at.item, "seat": seat, "reason": reason} for seat, reason in written.recusals.items()
        ],
        "vote": [
            {
                "agenda_item": at.item, "college": college, "in_favour": votes.in_favour, "against": votes.against,
                "abstained": votes.abstained,
            }
            for college, votes in written.votes.items()
        ],
    }  # fmt: skip
    if at.project is not None:
        rows |= _derive_scoring(at, written, keep_ballots(ballots, rules, written))
        rows |= _derive_decision(at, rules, written, lines)
    tables = {name: tabulate(read_table(name), found) for name, found in rows.items() if found}
    return Change("form", message[:_MESSAGE], author, tables, base=base)


def close_item(lake: Lake, desk: Desk, viewer: Viewer, at: ItemAt, change: Change) -> Receipt:
    """Commits an item, then takes its draft and ballots from the desk; done again, each step is harmless.

    Raises as `Lake.commit` and `read_opened`, Refused, TerritoryError `item-closed` when it was closed otherwise;
    whatever refuses, the draft stays.
    """
    ensure_may_on(viewer, Capability.WRITE, [at.programme])
    is_closed = _read_state(lake.view(viewer), at.item) == CLOSED
    read_opened(desk, viewer, at.meeting, is_open=not is_closed)
    if is_closed and any(count.touched for count in lake.read_change(viewer, change).counts.values()):
        raise TerritoryError("item-closed", title=at.title)
    receipt = lake.commit(viewer, change)
    discard_item(desk, viewer, at.meeting, at.item)
    return receipt


def is_applied(at: ItemAt, rules: Rules, written: Written) -> bool:
    """Whether closing the item moves the project to the stage proposed, which it is not at yet."""
    proposed = written.proposed_stage
    return proposed not in (None, rules.stage) and (at.gives == DECISION or written.reference is not None)


def derive_id(prefix: str, item: str, suffix: str = "") -> str:
    """`D-<item>`, `A-<item>-1`: short enough for an identifier, whatever the item is called."""
    plain = f"{prefix}-{item}{suffix}"
    if len(plain) <= LONGEST:
        return plain
    mark = sha256(item.encode()).hexdigest()[:8]
    return f"{prefix}-{item[: LONGEST - len(prefix) - len(suffix) - 10]}-{mark}{suffix}"


def derive_stage_row(project: str, on: str, stage: str, reference: str | None, note: str | None) -> Row:
    """The row that moves a project to a stage."""
    return {"project": project, "on": on, "stage": stage, "reference": reference, "note": note}


def _derive_decision(
    at: ItemAt, rules: Rules, written: Written, lines: Sequence[FrozenLine]
) -> Mapping[str, list[Row]]:
    """The decision, what its screen said, what it asks for, the stage it moves, the lesson it closes with."""
    assert at.project is not None
    key = derive_id("D", at.item)
    decision: Row = {
        "id": key, "project": at.project, "body": at.body, "meeting": at.meeting, "agenda_item": at.item, "on": at.on,
        "gives": at.gives, "verdict": written.verdict, "reason": written.reason, "conditions": written.conditions,
        "conditions_due_on": written.conditions_due_on, "proposed_stage": written.proposed_stage,
        "closing": at.closing, "reference": written.reference,
    }  # fmt: skip
    rows: dict[str, list[Row]] = {
        DECISION: [decision],
        "decision_figure": list(_freeze(key, lines)),
        "action": [
            {
                "id": derive_id("A", at.item, f"-{number}"), "project": at.project, "decision": key, "what": line.what,
                "organisation": line.organisation, "owner_role": line.owner_role, "asked_on": at.on,
                "due_on": line.due_on, "state": "open",
            }
            for number, line in enumerate(written.actions, start=1)
        ],
    }  # fmt: skip
    if written.proposed_stage is not None and is_applied(at, rules, written):
        on = at.on.isoformat()
        row = derive_stage_row(at.project, on, written.proposed_stage, written.reference, written.reason)
        rows["stage_change"] = [row]
    if written.lesson is not None:
        on = at.on.isoformat()
        lesson: Row = {"id": derive_id("L", at.item), "project": at.project, "kind": "learning", "on": on}
        rows["lesson"] = [lesson | {"text": written.lesson}]
    return rows


def _freeze(decision: str, lines: Sequence[FrozenLine]) -> Iterable[Row]:
    """What the screen said, word for word; a sentence too long for its column ends in an ellipsis."""
    table = read_table("decision_figure")
    for position, line in enumerate(lines, start=1):
        row: Row = {"decision": decision, "position": position}
        for name in ("part", "said", "coverage"):
            text, most = getattr(line, name), table.field(name).max_length
            row[name] = text if text is None or most is None or len(text) <= most else f"{text[: most - 1]}…"
        yield row


def _derive_scoring(at: ItemAt, written: Written, ballots: Sequence[Ballot]) -> Mapping[str, list[Row]]:
    """The round of scoring: what was settled, how far the seats were apart, and what each had given.

    One shared score is nobody's own: there is no spread to tell, and no seat's score to keep.
    """
    if at.grid is None or not written.scores:
        return {}
    key = derive_id("EV", at.item)
    own = ballots if at.method == "blind_scores" else ()
    scoring: Row = {
        "id": key, "project": at.project, "grid": at.grid, "body": at.body, "agenda_item": at.item, "on": at.on,
        "method": at.method,
    }  # fmt: skip
    scores: list[Row] = []
    for (criterion, level), settled in written.scores.items():
        of_it = [one for one in own if (one.criterion, one.level) == (criterion, level)]
        given = [one.value for one in of_it if one.state == "scored" and one.value is not None]
        scores.append({
            "scoring": key, "criterion": criterion, "level": level, "state": settled.state, "value": settled.value,
            "lowest": min(given, default=None), "highest": max(given, default=None),
            "given": len(given) if of_it else None, "no_opinion": len(of_it) - len(given) if of_it else None,
            "evidence": settled.evidence, "amended_reason": settled.amended_reason,
        })  # fmt: skip
    members: list[Row] = [
        {
            "scoring": key, "criterion": one.criterion, "level": one.level, "seat": one.seat, "state": one.state,
            "value": one.value, "first_value": one.first_value, "evidence": one.evidence,
            "amended_reason": one.amended_reason,
        }
        for one in own
    ]  # fmt: skip
    return {"scoring": [scoring], "score": scores, "member_score": members}


def _read_state(view: View, item: str) -> str | None:
    """The state of an item as the lake has it; None where it has no such item."""
    held = view.read_columns("agenda_item", ("id", "state")).to_pylist()
    return next((str(row["state"]) for row in held if row["id"] == item), None)
