"""Ma commune: what an elected person reads first of a territory, in a published arrêté: presence, moves, alerts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from territory.analysis.alerts import read_alerts
from territory.analysis.allocation import read_total
from territory.analysis.funding import count_unknown
from territory.analysis.portfolio import Portfolio, read_portfolio
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection, read_selection
from territory.analysis.welcome import Card, Line, Moved, Way, read_moves, read_previous
from territory.lake.view import View
from territory.model.board import Alert, Coverage, Money, Phrase
from territory.model.scope import Scope


@dataclass(frozen=True, slots=True)
class PlaceBoard:
    """What there is to read of a territory: its cards, and the one thing to read next (None when there is none)."""

    territory: str | None
    cards: tuple[Card, ...]
    next: Line | None


def read(view: View, scope: Scope) -> PlaceBoard:
    """The territory of the scope; without one, a card that says to choose it."""
    selection = read_selection(view, scope)
    territory = selection.scope.territory
    if territory is None:
        return PlaceBoard(None, (Card("place", Phrase("welcome-place-choose")),), None)
    portfolio = read_portfolio(view, selection)
    name, kind = _read_name(view, territory)
    previous = read_previous(view, selection.on)
    moves = read_moves(view, selection, previous[1]) if previous else ()
    alerts = read_alerts(view, portfolio)
    return PlaceBoard(
        territory,
        (
            _say_presence(view, selection, portfolio, name, kind),
            _say_moves(selection, name, previous, moves),
            _say_alerts(view, selection, name, alerts),
        ),
        _choose_next(moves, alerts, portfolio),
    )


def _read_name(view: View, territory: str) -> tuple[str, str]:
    """The name and the kind of the territory."""
    named = view.read("choices_territories", asked=territory)
    found = named.loc[named["id"] == territory].iloc[0]
    return str(found["name"]), str(found["kind"])


def _say_presence(view: View, selection: Selection, portfolio: Portfolio, name: str, kind: str) -> Card:
    """How many projects concern the place, what they received as wholes, and that none of this adds up."""
    ways = (
        Way("place" if kind == "commune" else "overview", "place", territory=selection.scope.territory),
        Way("map", "map", territory=selection.scope.territory),
    )
    stages = rows_of(portfolio.stages)
    if not stages:
        values = {"territory": name, "total": selection.total, "on": selection.on}
        return Card("place", Phrase("welcome-place-none", values), ways=ways)
    active = sum(row["phase"] == "active" for row in stages)
    values = {"count": len(stages), "territory": name, "active": active, "on": selection.on}
    lines = tuple(
        Line(
            Phrase("welcome-place-project", {"stage": row["stage_name"]}),
            str(row["project_name"]),
            ("project", str(row["project"])),
        )
        for row in sorted(stages, key=lambda row: (row["phase"] != "active", str(row["project_name"])))
    )
    funded = int((portfolio.projects["fundings"] > 0).sum())
    return Card(
        "place",
        Phrase("welcome-place-answer", values),
        lines,
        (_say_money(portfolio), Phrase("welcome-place-apart")),
        Coverage(funded, len(stages), "projects-funded"),
        ways,
    )


def _say_money(portfolio: Portfolio) -> Phrase:
    """What was granted to these projects and what of it is paid: whole projects', not the place's part."""
    granted = read_total(portfolio.totals, "mobilised")
    if granted is None:
        return Phrase("welcome-place-money-unknown")
    paid = read_total(portfolio.totals, "mobilised", "paid")
    values = {"amount": Money(granted), "paid": Money(paid), "unknown": count_unknown(portfolio)}
    return Phrase("welcome-place-money" if paid is not None else "welcome-place-money-unpaid", values)


def _say_moves(selection: Selection, name: str, previous: tuple[str, date] | None, moves: tuple[Moved, ...]) -> Card:
    ways = (Way("projects", "projects", territory=selection.scope.territory),)
    if previous is None:
        return Card("moved", Phrase("welcome-place-first", {"on": selection.on}), ways=ways)
    closing, since = previous
    values = {
        "count": len(moves), "projects": len(selection.projects), "territory": name, "since": since,
        "on": selection.on, "name": closing,
    }  # fmt: skip
    key = "welcome-place-moved" if moves else "welcome-place-still"
    known = Coverage(len(moves), len(selection.projects), "projects-moved") if moves else None
    return Card("moved", Phrase(key, values), tuple(item.line() for item in moves), coverage=known, ways=ways)


def _say_alerts(view: View, selection: Selection, name: str, alerts: tuple[Alert, ...]) -> Card:
    """The worst alert of each project of the place; of what is only published nothing is judged, and that is said."""
    ways = (Way("overview", "alerts", territory=selection.scope.territory),)
    if view.nature == "published":
        return Card("alerts", Phrase("overview-attention-published"), ways=ways)
    worst: dict[str, Alert] = {}
    for alert in sorted(alerts, key=lambda alert: alert.rank):
        worst.setdefault(alert.project, alert)
    values = {"count": len(worst), "territory": name, "on": selection.on}
    lines = tuple(
        Line(Phrase("welcome-alert", {"why": alert.why}), alert.project_name, ("project", alert.project))
        for alert in worst.values()
    )
    known = Coverage(len(worst), len(selection.projects), "projects-flagged") if worst else None
    key = "welcome-alerts-answer" if worst else "welcome-alerts-none"
    return Card("alerts", Phrase(key, values), lines, coverage=known, ways=ways)


def _choose_next(moves: Iterable[Moved], alerts: Iterable[Alert], portfolio: Portfolio) -> Line | None:
    """What moved most tellingly, else what is most pressing, else the first project under way."""
    for moved in moves:
        return Line(Phrase("welcome-next-moved", {"on": moved.on}), moved.project_name, ("project", moved.project))
    for alert in sorted(alerts, key=lambda alert: alert.rank):
        return Line(Phrase("welcome-next-alert"), alert.project_name, ("project", alert.project))
    for row in sorted(rows_of(portfolio.stages), key=lambda row: (row["phase"] != "active", str(row["project_name"]))):
        return Line(Phrase("welcome-next-project"), str(row["project_name"]), ("project", str(row["project"])))
    return None
