"""A commune of the demonstration, computed again with pandas from the CSV files of the last published arrêté."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from tests.demo.placing import CLOSED, METROPOLE, grant_projects, population_of, read, read_sites, share_places

from territory.analysis import place
from territory.analysis.place import PlaceBoard
from territory.analysis.rows import rows_of
from territory.config import Settings
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer

REZE, LONS = "commune-44143", "commune-39300"


@pytest.fixture(scope="module")
def view(demo_lake: Path) -> View:
    lake = Lake.open(Settings.read({"TERRITORY_VAR": str(demo_lake)}))
    return lake.view(Viewer.of(Role.READER))


@pytest.fixture(scope="module")
def board(view: View) -> PlaceBoard:
    return place.read(view, Scope(territory=REZE))


@pytest.mark.parametrize(("commune", "above"), [(REZE, {METROPOLE}), (LONS, {"epci-200071116", "pays-ledonien"})])
def test_a_commune_says_what_the_files_say(view: View, commune: str, above: set[str]) -> None:
    board = place.read(view, Scope(territory=commune))
    assert view.closing is not None and str(view.closing.effective_on) == CLOSED
    sites = read_sites()
    here = set(sites.loc[sites["territory"] == commune, "project"])
    whole = sites[(sites["precision"] == "territory") & sites["territory"].isin(above)]
    assert set(board.projects.rows["project"]) == here
    assert set(board.covering.rows["project"]) == set(whole["project"]) - here

    granted = grant_projects()
    # Seen from one commune, any other place of a project is elsewhere.
    parts = share_places(sites, {commune})
    known = {
        p: granted[p] * parts[p, commune] for p in here if granted[p] is not None and parts[p, commune] is not None
    }
    money = board.money
    assert money is not None
    assert (money.here.amount, money.here.known, money.here.expected) == (sum(known.values()), len(known), len(here))
    assert money.population == population_of(commune)
    assert money.per_inhabitant == (sum(known.values()) / population_of(commune)).quantize(Decimal("0.01"))
    apart = [granted[p] for p in here if granted[p] is not None and parts[p, commune] is None]
    assert (money.apart or 0, money.apart_projects) == (sum(apart), len(apart))

    partners = read("partner")
    engaged = partners[partners["project"].isin(here) & ~(partners["from_on"].fillna("0000") > CLOSED)]
    engaged = engaged[engaged["to_on"].isna() | (engaged["to_on"].str.ljust(10, "9") >= CLOSED)]
    assert set(board.partners.rows["organisation"]) == set(engaged["organisation"])


def test_key_indicators_are_the_last_values_of_the_projects(board: PlaceBoard) -> None:
    follow_up, observed = read("follow_up"), read("observation")
    here = set(board.projects.rows["project"])
    keys = follow_up[follow_up["project"].isin(here) & follow_up["key_rank"].notna()]
    keys = keys[keys["is_not_applicable"] != "true"]
    shown = {(row["project"], row["indicator"]): row["value"] for row in rows_of(board.results.rows)}
    assert set(shown) == set(zip(keys["project"], keys["indicator"], strict=True))
    observed = observed[(observed["breakdown"] == "total") & (observed["presence"] == "present")]
    observed = observed[observed["period_end"] <= CLOSED].sort_values("period_end")
    checked = 0
    for (project, indicator), value in shown.items():
        rows = observed[(observed["project"] == project) & (observed["indicator"] == indicator)]
        if getattr(value, "value", None) is not None:
            assert value.value == pytest.approx(pd.to_numeric(rows["value"]).iloc[-1])
            checked += 1
    assert checked


def test_dates_are_those_of_the_files_after_the_arrete(board: PlaceBoard) -> None:
    concerned = {*board.projects.rows["project"], *board.covering.rows["project"]}
    stones = read("milestone")
    due = stones["revised_on"].fillna(stones["planned_on"])
    is_open = ~(stones["done_on"].fillna("9999") <= CLOSED)
    coming = stones[stones["project"].isin(concerned) & is_open & (due.str.ljust(10, "9") > CLOSED)]
    told = {item.key.partition(":")[2] for item in board.announced if item.kind == "milestone"}
    assert told == set(coming["id"])
    events = read("event")
    mine = events[(events["project"].isin(concerned)) & (events["is_public"] == "true")]
    mine = mine[mine["ended_on"].fillna(mine["on"]) > CLOSED]
    assert set(mine["id"]) <= {item.key.partition(":")[2] for item in board.announced if item.kind == "event"}
