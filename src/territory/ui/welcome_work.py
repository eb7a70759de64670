"""What waits for a coordinator and for an administrator, gathered from the desk beside what the data says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from territory.access.policy import may
from territory.analysis import due, overview, today
from territory.analysis.answers import Standing, read_standings
from territory.analysis.due import DueBoard
from territory.analysis.welcome import Card, Line
from territory.analysis.welcome_rights import REFUSED_DAYS, derive_ending, derive_links, derive_refused
from territory.analysis.welcome_work import derive_blocked, derive_chase, derive_received
from territory.desk.collections import read_requests, read_rounds
from territory.desk.drafts import read_drafts
from territory.desk.grants import read_all_grants
from territory.desk.invitations import read_invitations
from territory.desk.journal import Sought, read_journal
from territory.desk.submissions import Submission, read_submissions
from territory.desk.waiting import WaitingRow, read_waiting
from territory.model.board import Phrase
from territory.model.clock import derive_day, read_clock
from territory.model.collection import REQUEST, Round
from territory.model.viewer import Capability
from territory.ui.page import Here, load
from territory.ui.questions import read_waiting_questions
from territory.ui.session import open_desk
from territory.ui.today import say_waiting, whole

#: Refusals read of a week; more would say nothing more.
READ_REFUSALS = 1000


def read_work(here: Here) -> tuple[Card, ...]:
    """Received, to chase, blocked: of the programmes that the viewer coordinates."""
    desk, scope = open_desk(), whole(here)
    submissions = read_submissions(desk, here.viewer)
    waiting = read_waiting(desk, here.viewer)
    left, board = load(today.read, here, scope), load(due.read, here, scope)
    silent = [alert for alert in load(overview.read, here, scope).alerts if alert.rule == "no-news"]
    returned = [item for item in submissions if (item.follows or "").startswith(REQUEST)]
    files = [item for item in submissions if item not in returned]
    return (
        derive_received(
            [_say_file(here, item, "deposit") for item in files],
            [_say_file(here, item, "collect") for item in returned],
            len(read_drafts(desk, here.viewer)),
            len(read_waiting_questions(here)[0]),
        ),
        derive_chase(board, left, tuple(_read_unanswered(here, board))),
        derive_blocked(left, [_say_row(here, row) for row in waiting[:1]], len(waiting), silent),
    )


def _say_file(here: Here, item: Submission, page: str) -> Line:
    names = here.words.join([name for name, _ in item.files]) or here.words("today-unnamed")
    said = Phrase("today-touched", {"at": item.updated_at})
    # The page of a round lists what came back by itself; a file brought has a page of its own.
    return Line(said, names, (page, item.id if page == "deposit" else ""))


def _say_row(here: Here, row: WaitingRow) -> Line:
    said = Phrase("welcome-blocked-row", {"said": say_waiting(here.words, row)})
    return Line(said, row.file or here.words("today-unnamed"), ("deposit", row.submission))


def _read_unanswered(here: Here, board: DueBoard) -> Iterator[tuple[Round, Standing]]:
    """Requests that left, whose day to answer is over at the effective date, and whose values are still missing."""
    desk = open_desk()
    for made in read_rounds(desk, here.viewer):
        for one in read_standings(here.view, made, read_requests(desk, here.viewer, made.id), board.on):
            if one.state == "chase":
                yield made, one


def read_administration(here: Here) -> tuple[Card, ...]:
    """Roles that end soon, sign-ins that were refused, invitations in force, at this moment."""
    desk, at = open_desk(), read_clock()
    since = derive_day(at) - timedelta(days=REFUSED_DAYS)
    refused = read_journal(desk, here.viewer, Sought(action="sign-in-refused", first=since), limit=READ_REFUSALS)
    invitations = read_invitations(desk, here.viewer) if may(here.viewer, Capability.INVITE) else None
    return (
        derive_ending(read_all_grants(desk, here.viewer), at),
        derive_refused(refused, since),
        derive_links(invitations, at),
    )
