"""The sheet of one thing: what is shown when it is not there, and facts as lists one can read, cite and follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar
from urllib.parse import urlencode

import streamlit as st

from territory.analysis.facts import Fact
from territory.lake.view import View
from territory.model.board import Figure
from territory.model.scope import Scope
from territory.ui.figures import show_rows, show_table
from territory.ui.markdown import escape, link
from territory.ui.page import Here, load, show_link
from territory.ui.registry import read_spec
from territory.ui.show import show_source

Board = TypeVar("Board")

#: Facts of a story shown before the older ones are folded away.
FIRST_FACTS = 12


def load_sheet(read: Callable[[View, Scope], Board | None], here: Here, scope: Scope) -> Board:
    """The board of a sheet; when the thing asked for is not in these data, says so, what to do, and stops the page."""
    board = load(read, here, scope) if scope.about else None
    if board is None:
        key = f"{here.page.key}-unknown" if scope.about else f"{here.page.key}-unasked"
        st.info(here.words(key, id=escape(scope.about or "")), icon=":material/search_off:")
        st.markdown(here.words(f"{here.page.key}-unknown-todo"))
        show_link(here, scope, "projects", here.words("menu-projects"))
        st.stop()
    return board


def show_section(here: Here, key: str) -> None:
    """The heading of a part of a sheet: `<page>-<key>-title`."""
    st.header(here.words(f"{here.page.key}-{key}-title"), anchor=False)


def show_facts(here: Here, key: str, facts: Sequence[Fact]) -> None:
    """A part of a sheet as a list; nothing to list is said when `<page>-<key>-none` says it, else left out."""
    nothing = f"{here.page.key}-{key}-none"
    if not facts and not here.words.has(nothing):
        return
    show_section(here, key)
    st.markdown(say_facts(here, facts) if facts else here.words(nothing))


def show_story(here: Here, key: str, facts: Sequence[Fact]) -> None:
    """What happened, the latest first; the older ones are folded."""
    show_facts(here, key, facts[:FIRST_FACTS])
    if older := facts[FIRST_FACTS:]:
        with st.expander(here.words("sheet-older", count=len(older)), key=f"older-{key}"):
            st.markdown(say_facts(here, older))


def show_part(here: Here, key: str, figure: Figure) -> None:
    """A part of a sheet as a table under its sentence."""
    show_section(here, key)
    show_table(here, figure.key, figure.rows, figure.columns, figure.sentence, figure.coverage, figure.sources)


def show_folded(here: Here, figure: Figure) -> None:
    """A long table, folded under its sentence; nothing is shown where there is nothing."""
    if figure.rows.empty:
        return
    with st.expander(escape(here.words.say(figure.sentence)), key=f"folded-{figure.key}"):
        show_rows(here, figure.key, figure.rows, figure.columns, figure)
        show_source(here, figure.coverage, figure.sources)


def show_notes(here: Here, facts: Sequence[Fact]) -> None:
    """Facts that explain the table above them."""
    if facts:
        st.markdown(say_facts(here, facts))


def say_facts(here: Here, facts: Sequence[Fact]) -> str:
    """The facts as a Markdown list: day, what is said, the thing's link, what was written, the source's link."""
    return "\n".join(f"- {_say_fact(here, fact)}" for fact in facts)


def _say_fact(here: Here, fact: Fact) -> str:
    words = here.words
    said = escape(words.say(fact.said))
    if fact.sheet is not None:
        page, about = fact.sheet
        query = urlencode(replace(here.asked, about=about).query(), doseq=True)
        said += f" [{escape(fact.name)}](/{read_spec(page).path}?{query})"
    elif fact.name is not None:
        said = f"{link(fact.source_url, fact.name) if fact.source_url else escape(fact.name)} ({said})"
    parts = [f"**{escape(words.partial_date(fact.on))}**"] if fact.on else []
    parts.append(said)
    if fact.detail:
        parts.append(escape(fact.detail))
    if fact.source_url and (fact.name is None or fact.sheet is not None):
        parts.append(f":small[{words('sheet-source')} {link(fact.source_url)}]")
    return " · ".join(parts)
