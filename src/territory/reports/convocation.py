"""What is sent before a meeting: the words that call its members, and the day for their own calendars."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from territory.analysis.agenda import Length, measure_length
from territory.analysis.committee import Item, Meeting, Seat
from territory.analysis.place_dates import Announced
from territory.locale.words import Words
from territory.model.board import Phrase
from territory.reports.calendar import derive_calendar


def say_meeting(meeting: Meeting) -> Phrase:
    """What the meeting is for: the body, the day, what it gives, how many items."""
    values = {"body": meeting.body_name, "on": meeting.on, "gives": meeting.gives, "count": meeting.items}
    return Phrase("meetings-one", values)


def say_when(words: Words, meeting: Meeting) -> str:
    """The hours of a meeting, as far as they are known."""
    if meeting.starts_at and meeting.ends_at:
        return words("meetings-hours", starts=meeting.starts_at, ends=meeting.ends_at)
    return words("meetings-starts", starts=meeting.starts_at) if meeting.starts_at else words("meetings-hours-unknown")


def say_length(length: Length) -> Phrase:
    """How long the agenda is, how many of its items say so, and how long the meeting is."""
    values = {"planned": length.planned, "known": length.known, "count": length.items}
    if length.available is None:
        return Phrase("agenda-length", values)
    return Phrase("agenda-length-of", {**values, "available": length.available})


def say_quorum(voting: int, needed: int | None) -> Phrase:
    """How many seats vote, and how many of them must be there; what nobody wrote is said to be unknown."""
    known = "unknown" if needed is None else "none" if needed == 0 else "some"
    return Phrase("meetings-quorum", {"count": voting, "known": known, "needed": needed or 0})


def say_bring(words: Words, item: Item) -> str | None:
    """What to bring for an item and from whom; None when nothing is asked."""
    if not item.bring and not item.bring_from_name:
        return None
    what, whom = item.bring or words("unknown"), item.bring_from_name
    return words("agenda-bring-from", what=what, whom=whom) if whom else words("agenda-bring", what=what)


def list_needs(words: Words, item: Item) -> list[str]:
    """What an item is for, in plain lines: why, the question, the grid, what to bring and from whom."""
    lines = []
    if item.why:
        lines.append(words.pair(words.title("agenda_item", "why"), words.label("agenda_item", "why", item.why)))
    if item.question_text and item.question_text != item.title:
        lines.append(words.pair(words.title("agenda_item", "question"), item.question_text))
    if item.grid_name:
        lines.append(words.pair(words.title("agenda_item", "grid"), item.grid_name))
    if bring := say_bring(words, item):
        lines.append(bring)
    return lines


def say_minutes(words: Words, item: Item) -> str:
    """How long an item is planned to take."""
    return words("agenda-unlong") if item.minutes is None else words("agenda-minutes", count=item.minutes)


def say_invitation(words: Words, meeting: Meeting, items: Sequence[Item], seats: Sequence[Seat]) -> str:
    """The words that call a body to its meeting: subject, day, place, agenda, what to bring, quorum; no name."""
    lines = [words("convocation-subject", body=meeting.body_name, on=meeting.on), ""]
    lines += [words("convocation-hello"), ""]
    lines.append(words("convocation-called", body=meeting.body_name, on=meeting.on, when=say_when(words, meeting)))
    lines.append(words.pair(words.title("meeting", "place"), meeting.place or words("convocation-place-unknown")))
    if meeting.title:
        lines.append(words.pair(words.title("meeting", "title"), meeting.title))
    if items:
        length = measure_length(meeting, [item.minutes for item in items])
        lines += ["", words("convocation-agenda"), *(_say_item(words, rank, item) for rank, item in _rank(items))]
        lines.append(words.say(say_length(length)))
    if brought := [_say_brought(words, rank, item) for rank, item in _rank(items) if say_bring(words, item)]:
        lines += ["", words("convocation-bring"), *brought]
    voting = sum(1 for seat in seats if seat.is_voting and seat.substitute_of is None)
    if voting:
        lines += ["", words.say(say_quorum(voting, meeting.quorum)), words("convocation-absent")]
    return "\n".join(lines)


def _rank(items: Sequence[Item]) -> list[tuple[int, Item]]:
    return list(enumerate(items, 1))


def _say_item(words: Words, rank: int, item: Item) -> str:
    """An item's line: its rank, its title, its project when the title does not say it, its minutes."""
    named = item.project_name if item.project_name and item.project_name not in item.title else None
    said = words.pair(item.title, named) if named else item.title
    long = "" if item.minutes is None else f" ({words('agenda-minutes-short', count=item.minutes)})"
    return f"{rank}. {said}{long}"


def _say_brought(words: Words, rank: int, item: Item) -> str:
    what, whom = item.bring or words("unknown"), item.bring_from_name
    if whom:
        return words("convocation-bring-line-from", rank=rank, what=what, whom=whom)
    return words("convocation-bring-line", rank=rank, what=what)


def derive_invitation(words: Words, meeting: Meeting, on: date, cited: Sequence[str]) -> bytes:
    """The meeting as a calendar file, as known on the effective date `on`; `cited` says in which state, and where."""
    values = {"title": meeting.body_name, "subject": meeting.title or "", "is_settled": int(bool(meeting.title))}
    held = Announced(
        key=f"meeting:{meeting.id}", kind="meeting", day=meeting.on, written=meeting.on.isoformat(), last=None,
        starts_at=meeting.starts_at, title=Phrase("place-date-meeting", values), project=None, project_name=None,
        programme_name=meeting.programme_name, place=meeting.place, url=None,
        ends_at=meeting.ends_at if meeting.starts_at else None,
    )  # fmt: skip
    return derive_calendar(words, meeting.body_name, [held], datetime.combine(on, time()), cited)
