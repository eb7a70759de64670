"""The money of one commune: what is granted where its part is known, per inhabitant, and what is for no place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.money import add
from territory.analysis.place_here import Presence
from territory.analysis.places import Tally, measure_money, measure_per_inhabitant, measure_shares
from territory.analysis.portfolio import read_money
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.geography.hierarchy import Place
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Money, Phrase, Quantity

_COLUMNS = ("project_name", "granted_here", "granted", "share_here")


@dataclass(frozen=True, slots=True)
class PlaceMoney:
    """Euros granted or further, loans left out (`analysis.money`).

    - `here`: what is known to be here, of how many projects of how many;
    - `per_inhabitant`: `here` by the municipal population of `population_year`, None when either is unknown;
    - `apart`: granted to projects here whose part is not known; `apart_projects` how many, `unknown` those whose amount
      itself is not known;
    - `covering`: granted to projects that cover a larger territory whole: for no place in it;
    - `figure`: one row per project here.
    """

    here: Tally
    per_inhabitant: Decimal | None
    population: int | None
    population_year: int | None
    apart: Decimal | None
    apart_projects: int
    unknown: int
    covering: Decimal | None
    covering_known: int
    figure: Figure
    remarks: tuple[Phrase, ...]


def read_place_money(view: View, selection: Selection, presence: Presence, place: Place) -> PlaceMoney:
    """The money of a commune at the effective date, as the map counts it."""
    projects = tuple(sorted({*presence.here, *presence.covering}))
    measured = rows_of(read_money(view, projects, selection.on, is_portfolio=False).projects)
    names = {str(row["project"]): str(row["project_name"]) for row in measured}
    amounts: dict[str, Decimal | None] = {
        str(row["project"]): row["mobilised"] if row["fundings"] and not row["unknown"] else None for row in measured
    }
    tally = measure_money(presence.placed, amounts).get(place.id, Tally(None, 0, 0))
    shares = measure_shares(presence.placed)
    rows = [_derive_row(project, names[project], amounts[project], shares.get((project, place.id)))
            for project in presence.here]  # fmt: skip
    rows.sort(key=lambda row: (row["granted_here"] is None, -(row["granted_here"] or 0), str(row["project_name"])))
    apart = [row["granted"] for row in rows if row["share_here"] is None and row["granted"] is not None]
    covering = [amounts[project] for project in presence.covering]
    money = PlaceMoney(
        here=tally,
        per_inhabitant=measure_per_inhabitant(tally.amount if tally.known else None, place.population),
        population=place.population,
        population_year=place.population_year,
        apart=add(apart),
        apart_projects=len(apart),
        unknown=sum(amounts[project] is None for project in presence.here),
        covering=add(covering),
        covering_known=sum(amount is not None for amount in covering),
        figure=_say_figure(rows, tally, place),
        remarks=(),
    )
    return _with_remarks(money, presence)


def _derive_row(project: str, name: str, amount: Decimal | None, share: Decimal | None) -> dict[str, Any]:
    is_known = amount is not None and share is not None
    return {
        "project": project,
        "project_name": name,
        "granted": amount,
        "share_here": None if share is None else Quantity(float(share) * 100, "%", 0),
        "granted_here": (amount * share).quantize(Decimal("0.01")) if is_known and amount and share is not None
        else amount if is_known else None,
    }  # fmt: skip


def _say_figure(rows: list[dict[str, Any]], tally: Tally, place: Place) -> Figure:
    frame = pd.DataFrame(rows, columns=["project", *_COLUMNS], dtype=object)
    values = {"place": place.name, "amount": Money(tally.amount if tally.known else None), "known": tally.known,
              "expected": tally.expected}  # fmt: skip
    key = "place-money-none" if not tally.expected else "place-money-sentence" if tally.known else "place-money-unknown"
    return Figure("place-money", Phrase(key, values), frame, _COLUMNS, Coverage(tally.known, tally.expected, "amounts"))


def _with_remarks(money: PlaceMoney, presence: Presence) -> PlaceMoney:
    remarks = []
    if money.apart_projects:
        remarks.append(Phrase("place-money-apart", {"count": money.apart_projects, "amount": Money(money.apart)}))
    if money.unknown:
        remarks.append(Phrase("place-money-unknown-amounts", {"count": money.unknown}))
    if presence.covering:
        values: Mapping[str, object] = {"count": len(presence.covering), "amount": Money(money.covering)}
        key = "place-money-covering" if money.covering is not None else "place-money-covering-unknown"
        remarks.append(Phrase(key, {**values, "known": money.covering_known}))
    if money.population is None:
        remarks.append(Phrase("place-population-unknown"))
    remarks.append(Phrase("place-money-remark"))
    return replace(money, remarks=tuple(remarks))
