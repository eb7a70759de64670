"""From a verdict to the lake: the change as it would be, what it does to the results, then one commit and its undo."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

import streamlit as st

from territory.analysis.effect import Effect, measure_effect
from territory.desk.mappings import write_memory
from territory.desk.submissions import COMMITTED, OPEN, Submission, read_submission, write_standing
from territory.desk.waiting import WaitingRow, settle, write_waiting
from territory.errors import LakeMoved, Refused, TerritoryError
from territory.ingest.admit import admit, derive_change, take_back
from territory.ingest.piece import Piece
from territory.ingest.sheet import as_text
from territory.ingest.submission import Examination
from territory.lake.change import Change
from territory.lake.decide import KEEP, derive_absent, derive_rebased
from territory.lake.preview import ChangeShown
from territory.locale.words import HISTORY
from territory.ui.change import show_change, show_effect
from territory.ui.change_choices import ask_absent, show_conflict
from territory.ui.history_import import show_told
from territory.ui.markdown import escape
from territory.ui.page import Here, show_link
from territory.ui.reach import say_error, show_refused
from territory.ui.session import open_desk, open_lake_to_write
from territory.ui.work import Step, await_work

#: Rows that wait are kept one by one up to this many; a file with more is to be corrected as a file.
KEPT_WAITING = 5_000
LONGEST_MESSAGE = 300


def ask_commit(here: Here, submission: Submission, examination: Examination) -> None:
    """What will change and what it does to the results, what of rows that left the file, then the button that saves."""
    words = here.words
    if not examination.report.tables:
        _keep_waiting(here, submission, examination, submission.import_id)
        return
    st.header(words("deposit-change"), anchor=False)
    base = int(st.session_state.setdefault(f"deposit-base-{submission.id}", here.view.number))
    change = _derive_change(here, submission, examination, base)
    seen = _preview(here, submission, change)
    if seen is None:
        return
    shown, _ = seen
    decisions, day = ask_absent(here, shown, examination.waiting)
    answers = show_conflict(here, shown)
    if answers is None:
        return
    change = derive_absent(change, shown, decisions, day)
    if answers:
        change = derive_rebased(change, shown, answers)
    decided = (tuple(sorted(decisions.items())), day, tuple(sorted(answers.items())))
    if answers or any(decision != KEEP for decision in decisions.values()):
        seen = _preview(here, submission, change, decided)
        if seen is None:
            return
    shown, effect = seen
    show_change(here, shown)
    show_effect(here, effect)
    if not shown.touched:
        if (done := _say_saved(here, submission)) is not None:
            # Said here too: this is where the button was.
            st.success(escape(done), icon=":material/check_circle:")
        _keep_waiting(here, submission, examination, submission.import_id)
        return
    _ask_button(here, submission, examination, change)


def _derive_change(here: Here, submission: Submission, examination: Examination, base: int) -> Change:
    names = ", ".join(name for name, _ in submission.files)
    message = HISTORY("deposit-message-default", files=names)[:LONGEST_MESSAGE]
    return derive_change(
        examination.report, kind="import", message=message, author=here.viewer.name, base=base,
        series=_read_source(here, submission), partial=examination.partial,
    )  # fmt: skip


def _read_source(here: Here, submission: Submission) -> str | None:
    """The file that a corrected copy stands for: what the first brought, and the copy no longer has, is absent."""
    first = submission
    while first.follows is not None:
        try:
            first = read_submission(open_desk(), here.viewer, first.follows)
        except TerritoryError:
            return None
    is_copy = first is not submission and len(first.files) == len(submission.files) == 1
    return first.files[0][0] if is_copy else None


def _preview(
    here: Here, submission: Submission, change: Change, decided: Hashable = None
) -> tuple[ChangeShown, Effect] | None:
    """The change and its effect, measured once for the same choices and decisions at the same head; None meanwhile."""
    lake = open_lake_to_write()
    choices = tuple(sorted(submission.choices.items()))
    # Whoever asks is part of it: a change is shown, and refused, by what one may read and move.
    key = ("preview", submission.files, choices, lake.head(), change.base, decided, here.viewer)

    def work(step: Step) -> tuple[ChangeShown, Effect]:
        step(here.words("deposit-measuring"))
        shown = lake.read_change(here.viewer, change)
        before = lake.view(here.viewer)
        return shown, measure_effect(before, lake.view_after(here.viewer, change))

    try:
        return await_work(here, key, work)
    except Refused as refused:
        show_refused(here, refused)
        return None


def _ask_button(here: Here, submission: Submission, examination: Examination, change: Change) -> None:
    words = here.words
    message = st.text_input(
        words("deposit-message"),
        value=change.message,
        max_chars=LONGEST_MESSAGE,
        key=f"deposit-message-{submission.id}",
    )
    if examination.waiting:
        st.markdown(words("deposit-waiting-explain"))
    label = words("deposit-commit", count=examination.accepted)
    if st.button(label, type="primary", icon=":material/save:", key="deposit-commit"):
        _commit(here, submission, examination, replace(change, message=message or change.message))
        st.rerun()
    kind, said = st.session_state.get(_last(submission), (None, None))
    if kind == "error":
        st.error(escape(said), icon=":material/error:")


def _commit(here: Here, submission: Submission, examination: Examination, change: Change) -> None:
    """One commit; then what waits is kept, what was chosen is remembered, and the journal says it."""
    lake, desk = open_lake_to_write(), open_desk()
    try:
        admitted = admit(lake, desk, here.viewer, examination.report, change)
    except LakeMoved:
        # The next run shows the rows that moved, and asks about those alone.
        return
    except TerritoryError as refusal:
        _keep_refusal(here, submission, refusal)
        return
    receipt = admitted.receipt
    for piece in examination.pieces:
        write_memory(desk, here.viewer, piece.mapping, piece.choices)
    waiting = _keep_waiting(here, submission, examination, receipt.import_id)
    if submission.follows:
        # What waited of the file that this one corrects is in this one, in the lake or waiting again.
        settle(desk, here.viewer, submission.follows)
    st.session_state.pop(f"deposit-base-{submission.id}", None)
    said = here.words(
        "deposit-done", count=examination.accepted, waiting=waiting, **{"import": receipt.import_id or "—"}
    )
    st.session_state[_last(submission)] = ("done", said)


def _keep_waiting(here: Here, submission: Submission, examination: Examination, import_id: str | None) -> int:
    """Rows that stay out, in the work list; returns how many. They are written only when they are not there already."""
    waiting = examination.waiting
    state = COMMITTED if import_id else OPEN
    if (submission.rows, submission.waiting, submission.state, submission.import_id) == (
        examination.rows, waiting, state, import_id,
    ):  # fmt: skip
        return waiting
    rows = [row for piece in examination.pieces for row in _read_waiting(piece)][:KEPT_WAITING]
    desk = open_desk()
    write_waiting(desk, here.viewer, submission.id, rows)
    write_standing(desk, here.viewer, submission.id, state, rows=examination.rows, waiting=waiting, import_id=import_id)
    return waiting


def _read_waiting(piece: Piece) -> list[WaitingRow]:
    block, target = piece.block, piece.mapping.target
    if target is None:
        return []
    wrong: dict[int, list[dict[str, object]]] = {}
    for finding in piece.findings:
        if finding.blocks and finding.row is not None:
            wrong.setdefault(finding.row, []).append(
                {
                    "code": finding.code, "column": finding.column, "letter": finding.letter, "value": finding.value,
                    "severity": finding.severity, "table": finding.table, "detail": dict(finding.detail),
                }
            )  # fmt: skip
    return [
        WaitingRow(
            target,
            line,
            {label: as_text(cell) or None for label, cell in zip(block.labels, cells, strict=False)},
            wrong.get(line, []),
            file=block.file,
            sheet=block.sheet,
            sha256=block.sha256,
        )
        for line, cells in block.rows
        if line in piece.blocked
    ]


def show_last(here: Here, submission: Submission) -> None:
    """What the last commit or undo did; the ways on, and the way back, stay as long as the import does.

    At the top of the page: the browser comes back there when what is below is read again.
    """
    words = here.words
    kind, said = st.session_state.get(_last(submission), (None, None))
    if kind == "error":
        st.error(escape(said), icon=":material/error:")
    elif kind == "undone":
        show_told(here, said.reversed, said.kept, is_done=True)
    done = _say_saved(here, submission)
    if done is None:
        return
    st.success(escape(done), icon=":material/check_circle:")
    show_link(here, here.asked, "overview", words("deposit-see-overview"))
    show_link(here, here.asked, "attach", words("deposit-see-attach"))
    show_link(here, here.asked, "today", words("deposit-see-today"))
    st.button(
        words("deposit-undo"),
        key="deposit-undo",
        icon=":material/undo:",
        on_click=_undo,
        args=(here, submission, submission.import_id),
    )


def _say_saved(here: Here, submission: Submission) -> str | None:
    """What went in and what waits, None while nothing of the submission is in the lake."""
    if submission.state != COMMITTED or submission.import_id is None:
        return None
    kind, said = st.session_state.get(_last(submission), (None, None))
    return said if kind == "done" else here.words("deposit-committed", **{"import": submission.import_id})


def _undo(here: Here, submission: Submission, import_id: str) -> None:
    try:
        undone, _ = take_back(open_lake_to_write(), open_desk(), here.viewer, import_id)
    except TerritoryError as refusal:
        _keep_refusal(here, submission, refusal)
        return
    st.session_state[_last(submission)] = ("undone", undone)


def _keep_refusal(here: Here, submission: Submission, refusal: TerritoryError) -> None:
    st.session_state[_last(submission)] = ("error", say_error(here.words, refusal))


def _last(submission: Submission) -> str:
    """Where the session keeps what was last done with a submission, until the next thing is."""
    return f"deposit-last-{submission.id}"
