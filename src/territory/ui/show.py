"""Answers, key figures, alerts and sources as a page shows them. Words come from the locale, values from boards."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from territory.analysis.questions import ANSWER, KPI
from territory.analysis.selection import UNDATED
from territory.model.board import Coverage, Kpi, Phrase
from territory.ui.ask import Told, show_answered, show_ask, show_page_answered
from territory.ui.citing import derive_permalink, say_quotation
from territory.ui.markdown import escape, link
from territory.ui.page import Here, say_state

#: Characters of a key figure that fit on a telephone; Streamlit cuts off what is longer, so it is then set as text.
LONGEST_METRIC = 10


def show_answer(here: Here, answer: Phrase, coverage: Coverage | None = None) -> None:
    """The page's answer in a sentence, and the means to quote it with its coverage, its arrêté and its link."""
    sentence = here.words.say(answer)
    st.header(escape(sentence), anchor=False)
    _show_quoting(here, sentence, coverage)
    # Not on screen: on paper no link can be followed, so its address is written (see `web/print.css`).
    with st.container(key="printed"):
        st.markdown(escape(here.words("printed-at", state=say_state(here), link=derive_permalink(here))))


@st.fragment
def _show_quoting(here: Here, sentence: str, coverage: Coverage | None) -> None:
    words = here.words
    with st.container(horizontal=True, gap="small"):
        menu = st.popover(
            words("copy-sentence"), type="tertiary", icon=":material/content_copy:", key="quote", on_change="rerun"
        )
        if menu.open:
            with menu:
                st.markdown(words("copy-sentence-help"))
                st.code(say_quotation(here, sentence, coverage), language=None, wrap_lines=True)
        show_ask(here, ANSWER, (Told(ANSWER, sentence),))
        show_page_answered(here)


def show_kpis(here: Here, kpis: Sequence[Kpi]) -> None:
    """Key figures as cards, four in a row on a screen and two by two on a telephone."""
    pairs = [kpis[place : place + 2] for place in range(0, len(kpis), 2)]
    for place in range(0, len(pairs), 2):
        # Only the outer columns fold on a telephone.
        for column, pair in zip(st.columns(2), pairs[place : place + 2], strict=False):
            with column:
                for cell, kpi in zip(st.columns(2, wrap=False), pair, strict=False):
                    with cell:
                        _show_kpi(here, kpi)
    if kpis:
        _show_asking(here, kpis)


@st.fragment
def _show_asking(here: Here, kpis: Sequence[Kpi]) -> None:
    """One button for all the cards: which of them is chosen in the form."""
    words, keys = here.words, [f"{KPI}{kpi.key}" for kpi in kpis]
    with st.container(horizontal=True, gap="small"):
        told = []
        for key, kpi in zip(keys, kpis, strict=True):
            label = words(f"kpi-{kpi.key}")
            told.append(Told(key, words("ask-kpi", label=label, value=words.say(kpi.value)), label))
        show_ask(here, keys[0], told)
        show_answered(here, *keys)


def _show_kpi(here: Here, kpi: Kpi) -> None:
    words, on = here.words, here.asked.on or here.view.default_on
    label = words(f"kpi-{kpi.key}")
    value = words.say(kpi.value)
    with st.container(border=True, height="stretch", gap="xsmall"):
        st.markdown(escape(label), help=words(f"kpi-{kpi.key}-help"))
        if len(value) <= LONGEST_METRIC:
            st.metric(label, value, label_visibility="collapsed")
        else:
            st.markdown(f"**{escape(value)}**")
        covered = words.coverage(kpi.coverage)
        lines = [words("coverage-on", coverage=covered, day=on) if on else covered]
        lines += [words.say(kpi.note)] if kpi.note else []
        for line in lines:
            st.markdown(f":small[{escape(line)}]")


def show_heading(here: Here, sentence: Phrase) -> None:
    """The sentence that opens a part of the page which is no figure."""
    st.subheader(escape(here.words.say(sentence)), anchor=False)


def show_remarks(here: Here, remarks: Sequence[Phrase]) -> None:
    """What one must know to read the figures, one line each; nothing when there is nothing to say."""
    if remarks:
        st.markdown("\n".join(f"- {escape(here.words.say(remark))}" for remark in remarks))


def show_source(here: Here, coverage: Coverage | None, sources: Sequence[str] = ()) -> None:
    """The line under a figure: what it covers, the state of the data, whence it comes."""
    words, on = here.words, here.asked.on or here.view.default_on
    parts = []
    if coverage:
        covered = words.coverage(coverage)
        parts.append(words("coverage-on", coverage=covered, day=on) if on and on != UNDATED else covered)
    parts.append(say_state(here))
    said = [escape(part) for part in parts]
    if sources:
        named = [escape(words(f"source-{item}")) if words.has(f"source-{item}") else link(item) for item in sources]
        said.append(words("sources", count=len(named), sources=", ".join(dict.fromkeys(named))))
    st.markdown(f":small[{' · '.join(said)}]")


def show_empty(here: Here, key: str, **values: object) -> None:
    """What is missing (`empty-<key>`) and what to do about it (`empty-<key>-todo`), instead of an empty figure."""
    st.info(here.words(f"empty-{key}", **values), icon=":material/info:")
    if here.words.has(f"empty-{key}-todo"):
        st.markdown(here.words(f"empty-{key}-todo", **values))


def show_text(here: Here, key: str) -> None:
    """A text of the locale in numbered parts: heading `<key>-1-title`, body `<key>-1` (Markdown), and so on."""
    number = 1
    while here.words.has(f"{key}-{number}"):
        st.header(here.words(f"{key}-{number}-title"), anchor=False)
        st.markdown(here.words(f"{key}-{number}"))
        number += 1
