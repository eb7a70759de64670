"""The dictionary of every table, from the descriptors themselves."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from territory.schema.registry import lake_tables
from territory.schema.table import Field, Table
from territory.ui.markdown import escape
from territory.ui.page import Here

#: Groups of tables, in the order in which one meets them.
GROUPS = ("project", "money", "impact", "judgement", "reference", "system")


def show_dictionary(here: Here) -> None:
    """One table chosen, what it holds, and each of its columns: title, meaning, kind, what it may hold."""
    words = here.words
    tables = sorted(lake_tables(), key=lambda table: (GROUPS.index(table.group), words.title(table.name)))
    st.header(words("dictionary-title"), anchor=False)
    st.markdown(words("dictionary-text", count=len(tables)))
    by_name = {table.name: table for table in tables}
    name = st.selectbox(
        words("dictionary-table"),
        list(by_name),
        format_func=lambda code: f"{words.title(code)} ({words(f'dictionary-group-{by_name[code].group}')})",
        key="dictionary-table",
    )
    st.markdown(escape(words.description(name)))
    st.table(derive_rows(here, by_name[name]), hide_index=True, border="horizontal", alt=words.title(name))


def derive_rows(here: Here, table: Table) -> pd.DataFrame:
    """The columns of a table as rows of words."""
    words = here.words
    rows = [
        {
            words("dictionary-column"): f"{escape(field.title.say(words.language))} `{field.name}`",
            words("dictionary-meaning"): escape(field.description.say(words.language)),
            words("dictionary-kind"): _say_kind(here, field),
        }
        for field in table.fields
    ]
    return pd.DataFrame(rows)


def _say_kind(here: Here, field: Field) -> str:
    words = here.words
    kind = words(f"kind-{(field.kind or field.type).replace('_', '-')}")
    parts = [kind if not field.unit else f"{kind}, {escape(field.unit)}"]
    if field.required:
        parts.append(words("dictionary-required"))
    if field.enum:
        said = [field.labels[value].say(words.language) if value in field.labels else value for value in field.enum]
        parts.append(escape(", ".join(said)))
    if field.sensitivity != "public":
        parts.append(words(f"sensitivity-{field.sensitivity}"))
    return " · ".join(parts)
