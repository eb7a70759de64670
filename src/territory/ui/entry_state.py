"""Where an entry stands: what the address asks for, the draft that keeps it, and how a change of a field is saved.

The desk is the only memory: each change goes to the draft whose id is in the address, so that a reload, another day or
another tab finds it. A session only remembers which saves were its own, to tell another tab's apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import streamlit as st

from territory.analysis.entry import read_object
from territory.desk.drafts import Draft, discard_draft, read_draft, write_cells, write_draft
from territory.errors import TerritoryError
from territory.ingest.entry import CLOSE, CREATE, EDIT, Entry, begin, close_existing, open_existing
from territory.ingest.entry_change import follow
from territory.lake.view import View
from territory.schema.forms import Form, read_form, read_forms
from territory.ui.markdown import escape
from territory.ui.page import Here, read_live, show_link
from territory.ui.session import open_desk, write_scope

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_MODES = {"new": CREATE, "edit": EDIT, "close": CLOSE}


@dataclass(frozen=True, slots=True)
class Place:
    """What the address asks of the page: `new.funding.project.NCL-2018-003`, `edit.term.theme.eau`, `draft.E-…`.

    `action`: home, list, new, edit, close, draft or done (after a save: `key` is then the import).
    """

    action: str
    form: str = ""
    key: str = ""
    context: tuple[str, str] | None = None

    @classmethod
    def parse(cls, about: str | None) -> Place:
        """The place an address asks for; what cannot be read leads home."""
        action, _, rest = (about or "").partition(".")
        if action in {"draft", "done"} and rest:
            return cls(action, key=rest)
        form, _, key = rest.partition(".")
        if action in {*_MODES, "list"} and form in read_forms():
            table, _, context = key.partition(".")
            if action == "new":
                return cls(action, form, context=(table, context) if context else None)
            return cls(action, form, key)
        return cls("home")

    def about(self) -> str | None:
        """The address of this place; None when it is too long for one (or for home)."""
        parts = [self.action, self.form, self.key, *(self.context or ())]
        said = ".".join(part for part in parts if part)
        return said if self.action != "home" and _CODE.fullmatch(said) else None


@dataclass(frozen=True, slots=True)
class Current:
    """An entry on screen: its form, what it does, the object's key, what is typed, the live view, its draft if any."""

    form: Form
    mode: str
    key: str | None
    entry: Entry
    view: View
    draft: Draft | None = None
    run: int = 0


def read_current(here: Here, place: Place) -> Current:
    """The entry that the address asks for; raises TerritoryError `draft-unknown` or `object-unknown`."""
    st.session_state["entry-run"] = run = st.session_state.get("entry-run", 0) + 1
    view = read_live(here)
    if place.action == "draft":
        draft = read_draft(open_desk(), here.viewer, place.key)
        form = read_form(draft.form)
        entry = follow(form, Entry.parse(draft.cells), view)
        return Current(form, draft.mode, draft.key, entry, view, draft, run)
    form = read_form(place.form)
    if place.action == "new":
        return Current(
            form, CREATE, None, begin(form, dict([place.context] if place.context else []), view.number), view, run=run
        )
    return replace(_open(form, _MODES[place.action], place.key, view), run=run)


def save(
    here: Here, current: Current, change: Callable[[Entry], Entry], typed: tuple[str, str, str] | None = None
) -> None:
    """Saves a change made on the screen `current`; for callbacks: the draft begins with the first one.

    When another tab saved meanwhile nothing is overwritten: what was `typed` here (table, field, text) is kept aside
    and shown.
    """
    desk, own = open_desk(), st.session_state.setdefault("entry-own", set())
    draft = _begun(here, current)
    if draft is None:
        entry = change(current.entry)
        made = write_draft(
            desk,
            here.viewer,
            current.form.name,
            current.mode,
            current.key,
            say_title(current.form, entry),
            entry.as_json(),
        )
        st.session_state["entry-begun"] = (current.run, made.id)
        own.add((made.id, made.revision))
        go(here, Place("draft", key=made.id))
        return
    shown = current.draft.revision if current.draft else draft.revision
    if draft.revision != shown and (draft.id, draft.revision) not in own:
        st.session_state["entry-refused"] = (draft.id, draft.updated_at, typed)
        return
    entry = change(Entry.parse(draft.cells))
    try:
        saved = write_cells(
            desk, here.viewer, draft.id, draft.revision, entry.as_json(), title=say_title(current.form, entry)
        )
    except TerritoryError as error:
        if error.code != "draft-moved":
            raise
        st.session_state["entry-refused"] = (draft.id, error.values["at"], typed)
        return
    own.add((saved.id, saved.revision))


def mark_checked(here: Here, current: Current) -> None:
    """Asks for the check: remarks and preview stay on screen from now on, through reloads too."""
    save(here, current, lambda entry: entry)
    draft = _begun(here, current)
    if draft is not None:
        saved = write_cells(open_desk(), here.viewer, draft.id, draft.revision, draft.cells, is_checked=True)
        st.session_state.setdefault("entry-own", set()).add((saved.id, saved.revision))


def begin_on(here: Here, form: Form, mode: str, key: str) -> None:
    """Opens an object to edit or close it; for callbacks. A key that no address can hold goes by a draft."""
    place = Place("edit" if mode == EDIT else "close", form.name, key)
    if place.about() is None:
        current = _open(form, mode, key, read_live(here))
        title = say_title(form, current.entry)
        made = write_draft(open_desk(), here.viewer, form.name, mode, key, title, current.entry.as_json())
        place = Place("draft", key=made.id)
    go(here, place)


def discard(here: Here, draft: str) -> None:
    """Abandons a draft and goes home; for callbacks."""
    discard_draft(open_desk(), here.viewer, draft)
    go(here, Place("home"))


def go(here: Here, place: Place) -> None:
    """Changes the address to this place of the same page; the rerun reads it."""
    write_scope(replace(here.asked, about=place.about()))


def show_way(here: Here, place: Place, label: str, icon: str | None = None, where: str = "way") -> None:
    """A way to another entry: a link where another page holds it, a button (named by `where`) on the page one is on.

    A link to the page one is on would leave the old query in the browser's address.
    """
    page = read_form(place.form).page if place.form else here.page.key
    if page == here.page.key:
        st.button(
            escape(label), key=f"{where}-{place.about()}", icon=icon, type="tertiary", on_click=go, args=(here, place)
        )
    else:
        show_link(here, here.asked, page, label, about=place.about())


def say_title(form: Form, entry: Entry) -> str:
    """What a draft is called: the first cells typed in its object."""
    cells: Mapping[str, str] = entry.rows[form.main.table][0].cells if entry.rows.get(form.main.table) else {}
    return " · ".join(text for name in form.main.first[:2] if (text := cells.get(name)))


def _begun(here: Here, current: Current) -> Draft | None:
    """The draft that the screen shows, as the desk has it now; or the one this very screen has just begun."""
    run, begun = st.session_state.get("entry-begun", (None, ""))
    if current.draft is None and run != current.run:
        return None
    return read_draft(open_desk(), here.viewer, current.draft.id if current.draft else begun)


def _open(form: Form, mode: str, key: str, view: View) -> Current:
    found = read_object(view, form, key)
    if found is None:
        raise TerritoryError("object-unknown", key=key)
    entry = (close_existing if mode == CLOSE else open_existing)(form, found, view.number)
    return Current(form, mode, key, entry, view)
