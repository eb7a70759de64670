"""When answers are due, beside when the bodies that will read them meet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pandas as pd

from territory.analysis.expected import Expectations, Expected
from territory.analysis.lateness import months_after
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.lake.view import View
from territory.model.board import Figure, Phrase

#: Days given to answer when no meeting presses, days before a meeting by which answers are wanted to be read there,
#: and the fewest days one may be given.
USUAL_DAYS, READING_DAYS, FEWEST_DAYS = 21, 7, 7
#: Months that the calendar shows when no meeting is further away.
MONTHS_AHEAD = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One day of the calendar: a meeting (of a body) or answers that are due."""

    day: date
    kind: str
    sentence: Phrase


@dataclass(frozen=True, slots=True)
class Calendar:
    """The next meeting of each body against what is due before it.

    - `sentences`: one per body; `entries`: days in order; `table`: the same in rows;
    - `reply_by`: the day proposed for a round made now, and `reason` why that one;
    - `bodies`: id and name of each body concerned; `meetings`: those to come (body, day, title, place, id).
    """

    sentences: tuple[Phrase, ...]
    entries: tuple[Entry, ...]
    table: Figure
    reply_by: date
    reason: Phrase
    bodies: tuple[tuple[str, str], ...]
    meetings: tuple[dict[str, Any], ...]


def read_calendar(view: View, expectations: Expectations, selection: Selection) -> Calendar:
    """The calendar from the effective date on, for the bodies of the programme asked, or of all."""
    on = expectations.on
    programmes = (selection.scope.programme,) if selection.scope.programme else ()
    rows = rows_of(view.read("due_meeting", programmes=programmes, on=on))
    meetings = [row for row in rows if row["meeting"] is not None]
    horizon = max([row["day"] for row in meetings] + [months_after(on, MONTHS_AHEAD)])
    awaited = (*expectations.open_items(), *expectations.coming(horizon))
    entries = sorted(_entries(meetings, awaited, on, horizon), key=lambda entry: (entry.day, entry.kind != "due"))
    table = pd.DataFrame(
        [{"calendar_day": entry.day, "calendar_entry": entry.sentence} for entry in entries],
        columns=["calendar_day", "calendar_entry"], dtype=object,
    )  # fmt: skip
    sentence = Phrase("collect-calendar-sentence", {"count": len(meetings)})
    reply_by, reason = propose_reply_by(on, [(row["day"], row["body_name"]) for row in meetings])
    return Calendar(
        sentences=tuple(_say_next(rows, awaited)),
        entries=tuple(entries),
        table=Figure("collect-calendar", sentence, table, ("calendar_day", "calendar_entry"), None),
        reply_by=reply_by,
        reason=reason,
        bodies=tuple({row["body"]: (row["body"], row["body_name"]) for row in rows}.values()),
        meetings=tuple(meetings),
    )


def propose_reply_by(on: date, meetings: Iterable[tuple[date, str]]) -> tuple[date, Phrase]:
    """The day by which to ask for answers: a week before the next meeting that leaves a week, three weeks at most."""
    usual = on + timedelta(days=USUAL_DAYS)
    for day, body in sorted(meetings):
        before = day - timedelta(days=READING_DAYS)
        if on + timedelta(days=FEWEST_DAYS) <= before <= usual:
            return before, Phrase("collect-reply-before", {"body": body, "day": day})
    return usual, Phrase("collect-reply-usual", {"days": USUAL_DAYS, "on": on})


def _say_next(rows: list[dict[str, Any]], awaited: tuple[Expected, ...]) -> Iterable[Phrase]:
    """One sentence per body, in order of its next meeting; those whose next date nobody knows come last."""
    seen: set[str] = set()
    for row in rows:
        if row["body"] in seen:
            continue
        seen.add(row["body"])
        if row["meeting"] is None:
            yield Phrase("collect-no-meeting", {"body": row["body_name"]})
            continue
        mine = [item for item in awaited if item.followed.programme == row["programme"] and item.state != "unexplained"]
        before = [item for item in mine if item.answer_by <= row["day"]]
        late = sum(item.state == "late" for item in before)
        values = {"body": row["body_name"], "day": row["day"], "count": len(before), "late": late}
        key = "collect-before-meeting" + ("-late" if 0 < late < len(before) else "-all-late" if late else "")
        yield Phrase(key, values)


def _entries(meetings: list[dict[str, Any]], awaited: tuple[Expected, ...], on: date, horizon: date) -> Iterable[Entry]:
    for row in meetings:
        detail = " – ".join(text for text in (row["title"], row["place"]) if text)
        key = "collect-entry-meeting-detail" if detail else "collect-entry-meeting"
        yield Entry(row["day"], "meeting", Phrase(key, {"body": row["body_name"], "detail": detail}))
    due = Counter((item.answer_by, item.followed.programme_name) for item in awaited if on <= item.answer_by <= horizon)
    for (day, programme), count in due.items():
        yield Entry(day, "due", Phrase("collect-entry-due", {"count": count, "programme": programme}))
