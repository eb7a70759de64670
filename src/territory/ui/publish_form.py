"""The next arrêté: its form, the drafts, and the question asked once more before anything is published."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import streamlit as st

from territory.access.policy import may_on, reach
from territory.errors import TerritoryError
from territory.lake.view import Closing
from territory.model.scope import Scope
from territory.model.viewer import Capability
from territory.ui.markdown import escape
from territory.ui.page import Here, show_link
from territory.ui.reach import say_error
from territory.ui.session import open_lake_to_write, read_view

#: Where the last answer of the form is kept until it has been read once.
_DONE = "publish-done"


@dataclass(frozen=True, slots=True)
class Asked:
    """An arrêté as the form asks for it."""

    name: str
    on: date
    programmes: tuple[str, ...]
    note: str | None
    supersedes: str | None


def show_form(here: Here) -> None:
    """The form of the next arrêté: kept as a draft, or published after one more question."""
    words = here.words
    st.header(words("publish-next"), anchor=False)
    _show_done()
    live, closings = read_view(here.viewer, None, None)
    if live.default_on is None:
        st.info(words("publish-nothing"), icon=":material/info:")
        return
    rows = live.read_columns("programme", ("id", "name", "short_name")).to_pylist()
    names = {str(row["id"]): str(row["short_name"] or row["name"]) for row in rows}
    held = reach(here.viewer, Capability.CLOSE)
    correctable = {
        item.id: item.name
        for item in reversed(closings)
        if item.state == "published" and may_on(here.viewer, Capability.CLOSE, item.programmes)
    }
    with st.form("publish-form", border=True):
        name = st.text_input(
            words("publish-name"), value=words("publish-name-default", day=live.default_on), max_chars=300,
            help=words("publish-name-help"), key="publish-name",
        )  # fmt: skip
        on = st.date_input(
            words("publish-on"), value=live.default_on, format="DD/MM/YYYY", help=words("publish-on-help"),
            key="publish-on",
        )  # fmt: skip
        chosen = st.multiselect(
            words("publish-programmes"), sorted(names), format_func=lambda code: names[code],
            # Who coordinates some programmes closes those: never, by leaving the field empty, all there are.
            default=None if held is None else sorted(names),
            placeholder=words("publish-programmes-all" if held is None else "reach-publish-choose"),
            help=words("publish-programmes-help") if held is None else None, key="publish-programmes",
        )  # fmt: skip
        supersedes = st.selectbox(
            words("publish-supersedes"), list(correctable), index=None, format_func=lambda code: correctable[code],
            placeholder=words("publish-supersedes-none"), help=words("publish-supersedes-help"),
            key="publish-supersedes",
        )  # fmt: skip
        note = st.text_area(words("publish-note"), max_chars=5000, help=words("publish-note-help"), key="publish-note")
        drafts = st.form_submit_button(words("publish-as-draft"), icon=":material/draft:", key="publish-as-draft")
        publishes = st.form_submit_button(
            words("publish-now"), type="primary", icon=":material/verified:", key="publish-now"
        )
    if not (drafts or publishes) or not isinstance(on, date):
        return
    if held is not None and not chosen:
        st.error(words("reach-publish-none"), icon=":material/error:")
        return
    asked = Asked(name.strip(), on, tuple(chosen), note.strip() or None, supersedes)
    if drafts:
        _do(here, lambda: _close(here, asked, publishes=False), "publish-done-draft")
        st.rerun()
    else:
        _confirm_new(here, asked)


def show_drafts(here: Here) -> None:
    """The drafts, each with the way to look at it and the button that publishes it."""
    words = here.words
    _, closings = read_view(here.viewer, None, None)
    drafts = [closing for closing in reversed(closings) if closing.state == "draft"]
    if not drafts:
        return
    st.header(words("publish-drafts", count=len(drafts)), anchor=False)
    for draft in drafts:
        with st.container(border=True, key=f"draft-{draft.id}"):
            st.markdown(f"**{escape(draft.name)}**")
            st.markdown(escape(words("publish-draft", on=draft.effective_on, made=draft.made_at)))
            if draft.note:
                st.markdown(escape(draft.note))
            show_link(here, Scope(known=draft.id, language=here.asked.language), "overview", words("publish-look"))
            if st.button(words("publish-this"), key=f"publish-{draft.id}", icon=":material/verified:"):
                _confirm_draft(here, draft)


def _confirm_new(here: Here, asked: Asked) -> None:
    _ask(here, asked.name, asked.on, lambda: _close(here, asked, publishes=True))


def _confirm_draft(here: Here, draft: Closing) -> None:
    _ask(here, draft.name, draft.effective_on, lambda: open_lake_to_write().publish(here.viewer, draft.id))


def _ask(here: Here, name: str, on: date, act: Callable[[], Closing]) -> None:
    """The question before publishing, in a dialog."""
    words = here.words

    @st.dialog(words("publish-confirm-title"))
    def ask() -> None:
        st.markdown(escape(words("publish-confirm", name=name, on=on)))
        # The callback acts whatever is drawn next; the dialog then closes with a run of the whole page.
        pressed = st.button(
            words("publish-confirm-yes"), type="primary", icon=":material/verified:", key="publish-yes",
            on_click=_do, args=(here, act, "publish-done"),
        )  # fmt: skip
        if st.button(words("publish-confirm-no"), key="publish-no") or pressed:
            st.rerun()

    ask()


def _close(here: Here, asked: Asked, *, publishes: bool) -> Closing:
    return open_lake_to_write().close(
        here.viewer,
        asked.name,
        asked.on,
        programmes=asked.programmes,
        note=asked.note,
        supersedes=asked.supersedes,
        publishes=publishes,
    )


def _do(here: Here, act: Callable[[], Closing], done: str) -> None:
    """Acts, and keeps what is to be said of it for the page that is drawn next."""
    words = here.words
    try:
        made = act()
    except TerritoryError as refused:
        st.session_state[_DONE] = (False, say_error(words, refused))
        return
    st.session_state[_DONE] = (True, words(done, name=made.name, on=made.effective_on))


def _show_done() -> None:
    """What the last act did, or why it was refused; said once."""
    last = st.session_state.pop(_DONE, None)
    if last is not None:
        is_done, said = last
        show = st.success if is_done else st.error
        show(escape(said), icon=":material/check_circle:" if is_done else ":material/error:")
