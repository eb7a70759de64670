"""The minutes of a meeting as a document: who was there, each item, what was decided, what is to be done.

The same value is set as PDF and written as DOCX. Sentences of the screen are said as they were that day, in French.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from territory.analysis.minutes import Attended, Decided, ItemTold, MinutesBoard, Version
from territory.analysis.minutes_scores import PillarScore, Scored
from territory.analysis.sitting_follow import OPEN, Action, FollowUp
from territory.locale.words import Words
from territory.model.board import Label, Phrase
from territory.reports.document import Block, Document, Heading, Item, Items, Table, Text, Told
from territory.reports.document_said import Frame, derive_document


def derive_minutes(frame: Frame, board: MinutesBoard, names: Mapping[str, str] | None = None) -> Document:
    """The minutes as a document; `names` of persons, by seat, are printed only when they are handed in."""
    words, meeting = frame.words, board.meeting
    title = words("minutes-title", name=meeting.body_name, day=meeting.on)
    version = say_version(words, board.version)
    # What is cited is what the body had before it, whatever has been learned since.
    frame = replace(frame, scope=replace(frame.scope, on=board.closing_on or meeting.on))
    blocks = [
        *_say_meeting(words, board),
        *_say_attendance(words, board, names or {}),
        *_say_followed(words, board.followed),
        *(block for number, told in enumerate(board.items, start=1) for block in _say_item(words, number, told)),
    ]
    if board.apart:
        blocks.append(Heading(words("minutes-apart")))
        blocks += [block for one in board.apart for block in _say_decided(words, one, is_named=True)]
    document = derive_document(frame, "minutes", title, meeting.programme_name, say_answer(board), blocks)
    kicker = f"{document.kicker} · {version}"
    return replace(document, kicker=kicker, foot=f"{title} · {version}", on=meeting.on)


def say_version(words: Words, version: Version | None) -> str:
    """`Projet, version 1`: what stands on every page; before the meeting has ended there is none."""
    if version is None:
        return words("minutes-version-none")
    return words(f"minutes-version-{version.state}", version=version.version)


def say_answer(board: MinutesBoard) -> Phrase:
    """What came out of the meeting, in a sentence."""
    closed = sum(told.item.state == "closed" for told in board.items)
    counts = board.counts
    given = [Phrase(f"minutes-given-{gives}", {"count": counts[gives]}) for gives in ("decision", "advice")
             if counts.get(gives)]  # fmt: skip
    actions = sum(len(one.actions) for one in board.decided)
    values = {"closed": closed, "count": len(board.items), "given": given, "actions": actions}
    return Phrase("minutes-answer" if given else "minutes-answer-none", values)


def _say_meeting(words: Words, board: MinutesBoard) -> list[Block]:
    meeting, latest = board.meeting, board.version
    hours = words(
        "minutes-hours", first=meeting.starts_at or words("unknown"), last=meeting.ends_at or words("unknown")
    )
    when = f"{words.day(meeting.on)}, {hours}" if meeting.starts_at or meeting.ends_at else words.day(meeting.on)
    sat = words("minutes-sat-closing", day=board.closing_on) if board.closing_on else words("minutes-sat-live")
    lines = [
        Item(words(f"minutes-gives-{meeting.gives}", name=meeting.body_name), name=words("minutes-body")),
        Item(when, name=words("minutes-when")),
        Item(meeting.place or words("unknown"), name=words("minutes-place")),
        Item(sat, name=words("minutes-figures")),
        Item(say_version(words, latest), name=words("minutes-state")),
    ]
    if meeting.title:
        lines.insert(1, Item(meeting.title, name=words("minutes-about")))
    blocks: list[Block] = [Items(tuple(lines))]
    if len(board.versions) > 1:
        blocks += [Heading(words("minutes-versions")), Items(tuple(say_history(words, one) for one in board.versions))]
    return blocks


def say_history(words: Words, version: Version) -> Item:
    """One version: its day, its state, who stands for it, what it corrects."""
    said = say_version(words, version)
    if version.approved_on:
        said = words("minutes-approved-on", said=said, day=version.approved_on)
    elif version.by_role:
        said = words("minutes-by", said=said, role=version.by_role)
    return Item(f"{said}. {version.correction}" if version.correction else said, words.day(version.on))


def _say_attendance(words: Words, board: MinutesBoard, names: Mapping[str, str]) -> list[Block]:
    """The quorum in a sentence, then each seat by college, with the proxy it gave."""
    blocks: list[Block] = [Heading(words("minutes-attendance"))]
    if board.quorum is None:
        return [*blocks, Text(words("minutes-attendance-none"))]
    blocks.append(Text(words.say(say_quorum(board)), "finding"))
    named = [words("minutes-column-name")] if names else []
    titles = [words(f"minutes-column-{name}") for name in ("college", "seat", "organisation", "presence")]
    rows = tuple(_say_attended(words, one, names) for one in board.attended)
    titles = [*titles[:2], *named, *titles[2:]]
    widths = (2.0, 2.4, *((1.8,) if names else ()), 2.2, 2.4)
    blocks.append(Table(tuple(titles), (False,) * len(titles), widths, rows))
    if names:
        blocks.append(Text(words("minutes-names-note"), "note"))
    return blocks


def say_quorum(board: MinutesBoard) -> Phrase:
    """Whether the body could sit, in a sentence; a body without a quorum needs none."""
    quorum = board.quorum
    if quorum is None:
        return Phrase("minutes-attendance-none")
    values = {"there": quorum.there, "seats": quorum.seats, "proxies": quorum.proxies, "needed": quorum.needed}
    if not quorum.needed:
        return Phrase("minutes-quorum-none", values)
    return Phrase("minutes-quorum-reached" if quorum.is_reached else "minutes-quorum-missed", values)


def _say_attended(words: Words, one: Attended, names: Mapping[str, str]) -> tuple[str, ...]:
    presence = words.say(Label("attendance", "state", one.state))
    if one.proxy:
        presence = words("minutes-proxy", said=presence, seat=one.proxy)
    title = words("minutes-chair", seat=one.title) if one.is_chair else one.title
    if one.replaces:
        title = words("minutes-replaces", seat=one.title, replaced=one.replaces)
    college = words.say(one.college) if one.college else words("cell-missing")
    named = (names.get(one.seat, words("cell-missing")),) if names else ()
    return (college, title, *named, one.organisation or words("cell-missing"), presence)


def _say_followed(words: Words, followed: FollowUp) -> list[Block]:
    """Actions asked for earlier, as they stood that day."""
    blocks: list[Block] = [Heading(words("minutes-followed"))]
    told = (*followed.to_do, *followed.ended)
    if not told:
        return [*blocks, Text(words("minutes-followed-none"))]
    missing, unknown = words("cell-missing"), words("unknown")
    rows = tuple(
        (one.what, one.project_name or missing, one.owner or unknown, _say_day(words, one.due_on), _stand(words, one))
        for one in told
    )
    titles = tuple(words(f"minutes-column-{name}") for name in ("what", "project", "owner", "due", "standing"))
    said = words("minutes-followed-sentence", count=len(told), over=len(followed.ended))
    return [*blocks, Text(said, "finding"), Table(titles, (False,) * 5, (2.5, 1.8, 1.7, 1.4, 2.1), rows)]


def _stand(words: Words, one: Action) -> str:
    """Where an action stood that day, and what it gave."""
    said = words.say(Label("action", "state", one.state))
    if one.state == OPEN:
        return said
    if one.done_on:
        said = words("minutes-done-on", said=said, day=one.done_on)
    return f"{said}. {one.outcome}" if one.outcome else said


def _say_item(words: Words, number: int, told: ItemTold) -> Iterable[Block]:
    """One item: why it was there, what the screen showed, scores, who withdrew, votes, what was settled."""
    item = told.item
    yield Heading(words("minutes-item", number=number, title=item.title))
    about = [part for part in (item.project_name, item.why and words.label("agenda_item", "why", item.why)) if part]
    if about:
        yield Text(" · ".join(about), "note")
    if item.question_text:
        yield Told(words("minutes-question"), item.question_text)
    if item.state != "closed":
        yield Text(words(f"minutes-item-{item.state}"))
    if item.summary:
        yield Text(item.summary)
    figures = [figure for one in told.decisions for figure in one.figures]
    if figures:
        yield Heading(words("minutes-facts"), 2)
        yield Items(
            tuple(Item(f"{one.said} ({one.coverage})" if one.coverage else one.said, name=one.part) for one in figures)
        )
    for scored in told.scored:
        yield from _say_scored(words, scored)
    if told.withdrew or told.votes or told.decisions:
        yield Heading(words("minutes-verdict"), 2)
    if told.withdrew:
        yield Text(words("minutes-withdrew", count=len(told.withdrew), seats=list(told.withdrew)))
    if told.votes:
        titles = tuple(words(f"minutes-column-{name}") for name in ("college", "in-favour", "against", "abstained"))
        rows = tuple(
            (words.say(one.college), *(words.number(n) for n in (one.in_favour, one.against, one.abstained)))
            for one in told.votes
        )
        yield Table(titles, (False, True, True, True), (3.0, 1.0, 1.0, 1.2), rows)
    for one in told.decisions:
        yield from _say_decided(words, one, is_named=one.project != item.project)


def _say_scored(words: Words, scored: Scored) -> Iterable[Block]:
    """The scores the body settled, by pillar and level: their spread before any middle, and what they cover."""
    yield Heading(words("minutes-scores"), 2)
    scale = {"grid": scored.grid, "version": scored.version, "first": scored.scale_min, "last": scored.scale_max}
    yield Text(words("minutes-scale", **scale, method=Label("scoring", "method", scored.method)))
    titles = tuple(
        words(f"minutes-column-{name}") for name in ("pillar", "level", "scored", "spread", "middle", "apart")
    )
    rows = tuple(_say_pillar(words, one) for one in scored.pillars)
    yield Table(titles, (False,) * 6, (2.2, 1.1, 1.8, 1.2, 0.9, 2.0), rows)
    yield Text(words("minutes-scores-read"), "note")
    if scored.note:
        yield Text(scored.note)
    if scored.evidence:
        yield Items(tuple(Item(said, name=criterion) for criterion, said in scored.evidence))


def _say_pillar(words: Words, one: PillarScore) -> tuple[str, ...]:
    missing = words("cell-missing")
    level, known = words.label("score", "level", one.level), words.coverage(one.coverage)
    if one.no_opinion:
        known = words("minutes-no-opinion", said=known, count=one.no_opinion)
    if one.lowest is None or one.highest is None:
        return one.pillar, level, known, missing, missing, missing
    spread = (
        words.say(one.lowest)
        if one.lowest == one.highest
        else words("minutes-spread", first=one.lowest, last=one.highest)
    )
    apart = missing if one.apart is None else words("minutes-apart-none")
    if one.apart and one.apart_on:
        apart = words(
            "minutes-apart-on", points=int(one.apart) if one.apart.is_integer() else one.apart, criterion=one.apart_on
        )
    return one.pillar, level, known, spread, words.say(one.middle), apart


def _say_decided(words: Words, one: Decided, *, is_named: bool) -> Iterable[Block]:
    """A verdict with its reasons, its conditions, what becomes of the stage, and its actions."""
    verdict = words(f"minutes-verdict-{one.gives}", verdict=one.verdict)
    if is_named:
        verdict = words.pair(one.project_name, verdict)
    yield Told(f"{verdict}.", one.reason or words("minutes-reason-none"))
    lines: list[Item] = []
    if one.conditions:
        due = "minutes-conditions-due" if one.conditions_due_on else "minutes-conditions"
        lines.append(Item(one.conditions, name=words(due, day=one.conditions_due_on)))
    if one.stage:
        key = "applied" if one.is_applied else "proposed"
        lines.append(Item(words(f"minutes-stage-{key}", stage=one.stage), name=words("minutes-stage")))
    if one.reference:
        lines.append(Item(one.reference, name=words("minutes-reference")))
    if lines:
        yield Items(tuple(lines))
    if one.actions:
        titles = tuple(words(f"minutes-column-{name}") for name in ("what", "owner", "due"))
        rows = tuple((act.what, act.owner or words("unknown"), _say_day(words, act.due_on)) for act in one.actions)
        yield Text(words("minutes-actions", count=len(rows)), "finding")
        yield Table(titles, (False,) * 3, (3.4, 2.2, 1.4), rows)


def _say_day(words: Words, day: date | None) -> str:
    return words.day(day) if day else words("minutes-no-due")
