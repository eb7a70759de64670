"""« D'où vient ce chiffre ? »: for each cell of a row, the last import that changed it, its file, line and author."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from territory.access.policy import may
from territory.analysis.facts import RowKey
from territory.lake.history import Entry
from territory.model.viewer import Capability
from territory.ui.figures import show_rows
from territory.ui.page import Here
from territory.ui.session import open_lake

_COLUMNS = ("cell", "origin", "line", "import_message", "import_author", "imported_at")


def show_provenance(here: Here, rows: Sequence[RowKey]) -> None:
    """For those who read live data: one row to choose, then where each of its cells comes from, asked on demand.

    The lake walks back through its snapshots, which takes some tenths of a second: never before it is asked for. What
    is answered is of the live data, so nothing is offered on an arrêté.
    """
    if not rows or not may(here.viewer, Capability.READ_LIVE) or here.view.closing or here.asked.known:
        return
    words = here.words
    with st.expander(words("provenance-title"), icon=":material/account_tree:", key="provenance"):
        st.markdown(words("provenance-text"))
        place = st.selectbox(
            words("provenance-row"),
            range(len(rows)),
            format_func=lambda number: words.say(rows[number].said),
            key="provenance-row",
        )
        if st.button(words("provenance-ask"), key="provenance-ask"):
            _show_cells(here, rows[place or 0])


def _show_cells(here: Here, row: RowKey) -> None:
    cells = open_lake().read_provenance(here.viewer, row.table, dict(row.key))
    # Cells that came together are said together: a row is mostly of one import.
    together: dict[tuple[Entry, str, int | None], list[str]] = {}
    for name, source in cells.items():
        together.setdefault(source, []).append(here.words.title(row.table, name))
    table = pd.DataFrame(
        [
            {
                "cell": ", ".join(titles),
                "origin": origin,
                "line": line,
                "import_message": entry.message,
                "import_author": entry.author,
                "imported_at": entry.at,
            }
            for (entry, origin, line), titles in together.items()
        ],
        columns=list(_COLUMNS),
        dtype=object,
    )
    show_rows(here, "provenance", table, _COLUMNS)
