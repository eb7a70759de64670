"""What a grid says, as a page shows it: a grid and projects chosen, then spread, pillars, levels, criteria."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from territory.analysis.profiles import MOST, Choice, ProfilesBoard, derive_about
from territory.charts.radar import draw_levels, draw_pillars
from territory.model.board import Figure
from territory.model.scope import Scope
from territory.ui.figures import show_figure
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.session import write_scope
from territory.ui.show import show_empty, show_heading, show_remarks

_GRID, _PROJECTS = "profiles-grid", "profiles-projects"


def ask_profiles(here: Here, scope: Scope, board: ProfilesBoard) -> None:
    """Which grid, which projects: the link says both, and overwrites the widgets before they are drawn."""
    if board.grid is None:
        return
    words = here.words
    if board.dropped:
        codes = [escape(code) for code in board.dropped]
        st.warning(words("scope-dropped", count=len(codes), codes=codes), icon=":material/link_off:")
    left, right = st.columns([2, 3])
    with left:
        _set(_GRID, board.grid.id)
        st.selectbox(
            words("profiles-grid"), [choice.code for choice in board.grids], key=_GRID,
            format_func=_names(here, board.grids).__getitem__, on_change=_change, args=(scope, board, _GRID),
        )  # fmt: skip
    with right:
        _set(_PROJECTS, list(board.chosen))
        st.multiselect(
            words("profiles-projects"), [choice.code for choice in board.projects], key=_PROJECTS,
            format_func=_names(here, board.projects).__getitem__, max_selections=MOST,
            on_change=_change, args=(scope, board, _PROJECTS), help=words("profiles-projects-help", most=MOST),
        )  # fmt: skip


def show_profiles(here: Here, board: ProfilesBoard) -> None:
    """How far members were apart first, then the pillars, the levels and the criteria with their evidence."""
    if board.grid is None:
        if not board.is_withheld:
            show_empty(here, "profiles")
        return
    words, scale = here.words, (board.grid.scale_min, board.grid.scale_max)
    if board.grid.description:
        with st.expander(words("profiles-reading"), key="profiles-reading", icon=":material/menu_book:"):
            st.markdown(escape(board.grid.description))
    show_remarks(here, board.remarks)
    _show_spread(here, board.spread)
    if board.pillars is not None:
        show_figure(here, draw_pillars(board.pillars.rows, scale, words), board.pillars)
    if board.levels is not None and not board.levels.rows.empty:
        is_one = len(board.chosen) == 1
        show_figure(here, draw_levels(board.levels.rows, scale, words) if is_one else None, board.levels)
    if board.criteria is not None:
        show_figure(here, None, board.criteria)


def _show_spread(here: Here, spread: Figure | None) -> None:
    """How far apart members were; a heading alone where one score was given for all."""
    if spread is None or spread.rows.empty:
        if spread is not None:
            show_heading(here, spread.sentence)
        return
    show_figure(here, None, spread)


def _names(here: Here, choices: Sequence[Choice]) -> dict[str, str]:
    return {choice.code: here.words("profiles-choice", name=choice.name, count=choice.rounds) for choice in choices}


def _set(key: str, value: object) -> None:
    """The address overwrites the widget, on every run."""
    if st.session_state.get(key) != value:
        st.session_state[key] = value


def _change(scope: Scope, board: ProfilesBoard, key: str) -> None:
    """Another grid was not scored for the same projects: it comes with its own first one."""
    chosen = st.session_state[key]
    about = chosen if key == _GRID or board.grid is None else derive_about(board.grid.id, chosen)
    write_scope(replace(scope, about=about))
