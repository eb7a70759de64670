"""The map of the demonstration, computed again with pandas from the CSV files of the last published arrêté."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from tests.demo.placing import (
    CLOSED,
    METROPOLE,
    communes_of,
    grant_projects,
    population_of,
    read,
    read_sites,
    share_places,
)

from territory.analysis import map as atlas
from territory.analysis.map import Sheet
from territory.analysis.rows import rows_of
from territory.config import Settings
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer

INDICATOR = "ECO01"


@pytest.fixture(scope="module")
def view(demo_lake: Path) -> View:
    lake = Lake.open(Settings.read({"TERRITORY_VAR": str(demo_lake)}))
    return lake.view(Viewer.of(Role.READER))


def draw(view: View, about: str) -> Sheet:
    return next(sheet for sheet in atlas.read(view, Scope(about=about)).sheets if sheet.territory == METROPOLE)


@pytest.fixture(scope="module")
def communes() -> set[str]:
    return communes_of(METROPOLE)


def test_presence_and_reach(view: View, communes: set[str]) -> None:
    sheet = draw(view, "presence")
    sites = read_sites()
    found = sites[sites["territory"].isin(communes)].groupby("territory")["project"].nunique()
    assert {area.id: int(area.value or 0) for area in sheet.areas} == {
        commune: int(found.get(commune, 0)) for commune in communes
    }
    reach = sheet.reach
    assert reach is not None
    counted = {commune: population_of(commune) for commune in communes}
    reached = set(found.index)
    assert (reach.reached, reach.places) == (len(reached), len(communes))
    assert reach.inhabitants == sum(counted[commune] for commune in reached)
    assert reach.population == sum(counted.values())
    blind = [(row["territory"], row["population"]) for row in rows_of(reach.figure.rows)]
    assert blind == sorted(((c, counted[c]) for c in communes - reached), key=lambda row: -row[1])
    assert reach.figure.sentence.values["share"] == round(100 * reach.inhabitants / reach.population)


def test_money_by_commune_and_by_inhabitant(view: View, communes: set[str]) -> None:
    granted = grant_projects()
    parts = share_places(read_sites(), communes)
    expected: dict[str, Decimal | None] = {}
    for commune in communes:
        here = {project: part for (project, place), part in parts.items() if place == commune}
        known = [(granted[p] or 0) * part for p, part in here.items() if part is not None and granted[p] is not None]
        expected[commune] = sum(known, Decimal(0)) if known or not here else None
    shown = {row["territory"]: row for row in rows_of(draw(view, "granted").figure.rows)}
    assert {place: row["granted"] for place, row in shown.items()} == expected
    ratios = {row["territory"]: row["per_inhabitant"] for row in rows_of(draw(view, "per-inhabitant").figure.rows)}
    for commune, amount in expected.items():
        wanted = None if amount is None else (amount / population_of(commune)).quantize(Decimal("0.01"))
        assert ratios[commune] == wanted


def test_an_indicator_that_adds_up_by_commune(view: View, communes: set[str]) -> None:
    sheet = draw(view, f"indicator.{INDICATOR}")
    rule = read("indicator").set_index("id").loc[INDICATOR]
    assert (rule["place_rule"], rule["project_rule"]) == ("sum", "sum")
    observed = read("observation")
    observed = observed[(observed["indicator"] == INDICATOR) & (observed["breakdown"] == "total")]
    observed = observed[(observed["presence"] == "present") & (observed["period_end"] <= CLOSED)]
    observed = observed.sort_values("period_end").assign(number=pd.to_numeric(observed["value"]))
    values = observed.groupby("project")["number"].agg("sum" if rule["time_rule"] == "sum" else "last")
    parts = share_places(read_sites(), communes)
    homes = pd.Series([place for _, place in parts], index=[project for project, _ in parts])
    sites = read_sites().groupby("project")["territory"].nunique()
    expected: dict[str, float] = {}
    for project, place in homes.items():
        if project in values.index and sites[project] == 1:
            expected[place] = expected.get(place, 0) + values[project]
    shown = {area.id: float(area.value) for area in sheet.areas if area.state == "value" and area.value is not None}
    assert shown == pytest.approx({place: value for place, value in expected.items() if value})
