"""The list of projects: a card each, a page at a time, then the table behind them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from territory.analysis.projects import ORDERS, order, say_money, tell_news
from territory.analysis.rows import rows_of
from territory.model.board import Figure
from territory.model.scope import Scope
from territory.ui.figures import show_figure, show_rows
from territory.ui.markdown import escape
from territory.ui.page import Here, show_link
from territory.ui.scope_bar import ask_about
from territory.ui.show import show_source

#: Cards on a page: some three screens of a telephone.
ON_A_PAGE = 20


def ask_order(here: Here, scope: Scope) -> str:
    """How to order the list: one of `ORDERS`, kept by the address."""
    options = {code: here.words(f"projects-order-{code}") for code in ORDERS}
    return ask_about(here, scope, options, "projects-order") or ORDERS[0]


def show_projects(here: Here, scope: Scope, projects: Figure, by: str) -> None:
    """The projects in the order asked for."""
    if news := tell_news(projects, by):
        show_figure(here, None, news)
        return
    rows = order(projects.rows, by)
    cards, count = st.container(), -(-len(rows) // ON_A_PAGE)
    page = min(st.pagination(count, key="projects-page"), count) if count > 1 else 1
    first, last = (page - 1) * ON_A_PAGE, min(page * ON_A_PAGE, len(rows))
    with cards:
        for row in rows_of(rows.iloc[first:last]):
            _show_card(here, scope, row)
    if count > 1:
        st.markdown(f":small[{here.words('projects-shown', first=first + 1, last=last, count=len(rows))}]")
    show_source(here, projects.coverage)
    with st.expander(here.words("see-table"), key="table-projects"):
        show_rows(here, projects.key, rows, projects.columns)


def _show_card(here: Here, scope: Scope, row: Mapping[str, Any]) -> None:
    words = here.words
    where = words.say(row["places"])
    who = words.say(row["carriers"])
    lines = [
        words("projects-card-place" if not row["is_whole"] else "projects-card-whole", places=where),
        words("projects-card-carrier", carriers=who),
    ]
    news = words("projects-card-no-news")
    if row["heard"]:
        news = words("projects-card-news", day=words.partial_date(row["heard"]), nature=words.cell(row["news"], "news"))
    with st.container(border=True, gap="xsmall"):
        show_link(here, scope, "project", row["project_name"], about=row["project"], strong=True)
        left, right = st.columns([3, 2], gap="small")
        left.markdown(_say_lines(_say_stage(here, row), *lines))
        right.markdown(_say_lines(words.say(say_money(row)), news))


def _say_lines(*lines: str) -> str:
    return "  \n".join(f":small[{escape(line)}]" for line in lines)


def _say_stage(here: Here, row: Mapping[str, Any]) -> str:
    words = here.words
    if row["stage_name"] is None:
        return words("projects-card-stage-unknown", programme=row["programme_name"])
    values = {"programme": row["programme_name"], "stage": row["stage_name"], "since": row["since"]}
    return words("projects-card-stage", **values, phase=words.label("stage", "phase", row["phase"]))
