"""The register of decisions on its page: what narrows it, the decisions, what was asked for, one of them, minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from territory.access.policy import may_on
from territory.analysis.committee import Meeting, read_meetings
from territory.analysis.decided import TAKEN, Chosen, Decided
from territory.analysis.decisions import RULE, Told, read_decision
from territory.lake.view import View
from territory.model.scope import Scope
from territory.model.viewer import Capability
from territory.ui.decide import show_apply
from territory.ui.decide_past import say_decision, show_told
from territory.ui.figures import ANCHOR, show_cells, show_figure
from territory.ui.markdown import escape
from territory.ui.minutes import show_minutes
from territory.ui.page import Here, load
from territory.ui.session import write_scope
from territory.ui.show import show_empty, show_source
from territory.ui.tools import Taken, show_tools

#: Decisions whose table is open at once: a screen of them; beyond, what follows would be too far.
FIRST = 12


def ask_decided(here: Here, scope: Scope, board: Decided) -> None:
    """Which body, which verdict, only what is late: the address keeps it."""
    words, chosen = here.words, board.chosen
    verdicts = {code: words.say(named) for code, named in board.verdicts.items()}
    columns = st.columns(3, vertical_alignment="bottom")
    with columns[0]:
        _ask_one(here, scope, chosen, "body", board.bodies)
    with columns[1]:
        _ask_one(here, scope, chosen, "verdict", verdicts)
    if board.judges:
        with columns[2]:
            _set("decided-late", chosen.is_late)
            st.checkbox(
                words("decisions-late"), key="decided-late", on_change=_change, args=(scope, chosen, "is_late", "late"),
                help=words.say(RULE),
            )  # fmt: skip


def _ask_one(here: Here, scope: Scope, chosen: Chosen, field: str, options: Mapping[str, str]) -> None:
    _set(f"decided-{field}", getattr(chosen, field))
    st.selectbox(
        here.words(f"decisions-{field}"), list(options), index=None, placeholder=here.words(f"decisions-{field}-all"),
        format_func=lambda code: options.get(code, code), key=f"decided-{field}", on_change=_change,
        args=(scope, chosen, field, field),
    )  # fmt: skip


def _set(key: str, value: object) -> None:
    """The address overwrites the widget before it is drawn."""
    if st.session_state.get(key) != value:
        st.session_state[key] = value


def _change(scope: Scope, chosen: Chosen, field: str, key: str) -> None:
    """A choice was made: the address says it, and the rerun reads it there."""
    value = st.session_state[f"decided-{key}"]
    write_scope(replace(scope, about=replace(chosen, **{field: value}).about))


def show_decided(here: Here, board: Decided) -> None:
    """The decisions, the latest first: a table to scan, folded when it is long, whole texts in the download."""
    words, figure = here.words, board.figure
    sentence = words.say(figure.sentence)
    st.subheader(escape(sentence), anchor=ANCHOR.format(figure.key))
    if figure.rows.empty:
        show_empty(here, "figure")
        return
    show_source(here, figure.coverage, figure.sources)
    taken = TAKEN if board.judges else tuple(name for name in TAKEN if name != "decision_followed")
    show_tools(here, Taken(figure.key, figure.rows, taken, sentence, figure.coverage, figure.sources))
    with st.expander(words("see-table"), expanded=len(figure.rows) <= FIRST, key=f"table-{figure.key}"):
        show_cells(here, figure.key, figure.rows, figure.columns)


def show_asked(here: Here, board: Decided) -> None:
    """What was asked for: who, by when, where it stands."""
    show_figure(here, None, board.actions)


def show_one(here: Here, board: Decided) -> None:
    """One decision read whole, with what its screen showed that day."""
    listed = {one.id: say_decision(here, one) for one in board.decisions}
    if not listed:
        return
    st.subheader(here.words("decisions-read"), anchor=False)
    names = {one.id: one.project_name for one in board.decisions}
    chosen = st.selectbox(
        here.words("decisions-choose"), list(listed), index=None, placeholder=here.words("decisions-choose-hint"),
        format_func=lambda code: f"{listed[code]} · {names[code]}", key="decided-one",
    )  # fmt: skip
    if chosen in listed:
        st.markdown(f"**{escape(names[chosen])}** · {escape(listed[chosen])}")
        show_told(here, load(_read_one, here, replace(here.asked, about=chosen, on=board.on)))
        show_apply(here, chosen)


def _read_one(view: View, scope: Scope) -> Told:
    return read_decision(view, scope.about or "", scope.on)


def show_held(here: Here, scope: Scope, board: Decided) -> None:
    """The minutes of the meetings of these bodies; a draft is for who writes it."""
    listed = {one.id: one for one in load(_read_held, here, scope) if _is_told(here, board, one)}
    if not listed:
        return
    words = here.words
    chosen = st.selectbox(
        words("decisions-minutes"), list(listed), index=None, placeholder=words("decisions-minutes-hint"),
        format_func=lambda code: words("decisions-meeting", name=listed[code].body_name, day=listed[code].on),
        key="decided-minutes",
    )  # fmt: skip
    if chosen in listed:
        show_minutes(here, listed[chosen])


def _read_held(view: View, scope: Scope) -> tuple[Meeting, ...]:
    return tuple(one for one in read_meetings(view, scope.programme) if one.minutes is not None)


def _is_told(here: Here, board: Decided, meeting: Meeting) -> bool:
    can_write = may_on(here.viewer, Capability.WRITE, [meeting.programme])
    return board.chosen.body in {None, meeting.body} and (can_write or meeting.minutes != "draft")
