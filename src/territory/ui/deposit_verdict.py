"""The verdict on a submission: how many rows are ready, what keeps the others out, and the workbook to hand back."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import streamlit as st

from territory.desk.submissions import Submission
from territory.ingest.submission import Examination
from territory.ingest.verdict import Cause, group
from territory.reports.marked import write_marked
from territory.ui.markdown import escape
from territory.ui.page import Here

#: Causes shown before the rest is folded away.
FIRST_CAUSES = 6
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show_verdict(here: Here, submission: Submission, examination: Examination) -> None:
    """How many rows are ready, then all findings at once by cause, then the marked workbook."""
    words = here.words
    if not examination.rows and not examination.findings:
        st.markdown(words("deposit-nothing-read"))
        return
    st.header(
        escape(
            words("deposit-verdict", ready=examination.accepted, waiting=examination.waiting, rows=examination.rows)
        ),
        anchor=False,
    )
    _show_totals(here, examination)
    causes = group(examination.findings, examination.repairs)
    if not causes:
        st.markdown(words("deposit-nothing-wrong"))
        return
    blocking = [cause for cause in causes if cause.blocks]
    notes = [cause for cause in causes if not cause.blocks]
    _show_causes(here, "blocks", blocking)
    _show_causes(here, "notes", notes)
    _offer_marked(here, submission, examination)


def _show_totals(here: Here, examination: Examination) -> None:
    words = here.words
    for piece in examination.pieces:
        for kind, amount in piece.totals.items():
            st.markdown(
                escape(
                    words(
                        "deposit-total",
                        place=piece.block.sheet or piece.block.file,
                        kind=words.label("funding_event", "kind", kind),
                        amount=words.money(Decimal(amount), compact=False),
                    )
                )
            )


def _show_causes(here: Here, kind: str, causes: list[Cause]) -> None:
    if not causes:
        return
    words = here.words
    st.subheader(words(f"deposit-causes-{kind}", count=len(causes)), anchor=False)
    for cause in causes[:FIRST_CAUSES]:
        _show_cause(here, cause)
    if rest := causes[FIRST_CAUSES:]:
        with st.expander(words("deposit-causes-more", count=len(rest)), key=f"causes-{kind}"):
            for cause in rest:
                _show_cause(here, cause)


def _show_cause(here: Here, cause: Cause) -> None:
    words = here.words
    icon = ":material/block:" if cause.blocks else ":material/info:"
    st.markdown(
        f"{icon} **{escape(cause.say_severity(words))}** · {escape(cause.say_place(words))}  \n"
        f"{escape(cause.say_what(words))}"
    )


def _offer_marked(here: Here, submission: Submission, examination: Examination) -> None:
    """One button a file: the same workbook, its cells marked, which goes on from here when it comes back."""
    words = here.words
    st.markdown(words("deposit-marked-explain"))
    for number, brought in enumerate(examination.brought):
        if not brought.grids:
            continue
        mine = [finding for finding in examination.findings if finding.file == brought.file]
        repairs = [item for piece in examination.pieces if piece.block.file == brought.file for item in (
            *piece.remarks.repairs, *piece.derived.repairs,
        )]  # fmt: skip

        def write(brought=brought, mine=mine, repairs=repairs) -> bytes:  # type: ignore[no-untyped-def]
            return write_marked(brought, mine, submission.id, words, repairs=repairs)

        st.download_button(
            words("deposit-marked", file=escape(Path(brought.file).name)),
            data=write,
            file_name=f"{Path(brought.file).stem[:80]} {words('deposit-marked-suffix')}.xlsx",
            mime=_XLSX,
            key=f"marked-{number}",
            on_click="ignore",
            icon=":material/edit_document:",
        )
