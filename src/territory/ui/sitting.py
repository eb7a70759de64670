"""« La séance »: which meeting, its opening on an arrêté, then the screen of the item it is at, until it is ended.

Where it stands is at the desk: a reload, or another device of the secretary, comes back to the same item.
"""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from territory.analysis.committee import Item, Meeting, read_items, read_meeting, read_meetings
from territory.analysis.sitting import derive_lines
from territory.desk.sittings import open_sitting, read_sitting
from territory.errors import TerritoryError
from territory.lake.closing import choose
from territory.locale.words import HISTORY
from territory.model.sitting import Sitting
from territory.ui.decide import show_decision, show_recusals
from territory.ui.markdown import escape
from territory.ui.minutes import show_end, show_minutes
from territory.ui.page import Here, read_live, show_link
from territory.ui.reach import say_error
from territory.ui.scoring import show_scoring
from territory.ui.session import open_desk, read_scope, write_scope
from territory.ui.sitting_bar import act, show_bar, show_hidden, show_refused_act
from territory.ui.sitting_item import load_item, show_item
from territory.ui.sitting_roll import say_quorum, show_follow_up, show_roll

#: The choice of no arrêté: the data as they are at each moment.
LIVE = "live"
#: States of a meeting that may not be opened any more.
OVER = frozenset({"held", "cancelled"})


def show_sitting(asked: Here) -> None:
    """The meetings to open where none is asked for; else the meeting, before it opens, under way, or ended."""
    here = replace(asked, view=read_live(asked))
    show_refused_act()
    if here.asked.about is None:
        _show_meetings(here)
        return
    try:
        meeting = read_meeting(here.view, here.asked.about)
    except TerritoryError as unknown:
        st.info(escape(say_error(here.words, unknown)), icon=":material/search_off:")
        _show_meetings(here)
        return
    sitting = read_sitting(open_desk(), here.viewer, meeting.id)
    if sitting is None:
        _show_opening(here, meeting)
    elif not sitting.is_open:
        _show_ended(here, meeting, sitting)
    elif sitting.is_hidden:
        show_hidden(here, meeting, sitting)
    else:
        _show_open(here, meeting, sitting)


def _show_meetings(here: Here) -> None:
    """The meetings under way, then those that may be opened, the next first."""
    words = here.words
    found = sorted(read_meetings(here.view), key=lambda meeting: (meeting.on, meeting.body_name, meeting.id))
    sittings = {item.id: read_sitting(open_desk(), here.viewer, item.id) for item in found if not _is_over(item)}
    under_way = [item for item in found if (sitting := sittings.get(item.id)) and sitting.is_open]
    to_open = [item for item in found if item.id in sittings and sittings[item.id] is None]
    if not under_way and not to_open:
        st.info(words("sitting-no-meeting"), icon=":material/info:")
        st.markdown(words("sitting-no-meeting-todo"))
        show_link(here, here.asked, "meetings", words("menu-meetings"))
    for key, meetings in (("under-way", under_way), ("to-open", to_open)):
        if meetings:
            st.header(words(f"sitting-{key}", count=len(meetings)), anchor=False)
        for meeting in meetings:
            with st.container(border=True, gap="xsmall"):
                scope = replace(here.asked, large=key == "under-way" or here.asked.large)
                show_link(here, scope, "sitting", _say_name(here, meeting), about=meeting.id, strong=True)
                st.markdown(escape(_say_facts(here, meeting)))


def _is_over(meeting: Meeting) -> bool:
    """Whether a meeting was held or cancelled: minutes of it say that it was."""
    return meeting.state in OVER or meeting.minutes is not None


def _say_name(here: Here, meeting: Meeting) -> str:
    return here.words("sitting-name", body=meeting.body_name, on=meeting.on)


def _say_facts(here: Here, meeting: Meeting) -> str:
    """The meeting in a line: its subject, when, where, how many items, what it gives."""
    words = here.words
    parts = [meeting.title or "", meeting.starts_at or "", meeting.place or ""]
    parts += [words("sitting-items", count=meeting.items), words(f"sitting-gives-{meeting.gives}")]
    return " · ".join(part for part in parts if part)


def _show_opening(here: Here, meeting: Meeting) -> None:
    """The choice of the arrêté on which the body sits, which stays; nothing is shown of the items before."""
    words = here.words
    st.header(escape(_say_name(here, meeting)), anchor=False)
    st.markdown(escape(_say_facts(here, meeting)))
    if _is_over(meeting):
        st.info(words("sitting-over"), icon=":material/event_busy:")
        return
    if not meeting.items:
        st.info(words("sitting-no-item"), icon=":material/info:")
        show_link(here, here.asked, "meetings", words("menu-meetings"), about=meeting.id)
    covering = [item for item in here.closings if not item.programmes or meeting.programme in item.programmes]
    closings = {item.id: item for item in reversed(covering)}
    default = choose(covering, meeting.programme)
    options = [*closings, LIVE]
    chosen = st.selectbox(
        words("sitting-closing"), options, index=options.index(default.id if default else LIVE),
        format_func=lambda code: words("sitting-live") if code == LIVE else words(
            "scope-closing", name=closings[code].name, state=closings[code].state
        ),
        key=f"sitting-closing-{meeting.id}", help=words("sitting-closing-help"),
    )  # fmt: skip
    if chosen == LIVE:
        st.warning(words("sitting-live-said"), icon=":material/sync:")
    elif closings[chosen].state == "draft":
        st.warning(words("sitting-draft-said"), icon=":material/edit_document:")
    st.button(
        words("sitting-open"), type="primary", icon=":material/gavel:", key="sitting-open",
        on_click=_open, args=(here, meeting, None if chosen == LIVE else chosen),
    )  # fmt: skip


def _open(here: Here, meeting: Meeting, closing: str | None) -> None:
    act(here, lambda: open_sitting(open_desk(), here.viewer, meeting.id, meeting.programme, closing))
    # The room reads it from the wall; the side has a button for the usual type.
    write_scope(replace(read_scope(), about=meeting.id, large=True))


def _show_open(here: Here, meeting: Meeting, sitting: Sitting) -> None:
    """The agenda, then the roll call and the follow-up before the first item, or the screen of the current item."""
    items = read_items(here.view, meeting.id)
    current = next((item for item in items if item.id == sitting.item), None)
    show_bar(here, meeting, sitting, items, _say_name(here, meeting))
    if current is None:
        show_roll(here, meeting, sitting)
        show_follow_up(here, meeting)
    else:
        _show_current(here, meeting, sitting, current)
    if current is None or current == items[-1]:
        with st.expander(here.words("sitting-end"), icon=":material/event_available:", key="sitting-end"):
            show_end(here, meeting, sitting)


def _show_current(here: Here, meeting: Meeting, sitting: Sitting, item: Item) -> None:
    words, (said, is_short) = here.words, say_quorum(here, meeting, sitting)
    board = load_item(here, meeting, item, sitting)
    show_item(here, meeting, sitting, board)
    show_recusals(here, meeting, item, sitting)
    if item.grid and item.project:
        st.header(words("sitting-score"), anchor=False)
        show_scoring(here, meeting, item, sitting)
    st.header(words("sitting-decide"), anchor=False)
    show_decision(here, meeting, item, sitting, derive_lines(board, HISTORY))
    with st.expander(escape(said), icon=":material/group_off:" if is_short else ":material/groups:", key="sitting-who"):
        show_roll(here, meeting, sitting, is_folded=True)


def _show_ended(here: Here, meeting: Meeting, sitting: Sitting) -> None:
    st.header(escape(_say_name(here, meeting)), anchor=False)
    st.info(here.words("sitting-ended", at=sitting.ended_at), icon=":material/event_available:")
    show_minutes(here, meeting)
