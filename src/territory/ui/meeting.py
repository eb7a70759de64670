"""One meeting: its sentence, its agenda, what the rules propose, who sits there, what is sent to them."""

from __future__ import annotations

from datetime import date

import streamlit as st

from territory.analysis.agenda import can_prepare, is_coming
from territory.analysis.committee import Meeting, read_items
from territory.model.board import Label
from territory.model.scope import Scope
from territory.reports.convocation import say_meeting, say_when
from territory.ui.agenda import show_agenda
from territory.ui.agenda_proposals import ask_item, show_proposals
from territory.ui.convocation import show_convocation, show_pack, show_seats
from territory.ui.markdown import escape
from territory.ui.minutes import show_minutes
from territory.ui.page import Here, show_link


def show_meeting(here: Here, meeting: Meeting, on: date) -> None:
    """The meeting's page; what is held or cancelled is read, and nothing is proposed for it."""
    words = here.words
    st.header(escape(words.say(say_meeting(meeting))), anchor=False)
    st.markdown("\n".join(f"- {escape(line)}" for line in _say_facts(here, meeting)))
    items = read_items(here.view, meeting.id)
    is_open = can_prepare(meeting)
    if is_open or meeting.state == "held":
        show_way(here, meeting)
    if meeting.minutes or not is_coming(meeting, on):
        show_minutes(here, meeting)
    show_agenda(here, meeting, items, can_change=is_open)
    if is_open:
        show_proposals(here, meeting, items)
        ask_item(here, meeting, items)
    show_seats(here, meeting)
    if is_coming(meeting, on):
        show_convocation(here, meeting, items, on)
    if is_open:
        # Made from what is known now: of a meeting that is over it would say what nobody knew there.
        show_pack(here, meeting, items)


def _say_facts(here: Here, meeting: Meeting) -> list[str]:
    words = here.words
    facts = [words.pair(words.title("meeting", "state"), words.label("meeting", "state", meeting.state))]
    if meeting.title:
        facts.append(words.pair(words.title("meeting", "title"), meeting.title))
    facts.append(say_when(words, meeting))
    facts.append(words.pair(words.title("meeting", "place"), meeting.place or words("unknown")))
    facts.append(words.pair(words.title("body", "method"), words.say(Label("body", "method", meeting.method))))
    facts.append(words.pair(words.title("body", "quorum"), words.say(meeting.quorum)))
    if meeting.closing:
        facts.append(words("meetings-closing", closing=meeting.closing))
    return facts


def show_way(here: Here, meeting: Meeting) -> None:
    """The way to the sitting of this meeting."""
    scope = Scope(programme=here.asked.programme, language=here.asked.language)
    show_link(here, scope, "sitting", here.words("meetings-sitting"), about=meeting.id, strong=True)
