"""The values asked for, one by one: what to count, what is known, where to answer, and what is wrong as one types."""

from __future__ import annotations

from itertools import groupby

import streamlit as st

from territory.analysis.expected import say_period
from territory.desk.replies import LONGEST
from territory.ingest.answering import ABSENT, LATER, REASONS, VALUE, WAYS, Remark, check_answer, is_answered
from territory.ingest.returned import CHOICES
from territory.locale.words import Words
from territory.model.board import Quantity
from territory.reports.collection import Line
from territory.reports.collection_told import derive_awaited
from territory.ui.answer import Doorstep, Form, save, seed
from territory.ui.markdown import escape

#: Characters of a number, however it is written.
_NUMBER = 40
_TEXT = 300
#: What a share is made of.
_PARTS = ("numerator", "denominator")


def ask_lines(here: Doorstep, form: Form) -> None:
    """Every value asked for, project by project."""
    for _, lines in groupby(form.lines, key=lambda line: line.asked.project):
        listed = list(lines)
        st.header(escape(listed[0].followed.project_name), anchor=False)
        for line in listed:
            with st.container(border=True, key=f"line-{line.asked.number}"):
                _show_told(here.words, line)
                _ask_line(here, form, line)


def check_line(form: Form, line: Line) -> tuple[Remark, ...]:
    """What is wrong or strange in what is typed for a line."""
    return check_answer(form.cells(line.asked.number), derive_awaited(line))


def _show_told(words: Words, line: Line) -> None:
    followed, asked = line.followed, line.asked
    st.subheader(escape(words.say(followed.name)), anchor=False)
    period = words.say(say_period(asked.first, asked.last))
    st.markdown(f"**{escape(words('answer-period', period=period, by=line.answer_by))}**")
    if counted := " ".join(text for text in (followed.question, followed.definition) if text):
        st.markdown(escape(counted))
    if followed.method:
        st.markdown(escape(words("answer-method", method=followed.method)))
    if followed.why:
        st.markdown(escape(words("answer-why", why=followed.why)))
    known = words("answer-known-none")
    if followed.value is not None:
        quantity = Quantity(followed.value, followed.unit, followed.decimals)
        known = words("answer-known", value=quantity, on=followed.value_on)
    st.markdown(f":material/history: {escape(known)}")


def _ask_line(here: Doorstep, form: Form, line: Line) -> None:
    words, number = here.words, line.asked.number
    way = form.cells(number).get("answer") or VALUE
    st.radio(
        words("answer-way"), WAYS, key=seed(form, number, "answer", VALUE), horizontal=True,
        format_func=lambda code: words(f"answer-way-{code}"),
        on_change=save, args=(form.question.request.id, number, "answer"),
    )  # fmt: skip
    if way == VALUE:
        unit = line.followed.unit
        label = words("answer-value-unit", unit=unit) if unit else words.title("observation", "value")
        _ask_text(form, line, "value", label, _NUMBER, placeholder=words("answer-value-example"))
        if line.followed.weight:
            # A share says what it is made of: without its base it counts in no mean.
            _ask_parts(words, form, line)
    elif way == ABSENT:
        _ask_choice(words, form, line, "presence", REASONS, is_required=True)
        _ask_text(form, line, "reason", words.title("observation", "reason"), LONGEST)
    note = words("answer-when") if way == LATER else words("answer-note")
    _ask_text(form, line, "note", note, LONGEST, help_=words("answer-note-help"))
    _show_remarks(words, form, line)
    if way == VALUE:
        _ask_more(words, form, line)
    if is_answered(form.cells(number)) and not any(one.blocks for one in check_line(form, line)):
        st.markdown(f":material/check_circle: {escape(words('answer-done'))}")


def _ask_more(words: Words, form: Form, line: Line) -> None:
    """How the value was obtained and what it is made of: what a workbook asks beside it."""
    parts = () if line.followed.weight else _PARTS
    names = ("quality", *parts, "collector", "evidence_url")
    cells = form.cells(line.asked.number)
    with st.expander(words("answer-more"), key=f"more-{line.asked.number}", expanded=any(cells.get(n) for n in names)):
        _ask_choice(words, form, line, "quality", CHOICES["quality"])
        for name in names[1:]:
            longest = _NUMBER if name in _PARTS else _TEXT
            described = words.description("observation", name)
            _ask_text(form, line, name, words.title("observation", name), longest, help_=described)


def _ask_parts(words: Words, form: Form, line: Line) -> None:
    """What a share is made of, side by side where there is room."""
    for column, name in zip(st.columns(2), _PARTS, strict=True):
        with column:
            label = words(f"answer-{name}", weight=line.followed.weight)
            _ask_text(form, line, name, label, _NUMBER, help_=words.description("observation", name))


def _ask_text(
    form: Form,
    line: Line,
    name: str,
    label: str,
    longest: int,
    placeholder: str | None = None,
    help_: str | None = None,
) -> None:
    number = line.asked.number
    st.text_input(
        label, key=seed(form, number, name), max_chars=longest, placeholder=placeholder or None, help=help_ or None,
        autocomplete="off", on_change=save, args=(form.question.request.id, number, name),
    )  # fmt: skip


def _ask_choice(
    words: Words, form: Form, line: Line, name: str, codes: tuple[str, ...], is_required: bool = False
) -> None:
    number = line.asked.number
    usual = codes[0] if is_required else None
    st.selectbox(
        words(f"answer-{name}") if is_required else words.title("observation", name),
        codes, key=seed(form, number, name, usual), placeholder=words("answer-choose"),
        index=0 if is_required else None, format_func=lambda code: words.label("observation", name, code),
        on_change=save, args=(form.question.request.id, number, name),
    )  # fmt: skip


def _show_remarks(words: Words, form: Form, line: Line) -> None:
    """What is wrong, under the cells it is about; what is only strange is asked, and keeps nothing out."""
    for remark in check_line(form, line):
        said = escape(say_remark(words, line, remark))
        if remark.blocks:
            st.error(said, icon=":material/error:")
        else:
            st.warning(said, icon=":material/help:")


def say_remark(words: Words, line: Line, remark: Remark) -> str:
    """What is wrong with a cell and what to do."""
    value = remark.value
    if isinstance(value, int | float):
        value = Quantity(value, line.followed.unit, line.followed.decimals)
    return words(f"answer-{remark.code}", title=words.title("observation", remark.column), value=value)
