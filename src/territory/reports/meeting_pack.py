"""The pack of a meeting: why each item is there, what to bring, what is known of its project, then what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from territory.analysis.agenda import measure_length
from territory.analysis.committee import Item, Meeting, Seat
from territory.analysis.project import ProjectBoard
from territory.analysis.project import read as read_project
from territory.lake.view import View
from territory.model.scope import Scope
from territory.reports.convocation import (
    list_needs,
    say_bring,
    say_length,
    say_meeting,
    say_quorum,
    say_when,
)
from territory.reports.document import Block, Break, Document, Heading, Items, Table, Text
from territory.reports.document import Item as Line
from territory.reports.document_said import Frame, derive_document, say_facts
from territory.reports.sheet_project import say_essentials

#: Lines of each list of a project: the whole is on its page.
LINES = 5
#: Shares of the page's width of the table of the agenda: rank, title, why, minutes, what to bring.
_WIDTHS = (0.5, 4.0, 1.6, 1.0, 3.0)


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack is made of; `boards` are the sheets of the projects of its items, by id."""

    meeting: Meeting
    items: tuple[Item, ...]
    seats: tuple[Seat, ...]
    boards: Mapping[str, ProjectBoard]


def read_pack(view: View, scope: Scope, meeting: Meeting, items: Sequence[Item], seats: Sequence[Seat]) -> Pack:
    """The pack of a meeting, its projects as their sheets say them at the scope's effective date."""
    projects = dict.fromkeys(item.project for item in items if item.project)
    boards = {code: board for code in projects if (board := read_project(view, Scope(on=scope.on, about=code)))}
    return Pack(meeting, tuple(items), tuple(seats), boards)


def derive_pack(frame: Frame, pack: Pack) -> Document:
    """The document: the agenda, a part for each item on a page of its own, the annex of what is missing."""
    words, meeting = frame.words, pack.meeting
    blocks: list[Block] = [Items(tuple(Line(line) for line in _list_facts(frame, pack)))]
    if pack.items:
        blocks += [Heading(words("agenda-title")), _say_agenda(frame, pack)]
        blocks.append(Text(words.say(say_length(measure_length(meeting, [item.minutes for item in pack.items])))))
    for rank, item in enumerate(pack.items, 1):
        blocks += _say_item(frame, pack, rank, item)
    blocks += _say_missing(frame, pack)
    title = words("convocation-title", body=meeting.body_name, on=meeting.on)
    return derive_document(frame, "meeting", title, meeting.programme_name, say_meeting(meeting), blocks)


def _list_facts(frame: Frame, pack: Pack) -> list[str]:
    words, meeting = frame.words, pack.meeting
    voting = sum(1 for seat in pack.seats if seat.is_voting and seat.substitute_of is None)
    facts = [say_when(words, meeting)]
    facts.append(words.pair(words.title("meeting", "place"), meeting.place or words("unknown")))
    facts.append(words.pair(words.title("body", "method"), words.label("body", "method", meeting.method)))
    return [*facts, words.say(say_quorum(voting, meeting.quorum))]


def _say_agenda(frame: Frame, pack: Pack) -> Table:
    words, missing = frame.words, frame.words("cell-missing")
    rows = tuple(
        (
            str(rank),
            item.title,
            words.label("agenda_item", "why", item.why) if item.why else missing,
            missing if item.minutes is None else words.number(item.minutes),
            say_bring(words, item) or missing,
        )
        for rank, item in enumerate(pack.items, 1)
    )
    titles = (
        words("agenda-rank"), words.title("agenda_item", "title"), words.title("agenda_item", "why"),
        words("agenda-minutes-title"), words.title("agenda_item", "bring"),
    )  # fmt: skip
    return Table(titles, (True, False, False, True, False), _WIDTHS, rows)


def _say_item(frame: Frame, pack: Pack, rank: int, item: Item) -> list[Block]:
    """An item's own part: what it needs, then what is known of its project."""
    words = frame.words
    blocks: list[Block] = [Break(), Heading(f"{rank}. {item.title}")]
    blocks.append(Items(tuple(Line(line) for line in list_needs(words, item))))
    if item.project:
        board = pack.boards.get(item.project)
        if board is None:
            return [*blocks, Text(words("pack-project-unknown", project=item.project))]
        blocks += [Text(words.say(board.answer), "finding"), *say_essentials(frame, board, LINES)]
    return blocks


def _say_missing(frame: Frame, pack: Pack) -> list[Block]:
    """What nobody has said, item by item and project by project; that nothing is missing is said too."""
    words = frame.words
    blocks: list[Block] = [Break(), Heading(words("pack-missing"))]
    unlong = [item.title for item in pack.items if item.minutes is None]
    general = [words("pack-no-minutes", items=words.series(unlong))] if unlong else []
    general += [words("pack-no-hours")] if not (pack.meeting.starts_at and pack.meeting.ends_at) else []
    general += [words("pack-no-place")] if not pack.meeting.place else []
    general += [words("pack-no-seats")] if not pack.seats else []
    if general:
        blocks.append(Items(tuple(Line(line) for line in general)))
    for board in pack.boards.values():
        if board.unknowns:
            blocks += [Heading(board.name, 2), say_facts(frame, board.unknowns, len(board.unknowns))]
    return blocks if len(blocks) > 2 else [*blocks, Text(words("pack-nothing-missing"))]
