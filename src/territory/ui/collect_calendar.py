"""The calendar of the collection: what is due against when bodies meet, month by month; adding or moving a meeting."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import groupby
from typing import Any

import streamlit as st

from territory.analysis.due import DueBoard
from territory.analysis.due_calendar import Entry
from territory.errors import LakeMoved
from territory.ingest.admit import admit, derive_change
from territory.ingest.check import check_sheets
from territory.ingest.entry_check import KIND, derive_removal
from territory.ingest.sheet import Sheet
from territory.locale.words import HISTORY
from territory.schema.registry import read_table
from territory.ui.figures import show_figure
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import saying_refusals
from territory.ui.session import open_desk, open_lake_to_write

_ICONS = {"meeting": ":material/groups:", "due": ":material/event_upcoming:"}


def show_calendar(here: Here, board: DueBoard) -> None:
    """A sentence per body, then the days ahead by month, and the same in a table."""
    calendar, words = board.calendar, here.words
    st.subheader(words("collect-calendar-title"), anchor=False)
    if calendar.sentences:
        st.markdown("\n".join(f"- {escape(words.say(sentence))}" for sentence in calendar.sentences))
    for month, entries in groupby(calendar.entries, key=lambda entry: f"{entry.day:%Y-%m}"):
        st.markdown(f"**{escape(words.partial_date(month))}**")
        st.markdown("\n".join(_say_entry(here, entry) for entry in entries))
    if calendar.entries:
        with st.expander(words("see-table"), key="calendar-table"):
            show_figure(here, None, calendar.table)


def ask_meeting(here: Here, board: DueBoard) -> None:
    """A form that adds a meeting of a body, moves one, or takes one off; through the same checks as a file."""
    calendar, words = board.calendar, here.words
    if not calendar.bodies:
        return
    with st.expander(words("collect-meeting"), icon=":material/edit_calendar:", key="collect-meeting"):
        meetings = {row["meeting"]: row for row in calendar.meetings}
        chosen = st.selectbox(
            words("collect-meeting-which"), [None, *meetings], key="collect-meeting-which",
            format_func=lambda code: _name(here, meetings.get(code)),
        )  # fmt: skip
        _ask_cells(here, board, meetings.get(chosen))


def _ask_cells(here: Here, board: DueBoard, held: Mapping[str, Any] | None) -> None:
    words, key = here.words, held["meeting"] if held else "new"
    names = dict(board.calendar.bodies)
    with st.form(f"meeting-{key}", border=False):
        bodies = [held["body"]] if held else list(names)
        body = st.selectbox(
            words.title("meeting", "body"), bodies, format_func=lambda code: names[code], key=f"meeting-body-{key}"
        )
        day = st.date_input(
            words.title("meeting", "on"), held["day"] if held else None, format="DD/MM/YYYY", key=f"meeting-day-{key}"
        )
        title = st.text_input(
            words.title("meeting", "title"), (held or {}).get("title") or "", key=f"meeting-title-{key}"
        )
        place = st.text_input(
            words.title("meeting", "place"), (held or {}).get("place") or "", key=f"meeting-place-{key}"
        )
        label = "collect-meeting-move" if held else "collect-meeting-add"
        if st.form_submit_button(words(label), type="primary"):
            _write(here, key if held else _new_id(here, body, day), body, day, title, place)
        if held and st.form_submit_button(words("collect-meeting-cancel"), icon=":material/event_busy:"):
            _remove(here, key)


def _write(here: Here, code: str, body: str, day: date | None, title: str, place: str) -> None:
    cells = [code, body, day.isoformat() if day else None, title.strip() or None, place.strip() or None]
    sheet = Sheet(
        KIND, "", table=read_table("meeting"), header=("id", "body", "on", "title", "place"), rows=[(1, cells)]
    )
    report = check_sheets([sheet], here.view)
    if report.blocks:
        for entry in report.entries:
            for finding in entry.findings:
                st.error(escape(finding.say(here.words)), icon=":material/error:")
        return
    message = HISTORY("collect-meeting-message", code=code)
    change = derive_change(report, kind=KIND, message=message, author=here.viewer.name, base=here.view.number)
    with saying_refusals(here):
        try:
            admit(open_lake_to_write(), open_desk(), here.viewer, report, change)
        except LakeMoved:
            st.warning(here.words("collect-meeting-moved"), icon=":material/sync_problem:")
            return
        st.rerun()


def _remove(here: Here, code: str) -> None:
    message = here.words("collect-meeting-removed", code=code)
    change = derive_removal(read_table("meeting"), {"id": code}, message, here.viewer.name, here.view.number)
    with saying_refusals(here):
        open_lake_to_write().commit(here.viewer, change)
        st.rerun()


def _new_id(here: Here, body: str, day: date | None) -> str:
    taken = set(here.view.read_columns("meeting", ("id",)).column("id").to_pylist())
    stem = f"{body[:48]}-{day or 'x'}"
    return next(code for code in (stem, *(f"{stem}-{rank}" for rank in range(2, 100))) if code not in taken)


def _name(here: Here, held: Mapping[str, Any] | None) -> str:
    if held is None:
        return here.words("collect-meeting-new")
    return here.words("collect-meeting-one", body=held["body_name"], day=held["day"])


def _say_entry(here: Here, entry: Entry) -> str:
    said = f"{here.words.day(entry.day)} – {here.words.say(entry.sentence)}"
    text = f"**{escape(said)}**" if entry.kind == "meeting" else escape(said)
    return f"- {_ICONS[entry.kind]} {text}"
