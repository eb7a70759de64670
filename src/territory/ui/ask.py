"""« Poser une question sur ce chiffre »: what is asked beside a figure, and what was answered about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from territory.analysis.questions import Question, read_questions, read_subject, select_about, select_page
from territory.desk.questions import CONTESTED, LONGEST, LONGEST_VALUE, QUESTION, Asking, write_asked
from territory.errors import TerritoryError
from territory.ingest.questions import check_persons
from territory.model.viewer import Role
from territory.schema.registry import read_table
from territory.ui.citing import derive_frozen
from territory.ui.markdown import escape, link
from territory.ui.page import Here
from territory.ui.reach import say_error
from territory.ui.registry import read_spec
from territory.ui.session import open_desk

#: The section of the menu whose pages show figures that anybody may ask about.
ASKED_ON = "explore"
_KINDS = (QUESTION, CONTESTED)
#: In what capacity somebody most likely asks, from the role he has.
_CAPACITIES = {Role.COORDINATOR: "coordinator", Role.ELECTED: "elected", Role.MEMBER: "member"}


@dataclass(frozen=True, slots=True)
class Told:
    """A figure that can be asked about: its key on the page, what it says, and its name when there are several."""

    key: str
    said: str
    label: str = ""


def show_ask(here: Here, key: str, told: Sequence[Told]) -> None:
    """The button that opens the form, about one figure or, of several, the one to choose; on pages of figures alone."""
    if here.page.section == ASKED_ON and st.button(
        here.words("ask-open"),
        type="tertiary", icon=":material/contact_support:", key=f"ask-{key}", wrap=True,
    ):  # fmt: skip
        st.dialog(here.words("ask-title"), width="medium")(_show_form)(here, key, told)


def show_answered(here: Here, key: str, *keys: str) -> None:
    """The line under a figure, or the figures `keys`: what was asked of it, answered or contested; none where none."""
    if not (questions := load_questions(here)):
        return
    mine, others = select_about(questions, here.page.key, {key, *keys}, here.asked)
    if mine or others:
        label = say_count(here, mine) if mine else here.words("ask-elsewhere", count=len(others))
        _show_questions(here, key, label, mine, others)


def show_page_answered(here: Here) -> None:
    """The line under a page's answer: all that was asked of any figure of the page, whatever its scope."""
    if asked := select_page(load_questions(here), here.page.key, here.asked):
        _show_questions(here, "page", here.words("ask-page", count=len(asked)), asked, ())


def _show_questions(here: Here, key: str, label: str, mine: Sequence[Question], others: Sequence[Question]) -> None:
    menu = st.popover(
        label, type="tertiary", icon=":material/forum:", key=f"answered-{key}", on_change="rerun", wrap=True
    )
    if menu.open:
        with menu:
            for item in mine:
                _show_question(here, item)
            if others:
                st.markdown(f"**{here.words('ask-elsewhere', count=len(others))}**")
                st.markdown("\n".join(f"- {_say_elsewhere(item)}" for item in others))


def load_questions(here: Here) -> tuple[Question, ...]:
    """The questions that the view holds, read once for all figures of all pages that show the same snapshot."""
    return _load_questions(repr(here.view.standing), here) if here.page.section == ASKED_ON else ()


@st.cache_resource(max_entries=16, show_spinner=False)
def _load_questions(standing: str, _here: Here) -> tuple[Question, ...]:
    return read_questions(_here.view)


def say_count(here: Here, questions: Sequence[Question]) -> str:
    """`1 question, 1 valeur contestée`."""
    counts = {kind: sum(item.kind == kind for item in questions) for kind in _KINDS}
    return ", ".join(here.words(f"ask-count-{kind}", count=count) for kind, count in counts.items() if count)


def _show_question(here: Here, item: Question) -> None:
    words = here.words
    asked = words.label("question", "asked_as", item.asked_as) if item.asked_as else words("ask-somebody")
    with st.container(border=True, gap="xsmall"):
        if item.kind == CONTESTED:
            value = words("ask-contested-value", value=item.contested_value or words("unknown"))
            st.markdown(f"**{escape(value)}**")
            st.markdown(escape(words("ask-contested-source", source=item.source or words("unknown"))))
            if item.source_url:
                st.markdown(link(item.source_url))
            st.markdown(escape(words("ask-contested-motive", text=item.text)))
        else:
            st.markdown(f"**{escape(item.text)}**")
        said = {"open": "ask-still-open", "closed": "ask-closed"}.get(item.state)
        if said:
            st.markdown(words(said))
        if item.answer:
            st.markdown(escape(words("ask-answer", text=item.answer)))
        if item.shown:
            st.markdown(f":small[{escape(words('ask-shown', sentence=item.shown))}]")
        st.markdown(f":small[{escape(words('ask-asked-on', day=item.asked_on, who=asked))}]")


def _say_elsewhere(item: Question) -> str:
    return f"[{escape(item.text)}]({derive_address(item.figure, item.query)})"


def derive_address(figure: str, query: str | None) -> str:
    """The address, within the site, of the page that a figure `page/key` is on; the first page's when it is gone."""
    page = figure.partition("/")[0]
    try:
        path = read_spec(page).path
    except TerritoryError:
        path = ""
    # The query is ours, but it came back from a table: nothing in it may end a link.
    kept = "".join(sign for sign in query or "" if sign.isalnum() or sign in "=&%._-~+")
    return f"/{path}?{kept}"


def _show_form(here: Here, key: str, told: Sequence[Told]) -> None:
    """What is asked, in what capacity, in what words; who asks is not kept, and is told so."""
    words = here.words
    about = told[0]
    if len(told) > 1:
        names = {item.key: item for item in told}
        chosen = st.selectbox(words("ask-which"), list(names), format_func=lambda code: names[code].label)
        about = names[str(chosen)]
    st.markdown(f"**{escape(about.said)}**")
    kind = st.radio(
        words("ask-kind"), _KINDS, format_func=lambda code: words(f"ask-kind-{code}"), horizontal=True
    ) or QUESTION  # fmt: skip
    with st.form(f"ask-form-{key}", border=False):
        value = source = None
        if kind == CONTESTED:
            value = st.text_input(words("ask-value"), max_chars=LONGEST_VALUE)
            source = st.text_input(words("ask-source"), max_chars=LONGEST_VALUE, help=words("ask-source-help"))
        text = st.text_area(words(f"ask-text-{kind}"), max_chars=LONGEST, height=120)
        capacities = read_table("asked").field("asked_as").enum
        likely = next((_CAPACITIES[item.role] for item in here.viewer.grants if item.role in _CAPACITIES), None)
        asked_as = st.selectbox(
            words("ask-as"), capacities, index=None if likely is None else capacities.index(likely),
            format_func=lambda code: words.label("asked", "asked_as", code), placeholder=words("ask-as-none"),
        )  # fmt: skip
        st.markdown(f":material/visibility_off: {words('ask-nobody')}")
        is_sent = st.form_submit_button(words("ask-send"), type="primary", icon=":material/send:")
    if is_sent:
        _send(here, about, Asking(kind, "", "", "", text, value or None, source or None, asked_as))


def _send(here: Here, about: Told, typed: Asking) -> None:
    """Sends the question, or says why not and leaves what is typed where it is."""
    words = here.words
    if traces := check_persons((typed.text, typed.value, typed.source)):
        st.error(words("ask-persons", found=", ".join(escape(trace.masked) for trace in traces)))
        return
    frozen = derive_frozen(here)
    subject = read_subject(here.view, here.page.key, here.asked)
    asking = Asking(
        kind=typed.kind, figure=f"{here.page.key}/{about.key}", query=urlencode(frozen.query(), doseq=True),
        shown=about.said, text=typed.text.strip(), value=typed.value, source=typed.source, asked_as=typed.asked_as,
        programmes=subject.programmes, project=subject.project, indicator=subject.indicator,
    )  # fmt: skip
    context = get_script_run_ctx(suppress_warning=True)
    try:
        write_asked(open_desk(), here.viewer, asking, context.session_id if context else "")
    except TerritoryError as error:
        st.error(escape(say_error(words, error)), icon=":material/error:")
        return
    st.success(words("ask-sent"), icon=":material/mark_email_read:")
