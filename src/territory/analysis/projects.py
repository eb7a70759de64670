"""Les projets: each project of a scope on a line, with where it stands, who carries it, its money and its last news."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.portfolio import Portfolio, read_portfolio
from territory.analysis.rows import rows_of
from territory.analysis.search import fold
from territory.analysis.selection import Selection, read_selection
from territory.analysis.thresholds import DEFAULTS, read_thresholds
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Money, Phrase
from territory.model.scope import PHASES, Scope

#: How the list may be ordered. Words: `projects-order-<order>`. `news` begins with those heard of the longest ago, the
#: closed ones, which have no more news to give, after the others; `recent` with the latest news.
ORDERS = ("name", "news", "recent", "money", "stage")

#: What is told of a project when the list is ordered by its news.
NEWS = ("project_name", "heard", "news", "silent_days")

COLUMNS = (
    "project_name", "programme_name", "stage_name", "phase", "places", "carriers", "mobilised", "unknown", "heard",
    "news", "silent_days",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProjectsBoard:
    """The list of projects: a sentence, and one row per project with `COLUMNS`, `project`, `since`, `is_whole`.

    `news` is the nature of the last sign of life, `silent_days` how long ago it was; both missing when there never was.
    """

    answer: Phrase
    projects: Figure
    selection: Selection


def read(view: View, scope: Scope) -> ProjectsBoard:
    """The projects of a scope, by name."""
    selection = read_selection(view, scope)
    portfolio = read_portfolio(view, selection)
    asked = {"projects": selection.projects, "on": selection.on}
    heard = {row["project"]: row for row in rows_of(view.read("last_news", **asked))}
    around = {row["project"]: row for row in rows_of(view.read("project_who_where", **asked))}
    days = read_thresholds(selection.scope)["news"]
    rows = order(_measure_rows(portfolio, heard, around), "name")
    silent = None if view.nature == "published" else _count_silent(rows, days)
    funded = int((rows["fundings"] > 0).sum()) if len(rows) else 0
    sentence = Phrase("projects-sentence", {"count": len(rows)})
    known = Coverage(funded, len(rows), "projects-funded")
    return ProjectsBoard(_say_answer(rows, silent, days), Figure("projects", sentence, rows, COLUMNS, known), selection)


def _measure_rows(
    portfolio: Portfolio, heard: Mapping[str, Mapping[str, Any]], around: Mapping[str, Mapping[str, Any]]
) -> pd.DataFrame:
    stages = {row["project"]: row for row in rows_of(portfolio.stages)}
    rows = [
        {
            **{name: row[name] for name in ("project", "project_name", "programme_name", "stage_name", "phase")},
            "since": stages[row["project"]]["since"],
            "outcome": stages[row["project"]]["outcome"],
            "places": _names(around[row["project"]]["places"]),
            "is_whole": bool(around[row["project"]]["is_whole"]),
            "carriers": _names(around[row["project"]]["carriers"]),
            "mobilised": row["mobilised"],
            "unknown": row["unknown"],
            "fundings": row["fundings"],
            **{name: heard[row["project"]][name] for name in ("heard_on", "heard", "news")},
            "silent_days": _count_days(heard[row["project"]]["heard_on"], portfolio.on),
        }
        for row in rows_of(portfolio.projects)
    ]
    columns = ["project", *COLUMNS, "heard_on", "since", "outcome", "is_whole", "fundings"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def _names(names: Sequence[str] | None) -> tuple[str, ...] | None:
    return None if names is None or not len(names) else tuple(map(str, names))


def _count_days(heard_on: date | None, on: date) -> int | None:
    return None if heard_on is None else (on - heard_on).days


def _count_silent(rows: pd.DataFrame, days: int) -> int:
    """Projects under way of which nothing was heard for more than so many days: the rule of the overview's alert."""
    return sum(
        row["phase"] in {"upstream", "active"} and row["silent_days"] is not None and row["silent_days"] > days
        for row in rows_of(rows)
    )


def _say_answer(rows: pd.DataFrame, silent: int | None, days: int) -> Phrase:
    active = int((rows["phase"] == "active").sum())
    values = {"count": len(rows), "active": active, "silent": silent or 0, "days": days}
    if not len(rows):
        return Phrase("projects-answer-none")
    if silent or (silent is not None and days != DEFAULTS["news"]):
        return Phrase("projects-answer-silent", values)
    return Phrase("projects-answer", values)


def order(rows: pd.DataFrame, by: str) -> pd.DataFrame:
    """The rows in one of the `ORDERS`; what is unknown comes last, except for news: never heard of comes first."""
    keys: dict[str, Callable[[Mapping[str, Any]], tuple[object, ...]]] = {
        "name": lambda row: (),
        "news": lambda row: (row["phase"] == "closed", row["heard_on"] is not None, row["heard_on"] or date.min),
        "recent": lambda row: (row["heard_on"] is None, -(row["heard_on"] or date.min).toordinal()),
        "money": lambda row: (row["mobilised"] is None, -(row["mobilised"] or Decimal(0))),
        "stage": lambda row: (PHASES.index(row["phase"]) if row["phase"] else len(PHASES), row["since"] or ""),
    }
    described = rows_of(rows)
    places = sorted(
        range(len(described)), key=lambda place: (*keys[by](described[place]), fold(described[place]["project_name"]))
    )
    return rows.iloc[places].reset_index(drop=True)


def tell_news(projects: Figure, by: str) -> Figure | None:
    """The same rows as a table of their last news, in an order by news; None in another order."""
    if by not in {"news", "recent"} or projects.rows.empty:
        return None
    rows = order(projects.rows, by)
    known = Coverage(int(rows["heard_on"].notna().sum()), len(rows), "projects-heard")
    return Figure("news", Phrase(f"projects-news-{by}"), rows, NEWS, known)


def say_money(row: Mapping[str, Any]) -> Phrase:
    """What is mobilised for one project: at least so much when an amount is unknown; nothing known is not zero."""
    if not row["fundings"]:
        return Phrase("projects-money-none")
    if row["mobilised"] is None:
        return Phrase("projects-money-unknown" if row["unknown"] else "projects-money-beside")
    return Phrase("projects-money", {"amount": Money(row["mobilised"]), "unknown": row["unknown"]})
