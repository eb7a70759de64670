"""The choices of a reference, by name, and what each row and cell of an entry is called."""

from __future__ import annotations

import re
from collections.abc import Iterable

import streamlit as st

from territory.analysis.entry import Choice, read_choices, read_pattern
from territory.ingest.entry import Entry
from territory.ingest.entry_values import say_cell
from territory.lake.view import View
from territory.locale.words import Words
from territory.schema.forms import Part
from territory.schema.registry import read_table
from territory.ui.change import say_plain

_HOLE = re.compile(r"\{(\w+)\}")
#: More choices than this are searched rather than listed: a list is sent to the browser at each rerun.
LISTED = 300


def load_choices(view: View, table: str) -> tuple[Choice, ...]:
    """Every row of a table of this view, read once for all."""
    return _load(table, repr(view.standing), view)


@st.cache_resource(max_entries=60, show_spinner=False)
def _load(table: str, key: str, _view: View) -> tuple[Choice, ...]:
    return read_choices(_view, table)


def offer(view: View, entry: Entry, part: Part, name: str, table: str) -> tuple[Choice, ...]:
    """The choices of one reference: of its vocabulary, of the programme chosen, of the phase that closes."""
    column = part.described.field(name)
    wanted = {"vocabulary": column.vocabulary} if column.vocabulary else {}
    for facet, source in part.narrow.get(name, {}).items():
        origin, _, cell = source.partition(".")
        wanted[facet] = entry.cell(origin, 0, cell)
    only = part.only.get(name, {})
    return tuple(
        choice
        for choice in load_choices(view, table)
        if all(_has(choice, facet, text) for facet, text in wanted.items())
        and all(choice.facets.get(facet) in texts for facet, texts in only.items())
    )


def _has(choice: Choice, facet: str, text: str) -> bool:
    return text == (choice.key if facet == "id" else choice.facets.get(facet))


def say_choice(words: Words, table: str, choice: Choice) -> str:
    """The name of a row: `Lons-le-Saunier (commune 39300)`; of one no longer in use, until when it was."""
    said = _fill(words, table, dict(choice.parts))
    return words("entry-ended", name=said, day=choice.ended) if choice.ended and choice.ended[:1].isdigit() else said


def say_row(words: Words, view: View, table: str, cells: Iterable[tuple[str, str | None]]) -> str:
    """The name of a row of an entry, from its canonical cells."""
    held = {name: text for name, text in cells if text}
    for reference in read_table(table).references:
        if reference.field in held and f"{{{reference.field}}}" in read_pattern(table):
            held[reference.field] = say_reference(words, view, reference.table, held[reference.field])
    return _fill(words, table, held)


def say_reference(words: Words, view: View, table: str, key: str) -> str:
    """The name of the row of `table` whose key is `key`, the key itself when it is not there."""
    return next((say_choice(words, table, item) for item in load_choices(view, table) if item.key == key), key)


def say_text(words: Words, view: View, table: str, name: str, text: str | None) -> str:
    """A cell's canonical text in words: what it refers to by name, a label, a number, a date; a dash when empty."""
    if text is None:
        return words("cell-missing")
    reference = next((item for item in read_table(table).references if item.field == name), None)
    if reference is not None:
        return say_reference(words, view, reference.table, text)
    return say_plain(words, table, name, text)


def _fill(words: Words, table: str, held: dict[str, str]) -> str:
    """The name's pattern filled; what is empty goes with the mark that would part it from the rest."""
    described = read_table(table)

    def say(name: str) -> str:
        column, text = described.field(name), held.get(name, "")
        if text in column.labels:
            return column.labels[text].say(words.language)
        return say_cell(text, column) if text and (column.kind or column.type in {"date", "number"}) else text

    said = _HOLE.sub(lambda hole: say(hole[1]), read_pattern(table))
    return re.sub(r"( [·–])+ ?(?= [·–]|$)", "", said.replace("()", "")).strip(" ·–")
