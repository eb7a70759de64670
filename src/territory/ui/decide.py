"""Deciding on an item: what is typed of it, what still lacks, and its closing in one commit."""

from __future__ import annotations

from datetime import date
from zlib import crc32

import streamlit as st

from territory.access.policy import may, may_on
from territory.analysis.committee import Item, Meeting, Seat, measure_quorum, read_items, read_seats
from territory.analysis.deciding import Choices, measure_votes, read_choices
from territory.analysis.decisions import Decision, read_decision, read_item_decision
from territory.errors import LakeMoved, Refused, TerritoryError
from territory.ingest.advice import apply_advice, derive_applied
from territory.ingest.closing_item import (
    CLOSED,
    close_item,
    derive_item_change,
    is_applied,
    read_ballots,
)
from territory.ingest.item_check import check_item, needs_lesson, read_persons
from territory.ingest.item_written import ItemAt, Rules, Written, keep_ballots, parse_written
from territory.lake.view import View
from territory.locale.words import HISTORY
from territory.model.board import Named, Phrase
from territory.model.sitting import Ballot, FrozenLine, Sitting
from territory.model.viewer import Capability
from territory.ui.decide_form import (
    Form,
    ask_actions,
    ask_lesson,
    ask_recusals,
    ask_summary,
    ask_verdict,
    ask_votes,
)
from territory.ui.decide_past import say_decision, show_told
from territory.ui.item_draft import read_written
from territory.ui.markdown import escape
from territory.ui.page import Here, read_live
from territory.ui.reach import say_error, saying_refusals
from territory.ui.scoring import find_unfinished
from territory.ui.session import open_desk, open_lake_to_write

_DONE, _APPLIED = "decide-done", "decide-applied"


def show_recusals(here: Here, meeting: Meeting, item: Item, sitting: Sitting) -> None:
    """Who withdraws from an item, asked before it is scored; nothing once it is closed."""
    if sitting.is_open and item.state != CLOSED:
        ask_recusals(_read_form(here, read_live(here), meeting, item, sitting)[0])


def show_decision(here: Here, meeting: Meeting, item: Item, sitting: Sitting, lines: tuple[FrozenLine, ...]) -> None:
    """The decision on an item: a form while it is open, then what was decided, for reading.

    `lines` are what the item's screen says now: closing freezes them.
    """
    view, words = read_live(here), here.words
    now = next((one for one in read_items(view, meeting.id) if one.id == item.id), item)
    if st.session_state.pop(_DONE, None) == item.id:
        st.success(words("decide-done", title=escape(item.title)), icon=":material/check_circle:")
    if now.state == CLOSED:
        _show_closed(here, view, meeting, now)
        return
    if not sitting.is_open:
        st.info(words("decide-ended"), icon=":material/info:")
        return
    form, ballots = _read_form(here, view, meeting, now, sitting)
    _show_quorum(form)
    ask_summary(form)
    if now.project:
        ask_verdict(form)
        if needs_lesson(form.rules, form.written):
            ask_lesson(form)
    ask_votes(form)
    if now.project:
        ask_actions(form)
    _show_closing(form, view, ballots, lines)


def show_apply(here: Here, decision_id: str) -> None:
    """The box that applies an advice once the act that does so is known; nothing where there is nothing to apply."""
    if not may(here.viewer, Capability.WRITE):
        return
    view, words = read_live(here), here.words
    if st.session_state.pop(_APPLIED, None) == decision_id:
        st.success(words("decide-apply-done"), icon=":material/check_circle:")
    try:
        found = read_decision(view, decision_id).decision
    except TerritoryError as error:
        if error.code != "decision-unknown":
            raise
        return
    if not found.awaits_act or not may_on(here.viewer, Capability.WRITE, [found.programme]):
        return
    with st.expander(words("decide-apply"), key=f"decide-apply-{decision_id}"):
        stage = found.proposed_stage_name or found.proposed_stage
        st.markdown(escape(words("decide-apply-help", stage=stage)))
        reference = st.text_input(
            words("decide-apply-reference"), key=f"decide-apply-reference-{decision_id}", autocomplete="off"
        )
        on = st.date_input(
            words("decide-apply-day"), value=None, format="DD/MM/YYYY", key=f"decide-apply-day-{decision_id}"
        )
        is_ready = bool(reference.strip()) and on is not None
        is_asked = st.button(
            words("decide-apply-save"), key=f"decide-apply-save-{decision_id}", type="primary", disabled=not is_ready
        )
        if is_asked and on is not None:
            _apply(here, view, found, reference, on)


def derive_at(meeting: Meeting, item: Item, sitting: Sitting) -> ItemAt:
    """The item at its meeting, as closing it writes it."""
    return ItemAt(
        item.id, item.title, meeting.id, meeting.body, meeting.programme, meeting.gives, meeting.method or "discussion",
        meeting.on, item.project, item.grid, sitting.closing,
    )  # fmt: skip


def derive_rules(choices: Choices, seats: tuple[Seat, ...], sitting: Sitting, written: Written, hidden: int) -> Rules:
    """What the words of an item are held against, once those that withdrew are out."""
    colleges = {seat.college: Named(seat.college_name, seat.college_name_en) for seat in seats if seat.college_name}
    return Rules(
        verdicts=frozenset(choices.verdicts),
        stages={stage.id: stage.outcome for stage in choices.stages.values()},
        votes=measure_votes(seats, sitting.present, written.recusals),
        seats=frozenset(seat.id for seat in seats),
        stage=choices.stage,
        has_lesson=choices.has_lesson,
        hidden=hidden,
        lesson_verdicts=frozenset(verdict.id for verdict in choices.verdicts.values() if verdict.stops),
        colleges={college: name for college, name in colleges.items() if college},
    )


def _read_form(
    here: Here, view: View, meeting: Meeting, item: Item, sitting: Sitting
) -> tuple[Form, tuple[Ballot, ...]]:
    """What is typed of an item and what it may say, with the scores that may be read."""
    at = derive_at(meeting, item, sitting)
    cells = read_written(here, item.id).cells
    written, seats = parse_written(cells), read_seats(view, meeting.body, meeting.on)
    choices = read_choices(view, meeting.programme, item.project, meeting.on)
    ballots, hidden = read_ballots(open_desk(), here.viewer, at)
    rules = derive_rules(choices, seats, sitting, written, hidden)
    return Form(here, meeting, item, sitting, at, cells, written, choices, seats, rules), ballots


def _show_closed(here: Here, view: View, meeting: Meeting, item: Item) -> None:
    """What was decided; the summary is told with the item, which has no decision where it is about no project."""
    words = here.words
    st.markdown(f":material/lock: {escape(words('decide-closed'))}")
    on = max(meeting.on, view.default_on or meeting.on)
    if told := read_item_decision(view, item.id, on):
        st.subheader(escape(say_decision(here, told.decision)), anchor=False)
        show_told(here, told)
        show_apply(here, told.decision.id)


def _show_quorum(form: Form) -> None:
    """Whether the body may sit: said, and nothing is forbidden by it."""
    found = measure_quorum(form.seats, form.sitting.present, form.meeting.quorum)
    if found.is_reached is False:
        said = form.here.words("decide-quorum-lacks", there=found.there, needed=found.needed)
        st.warning(said, icon=":material/group_off:")


def _show_closing(form: Form, view: View, ballots: tuple[Ballot, ...], lines: tuple[FrozenLine, ...]) -> None:
    """What still lacks, what looks like a person's data, then the button that closes the item."""
    words, item = form.here.words, form.item
    st.subheader(words("decide-close-title"), anchor=False)
    scored = find_unfinished(form.here, form.meeting, item, form.sitting)
    lacks = (*check_item(form.at, form.rules, form.written, ballots), *scored)
    if lacks:
        st.markdown(words("decide-lacks", count=len(lacks)))
        st.markdown("\n".join(f"- {escape(words.say(lack))}" for lack in lacks))
    agreed = True
    if traces := read_persons(form.written):
        found = ", ".join(escape(trace.masked) for trace in traces)
        st.warning(words("decide-persons", found=found), icon=":material/person_alert:")
        # Another text found asks again.
        key = f"decide-{item.id}-agree-{crc32(found.encode())}"
        agreed = st.checkbox(words("decide-persons-agree"), key=key)
    if lacks or not agreed:
        st.button(words("decide-close"), key=f"decide-{item.id}-locked", icon=":material/lock:", disabled=True)
        return
    with st.popover(words("decide-close"), icon=":material/lock:"):
        st.markdown(words("decide-close-what"))
        told = _tell_closing(form, ballots, lines)
        st.markdown("\n".join(f"- {escape(words.say(one))}" for one in told))
        if st.button(words("decide-close-yes"), key=f"decide-{item.id}-close", type="primary"):
            _close(form, view, ballots, lines)


def _tell_closing(form: Form, ballots: tuple[Ballot, ...], lines: tuple[FrozenLine, ...]) -> tuple[Phrase, ...]:
    """What closing the item will write, in sentences."""
    at, rules, written = form.at, form.rules, form.written
    counts = {
        "votes": len(written.votes), "recusals": len(written.recusals), "actions": len(written.actions),
        "scores": len(written.scores), "members": len(keep_ballots(ballots, rules, written)),
    }  # fmt: skip
    told = [Phrase(f"decide-writes-{name}", {"count": count}) for name, count in counts.items() if count]
    if at.project is None:
        return (Phrase("decide-writes-item"), *told)
    verdict = form.choices.verdicts[written.verdict or ""].name
    told = [Phrase(f"decide-writes-{at.gives}", {"verdict": verdict, "lines": len(lines)}), *told]
    if written.proposed_stage is None or written.proposed_stage == rules.stage:
        return (*told, Phrase("decide-writes-stage-none"))
    stage = form.choices.stages[written.proposed_stage].name
    key = "applied" if is_applied(at, rules, written) else "proposed"
    return (*told, Phrase(f"decide-writes-stage-{key}", {"stage": stage}))


def _close(form: Form, view: View, ballots: tuple[Ballot, ...], lines: tuple[FrozenLine, ...]) -> None:
    here, words = form.here, form.here.words
    with saying_refusals(here):
        try:
            message = HISTORY("decide-message", title=form.item.title, body=form.meeting.body_name, on=form.meeting.on)
            change = derive_item_change(
                form.at, form.rules, form.written, lines, ballots, message, here.viewer.name, view.number
            )
            close_item(open_lake_to_write(), open_desk(), here.viewer, form.at, change)
        except LakeMoved:
            st.warning(words("decide-moved"), icon=":material/sync_problem:")
            return
        except Refused:
            raise
        except TerritoryError as error:
            st.error(escape(say_error(words, error)), icon=":material/error:")
            return
        st.session_state[_DONE] = form.item.id
        st.rerun()


def _apply(here: Here, view: View, found: Decision, reference: str, on: date) -> None:
    words = here.words
    with saying_refusals(here):
        try:
            message = HISTORY("decide-apply-message", project=found.project_name, reference=reference)
            change = derive_applied(view, found.id, reference, on, message, here.viewer.name)
            apply_advice(open_lake_to_write(), here.viewer, found.programme, change)
        except LakeMoved:
            st.warning(words("decide-moved"), icon=":material/sync_problem:")
            return
        except Refused:
            raise
        except TerritoryError as error:
            st.error(escape(say_error(words, error)), icon=":material/error:")
            return
        st.session_state[_APPLIED] = found.id
        st.rerun()
