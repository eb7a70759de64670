"""Which projects a scope asks for, at which date, and what there is to ask for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from territory.analysis.thresholds import keep_thresholds
from territory.lake.view import View
from territory.model.period import Period, parse_period
from territory.model.scope import Scope

#: The effective date of a lake in which nothing is dated: no fact is before it, so nothing can be late.
UNDATED = date(1900, 1, 1)

#: Filters of a scope by field name, with the column of `selection_projects` that says who passes.
_FILTERS = {
    "programme": "in_programme",
    "territory": "in_territory",
    "terms": "in_terms",
    "phases": "in_phases",
    "period": "in_period",
}


@dataclass(frozen=True, slots=True)
class Lift:
    """A filter that could be lifted: its scope field, and how many projects there would then be."""

    field: str
    projects: int


@dataclass(frozen=True, slots=True)
class Selection:
    """The projects of a scope.

    - `scope`: what was asked, without the codes that the lake does not know, which are in `dropped`; a territory that
      merged into another gives way to it;
    - `on`: the effective date, asked or by default (`UNDATED` when the lake has no dated fact);
    - `projects`: ids in order; `total`: projects known at that date, whatever the filters;
    - `lifts`: when no project passes, what each filter alone would give back.
    """

    scope: Scope
    on: date
    projects: tuple[str, ...]
    total: int
    period: Period | None
    dropped: tuple[str, ...]
    lifts: tuple[Lift, ...]


def read_selection(view: View, scope: Scope) -> Selection:
    """The projects that a scope asks for.

    A territory stands for all below it, for former communes merged into it, for projects that cover it whole, and for
    projects placed nowhere whose programme's perimeter it holds. Terms of one vocabulary widen, vocabularies narrow.
    A project whose phase or dates are unknown does not pass a filter on them.
    """
    asked, dropped = _keep_known(view, scope)
    on = asked.on or view.default_on or UNDATED
    period = parse_period(asked.period)
    rows = view.read(
        "selection_projects",
        on=on,
        programme=asked.programme,
        territory=asked.territory,
        terms=asked.terms,
        phases=asked.phases,
        first=period.first if period else None,
        last=period.last if period else None,
    )
    passing = rows[list(_FILTERS.values())].astype(bool)
    chosen = rows.loc[passing.all(axis=1), "project"]
    lifts = () if len(chosen) or rows.empty else _measure_lifts(passing, asked)
    return Selection(asked, on, tuple(chosen), len(rows), period, dropped, lifts)


def _measure_lifts(passing: pd.DataFrame, scope: Scope) -> tuple[Lift, ...]:
    """What lifting each filter alone gives back, the most first; filters that are not set or give nothing are left."""
    lifts = (
        Lift(field, int(passing.drop(columns=column).all(axis=1).sum()))
        for field, column in _FILTERS.items()
        if getattr(scope, field)
    )
    return tuple(sorted((lift for lift in lifts if lift.projects), key=lambda lift: -lift.projects))


def _keep_known(view: View, scope: Scope) -> tuple[Scope, tuple[str, ...]]:
    """The scope without the codes that this view does not know, and these codes."""
    asked = {code for code in (scope.programme, scope.territory, *scope.terms) if code}
    dropped: set[str] = set()
    if asked:
        rows = view.read("selection_known", programme=scope.programme, territory=scope.territory, terms=scope.terms)
        current = {(row["kind"], row["id"]): str(row["current"]) for row in rows.to_dict("records")}
        dropped = asked - {code for _, code in current}
        scope = replace(
            scope,
            programme=current.get(("programme", scope.programme)),
            territory=current.get(("territory", scope.territory)),
            terms=tuple(term for term in scope.terms if ("term", term) in current),
        )
    if scope.period and parse_period(scope.period) is None:
        dropped.add(scope.period)
        scope = replace(scope, period=None)
    thresholds = keep_thresholds(scope)
    dropped |= {f"{name}.{value}" for name, value in set(scope.thresholds) - set(thresholds)}
    return replace(scope, thresholds=thresholds), tuple(sorted(dropped))
