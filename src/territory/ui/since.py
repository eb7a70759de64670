"""« Depuis… » on the screen: whence one looks, kept by the address, and both kinds of change, project by project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from urllib.parse import urlencode

import streamlit as st

from territory.access.policy import may
from territory.analysis import since
from territory.analysis.selection import UNDATED
from territory.analysis.since import Group, SinceBoard, Start
from territory.analysis.since_happened import Told
from territory.lake.view import Closing, View
from territory.model.board import Figure
from territory.model.scope import Scope
from territory.model.viewer import Capability
from territory.ui.markdown import escape, link
from territory.ui.page import Here, show_link
from territory.ui.registry import read_spec
from territory.ui.scope_bar import ask_about
from territory.ui.session import open_lake, read_view, write_scope
from territory.ui.sheet import show_folded

#: Projects unfolded before the others, and things told of each before the table takes over.
FIRST_GROUPS, FIRST_TOLD = 6, 6
KEPT_BOARDS = 60
_DAY = "since-day"
_EARLIEST = date(2000, 1, 1)


def ask_since(here: Here, scope: Scope) -> tuple[Here, Start]:
    """Whence one looks, and the page that says so in its links: an earlier arrêté, or a day, kept by the address.

    Without an address, the latest earlier arrêté. Where there is none and no day is asked, says so and stops the page.
    """
    words, on = here.words, _find_on(here, scope)
    closings = {item.id: item for item in _find_earlier(here, scope, on)}
    options = {
        code: words("since-option-closing", name=item.name, day=item.effective_on) for code, item in closings.items()
    }
    day = _read_day(scope.about, on)
    if day is not None and scope.about is not None and scope.about not in options:
        options[scope.about] = words("since-option-day", day=day)
    elif scope.about is not None and scope.about not in options:
        st.warning(words("since-unknown", code=escape(scope.about[:40])), icon=":material/link_off:")
    if not options:
        st.info(words("since-none"), icon=":material/info:")
        st.markdown(words("since-none-todo"))
    one, other = st.columns([2, 1], vertical_alignment="bottom")
    with one:
        chosen = ask_about(here, scope, options, "since-which")
    with other:
        _ask_day(here, scope, day if scope.about not in closings else None, on)
    if chosen is None:
        st.stop()
    closing = closings.get(chosen)
    # A link without it would start elsewhere once another arrêté is published.
    page = replace(here, asked=replace(here.asked, about=chosen))
    if closing is None:
        return page, Start(day or UNDATED)
    return page, Start(closing.effective_on, read_view(here.viewer, closing.id, scope.programme)[0])


def load_since(here: Here, scope: Scope, start: Start) -> SinceBoard:
    """The board from `start` to what the page looks at, read once for all who see both states alike."""
    view, on, asked = here.view, _find_on(here, scope), replace(scope, language=None, about=None)
    at = (view.standing, view.closing.id if view.closing else None, here.opened_by.grants, start.standing, on)
    with st.spinner(here.words("loading"), show_time=False):
        return _load(repr((at, asked)), view, asked, start, on)


@st.cache_data(max_entries=KEPT_BOARDS, show_spinner=False)
def _load(key: str, _view: View, _scope: Scope, _start: Start, _on: date) -> SinceBoard:
    return since.read(_view, _scope, _start, _on)


def show_told(here: Here, key: str, groups: Sequence[Group], table: Figure) -> None:
    """One kind of change (`happened` or `learned`): project by project, the most important first, then as a table."""
    words = here.words
    st.header(words(f"since-{key}-title"), anchor=f"since-{key}")
    if not groups:
        st.markdown(words(f"since-{key}-none"))
        return
    st.markdown(f":small[{escape(words('since-order'))}]")
    imports = _find_imports(here)
    for group in groups[:FIRST_GROUPS]:
        _show_group(here, group, imports)
    if rest := groups[FIRST_GROUPS:]:
        with st.expander(words("since-more-projects", count=len(rest)), key=f"since-more-{key}"):
            for group in rest:
                _show_group(here, group, imports)
    show_folded(here, table)


def _show_group(here: Here, group: Group, imports: Mapping[str, str]) -> None:
    words = here.words
    with st.container(border=True, gap="xsmall"):
        if group.project is None:
            st.markdown(f"**{escape(words('since-common'))}**")
        else:
            show_link(here, here.asked, "project", group.name or group.project, about=group.project, strong=True)
        lines = [f"- {_say(here, item)}" for item in group.told[:FIRST_TOLD]]
        if (rest := len(group.told) - FIRST_TOLD) > 0:
            lines.append(f"- :small[{escape(words('since-more-facts', count=rest))}]")
        st.markdown("\n".join(lines))
        # Most facts of a project came together: the imports are told once, below them.
        wrote = dict.fromkeys(item.import_id for item in group.told if item.import_id in imports)
        if wrote:
            named = ", ".join(_say_import(here, code or "", imports) for code in wrote)
            st.markdown(f":small[{escape(words('since-imports', count=len(wrote)))} {named}]")


def _say(here: Here, item: Told) -> str:
    """The day, the sentence, what was written about it, where it was read."""
    words = here.words
    parts = [f"**{escape(words.partial_date(item.on))}**"] if item.on else []
    parts.append(escape(words.say(item.said)))
    if item.detail:
        parts.append(f":small[{escape(item.detail)}]")
    if item.source_url:
        parts.append(f":small[{words('sheet-source')} {link(item.source_url)}]")
    return " · ".join(parts)


def _say_import(here: Here, code: str, imports: Mapping[str, str]) -> str:
    """A link to the import that last wrote a row, by its message."""
    query = urlencode({"id": code, "l": here.words.language})
    return f"[{escape(imports[code])}](/{read_spec('history').path}?{query})"


def _find_imports(here: Here) -> dict[str, str]:
    """The messages of the imports that this viewer may open, by id; none for who does not read live data."""
    if not may(here.viewer, Capability.READ_LIVE):
        return {}
    return {entry.import_id: entry.message for entry in open_lake().read_history(here.viewer)}


def _find_on(here: Here, scope: Scope) -> date:
    return scope.on or here.view.default_on or UNDATED


def _find_earlier(here: Here, scope: Scope, on: date) -> list[Closing]:
    """The arrêtés that were known before what is looked at, the latest published before its date first."""
    known = [
        item
        for item in here.closings
        if item.snapshot < here.view.number
        and item.effective_on <= on
        and (not item.programmes or scope.programme is None or scope.programme in item.programmes)
    ]
    # A draft is nobody's reference yet: it can be chosen, and is not where one starts.
    return sorted(
        known,
        key=lambda item: (item.effective_on < on and item.state != "draft", item.effective_on, item.made_at),
        reverse=True,
    )


def _read_day(about: str | None, on: date) -> date | None:
    """The day that an address asks to start from; None for no day, and for one too early or not before `on`."""
    try:
        day = date.fromisoformat(about) if about and len(about) == len("2026-06-30") else None
    except ValueError:
        return None
    return day if day is not None and _EARLIEST <= day < on else None


def _ask_day(here: Here, scope: Scope, day: date | None, on: date) -> None:
    # The address overwrites the widget on every run: else Back would keep an old choice.
    if st.session_state.get(_DAY) != day:
        st.session_state[_DAY] = day
    st.date_input(
        here.words("since-which-day"),
        value=None,
        min_value=_EARLIEST,
        max_value=max(on, _EARLIEST),
        key=_DAY,
        format="DD/MM/YYYY",
        on_change=_choose_day,
        args=(scope,),
        help=here.words("since-which-help"),
    )


def _choose_day(scope: Scope) -> None:
    day = st.session_state[_DAY]
    write_scope(replace(scope, about=day.isoformat() if isinstance(day, date) else None))
