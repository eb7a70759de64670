"""Publishing: what differs since the last arrêté, what that does to the results, and the next arrêté."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from territory.analysis.difference import RowChange, derive_names_asked, derive_rows, keep_programmes, say_rows
from territory.analysis.effect import Effect, measure_effect
from territory.lake.closing import choose
from territory.lake.view import Closing, View
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.ui.change import Names, say_row, say_text, show_effect
from territory.ui.figures import show_rows
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.session import open_lake, read_view

COLUMNS = ("difference-about", "change-row", "change-field", "change-before", "change-after")
WHO = ("difference-nature", "difference-who")
#: Rows of a difference that are unfolded on the page: the form of the next arrêté must not be a mile away.
UNFOLDED = 10
#: Cells of a new row that its line shows.
SHOWN_FIELDS = 4


@dataclass(frozen=True, slots=True)
class Since:
    """What differs since an arrêté, for the programmes it is the last of."""

    closing: Closing
    programmes: tuple[str, ...]
    rows: tuple[RowChange, ...]
    names: Names


def show_since(here: Here) -> None:
    """For each last arrêté: what differs in sentences, row by row, and what that does to the results."""
    words = here.words
    live, closings = read_view(here.viewer, None, None)
    if here.view.number != live.number:
        st.info(words("publish-live"), icon=":material/info:")
    groups, never = _group(live, closings)
    if never:
        named = words.join([name for _, name in never])
        st.info(escape(words("publish-never", count=len(never), programmes=named)), icon=":material/info:")
    for closing, programmes in groups:
        _show_group(here, live, closing, programmes, alone=len(groups) == 1)


def _group(live: View, closings: Sequence[Closing]) -> tuple[list[tuple[Closing, list[str]]], list[tuple[str, str]]]:
    """The programmes by their last published arrêté, the latest first; and those that have none (code, name)."""
    groups: dict[str, tuple[Closing, list[str]]] = {}
    never = []
    for row in sorted(_read_programmes(live), key=lambda row: str(row["id"])):
        last = choose(closings, row["id"])
        if last is None:
            never.append((str(row["id"]), str(row["short_name"] or row["name"])))
        else:
            groups.setdefault(last.id, (last, []))[1].append(str(row["id"]))
    return sorted(groups.values(), key=lambda group: group[0].effective_on, reverse=True), never


def _show_group(here: Here, live: View, closing: Closing, programmes: list[str], *, alone: bool) -> None:
    words = here.words
    named = {row["id"]: row["short_name"] or row["name"] for row in _read_programmes(live)}
    listed = words.join([str(named[code]) for code in programmes])
    st.header(escape(words("publish-since", name=closing.name, programmes=listed)), anchor=False)
    with st.spinner(words("publish-reading"), show_time=False):
        since = _read_since(f"{closing.id} {live.standing} {programmes}", here, live, closing, tuple(programmes))
    if not since.rows:
        st.markdown(words("publish-same"))
        return
    st.markdown("\n".join(f"- {escape(words.say(phrase))}" for phrase in say_rows(since.rows)))
    st.subheader(words("publish-effect"), anchor=False)
    for scope in _derive_scopes(live, programmes, alone=alone):
        if scope.programme is not None and len(programmes) > 1:
            st.markdown(f"**{escape(words('reach-effect', programme=str(named[scope.programme])))}**")
        key = f"{closing.id} {live.standing} {scope}"
        with st.spinner(words("publish-measuring"), show_time=False):
            effect = _read_effect(key, here, live, closing, scope)
        show_effect(here, effect, f"effect-{closing.id}-{scope.programme or 'all'}")
    with st.expander(
        words("publish-rows", count=len(since.rows)), expanded=len(since.rows) <= UNFOLDED, key=f"rows-{closing.id}"
    ):
        frame = derive_frame(words, since.rows, since.names)
        show_rows(here, f"since-{closing.id}", frame, (*COLUMNS, *WHO))


def _derive_scopes(live: View, programmes: Sequence[str], *, alone: bool) -> tuple[Scope, ...]:
    """What the effect is measured on: everything, or each programme where one of the two states holds others too."""
    if live.programmes or (len(programmes) == 1 and not alone):
        return tuple(Scope(programme=code) for code in programmes)
    return (Scope(),)


def _read_programmes(live: View) -> list[dict[str, Any]]:
    return list(live.read_columns("programme", ("id", "name", "short_name")).to_pylist())


@st.cache_data(max_entries=8, show_spinner=False)
def _read_since(key: str, _here: Here, _live: View, _closing: Closing, programmes: tuple[str, ...]) -> Since:
    lake, viewer = open_lake(), _here.viewer
    differences = lake.read_difference(viewer, str(_closing.snapshot), str(_live.number))
    asked = derive_names_asked(differences)
    names = lake.read_names(viewer, asked, f"v{_closing.snapshot}") | lake.read_names(viewer, asked)
    entries = [entry for entry in lake.read_history(viewer) if entry.snapshot > _closing.snapshot]
    rows = derive_rows(_live, differences, names, entries, _closing.effective_on)
    about = {row.about for row in rows if row.about}
    missing = {table: {key for at, key in about if at == table} for table, _ in about}
    names = lake.read_names(viewer, missing) | names
    return Since(_closing, programmes, keep_programmes(rows, programmes), names)


@st.cache_data(max_entries=8, show_spinner=False)
def _read_effect(key: str, _here: Here, _live: View, _closing: Closing, _scope: Scope) -> Effect:
    before = open_lake().view(_here.viewer, _closing.id)
    return measure_effect(before, _live, _scope)


def derive_frame(words: Words, rows: Sequence[RowChange], names: Names) -> pd.DataFrame:
    """A line per cell that changed, and one per row that came or went: about what, which, before, after, who, when."""
    lines = []
    for row in rows:
        about = words("difference-common") if row.about is None else ", ".join(names.get(row.about, (row.about[1],)))
        common = {
            "difference-about": about,
            "change-row": _say_name(words, row, about),
            "difference-nature": words(f"difference-{row.nature}"),
            "difference-who": words("difference-by", author=row.entry.author, at=row.entry.at) if row.entry else None,
        }
        if row.kind == "changed":
            for cell in row.cells:
                lines.append(
                    common
                    | {
                        "change-field": words.title(row.table, cell.field),
                        "change-before": say_text(words, names, row.table, cell.field, cell.before),
                        "change-after": say_text(words, names, row.table, cell.field, cell.after),
                    }
                )
            continue
        is_new = row.kind == "added"
        told = [
            say_text(words, names, row.table, cell.field, cell.after if is_new else cell.before)
            for cell in row.cells
            if cell.field not in {"id", "project", "funding"}
        ]
        said = words.join(told[:SHOWN_FIELDS]) if len(told) <= SHOWN_FIELDS else ", ".join((*told[:SHOWN_FIELDS], "…"))
        lines.append(
            common
            | {
                "change-field": words("difference-row"),
                "change-before": words("change-new") if is_new else said,
                "change-after": said if is_new else words("change-gone"),
            }
        )
    return pd.DataFrame(lines, columns=[*COLUMNS, *WHO], dtype=object)


def _say_name(words: Words, row: RowChange, about: str) -> str:
    """The row without the name of what it is about, which stands beside it."""
    rest = tuple(part for part in row.name if part != about)
    return say_row(words, row.table, rest) if rest else words.title(row.table)
