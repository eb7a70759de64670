"""What the projects change, before an indicator is chosen: key indicators, the chain, goals, evaluations and voices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from territory.analysis.effects import Family
from territory.analysis.effects_answers import Answer
from territory.analysis.effects_chain import Level
from territory.analysis.effects_evaluations import Evaluated
from territory.charts.effects import draw_terms
from territory.model.board import Figure
from territory.model.scope import Scope
from territory.ui.figures import show_figure
from territory.ui.indicator import say_cut, say_way
from territory.ui.markdown import escape, link
from territory.ui.page import Here, show_link
from territory.ui.project import show_words

PARTS = ("brief", "chain", "terms", "evaluations")


def ask_part(here: Here) -> Sequence[Any]:
    """The parts of the page, one tab each, in the order of `PARTS`."""
    return st.tabs([here.words(f"effects-tab-{part}") for part in PARTS])


def show_start(here: Here, families: Sequence[Family]) -> None:
    """What to do where nothing is followed yet."""
    if not families:
        st.markdown(here.words("effects-start-todo"))


def show_families(here: Here, scope: Scope, families: Sequence[Family]) -> None:
    """The key indicators of each dimension as cards: the question, what the projects make together, a way to more."""
    if families:
        st.markdown(f":small[{here.words('effects-key-rule')}]")
    for family in families:
        st.subheader(here.words("effects-family", dimension=family.dimension), anchor=False)
        for place, answer in zip(st.columns(max(len(family.key), 2)), family.key, strict=False):
            with place, st.container(border=True, height="stretch", gap="xsmall"):
                _show_card(here, scope, answer)


def _show_card(here: Here, scope: Scope, answer: Answer) -> None:
    words = here.words
    st.markdown(say_way(here, scope, words.say(answer.name), answer.id))
    st.markdown(f":small[{escape(answer.question)}]")
    st.markdown(f"**{escape(words.say(answer.said))}**")
    st.markdown(f":small[{escape(words.coverage(answer.coverage))}]")


def show_levels(here: Here, scope: Scope, levels: Sequence[Level]) -> None:
    """The chain from means to impacts, one box a level, each indicator by itself."""
    words = here.words
    if levels:
        st.markdown(f":small[{words('effects-chain-rule')}]")
    for level in levels:
        with st.container(border=True, gap="xsmall"):
            st.subheader(words("effects-level", level=level.code), anchor=False)
            st.markdown(f":small[{words('effects-level-count', known=level.known, expected=level.expected)}]")
            for answer in level.shown:
                way = say_way(here, scope, words.say(answer.name), answer.id)
                st.markdown(f"{way}  \n{escape(words.say(answer.said))}")
            if level.shown and level.others:
                st.markdown(f":small[{words('effects-level-more', count=level.others)}]")


def show_terms(here: Here, figures: Sequence[Figure]) -> None:
    """What the projects contribute to, as counts, with what these do not say."""
    for figure in figures:
        show_figure(here, draw_terms(figure.rows, here.words), figure)
        say_cut(here, sum(bool(count) for count in figure.rows["projects"]))
    st.markdown(f":small[{here.words('effects-terms-rule')}]")


def show_evaluations(here: Here, scope: Scope, evaluations: Sequence[Evaluated]) -> None:
    """Each evaluation's question, what was found, and side by side the numbers and the voices that answer it."""
    words = here.words
    if not evaluations:
        st.info(words("effects-evaluations-none"), icon=":material/info:")
        st.markdown(words("effects-evaluations-todo"))
    for evaluation in evaluations:
        with st.container(border=True, gap="small"):
            st.subheader(escape(evaluation.question), anchor=False)
            if evaluation.about:
                if evaluation.project:
                    show_link(here, scope, "project", evaluation.about, about=evaluation.project)
                else:
                    st.markdown(escape(evaluation.about))
            if evaluation.finding:
                st.markdown(escape(evaluation.finding))
            _show_grounds(here, evaluation)
            numbers, voices = st.columns(2, gap="large")
            with numbers:
                st.markdown(f"**{words('effects-evaluation-numbers')}**")
                _show_numbers(here, scope, evaluation.numbers)
            with voices:
                st.markdown(f"**{words('effects-evaluation-voices')}**")
                if evaluation.voices:
                    show_words(here, evaluation.voices)
                else:
                    st.markdown(words("effects-evaluation-no-voice"))


def _show_grounds(here: Here, evaluation: Evaluated) -> None:
    """Who evaluated, when, what was looked at and where it was read, as far as somebody wrote it."""
    words, parts = here.words, []
    if evaluation.scope:
        parts.append(escape(words("effects-evaluation-scope", scope=evaluation.scope)))
    who = [evaluation.conducted_by] if evaluation.conducted_by else []
    who += [words.partial_date(evaluation.on)] if evaluation.on else []
    parts += [escape(text) for text in who]
    parts += [f"{words('sheet-source')} {link(evaluation.source_url)}"] if evaluation.source_url else []
    if parts:
        st.markdown(f":small[{' · '.join(parts)}]")


def _show_numbers(here: Here, scope: Scope, numbers: Sequence[Answer]) -> None:
    if not numbers:
        st.markdown(here.words("effects-evaluation-no-number"))
    for answer in numbers:
        way = say_way(here, scope, here.words.say(answer.name), answer.id)
        covered = f":small[{escape(here.words.coverage(answer.coverage))}]"
        st.markdown(f"{way}  \n{escape(here.words.say(answer.said))}  \n{covered}")
