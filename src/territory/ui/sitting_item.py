"""The screen of one item of a sitting: what changed, what was promised, where it stands, money, numbers, voices."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from territory.analysis.committee import Item, Meeting
from territory.analysis.sheet_money import ProjectMoney
from territory.analysis.since import Start
from territory.analysis.sitting import (
    FIRST_CHANGES,
    FIRST_INDICATORS,
    Asked,
    ItemBoard,
    read_item,
    read_seen,
    say_told,
)
from territory.errors import TerritoryError
from territory.lake.native import PUBLIC
from territory.lake.view import View
from territory.model.sitting import Sitting
from territory.model.viewer import Viewer
from territory.ui.ask import derive_address
from territory.ui.figures import show_cells
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.project import show_experiments, show_voices
from territory.ui.registry import read_spec
from territory.ui.session import read_view
from territory.ui.sheet import say_facts
from territory.ui.show import show_remarks, show_source
from territory.ui.sitting_bar import HEADING
from territory.ui.sitting_roll import say_action, show_follow_up

#: Screens kept: those of some meetings' items.
KEPT_BOARDS = 60


def show_item(here: Here, meeting: Meeting, sitting: Sitting, board: ItemBoard) -> None:
    """The item, then what is known of what it is about, at the arrêté of the sitting."""
    item, at = board.item, look_at(here, sitting.closing)
    _show_heading(at, item, board)
    if board.asked is not None:
        _show_question(at, board.asked)
    elif board.follow_up is not None:
        show_follow_up(here, meeting, board.follow_up)
    elif item.project is not None:
        _show_project(at, board)


def look_at(here: Here, closing: str | None) -> Here:
    """The page as the public would read the arrêté of a sitting: what is projected is read by who is in the room."""
    if closing is None:
        return replace(here, view=replace(here.view, schema=PUBLIC), opened_by=Viewer())
    asked = replace(here.asked, known=closing, on=None)
    try:
        view = read_view(Viewer(), closing, None)[0]
    except TerritoryError:
        # A draft is not the public's to read: who sits on it reads of it what the public will.
        view = replace(read_view(here.viewer, closing, None)[0], schema=PUBLIC)
    return replace(here, view=view, asked=asked, opened_by=Viewer())


def load_item(here: Here, meeting: Meeting, item: Item, sitting: Sitting) -> ItemBoard:
    """The board of an item, read once for all who see the arrêté and the acts of the bodies alike."""
    view, start = look_at(here, sitting.closing).view, None
    seen = read_seen(here.view, meeting, item.project) if item.project else None
    if seen and seen.closing and any(known.id == seen.closing for known in here.closings):
        before = look_at(here, seen.closing).view
        start = Start(before.default_on or seen.on, before)
    told = (view.standing, view.default_on, here.view.standing, meeting, item, start.standing if start else None)
    with st.spinner(here.words("loading"), show_time=False):
        return _load(repr(told), view, meeting, item, here.view, start)


@st.cache_data(max_entries=KEPT_BOARDS, show_spinner=False)
def _load(key: str, _view: View, _meeting: Meeting, _item: Item, _acts: View, _start: Start | None) -> ItemBoard:
    return read_item(_view, _meeting, _item, _acts, _start)


def _show_heading(at: Here, item: Item, board: ItemBoard) -> None:
    """The item's number and title, why it is there, what was to be brought; what was said of it once it is closed."""
    words = at.words
    with st.container(key=HEADING):
        st.header(escape(words("sitting-step", number=item.position, title=item.title)), anchor=False)
    parts = [words.label("agenda_item", "why", item.why)] if item.why else []
    parts += [words.label("agenda_item", "state", item.state)] if item.state != "planned" else []
    if item.bring:
        whom = item.bring_from_name
        parts.append(words("sitting-bring-from" if whom else "sitting-bring", what=item.bring, whom=whom or ""))
    said = [escape(part) for part in parts]
    if item.project and item.project_name:
        query = urlencode(replace(at.asked, about=item.project).query(), doseq=True)
        said.insert(0, f"[{escape(item.project_name)}](/{read_spec('project').path}?{query})")
    if said:
        st.markdown(" · ".join(said))
    if item.summary:
        st.markdown(escape(item.summary))
    if board.project is not None and board.project.promise:
        st.markdown(f"*{escape(board.project.promise)}*")


def _show_project(at: Here, board: ItemBoard) -> None:
    """What changed and where it stands, beside the money and what was decided; then what was measured, tried, heard."""
    sheet = board.project
    if sheet is None:
        _show_changes(at, board)
        st.info(at.words("sitting-project-unknown"), icon=":material/info:")
        _show_earlier(at, board)
        return
    one, other = st.columns(2, gap="large")
    with one:
        _show_changes(at, board)
        _show_state(at, board)
    with other:
        _show_money(at, sheet.money)
        _show_earlier(at, board)
    _show_indicators(at, board)
    one, other = st.columns(2, gap="large") if sheet.voices else (st.container(), st.container())
    with one:
        show_experiments(at, sheet.experiments)
    with other:
        show_voices(at, sheet.voices)


def _show_state(at: Here, board: ItemBoard) -> None:
    """Stage, label and dates, then the weather as it was declared: by whom, when, in what words."""
    words = at.words
    st.header(words("sitting-part-state"), anchor=False)
    st.markdown(say_facts(at, (*board.state, *((board.weather,) if board.weather else ()))))
    if board.weather is None and board.has_weather:
        st.markdown(f"- {words('sitting-weather-none')}")


def _show_money(at: Here, money: ProjectMoney) -> None:
    """The money in a sentence, then what was planned, mobilised and is to be found, each with what it covers."""
    words, on = at.words, at.view.default_on
    st.header(words("sitting-part-money"), anchor=False)
    st.markdown(f"**{escape(words.say(money.sentence))}**")
    lines = []
    for kpi in money.kpis:
        covered = words.coverage(kpi.coverage)
        told = [words("coverage-on", coverage=covered, day=on) if on else covered]
        told += [words.say(kpi.note)] if kpi.note else []
        value = words.pair(words(f"kpi-{kpi.key}"), words.say(kpi.value))
        lines.append(f"- {escape(value)} :small[{escape(' · '.join(told))}]")
    st.markdown("\n".join(lines))
    show_remarks(at, money.remarks)
    show_source(at, money.fundings.coverage, money.fundings.sources)


def _show_changes(at: Here, board: ItemBoard) -> None:
    """Since when, then what happened and what was learnt, the most important first."""
    words = at.words
    st.header(words("sitting-part-changes"), anchor=False)
    st.markdown(escape(words.say(board.said_seen)))
    lines = [f"- {escape(say_told(told, words))}" for told in board.changes]
    if lines:
        st.markdown("\n".join(lines[:FIRST_CHANGES]))
    elif board.seen is not None and board.project is not None:
        st.markdown(words("sitting-changes-none"))
    if rest := lines[FIRST_CHANGES:]:
        with st.expander(words("sitting-more-changes", count=len(rest)), key="sitting-changes"):
            st.markdown("\n".join(rest))


def _show_indicators(at: Here, board: ItemBoard) -> None:
    """The first indicators, key ones first, each with what was received of it."""
    if board.project is None:
        return
    words, figure = at.words, board.project.indicators.figure
    st.header(words("sitting-part-indicators"), anchor=False)
    st.markdown(f"**{escape(words.say(figure.sentence))}**")
    if figure.rows.empty:
        return
    show_cells(at, figure.key, figure.rows.head(FIRST_INDICATORS), figure.columns)
    if (rest := len(figure.rows) - FIRST_INDICATORS) > 0:
        st.markdown(f":small[{words('sitting-more-indicators', count=rest)}]")
    show_source(at, figure.coverage, figure.sources)


def _show_earlier(at: Here, board: ItemBoard) -> None:
    """What bodies said of the project and what became of it; then each action asked for."""
    words = at.words
    st.header(words("sitting-part-earlier"), anchor=False)
    if not board.earlier:
        st.markdown(words("sitting-earlier-none"))
        return
    lines = []
    for decision in board.earlier:
        lines.append(f"- **{words.day(decision.on)}** · {escape(words.say(decision.said))}")
        lines += [f"    - {escape(words.say(item))}" for item in decision.followed]
    st.markdown("\n".join(lines))
    if board.actions:
        st.subheader(words("sitting-actions", count=len(board.actions)), anchor=False)
        st.markdown("\n".join(f"- {say_action(at, action, is_named=False)}" for action in board.actions))
    st.markdown(f":small[{words('sitting-acts-source')}]")


def _show_question(at: Here, asked: Asked) -> None:
    """What was asked of which figure; what it said then, and what it says at the arrêté of the sitting."""
    words, question = at.words, asked.question
    key = f"page-{question.page}"
    name = words(key) if words.has(key) else question.page
    now = words.say(asked.now) if asked.now is not None else words("sitting-question-gone")
    same = f" ({words('questions-same')})" if asked.now is not None and now == question.shown else ""
    st.markdown(f"**{escape(question.text)}**")
    then = escape(question.shown) if question.shown else words("questions-then-unknown")
    lines = [f"- {words('questions-figure')} [{escape(name)}]({derive_address(question.figure, question.query)})"]
    if question.contested_value:
        lines.append(f"- {escape(words('ask-contested-value', value=question.contested_value))}")
    lines += [f"- {words('questions-then')} {then}", f"- {escape(words('sitting-question-now', said=now))}{same}"]
    st.markdown("\n".join(lines))
    show_source(at, None)
