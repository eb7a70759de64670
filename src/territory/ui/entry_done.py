"""What a save did: the sentence with its number, what it moved, where to see it, how to undo it, what to do next."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from territory.desk.drafts import read_drafts
from territory.errors import Refused, TerritoryError
from territory.ingest.admit import take_back
from territory.lake.history import Difference, Entry
from territory.lake.undo import Kept
from territory.schema.forms import read_form, read_forms
from territory.schema.registry import read_table
from territory.ui.entry_state import Place, go, show_way
from territory.ui.form_choices import say_reference, say_text
from territory.ui.markdown import escape
from territory.ui.page import Here, read_live, show_link
from territory.ui.reach import say_error
from territory.ui.session import open_desk, open_lake_to_write

#: Cells shown of what a save moved; the history has all.
SHOWN = 60
#: Pages that show one thing, by the table it is a row of.
_SHEETS = {"project": "project", "organisation": "organisation", "indicator": "impact"}


def show_done(here: Here, import_id: str) -> None:
    """The save `import_id`, as the history tells it."""
    words, lake = here.words, open_lake_to_write()
    entry = next((item for item in lake.read_history(here.viewer) if item.import_id == import_id), None)
    if entry is None:
        st.info(words("entry-done-nothing"), icon=":material/info:")
        _show_next(here, [])
        return
    if entry.undone:
        st.info(words("entry-undone", by=entry.undone, message=escape(entry.message)), icon=":material/undo:")
        _show_kept(here, st.session_state.pop(f"entry-kept-{import_id}", ()))
        _show_next(here, [])
        return
    st.success(
        words("entry-done", message=escape(entry.message), id=entry.import_id, at=entry.at),
        icon=":material/check_circle:",
    )
    moved = lake.read_difference(here.viewer, str(entry.snapshot - 1), str(entry.snapshot))
    _show_sheets(here, moved)
    _show_next(here, moved)
    _show_moved(here, moved)
    with st.popover(words("entry-undo"), icon=":material/undo:"):
        st.markdown(words("entry-undo-means"))
        st.button(words("entry-undo-yes"), key="undo", on_click=_undo, args=(here, entry))
    if refused := st.session_state.pop(f"entry-undo-refused-{import_id}", None):
        st.error(escape(refused), icon=":material/lock:")


def _undo(here: Here, entry: Entry) -> None:
    """Takes the save back; what was changed since is kept, and shown at the rerun."""
    try:
        undone, _ = take_back(open_lake_to_write(), open_desk(), here.viewer, entry.import_id)
    except Refused as refused:
        st.session_state[f"entry-undo-refused-{entry.import_id}"] = say_error(here.words, refused)
        return
    except TerritoryError as error:
        if error.code != "import-undone":
            raise
        return
    st.session_state[f"entry-kept-{entry.import_id}"] = undone.kept


def _show_kept(here: Here, kept: Iterable[Kept]) -> None:
    words = here.words
    lines = [
        f"- {escape(words.title(row.table))} {escape(row.key.replace('|', ' · '))} · {words(f'entry-undo-{row.why}')}"
        for row in kept
    ]
    if lines:
        st.markdown(words("entry-undo-kept", count=len(lines)))
        st.markdown("\n".join(lines))


def _show_sheets(here: Here, moved: Iterable[Difference]) -> None:
    """The sheets of what the save touched."""
    touched: dict[tuple[str, str], None] = {}
    for item in moved:
        if item.table in _SHEETS and item.kind != "removed":
            touched[item.table, item.key] = None
        for reference in read_table(item.table).references:
            if reference.field == item.field and reference.table == "project" and item.after:
                touched["project", item.after] = None
    for table, key in list(touched)[:3]:
        name = say_reference(here.words, read_live(here), table, key)
        show_link(here, here.asked, _SHEETS[table], here.words("entry-see-sheet", name=name), about=key)


def _show_next(here: Here, moved: Iterable[Difference]) -> None:
    """What one goes on with: about a new object, the drafts left, another entry."""
    words = here.words
    created = [item for item in moved if item.kind == "added"]
    for form in read_forms().values():
        key = next((item.key for item in created if item.table == form.main.table), None)
        for name in form.next if key else ():
            place = Place("new", name, context=(form.main.table, key or ""))
            if place.about() is not None:
                show_way(
                    here, place, words("entry-next", what=words.title(read_form(name).main.table)), ":material/add:"
                )
    for draft in read_drafts(open_desk(), here.viewer)[:3]:
        what = words.title(read_form(draft.form).main.table)
        place = Place("draft", key=draft.id)
        label = words("entry-resume", what=what, title=draft.title or what)
        if read_form(draft.form).page == here.page.key:
            st.button(
                escape(label),
                key=f"resume-{draft.id}",
                type="tertiary",
                icon=":material/edit_note:",
                on_click=go,
                args=(here, place),
            )
        else:
            show_link(here, here.asked, read_form(draft.form).page, label, about=place.about())
    st.button(
        words(f"entry-back-{here.page.key}"),
        key="back",
        icon=":material/arrow_back:",
        type="tertiary",
        on_click=go,
        args=(here, Place("home")),
    )


def _show_moved(here: Here, moved: tuple[Difference, ...]) -> None:
    words, view = here.words, read_live(here)
    if not moved:
        return
    rows = [
        {
            words("entry-column-what"): words.pair(words.title(item.table), item.key.replace("|", " · ")),
            words("entry-column-field"): words.title(item.table, item.field),
            words("entry-column-before"): say_text(words, view, item.table, item.field, item.before),
            words("entry-column-after"): say_text(words, view, item.table, item.field, item.after),
        }
        for item in moved[:SHOWN]
    ]
    with st.expander(words("entry-what-moved", count=len(moved)), key="what-moved"):
        table = pd.DataFrame(rows).map(escape)
        st.table(table, hide_index=True, border="horizontal", alt=words("table-alternative", count=len(rows)))
        if len(moved) > SHOWN:
            st.markdown(f":small[{words('table-cut', shown=SHOWN, count=len(moved))}]")
