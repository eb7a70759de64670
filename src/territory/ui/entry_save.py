"""From a form to the lake: what is to correct, what would change cell by cell, what others changed, and the save."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st

from territory.analysis.entry import read_object
from territory.desk.drafts import discard_draft
from territory.errors import LakeMoved
from territory.ingest.admit import admit
from territory.ingest.entry import CLOSE, EDIT, Entry, set_cell
from territory.ingest.entry_change import ADDED, REMOVED, Cell, Moved, check_moved, key_of, with_was
from territory.ingest.entry_check import Remark, Verdict, check_entry, derive_entry_change
from territory.ingest.entry_removal import Referring, read_use
from territory.ingest.entry_values import say_cell
from territory.locale.words import HISTORY
from territory.schema.registry import read_table, read_tables
from territory.ui.entry_effect import show_entry_effect
from territory.ui.entry_form import say_anchor
from territory.ui.entry_state import Current, Place, go, mark_checked, save
from territory.ui.form_choices import say_row, say_text
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import saying_refusals
from territory.ui.session import open_desk, open_lake_to_write

#: Rows of a preview shown at once; a project and all it holds rarely have more.
SHOWN_ROWS = 60


def read_used(current: Current) -> tuple[Referring, ...]:
    """What leans on the definition that is edited; nothing for a form whose objects are no definitions."""
    if current.mode != EDIT or not current.form.meaning or current.key is None:
        return ()
    found = read_object(current.view, current.form, current.key)
    return read_use(current.view, current.form, found) if found else ()


def judge(current: Current, used: tuple[Referring, ...]) -> Verdict:
    """The verdict on what is on screen."""
    return check_entry(
        current.form, current.entry, current.view, date.today(), is_used=bool(used), closes=current.mode == CLOSE
    )


def derive_problems(here: Here, verdict: Verdict) -> dict[tuple[str, int, str | None], str]:
    """What to show under each field."""
    return {(item.table, item.index, item.column): say_remark(here, item) for item in blocking(verdict)}


def blocking(verdict: Verdict) -> list[Remark]:
    """The remarks that keep the entry out."""
    return [item for item in verdict.remarks if item.finding.blocks]


def say_remark(here: Here, remark: Remark) -> str:
    """What is wrong and what to do, in a sentence about a field rather than about a file."""
    words, finding = here.words, remark.finding
    key = f"entry-finding-{finding.code}"
    if not words.has(key):
        return finding.say(words)
    detail: dict[str, object] = {**finding.detail}
    if other := finding.detail.get("other"):
        detail["other"] = words.title(other) if other in read_tables() else other
    if remark.table and "columns" in detail:
        named = finding.detail["columns"].split(", ")
        detail["columns"] = " / ".join(words.title(remark.table, name) for name in named)
    if "count" in detail:
        detail["count"] = int(finding.detail["count"])
    return words(key, value=finding.value or "", **detail)


def show_summary(here: Here, current: Current, verdict: Verdict) -> None:
    """All that is to correct, at the top: where it is and what to do."""
    words = here.words
    if not verdict.blocks:
        return
    st.error(words("entry-to-correct", count=len(blocking(verdict))), icon=":material/error:")
    st.markdown(_say_lines(here, sort_remarks(current, blocking(verdict))))


def _say_lines(here: Here, remarks: Sequence[Remark]) -> str:
    """Remarks as a list: the part of the form, as a link to it, the field, and what to do."""
    words, lines = here.words, []
    for remark in remarks:
        where = f"[{escape(words.title(remark.table))}](#{say_anchor(remark.table)})"
        field = f", {escape(words.title(remark.table, remark.column))}" if remark.column else ""
        lines.append(f"- {where}{field} · {escape(say_remark(here, remark))}")
    return "\n".join(lines)


def sort_remarks(current: Current, remarks: Sequence[Remark]) -> list[Remark]:
    """Remarks in the order in which the form shows their fields."""
    tables = [part.table for part in current.form.parts]
    shown = {part.table: (*part.first, *part.rest) for part in current.form.parts}

    def place(remark: Remark) -> tuple[int, int, int]:
        names = shown.get(remark.table, ())
        table = tables.index(remark.table) if remark.table in tables else len(tables)
        return table, remark.index, names.index(remark.column) if remark.column in names else len(names)

    return sorted(remarks, key=place)


def show_moved(here: Here, current: Current) -> bool:
    """What somebody else changed since the entry was begun, to decide cell by cell; returns whether there is any."""
    words = here.words
    moved = check_moved(current.form, current.entry, current.view)
    if not moved:
        return False
    st.warning(words("entry-moved", count=len(moved)), icon=":material/sync_problem:")
    for item in moved:
        with st.container(border=True, key=f"moved-{item.table}-{item.index}-{item.column}"):
            _show_move(here, current, item)
    return True


def _show_move(here: Here, current: Current, item: Moved) -> None:
    words, view = here.words, current.view
    key = f"{item.table}-{item.index}-{item.column}"
    if item.column is None:
        st.markdown(words("entry-moved-gone", what=escape(words.title(item.table))))
        st.button(words("entry-moved-again"), key=f"mine-{key}", on_click=save, args=(here, current, _as_new(item)))
        return
    said = {
        name: escape(say_text(words, view, item.table, item.column, text))
        for name, text in (("was", item.was), ("now", item.now), ("mine", item.mine))
    }
    what = f"{words.title(item.table)}, {words.title(item.table, item.column)}"
    st.markdown(words("entry-moved-cell", what=escape(what), **said))
    for column, side in zip(st.columns(2), ("mine", "now"), strict=True):
        with column:
            st.button(
                words(f"entry-moved-{side}"),
                key=f"{side}-{key}",
                on_click=save,
                args=(here, current, _settle(item, side)),
            )


def show_save(here: Here, current: Current, verdict: Verdict, used: tuple[Referring, ...]) -> None:
    """What would change, then the button that makes it so."""
    words = here.words
    st.header(words("entry-preview"), anchor=False)
    if verdict.version is not None:
        version = verdict.version
        leaning = [words("entry-leaning", count=item.count, what=words.title(item.table)) for item in used[:4]]
        st.info(
            words("entry-version", number=version.number, old=version.old, new=version.new, used=leaning),
            icon=":material/difference:",
        )
    if not verdict.cells:
        st.info(words("entry-nothing-changes"), icon=":material/info:")
        return
    show_cells(here, current, verdict.cells)
    show_entry_effect(here, current, verdict)
    removed = verdict.removed
    agreed = True
    if removed:
        agreed = st.checkbox(words("entry-agree-removal", count=removed), key="entry-agree")
    if verdict.notes:
        st.warning(words("entry-personal", count=len(verdict.notes)), icon=":material/person_alert:")
        st.markdown(_say_lines(here, sort_remarks(current, verdict.notes)))
        agreed = st.checkbox(words("entry-agree-personal"), key="entry-agree-personal") and agreed
    reason = _ask_reason(here, current)
    if st.button(
        words(f"entry-save-{current.mode}"),
        type="primary",
        icon=":material/save:",
        disabled=not agreed,
        key="entry-save",
    ):
        _commit(here, current, verdict, reason)


def _ask_reason(here: Here, current: Current) -> str:
    """Why, for the history; kept in the draft like any field."""
    if st.session_state.get("entry-reason") != current.entry.reason:
        st.session_state["entry-reason"] = current.entry.reason

    def change() -> None:
        text = str(st.session_state["entry-reason"])
        save(here, current, lambda entry: replace(entry, reason=text))

    st.text_input(
        here.words("entry-reason"),
        max_chars=200,
        help=here.words("entry-reason-help"),
        key="entry-reason",
        on_change=change,
    )
    return current.entry.reason


def show_check_button(here: Here, current: Current) -> None:
    """The button that asks for the check, before which nothing is said of what is not filled yet."""
    st.button(
        here.words("entry-check"),
        type="primary",
        icon=":material/fact_check:",
        key="entry-check",
        on_click=mark_checked,
        args=(here, current),
    )


def show_cells(here: Here, current: Current, cells: tuple[Cell, ...]) -> None:
    """The change row by row: a new row is its cells, one that is there its cells before and after."""
    words, view = here.words, current.view
    # What ties a row to its object says nothing that its name does not.
    links = {(part.table, name) for part in current.form.parts for name in (*part.link, part.number)}
    rows: dict[tuple[str, str], list[Cell]] = {}
    for cell in cells:
        rows.setdefault((cell.table, cell.key), []).append(cell)
    for (table, key), mine in list(rows.items())[:SHOWN_ROWS]:
        held = {cell.column: cell.after or cell.before for cell in mine}
        whole = current_row(current, table, key)
        name = say_row(words, view, table, {**whole, **held}.items()) or key.replace("|", " · ")
        st.markdown(words(f"entry-row-{mine[0].kind}", what=escape(words.title(table)), name=escape(name)))
        told = [cell for cell in mine if (cell.table, cell.column) not in links]
        if mine[0].kind == REMOVED or not told:
            continue
        shown = pd.DataFrame([_say_cell(here, current, cell) for cell in told]).map(escape)
        st.table(shown, hide_index=True, border="horizontal", alt=words("table-alternative", count=len(told)))
    if len(rows) > SHOWN_ROWS:
        st.markdown(f":small[{words('table-cut', shown=SHOWN_ROWS, count=len(rows))}]")


def current_row(current: Current, table: str, key: str) -> Mapping[str, str | None]:
    """What the lake holds of a row that the entry edits, empty for a new one."""
    for row in current.entry.rows.get(table, ()):
        if row.was is not None and key_of(read_table(table), row.was) == key:
            return row.was
    return {}


def _say_cell(here: Here, current: Current, cell: Cell) -> dict[str, str]:
    words, view = here.words, current.view
    said = {words("entry-column-field"): words.title(cell.table, cell.column)}
    if cell.kind != ADDED:
        said[words("entry-column-before")] = say_text(words, view, cell.table, cell.column, cell.before)
    after = "entry-column-value" if cell.kind == ADDED else "entry-column-after"
    return {**said, words(after): say_text(words, view, cell.table, cell.column, cell.after)}


def _say_message(current: Current, verdict: Verdict, reason: str) -> str:
    main = current.form.main
    cells = next((row.cells for row in verdict.rows if row.table == main.table), {})
    name = say_row(HISTORY, current.view, main.table, cells.items()) or key_of(main.described, cells)
    said = HISTORY(f"entry-message-{current.mode}", what=HISTORY.title(main.table), name=name)
    return (HISTORY.pair(said, reason.strip()) if reason.strip() else said)[:500]


def _commit(here: Here, current: Current, verdict: Verdict, reason: str) -> None:
    message = _say_message(current, verdict, reason)
    change = derive_entry_change(verdict, message, here.viewer.name, current.view.number)
    lake, desk = open_lake_to_write(), open_desk()
    with saying_refusals(here):
        try:
            with st.spinner(here.words("entry-saving"), show_time=False):
                admitted = admit(lake, desk, here.viewer, verdict.report, change)
        except LakeMoved:
            # The rows that moved are shown, with what is typed here, at the rerun: the view is then the new head's.
            st.session_state["entry-late"] = True
            st.rerun()
        if current.draft is not None:
            discard_draft(desk, here.viewer, current.draft.id)
        go(here, Place("done", key=admitted.receipt.import_id or "none"))
        st.rerun()


def _settle(item: Moved, side: str) -> Callable[[Entry], Entry]:
    """The entry where one cell that moved is decided: it is now as the lake has it, and stays as typed or follows."""

    def change(entry: Entry) -> Entry:
        column = read_table(item.table).field(item.column or "")
        was = {**(entry.row(item.table, item.index).was or {}), column.name: item.now}
        settled = with_was(entry, item.table, item.index, was)
        if side == "mine":
            return settled
        return set_cell(settled, item.table, item.index, column.name, say_cell(item.now, column))

    return change


def _as_new(item: Moved) -> Callable[[Entry], Entry]:
    return lambda entry: with_was(entry, item.table, item.index, None)
