"""What is written of an item before it is closed: each part is saved by itself, so that two boxes never undo another.

Parts: `verdict`, `reason`, `conditions`, `conditions_due_on`, `proposed_stage`, `reference`, `summary`, `lesson`
(texts, days); `votes` (by college: `in_favour`, `against`, `abstained`); `recusals` (by seat: the reason); `actions`
(list of `what`, `organisation`, `owner_role`, `due_on`); `scores` (by criterion, then level: `state`, `value`,
`evidence`, `amended_reason`).
"""

from __future__ import annotations

from territory.analysis.committee import Meeting
from territory.desk.sittings import read_item_draft, write_item_draft
from territory.errors import TerritoryError
from territory.model.sitting import ItemDraft
from territory.ui.page import Here
from territory.ui.session import open_desk

#: How often a save is made again on what another window wrote meanwhile.
_TRIES = 5


def read_written(here: Here, item: str) -> ItemDraft:
    """What is written of an item so far."""
    return read_item_draft(open_desk(), here.viewer, item)


def write_parts(here: Here, meeting: Meeting, item: str, **parts: object) -> ItemDraft:
    """Saves some parts of an item and leaves the others as they are; None takes a part away.

    Raises Refused, TerritoryError `draft-moved` when others never stop saving.
    """
    for left in range(_TRIES - 1, -1, -1):
        known = read_written(here, item)
        cells = {name: value for name, value in {**known.cells, **parts}.items() if value is not None}
        if cells == known.cells:
            return known
        try:
            return write_item_draft(open_desk(), here.viewer, meeting.programme, item, known.revision, cells)
        except TerritoryError as moved:
            if moved.code != "draft-moved" or not left:
                raise
    raise AssertionError("a try returns or raises")
