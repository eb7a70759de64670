"""The screen of one item of a meeting, as one value: it is projected, set in the pack, and frozen by the decision.

Figures are read at the arrêté on which the body sits. What bodies did themselves (who saw what, decisions, actions) is
read in what is known on the day: a decision of last week, or an action done yesterday, is in no arrêté yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from territory.analysis.committee import Item, Meeting
from territory.analysis.facts import Fact
from territory.analysis.project import ProjectBoard
from territory.analysis.project import read as read_sheet
from territory.analysis.questions import (
    Question,
    Subject,
    derive_scope,
    find_readers,
    find_said,
    read_questions,
)
from territory.analysis.rows import rows_of
from territory.analysis.selection import UNDATED, read_selection
from territory.analysis.since import Start, read_project
from territory.analysis.since_happened import Told
from territory.analysis.sitting_follow import Action, Earlier, FollowUp, read_asked, read_earlier, read_follow_up
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Coverage, Money, Phrase, Quantity
from territory.model.scope import Scope
from territory.model.sitting import FrozenLine

#: Changes and indicators that the screen shows before the rest is folded, and that a decision freezes.
FIRST_CHANGES, FIRST_INDICATORS = 6, 5
_WEATHER = "project-fact-weather"
#: Characters of a line that a decision keeps (`decision_figure.said`).
_LONGEST = 5000


@dataclass(frozen=True, slots=True)
class Seen:
    """When a body last had a project before it, and the id of the arrêté it then sat on (None: nobody recorded it)."""

    on: date
    closing: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """The question of an item: what the figure it is about says now; None where no such figure is any more."""

    question: Question
    now: Phrase | Money | Quantity | None


@dataclass(frozen=True, slots=True)
class ItemBoard:
    """All that the screen of an item says.

    - `on`: the effective date of its figures; `seen`: when this body last saw the project, None when it never did;
    - `happened`, `learned`: what changed `since` that state, the most important first, without the body's own acts;
    - `project`: its sheet, None for another kind of item and for a project that the arrêté does not hold;
    - `weather`: as declared, None where nobody declared any; never on data that is only published;
    - `earlier`, `actions`: what bodies said of it and asked for, and what became of that by the day of the meeting;
    - `asked` for a question, `follow_up` for the follow-up of the body's actions.
    """

    item: Item
    on: date
    seen: Seen | None = None
    since: date | None = None
    happened: tuple[Told, ...] = ()
    learned: tuple[Told, ...] = ()
    project: ProjectBoard | None = None
    weather: Fact | None = None
    has_weather: bool = True
    earlier: tuple[Earlier, ...] = ()
    actions: tuple[Action, ...] = ()
    asked: Asked | None = None
    follow_up: FollowUp | None = None

    @property
    def changes(self) -> tuple[Told, ...]:
        """What happened, then what was learnt or corrected."""
        return (*self.happened, *self.learned)

    @property
    def state(self) -> tuple[Fact, ...]:
        """Stage, label and dates: the sheet's own facts but the weather, which is told apart."""
        facts = self.project.state if self.project else ()
        return tuple(fact for fact in facts if not fact.said.key.startswith(_WEATHER))

    @property
    def voices(self) -> Coverage:
        """Of the testimonies, those whose authors agreed to be published."""
        voices = self.project.voices if self.project else ()
        agreed = sum((voice.consent, voice.consent_scope) == ("given", "publication") for voice in voices)
        return Coverage(agreed, len(voices), "voices-agreed")

    @property
    def said_seen(self) -> Phrase:
        """When the body last saw the project, and since when changes are told."""
        if self.seen is None:
            return Phrase("sitting-never-seen")
        if self.since is not None and self.since > self.on:
            return Phrase("sitting-seen-later", {"on": self.seen.on, "situation": self.on})
        if self.since is None or self.since == self.seen.on:
            return Phrase("sitting-seen", {"on": self.seen.on})
        return Phrase("sitting-seen-closing", {"on": self.seen.on, "since": self.since})


def read_seen(acts: View, meeting: Meeting, project: str) -> Seen | None:
    """When the body of a meeting last saw a project before it; None when it never did."""
    asked = {"body": meeting.body, "project": project, "meeting": meeting.id, "on": meeting.on}
    row = next(iter(rows_of(acts.read("sitting_seen", **asked))), None)
    return None if row is None else Seen(row["on"], row["closing"])


def read_item(
    view: View, meeting: Meeting, item: Item, acts: View | None = None, start: Start | None = None
) -> ItemBoard:
    """The screen of an item, its figures read in `view`, what bodies did in `acts` (the same view unless said).

    `start` is the state in which the body last saw the project, where somebody knows it; else the day it did.
    """
    acts, on = acts or view, view.default_on or UNDATED
    if item.kind == "question" and item.question:
        return ItemBoard(item, on, asked=_read_asked(view, acts, item.question))
    if item.kind == "actions":
        return ItemBoard(item, on, follow_up=read_follow_up(acts, meeting))
    if item.project is None:
        return ItemBoard(item, on)
    sheet = read_sheet(view, Scope(about=item.project, on=on))
    earlier = read_earlier(acts, meeting, item.project)
    seen = read_seen(acts, meeting, item.project)
    start = start or (Start(seen.on) if seen else None)
    happened, learned = ((), ()) if start is None or sheet is None else read_project(view, item.project, start, on)
    own = {decision.decision for decision in earlier if decision.body == meeting.body}
    facts = sheet.state if sheet else ()
    return ItemBoard(
        item=item,
        on=on,
        seen=seen,
        since=start.on if start and seen else None,
        happened=tuple(told for told in happened if told.table != "decision" or told.key not in own),
        learned=tuple(told for told in learned if told.table != "decision" or told.key not in own),
        project=sheet,
        weather=next((fact for fact in facts if fact.said.key.startswith(_WEATHER)), None),
        has_weather=view.nature != "published",
        earlier=earlier,
        actions=read_asked(acts, meeting, item.project),
    )


def _read_asked(view: View, acts: View, question: str) -> Asked | None:
    """The question as it was asked, and its figure in `view`: asked about later than the arrêté, it may not hold it."""
    found = next((item for item in read_questions(acts) if item.id == question), None)
    if found is None:
        return None
    programmes = (found.programme,) if found.programme else ()
    scope = derive_scope(found.page, found.query, Subject(programmes, found.project, found.indicator))
    scope = replace(read_selection(view, scope).scope, about=scope.about)
    said = (find_said(read(view, scope), found.key) for read in find_readers(found.page))
    return Asked(found, next((item for item in said if item is not None), None))


def derive_lines(board: ItemBoard, words: Words) -> tuple[FrozenLine, ...]:
    """The sentences of an item's screen, for a decision to keep: of a board read as the public reads it.

    A decision is published: neither the words of a testimony nor what a question was shown are among them.
    """
    lines = [
        FrozenLine(
            words(f"sitting-part-{part}"),
            said[:_LONGEST],
            None if coverage is None else words("coverage-on", coverage=words.coverage(coverage), day=board.on),
        )
        for part, said, coverage in _list_lines(board, words)
    ]
    return tuple(line for line in lines if line.said)


def say_told(told: Told | Fact, words: Words) -> str:
    """Something that happened or stands in one line: its day, the sentence, what was written about it."""
    parts = [words.partial_date(told.on)] if told.on else []
    parts += [words.say(told.said), *([told.detail] if told.detail else [])]
    return " · ".join(parts)


def _list_lines(board: ItemBoard, words: Words) -> Iterator[tuple[str, str, Coverage | None]]:
    """Part, sentence and coverage of each line, in the order of the screen."""
    if board.asked is not None:
        yield "question", board.asked.question.text, None
        now = words.say(board.asked.now) if board.asked.now is not None else words("sitting-question-gone")
        yield "question", words("sitting-question-now", said=now), None
    elif board.follow_up is not None:
        yield "actions", words.say(board.follow_up.said), board.follow_up.coverage
        for action in (*board.follow_up.to_do, *board.follow_up.ended):
            yield "actions", words.say(action.said), None
    elif board.item.project is None:
        yield "item", words.series([board.item.title, *([board.item.summary] if board.item.summary else [])]), None
    else:
        yield from _list_project(board, words)


def _list_project(board: ItemBoard, words: Words) -> Iterator[tuple[str, str, Coverage | None]]:
    yield "changes", words.say(board.said_seen), None
    for told in board.changes[:FIRST_CHANGES]:
        yield "changes", say_told(told, words), None
    if (rest := len(board.changes) - FIRST_CHANGES) > 0:
        yield "changes", words("sitting-more-changes", count=rest), None
    sheet = board.project
    if sheet is None:
        yield "state", words("sitting-project-unknown"), None
        return
    yield "promise", sheet.promise or words("sitting-promise-none"), None
    for fact in (*board.state, *([board.weather] if board.weather else [])):
        yield "state", say_told(fact, words), None
    if board.weather is None and board.has_weather:
        yield "state", words("sitting-weather-none"), None
    yield "money", words.say(sheet.money.sentence), sheet.money.fundings.coverage
    for kpi in sheet.money.kpis:
        yield "money", words.pair(words(f"kpi-{kpi.key}"), words.say(kpi.value)), kpi.coverage
    yield "indicators", words.say(sheet.indicators.figure.sentence), sheet.indicators.figure.coverage
    for row in rows_of(sheet.indicators.figure.rows.head(FIRST_INDICATORS)):
        yield "indicators", say_indicator(row, words), row["received"]
    for experiment in sheet.experiments:
        told_parts = [f"{words(f'project-experiment-{name}')} {text}" for name, text in experiment.parts]
        conclusion = words.label("experiment", "conclusion", experiment.conclusion)
        concluded = words("project-experiment-conclusion", conclusion=conclusion)
        yield "experiments", words.series([experiment.title, *told_parts, concluded]), None
    yield "voices", words("sitting-voices-count", count=board.voices.expected), board.voices
    for decision in board.earlier:
        parts = [words.say(decision.said), *(words.say(item) for item in decision.followed)]
        yield "earlier", f"{words.day(decision.on)} · {words.series(parts)}", None


def say_indicator(row: Mapping[str, Any], words: Words) -> str:
    """An indicator of a sheet in one line: its last value and day, where it began, what is aimed at."""
    if row["value_on"] is None:
        said = words.say(row["value"]) if row["value"] is not None else words("unknown")
    else:
        said = words("sitting-value-on", value=row["value"], on=row["value_on"])
    more = [words(f"sitting-value-{name}", value=row[name]) for name in ("baseline", "target") if row[name] is not None]
    return words.pair(words.say(row["indicator_name"]), words.series([said, *more]))
