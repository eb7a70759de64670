"""Who is there and what became of what the body asked for: the first screen of a sitting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from territory.analysis.committee import Meeting, Seat, measure_quorum, read_seats
from territory.analysis.sitting_follow import Action, FollowUp, read_follow_up
from territory.desk.sittings import read_opened, write_presence
from territory.model.sitting import THERE, Presence, Sitting
from territory.schema.registry import read_table
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.session import open_desk
from territory.ui.show import show_source
from territory.ui.sitting_bar import HEADING, act

REPRESENTED = "represented"


def say_quorum(here: Here, meeting: Meeting, sitting: Sitting) -> tuple[str, bool]:
    """Who is there in a sentence, and whether the quorum is not reached."""
    words, seats = here.words, read_seats(here.view, meeting.body, meeting.on)
    quorum = measure_quorum(seats, sitting.present, meeting.quorum)
    values = {"count": quorum.there, "seats": quorum.seats}
    if not sitting.present:
        return words("sitting-quorum-unasked", seats=quorum.seats, needed=quorum.needed or 0), False
    if quorum.needed is None:
        return words("sitting-quorum-none", **values), False
    if quorum.is_reached:
        return words("sitting-quorum-reached", **values, needed=quorum.needed), False
    return words("sitting-quorum-short", **values, needed=quorum.needed, missing=quorum.needed - quorum.there), True


def show_roll(here: Here, meeting: Meeting, sitting: Sitting, *, is_folded: bool = False) -> None:
    """The roll call: how each seat is there, kept at each choice; the quorum in a sentence unless its fold says it."""
    words, seats = here.words, read_seats(here.view, meeting.body, meeting.on)
    if not is_folded:
        with st.container(key=HEADING):
            st.header(words("sitting-roll"), anchor=False)
        said, is_short = say_quorum(here, meeting, sitting)
        if is_short:
            st.warning(escape(said), icon=":material/group_off:")
        else:
            st.markdown(f":material/groups: {escape(said)}")
    if not seats:
        st.info(words("sitting-no-seat"), icon=":material/info:")
        return
    quorum = measure_quorum(seats, sitting.present, meeting.quorum)
    if quorum.proxies:
        st.markdown(words("sitting-proxies", count=quorum.proxies, votes=quorum.votes))
    names = {seat.id: seat.title for seat in seats}
    if left := [seat.id for seat in seats if seat.id not in sitting.present and seat.substitute_of is None]:
        st.button(
            words("sitting-all-present", count=len(left)), key="sitting-all-present", icon=":material/done_all:",
            on_click=_say_all, args=(here, meeting, left),
        )  # fmt: skip
    for seat in seats:
        _ask_presence(here, meeting, seat, sitting, names)


def _ask_presence(here: Here, meeting: Meeting, seat: Seat, sitting: Sitting, names: dict[str, str]) -> None:
    """How one seat is there; and with whom it is represented, among the seats that are in the room."""
    words, said = here.words, sitting.present.get(seat.id)
    key = f"presence-{seat.id}"
    # The desk overwrites the widget before it is drawn: another device may have said otherwise.
    _set(key, said.state if said else None)
    st.segmented_control(
        _say_seat(here, seat, names), read_table("attendance").field("state").enum, key=key,
        format_func=lambda state: words.label("attendance", "state", state),
        on_change=_say, args=(here, meeting, seat.id, key),
    )  # fmt: skip
    if said is None or said.state != REPRESENTED:
        return
    there = [code for code in names if code != seat.id and _is_there(sitting, code)]
    holders = there if said.proxy in there or said.proxy is None else [*there, said.proxy]
    proxy = f"proxy-{seat.id}"
    _set(proxy, said.proxy)
    st.selectbox(
        words("sitting-proxy", seat=seat.title), holders, index=None, key=proxy, placeholder=words("sitting-proxy-who"),
        format_func=lambda code: names.get(code, code), on_change=_say_proxy, args=(here, meeting, seat.id, proxy),
    )  # fmt: skip
    if said.proxy is None or said.proxy not in there:
        st.markdown(f":material/info: {words('sitting-proxy-lost')}")


def _say_seat(here: Here, seat: Seat, names: dict[str, str]) -> str:
    words = here.words
    parts = [seat.title, *([words.name(seat.college_name, seat.college_name_en)] if seat.college_name else [])]
    parts += [words("sitting-chair")] if seat.is_chair else []
    parts += [] if seat.is_voting else [words("sitting-no-vote")]
    if seat.substitute_of:
        parts.append(words("sitting-stands-in", seat=names.get(seat.substitute_of, seat.substitute_of)))
    return escape(" · ".join(parts))


def _is_there(sitting: Sitting, seat: str) -> bool:
    said = sitting.present.get(seat)
    return said is not None and said.state in THERE


def _say_all(here: Here, meeting: Meeting, seats: Sequence[str]) -> None:
    _write(here, meeting, dict.fromkeys(seats, Presence("present")))


def _say(here: Here, meeting: Meeting, seat: str, key: str) -> None:
    state = st.session_state[key]
    _write(here, meeting, {seat: Presence(state) if state else None})


def _say_proxy(here: Here, meeting: Meeting, seat: str, key: str) -> None:
    _write(here, meeting, {seat: Presence(REPRESENTED, st.session_state[key])})


def _write(here: Here, meeting: Meeting, said: dict[str, Presence | None] | dict[str, Presence]) -> None:
    """Saves what was said of some seats beside what the desk has of the others: another device may be at it too."""

    def write() -> None:
        known = read_opened(open_desk(), here.viewer, meeting.id, is_open=True).present
        present = {seat: how for seat, how in {**known, **said}.items() if how is not None}
        write_presence(open_desk(), here.viewer, meeting.id, present)

    act(here, write)


def _set(key: str, value: object) -> None:
    if st.session_state.get(key) != value:
        st.session_state[key] = value


def show_follow_up(here: Here, meeting: Meeting, follow: FollowUp | None = None) -> None:
    """What the body asked for earlier: what is to do, by whom, late or not; what ended since it last met."""
    words = here.words
    follow = follow or read_follow_up(here.view, meeting)
    st.header(words("sitting-follow"), anchor=False)
    st.markdown(escape(words.say(follow.said)))
    for key, actions in (("to-do", follow.to_do), ("ended", follow.ended)):
        if actions:
            st.subheader(words(f"sitting-follow-{key}", count=len(actions)), anchor=False)
            st.markdown("\n".join(f"- {say_action(here, action)}" for action in actions))
    if follow.to_do or follow.ended:
        show_source(replace(here, asked=replace(here.asked, on=meeting.on)), follow.coverage)


def say_action(here: Here, action: Action, *, is_named: bool = True) -> str:
    """An action as Markdown: late or not by a word and an icon, of which project if it is named, what came of it."""
    words = here.words
    icon = ":material/alarm:" if action.days_late is not None else ":material/task_alt:"
    if action.state == "open" and action.days_late is None:
        icon = ":material/radio_button_unchecked:"
    said = f"{icon} {escape(words.say(action.said))}"
    parts = [said, *([escape(action.project_name)] if is_named and action.project_name else [])]
    return " · ".join([*parts, *([escape(action.outcome)] if action.outcome else [])])
