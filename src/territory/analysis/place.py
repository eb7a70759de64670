"""Ma commune: all that is known of one commune, on one page that can be read, quoted and printed before a council."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

import pandas as pd

from territory.analysis.place_dates import Announced, read_dates, say_dates
from territory.analysis.place_here import Presence, read_nearest, read_presence, say_covering, say_here
from territory.analysis.place_money import PlaceMoney, read_place_money
from territory.analysis.place_partners import Service, read_partners, read_services
from territory.analysis.place_results import read_results
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection, read_selection
from territory.geography.hierarchy import Hierarchy, read_below
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Kpi, Money, Phrase, Quantity
from territory.model.scope import Scope


@dataclass(frozen=True, slots=True)
class Sited:
    """A commune that one may choose: how many projects are in it."""

    territory: str
    name: str
    projects: int


@dataclass(frozen=True, slots=True)
class PlaceBoard:
    """All that the page and the sheet of a commune say, in their order.

    - `territory`: the commune as it stands today, None when none is chosen; then only `answer` and `choices` hold
      anything. `asked`: the name of the former commune that the link asked for;
    - `above`: names of what it belongs to, smallest first; `population` with its year, None when unknown;
    - `projects` (here), `covering` (never counted as here), `nearest` (when none is here), `unplaced` (id -> name);
    - `money`, `partners`, `results`, `dates` (a figure) and `announced` (the same as values, for a calendar);
    - `services`: whom to call; `stamp`: when this state of the data was closed (UTC), the same for all who read it.
    """

    territory: str | None
    name: str
    asked: str | None
    above: tuple[str, ...]
    population: int | None
    population_year: int | None
    on: date
    answer: Phrase
    coverage: Coverage
    kpis: tuple[Kpi, ...]
    projects: Figure
    covering: Figure
    nearest: Figure
    unplaced: Mapping[str, str]
    money: PlaceMoney | None
    partners: Figure
    results: Figure
    dates: Figure
    announced: tuple[Announced, ...]
    services: tuple[Service, ...]
    choices: tuple[Sited, ...]
    stamp: datetime
    sources: tuple[str, ...] = ()


def read(view: View, scope: Scope) -> PlaceBoard:
    """The board of the commune `scope.territory` at the effective date; of the filters only the programme counts.

    A former commune gives way to the one it has become, a quartier to its commune; another territory is no commune:
    its communes are then what one may choose.
    """
    selection = read_selection(view, Scope(programme=scope.programme, on=scope.on))
    found = rows_of(view.read("place_current", territory=scope.territory)) if scope.territory else []
    commune = next((row["commune"] for row in found if row["commune"] is not None), None)
    if commune is None:
        return _derive_choice(view, selection, next((str(row["id"]) for row in found), None))
    presence, hierarchy = read_presence(view, selection, str(commune))
    return _read_board(view, selection, presence, hierarchy, str(commune), scope.territory)


def _read_board(
    view: View, selection: Selection, presence: Presence, hierarchy: Hierarchy, commune: str, asked: str | None
) -> PlaceBoard:
    place = hierarchy.places[commune]
    concerned = (*presence.here, *presence.covering)
    told = (*concerned, *presence.unplaced)
    stages = {str(row["project"]): row for row in rows_of(view.read("project_stage", projects=told, on=selection.on))}
    money = read_place_money(view, selection, presence, place)
    partners = read_partners(view, selection, presence, hierarchy, commune)
    above = hierarchy.ancestors(commune)
    programmes = tuple(sorted({str(stages[project]["programme"]) for project in concerned}))
    nearest = read_nearest(view, selection, presence, hierarchy, commune)
    services = read_services(view, programmes, (commune, *above))
    if not services:
        # Nobody covers the commune: those of the nearest projects know whom to send one to.
        near = view.read("project_stage", projects=tuple(nearest.rows["project"]), on=selection.on)
        services = read_services(view, tuple(sorted(set(near["programme"]))), ())
    # A file of before a merger says the former commune: what happens there happens here.
    within = read_below(view, commune)
    announced = read_dates(
        view, selection, concerned, presence.here, [item.programme for item in services], within, commune
    )
    active = sum(stages[p]["phase"] == "active" and p not in presence.left for p in presence.here)
    order = ("epci", "pays", "departement")
    return PlaceBoard(
        territory=commune,
        name=place.name,
        asked=hierarchy.name(asked) if asked is not None and asked != commune else None,
        above=tuple(hierarchy.places[name].short_name for kind in order for name in hierarchy.ancestors(commune, kind)),
        population=place.population,
        population_year=place.population_year,
        on=selection.on,
        answer=_say_answer(presence, money, hierarchy, active, place.name),
        coverage=presence.coverage,
        kpis=_derive_kpis(presence, money, partners, active) if presence.here else (),
        projects=say_here(presence, stages, place.name),
        covering=say_covering(presence, stages, hierarchy),
        nearest=nearest,
        unplaced={project: str(stages[project]["project_name"]) for project in presence.unplaced},
        money=money,
        partners=partners,
        results=read_results(view, selection, presence.here, hierarchy, commune),
        dates=say_dates(announced, concerned, selection.on, place.name),
        announced=announced,
        services=services,
        choices=(),
        stamp=_read_stamp(view, selection.on),
    )


def _derive_choice(view: View, selection: Selection, within: str | None) -> PlaceBoard:
    """No commune is chosen: those where there is a project, in the territory asked if it is one."""
    sited = view.read("place_sited", projects=selection.projects, on=selection.on, within=within)
    choices = tuple(Sited(str(row["id"]), str(row["name"]), int(row["projects"])) for row in rows_of(sited))
    nothing = Figure("place-none", Phrase("place-choose"), pd.DataFrame(), (), None)
    answer = Phrase("place-choose" if choices else "place-choose-none", {"count": len(choices)})
    return PlaceBoard(
        territory=None, name="", asked=None, above=(), population=None, population_year=None, on=selection.on,
        answer=answer, coverage=Coverage(0, 0, "projects-located"), kpis=(), projects=nothing, covering=nothing,
        nearest=nothing, unplaced={}, money=None, partners=nothing, results=nothing, dates=nothing, announced=(),
        services=(), choices=choices, stamp=_read_stamp(view, selection.on),
    )  # fmt: skip


def _read_stamp(view: View, on: date) -> datetime:
    """When what is read was closed; live data, which changes, has its effective date at midnight: never the clock's."""
    if view.closing is not None:
        return view.closing.published_at or view.closing.made_at
    return datetime.combine(on, time())


def _say_answer(presence: Presence, money: PlaceMoney, hierarchy: Hierarchy, active: int, name: str) -> Phrase:
    covering = list(dict.fromkeys(hierarchy.places[place].short_name if place in hierarchy.places else place
                                  for place in presence.covering.values()))  # fmt: skip
    values: dict[str, object] = {
        "place": name,
        "count": len(presence.here),
        "active": active,
        "covering": len(presence.covering),
        "territories": covering,
        "population": money.population,
        "year": str(money.population_year),
        "is_populated": int(money.population is not None),
        "is_funded": int(bool(money.here.known)),
        "known": money.here.known,
        "unknown": money.here.expected - money.here.known,
        "amount": Money(money.here.amount if money.here.known else None),
        "total": presence.total,
    }
    return Phrase("place-answer" if presence.here else "place-answer-none", values)


def _derive_kpis(presence: Presence, money: PlaceMoney, partners: Figure, active: int) -> tuple[Kpi, ...]:
    known = Coverage(money.here.known, money.here.expected, "amounts")
    here = presence.coverage
    joined = partners.coverage or Coverage(0, len(presence.here), "projects-with-partners")
    ratio = None if money.per_inhabitant is None else float(money.per_inhabitant)
    dated = None
    if money.population is not None:
        values = {"population": money.population, "year": str(money.population_year)}
        dated = Phrase("place-population", values)
    amount = Money(money.here.amount if money.here.known else None)
    return (
        Kpi("place-projects", Quantity(len(presence.here)), here, Phrase("place-active", {"count": active})),
        Kpi("place-granted", amount, known),
        Kpi("place-per-head", Quantity(ratio, "€", 2 if ratio is not None and ratio < 10 else 0), known, dated),
        Kpi("place-partners", Quantity(len(partners.rows)), joined),
    )
