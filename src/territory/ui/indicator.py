"""An indicator as a page shows it: which one, and all that one must know to read it."""

from __future__ import annotations

import streamlit as st

from territory.analysis.indicators import Indicator, read_catalogue
from territory.model.scope import Scope
from territory.ui.markdown import escape, link
from territory.ui.page import Here, load
from territory.ui.scope_bar import ask_about

#: What the explanation says, in order: columns of `indicator`, coded ones by their labels.
_CODED = ("direction", "level", "time_rule", "project_rule", "frequency", "reliability")
_RULES = ("reached", "on-track", "at-risk", "too-early", "no-data", "modest")
_WRITTEN = ("unit", "method", "limits", "weight", "producer", "licence")


def ask_indicator(here: Here, scope: Scope) -> str | None:
    """The indicator that the page is about, kept by the address; each is offered with what it covers."""
    words = here.words
    options = {
        choice.id: words("impact-choice", name=choice.name, coverage=choice.coverage)
        for choice in load(read_catalogue, here, scope)
    }
    if scope.about and scope.about not in options:
        st.warning(words("scope-dropped", count=1, codes=[escape(scope.about)]), icon=":material/link_off:")
    return ask_about(here, scope, options, "impact-indicator")


def show_indicator(here: Here, indicator: Indicator | None) -> None:
    """What the indicator asks, counts and leaves out, who produces it and how it adds up; nothing without one."""
    if indicator is None:
        return
    words = here.words
    with st.expander(words("impact-explained"), icon=":material/help:", key="indicator-explained"):
        st.markdown(f"**{escape(indicator.question)}** {escape(indicator.definition)}")
        lines = {name: getattr(indicator, name) for name in _WRITTEN}
        lines |= {name: words.label("indicator", name, value) for name in _CODED if (value := getattr(indicator, name))}
        lines["updated_on"] = words.partial_date(indicator.updated_on) if indicator.updated_on else None
        order = ("unit", "direction", "level", "method", "limits", "time_rule", "project_rule", "weight", "frequency",
                 "reliability", "producer", "updated_on", "licence")  # fmt: skip
        told = [_say_line(here, name, escape(lines[name])) for name in order if lines.get(name)]
        if indicator.source_url:
            told.append(_say_line(here, "source_url", link(indicator.source_url)))
        st.markdown("\n".join(told))
        if here.view.nature != "published":
            st.markdown(f"**{words('impact-status-title')}** {words('impact-status-held')}")
            st.markdown("\n".join(f"- {words(f'impact-status-{rule}')}" for rule in _RULES))


def _say_line(here: Here, column: str, text: str) -> str:
    return f"- {here.words('impact-line', title=here.words.title('indicator', column), text=text)}"
