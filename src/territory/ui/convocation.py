"""Who sits at a meeting, what calls them there, and the pack they read before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from territory.analysis.committee import Item, Meeting, Seat, measure_quorum, read_seats
from territory.analysis.rows import rows_of
from territory.model.board import Named, Phrase
from territory.reports.convocation import derive_invitation, say_invitation, say_quorum
from territory.reports.document import Document
from territory.reports.document_pdf import write_pdf
from territory.reports.document_said import Frame
from territory.reports.documents import has_engine
from territory.reports.meeting_pack import derive_pack, read_pack
from territory.ui.citing import derive_permalink
from territory.ui.downloads import derive_name
from territory.ui.figures import show_table
from territory.ui.page import Here, say_state

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_COLUMNS = ("seat_title", "college", "organisation_name", "seat_role", "seat_term")


def show_seats(here: Here, meeting: Meeting) -> None:
    """The seats whose term holds on the day of the meeting, and how many of them make a quorum."""
    words = here.words
    st.header(words("seats-title"), anchor=False)
    seats = read_seats(here.view, meeting.body, meeting.on)
    voting = measure_quorum(seats, {}, meeting.quorum).seats
    terms = {row["id"]: row for row in rows_of(here.view.read("agenda_terms", body=meeting.body))}
    titles = {seat.id: seat.title for seat in seats}
    rows = [_derive_row(seat, titles, terms[seat.id]) for seat in seats]
    table = pd.DataFrame(rows, columns=["organisation", *_COLUMNS], dtype=object)
    show_table(here, "seats", table, _COLUMNS, say_quorum(voting, meeting.quorum) if seats else None)


def _derive_row(seat: Seat, titles: Mapping[str, str], term: Mapping[str, Any]) -> dict[str, object]:
    """A seat as the table shows it; a term nobody dated is missing."""
    first, last = term["from_on"], term["to_on"]
    said = Phrase("seats-term", {"first": first, "last": last or "", "ends": int(last is not None)})
    return {
        "seat_title": seat.title,
        "college": Named(seat.college_name, seat.college_name_en) if seat.college_name else None,
        "organisation": seat.organisation,
        "organisation_name": seat.organisation_name,
        "seat_role": _say_role(seat, titles),
        "seat_term": said if first or last else None,
    }


def _say_role(seat: Seat, titles: Mapping[str, str]) -> Phrase:
    """How a seat takes part: chairs, votes, stands in for another, or is heard without a vote."""
    if seat.substitute_of:
        return Phrase("seats-substitute", {"title": titles.get(seat.substitute_of, seat.substitute_of)})
    if not seat.is_voting:
        return Phrase("seats-heard")
    return Phrase("seats-chairs" if seat.is_chair else "seats-votes")


def show_convocation(here: Here, meeting: Meeting, items: Sequence[Item], on: date) -> None:
    """The words that call the body, to copy into one's own mail, and the day for a calendar."""
    words = here.words
    st.header(words("convocation"), anchor=False)
    st.markdown(words("convocation-help"))
    seats = read_seats(here.view, meeting.body, meeting.on)
    st.code(say_invitation(words, meeting, items, seats), language=None, wrap_lines=True)
    cited = (f"{say_state(here)}.", derive_permalink(here))
    st.download_button(
        words("convocation-ics"), lambda: derive_invitation(words, meeting, on, cited),
        file_name=derive_name(here, meeting.id, "ics"), mime="text/calendar", key="meeting-ics", on_click="ignore",
        icon=":material/event:",
    )  # fmt: skip


def show_pack(here: Here, meeting: Meeting, items: Sequence[Item]) -> None:
    """The pack as PDF and DOCX, made when it is asked for; where Typst is missing the PDF says why it cannot be had."""
    words = here.words
    st.header(words("pack-title"), anchor=False)
    st.markdown(words("pack-help"))
    frame = Frame(words, here.view, replace(here.asked, about=meeting.id), derive_permalink(here))
    seats = read_seats(here.view, meeting.body, meeting.on)

    def derive() -> Document:
        return derive_pack(frame, read_pack(here.view, meeting, items, seats))

    with st.container(horizontal=True):
        if has_engine():
            st.download_button(
                words("pack-download"), lambda: write_pdf(derive()), file_name=derive_name(here, meeting.id, "pdf"),
                mime="application/pdf", key="pack", on_click="ignore", icon=":material/picture_as_pdf:", type="primary",
            )  # fmt: skip
        else:
            st.button(words("pack-download"), key="pack", icon=":material/picture_as_pdf:", disabled=True)
        st.download_button(
            words("pack-download-docx"), lambda: _write_docx(derive()), file_name=derive_name(here, meeting.id, "docx"),
            mime=_DOCX, key="pack-docx", on_click="ignore", icon=":material/description:",
        )  # fmt: skip
    if not has_engine():
        st.markdown(f":small[{words('error-document-engine-missing')}]")


def _write_docx(document: Document) -> bytes:
    # Here alone: no page needs what writes word processors' files before somebody asks for one.
    from territory.reports.document_docx import write_docx

    return write_docx(document)
