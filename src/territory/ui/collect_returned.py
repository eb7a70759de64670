"""Workbooks that come back: recognised by the ids inside, shown cell by cell, then taken in by one commit each.

A file that is recognised is kept as an open submission that follows its request, so that a reload loses none.
"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from territory.analysis.expected import say_period
from territory.config import Settings
from territory.desk.collections import read_request, write_received
from territory.desk.originals import measure_hash
from territory.desk.submissions import (
    COMMITTED,
    Submission,
    discard_submission,
    read_files,
    read_submissions,
    write_standing,
    write_submission,
)
from territory.errors import LakeMoved
from territory.ingest.admit import admit, derive_change
from territory.ingest.check import Report, check_sheets
from territory.ingest.finding import Finding
from territory.ingest.grid import Brought
from territory.ingest.limits import Limits
from territory.ingest.reader import read_brought
from territory.ingest.returned import Returned, check_personal, derive_returned, recognise
from territory.locale.words import HISTORY
from territory.model.collection import REQUEST, Request
from territory.model.viewer import Viewer
from territory.ui.change import say_text
from territory.ui.markdown import escape
from territory.ui.page import Here, show_link
from territory.ui.reach import saying_refusals
from territory.ui.session import open_desk, open_lake_to_write
from territory.ui.work import await_work

#: Remarks shown of one file; the rest is counted.
SHOWN = 20


def ask_returned(here: Here) -> None:
    """Where returned workbooks are dropped, and those that wait to be taken in."""
    words = here.words
    st.subheader(words("collect-returned-title"), anchor=False)
    turn = int(st.session_state.get("collect-turn", 0))
    uploaded = st.file_uploader(
        words("collect-returned-drop"), accept_multiple_files=True, key=f"collect-files-{turn}",
        help=words("collect-returned-help"),
    )  # fmt: skip
    taken = [_receive(here, item.file_id, item.name, item.getvalue()) for item in uploaded or ()]
    if taken and all(taken):
        # A new uploader: the bytes of the old one leave the memory of the session.
        st.session_state["collect-turn"] = turn + 1
        st.rerun()
    for submission in read_submissions(open_desk(), here.viewer):
        if (submission.follows or "").startswith(REQUEST):
            _ask_taking(here, submission)


def _receive(here: Here, drop: str, name: str, content: bytes) -> bool:
    """Keeps a file that answers one of our requests; says so of one that does not, and keeps nothing of it."""
    received = st.session_state.setdefault("collect-received", set())
    if drop in received:
        return True
    brought = _read(here, name, content)
    if brought is None:
        return False
    desk, code = open_desk(), recognise(brought)
    found = read_request(desk, here.viewer, code) if code else None
    if found is None:
        key = "collect-returned-foreign" if code else "collect-returned-unknown"
        st.warning(escape(here.words(key, file=name)), icon=":material/help:")
        if not code:
            show_link(here, here.asked, "deposit", here.words("menu-deposit"))
        return False
    if keep_returned(here, brought, found[1]) is None:
        return False
    received.add(drop)
    return True


def find_request(viewer: Viewer, asked: str) -> Request | None:
    """What was asked of a holder under the id that a workbook carries; None when nobody here knows it."""
    found = read_request(open_desk(), viewer, asked)
    return found[1] if found is not None else None


def keep_returned(here: Here, brought: Brought, request: Request) -> Submission | None:
    """The open submission of a file that answers a request, which is noted as received.

    None, said on screen, when personal data is written in the file: nothing of it is kept.
    """
    if personal := check_personal(brought):
        _refuse_personal(here, brought.file, personal)
        return None
    desk = open_desk()
    held = [one for one in read_submissions(desk, here.viewer) if brought.sha256 in {sha256 for _, sha256 in one.files}]
    kept = held[0] if held else write_submission(
        open_lake_to_write().settings, desk, here.viewer, [(brought.file, brought.content)], {}, follows=request.id
    )  # fmt: skip
    write_received(desk, here.viewer, request.id, brought.sha256)
    return kept


def _refuse_personal(here: Here, name: str, personal: tuple[Finding, ...]) -> None:
    """Says what must leave the file before anything of it is stored."""
    words = here.words
    st.error(escape(words("collect-returned-personal", file=name)), icon=":material/person_off:")
    told = [
        words("collect-returned-personal-at", sheet=one.sheet or "", row=one.row or 0, letter=one.letter or "",
              what=words(f"collect-{one.code}"), value=one.value or "")
        for one in personal[:SHOWN]
    ]  # fmt: skip
    st.markdown("\n".join(f"- {escape(line)}" for line in told))


def _ask_taking(here: Here, submission: Submission) -> None:
    """One returned file: what its holder edited, what is wrong, and the buttons to take it in or set it aside."""
    words, settings = here.words, open_lake_to_write().settings
    found = read_request(open_desk(), here.viewer, submission.follows or "")
    name, content = read_files(settings, submission)[0]
    if found is None:
        return
    made, request = found
    brought = _read(here, name, content)
    if brought is None:
        return
    returned = derive_returned(brought, request, here.view)
    report = check_sheets([returned.sheet] if returned.sheet else [], here.view)
    with st.container(border=True):
        holder = escape(request.holder.name)
        st.markdown(f"**{holder}** – {escape(words('collect-returned-file', file=name, round=made.name))}")
        st.markdown(escape(words("collect-returned-edits", count=len(returned.edits), rows=_count_rows(returned))))
        if returned.edits:
            st.table(_table(here, returned), hide_index=True, border="horizontal")
        _show_findings(here, (*returned.findings, *(one for entry in report.entries for one in entry.findings)))
        left, right = st.columns(2)
        accepted = sum(entry.accepted for entry in report.entries)
        with left:
            if accepted and st.button(
                words("collect-returned-take", count=accepted), key=f"take-{submission.id}", type="primary"
            ):
                _take(here, submission, request, report)
        with right:
            if st.button(words("collect-returned-aside"), key=f"aside-{submission.id}"):
                imported = open_lake_to_write().read_named_files(here.viewer)
                discard_submission(settings, open_desk(), here.viewer, submission.id, imported)
                st.rerun()


def _take(here: Here, submission: Submission, request: Request, report: Report) -> None:
    lake, desk = open_lake_to_write(), open_desk()
    message = HISTORY("collect-returned-message", holder=request.holder.name)[:300]
    change = derive_change(report, kind="import", message=message, author=here.viewer.name, base=here.view.number)
    with saying_refusals(here):
        try:
            admitted = admit(lake, desk, here.viewer, report, change)
        except LakeMoved:
            st.warning(here.words("collect-meeting-moved"), icon=":material/sync_problem:")
            return
        rows = sum(entry.accepted for entry in report.entries)
        write_standing(
            desk, here.viewer, submission.id, COMMITTED, rows=rows, waiting=report.rejected,
            import_id=admitted.receipt.import_id,
        )  # fmt: skip
        st.rerun()


def _table(here: Here, returned: Returned) -> pd.DataFrame:
    """One row per value, every cell that was filled in words: `Valeur : 12,5`."""
    words = here.words
    rows: dict[int, dict[str, str]] = {}
    names = dict(here.view.read_columns("indicator", ("id", "name")).to_pandas().itertuples(index=False, name=None))
    for edit in returned.edits:
        item = edit.asked
        row = rows.setdefault(item.number, {
            words("column-indicator-name"): escape(names.get(item.indicator, item.indicator)),
            words("column-asked-period"): escape(words.say(say_period(item.first, item.last))),
            words("collect-returned-cells"): "",
        })  # fmt: skip
        told = words(
            "collect-returned-cell" if edit.before is None else "collect-returned-cell-changed",
            title=words.title("observation", edit.column),
            before=say_text(words, {}, "observation", edit.column, edit.before),
            after=say_text(words, {}, "observation", edit.column, edit.after),
        )  # fmt: skip
        cells = words("collect-returned-cells")
        row[cells] = " · ".join(part for part in (row[cells], escape(told)) if part)
    return pd.DataFrame(list(rows.values()))


def _show_findings(here: Here, findings: tuple[Finding, ...]) -> None:
    words = here.words
    for finding in findings[:SHOWN]:
        place = words("collect-returned-place", row=finding.row or 0, letter=finding.letter or "")
        icon = ":material/block:" if finding.blocks else ":material/info:"
        st.markdown(f"{icon} {escape(place)} {escape(finding.say(words))}")
    if len(findings) > SHOWN:
        st.markdown(words("cli-check-more", count=len(findings) - SHOWN))


def _count_rows(returned: Returned) -> int:
    return len({edit.asked.number for edit in returned.edits})


def _read(here: Here, name: str, content: bytes) -> Brought | None:
    """The file as it is read, beside the page: a large one freezes nobody; None while that lasts."""
    key = ("returned", name, measure_hash(content))
    return await_work(here, key, lambda step: read_brought(content, name, {}, Limits.of(Settings.read()), step))
