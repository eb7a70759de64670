"""What a coordinator of some programmes may do here, and a refusal said where the person acts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import streamlit as st

from territory.access.policy import reach
from territory.errors import Refused, TerritoryError
from territory.locale.words import Words
from territory.model.viewer import Capability, Viewer
from territory.schema.ownership import derive_carriers, is_common
from territory.schema.registry import read_table, read_tables
from territory.ui.markdown import escape
from territory.ui.page import Here


def say_error(words: Words, error: TerritoryError) -> str:
    """A refusal in a sentence, its table by its title."""
    table = error.values.get("table")
    named = {"table": words.title(str(table))} if table in read_tables() else {}
    return words(f"error-{error.code}", **{**error.values, **named})


@contextmanager
def saying_refusals(here: Here) -> Iterator[None]:
    """What is done inside and is refused is said there, in a sentence; nothing was written, nothing is lost."""
    try:
        yield
    except Refused as refused:
        show_refused(here, refused)


def show_refused(here: Here, refused: Refused) -> None:
    """What was refused, why, and that nothing is lost."""
    said = here.words("reach-refused", said=say_error(here.words, refused))
    st.error(escape(said), icon=":material/lock:")


def is_shared(viewer: Viewer, table: str) -> bool:
    """Whether all rows of a table are shared by all programmes, and this viewer changes none of them."""
    described = read_table(table)
    held = reach(viewer, Capability.WRITE)
    return held is not None and not is_common(described) and derive_carriers(described) == ()


def is_shared_row(viewer: Viewer, table: str, cells: Mapping[str, str | None]) -> bool:
    """Whether a row is shared by all programmes, and this viewer may not change it."""
    described = read_table(table)
    if reach(viewer, Capability.WRITE) is None or is_common(described) or table == "programme":
        return False
    return not any(cells.get(field) for field in derive_carriers(described))
