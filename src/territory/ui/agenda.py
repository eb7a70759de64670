"""The agenda of a meeting: its order and its minutes, saved together; what each item is and what it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from territory.analysis.agenda import measure_length
from territory.analysis.committee import Item, Meeting, read_grids
from territory.ingest.agenda import Typed, derive_edited, derive_order
from territory.reports.convocation import list_needs, say_length, say_minutes
from territory.schema.registry import read_table
from territory.ui.agenda_save import ORDER, ask_persons, save, saying_errors
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.registry import read_spec

#: Minutes of an item are chosen by steps; an agenda is not planned to the minute.
STEP, LONGEST = 5, 600
_MINUTES = "agenda-minutes-{}"


def show_agenda(here: Here, meeting: Meeting, items: Sequence[Item], *, can_change: bool) -> None:
    """The items in their order with how long they take, and what changes them while the meeting is to come."""
    words = here.words
    st.header(words("agenda-title"), anchor=False)
    if not items:
        st.markdown(words("agenda-none"))
        return
    ordered = _read_order(meeting, items)
    minutes = {item.id: _read_minutes(item) if can_change else item.minutes for item in items}
    length = measure_length(meeting, list(minutes.values()))
    st.markdown(escape(words.say(say_length(length))))
    if length.over:
        st.warning(words("agenda-over", count=length.over), icon=":material/timer:")
    for rank, item in enumerate(ordered, 1):
        with st.container(border=True, key=f"agenda-{item.id}"):
            st.subheader(escape(f"{rank}. {item.title}"), anchor=False)
            is_timed = can_change and item.state == "planned"
            if facts := _list_facts(here, item, is_timed=is_timed):
                st.markdown("\n".join(f"- {line}" for line in facts))
            if is_timed:
                _ask_place(here, meeting, item, rank, ordered)
                _ask_item(here, meeting, item)
    if can_change:
        _show_save(here, meeting, items, ordered, minutes)


def say_project(here: Here, project: str, name: str) -> str:
    """The project's name as a link to its sheet."""
    query = urlencode(replace(here.asked, about=project).query(), doseq=True)
    said = f"[{escape(name)}](/{read_spec('project').path}?{query})"
    return here.words.pair(escape(here.words.title("agenda_item", "project")), said)


def _list_facts(here: Here, item: Item, *, is_timed: bool) -> list[str]:
    words = here.words
    lines = [escape(line) for line in list_needs(words, item)]
    if item.project and item.project_name:
        lines.insert(0, say_project(here, item.project, item.project_name))
    if not is_timed:
        lines.append(escape(say_minutes(words, item)))
    if item.state != "planned":
        lines.append(escape(words.label("agenda_item", "state", item.state)))
    if item.summary:
        lines.append(escape(item.summary))
    return lines


def _read_order(meeting: Meeting, items: Sequence[Item]) -> list[Item]:
    """The items in the order that was chosen on this page and is not saved yet; new ones come last."""
    chosen: list[str] = st.session_state.get(ORDER.format(meeting.id), [])
    return sorted(items, key=lambda item: chosen.index(item.id) if item.id in chosen else len(chosen))


def _move(meeting: str, order: list[str], item: str, by: int) -> None:
    """Puts an item before or after its neighbour, on this page alone until the order is saved."""
    place = order.index(item)
    order[place], order[place + by] = order[place + by], order[place]
    st.session_state[ORDER.format(meeting)] = order


def _ask_place(here: Here, meeting: Meeting, item: Item, rank: int, ordered: Sequence[Item]) -> None:
    words, order = here.words, [other.id for other in ordered]
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.number_input(
            words("agenda-minutes-field"), min_value=0, max_value=LONGEST, step=STEP, value=item.minutes,
            key=_MINUTES.format(item.id), width=160,
        )  # fmt: skip
        for way, by, is_end in (("up", -1, rank == 1), ("down", 1, rank == len(order))):
            st.button(
                words(f"agenda-{way}", rank=rank), key=f"{way}-{item.id}", icon=f":material/arrow_{way}ward:",
                disabled=is_end, on_click=_move, args=(meeting.id, order, item.id, by),
            )  # fmt: skip


def _read_minutes(item: Item) -> int | None:
    """The minutes typed on this page, else those saved."""
    typed: int | None = st.session_state.get(_MINUTES.format(item.id), item.minutes)
    return typed


def _show_save(
    here: Here, meeting: Meeting, items: Sequence[Item], ordered: Sequence[Item], minutes: dict[str, int | None]
) -> None:
    words = here.words
    is_moved = [item.id for item in ordered] != [item.id for item in items]
    is_timed = any(minutes[item.id] != item.minutes for item in items)
    if is_moved or is_timed:
        st.markdown(f":small[{words('agenda-unsaved')}]")
    if st.button(
        words("agenda-save"), key="agenda-save", type="primary", icon=":material/save:",
        disabled=not (is_moved or is_timed),
    ):  # fmt: skip
        with saying_errors(here):
            rows = derive_order([(item.id, minutes[item.id]) for item in ordered])
            save(here, {"agenda_item": rows}, "ordered", meeting.id)


def _ask_item(here: Here, meeting: Meeting, item: Item) -> None:
    """What may be changed of an item, and taking it off; the form is drawn once it is opened."""
    words = here.words
    opened = st.expander(words("agenda-edit"), key=f"edit-{item.id}", on_change="rerun")
    if not opened.open:
        return
    with opened:
        typed = ask_typed(here, item.id, item)
        agreed = ask_persons(here, (typed.title, typed.bring), item.id)
        with st.container(horizontal=True):
            if st.button(
                words("agenda-edit-save"), key=f"save-{item.id}", type="primary", icon=":material/save:",
                disabled=not agreed,
            ):  # fmt: skip
                with saying_errors(here):
                    save(here, {"agenda_item": [derive_edited(item.id, typed)]}, "edited", meeting.id)
            if st.button(words("agenda-drop"), key=f"drop-{item.id}", icon=":material/remove_circle:"):
                _drop(here, meeting, item)


def ask_typed(here: Here, key: str, item: Item | None = None) -> Typed:
    """The fields of an item: what it says, why, with which grid, what to bring and from whom."""
    words, whys = here.words, list(read_table("agenda_item").field("why").labels)
    grids = {grid.id: grid.name for grid in read_grids(here.view)}
    named = here.view.read_columns("organisation", ("id", "name")).to_pylist()
    organisations = {row["id"]: row["name"] for row in sorted(named, key=lambda row: row["name"])}
    title = st.text_input(
        words.title("agenda_item", "title"), item.title if item else "", key=f"title-{key}", max_chars=300
    )
    why = st.selectbox(
        words.title("agenda_item", "why"), whys, index=_find(whys, item.why if item else "asked"), key=f"why-{key}",
        format_func=lambda code: words.label("agenda_item", "why", code),
    )  # fmt: skip
    grid = st.selectbox(
        words("agenda-grid"), list(grids), index=_find(list(grids), item.grid if item else None), key=f"grid-{key}",
        format_func=lambda code: grids[code], placeholder=words("agenda-grid-none"),
    )  # fmt: skip
    bring = st.text_input(
        words.title("agenda_item", "bring"), (item.bring if item else None) or "", key=f"bring-{key}", max_chars=1000
    )
    codes = list(organisations)
    whom = st.selectbox(
        words.title("agenda_item", "bring_from"), codes, index=_find(codes, item.bring_from if item else None),
        key=f"whom-{key}", format_func=lambda code: organisations[code], placeholder=words("agenda-from-none"),
    )  # fmt: skip
    minutes = _read_minutes(item) if item else None
    return Typed(title, why=why, minutes=minutes, grid=grid, bring=bring, bring_from=whom)


def _find(codes: list[str], code: str | None) -> int | None:
    return codes.index(code) if code in codes else None


def _drop(here: Here, meeting: Meeting, item: Item) -> None:
    """Takes an item off the agenda; its row stays, and its number is given to no other."""
    with saying_errors(here):
        save(here, {"agenda_item": [{"id": item.id, "state": "dropped"}]}, "dropped", meeting.id)
