"""A form on screen: its parts one after the other, the rows of each, what is asked first and what is folded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import streamlit as st

from territory.analysis.entry import read_count
from territory.ingest.entry import CLOSE, CREATE, Entry, Typed, add_row, carry_date, is_asked, read_rows, take_away
from territory.ingest.entry_ids import complete
from territory.schema.forms import Part, read_forms
from territory.ui.entry_state import Current, Place, save, show_way
from territory.ui.form_choices import offer, say_row
from territory.ui.form_fields import Spot, ask_cell
from territory.ui.markdown import escape
from territory.ui.page import Here

#: What is wrong with a cell, by (table, row's place, field).
Problems = Mapping[tuple[str, int, str | None], str]


def read_parts(current: Current) -> tuple[Part, ...]:
    """The parts that this entry shows: all of the form's, or those that closing asks, with their fields alone."""
    form = current.form
    if current.mode != CLOSE:
        return form.parts
    parts = []
    for closing in form.close:
        whole = form.part(closing.table)
        others = tuple(name for name in whole.described.names if name not in closing.first)
        parts.append(
            replace(whole, fields=closing.fields, fixed=others, only=closing.only, adds=closing.adds, open=closing.open)
        )
    return tuple(parts)


def show_parts(here: Here, current: Current, problems: Problems) -> None:
    """Every part of the form, the object's own first."""
    for part in read_parts(current):
        with st.container(key=f"part-{part.table}"):
            if part.table == current.form.main.table:
                _show_own(here, current, part, problems)
            elif current.mode == CLOSE:
                _show_closing(here, current, part, problems)
            else:
                _show_part(here, current, part, problems)
            if current.mode == CLOSE and current.form.close_date and current.form.close_date[0] == part.table:
                _show_carry(here, current)


def _show_carry(here: Here, current: Current) -> None:
    """The closing date, carried over to all that is still open, where there is something else to close."""
    if len(current.form.close) > 1:
        st.button(here.words("entry-carry-date"), on_click=save, args=(here, current, _carry(current)), key="carry")
        st.markdown(f":small[{here.words('entry-carry-date-help')}]")


def say_anchor(table: str) -> str:
    """Where a part of the form is on the page."""
    return f"part-{table.replace('_', '-')}"


def _show_own(here: Here, current: Current, part: Part, problems: Problems) -> None:
    words = here.words
    st.subheader(words.title(part.table), anchor=say_anchor(part.table))
    proposed = _propose(current) if current.mode == CREATE else None
    with st.container(key=f"lines-{part.table}"):
        _show_lines(here, current, part, 0, part.fields, problems)
    with st.container(key=f"lists-{part.table}"):
        _show_missing_lists(here, current, part)
    if part.rest:
        is_wrong = any((part.table, 0, name) in problems for name in part.rest)
        with st.expander(words("entry-more"), expanded=is_wrong, key=f"more-{part.table}"):
            _show_lines(here, current, part, 0, tuple((name,) for name in part.rest), problems, proposed)
    if proposed:
        st.markdown(words("entry-proposed-id", id=escape(proposed)))


def _show_part(here: Here, current: Current, part: Part, problems: Problems) -> None:
    words, title = here.words, here.words.title(part.table)
    st.subheader(title, anchor=say_anchor(part.table))
    st.markdown(f":small[{escape(words.description(part.table))}]")
    for index, row in enumerate(current.entry.rows.get(part.table, ())):
        if row.is_gone:
            with st.container(key=f"gone-{part.table}-{index}"):
                if row.was is not None:
                    _show_gone(here, current, part, index, problems)
            continue
        name = _say_name(here, current, part, row)
        if row.was is not None:
            _show_folded(here, current, part, index, problems, name)
        else:
            with st.container(border=True, key=f"row-{part.table}-{index}"):
                _show_row(here, current, part, index, problems)
    st.button(
        words("entry-add-row", what=title),
        key=f"add-{part.table}",
        icon=":material/add:",
        on_click=save,
        args=(here, current, _adding(current, part)),
    )
    _show_missing_lists(here, current, part)


def _show_folded(here: Here, current: Current, part: Part, index: int, problems: Problems, name: str) -> None:
    """A row that is there already, under its name; its fields are made when it is unfolded.

    Streamlit looks through the whole state for each text field: a project's 250 fields cost a second at each rerun.
    """
    key = f"row-{part.table}-{index}"
    if any((part.table, index, column) in problems for column in (*part.described.names, None)):
        st.session_state[key] = True
    row = st.expander(escape(name), key=key, on_change="rerun")
    if row.open:
        with row:
            _show_row(here, current, part, index, problems)


def _show_row(here: Here, current: Current, part: Part, index: int, problems: Problems) -> None:
    is_new = current.entry.row(part.table, index).was is None
    lines = part.fields if is_new else (*part.fields, *((name,) for name in part.rest))
    with st.container(key=f"lines-{part.table}-{index}"):
        _show_lines(here, current, part, index, lines, problems)
    if part.rest and is_new:
        is_wrong = any((part.table, index, name) in problems for name in part.rest)
        with st.expander(here.words("entry-more"), expanded=is_wrong, key=f"more-{part.table}-{index}"):
            _show_lines(here, current, part, index, tuple((name,) for name in part.rest), problems)
    if (problem := problems.get((part.table, index, None))) is not None:
        st.error(escape(problem), icon=":material/error:")
    st.button(
        here.words("entry-drop-row" if is_new else "entry-remove-row", what=here.words.title(part.table), n=index + 1),
        key=f"drop-{part.table}-{index}",
        icon=":material/close:" if is_new else ":material/delete:",
        type="tertiary",
        on_click=save,
        args=(here, current, _taking(part, index, True)),
    )


def _show_gone(here: Here, current: Current, part: Part, index: int, problems: Problems) -> None:
    name = _say_name(here, current, part, current.entry.row(part.table, index))
    st.markdown(here.words("entry-row-gone", name=escape(name)))
    for problem in (text for (table, at, _), text in problems.items() if (table, at) == (part.table, index)):
        st.error(escape(problem), icon=":material/error:")
    st.button(
        here.words("entry-keep-row", name=escape(name)),
        key=f"keep-{part.table}-{index}",
        icon=":material/undo:",
        type="tertiary",
        on_click=save,
        args=(here, current, _taking(part, index, False)),
    )


def _show_closing(here: Here, current: Current, part: Part, problems: Problems) -> None:
    """The row that closing adds, or those that are still open."""
    words, rows = here.words, current.entry.rows.get(part.table, ())
    shown = [
        index
        for index, row in enumerate(rows)
        if (row.was is None if part.adds else row.was is not None and not row.was.get(part.open or ""))
    ]
    if not shown:
        return
    st.subheader(words.title(part.table), anchor=say_anchor(part.table))
    for index in shown:
        with st.container(border=True, key=f"row-{part.table}-{index}"):
            if not part.adds:
                st.markdown(f"**{escape(_say_name(here, current, part, rows[index]))}**")
            _show_lines(here, current, part, index, part.fields, problems)
    _show_missing_lists(here, current, part)


def _show_lines(
    here: Here,
    current: Current,
    part: Part,
    index: int,
    lines: tuple[tuple[str, ...], ...],
    problems: Problems,
    proposed: str | None = None,
) -> None:
    """Fields line by line, those that the row asks for."""
    row = current.entry.row(part.table, index)
    own = part.described.key[0]
    for line in lines:
        names = [name for name in line if is_asked(part, name, row.cells, row.was)]
        for column, name in zip(st.columns(len(names)) if names else (), names, strict=True):
            with column:
                problem = problems.get((part.table, index, name))
                ask_cell(here, current, Spot(part, index, name), problem, proposed if name == own else None)


def _show_missing_lists(here: Here, current: Current, part: Part) -> None:
    """Where a list is still empty, the way to fill it: a lake begins with none of its own programmes or stages."""
    said: set[str | None] = set()
    for reference in part.described.references:
        is_shown = reference.field in part.first and reference.table != part.table
        form = read_forms().get(reference.table)
        if not is_shown or form is None or form.name == current.form.name:
            continue  # nothing to tie the first of its kind to: that is no list to fill first
        narrowed = part.narrow.get(reference.field, {})
        waits = any(not current.entry.cell(*_origin(source)) for source in narrowed.values())
        if waits or offer(current.view, current.entry, part, reference.field, reference.table):
            continue
        is_empty = not narrowed or read_count(current.view, reference.table) == 0
        context = next(iter(narrowed.items()), None)
        place = Place("new", form.name)
        if context is not None:
            place = Place("new", form.name, context=(context[0], current.entry.cell(*_origin(context[1]))))
        if place.about() in said:
            continue
        said.add(place.about())
        what = here.words.title(reference.table)
        st.info(here.words("entry-list-empty" if is_empty else "entry-list-empty-here", what=what))
        show_way(here, place, here.words("entry-list-fill", what=what), where=f"empty-{part.table}")


def show_lists(here: Here, current: Current) -> None:
    """The ways to the lists that this form chooses from: what is missing there is added there, the draft waits."""
    names = {reference.table for part in read_parts(current) for reference in part.described.references}
    forms = [form for form in read_forms().values() if form.name in names and form.page == "reference"]
    if forms and current.mode != CLOSE:
        with st.expander(here.words("entry-missing-name"), key="entry-lists"):
            st.markdown(here.words("entry-missing-name-help"))
            for form in forms:
                label = here.words("reference-add", what=here.words.title(form.main.table))
                show_way(here, Place("new", form.name), label, ":material/add:", where="list")


def _origin(source: str) -> tuple[str, int, str]:
    table, _, cell = source.partition(".")
    return table, 0, cell


def _say_name(here: Here, current: Current, part: Part, row: Typed) -> str:
    cells = (row.was or {}).items()
    return say_row(here.words, current.view, part.table, cells) or here.words.title(part.table)


def _propose(current: Current) -> str | None:
    """The identifier that the object would take: the one typed, or the next free one."""
    main = current.form.main
    if main.id is None or current.entry.cell(main.table, 0, main.described.key[0]):
        return None
    rows = complete(current.form, read_rows(current.form, current.entry), current.view, date.today())
    return rows[0].cells[main.described.key[0]]


def _adding(current: Current, part: Part) -> Callable[[Entry], Entry]:
    return lambda entry: add_row(entry, current.form, part.table)


def _taking(part: Part, index: int, is_gone: bool) -> Callable[[Entry], Entry]:
    return lambda entry: take_away(entry, part.table, index, is_gone)


def _carry(current: Current) -> Callable[[Entry], Entry]:
    return lambda entry: carry_date(entry, current.form)
