"""Organisations that are one under several spellings: pairs proposed with their reasons, or chosen by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from territory.analysis import merging
from territory.analysis.merging import MergingBoard, Side, Twins
from territory.desk.apart import discard_apart, read_apart, write_apart
from territory.errors import LakeMoved
from territory.ingest.merge import derive_merge
from territory.locale.words import HISTORY, Words
from territory.model.scope import Scope
from territory.ui.attach import live, show_done
from territory.ui.attach_one import DONE
from territory.ui.markdown import escape
from territory.ui.page import Here, load
from territory.ui.reach import saying_refusals
from territory.ui.session import open_desk, open_lake_to_write, read_viewer, write_scope
from territory.ui.show import show_answer

#: Pairs shown: the surest; deciding on one makes room for the next.
SHOWN = 12
_LATE = "merge-late"


def show_merge(asked: Here) -> None:
    """What was just merged, the pairs to decide on, and any two chosen by hand."""
    here = live(asked)
    words = here.words
    show_done(here)
    board = load(merging.read, here, Scope())
    apart = read_apart(open_desk(), here.viewer)
    twins = [pair for pair in board.twins if (min(_ids(pair)), max(_ids(pair))) not in apart]
    if st.session_state.pop(_LATE, False):
        st.warning(words("attach-moved"), icon=":material/sync_problem:")
    answer = replace(board.answer, key="merge-answer", values={"count": len(twins), "all": len(board.sides)})
    show_answer(here, answer if twins else replace(board.answer, key="merge-answer-none"))
    if twins:
        st.markdown(words("merge-explain"))
    for pair in twins[:SHOWN]:
        _show_pair(here, pair)
    if len(twins) > SHOWN:
        st.markdown(f":small[{words('merge-shown', shown=SHOWN, count=len(twins))}]")
    if apart:
        st.markdown(words("merge-kept-apart", count=len(apart)))
        st.button(words("merge-kept-apart-again"), key="merge-again", on_click=_forget)
    if len(board.sides) > 1:
        with st.expander(words("merge-by-hand"), key="merge-by-hand"):
            _ask_by_hand(here, board)


def _show_pair(here: Here, pair: Twins) -> None:
    words = here.words
    one, other = pair.kept, pair.joined
    key = f"{one.id}-{other.id}"
    with st.container(border=True, gap="small"):
        kept = st.radio(
            words("merge-keep"), (one.id, other.id), key=f"merge-keep-{key}",
            format_func=lambda code: escape(_say_side(words, one if code == one.id else other)),
        )  # fmt: skip
        st.markdown(":small[" + " · ".join(escape(words.say(reason)) for reason in pair.reasons) + "]")
        joined = other.id if kept == one.id else one.id
        left, right = st.columns(2, gap="small")
        if left.button(words("merge-do"), key=f"merge-do-{key}", icon=":material/merge:"):
            _commit(here, {side.id: side for side in (one, other)}, joined, str(kept))
        right.button(
            words("merge-distinct"), key=f"merge-distinct-{key}", on_click=_keep_apart,
            args=(one.id, other.id),
        )  # fmt: skip


def _ask_by_hand(here: Here, board: MergingBoard) -> None:
    words, keys = here.words, list(board.sides)

    def say(key: str) -> str:
        return _say_side(words, board.sides[key])

    joined = st.selectbox(words("merge-joined"), keys, index=None, format_func=say, key="merge-joined")
    kept = st.selectbox(words("merge-kept"), keys, index=None, format_func=say, key="merge-kept")
    is_ready = bool(joined and kept and joined != kept)
    if joined and kept and joined == kept:
        st.info(words("merge-pick-two"), icon=":material/info:")
    if st.button(words("merge-do"), key="merge-do", icon=":material/merge:", disabled=not is_ready):
        _commit(here, board.sides, str(joined), str(kept))


def _commit(here: Here, sides: Mapping[str, Side], joined: str, kept: str) -> None:
    message = HISTORY("merge-message", joined=sides[joined].name, kept=sides[kept].name)
    with saying_refusals(here):
        try:
            change = derive_merge(here.view, joined, kept, message[:500], here.viewer.name)
            receipt = open_lake_to_write().commit(here.viewer, change)
        except LakeMoved:
            st.session_state[_LATE] = True
            st.rerun()
        write_scope(replace(here.asked, about=f"{DONE}{receipt.import_id}"))
        st.rerun()


def _say_side(words: Words, side: Side) -> str:
    number = f"SIREN {side.siren}" if side.siren else f"RNA {side.rna}" if side.rna else "none"
    return words("merge-side", name=side.name, rows=side.rows, number=number)


def _ids(pair: Twins) -> tuple[str, str]:
    return pair.kept.id, pair.joined.id


def _keep_apart(one: str, other: str) -> None:
    write_apart(open_desk(), read_viewer(), one, other)


def _forget() -> None:
    discard_apart(open_desk(), read_viewer())
