"""The bodies with their meetings, what to prepare next, planning one; and the meeting that the address names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

import streamlit as st

from territory.analysis.agenda import can_prepare, is_coming
from territory.analysis.committee import Meeting, read_meetings
from territory.analysis.rows import rows_of
from territory.analysis.selection import UNDATED
from territory.ingest.agenda import Planned, derive_meeting
from territory.locale.words import Words
from territory.model.board import Label, Phrase
from territory.ui.agenda_proposals import count_proposals
from territory.ui.agenda_save import ask_persons, save, saying_errors, show_done
from territory.ui.markdown import escape
from territory.ui.meeting import show_meeting
from territory.ui.page import Here, read_live
from territory.ui.session import write_scope


def show_meetings(asked: Here) -> None:
    """One meeting when the address asks for one that is there, else all of them, body by body."""
    here = replace(asked, view=read_live(asked))
    words, about = here.words, here.asked.about
    show_done(here)
    bodies = _read_bodies(here)
    meetings = [item for item in read_meetings(here.view, here.asked.programme) if item.body in bodies or about]
    chosen = next((item for item in meetings if item.id == about), None)
    if chosen is not None:
        back = replace(here.asked, about=None)
        st.button(
            words("meetings-back"), key="meetings-back", type="tertiary", icon=":material/arrow_back:",
            on_click=write_scope, args=(back,),
        )  # fmt: skip
        show_meeting(here, chosen, read_day(here))
        if can_prepare(chosen):
            with st.expander(words("meetings-edit"), icon=":material/edit_calendar:", key="meetings-edit"):
                ask_meeting(here, {chosen.body: chosen.body_name}, chosen)
        return
    if about is not None:
        st.warning(escape(words("error-meeting-unknown", id=about)), icon=":material/search_off:")
    _show_all(here, bodies, [item for item in meetings if item.body in bodies])


def read_day(here: Here) -> date:
    """The effective date, by which a meeting is to come or past."""
    return here.asked.on or here.view.default_on or UNDATED


def _read_bodies(here: Here) -> dict[str, dict[str, Any]]:
    """The bodies in use of the programmes that one prepares meetings of, by id, in order of programmes and names."""
    rows = rows_of(here.view.read("welcome_meetings", bodies=(), on=read_day(here)))
    asked = here.asked.programme
    found = {row["body"]: row for row in rows if asked is None or row["programme"] == asked}
    return dict(sorted(found.items(), key=lambda entry: (entry[1]["programme"], entry[1]["body_name"])))


def _show_all(here: Here, bodies: Mapping[str, Mapping[str, Any]], meetings: Sequence[Meeting]) -> None:
    words, on = here.words, read_day(here)
    coming = sorted((item for item in meetings if is_coming(item, on)), key=lambda item: (item.on, item.id))
    st.header(escape(words.say(_say_next(here, coming))), anchor=False)
    if not bodies:
        st.markdown(words("meetings-no-body"))
        return
    for body, row in bodies.items():
        st.subheader(escape(f"{row['body_name']} · {row['programme_name']}"), anchor=False)
        st.markdown(escape(words.say(say_body(row["gives"], row["method"], row["quorum"]))))
        mine = [item for item in coming if item.body == body]
        for item in mine:
            _show_line(here, item)
        if not mine:
            st.markdown(words("meetings-none-coming"))
        past = [item for item in meetings if item.body == body and item not in mine]
        if past:
            with st.expander(words("meetings-past", count=len(past)), key=f"past-{body}"):
                for item in past:
                    _show_line(here, item)
    st.header(words("meetings-plan"), anchor=False)
    ask_meeting(here, {body: row["body_name"] for body, row in bodies.items()})


def _say_next(here: Here, coming: Sequence[Meeting]) -> Phrase:
    """What to prepare next: the body, the day, what is on the agenda, what the rules would add."""
    if not coming:
        return Phrase("meetings-next-none")
    first = coming[0]
    values = {"body": first.body_name, "on": first.on, "items": first.items, "count": count_proposals(here, first)}
    return Phrase("meetings-next", values)


def say_body(gives: str, method: str | None, quorum: int | None) -> Phrase:
    """What a body gives, how, and from how many present; what nobody wrote is said to be unknown."""
    known = "unknown" if quorum is None else "none" if quorum == 0 else "some"
    values = {"gives": Label("body", "gives", gives), "method": Label("body", "method", method), "known": known}
    return Phrase("meetings-body", {**values, "quorum": quorum or 0})


def _show_line(here: Here, meeting: Meeting) -> None:
    """A meeting as a button to its page, which the address then names, and where it stands beside it."""
    words = here.words
    name = words("meetings-name", on=meeting.on, title=meeting.title or words("meetings-untitled"))
    with st.container(gap=None):
        # A link to the page one is on would leave the old query in the browser's address.
        st.button(
            escape(name), key=f"meeting-{meeting.id}", type="tertiary", icon=":material/event_note:",
            on_click=write_scope, args=(replace(here.asked, about=meeting.id),),
        )  # fmt: skip
        st.markdown(f":small[{escape(say_standing(words, meeting))}]")


def say_standing(words: Words, meeting: Meeting) -> str:
    """Where a meeting stands: its state, its items, its minutes."""
    state = words.label("meeting", "state", meeting.state) if meeting.state else words("meetings-state-unknown")
    parts = [state, words("meetings-items", count=meeting.items, closed=meeting.closed)]
    said = words.label("minutes", "state", meeting.minutes) if meeting.minutes else None
    parts.append(words("meetings-minutes", state=said) if said else words("meetings-minutes-none"))
    return " · ".join(parts)


def ask_meeting(here: Here, bodies: Mapping[str, str], held: Meeting | None = None) -> None:
    """The form that plans a meeting, or moves or cancels the one that is `held`."""
    words, key = here.words, held.id if held else "new"
    body = st.selectbox(
        words.title("meeting", "body"), list(bodies), format_func=lambda code: bodies[code], key=f"plan-body-{key}"
    )
    day = st.date_input(
        words.title("meeting", "on"), held.on if held else None, format="DD/MM/YYYY", key=f"plan-day-{key}"
    )
    with st.container(horizontal=True):
        starts = st.time_input(
            words.title("meeting", "starts_at"), _time(held.starts_at if held else None), key=f"plan-from-{key}"
        )
        ends = st.time_input(
            words.title("meeting", "ends_at"), _time(held.ends_at if held else None), key=f"plan-to-{key}"
        )
    title = st.text_input(
        words.title("meeting", "title"), (held.title if held else None) or "", key=f"plan-title-{key}", max_chars=300
    )
    place = st.text_input(
        words.title("meeting", "place"), (held.place if held else None) or "", key=f"plan-place-{key}", max_chars=300
    )
    agreed = ask_persons(here, (title, place), f"plan-{key}")
    state = (held.state if held else None) or "planned"
    planned = Planned(str(body), day, starts, ends, title, place, state)
    label = words("meetings-move" if held else "meetings-add")
    if st.button(label, key=f"plan-save-{key}", type="primary", icon=":material/save:", disabled=not agreed):
        _save(here, planned, held, "moved" if held else "planned")
    if (
        held
        and state == "planned"
        and st.button(words("meetings-cancel"), key=f"plan-cancel-{key}", icon=":material/event_busy:")
    ):
        _save(here, replace(planned, state="cancelled"), held, "cancelled")


def _save(here: Here, planned: Planned, held: Meeting | None, done: str) -> None:
    with saying_errors(here):
        row = derive_meeting(here.view, planned, held.id if held else None)
        save(here, {"meeting": [row]}, done, str(row["id"]))


def _time(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
