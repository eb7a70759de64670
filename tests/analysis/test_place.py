"""One commune: who is there and who only covers it, money for what is known, values of the place or of the project."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tests.analysis.portfolios import funded, portfolio, together
from tests.conftest import ViewOf

from territory.analysis import place
from territory.analysis.place import PlaceBoard
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.model.viewer import Role


def territory(name: str, said: str, longitude: float | None = None, **values: object) -> dict[str, object]:
    kind, _, code = name.partition("-")
    latitude = None if longitude is None else 47.0
    return {
        "id": name, "kind": kind, "code": code, "name": said, "longitude": longitude, "latitude": latitude, **values,
    }  # fmt: skip


def site(key: str, project: str, where: str | None, precision: str = "commune", **values: object) -> dict[str, object]:
    return {"id": key, "project": project, "territory": where, "precision": precision, **values}


def observed(project: str, value: float, end: date, where: str | None = None) -> dict[str, Any]:
    return {
        "project": project, "indicator": "JOB", "period_start": date(2025, 1, 1), "period_end": end, "value": value,
        "breakdown": "total", "presence": "present", "territory": where,
    }  # fmt: skip


def followed(project: str, indicator: str, rank: int | None) -> dict[str, Any]:
    return {
        "project": project, "indicator": indicator, "key_rank": rank, "frequency": "yearly",
        "first_due_on": date(2025, 12, 31), "lag_days": 30, "is_not_applicable": False,
    }  # fmt: skip


def milestone(key: str, project: str, planned: str, **values: object) -> dict[str, Any]:
    return {"id": key, "project": project, "name": key, "planned_on": planned, **values}


def event(key: str, on: date, **values: object) -> dict[str, Any]:
    return {"id": key, "kind": "workshop", "title": key, "on": on, "is_public": True, **values}


ROWS = together(
    portfolio(
        territory=[
            territory("commune-1", "Un", 5.5), territory("commune-2", "Deux", 5.6),
            territory("commune-3", "Trois", 5.9),
            territory("commune-9", "Ancienne", successor="commune-1"), territory("epci-A", "CA Alpha"),
            territory("epci-B", "CC Ailleurs"), territory("commune-4", "Quatre"), territory("qpv-1", "Le Haut"),
        ],
        territory_link=[
            *({"child": f"commune-{n}", "parent": "epci-A"} for n in (1, 2, 3)),
            {"child": "commune-4", "parent": "epci-B"}, {"child": "qpv-1", "parent": "commune-1"},
        ],
        territory_population=[
            {"territory": "commune-1", "year": 2022, "municipal": 90},
            {"territory": "commune-1", "year": 2023, "municipal": 100},
        ],
        programme=[
            {"id": "ALPHA", "name": "Programme alpha", "territory": "epci-A", "service": "Mission"}
        ],
        project=[{"id": f"P{n}", "programme": "ALPHA", "name": f"Projet {n}"} for n in (3, 4, 5, 6)],
        site=[
            site("s1", "P1", "commune-9"), site("s2", "P1", "commune-2"),
            site("s3", "P2", "qpv-1", name="Place", to_on="2025-05"),
            site("s4", "P3", "epci-A", "territory"), site("s5", "P4", "commune-2"),
            site("s6", "P6", "commune-1", is_private_home=True, name="Chez X", latitude=47.0, longitude=5.51),
        ],
        partner=[
            {"project": "P1", "organisation": "scic", "role": "partner_role.carrier", "from_on": "2024"},
            {"project": "P2", "organisation": "scic", "role": "partner_role.host", "from_on": "2024"},
            {"project": "P1", "organisation": "region", "role": "partner_role.host", "to_on": "2025"},
        ],
        indicator=[
            {"id": "JOB", "name": "Emplois", "unit": "emplois", "decimals": 0},
            {"id": "CO2", "name": "Carbone", "unit": "t", "decimals": 1},
        ],
        follow_up=[followed("P1", "JOB", 1), followed("P2", "JOB", 1), followed("P1", "CO2", 2),
                   followed("P3", "JOB", 1), followed("P2", "CO2", None)],
        observation=[
            observed("P1", 7, date(2025, 12, 31)), observed("P1", 3, date(2025, 6, 30), "commune-1"),
            observed("P2", 5, date(2025, 12, 31), "commune-2"), observed("P2", 9, date(2026, 12, 31)),
        ],
        body=[{"id": "B1", "programme": "ALPHA", "name": "Comité", "gives": "advice"}],
        meeting=[
            {"id": "M1", "body": "B1", "on": date(2026, 9, 1)}, {"id": "M0", "body": "B1", "on": date(2026, 6, 30)},
        ],
        milestone=[
            milestone("Livraison", "P1", "2026-05", revised_on="2026-10"),
            milestone("Fait", "P1", "2026-08", done_on="2026-06"),
            milestone("Ailleurs", "P4", "2026-08"), milestone("Passé", "P1", "2026-06-30"),
        ],
        event=[
            event("Atelier", date(2026, 7, 15), project="P3", starts_at="18:30"),
            event("Interne", date(2026, 7, 16), project="P1", is_public=False),
            event("Ailleurs", date(2026, 7, 17), programme="ALPHA", territory="commune-2"),
            event("Jadis", date(2026, 7, 18), programme="ALPHA", territory="commune-9"),
            event("Partout", date(2026, 6, 29), ended_on=date(2026, 7, 2), programme="ALPHA"),
        ],
    ),
    funded("F1", "P1", 1000), funded("F2", "P2", 300), funded("F3", "P3", 5000),
)  # fmt: skip


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    return view_of(ROWS)


@pytest.fixture(scope="module")
def board(view: View) -> PlaceBoard:
    return place.read(view, Scope(territory="commune-1"))


def test_a_project_is_here_by_its_sites_and_covers_by_its_territory(board: PlaceBoard) -> None:
    assert {row["project"] for row in rows_of(board.projects.rows)} == {"P1", "P2", "P6"}
    assert [row["project"] for row in rows_of(board.covering.rows)] == ["P3"]
    assert board.unplaced == {"P5": "Projet 5"}
    assert board.answer.values["count"] == 3
    # A site that was left is told so, and its project is no more under way here.
    left = next(row for row in rows_of(board.projects.rows) if row["project"] == "P2")
    assert left["sites"].key == "place-sites-left"
    assert "Chez X" not in str(board.projects.rows.to_dict("records"))
    assert (board.coverage.known, board.coverage.expected) == (5, 6)


@pytest.mark.parametrize(("asked", "former"), [("commune-9", "Ancienne"), ("qpv-1", "Le Haut"), ("commune-1", None)])
def test_a_former_commune_and_a_quartier_lead_to_their_commune(view: View, asked: str, former: str | None) -> None:
    found = place.read(view, Scope(territory=asked))
    assert (found.territory, found.asked) == ("commune-1", former)


@pytest.mark.parametrize(
    ("asked", "choices"), [(None, ["commune-1", "commune-2"]), ("epci-A", ["commune-1", "commune-2"]), ("epci-B", [])]
)
def test_what_is_no_commune_offers_its_communes(view: View, asked: str | None, choices: list[str]) -> None:
    found = place.read(view, Scope(territory=asked))
    assert found.territory is None
    assert sorted(sited.territory for sited in found.choices) == choices
    # What is offered is what one then reads.
    for sited in found.choices:
        assert sited.projects == len(place.read(view, Scope(territory=sited.territory)).projects.rows)


def test_money_is_here_for_the_part_that_is_known_and_told_apart_else(board: PlaceBoard) -> None:
    money = board.money
    assert money is not None
    # P1 is in two communes without a share; P2 is here alone; nothing is known of P6; P3 covers everything.
    assert (money.here.amount, money.here.known, money.here.expected) == (Decimal(300), 1, 3)
    assert (money.per_inhabitant, money.population, money.population_year) == (Decimal("3.00"), 100, 2023)
    dated = next(kpi.note for kpi in board.kpis if kpi.key == "place-per-head")
    assert Words("fr").say(dated) == "100 habitants en 2023 (INSEE)"
    assert Words("fr").say(board.answer).startswith("Un (100 habitants en 2023)")
    assert (money.apart, money.apart_projects, money.unknown) == (Decimal(1000), 1, 1)
    assert (money.covering, money.covering_known) == (Decimal(5000), 1)
    shown = {row["project"]: row["granted_here"] for row in rows_of(money.figure.rows)}
    assert shown == {"P2": Decimal(300), "P1": None, "P6": None}


def test_a_value_is_the_place_s_only_where_it_was_observed_there(board: PlaceBoard) -> None:
    rows = {(row["project"], row["indicator"]): row for row in rows_of(board.results.rows)}
    assert set(rows) == {("P1", "JOB"), ("P2", "JOB"), ("P1", "CO2")}
    here, elsewhere, nothing = rows["P1", "JOB"], rows["P2", "JOB"], rows["P1", "CO2"]
    assert (here["value"].value, here["observed_at"].key) == (3, "place-observed-here")
    # The value of another commune is not the project's, and one of after the effective date is not known yet.
    assert (elsewhere["value"].value, elsewhere["observed_at"].key) == (5, "place-observed-elsewhere")
    assert nothing["value"] is None
    assert "ou d'autres lieux, nommés dans le tableau." in Words("fr").say(board.results.sentence)
    assert (board.results.coverage.known, board.results.coverage.expected) == (2, 3)  # type: ignore[union-attr]


def test_a_part_s_value_is_not_told_as_the_commune_s(view_of: ViewOf) -> None:
    def observe(*received: dict[str, Any]) -> tuple[Any, str, bool]:
        board = place.read(view_of({**ROWS, "observation": list(received)}), Scope(territory="commune-1"))
        row = next(row for row in rows_of(board.results.rows) if (row["project"], row["indicator"]) == ("P1", "JOB"))
        return row["value"].value, Words("fr").say(row["observed_at"]), row["is_here"]

    part = observed("P1", 2, date(2025, 12, 31), "qpv-1")
    assert observe(part) == (2, "observé à Le Haut", False)
    assert observe(part, observed("P1", 3, date(2024, 12, 31), "commune-1")) == (3, "observé à Un", True)


def test_partners_are_those_still_engaged_here(board: PlaceBoard) -> None:
    (row,) = rows_of(board.partners.rows)
    assert (row["organisation"], row["projects_joined"]) == ("scic", 2)


def test_dates_are_after_the_effective_date_and_of_what_concerns_the_place(view_of: ViewOf, board: PlaceBoard) -> None:
    told = [(item.kind, item.key.partition(":")[2], item.day) for item in board.announced if item.kind != "values"]
    assert told == [
        ("event", "Partout", date(2026, 6, 29)), ("event", "Atelier", date(2026, 7, 15)),
        ("event", "Interne", date(2026, 7, 16)), ("event", "Jadis", date(2026, 7, 18)),
        ("meeting", "M1", date(2026, 9, 1)), ("milestone", "Livraison", date(2026, 10, 31)),
    ]  # fmt: skip
    month = next(item for item in board.announced if item.kind == "milestone")
    assert (month.written, month.is_exact) == ("2026-10", False)
    public = place.read(view_of(ROWS, role=Role.READER), Scope(territory="commune-1"))
    assert "event:Interne" not in {item.key for item in public.announced}


def test_where_nothing_is_one_learns_who_is_near_and_whom_to_call(view: View) -> None:
    found = place.read(view, Scope(territory="commune-3"))
    assert found.answer.key == "place-answer-none"
    assert found.kpis == ()
    rows = rows_of(found.nearest.rows)
    # A private home is told from its commune's centre; P3 covers the place, it is not near it.
    assert [row["project"] for row in rows] == ["P1", "P4", "P6"]
    assert rows[0]["distance"].value == pytest.approx(22.7, abs=0.2)
    assert [(item.programme, item.service, item.is_covering) for item in found.services] == [("ALPHA", "Mission", True)]
    alone = place.read(view, Scope(territory="commune-4"))
    assert (alone.nearest.rows.empty, alone.services, alone.announced) == (True, (), ())


def test_nothing_at_all_asks_for_a_commune(view_of: ViewOf) -> None:
    found = place.read(view_of({}), Scope())
    assert (found.territory, found.answer.key, found.choices) == (None, "place-choose-none", ())
