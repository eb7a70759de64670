"""The minutes of a meeting on its page: ending it, their versions, the documents to take away."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from territory.access.policy import may_on
from territory.analysis.committee import Item, Meeting, read_items
from territory.analysis.minutes import MinutesBoard, Version, read_minutes
from territory.errors import LakeMoved, Refused, TerritoryError
from territory.ingest.minutes import APPROVED, DRAFT, end_meeting
from territory.lake.view import View
from territory.model.scope import Scope
from territory.model.sitting import Sitting
from territory.model.viewer import Capability
from territory.reports.document import Document
from territory.reports.document_pdf import write_pdf
from territory.reports.document_said import Frame
from territory.reports.documents import has_engine
from territory.reports.minutes import derive_minutes, say_history
from territory.ui.citing import derive_permalink
from territory.ui.downloads import derive_name
from territory.ui.item_draft import read_written
from territory.ui.markdown import escape
from territory.ui.minutes_names import ask_names, read_names
from territory.ui.minutes_next import DONE, show_next
from territory.ui.page import Here, load, read_live
from territory.ui.reach import say_error, saying_refusals
from territory.ui.session import open_desk, open_lake_to_write

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def show_minutes(here: Here, meeting: Meeting) -> None:
    """The minutes of a meeting: what was just done, each version, the documents, and the next version for who writes.

    To who only reads, a draft is not shown: it becomes minutes once somebody validates it.
    """
    words, can_write = here.words, may_on(here.viewer, Capability.WRITE, [meeting.programme])
    if can_write:
        here = replace(here, view=read_live(here))
    board = load(_read, here, replace(here.asked, about=meeting.id))
    st.subheader(words("minutes-heading"), anchor=False)
    if done := st.session_state.pop(DONE, None):
        st.success(words(done[0], **done[1]), icon=":material/check_circle:")
    latest = board.version
    if latest is None or (latest.state == DRAFT and not can_write):
        st.markdown(words("minutes-none"))
        return
    st.markdown("\n".join(_say_version(here, version) for version in board.versions))
    _show_downloads(here, board)
    if not can_write:
        return
    if latest.state == APPROVED:
        st.markdown(f":small[{words('minutes-final')}]")
        return
    with st.expander(words("minutes-next"), key="minutes-next"):
        show_next(here, board, latest)


def _read(view: View, scope: Scope) -> MinutesBoard:
    return read_minutes(view, scope.about or "")


def _say_version(here: Here, version: Version) -> str:
    """One version: its day, its state, who stands for it, what it corrects."""
    told = say_history(here.words, version)
    return f"- {escape(told.on)} · **{escape(told.text)}**"


def _show_downloads(here: Here, board: MinutesBoard) -> None:
    """The minutes as PDF and as DOCX, made on the click."""
    words, meeting = here.words, board.meeting
    frame = Frame(words, here.view, replace(here.asked, about=meeting.id), derive_permalink(here))

    is_named = ask_names(here, board)

    def derive() -> Document:
        return derive_minutes(frame, board, read_names(here, board) if is_named else None)

    name = f"{meeting.id}-{board.version.state}-{board.version.version}" if board.version else meeting.id
    with st.container(horizontal=True, gap="small"):
        if has_engine():
            st.download_button(
                words("minutes-download-pdf"),
                lambda: write_pdf(derive()),
                file_name=derive_name(here, name, "pdf"),
                mime="application/pdf", key="minutes-pdf", on_click="ignore", icon=":material/picture_as_pdf:",
            )  # fmt: skip
        st.download_button(
            words("minutes-download-docx"),
            lambda: _write_docx(derive()),
            file_name=derive_name(here, name, "docx"),
            mime=_DOCX, key="minutes-docx", on_click="ignore", icon=":material/description:",
            help=words("minutes-download-help"),
        )  # fmt: skip
    if not has_engine():
        st.markdown(f":small[{words('error-document-engine-missing')}]")


def _write_docx(document: Document) -> bytes:
    # Imported late: a quarter of a second that no page should pay before somebody asks for a document.
    from territory.reports.document_docx import write_docx

    return write_docx(document)


def show_end(here: Here, meeting: Meeting, sitting: Sitting) -> None:
    """What ending the meeting leaves open, whether to postpone it, and the button, once it is confirmed.

    For a sitting that is open; the page says by `show_minutes` what became of it.
    """
    words = here.words
    here = replace(here, view=read_live(here))
    left = [item for item in read_items(here.view, meeting.id) if item.state == "planned"]
    st.subheader(words("minutes-end"), anchor=False)
    st.markdown(words("minutes-end-explain"))
    if not sitting.present:
        st.warning(words("minutes-end-roll-none"), icon=":material/how_to_reg:")
    is_postponed = True
    st.markdown(f"**{words('minutes-end-open', count=len(left))}**")
    if left:
        st.markdown("\n".join(f"- {_say_left(here, item)}" for item in left))
        is_postponed = st.checkbox(
            words("minutes-end-postpone"), value=True, key="end-postpone", help=words("minutes-end-postpone-help")
        )
    is_sure = st.checkbox(words("minutes-end-sure"), key="end-sure")
    if st.button(
        words("minutes-end"), key="end-meeting", type="primary", icon=":material/gavel:", disabled=not is_sure
    ):
        _end(here, meeting, sitting, is_postponed=is_postponed)


def _say_left(here: Here, item: Item) -> str:
    """An item that is left, with a warning when something is written of it."""
    title = escape(f"{item.position}. {item.title}")
    return here.words("minutes-end-drafted", title=title) if read_written(here, item.id).cells else title


def _end(here: Here, meeting: Meeting, sitting: Sitting, *, is_postponed: bool) -> None:
    words = here.words
    with saying_refusals(here):
        try:
            end_meeting(open_lake_to_write(), open_desk(), here.viewer, meeting.id, sitting, is_postponed=is_postponed)
        except LakeMoved:
            st.warning(words("minutes-end-moved"), icon=":material/sync_problem:")
            return
        except Refused:
            raise
        except TerritoryError as error:
            st.error(escape(say_error(words, error)), icon=":material/error:")
            return
        st.session_state[DONE] = ("minutes-ended", {})
        st.rerun()
