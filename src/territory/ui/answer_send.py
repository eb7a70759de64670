"""Sending what was typed, or the same in a workbook: what leaves is a workbook like one that came back by mail."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from territory.config import Settings
from territory.desk.replies import write_cells, write_returned
from territory.ingest.answering import LATER, derive_cells, derive_typed, is_answered
from territory.ingest.limits import MEGABYTE, Limits
from territory.ingest.reader import read_brought
from territory.ingest.returned import read_answers, recognise
from territory.reports.collection import derive_workbook, name_workbook
from territory.ui.answer import Doorstep, Form, read_form, show_progress, show_sent
from territory.ui.answer_lines import check_line, say_remark
from territory.ui.markdown import escape
from territory.ui.session import open_desk

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: A workbook of one request weighs some tens of kilobytes; whoever holds a link is nobody we know.
_MEGABYTES = 3
_MOST = replace(
    Limits(), file_bytes=_MEGABYTES * MEGABYTE, unpacked_bytes=40 * MEGABYTE, rows=20_000, cells=400_000, sheets=20
)


def ask_sending(here: Doorstep, form: Form) -> None:
    """The button that sends, what keeps it from being sent, and what became of it."""
    words, reply = here.words, form.question.reply
    st.header(words("answer-send-title"), anchor=False)
    show_progress(here, form)
    show_sent(here, form)
    if reply.is_sent:
        return
    st.markdown(escape(words("answer-send-explain")))
    again = "answer-send-again" if reply.sent_at else "answer-send"
    if st.button(words(again), type="primary", icon=":material/send:", key="answer-send"):
        _send(here, form)


def _send(here: Doorstep, form: Form) -> None:
    """Sends what is on the desk at this moment, unless something is to correct first, which is said."""
    words, reply = here.words, form.question.reply
    wrong = [(line, remark) for line in form.lines for remark in check_line(form, line) if remark.blocks]
    if wrong:
        st.error(words("answer-to-correct", count=len(wrong)), icon=":material/error:")
        told = [f"**{escape(words.say(line.followed.name))}** {escape(say_remark(words, line, remark))}"
                for line, remark in wrong]  # fmt: skip
        st.markdown("\n".join(f"- {text}" for text in told))
        return
    cells = reply.cells.values()
    answered = any(is_answered(line) for line in cells)
    if not answered and not any(line.get("answer") == LATER for line in cells):
        st.warning(words("answer-empty"), icon=":material/edit:")
        return
    content = _derive_content(here, form) if answered else None
    file = name_workbook(form.question.made, form.question.request)
    write_returned(Settings.read(), open_desk(), here.viewer, form.question, file, content)
    st.rerun()


def ask_workbook(here: Doorstep, form: Form) -> None:
    """The same request as a workbook, for who prefers one: to download as it is filled so far, to drop once filled."""
    words, turn = here.words, int(st.session_state.get("answer-turn", 0))
    if taken := st.session_state.pop("answer-taken", None):
        st.success(words("answer-workbook-taken", count=taken), icon=":material/task_alt:")
    with st.expander(words("answer-workbook"), icon=":material/table:", key="answer-workbook"):
        st.markdown(escape(words("answer-workbook-explain")))
        st.download_button(
            words("answer-workbook-download"), lambda: _derive_content(here, read_form(here)), mime=_XLSX,
            file_name=name_workbook(form.question.made, form.question.request), key="answer-download",
            on_click="ignore", icon=":material/download:",
        )  # fmt: skip
        dropped = st.file_uploader(words("answer-workbook-drop"), key=f"answer-file-{turn}", max_upload_size=_MEGABYTES)
        if dropped is not None and _take(here, form, dropped.name, dropped.getvalue()):
            st.session_state["answer-turn"] = turn + 1
            st.rerun()


def _take(here: Doorstep, form: Form, name: str, content: bytes) -> bool:
    """Types what a filled workbook says over what is typed already; says why when it cannot."""
    words, request = here.words, form.question.request
    brought = read_brought(content, name, {}, _MOST)
    if brought.problems:
        st.error(escape(words("answer-workbook-unreadable", file=name)), icon=":material/error:")
        return False
    if recognise(brought) != request.id:
        st.warning(escape(words("answer-workbook-foreign", file=name)), icon=":material/help:")
        return False
    typed = {number: derive_typed(cells) for number, cells in read_answers(brought, request).items()}
    if not typed:
        st.warning(escape(words("answer-workbook-empty", file=name)), icon=":material/help:")
        return False
    write_cells(open_desk(), here.viewer, request.id, typed)
    st.session_state["answer-taken"] = len(typed)
    return True


def _derive_content(here: Doorstep, form: Form) -> bytes:
    """The workbook of the request, with what is typed."""
    answers = {line.asked.number: derive_cells(form.cells(line.asked.number)) for line in form.lines}
    return derive_workbook(form.question.made, form.question.request, form.lines, here.words, answers)
