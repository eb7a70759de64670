"""The head of a sitting: its items with their state, back and forth, the clock of the item, the closed session."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from territory.analysis.committee import Item, Meeting
from territory.desk.sittings import hide_sitting, move_sitting, read_sitting
from territory.errors import TerritoryError
from territory.model.clock import read_clock
from territory.model.sitting import Sitting
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import say_error
from territory.ui.session import open_desk

#: Seconds between two looks at the desk: another device of the secretary may have moved the sitting.
LOOK = 3
#: Keys that Streamlit leaves to whoever types in a field: with Alt or Ctrl they would act there and lose what is typed.
#: None is a character, which a voice command could say by mistake (WCAG 2.1.4).
PREVIOUS, NEXT, HIDE = "Shift+Left", "Shift+Right", "F9"
#: An item's state is a word with an icon.
_ICONS = {
    "planned": ":material/radio_button_unchecked:",
    "closed": ":material/check_circle:",
    "postponed": ":material/event_repeat:",
}
#: Characters of a title in the rail; of many items, the current one is told in full by its heading.
_SHORT, _SHORTER, _MANY = 48, 24, 5
#: What holds the heading of the current screen: `web/language.js` goes to the top of the page when it changes.
HEADING = "sitting-here"
_REFUSED = "sitting-refused"


def act(here: Here, do: Callable[[], object]) -> None:
    """Does what a button asks, in its callback; a refusal is kept for the page to say (`show_refused_act`)."""
    try:
        do()
    except TerritoryError as error:
        st.session_state[_REFUSED] = say_error(here.words, error)


def show_refused_act() -> None:
    """What the last button asked and was refused; nothing when it was done."""
    if said := st.session_state.pop(_REFUSED, None):
        st.error(escape(said), icon=":material/error:")


def show_bar(here: Here, meeting: Meeting, sitting: Sitting, items: Sequence[Item], name: str) -> None:
    """Which meeting, on which arrêté; its agenda; previous, next, closed session, and the clock of the item."""
    words = here.words
    closing = next((item for item in here.closings if item.id == sitting.closing), None)
    on = words("sitting-on-closing", name=closing.name) if closing else words("sitting-on-live")
    st.markdown(f"**{escape(name)}** · {escape(on)}")
    with st.container(horizontal=True, gap="small", key="sitting-rail"):
        _show_step(here, meeting, sitting, None, words("sitting-beginning"), ":material/how_to_reg:")
        for item in items:
            said = _say_step(here, item, _SHORT if len(items) < _MANY else _SHORTER)
            _show_step(here, meeting, sitting, item, said, _ICONS.get(item.state, _ICONS["planned"]))
    place = next((number for number, item in enumerate(items) if item.id == sitting.item), None)
    before: str | None = items[place - 1].id if place else None
    after = items[0 if place is None else place + 1].id if items and place != len(items) - 1 else None
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="sitting-moves"):
        st.button(
            words("sitting-previous"), key="sitting-previous", icon=":material/arrow_back:", shortcut=PREVIOUS,
            disabled=place is None, on_click=_move, args=(here, meeting, before),
        )  # fmt: skip
        st.button(
            words("sitting-next"), key="sitting-next", icon=":material/arrow_forward:", shortcut=NEXT,
            disabled=after is None, on_click=_move, args=(here, meeting, after),
        )  # fmt: skip
        st.button(
            words("sitting-hide"), key="sitting-hide", icon=":material/visibility_off:", shortcut=HIDE,
            help=words("sitting-hide-help"), on_click=_hide, args=(here, meeting, True),
        )  # fmt: skip
        _show_clock(here, meeting, sitting, None if place is None else items[place])


def show_hidden(here: Here, meeting: Meeting, sitting: Sitting) -> None:
    """The screen of a closed session: nothing of the meeting is on the page until it is shown again."""
    words = here.words
    st.header(words("sitting-hidden"), anchor=False)
    st.markdown(words("sitting-hidden-said"))
    st.button(
        words("sitting-show"), key="sitting-show", type="primary", icon=":material/visibility:", shortcut=HIDE,
        on_click=_hide, args=(here, meeting, False),
    )  # fmt: skip
    _show_clock(here, meeting, sitting, None)


def _show_step(here: Here, meeting: Meeting, sitting: Sitting, item: Item | None, label: str, icon: str) -> None:
    """One step of the rail: the current one is said to be, in bold, not coloured."""
    code = None if item is None else item.id
    is_here = code == sitting.item
    st.button(
        f"**{here.words('sitting-step-here', label=escape(label))}**" if is_here else escape(label),
        key=f"sitting-step-{code or 'beginning'}", icon=":material/arrow_right:" if is_here else icon,
        wrap=True, on_click=_move, args=(here, meeting, code),
    )  # fmt: skip


def _say_step(here: Here, item: Item, longest: int) -> str:
    title = item.title if len(item.title) <= longest else f"{item.title[:longest].rsplit(' ', 1)[0]}…"
    said = here.words("sitting-step", number=item.position, title=title)
    return said if item.state == "planned" else f"{said} · {here.words.label('agenda_item', 'state', item.state)}"


def _move(here: Here, meeting: Meeting, item: str | None) -> None:
    act(here, lambda: move_sitting(open_desk(), here.viewer, meeting.id, item))


def _hide(here: Here, meeting: Meeting, is_hidden: bool) -> None:
    act(here, lambda: hide_sitting(open_desk(), here.viewer, meeting.id, is_hidden=is_hidden))


@st.fragment(run_every=LOOK)
def _show_clock(here: Here, meeting: Meeting, sitting: Sitting, item: Item | None) -> None:
    """Minutes since the item began against those planned; the page is drawn again when the sitting moved elsewhere.

    Only then: what somebody types on this device is never interrupted by the clock.
    """
    now = read_sitting(open_desk(), here.viewer, meeting.id)
    if now is None or now.revision != sitting.revision:
        st.rerun()
    if item is None or sitting.item_at is None:
        return
    words = here.words
    elapsed = max(0, int((read_clock() - sitting.item_at).total_seconds() // 60))
    if item.minutes is None:
        st.markdown(f":material/timer: {words('sitting-elapsed', count=elapsed)}")
    elif elapsed <= item.minutes:
        st.markdown(f":material/timer: {words('sitting-elapsed-of', count=elapsed, planned=item.minutes)}")
    else:
        over = words("sitting-elapsed-over", count=elapsed, planned=item.minutes, over=elapsed - item.minutes)
        st.markdown(f":material/timer_off: **{over}**")
