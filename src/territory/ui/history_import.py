"""One import: what it brought by table, what it changed cell by cell, and taking it back, told before it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from territory.access.policy import may, reach
from territory.analysis.difference import derive_names_asked
from territory.analysis.effect import Effect, measure_effect
from territory.errors import TerritoryError
from territory.ingest.admit import take_back
from territory.lake.history import Difference, Entry
from territory.lake.preview import Cell
from territory.lake.undo import Kept, Undoing, Undone
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.model.viewer import Capability
from territory.ui.change import say_row, show_cells, show_effect
from territory.ui.figures import show_rows
from territory.ui.markdown import escape
from territory.ui.page import Here, read_live
from territory.ui.reach import say_error
from territory.ui.scope_bar import ask_about
from territory.ui.session import open_desk, open_lake, open_lake_to_write

#: Cells on one page of a difference, and kept rows that are named.
PAGE_CELLS = 100
NAMED = 20
#: Kinds of import that are not taken back: an arrêté is corrected by another, an undo by doing again, a consent by
#: being given again.
_LASTING = frozenset({"closing", "undo", "migration", "withdrawal"})
_FILES = ("change-table", "change-file", "change-rows", "change-n-added", "change-n-changed", "change-n-removed")


def ask_import(here: Here) -> Entry | None:
    """The import that the address names, else the last one; None when there is none."""
    entries = {entry.import_id: entry for entry in reversed(open_lake().read_history(here.viewer))}
    words = here.words
    names = {code: words("history-option", at=entry.at, message=entry.message) for code, entry in entries.items()}
    if not names:
        return None
    st.header(words("history-one"), anchor=False)
    chosen = ask_about(here, here.asked, names, "history-which")
    return entries.get(chosen or "")


def show_import(here: Here, entry: Entry | None) -> None:
    """What an import brought and changed, then the way to take it back for those who may."""
    if entry is None:
        return
    words = here.words
    live = read_live(here)
    if entry.undone is not None:
        st.info(escape(words("history-undone-by", by=entry.undone)), icon=":material/undo:")
    columns = ("import", "table", "file", "rows", "added", "changed", "removed")
    files = [row for row in live.read_columns("import_file", columns).to_pylist() if row["import"] == entry.import_id]
    if files:
        rows = [
            {
                "change-table": words.title(row["table"]),
                "change-file": row["file"],
                "change-rows": row["rows"],
                **{f"change-n-{name}": row[name] for name in ("added", "changed", "removed")},
            }
            for row in sorted(files, key=lambda row: str(row["table"]))
        ]
        show_rows(here, f"files-{entry.import_id}", pd.DataFrame(rows, dtype=object), _FILES)
    _show_difference(here, entry)
    if may(here.viewer, Capability.WRITE):
        _show_undo(here, entry)


@st.cache_data(max_entries=8, show_spinner=False)
def _read_difference(key: str, _here: Here, _entry: Entry) -> tuple[Difference, ...]:
    """What one import changed: never to change, so it may be kept."""
    return open_lake().read_difference(_here.viewer, str(_entry.snapshot - 1), str(_entry.snapshot))


def _show_difference(here: Here, entry: Entry) -> None:
    words = here.words
    found = _read_difference(f"{entry.import_id} {entry.snapshot} {here.viewer} {entry.at}", here, entry)
    if not found:
        st.markdown(words("history-no-cell"))
        return
    with st.expander(words("change-cells", count=len(found)), key=f"difference-{entry.import_id}"):
        counts = Counter(item.table for item in found)
        table = st.selectbox(
            words("history-table"), list(counts), index=None, placeholder=words("history-all-tables"),
            format_func=lambda name: words("history-table-count", table=words.title(name), count=counts[name]),
            key=f"difference-table-{entry.import_id}",
        )  # fmt: skip
        kept = [item for item in found if table is None or item.table == table]
        pages = -(-len(kept) // PAGE_CELLS)
        page = st.pagination(pages, key=f"difference-page-{entry.import_id}-{table}") if pages > 1 else 1
        if pages > 1:
            st.markdown(f":small[{words('history-page', page=page, pages=pages)}]")
        shown = kept[(page - 1) * PAGE_CELLS : page * PAGE_CELLS]
        lake, asked = open_lake(), derive_names_asked(shown)
        names = lake.read_names(here.viewer, asked, f"v{entry.snapshot - 1}")
        names |= lake.read_names(here.viewer, asked, f"v{entry.snapshot}")
        cells = tuple(
            Cell(
                item.table, (item.key,), names.get((item.table, item.key), (item.key,)), item.kind, item.field,
                item.before, item.after, None,
            )
            for item in shown
        )  # fmt: skip
        show_cells(here, f"difference-{entry.import_id}-{page}", cells, names)


def _show_undo(here: Here, entry: Entry) -> None:
    """The way back: what it would do, then the button that does it; and what was done, once it is."""
    words = here.words
    _show_done(here, entry)
    if entry.undone is not None or entry.kind in _LASTING:
        return
    if _is_of_others(here, entry):
        st.info(words("reach-undo-others"), icon=":material/lock:")
        return
    asking = f"undo-asked-{entry.import_id}"
    if not st.session_state.get(asking):
        st.button(
            words("undo-look"), key=f"undo-look-{entry.import_id}", icon=":material/undo:",
            on_click=_set, args=(asking, True),
        )  # fmt: skip
        return
    st.header(words("undo-title"), anchor=False)
    try:
        with st.spinner(words("undo-measuring"), show_time=False):
            told = open_lake_to_write().read_undo(here.viewer, entry.import_id)
            effect = _measure(here, told)
    except TerritoryError as refused:
        st.error(escape(say_error(words, refused)), icon=":material/error:")
        return
    show_told(here, told.reversed, told.kept, is_done=False)
    if not told.reversed:
        st.button(words("undo-give-up"), key="undo-give-up", on_click=_set, args=(asking, False))
        return
    st.subheader(words("publish-effect"), anchor=False)
    show_effect(here, effect, "undo-effect")
    st.button(
        words("undo-do"), key="undo-do", type="primary", icon=":material/undo:", on_click=_undo,
        args=(here, entry, effect),
    )  # fmt: skip
    st.button(words("undo-give-up"), key="undo-give-up", on_click=_set, args=(asking, False))


def _is_of_others(here: Here, entry: Entry) -> bool:
    """Whether rows of other programmes stand as the import left them; who coordinates everything is not asked."""
    if reach(here.viewer, Capability.WRITE) is None:
        return False
    return entry.import_id in open_lake_to_write().read_foreign(here.viewer)


def _set(name: str, value: bool) -> None:
    st.session_state[name] = value


def _measure(here: Here, told: Undoing) -> Effect:
    live = read_live(here)
    return measure_effect(live, open_lake_to_write().view_after(here.viewer, told.change), Scope())


def _undo(here: Here, entry: Entry, effect: Effect) -> None:
    """Takes the import back, with all that came of it."""
    done = f"undo-done-{entry.import_id}"
    try:
        undone, _ = take_back(open_lake_to_write(), open_desk(), here.viewer, entry.import_id)
    except TerritoryError as refused:
        st.session_state[done] = refused
        return
    st.session_state[done] = (undone, effect)


def _show_done(here: Here, entry: Entry) -> None:
    words = here.words
    done: tuple[Undone, Effect] | TerritoryError | None = st.session_state.get(f"undo-done-{entry.import_id}")
    if isinstance(done, TerritoryError):
        st.error(escape(say_error(words, done)), icon=":material/error:")
    elif done is not None:
        undone, effect = done
        show_told(here, undone.reversed, undone.kept, is_done=True)
        st.subheader(words("publish-effect"), anchor=False)
        show_effect(here, effect, "undone-effect")


def show_told(here: Here, reversed_: Mapping[str, int], kept: Sequence[Kept], *, is_done: bool) -> None:
    """What is (or was) reversed, then what stays and why, in sentences."""
    words, suffix = here.words, "done" if is_done else "would"
    count = sum(reversed_.values())
    parts = [words("difference-part", table=words.title(name), count=number) for name, number in reversed_.items()]
    if not count:
        st.warning(words("undo-nothing"), icon=":material/info:")
    elif is_done:
        st.success(escape(words("undo-reversed-done", count=count, parts=words.join(parts))), icon=":material/undo:")
    else:
        st.markdown(escape(words("undo-reversed-would", count=count, parts=words.join(parts))))
    if not kept:
        return
    st.markdown(f"**{escape(words(f'undo-kept-{suffix}', count=len(kept)))}**")
    asked: dict[str, set[str]] = {}
    for row in kept[:NAMED]:
        asked.setdefault(row.table, set()).add(row.key)
    names = open_lake().read_names(here.viewer, asked)
    authors = {entry.import_id: entry for entry in open_lake().read_history(here.viewer)}
    lines = [f"- {escape(say_kept(words, row, names, authors))}" for row in kept[:NAMED]]
    if len(kept) > NAMED:
        lines.append(f"- {words('absent-others', count=len(kept) - NAMED)}")
    st.markdown("\n".join(lines))


def say_kept(
    words: Words,
    row: Kept,
    names: Mapping[tuple[str, str], tuple[str, ...]],
    entries: Mapping[str, Entry],
) -> str:
    """Why a row stays: who changed it since and when, or that other rows still need it."""
    said = say_row(words, row.table, names.get((row.table, row.key), (row.key,)))
    by = entries.get(row.by or "")
    if row.why in {"needed", "part"}:
        return words(f"undo-{row.why}", row=said)
    if by is None:
        return words("undo-gone-since", row=said)
    return words("undo-changed-since", row=said, author=by.author, at=by.at, message=by.message)
