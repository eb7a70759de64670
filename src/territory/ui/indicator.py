"""An indicator as a page shows it: which one, all that one must know to read it, and each project's own series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from territory.analysis.comparison import Comparison
from territory.analysis.impact import ImpactBoard
from territory.analysis.impact_series import Series
from territory.analysis.indicators import Indicator, Version, read_catalogue
from territory.analysis.presence import CASES, Rendering
from territory.charts.effects import SHOWN, draw_comparison
from territory.charts.lines import draw_series
from territory.model.board import Phrase
from territory.model.scope import Scope
from territory.ui.figures import show_figure
from territory.ui.markdown import escape, link
from territory.ui.page import Here, load
from territory.ui.project import show_voices
from territory.ui.registry import read_spec
from territory.ui.scope_bar import ask_about

#: What the explanation says, in order: columns of `indicator`, coded ones by their labels.
_CODED = ("direction", "level", "frequency", "reliability")
_WRITTEN = ("unit", "method", "limits", "weight", "producer", "licence")
_ORDER = ("unit", "direction", "level", "method", "limits", "frequency", "reliability", "weight", "producer",
          "updated_on", "licence")  # fmt: skip
_RULES = ("reached", "on-track", "at-risk", "too-early", "no-data", "modest")
#: Cases that stand for one project's value; the others are told by their words in the legend.
_SINGLE = frozenset({"present", "missing", "unexplained", "late", "withheld", "not_due", "not_applicable"})


def ask_indicator(here: Here, scope: Scope) -> str | None:
    """The indicator that the page is about, kept by the address, each offered with what it covers; None: all of them.

    They are offered by dimension, those that most projects measure first.
    """
    words = here.words
    choices = load(read_catalogue, here, scope)
    ranks = {choice.dimension: rank for rank, choice in enumerate(choices)}
    options = {
        choice.id: words(
            "effects-choice", dimension=Phrase("effects-family", {"dimension": choice.dimension}), name=choice.name,
            coverage=choice.coverage,
        )
        for choice in sorted(choices, key=lambda choice: (ranks[choice.dimension], choice.dimension))
    }  # fmt: skip
    if scope.about and scope.about not in options:
        st.warning(words("scope-dropped", count=1, codes=[escape(scope.about)]), icon=":material/link_off:")
    chosen = ask_about(here, scope, options, "impact-indicator", words("effects-choose"))
    if chosen is not None:
        st.markdown(say_way(here, scope, words("effects-back")))
    return chosen


def say_way(here: Here, scope: Scope, label: str, about: str | None = None) -> str:
    """A link to one indicator in the same scope, or to all of them; unlike a menu's entry it folds on a telephone."""
    query = urlencode(replace(scope, about=about).query(), doseq=True)
    path = read_spec("impact").path
    return f"[{escape(label)}](/{path}?{query})" if query else f"[{escape(label)}](/{path})"


def show_question(here: Here, board: ImpactBoard) -> None:
    """The question that the indicator answers, what it counts, and how fresh it is, before any figure."""
    indicator = board.indicator
    if indicator is None:
        return
    words = here.words
    st.markdown(f"**{escape(indicator.question)}** {escape(indicator.definition)}")
    fresh = words("effects-known-at", day=board.latest) if board.latest else words("effects-unknown-yet")
    parts = [fresh, *([words("effects-revised", count=board.revised)] if board.revised else [])]
    st.markdown(f":small[{escape(' '.join(parts))}]")


def show_indicator(here: Here, indicator: Indicator | None) -> None:
    """What the indicator counts and leaves out, who produces it, what is done with its values; nothing without one."""
    if indicator is None:
        return
    words = here.words
    with st.expander(words("impact-explained"), icon=":material/help:", key="indicator-explained"):
        lines = {name: getattr(indicator, name) for name in _WRITTEN}
        lines |= {name: words.label("indicator", name, value) for name in _CODED if (value := getattr(indicator, name))}
        lines["updated_on"] = words.partial_date(indicator.updated_on) if indicator.updated_on else None
        told = [_say_line(here, name, escape(lines[name])) for name in _ORDER if lines.get(name)]
        if indicator.source_url:
            told.append(_say_line(here, "source_url", link(indicator.source_url)))
        st.markdown("\n".join(told))
        _show_list(here, "effects-processing-title", _say_processing(here, indicator))
        if len(indicator.versions) > 1:
            _show_list(here, "effects-versions-title", [_say_version(here, indicator, it) for it in indicator.versions])
        _show_list(here, "effects-marks-title", _say_marks(here))
        if here.view.nature != "published":
            st.markdown(f"**{words('impact-status-title')}** {words('impact-status-held')}")
            st.markdown("\n".join(f"- {words(f'impact-status-{rule}')}" for rule in _RULES))


def show_beside(here: Here, board: ImpactBoard) -> None:
    """All projects together over time with the voices beside the numbers, below them on a telephone; then each project.

    Where nothing says all together, each project's own series is what the voices stand beside.
    """
    has_numbers = bool(board.portfolio or board.series)
    numbers, voices = st.columns([2, 1], gap="large") if has_numbers and board.voices else (st.container(),) * 2
    with numbers:
        for series in board.portfolio:
            show_figure(here, draw_series(series, here.words), series.figure)
        if not board.portfolio:
            _show_each(here, board.series)
    with voices:
        show_voices(here, board.voices)
    if board.portfolio:
        _show_each(here, board.series)


def _show_each(here: Here, series: Sequence[Series]) -> None:
    """Each project's own series, one tab a project where there are several."""
    if not series:
        return
    names = [escape(one.name) for one in series]
    if len(series) > 1:
        st.markdown(f"**{here.words('effects-each')}**")
    places: Sequence[Any] = st.tabs(names) if len(series) > 1 else [st.container()]
    for place, one in zip(places, series, strict=True):
        with place:
            show_figure(here, draw_series(one, here.words), one.figure)


def show_comparison(here: Here, comparisons: Sequence[Comparison]) -> None:
    """Projects ranked, and under the drawing what stands in the way of comparing them."""
    for comparison in comparisons:
        show_figure(here, draw_comparison(comparison, here.words), comparison.figure)
        say_cut(here, len(comparison.figure.rows))
        if comparison.warnings:
            said = [here.words.say(warning) for warning in comparison.warnings]
            st.warning(
                "\n".join([f"**{here.words('effects-warnings-title')}**\n", *(f"- {escape(text)}" for text in said)]),
                icon=":material/balance:",
            )


def say_cut(here: Here, count: int) -> None:
    """That a drawing of bars or dots shows the first rows alone; nothing where it shows them all."""
    if count > SHOWN:
        st.markdown(f":small[{here.words('effects-drawn', shown=SHOWN, count=count)}]")


def _say_line(here: Here, column: str, text: str) -> str:
    return f"- {here.words('impact-line', title=here.words.title('indicator', column), text=text)}"


def _show_list(here: Here, title: str, lines: Sequence[str]) -> None:
    st.markdown("\n".join([f"**{here.words(title)}**\n", *(f"- {line}" for line in lines)]))


def _say_processing(here: Here, indicator: Indicator) -> list[str]:
    words = here.words
    weight = indicator.weight or words("impact-weight-unknown")
    return [
        words("effects-processing-time", rule=indicator.time_rule),
        escape(words("effects-processing-project", rule=indicator.project_rule, weight=weight)),
        words("effects-processing-missing"),
    ]


def _say_version(here: Here, indicator: Indicator, version: Version) -> str:
    words, values = here.words, {"first": version.valid_from, "last": version.valid_to}
    parts = [words("effects-version", number=version.number, name=version.name)]
    if version.valid_from and version.valid_to:
        parts.append(words("effects-version-between", **values))
    elif version.valid_from or version.valid_to:
        parts.append(words("effects-version-since" if version.valid_from else "effects-version-until", **values))
    parts += [words("effects-version-here")] if version.id == indicator.id else []
    return escape(words.pair(" ".join(parts), version.definition))


def _say_marks(here: Here) -> list[str]:
    """The table of presence and quality in words: how each case is drawn, and whether totals count it."""
    return [
        escape(
            here.words("effects-mark-line", mark=case.said, shape=Phrase(f"shape-{case.code}"), counted=_counted(case))
        )
        for (presence, _), case in CASES.items()
        if presence in _SINGLE
    ]


def _counted(case: Rendering) -> Phrase:
    if case.is_counted:
        return Phrase("effects-marks-counted")
    return Phrase("effects-marks-uncounted" if case.is_expected else "effects-marks-unasked")
