"""The pack of a meeting: why each item is there, what to bring, what is known of its project, then what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from territory.analysis.agenda import measure_length
from territory.analysis.committee import Item, Meeting, Seat
from territory.analysis.sitting import ItemBoard, derive_lines, read_item
from territory.lake.native import PUBLIC
from territory.lake.view import View
from territory.model.viewer import Viewer
from territory.reports.convocation import (
    list_needs,
    say_length,
    say_meeting,
    say_minutes,
    say_quorum,
    say_when,
)
from territory.reports.document import Block, Break, Document, Heading, Items, Table, Text
from territory.reports.document import Item as Line
from territory.reports.document_said import Frame, derive_document, say_facts
from territory.reports.sheet_project import say_essentials

#: Lines of each list of a project: the whole is on its page.
LINES = 5
#: Parts of an item's screen that its page opens with; the others are set as on the project's sheet.
_PARTS = ("question", "actions", "changes", "earlier")
#: Shares of the page's width of the table of the agenda: rank, title, why, minutes, what to bring.
_WIDTHS = (0.5, 4.0, 1.6, 1.0, 3.0)


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack is made of; `boards` are the screens of its items, by item."""

    meeting: Meeting
    items: tuple[Item, ...]
    seats: tuple[Seat, ...]
    boards: Mapping[str, ItemBoard]


def read_pack(view: View, meeting: Meeting, items: Sequence[Item], seats: Sequence[Seat]) -> Pack:
    """The pack of a meeting, each item as its screen would say it: the pack is sent, so as the public reads it."""
    shown = replace(view, schema=PUBLIC, viewer=Viewer())
    boards = {item.id: read_item(shown, meeting, item) for item in items}
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
            _say_brought(item) or missing,
        )
        for rank, item in enumerate(pack.items, 1)
    )
    titles = (
        words("agenda-rank"), words.title("agenda_item", "title"), words.title("agenda_item", "why"),
        words("agenda-minutes-title"), words.title("agenda_item", "bring"),
    )  # fmt: skip
    return Table(titles, (True, False, False, True, False), _WIDTHS, rows)


def _say_brought(item: Item) -> str:
    return " · ".join(part for part in (item.bring, item.bring_from_name) if part)


def _say_item(frame: Frame, pack: Pack, rank: int, item: Item) -> list[Block]:
    """An item's own part, on its page when it is about a project: what it needs, then what its screen will say."""
    words, board = frame.words, pack.boards[item.id]
    blocks: list[Block] = [Break()] if item.project else []
    blocks.append(Heading(f"{rank}. {item.title}"))
    blocks.append(Items(tuple(Line(line) for line in (*list_needs(words, item), say_minutes(words, item)))))
    sheet = board.project
    if sheet is not None:
        blocks.append(Text(words.say(sheet.answer), "finding"))
    elif item.project:
        blocks.append(Text(words("pack-project-unknown", project=item.project)))
    lines = derive_lines(board, words)
    for part in _PARTS:
        named = words(f"sitting-part-{part}")
        if said := tuple(Line(line.said) for line in lines if line.part == named):
            blocks += [Heading(named, 2), Items(said)]
    return [*blocks, *say_essentials(frame, sheet, LINES)] if sheet is not None else blocks


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
    sheets = {board.project.id: board.project for board in pack.boards.values() if board.project}
    for sheet in sheets.values():
        if sheet.unknowns:
            blocks += [Heading(sheet.name, 2), say_facts(frame, sheet.unknowns, len(sheet.unknowns))]
    return blocks if len(blocks) > 2 else [*blocks, Text(words("pack-nothing-missing"))]
