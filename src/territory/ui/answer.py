"""Answering a request through a link: what it opens, and how each cell is saved as it is typed.

This page reads no view of the lake: who holds the link is shown what was copied for it at the desk. The
desk is also the only memory of what is typed, so a reload, another device or another day loses none of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from territory.access.policy import may
from territory.config import Settings
from territory.desk.invitations import derive_last_day
from territory.desk.replies import Question, read_asked, write_cells
from territory.errors import Refused
from territory.ingest.answering import is_answered
from territory.locale.words import Words
from territory.model.viewer import Capability, Role, Viewer
from territory.reports.collection import Line
from territory.reports.collection_told import parse_told
from territory.ui.markdown import escape
from territory.ui.page import name_tab, say_nature
from territory.ui.session import open_desk, read_nature, read_scope, read_viewer


@dataclass(frozen=True, slots=True)
class Doorstep:
    """Where somebody who was invited stands: the words and who looks, and nothing of the lake."""

    words: Words
    viewer: Viewer


@dataclass(frozen=True, slots=True)
class Form:
    """A request on screen: the question, and its lines in the order they are shown in."""

    question: Question
    lines: tuple[Line, ...]

    def cells(self, number: int) -> Mapping[str, str]:
        """What is typed so far in a line."""
        return self.question.reply.cells.get(number, {})


def start(key: str, needs: Capability) -> Doorstep:
    """The guard of a page for the invited, then its title. Raises Refused `invitation-closed`."""
    viewer = read_viewer()
    words = Words(read_scope().language or Settings.read().language)
    if badge := say_nature(words, read_nature(viewer)):
        st.markdown(badge)
    st.title(words(f"page-{key}"), anchor=False)
    if not may(viewer, needs):
        raise Refused("invitation-closed")
    return Doorstep(words, viewer)


def read_form(here: Doorstep) -> Form:
    """The request that the link opens; raises Refused `invitation-closed` when it is gone."""
    for request in sorted(here.viewer.objects(Role.INVITED) - {""}):
        if (question := read_asked(open_desk(), here.viewer, request)) is not None:
            return Form(question, parse_told(question.request, question.reply.told))
    raise Refused("invitation-closed")


def show_asked(here: Doorstep, form: Form) -> None:
    """For whom, what for, until when, how far one has come, and that nothing typed is lost."""
    words, question = here.words, form.question
    holder, projects = question.request.holder.name, {line.followed.project_name for line in form.lines}
    name_tab(words, holder)
    values = {"holder": holder, "projects": words.join(sorted(projects)), "count": len(form.lines),
              "reply": question.made.reply_by, "on": question.made.on}  # fmt: skip
    st.markdown(f"**{escape(words('answer-holder', **values))}**")
    st.markdown(escape(words("answer-asked", **values)))
    if question.reply.sent_at is not None:
        show_sent(here, form)
    st.markdown(f":material/cloud_done: {escape(words('answer-kept'))}")
    show_progress(here, form)


def show_progress(here: Doorstep, form: Form) -> None:
    """How many lines are answered."""
    done = sum(is_answered(form.cells(line.asked.number)) for line in form.lines)
    st.progress(done / max(1, len(form.lines)), here.words("answer-progress", done=done, count=len(form.lines)))


def show_sent(here: Doorstep, form: Form) -> None:
    """That what was sent was received, what happens next, and until when it can be corrected."""
    words, question = here.words, form.question
    reply = question.reply
    if reply.sent_at is None:
        return
    last = derive_last_day(question.ends_at) if question.ends_at else question.made.reply_by
    if reply.is_sent:
        st.success(words("answer-sent", moment=reply.sent_at, day=last), icon=":material/task_alt:")
    else:
        st.warning(words("answer-sent-changed", moment=reply.sent_at, day=last), icon=":material/edit:")


def key_of(number: int, name: str) -> str:
    """The name of the widget of a cell."""
    return f"answer-{number}-{name}"


def seed(form: Form, number: int, name: str, usual: str | None = "") -> str:
    """Puts what the desk has in a widget before it is drawn, whichever device typed it; gives the widget's key."""
    key, typed = key_of(number, name), form.cells(number).get(name) or usual
    if key not in st.session_state or st.session_state[key] != typed:
        st.session_state[key] = typed
    return key


def save(request: str, number: int, name: str) -> None:
    """Saves the cell that just changed, if the link still opens the request: the run that follows says when not."""
    viewer = read_viewer()
    if request in viewer.objects(Role.INVITED):
        text = str(st.session_state.get(key_of(number, name)) or "").strip()
        write_cells(open_desk(), viewer, request, {number: {name: text}})
