"""A change as a person reads it before it is made: rows, cells old and new, and what it does to the results.

Nothing here writes: the page that shows a change commits it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

import pandas as pd
import streamlit as st

from territory.analysis.effect import Effect, EffectLine
from territory.lake.preview import Cell, ChangeShown
from territory.locale.words import Words
from territory.model.board import Coverage, Money
from territory.schema.registry import read_table
from territory.ui.figures import show_rows
from territory.ui.markdown import escape
from territory.ui.page import Here

Names = Mapping[tuple[str, str], tuple[str, ...]]

#: Characters of a text that a table of cells shows.
LONGEST_CELL = 200
CELLS = ("change-row", "change-field", "change-before", "change-after")
EFFECTS = ("change-result", "change-before", "change-after")


def show_change(here: Here, shown: ChangeShown, key: str = "change") -> None:
    """Which rows come, change, stay or go, table by table, then cell by cell with the old value and the new."""
    words = here.words
    if not shown.touched:
        st.info(words("change-nothing"), icon=":material/info:")
    else:
        st.markdown(f"**{escape(words('change-answer', rows=shown.touched, cells=shown.total))}**")
    lines = [f"- {escape(line)}" for line in say_counts(words, shown)]
    if lines:
        st.markdown("\n".join(lines))
    for table, column, target, value in shown.broken:
        said = words(
            "change-broken", table=words.title(table), column=words.title(table, column), target=words.title(target),
            value=value,
        )  # fmt: skip
        st.error(escape(said), icon=":material/link_off:")
    if shown.cells:
        with st.expander(words("change-cells", count=shown.total), expanded=shown.total <= 20, key=f"{key}-cells"):
            show_cells(here, f"{key}-cells", shown.cells, shown.names)
            if shown.total > len(shown.cells):
                cut = words("change-cells-cut", shown=len(shown.cells), count=shown.total)
                st.markdown(f":small[{escape(cut)}]")


def say_counts(words: Words, shown: ChangeShown) -> list[str]:
    """What becomes of the rows of each table: `Financements : 12 ajoutées, 3 modifiées, 40 inchangées`."""
    lines = []
    for table, count in shown.counts.items():
        absent = shown.absent.get(table)
        numbers = {
            "added": count.added,
            "changed": count.changed,
            "removed": count.removed,
            "unchanged": count.unchanged,
            "absent": absent.rows.num_rows if absent else 0,
        }
        parts = [words(f"change-{name}", count=number) for name, number in numbers.items() if number]
        lines.append(words("change-of-table", table=words.title(table), parts=words.join(parts)))
    return lines


def show_cells(here: Here, key: str, cells: tuple[Cell, ...], names: Names) -> None:
    """Cells in a table: the row as people call it (and its line in the file), the field, before, after."""
    words = here.words
    has_lines = any(cell.line is not None for cell in cells)
    rows = [
        {
            "change-row": say_row(words, cell.table, cell.name),
            "change-field": words.title(cell.table, cell.field),
            "change-before": words("change-new") if cell.kind == "added" else say_value(words, names, cell, "before"),
            "change-after": words("change-gone") if cell.kind == "removed" else say_value(words, names, cell, "after"),
            "change-line": cell.line,
        }
        for cell in cells
    ]
    columns = (*CELLS, "change-line") if has_lines else CELLS
    show_rows(here, key, pd.DataFrame(rows, columns=[*CELLS, "change-line"], dtype=object), columns)


def say_row(words: Words, table: str, name: tuple[str, ...]) -> str:
    """A row as people call it: `Étape : La serre, 30/06/2024`."""
    said = [words.partial_date(part) if part[:4].isdigit() else part for part in name]
    return words("change-row-name", table=words.title(table), name=", ".join(said))


def say_value(words: Words, names: Names, cell: Cell, side: str) -> str:
    """One value of a cell (`before` or `after`) as people read it."""
    return say_text(words, names, cell.table, cell.field, cell.before if side == "before" else cell.after)


def say_text(words: Words, names: Names, table: str, column: str, text: str | None) -> str:
    """A value kept as text, said by what its field is: a label, a day, euros, the name of what it refers to."""
    if text is None:
        return words("cell-missing")
    for reference in read_table(table).references:
        if reference.field == column and (named := names.get((reference.table, text))):
            return words("change-named", name=", ".join(named), code=text)
    return say_plain(words, table, column, text)


def say_plain(words: Words, table: str, column: str, text: str) -> str:
    """A value kept as text that refers to nothing, said by what its field is; as it is when it is no such thing."""
    field = read_table(table).field(column)
    try:
        if field.labels and text in field.labels:
            return words.label(table, column, text)
        if field.kind == "money":
            return words.money(Decimal(text), compact=False)
        if field.kind == "partial_date":
            return words.partial_date(text)
        if field.type == "boolean":
            return words("yes" if text == "true" else "no")
        if field.type == "date":
            return words.day(date.fromisoformat(text))
        if field.type == "datetime":
            return words.moment(datetime.fromisoformat(text))
        if field.type in {"number", "integer"}:
            number = Decimal(text).normalize()
            exponent = number.as_tuple().exponent
            return words.number(number, max(0, -exponent) if isinstance(exponent, int) else 0)
    except (ValueError, InvalidOperation):
        pass  # an older state may hold what today's table would not: it is shown as it is
    return text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}…"


def show_effect(here: Here, effect: Effect, key: str = "effect") -> None:
    """What the change does to the results, in a sentence, then result by result, before and after."""
    words = here.words
    st.markdown(f"**{escape(words.say(effect.answer))}**")
    if effect.is_nothing:
        return
    _show_lines(here, f"{key}-totals", effect.totals)
    _show_lines(here, f"{key}-projects", effect.projects, of_one=True)
    _show_lines(here, f"{key}-indicators", effect.indicators)
    _show_lines(here, f"{key}-targets", effect.targets, of_one=True)
    for name, alerts in (("appeared", effect.appeared), ("gone", effect.gone)):
        if alerts:
            st.markdown(f"**{words(f'effect-{name}', count=len(alerts))}**")
            st.markdown(
                "\n".join(f"- {escape(words.pair(alert.project_name, words.say(alert.why)))}" for alert in alerts)
            )


def _show_lines(here: Here, key: str, lines: tuple[EffectLine, ...], *, of_one: bool = False) -> None:
    """The lines of one kind; those of projects or indicators are folded when there are many."""
    if not lines:
        return
    words = here.words
    rows = [
        {
            "change-result": _say_result(words, line),
            "project_name": line.about.name if line.about else None,
            "project": line.project,
            "change-before": _say_measure(words, line.before, line.known_before),
            "change-after": _say_measure(words, line.after, line.known_after),
        }
        for line in lines
    ]
    columns = ("project_name", *EFFECTS) if of_one else EFFECTS
    frame = pd.DataFrame(rows, dtype=object)
    title = words(f"effect-table-{key.rpartition('-')[2]}", count=len(lines))
    with st.expander(title, expanded=len(lines) <= 12, key=f"{key}-lines"):
        show_rows(here, key, frame, columns)


def _say_result(words: Words, line: EffectLine) -> str:
    name = words.say(line.indicator_name) if line.indicator_name else ""
    return words(f"effect-{line.key}", indicator=name)


def _say_measure(words: Words, value: object, known: Coverage | None) -> str:
    if value is None:
        return words("cell-missing")
    said = words.money(value, compact=False) if isinstance(value, Money) else words.say(value)
    return words("effect-covered", value=said, coverage=known) if known and known.expected else said
