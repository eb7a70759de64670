"""Whose money the funding page tells: a portfolio, a programme, a territory, a project, an organisation.

A programme and a territory are the scope itself. A project, or an organisation on one side, is named by the link
(`Scope.about`) with the part of the page that is open: `steps.project.NCL-2020-003`, `origin.given.org-region`, or a
part alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.allocation import is_passed_on, measure_parts, measure_totals
from territory.analysis.money import SPLIT, measure_amounts
from territory.analysis.portfolio import Portfolio, read_money, read_portfolio
from territory.analysis.rows import keep, rows_of
from territory.analysis.selection import UNDATED, Selection, read_selection
from territory.lake.view import View
from territory.model.scope import Scope

#: Parts of the page, in order; the first opens by default. A part is read only when somebody looks at it.
PARTS = ("origin", "steps", "balance", "ratios", "law")
#: Whom the link names, and whom the scope does; `given`, `received`: an organisation, as funder or as beneficiary.
OBJECTS = ("project", "received", "given")
KINDS = ("portfolio", "programme", "territory", *OBJECTS)

#: Instruments that are one's own money: nobody owes it.
OWN_MEANS = frozenset({"autofinancement", "recette"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What the link asks: the part of the page, the kind of subject, and which project or organisation."""

    part: str
    kind: str
    id: str | None = None

    def about(self) -> str | None:
        """As `Scope.about` holds it; None for the first part of what the scope alone says."""
        if self.kind in OBJECTS:
            return f"{self.part}.{self.kind}.{self.id}"
        return None if self.part == PARTS[0] else self.part


def derive_asked(scope: Scope) -> Asked:
    """What a scope asks of the page; what it does not know is taken as the portfolio."""
    head, _, rest = (scope.about or "").partition(".")
    part, rest = (head, rest) if head in PARTS else (PARTS[0], scope.about or "")
    kind, _, name = rest.partition(".")
    if kind in OBJECTS and name:
        return Asked(part, kind, name)
    return Asked(part, "territory" if scope.territory else "programme" if scope.programme else "portfolio")


def derive_scope(scope: Scope) -> Scope:
    """The scope without what changes no figure: the open part, and filters that do not narrow an object."""
    asked = derive_asked(scope)
    if asked.kind in OBJECTS:
        return Scope(on=scope.on, known=scope.known, about=f"{asked.kind}.{asked.id}")
    return replace(scope, about=None)


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose money, and this money, each euro once.

    - `name`: of the programme, territory, project or organisation; None for a portfolio;
    - `portfolio`: its `counted` are the parts told here; its `projects`, those that they concern, whole;
    - `selection`: what the scope selects, None for an object;
    - `rows`: the counted parts without what another of them already counts.
    """

    kind: str
    id: str | None
    name: str | None
    portfolio: Portfolio
    selection: Selection | None
    rows: list[dict[str, Any]]

    @classmethod
    def of(
        cls, kind: str, id_: str | None, name: str | None, portfolio: Portfolio, selection: Selection | None
    ) -> Subject:
        """The subject of this money; reading the rows of a frame is dear, so it is done once."""
        return cls(kind, id_, name, portfolio, selection, rows_of(keep_once(portfolio)))

    @property
    def projects(self) -> frozenset[str]:
        """The projects that the money is for."""
        return frozenset(self.portfolio.stages["project"])

    @property
    def on(self) -> date:
        """The effective date."""
        return self.portfolio.on

    @property
    def is_organisation(self) -> bool:
        """Whether whole fundings of one organisation are told, and not projects' parts of them."""
        return self.kind in {"given", "received"}

    def holds(self, part: Mapping[str, Any]) -> str:
        """Whether a part of a funding is told here: `known`, `unknown` when how much of it is not known, or `no`.

        As `measure_counted` says: a portfolio that holds all who share knows the amount, a single project never does.
        """
        if self.is_organisation or part["project"] in self.projects:
            return "known"
        named = set(part["candidates"])
        if not named & self.projects:
            return "no"
        return "known" if named <= self.projects and self.kind != "project" else "unknown"


def read_subject(view: View, scope: Scope) -> Subject | None:
    """Whose money a scope asks for; None when no such project or organisation is in this view."""
    asked = derive_asked(scope)
    if asked.kind not in OBJECTS:
        selection = read_selection(view, scope)
        name = _read_name(view, asked.kind, selection.scope)
        return Subject.of(asked.kind, None, name, read_portfolio(view, selection), selection)
    on = scope.on or view.default_on or UNDATED
    if asked.kind == "project":
        portfolio = read_money(view, (str(asked.id),), on, is_portfolio=False)
        if portfolio.stages.empty:
            return None
        return Subject.of(asked.kind, asked.id, portfolio.stages["project_name"].iloc[0], portfolio, None)
    found = rows_of(view.read("sheet_organisation", organisation=asked.id))
    if not found:
        return None
    portfolio = _read_organisation(view, found[0]["id"], asked.kind, on)
    return Subject.of(asked.kind, found[0]["id"], found[0]["name"], portfolio, None)


def _read_name(view: View, kind: str, scope: Scope) -> str | None:
    if kind not in {"programme", "territory"}:
        return None
    id_ = scope.territory if kind == "territory" else scope.programme
    names = view.read("funding_subject", kind=kind, id=id_)["name"].tolist()
    return str(names[0]) if names else None


def _read_organisation(view: View, organisation: str, side: str, on: date) -> Portfolio:
    """An organisation's fundings, whole, and the projects they concern.

    What it passes on was first given by another, who is its funder: it is not among what it gives.
    """
    fundings = view.read("funding", projects=(), programmes=(), on=on, everything=False, organisation=organisation)
    is_given = side == "given"
    column = "funder" if is_given else "beneficiary"
    claims = fundings[column] == organisation
    fundings = keep(fundings, claims & fundings["passed_on_from"].isna() if is_given else claims)
    ids = tuple(fundings["id"])
    events = view.read("funding_event", fundings=ids, on=on)
    amounts = measure_amounts(fundings, events, is_followed=view.nature != "published")
    parts = measure_parts(amounts, view.read("funding_share", fundings=ids))
    named = {name for row in rows_of(parts) for name in (row["project"], *row["candidates"]) if name is not None}
    whole = read_money(view, tuple(sorted(named)), on, is_portfolio=False)
    homes = {row[of]: row["home"] for of in ("programme", "project") for row in rows_of(whole.stages)}
    counted = count_whole(amounts, parts, homes)
    nothing = pd.DataFrame(columns=["purpose", "committed", "fundings", "unknown"])
    totals = measure_totals(counted)
    return Portfolio(on, whole.stages, amounts, parts, counted, totals, nothing, whole.projects)


def read_whole(view: View, subject: Subject) -> Portfolio:
    """The whole money of a subject's projects: an organisation's own part of it would balance no plan."""
    if not subject.is_organisation:
        return subject.portfolio
    return read_money(view, tuple(subject.portfolio.projects["project"]), subject.on)


def keep_once(portfolio: Portfolio) -> pd.DataFrame:
    """The counted parts of a portfolio without what another of them already counts."""
    return keep(portfolio.counted, (not claim for claim in portfolio.counted["is_passed_on"]))


def count_whole(amounts: pd.DataFrame, parts: pd.DataFrame, homes: Mapping[str, str | None]) -> pd.DataFrame:
    """All parts of these fundings, with the claims of `measure_counted`: the whole is known, whatever its shares.

    `homes` is by project and by programme: what a home gives to its programme is its money as well.
    """
    counted = parts.copy()
    counted["is_unknown_share"] = False
    counted["concerns"] = pd.Series(
        [(row["project"],) if row["project"] else row["candidates"] for row in rows_of(parts)],
        index=counted.index, dtype=object,
    )  # fmt: skip
    described = amounts.drop(columns=list(SPLIT)).rename(columns={"id": "funding"})
    counted = counted.merge(described, on="funding", how="left", validate="many_to_one")
    parents = dict(zip(amounts["id"], amounts["passed_on_from"], strict=True))
    present = set(counted["funding"])
    counted["is_passed_on"] = [is_passed_on(funding, parents, present) for funding in counted["funding"]]
    counted["is_ours"] = [
        row["funder"] is not None
        and any(homes.get(name) == row["funder"] for name in row["concerns"] or (row["programme"],))
        for row in rows_of(counted)
    ]
    return counted


def is_own_means(row: Mapping[str, object]) -> bool:
    """Whether a funding is its beneficiary's own money (revenue, own funds): asked of nobody and owed by nobody."""
    is_self = row["funder"] is not None and row["funder"] == row["beneficiary"]
    return row["origin"] == "own_revenue" or row["instrument"] in OWN_MEANS or is_self


def is_from_others(row: Mapping[str, object]) -> bool:
    """Whether a part is mobilised money that somebody else owes its beneficiary."""
    return row["block"] == "mobilised" and not is_own_means(row)
