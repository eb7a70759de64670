"""Who did what when, to what: the journal in plain words, sought, page by page, and its download."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

import pandas as pd
import streamlit as st

from territory.config import Settings
from territory.desk.engine import Desk
from territory.desk.grants import read_all_grants
from territory.desk.journal import (
    NOBODY,
    JournalEntry,
    Sought,
    derive_horizon,
    measure_journal,
    purge_journal,
    read_journal,
    read_journal_choices,
    write_entry,
)
from territory.errors import TerritoryError
from territory.locale.words import Words
from territory.model.clock import derive_day, read_clock
from territory.model.viewer import Viewer
from territory.schema.registry import read_table
from territory.ui.downloads import derive_csv
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.session import open_desk, read_viewer

#: Lines shown at once, and lines of a download: beyond, a spreadsheet is no longer the tool.
SHOWN, MOST = 50, 100_000
COLUMNS = ("at_utc", "actor", "action", "object", "detail")
#: Details that are codes of a table: its field says them.
_LABELLED = {"kind": ("import", "kind"), "consent": ("testimony", "consent"), "extent": ("testimony", "consent_scope")}
_PLACE, _DONE = "journal-place", "journal-done"


def ask_sought(here: Here) -> Sought:
    """What the filters ask for; any change leads back to the latest lines."""
    words = here.words
    actions, actors = read_journal_choices(open_desk(), here.viewer)
    named = sorted(actions, key=lambda action: say_action(words, action))
    one, two, three, four = (cell for pair in (st.columns(2), st.columns(2)) for cell in pair)
    action = one.selectbox(
        words("journal-filter-action"), named, index=None, format_func=lambda item: say_action(words, item),
        placeholder=words("journal-filter-all"), key="journal-action", on_change=_go, args=(0,),
    )  # fmt: skip
    actor = two.selectbox(
        words("journal-filter-actor"), actors, index=None, format_func=lambda item: say_actor(words, item),
        placeholder=words("journal-filter-all"), key="journal-actor", on_change=_go, args=(0,),
    )  # fmt: skip
    first, last = (
        cell.date_input(words(f"journal-filter-{name}"), value=None, format="DD/MM/YYYY", key=f"journal-{name}",
                        on_change=_go, args=(0,))
        for cell, name in ((three, "first"), (four, "last"))
    )  # fmt: skip
    sought = Sought(action, actor, *(day if isinstance(day, date) else None for day in (first, last)))
    if sought.first and sought.last and sought.first > sought.last:
        st.warning(words("journal-filter-dates"), icon=":material/event_busy:")
    return sought


def show_journal(here: Here, sought: Sought) -> None:
    """How many lines there are, one page of them, the ways to the others and the download."""
    words, desk = here.words, open_desk()
    count = measure_journal(desk, here.viewer, sought)
    st.header(words("journal-answer", count=count), anchor=False)
    if not count:
        return
    place = min(int(st.session_state.get(_PLACE, 0)), (count - 1) // SHOWN * SHOWN)
    entries = read_journal(desk, here.viewer, sought, limit=SHOWN, offset=place)
    subjects = {row.id: row.subject for row in read_all_grants(desk, here.viewer)}
    titles = [words(f"journal-column-{name}") for name in ("at", "actor", "what")]
    rows = [
        [words.moment(entry.at), escape(say_actor(words, entry.actor)), escape(say_entry(words, entry, subjects))]
        for entry in entries
    ]
    st.table(
        pd.DataFrame(rows, columns=titles), hide_index=True, border="horizontal",
        alt=words("table-alternative", count=len(rows)),
    )  # fmt: skip
    if count > SHOWN:
        _show_ways(words, place, len(entries), count)
    st.download_button(
        words("journal-export"), _exporting(here, sought), file_name=f"journal-{derive_day(read_clock())}.csv",
        mime="text/csv", key="journal-export", on_click="ignore", type="tertiary", icon=":material/download:",
    )  # fmt: skip
    if count > MOST:
        st.markdown(f":small[{words('journal-export-cut', most=MOST)}]")


def show_retention(here: Here) -> None:
    """How long lines are kept, and the button that erases those that have had their time."""
    words, months = here.words, Settings.read().journal_months
    st.markdown(f":small[{words('journal-explain', months=months)}]")
    if (done := st.session_state.pop(_DONE, None)) is not None:
        st.success(escape(done), icon=":material/check_circle:")
    last = derive_day(derive_horizon(read_clock(), months))
    # The day itself is not over for all of its lines.
    old = measure_journal(open_desk(), here.viewer, Sought(last=date.fromordinal(last.toordinal() - 1)))
    if old:
        st.markdown(words("journal-old", count=old, months=months))
        st.button(words("journal-purge"), key="journal-purge", icon=":material/auto_delete:", on_click=_purge,
                  args=(words, months))  # fmt: skip


def derive_export(words: Words, desk: Desk, viewer: Viewer, sought: Sought) -> bytes:
    """The lines sought as CSV (see `downloads.derive_csv`), which the journal is told of; raises `not-allowed`."""
    entries = read_journal(desk, viewer, sought, limit=MOST)
    rows = pd.DataFrame(
        [
            (entry.at, entry.actor, say_action(words, entry.action), entry.object, say_detail(words, entry))
            for entry in entries
        ],
        columns=list(COLUMNS),
    )
    write_entry(desk, viewer, "journal-exported", "", {"entries": len(entries)})
    return derive_csv(words, rows, COLUMNS)


def say_entry(words: Words, entry: JournalEntry, subjects: Mapping[str, str]) -> str:
    """`Rôle donné : G-12 (lea@exemple.fr), rôle : Élu, sur : commune-44109`."""
    said, object_ = say_action(words, entry.action), entry.object
    if entry.action == "refused" and words.has(key := f"menu-{object_}"):
        object_ = words(key)
    elif object_ in subjects:
        object_ = words("journal-of", object=object_, subject=subjects[object_])
    if object_:
        said = words("journal-what", action=said, object=object_)
    detail = say_detail(words, entry)
    return f"{said}, {detail}" if detail else said


def say_action(words: Words, action: str) -> str:
    """What was done, in words; the code of an action that this version no longer knows."""
    return words(key) if words.has(key := f"journal-action-{action}") else action


def say_actor(words: Words, actor: str) -> str:
    """Who acted."""
    return words("journal-anonymous") if actor == NOBODY else actor


def say_detail(words: Words, entry: JournalEntry) -> str:
    """The codes and counts of an entry, `lignes : 12, tables : 3`."""
    return ", ".join(
        words("journal-detail", name=_say_name(words, name), value=_say_value(words, name, value))
        for name, value in entry.detail.items()
        if value not in (None, "", [], {})
    )


def _say_name(words: Words, name: str) -> str:
    key = f"journal-detail-{name}".replace("_", "-")
    return words(key) if words.has(key) else f"{name}:"


def _say_value(words: Words, name: str, value: object) -> str:
    match name, value:
        case "kind" | "consent" | "extent", str():
            table, field = _LABELLED[name]
            return words.label(table, field, value) if value in read_table(table).field(field).labels else value
        case "role", str() if words.has(f"role-{value}"):
            return words(f"role-{value}")
        case "code" | "why" | "reason", str() if words.has(key := f"journal-why-{value}"):
            return words(key)
        case "expires_at", str():
            return words.moment(datetime.fromisoformat(value))
        case "effective_on", str():
            return words.partial_date(value)
        case "file", str():
            return value[:12]  # enough of a hash to tell two files apart
        case _, list():
            return ", ".join(str(item) for item in value)
        case _, dict():
            return ", ".join(f"{part} {item}" for part, item in value.items())
    return str(value)


def _show_ways(words: Words, place: int, shown: int, count: int) -> None:
    st.markdown(f":small[{words('journal-shown', first=place + 1, last=place + shown, count=count)}]")
    newer, older = st.columns(2)
    newer.button(
        words("journal-newer"), key="journal-newer", icon=":material/arrow_upward:", disabled=place == 0, on_click=_go,
        args=(max(place - SHOWN, 0),), width="stretch",
    )  # fmt: skip
    older.button(
        words("journal-older"), key="journal-older", icon=":material/arrow_downward:",
        disabled=place + shown >= count, on_click=_go, args=(place + SHOWN,), width="stretch",
    )  # fmt: skip


def _go(place: int) -> None:
    st.session_state[_PLACE] = place


def _exporting(here: Here, sought: Sought) -> Callable[[], bytes]:
    """The file is made, and told, when it is asked for: outside any run, hence by whoever looked at this one."""
    desk = open_desk()
    return lambda: derive_export(here.words, desk, here.viewer, sought)


def _purge(words: Words, months: int) -> None:
    try:
        count = purge_journal(open_desk(), read_viewer(), derive_horizon(read_clock(), months))
    except TerritoryError as refusal:
        st.session_state[_DONE] = words(f"error-{refusal.code}", **refusal.values)
        return
    st.session_state[_DONE] = words("journal-purged", count=count)
