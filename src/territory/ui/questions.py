"""The questions that wait for an answer, each with its figure then and now; answering one is one commit."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import streamlit as st

from territory.analysis.questions import (
    KPI,
    OPEN,
    Question,
    Subject,
    derive_scope,
    find_readers,
    find_said,
    read_questions,
)
from territory.analysis.selection import read_selection
from territory.desk.questions import CONTESTED, Asked, Asking, discard_question, read_open_questions
from territory.errors import LakeMoved, Refused, TerritoryError
from territory.ingest.questions import (
    ACCEPT,
    ANSWER,
    CLOSE,
    DISCARD,
    Settlement,
    check_persons,
    derive_change,
    derive_settled,
    read_today,
    settle,
)
from territory.locale.words import HISTORY
from territory.model.clock import derive_day, derive_midnight
from territory.ui.ask import derive_address
from territory.ui.markdown import escape
from territory.ui.page import Here, load, read_live
from territory.ui.reach import say_error, saying_refusals
from territory.ui.session import open_desk, open_lake_to_write

#: Questions shown at once, the oldest first; answering one makes room for the next.
SHOWN = 10
_DONE = "question-done"


def show_questions(asked: Here) -> None:
    """What was just settled, then the questions that wait: about which figure, what is asked, the form."""
    here = replace(asked, view=read_live(asked))
    words = here.words
    if done := st.session_state.pop(_DONE, None):
        st.success(words(f"questions-done-{done}"), icon=":material/check_circle:")
    waiting, kept = read_waiting_questions(here)
    st.header(words("questions-answer", count=len(waiting)), anchor=False)
    if not waiting:
        st.markdown(words("questions-none-todo"))
        return
    st.markdown(words("questions-explain"))
    for item in waiting[:SHOWN]:
        with st.container(border=True, key=f"question-{item.id}"):
            _show_question(here, item, is_kept=item.id in kept)
    if len(waiting) > SHOWN:
        st.markdown(f":small[{words('questions-shown', shown=SHOWN, count=len(waiting))}]")


def read_waiting_questions(here: Here, programmes: Collection[str] = ()) -> tuple[tuple[Asked, ...], frozenset[str]]:
    """The questions that wait for the viewer, the oldest first, and the ids of those that the lake already holds open.

    Of these programmes alone when some are named: what the agenda of a body would list. Raises Refused `not-allowed`.
    """
    at_desk = read_open_questions(open_desk(), here.viewer, programmes)
    wanted = {None, *programmes} if programmes else None
    in_lake = tuple(
        _waiting(item)
        for item in read_questions(read_live(here))
        if item.state == OPEN and (wanted is None or item.programme in wanted)
    )
    waiting = sorted((*at_desk, *in_lake), key=lambda item: (item.asked_at, item.id))
    return tuple(waiting), frozenset(item.id for item in in_lake)


def _waiting(item: Question) -> Asked:
    """A question that the lake already holds open, as one that waits at the desk."""
    asking = Asking(
        item.kind, item.figure, item.query or "", item.shown or "", item.text, item.contested_value, item.source,
        item.asked_as, (item.programme,) if item.programme else (), item.project, item.indicator,
    )  # fmt: skip
    return Asked(item.id, asking, derive_midnight(item.asked_on))


def _show_question(here: Here, item: Asked, *, is_kept: bool) -> None:
    words, asking = here.words, item.asking
    who = words.label("asked", "asked_as", asking.asked_as) if asking.asked_as else words("ask-somebody")
    st.subheader(escape(asking.text), anchor=False)
    if asking.kind == CONTESTED:
        st.markdown(escape(words("ask-contested-value", value=asking.value or words("unknown"))))
        st.markdown(escape(words("ask-contested-source", source=asking.source or words("unknown"))))
    st.markdown(f":small[{escape(words('ask-asked-on', day=derive_day(item.asked_at), who=who))}]")
    _show_figure(here, asking)
    with st.expander(words("questions-settle"), key=f"settle-{item.id}"):
        _show_form(here, item, is_kept=is_kept)


def _show_figure(here: Here, asking: Asking) -> None:
    """What the figure said when it was asked about, what it says now, and where it is."""
    words = here.words
    page = asking.figure.partition("/")[0]
    name = words(f"page-{page}") if words.has(f"page-{page}") else page
    now = _say_now(here, asking)
    then = escape(asking.shown) if asking.shown else words("questions-then-unknown")
    lines = [f"- {words('questions-figure')} [{escape(name)}]({derive_address(asking.figure, asking.query)})"]
    lines.append(f"- {words('questions-then')} {then}")
    if now is not None:
        same = f" ({words('questions-same')})" if now == asking.shown else ""
        lines.append(f"- {words('questions-now')} {escape(now)}{same}")
    st.markdown("\n".join(lines))


def _say_now(here: Here, asking: Asking) -> str | None:
    """The figure's sentence in the data as they are now; None where no such figure is any more."""
    page, _, key = asking.figure.partition("/")
    readers = find_readers(page)
    if not readers:
        return None
    scope = derive_scope(page, asking.query, Subject(asking.programmes, asking.project, asking.indicator))
    selected = load(read_selection, here, scope).scope
    asked = replace(selected, about=scope.about)
    said = next((said for read in readers if (said := find_said(load(read, here, asked), key)) is not None), None)
    if said is None:
        return None
    if key.startswith(KPI):
        return here.words("ask-kpi", label=here.words(f"kpi-{key.removeprefix(KPI)}"), value=here.words.say(said))
    return here.words.say(said)


def _show_form(here: Here, item: Asked, *, is_kept: bool) -> None:
    """How to settle a question and the words to publish, which may be put otherwise than they came."""
    words, asking = here.words, item.asking
    outcomes = (ANSWER, ACCEPT, CLOSE) if asking.kind == CONTESTED else (ANSWER, CLOSE)
    outcomes = outcomes if is_kept else (*outcomes, DISCARD)
    outcome = st.radio(
        words("questions-outcome"), outcomes, key=f"outcome-{item.id}",
        format_func=lambda code: words(f"questions-outcome-{code}"),
    )  # fmt: skip
    if outcome == DISCARD:
        st.markdown(words("questions-discard-help"))
        if st.button(words("questions-discard"), key=f"discard-{item.id}", icon=":material/delete:"):
            discard_question(open_desk(), here.viewer, item.id, DISCARD)
            _say_done(DISCARD)
        return
    value = source = None
    text = st.text_area(words("questions-text"), asking.text, key=f"text-{item.id}", help=words("questions-text-help"))
    if outcome == ACCEPT:
        value = st.text_input(words("questions-value"), asking.value or "", key=f"value-{item.id}")
        source = st.text_input(words("ask-source"), asking.source or "", key=f"source-{item.id}")
    answer = st.text_area(words(f"questions-answer-{outcome}"), key=f"answer-{item.id}")
    agreed = True
    if traces := check_persons((text, value, source, answer)):
        st.warning(words("questions-persons", found=", ".join(escape(trace.masked) for trace in traces)))
        agreed = st.checkbox(words("questions-persons-agree"), key=f"agree-{item.id}")
    st.markdown(f":small[{words('questions-published-when')}]")
    if st.button(
        words(f"questions-save-{outcome}"), key=f"save-{item.id}", type="primary", icon=":material/send:",
        disabled=not agreed,
    ):  # fmt: skip
        _settle(here, item, Settlement(str(outcome), text, answer, value, source))


def _settle(here: Here, item: Asked, settlement: Settlement) -> None:
    words, programmes = here.words, item.asking.programmes
    programme = programmes[0] if len(programmes) == 1 else None
    with saying_refusals(here):
        try:
            row = derive_settled(item, settlement, programme, read_today())
            message = HISTORY(f"questions-message-{settlement.outcome}", figure=item.asking.figure)
            change = derive_change(row, message, here.viewer.name, here.view.number)
            settle(open_lake_to_write(), open_desk(), here.viewer, item, change, settlement.outcome)
        except LakeMoved:
            st.warning(words("questions-moved"), icon=":material/sync_problem:")
            return
        except Refused:
            raise
        except TerritoryError as error:
            st.error(escape(say_error(words, error)), icon=":material/error:")
            return
        _say_done(settlement.outcome)


def _say_done(outcome: str) -> None:
    st.session_state[_DONE] = outcome
    st.rerun()
