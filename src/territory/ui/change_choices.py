"""What a person must answer before a change is made: rows the file no longer has, rows somebody else changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import pandas as pd
import streamlit as st

from territory.lake.conflict import Moved
from territory.lake.decide import CLOSE, DELETE, KEEP, MINE, THEIRS
from territory.lake.preview import Absent, ChangeShown
from territory.ui.change import Names, say_row, say_text
from territory.ui.figures import show_rows
from territory.ui.markdown import escape
from territory.ui.page import Here

#: Rows named under a question; the others are counted.
NAMED = 20
_MOVED = ("change-field", "change-shown", "change-theirs", "change-mine")


def ask_absent(
    here: Here, shown: ChangeShown, waiting: int = 0, key: str = "absent"
) -> tuple[dict[str, str], date | None]:
    """What becomes of the rows the file no longer has, table by table (kept unless said), and the day of their end.

    The answers are those of `lake.decide.derive_absent`. Nothing is asked when nothing is absent. `waiting` rows of the
    file may be among those that seem absent: it is said.
    """
    words = here.words
    if shown.absent and waiting:
        st.warning(words("absent-waiting", count=waiting), icon=":material/hourglass_top:")
    decisions = {table: _ask_table(here, absent, f"{key}-{table}") for table, absent in shown.absent.items()}
    if CLOSE not in decisions.values():
        return decisions, None
    day = st.date_input(
        words("absent-day"),
        value=here.view.default_on,
        format="DD/MM/YYYY",
        key=f"{key}-day",
        help=words("absent-day-help"),
    )
    return decisions, day if isinstance(day, date) else None


def _ask_table(here: Here, absent: Absent, key: str) -> str:
    words, count = here.words, absent.rows.num_rows
    options = [KEEP, *([CLOSE] if absent.end is not None and absent.open else []), DELETE]
    with st.container(border=True, key=f"{key}-box"):
        title = words("absent-rows", count=count, table=words.title(absent.table))
        st.markdown(f"**{escape(title)}**")
        named = [f"- {escape(say_row(words, absent.table, name))}" for name in absent.names[:NAMED]]
        if count > len(named):
            named.append(f"- {words('absent-others', count=count - len(named))}")
        with st.expander(words("absent-which"), expanded=count <= 5, key=f"{key}-which"):
            st.markdown("\n".join(named))
        answer = st.radio(
            words("absent-question"), options, format_func=lambda option: words(f"absent-{option}"), key=f"{key}-answer"
        )
    return str(answer or KEEP)


def show_conflict(here: Here, shown: ChangeShown, key: str = "conflict") -> Mapping[tuple[str, ...], str] | None:
    """Asks about the rows that somebody else changed meanwhile, and those alone: theirs, or mine, row by row.

    The answers are those of `lake.decide.derive_rebased`; None until every row has one. Empty when nothing moved.
    """
    words = here.words
    if not shown.moved_keys:
        return {}
    st.warning(words("conflict-title", count=len(shown.moved_keys)), icon=":material/sync_problem:")
    if len(shown.moved_keys) > len(shown.moved):
        # Too many to be read one by one: one answer for all.
        answer = _ask_side(here, f"{key}-all", words("conflict-all", count=len(shown.moved_keys)))
        return None if answer is None else dict.fromkeys(shown.moved_keys, answer)
    decisions: dict[tuple[str, ...], str] = {}
    for rank, row in enumerate(shown.moved):
        answer = _show_moved(here, row, shown.names, f"{key}-{rank}")
        if answer is not None:
            decisions[row.table, *row.key] = answer
    return decisions if len(decisions) == len(shown.moved) else None


def _show_moved(here: Here, row: Moved, names: Names, key: str) -> str | None:
    words = here.words
    with st.container(border=True, key=f"{key}-box"):
        st.markdown(f"**{escape(say_row(words, row.table, row.name))}**")
        if not row.exists:
            st.markdown(words("conflict-gone"))
        elif row.author is not None and row.at is not None:
            at = datetime.fromisoformat(row.at)
            st.markdown(escape(words("conflict-who", author=row.author, at=at, message=row.message or "")))
        rows = [
            {
                "change-field": words.title(row.table, field),
                **{
                    column: say_text(words, names, row.table, field, text)
                    for column, text in zip(_MOVED[1:], cells, strict=True)
                },
            }
            for field, cells in row.cells.items()
        ]
        if rows:
            show_rows(here, f"{key}-cells", pd.DataFrame(rows, dtype=object), _MOVED)
        return _ask_side(here, f"{key}-answer", words("conflict-question"))


def _ask_side(here: Here, key: str, question: str) -> str | None:
    answer = st.radio(
        question, (THEIRS, MINE), index=None, format_func=lambda side: here.words(f"conflict-{side}"), key=key
    )
    return None if answer is None else str(answer)
