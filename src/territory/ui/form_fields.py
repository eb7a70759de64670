"""One field of a form, from its descriptor: the widget of its type, its title, its help, what is wrong with it.

The entry is the truth: it overwrites each widget before it is drawn, and a widget that is changed is saved at once. So
a reload, another tab and what is on screen all say the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from territory.analysis.entry import Choice, find_choices
from territory.ingest.entry import Entry, set_cell
from territory.locale.words import Words
from territory.schema.forms import Part
from territory.schema.table import Field
from territory.ui.entry_state import Current, save
from territory.ui.form_choices import LISTED, load_choices, offer, say_choice
from territory.ui.markdown import escape
from territory.ui.page import Here

#: A text longer than this is asked in several lines.
ONE_LINE = 300
_EXAMPLES = {"partial_date": "entry-example-partial-date", "date": "entry-example-date", "money": "entry-example-money"}
#: How a file writes a value, as descriptors say it, and what to say of it on screen.
_ON_SCREEN = {
    "fr": (
        (" : « true » ou « false »", " : oui ou non"),
        (", au format AAAA-MM-JJ", ""),
        (", point décimal", ""),
        (" ; l'année seule (2018) ou le mois (2018-06) sont acceptés", " ; l'année ou le mois seuls sont acceptés"),
    ),
    "en": ((': "true" or "false"', ": yes or no"), (", in the format YYYY-MM-DD", ""), (", decimal point", "")),
}


@dataclass(frozen=True, slots=True)
class Spot:
    """Which cell of the form: its part, its row's place, its field."""

    part: Part
    index: int
    name: str

    @property
    def column(self) -> Field:
        """The field's descriptor."""
        return self.part.described.field(self.name)

    @property
    def key(self) -> str:
        """The widget's key: the same whatever the draft, so that the focus stays when the draft begins."""
        return f"entry-{self.part.table}-{self.index}-{self.name}"


def ask_cell(here: Here, current: Current, spot: Spot, problem: str | None = None, proposed: str | None = None) -> None:
    """One field and, under it, what is wrong with it. `proposed`: the identifier it takes when left empty."""
    typed = current.entry.cell(spot.part.table, spot.index, spot.name)
    column, reference = spot.column, _reference(spot)
    only = spot.part.only.get(spot.name)
    if reference is not None:
        _ask_reference(here, current, spot, reference, typed)
    elif column.enum or column.type == "boolean":
        codes = [code for code in column.enum if not isinstance(only, Sequence) or code in only] or ["true", "false"]
        said = {code: _say_code(here.words, column, code) for code in codes}
        _ask_one(here, current, spot, said, typed)
    else:
        _ask_text(here, current, spot, typed, proposed)
    if problem:
        st.error(escape(problem), icon=":material/error:")


def say_label(here: Here, current: Current, spot: Spot) -> str:
    """`Montant (€, obligatoire)`: the title, the unit, and whether it must be filled, in words."""
    words, column = here.words, spot.column
    # A unit is typed by people, and a label is read as Markdown.
    marks = [escape(unit)] if (unit := _say_unit(current, spot)) else []
    marks += [words("entry-required")] if column.required and spot.name != spot.part.number else []
    return f"{column.title.say(words.language)} ({', '.join(marks)})" if marks else column.title.say(words.language)


def say_help(words: Words, column: Field) -> str:
    """What the field means; how a file writes it is of no use to who picks it on screen."""
    said = column.description.say(words.language).replace("\u00a0", " ").replace("\u202f", " ")
    for written, shown in _ON_SCREEN[words.language]:
        said = said.replace(written, shown)
    return escape(said)


def _ask_text(here: Here, current: Current, spot: Spot, typed: str, proposed: str | None) -> None:
    column, words = spot.column, here.words
    is_locked = _is_locked(current, spot)
    _set(spot.key, typed)
    example = proposed or words(_EXAMPLES.get(column.kind or column.type, "entry-example-none"))
    ask = st.text_area if (column.max_length or 0) > ONE_LINE and not column.is_uri else st.text_input
    # A number or a date may be typed in more characters than it is kept in.
    is_free = column.type == "string" and not column.kind and not column.check
    ask(
        say_label(here, current, spot),
        key=spot.key,
        max_chars=column.max_length if is_free else 60,
        placeholder=example,
        help=say_help(words, column),
        disabled=is_locked,
        on_change=_changed,
        args=(here, current, spot),
    )


def _ask_one(
    here: Here, current: Current, spot: Spot, said: Mapping[str, str], typed: str, placeholder: str | None = None
) -> None:
    codes = list(said) if not typed or typed in said else [*said, typed]
    _set(spot.key, typed or None)
    st.selectbox(
        say_label(here, current, spot),
        codes,
        index=None,
        format_func=lambda code: said.get(code, code),
        key=spot.key,
        placeholder=placeholder or _say_placeholder(here, current, spot, bool(codes)),
        help=say_help(here.words, spot.column),
        disabled=_is_locked(current, spot) or not codes,
        on_change=_changed,
        args=(here, current, spot),
    )


def _ask_reference(here: Here, current: Current, spot: Spot, table: str, typed: str) -> None:
    """A list of names; where there are too many to list, a search before it."""
    choices = offer(current.view, current.entry, spot.part, spot.name, table)
    placeholder = None
    if len(choices) > LISTED:
        sought = st.text_input(
            here.words("entry-search", what=spot.column.title.say(here.words.language)),
            key=f"{spot.key}-sought",
            placeholder=here.words("entry-search-example"),
        )
        found = find_choices(choices, sought) if sought else ()
        if sought and not found:
            st.markdown(f":small[{here.words('entry-search-nothing')}]")
        choices = found
        placeholder = None if found else here.words("entry-search-first")
    if typed and all(choice.key != typed for choice in choices):
        choices = (*choices, *(item for item in load_choices(current.view, table) if item.key == typed))
    _ask_one(here, current, spot, _say_choices(here.words, table, choices), typed, placeholder)


def _say_placeholder(here: Here, current: Current, spot: Spot, has_choices: bool) -> str:
    """What to do: choose, or choose first what the list hangs on."""
    for source in spot.part.narrow.get(spot.name, {}).values():
        table, _, name = source.partition(".")
        if not current.entry.cell(table, 0, name) and name != "id":
            return here.words("entry-choose-first", what=here.words.title(table, name))
    return here.words("entry-choose" if has_choices else "entry-nothing-to-choose")


def _say_choices(words: Words, table: str, choices: Sequence[Choice]) -> dict[str, str]:
    said = {choice.key: say_choice(words, table, choice) for choice in choices}
    twins = {name for name in said.values() if list(said.values()).count(name) > 1} if len(said) <= LISTED else set()
    return {key: f"{name} ({key})" if name in twins else name for key, name in said.items()}


def _changed(here: Here, current: Current, spot: Spot) -> None:
    """A widget was changed: its cell is saved."""
    value: Any = st.session_state.get(spot.key)
    text = "" if value is None else str(value)
    table, index, name = spot.part.table, spot.index, spot.name

    def change(entry: Entry) -> Entry:
        return set_cell(entry, table, index, name, text)

    save(here, current, change, (table, name, text))


def _reference(spot: Spot) -> str | None:
    return next((item.table for item in spot.part.described.references if item.field == spot.name), None)


def _is_locked(current: Current, spot: Spot) -> bool:
    """An identifier is chosen before the thing exists, never after: others refer to it."""
    key = spot.part.described.key
    is_key = len(key) == 1 and spot.name == key[0]
    return is_key and current.entry.row(spot.part.table, spot.index).was is not None


def _say_code(words: Words, column: Field, code: str) -> str:
    if column.type == "boolean":
        return words("yes" if code == "true" else "no").capitalize()
    return column.labels[code].say(words.language).capitalize() if code in column.labels else code


def _say_unit(current: Current, spot: Spot) -> str | None:
    """The field's unit, or that of the indicator which another field names."""
    if spot.column.unit:
        return "€" if spot.column.unit == "EUR" else spot.column.unit
    source = spot.part.unit.get(spot.name)
    chosen = current.entry.cell(spot.part.table, spot.index, source) if source else ""
    if not chosen:
        return None
    held = current.view.read_columns("indicator", ("id", "unit", "short_unit")).to_pylist()
    return next((row["short_unit"] or row["unit"] for row in held if row["id"] == chosen), None)


def _set(key: str, value: Any) -> None:
    if st.session_state.get(key) != value:
        st.session_state[key] = value
