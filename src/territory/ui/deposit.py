"""Bringing files: where they are dropped, the submissions under way, and the examination that everything else shows."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from functools import partial

import streamlit as st

from territory.config import Settings
from territory.desk.mappings import read_memory
from territory.desk.submissions import (
    DISCARDED,
    Submission,
    discard_submission,
    read_files,
    read_submission,
    read_submissions,
    write_submission,
)
from territory.desk.waiting import settle
from territory.errors import TerritoryError
from territory.ingest.grid import Brought
from territory.ingest.limits import Limits
from territory.ingest.question import word_of
from territory.ingest.remarks import KEEP
from territory.ingest.submission import Examination, Requests, check_submission, derive_redactions
from territory.model.collection import REQUEST
from territory.model.scope import Scope
from territory.reports.redacted import Redactions, write_redacted
from territory.ui.collect_returned import find_request, keep_returned
from territory.ui.deposit_choices import say_option
from territory.ui.markdown import escape
from territory.ui.page import Here, show_link
from territory.ui.session import open_desk, open_lake_to_write, read_viewer, write_scope
from territory.ui.work import Step, await_work, forget, pass_on


def ask_files(here: Here) -> Submission | None:
    """The submission that the address names; without one, a place to drop files and the list of those under way."""
    desk = open_desk()
    if here.asked.about is None:
        _ask_drop(here)
        _show_open(here)
        return None
    try:
        submission = read_submission(desk, here.viewer, here.asked.about)
    except TerritoryError as unknown:
        st.error(here.words(f"error-{unknown.code}", **unknown.values), icon=":material/error:")
        _show_back(here)
        return None
    if submission.state == DISCARDED:
        st.info(here.words("deposit-discarded"))
        _show_back(here)
        return None
    _show_standing(here, submission)
    return submission


def examine(here: Here, submission: Submission) -> Examination | None:
    """What the files hold, given the choices made so far; None while they are being read."""
    settings, desk, view = open_lake_to_write().settings, open_desk(), here.view
    memory = read_memory(desk, here.viewer)
    choices = dict(submission.choices)

    def work(step: Step) -> Examination:
        files = read_files(settings, submission)
        return check_submission(files, choices, view, memory, Limits.of(Settings.read()), step, _requests(here))

    return await_work(here, _key(here, submission), work)


def _key(here: Here, submission: Submission) -> Hashable:
    """What the examination of a submission hangs on."""
    return ("submission", submission.files, tuple(sorted(submission.choices.items())), here.view.number, here.viewer)


def _ask_drop(here: Here) -> None:
    """The place where files are dropped. They are looked at before anything of them is stored."""
    words = here.words
    st.markdown(words("deposit-explain"))
    turn = int(st.session_state.get("deposit-turn", 0))
    uploaded = st.file_uploader(
        words("deposit-drop", size=Settings.read().max_file_mb),
        accept_multiple_files=True,
        key=f"deposit-files-{turn}",
        help=words("deposit-drop-help"),
    )
    if not uploaded:
        return
    files = [(item.name, item.getvalue()) for item in uploaded]
    key = ("dropped", here.viewer, here.view.number, tuple(item.file_id for item in uploaded))
    desk = open_desk()
    memory = read_memory(desk, here.viewer)

    def work(step: Step) -> Examination:
        return check_submission(files, {}, here.view, memory, Limits.of(Settings.read()), step, _requests(here))

    first = await_work(here, key, work)
    if first is None:
        return
    if first.returned:
        # Workbooks of a collection, each with its own request: what was brought beside them is brought again.
        forget(key)
        _keep_returned(here, first, turn)
        return
    choices: dict[str, str] = {}
    if first.is_personal:
        answered = _ask_personal(here, first)
        if answered is None:
            return
        redactions = derive_redactions(first, answered)
        files = [pair for item in first.brought for pair in _keep(item, redactions.get(item.file))]
        # What the copy no longer holds is no longer asked; what was allowed to stay is not asked twice.
        choices = {topic: answer for topic, answer in answered.items() if answer == KEEP}
    follows = _read_followed(here, first)
    submission = write_submission(
        open_lake_to_write().settings, desk, here.viewer, files, {**(follows.choices if follows else {}), **choices},
        follows.id if follows else None,
    )  # fmt: skip
    if submission.choices or first.is_personal:
        forget(key)
    else:
        # These very files were just read, with no answer given: they are not read twice.
        pass_on(key, _key(here, submission))
    _open(here, submission, turn)


def _open(here: Here, submission: Submission, turn: int) -> None:
    """Goes on with a submission; the bytes of the old uploader leave the memory of the session."""
    st.session_state["deposit-turn"] = turn + 1
    write_scope(replace(here.asked, about=submission.id))
    st.rerun()


def _requests(here: Here) -> Requests:
    return partial(find_request, here.viewer)


def _keep_returned(here: Here, first: Examination, turn: int) -> None:
    """Keeps the workbooks of a collection as what they answer, as its own page does; says what cannot be kept."""
    words, kept = here.words, list[Submission]()
    for brought, request in first.returned:
        if request is None:
            st.warning(escape(words("collect-returned-foreign", file=brought.file)), icon=":material/help:")
        elif (submission := keep_returned(here, brought, request)) is not None:
            kept.append(submission)
    others = {item.file for item in first.brought} - {brought.file for brought, _ in first.returned}
    if others:
        st.info(escape(words("deposit-apart", files=words.join(sorted(others)))), icon=":material/call_split:")
    if len(kept) == 1 and len(first.brought) == 1:
        _open(here, kept[0], turn)
    elif kept:
        st.markdown(words("deposit-returned", count=len(kept)))
        show_link(here, here.asked, "collect", words("menu-collect"))


def _keep(brought: Brought, redactions: Redactions | None) -> list[tuple[str, bytes]]:
    """A file as it will be kept: as it came, or a copy without what must not be kept."""
    return [write_redacted(brought, redactions) if redactions else (brought.file, brought.content)]


def _read_followed(here: Here, first: Examination) -> Submission | None:
    """The submission that one of our own workbooks goes on with, None when it is a file like any other."""
    if first.follows is None:
        return None
    try:
        return read_submission(open_desk(), here.viewer, first.follows)
    except TerritoryError:
        return None  # of another desk: it is read all the same


def _ask_personal(here: Here, first: Examination) -> dict[str, str] | None:
    """What to do with each kind of personal data found, asked before anything is stored; None until all is answered."""
    words = here.words
    st.header(words("deposit-personal"), anchor=False)
    st.markdown(words("deposit-personal-explain"))
    answers: dict[str, str] = {}
    with st.form("deposit-personal", border=False):
        for question in first.personal:
            word = word_of(question.topic)
            chosen = st.radio(
                escape(words(f"question-{word}", **question.detail)),
                question.options,
                index=None,
                format_func=partial(_say_answer, here, word),
                key=f"personal-{question.topic}",
            )
            if chosen is not None:
                answers[question.topic] = chosen
        sent = st.form_submit_button(words("deposit-personal-continue"), type="primary")
    if not sent:
        return None
    if len(answers) < len(first.personal):
        st.error(words("deposit-personal-unanswered"), icon=":material/error:")
        return None
    return answers


def _say_answer(here: Here, word: str, code: str) -> str:
    return say_option(here, word, code)


def _show_open(here: Here) -> None:
    """Submissions under way, each with a button to go on with it."""
    words = here.words
    submissions = read_submissions(open_desk(), here.viewer)
    st.header(
        words("deposit-open", count=len(submissions)) if submissions else words("deposit-none-open"), anchor=False
    )
    for item in submissions:
        files = ", ".join(name for name, _ in item.files)
        with st.container(border=True, gap="xsmall"):
            st.button(
                words("deposit-resume", files=escape(files)),
                key=f"resume-{item.id}",
                type="tertiary",
                icon=":material/play_arrow:",
                on_click=write_scope,
                args=(replace(here.asked, about=item.id),),
            )
            detail = words("deposit-resume-detail", at=item.created_at, rows=item.rows or 0, waiting=item.waiting or 0)
            st.markdown(f":small[{escape(detail)}]")


def _show_standing(here: Here, submission: Submission) -> None:
    """Which files these are, where they stand, and the two ways out: another file, or giving this one up."""
    words = here.words
    st.markdown(escape(words("deposit-file", files=", ".join(name for name, _ in submission.files))))
    if (submission.follows or "").startswith(REQUEST):
        request = find_request(here.viewer, submission.follows or "")
        holder = request.holder.name if request else words("unknown")
        st.markdown(escape(words("collect-returned-from", holder=holder)))
        show_link(here, replace(here.asked, about=request.collection if request else None), "collect",
                  words("menu-collect"))  # fmt: skip
    elif submission.follows:
        st.markdown(words("deposit-follows"))
    left, right = st.columns(2)
    with left:
        _show_back(here)
    with right, st.popover(words("deposit-discard"), icon=":material/delete:", type="tertiary"):
        st.markdown(words("deposit-discard-explain"))
        st.button(
            words("deposit-discard-sure"), key="deposit-discard", on_click=_discard, args=(submission.id, here.asked)
        )


def _show_back(here: Here) -> None:
    st.button(
        here.words("deposit-back"),
        key="deposit-back",
        icon=":material/upload_file:",
        type="tertiary",
        on_click=write_scope,
        args=(replace(here.asked, about=None),),
    )


def _discard(asked: str, scope: Scope) -> None:
    lake, viewer = open_lake_to_write(), read_viewer()
    settle(open_desk(), viewer, asked)
    discard_submission(lake.settings, open_desk(), viewer, asked, lake.read_named_files(viewer))
    write_scope(replace(scope, about=None))
