"""The rules of law as a page shows them: advice with its article, what was counted, what is not known. Never a verdict.

What is to be looked at comes first, as cards; the rest, « sans objet » included, is in the table and its download.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from territory.analysis.law.advice import EXCEEDED, Advice
from territory.analysis.law.board import LawBoard
from territory.lake.view import View
from territory.model.scope import Scope
from territory.ui.figures import ANCHOR, show_rows
from territory.ui.markdown import escape, link
from territory.ui.page import Here, load, show_link
from territory.ui.show import show_source

#: Advice shown before the rest is folded away.
FIRST = 4
#: A state is a word with an icon, never a colour alone.
_ICONS = {EXCEEDED: ":material/report:"}


def show_law(here: Here, read: Callable[[View, Scope], LawBoard | None], scope: Scope) -> None:
    """What `read` says of the law for this scope; nothing at all on data published about real organisations."""
    board = load(read, here, scope)
    if board is not None:
        show_advice(here, board)


def show_advice(here: Here, advices: LawBoard) -> None:
    """The rules of law: how many there are to look at, each with its article and its source, then all of them."""
    words = here.words
    st.header(words("law-title"), anchor=ANCHOR.format("law"))
    if not advices.advices:
        st.info(words("empty-law"), icon=":material/info:")
        return
    st.markdown(f"**{escape(words.say(advices.figure.sentence))}.** {escape(words('law-disclaimer'))}")
    if not advices.pressing:
        st.markdown(escape(words("law-pressing-none")))
    for advice in advices.pressing[:FIRST]:
        _show_one(here, advice)
    if rest := advices.pressing[FIRST:]:
        with st.expander(words("law-rest", count=len(rest)), key="law-rest"):
            for advice in rest:
                _show_one(here, advice)
    with st.expander(words("law-all"), key="table-law"):
        show_rows(here, "law", advices.figure.rows, advices.figure.columns)
        show_source(here, advices.figure.coverage)


def _show_one(here: Here, advice: Advice) -> None:
    words = here.words
    state = words(f"law-state-{advice.state.replace('_', '-')}")
    with st.container(border=True, gap="xsmall"):
        icon, rule = _ICONS.get(advice.state, ":material/rule:"), escape(words(f"law-{advice.rule}"))
        st.markdown(f"{icon} **{rule}** · {escape(state)}", help=words(f"law-{advice.rule}-help"))
        if advice.subject.kind != here.page.about:
            show_link(here, here.asked, advice.subject.kind, advice.subject.name, about=advice.subject.id)
        st.markdown(escape(words.say(advice.phrase)))
        st.markdown("\n".join(f"- :small[{line}]" for line in _say_lines(here, advice)))


def _say_lines(here: Here, advice: Advice) -> list[str]:
    """What was counted, what is to be known, and the text with its address and the date it is looked at."""
    words = here.words
    parts = (("law-counted", advice.counted), ("law-not-known", (*advice.unknown, *advice.caveats)))
    told = [words("law-line", title=words(key), text=" · ".join(map(words.say, said))) for key, said in parts if said]
    text = f"{words.say(advice.article)} · {words('law-at', on=advice.on)}"
    source = f" · {link(advice.source)}" if advice.source else ""
    return [*map(escape, told), f"{escape(words('law-line', title=words('law-text'), text=text))}{source}"]
