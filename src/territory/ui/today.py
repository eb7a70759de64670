"""The work list: each line says what waits, why, and leads to the page where it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby

import streamlit as st

from territory.analysis.agenda import is_coming
from territory.analysis.committee import Meeting, read_meetings
from territory.analysis.today import TodayBoard
from territory.desk.drafts import Draft, read_drafts
from territory.desk.submissions import OPEN, Submission, read_submissions
from territory.desk.waiting import WaitingRow, read_waiting
from territory.ingest.finding import Finding
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Money
from territory.model.scope import Scope
from territory.schema.registry import read_tables
from territory.ui.markdown import escape
from territory.ui.page import Here, read_live, show_link
from territory.ui.questions import read_waiting_questions
from territory.ui.session import open_desk

#: Lines of one kind that are listed; the others are counted and found on the page where they are done.
LISTED = 8


def whole(here: Here) -> Scope:
    """Everything the coordinator answers for, at the day the address asks: no filter hides work."""
    return Scope(on=here.asked.on)


def show_today(here: Here, board: TodayBoard) -> None:
    """The whole list: files, rows that wait, entries, questions, meetings, money without project, late values."""
    desk = open_desk()
    submissions = read_submissions(desk, here.viewer, OPEN)
    waiting, drafts = read_waiting(desk, here.viewer), read_drafts(desk, here.viewer)
    live = read_live(here)
    questions = len(read_waiting_questions(here)[0])
    meetings = [item for item in read_meetings(live) if is_coming(item, board.on)]
    kinds = [
        len(submissions),
        len(waiting),
        len(drafts),
        questions,
        len(meetings),
        len(board.unattached),
        board.values_late,
        live.changes,
    ]
    left = sum(1 for count in kinds if count)
    key = "today-answer" if left else "today-nothing"
    st.header(escape(here.words(key, count=left, on=board.on)), anchor=False)
    _show_submissions(here, submissions)
    _show_waiting(here, waiting)
    _show_drafts(here, drafts)
    if _open(here, "questions", questions):
        show_link(here, _bare(here), "questions", here.words("today-questions-open"))
    _show_meetings(here, meetings)
    _show_unattached(here, board)
    _show_late(here, board)
    _show_changes(here, live)


def _open(here: Here, kind: str, count: int, **values: object) -> bool:
    """The heading of a kind of work, or the sentence that says there is none; returns whether there is any."""
    if not count:
        st.markdown(f":material/check: {here.words(f'today-{kind}-none', **values)}")
        return False
    st.subheader(escape(here.words(f"today-{kind}", count=count, **values)), anchor=False)
    return True


def _bare(here: Here) -> Scope:
    return Scope(language=here.asked.language)


def _list(here: Here, lines: Sequence[str], count: int | None = None) -> None:
    """The first lines as a list, and how many more there are."""
    total = len(lines) if count is None else count
    shown = [f"- {line}" for line in lines[:LISTED]]
    if total > len(shown):
        shown.append(f"- {here.words('today-more', count=total - len(shown))}")
    st.markdown("\n".join(shown))


def _show_submissions(here: Here, submissions: Sequence[Submission]) -> None:
    words = here.words
    if not _open(here, "submissions", len(submissions)):
        return
    for item in submissions[:LISTED]:
        names = words.join([name for name, _ in item.files]) or words("today-unnamed")
        show_link(here, _bare(here), "deposit", names, about=item.id)
        _say_touched(here, item.updated_at)
    if len(submissions) > LISTED:
        show_link(here, _bare(here), "deposit", words("today-more", count=len(submissions) - LISTED))


def _say_touched(here: Here, at: datetime) -> None:
    # Beside the link rather than in it: a link does not fold, and would be cut on a telephone.
    st.markdown(f":small[{escape(here.words('today-touched', at=at))}]")


def _show_waiting(here: Here, waiting: Sequence[WaitingRow]) -> None:
    words = here.words
    if not _open(here, "waiting", len(waiting)):
        return
    for submission, grouped in groupby(waiting, key=lambda row: row.submission):
        rows = list(grouped)
        label = words("today-waiting-file", file=rows[0].file or words("today-unnamed"), count=len(rows))
        show_link(here, _bare(here), "deposit", label, about=submission)
        _list(here, [escape(say_waiting(words, row)) for row in rows[:LISTED]], len(rows))


def say_waiting(words: Words, row: WaitingRow) -> str:
    """A row that waits: its line in the file, and the first thing that is wrong with it."""
    key = "today-waiting-row-sheet" if row.sheet else "today-waiting-row"
    where = words(key, row=row.row, sheet=row.sheet or "", table=_say_table(words, row.table))
    said = [text for text in (_say_finding(words, row, item) for item in row.findings) if text]
    if not said:
        return words.pair(where, words("today-waiting-why"))
    more = f" {words('today-waiting-others', count=len(said) - 1)}" if len(said) > 1 else ""
    return words.pair(where, said[0] + more)


def _say_table(words: Words, name: str) -> str:
    return words.title(name) if name in read_tables() else name


def _say_finding(words: Words, row: WaitingRow, item: Mapping[str, object]) -> str | None:
    """The sentence of a remark kept with its row; None for one this version has no words for."""
    if not words.has(f"finding-{item.get('code')}"):
        return None
    table = item.get("table") or row.table
    detail = item.get("detail")
    finding = Finding(
        row.row,
        _text(item.get("column")),
        str(item["code"]),
        str(item.get("severity") or "blocks"),
        _text(item.get("value")),
        str(table) if table in read_tables() else None,
        row.file,
        sheet=row.sheet,
        detail={str(name): str(value) for name, value in detail.items()} if isinstance(detail, dict) else {},
        letter=_text(item.get("letter")),
    )
    said = finding.say(words)
    return words("today-waiting-column", letter=finding.letter, said=said) if finding.letter else said


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _show_drafts(here: Here, drafts: Sequence[Draft]) -> None:
    words = here.words
    if not _open(here, "drafts", len(drafts)):
        return
    for draft in drafts[:LISTED]:
        show_link(here, _bare(here), "entry", draft.title or words("today-untitled"), about=f"draft.{draft.id}")
        _say_touched(here, draft.updated_at)
    if len(drafts) > LISTED:
        show_link(here, _bare(here), "entry", words("today-more", count=len(drafts) - LISTED))


def _show_meetings(here: Here, meetings: Sequence[Meeting]) -> None:
    """The meetings to come, the next first, each with what is on its agenda so far."""
    words = here.words
    if not _open(here, "meetings", len(meetings)):
        return
    for item in sorted(meetings, key=lambda item: (item.on, item.id))[:LISTED]:
        name = words("meetings-name", on=item.on, title=item.body_name)
        show_link(here, _bare(here), "meetings", name, about=item.id)
        st.markdown(f":small[{escape(words('meetings-items', count=item.items, closed=item.closed))}]")
    if len(meetings) > LISTED:
        show_link(here, _bare(here), "meetings", words("today-more", count=len(meetings) - LISTED))


def _show_unattached(here: Here, board: TodayBoard) -> None:
    words = here.words
    if not _open(here, "unattached", len(board.unattached)):
        return
    st.markdown(escape(words.say(board.unattached_said)))
    lines = [
        escape(words("today-funding", object=item.object, funder=item.funder_name, amount=Money(item.amount)))
        for item in board.unattached[:LISTED]
    ]
    _list(here, lines, len(board.unattached))
    show_link(here, _bare(here), "attach", words("today-attach"))


def _show_late(here: Here, board: TodayBoard) -> None:
    words = here.words
    if not _open(here, "late", board.values_late, on=board.on, projects=len(board.late)):
        return
    lines = [
        escape(
            words(
                "today-late-project",
                project=item.project_name,
                holder=item.holder,
                count=item.count,
                indicator=item.oldest.followed.name,
                until=item.oldest.answer_by,
            )
        )
        for item in board.late[:LISTED]
    ]
    _list(here, lines, len(board.late))
    show_link(here, _bare(here), "collect", words("today-collect"))


def _show_changes(here: Here, live: View) -> None:
    words = here.words
    if live.last_closing is None:
        st.subheader(words("today-never-published"), anchor=False)
    elif not _open(here, "changes", live.changes, name=live.last_closing.name):
        return
    show_link(here, _bare(here), "publish", words("today-publish"))
