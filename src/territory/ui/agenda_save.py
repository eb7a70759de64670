"""Writing a meeting or its agenda: one commit, what was done said on the page that follows, what refused it said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

import streamlit as st

from territory.errors import LakeMoved, Refused, TerritoryError
from territory.ingest.agenda import Row, derive_change
from territory.ingest.questions import check_persons
from territory.lake.change import Change
from territory.locale.words import HISTORY
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import say_error, saying_refusals
from territory.ui.session import open_lake_to_write, write_scope

#: Where the order chosen for a meeting waits until it is saved.
ORDER = "agenda-order-{}"
_DONE = "agenda-done"


def show_done(here: Here) -> None:
    """What the last click saved, once."""
    if done := st.session_state.pop(_DONE, None):
        st.success(here.words(f"agenda-done-{done}"), icon=":material/check_circle:")


@contextmanager
def saying_errors(here: Here) -> Iterator[None]:
    """What is done inside and fails is said there, in a sentence; nothing was written, what was typed stays."""
    with saying_refusals(here):
        try:
            yield
        except LakeMoved:
            st.warning(here.words("collect-meeting-moved"), icon=":material/sync_problem:")
        except Refused:
            raise
        except TerritoryError as error:
            st.error(escape(say_error(here.words, error)), icon=":material/error:")


def save(
    here: Here,
    rows: Mapping[str, Sequence[Row]],
    done: str,
    about: str,
    commit: Callable[[Change], object] | None = None,
) -> None:
    """Writes rows in one commit, then starts the page of the meeting `about` again, which says what was `done`.

    `commit` does it otherwise than by the lake alone. Raises as `Lake.commit` does.
    """
    message = HISTORY(f"agenda-message-{done}", meeting=about)
    change = derive_change(rows, message, here.viewer.name, here.view.number)
    if commit is None:
        open_lake_to_write().commit(here.viewer, change)
    else:
        commit(change)
    start_again(here, done, about)


def start_again(here: Here, done: str, about: str) -> None:
    """The page of a meeting once more, with what was done."""
    st.session_state[_DONE] = done
    st.session_state.pop(ORDER.format(about), None)
    if about != here.asked.about:
        write_scope(replace(here.asked, about=about))
    st.rerun()


def ask_persons(here: Here, texts: Iterable[str | None], key: str) -> bool:
    """Whether texts may be saved: those that seem to name somebody are shown, and have to be read again first."""
    words, traces = here.words, check_persons(texts)
    if not traces:
        return True
    st.warning(words("questions-persons", found=", ".join(escape(trace.masked) for trace in traces)))
    return bool(st.checkbox(words("questions-persons-agree"), key=f"agree-{key}"))
