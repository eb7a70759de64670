"""The side of every page: what this is, the search, the menu, the language.

Streamlit's own menu drops the scope from its links and, with sections, breaks WCAG 1.3.1; these are our links.
"""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from territory.analysis.search import Found, Index, find, read_index
from territory.errors import TerritoryError
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.scope import LANGUAGES, Scope
from territory.model.viewer import Viewer
from territory.ui.markdown import escape
from territory.ui.registry import SECTIONS, PageSpec, derive_page, read_menu, read_spec
from territory.ui.session import read_scope, read_view, write_language, write_scope
from territory.ui.sign_in import show_standing
from territory.ui.who import Standing

#: Which page shows what the search finds.
_SHOWN_BY = {"project": "project", "organisation": "organisation", "indicator": "impact", "territory": "overview"}


def show_side(current: PageSpec, words: Words, standing: Standing, scope: Scope) -> None:
    """The sidebar of the page `current`."""
    kept, viewer = replace(scope, about=None), standing.viewer
    with st.sidebar:
        st.markdown(f"**{words('app-name')}**  \n{words('app-tagline')}")
        show_standing(standing, words)
        _show_search(current, words, viewer, kept)
        for section in SECTIONS:
            specs = read_menu(viewer, section)
            if specs:
                st.header(words(f"section-{section}"), anchor=False)
            for spec in specs:
                _show_entry(spec, current, words, scope if spec == current else kept)
        _show_languages(words)
        _show_type(words, scope)


def _show_entry(spec: PageSpec, current: PageSpec, words: Words, scope: Scope) -> None:
    is_here = spec.key == current.key
    st.page_link(
        derive_page(spec, words),
        label=f"**{words(f'menu-{spec.key}')}**" if is_here else words(f"menu-{spec.key}"),
        icon=":material/arrow_right:" if is_here else spec.icon,
        query_params=scope.query(),
    )


def _show_languages(words: Words) -> None:
    """A button and not a link: a link to the page one is on would look like the current page of the menu."""
    for language in LANGUAGES:
        if language != words.language:
            st.button(
                Words(language)("read-in-this-language"),
                key=f"language-{language}",
                icon=":material/translate:",
                type="tertiary",
                on_click=write_language,
                args=(language,),
            )


def _show_type(words: Words, scope: Scope) -> None:
    """A large type for the projector, on and off; the address keeps it, and `web/language.js` sets the page by it."""
    st.button(
        words("type-usual" if scope.large else "type-large"),
        key="type-large",
        icon=":material/format_size:",
        type="tertiary",
        on_click=_change_type,
    )


def _change_type() -> None:
    asked = read_scope()
    write_scope(replace(asked, large=not asked.large))


def _show_search(current: PageSpec, words: Words, viewer: Viewer, scope: Scope) -> None:
    query = st.text_input(
        words("search"), key="search", placeholder=words("search-placeholder"), icon=":material/search:", max_chars=100
    )
    if not query:
        return
    try:
        view, _ = read_view(viewer, scope.known, scope.programme)
        index = _read_index(view)
    except TerritoryError:
        return  # the page itself says what is wrong with the lake
    found = find(index, query)
    if not found:
        st.markdown(words("search-nothing", query=escape(query)))
    for item in found:
        _show_found(item, current, words, scope)


def _show_found(item: Found, current: PageSpec, words: Words, scope: Scope) -> None:
    key = _SHOWN_BY[item.kind]
    if item.kind == "territory":
        wanted = replace(scope, territory=item.id)
        kind, _, code = item.detail.partition(" ")
        detail = " ".join((words.label("territory", "kind", kind), code)).strip()
        # A commune has a page of its own; a larger territory is read among its projects.
        key = "place" if kind == "commune" else key
    else:
        wanted = replace(scope, about=item.id)
        detail = words.title(item.kind)
    spec, label = read_spec(key), f"{escape(item.name)} :small[({escape(detail)})]"
    if spec == current:
        st.button(label, key=f"found-{item.kind}-{item.id}", type="tertiary", on_click=write_scope, args=(wanted,))
    else:
        st.page_link(derive_page(spec, words), label=label, query_params=wanted.query())


def _read_index(view: View) -> Index:
    return _index(repr(view.standing), view)


@st.cache_resource(max_entries=4, show_spinner=False)
def _index(key: str, _view: View) -> Index:
    return read_index(_view)
