"""The map on a hundred thousand sites: time of a warm read and draw, against plain DuckDB and GeoPandas.

    .venv/bin/python -m scripts.bench_map                 100,000 sites of 5,000 projects in 400 communes
    .venv/bin/python -m scripts.bench_map --rounds 9

Both sides start from the same snapshot in memory and end with what a map needs: which projects are in which commune,
and the sites gathered into cells. Rounds of both alternate, so that a busy machine slows both; the median ratio is
told, and compared with the limit. What is sent to the browser is bounded, and told as well.
"""

from __future__ import annotations

import argparse
import random
import sys
from datetime import date
from statistics import median
from time import perf_counter

import duckdb
import geopandas as gpd
import pandas as pd

from territory.analysis import map as atlas
from territory.charts.map import draw_map
from territory.lake.native import SCHEMAS, create_audiences, create_tables
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer

#: Times the plain reading that the page may take, and bytes of a deck sent to the browser.
LIMIT, DECK_LIMIT = 6.0, 1_000_000
#: Communes of the made-up territory, in a square of 20 by 20, a twentieth of a degree each.
SIDE, STEP, WEST, SOUTH = 20, 0.05, 5.0, 46.0


def make_view(sites: int, projects: int) -> View:
    """A snapshot in memory with so many sites of so many projects, half exact points, half known to their commune."""
    connection = duckdb.connect()
    create_tables(connection)
    chance = random.Random(7)
    communes = [(f"commune-{rank:05d}", rank % SIDE, rank // SIDE) for rank in range(SIDE * SIDE)]
    rows: dict[str, list[dict[str, object]]] = {
        "territory": [{"id": "epci-1", "kind": "epci", "code": "1", "name": "Grande Intercommunalité"}]
        + [
            {
                "id": name, "kind": "commune", "code": name[-5:], "name": f"Commune {name[-5:]}",
                "longitude": WEST + (x + 0.5) * STEP, "latitude": SOUTH + (y + 0.5) * STEP,
            }
            for name, x, y in communes
        ],
        "territory_link": [{"child": name, "parent": "epci-1"} for name, _, _ in communes],
        "territory_population": [{"territory": name, "year": 2023, "municipal": 1000} for name, _, _ in communes],
        "programme": [{"id": "P", "name": "Programme", "territory": "epci-1"}],
        "project": [{"id": f"P-{rank}", "programme": "P", "name": f"Projet {rank}"} for rank in range(projects)],
        "site": [],
    }  # fmt: skip
    for rank in range(sites):
        name, x, y = communes[min(int(chance.betavariate(2, 3) * len(communes)), len(communes) - 1)]
        is_exact = rank % 2 == 0
        rows["site"].append({
            "id": f"S-{rank}", "project": f"P-{rank % projects}", "territory": name,
            "precision": "exact" if is_exact else "commune",
            "longitude": round(WEST + (x + chance.random()) * STEP, 5) if is_exact else None,
            "latitude": round(SOUTH + (y + chance.random()) * STEP, 5) if is_exact else None,
        })  # fmt: skip
    for table, lines in rows.items():
        frame = pd.DataFrame(lines)
        connection.register("frame", frame)
        columns = ", ".join(f'"{column}"' for column in frame.columns)
        connection.execute(f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM frame')
        connection.unregister("frame")
    create_audiences(connection)
    schema = SCHEMAS[frozenset({"public"})]
    return View(connection, schema, 1, Viewer.of(Role.READER), default_on=date(2026, 6, 30))


def read_page(view: View) -> int:
    """The page's own read and draw; the bytes of its deck."""
    board = atlas.read(view, Scope())
    (sheet,) = board.sheets
    deck = draw_map(sheet, Words("fr"))
    assert deck is not None
    return len(deck.to_json().encode())


def read_plainly(view: View) -> int:
    """What one would write by hand: DuckDB reads and counts, GeoPandas gathers the points; how many cells."""
    cursor = view.connection.cursor()
    cursor.execute(
        "SELECT territory, list_sort(list(DISTINCT project)) AS projects, count(*) FROM main.site GROUP BY territory"
    ).df()
    points = cursor.execute(
        "SELECT s.id, s.project, s.territory, s.precision, coalesce(s.longitude, t.longitude) AS longitude,"
        " coalesce(s.latitude, t.latitude) AS latitude"
        " FROM main.site AS s JOIN main.territory AS t ON t.id = s.territory"
    ).df()
    frame = gpd.GeoDataFrame(
        points, geometry=gpd.points_from_xy(points["longitude"], points["latitude"]), crs="EPSG:4326"
    )
    step = SIDE * STEP / 10
    frame["column"] = ((frame.geometry.x - WEST) // step).astype(int)
    frame["line"] = ((frame.geometry.y - SOUTH) // step).astype(int)
    cells = frame.groupby(["column", "line"]).agg(
        sites=("id", "size"), projects=("project", "nunique"), x=("longitude", "mean"), y=("latitude", "mean")
    )
    return len(gpd.GeoDataFrame(cells, geometry=gpd.points_from_xy(cells["x"], cells["y"])).to_json())


def _time(call: object, view: View) -> tuple[float, int]:
    started = perf_counter()
    size = call(view)  # type: ignore[operator]
    return perf_counter() - started, size


def main() -> int:
    """Measure, say, and fail above the limits."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sites", type=int, default=100_000)
    parser.add_argument("--projects", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    view = make_view(asked.sites, asked.projects)
    read_page(view)
    read_plainly(view)
    pages, plain, size = [], [], 0
    for _ in range(asked.rounds):
        took, size = _time(read_page, view)
        pages.append(took)
        plain.append(_time(read_plainly, view)[0])
    ratio = median(page / by_hand for page, by_hand in zip(pages, plain, strict=True))
    print(
        f"{asked.sites} sites: page {median(pages):.2f} s, by hand {median(plain):.2f} s, ratio {ratio:.2f}"
        f" (limit {LIMIT}), deck {size / 1000:.0f} kB (limit {DECK_LIMIT / 1000:.0f})"
    )
    return int(ratio > LIMIT or size > DECK_LIMIT)


if __name__ == "__main__":
    sys.exit(main())
