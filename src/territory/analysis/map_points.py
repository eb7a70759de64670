"""The points of a map: one for each site while they can be told apart, else cells that say how many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians

import numpy as np
import pandas as pd

from territory.analysis.rows import rows_of
from territory.geography.hierarchy import Hierarchy
from territory.geography.shapes import Bounds

#: Beyond so many points, cells are sent instead: 93 bytes a point, resent at each rerun.
MANY_POINTS = 2_000
#: Degrees that a ground without shapes is at least wide: some five kilometres.
_NARROWEST = 0.05
#: Cells across the larger side of a map.
CELLS = 10

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Site:
    """One point: a project at a place known as well as `precision` says."""

    id: str
    project: str
    project_name: str
    name: str | None
    unit: str
    precision: str
    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cell of the map: how many sites are in it, of how many projects, and their mean point in degrees.

    `unit` is the place that most of its sites are in: what a click on it chooses.
    """

    id: str
    sites: int
    projects: int
    unit: str
    longitude: float
    latitude: float


def derive_points(
    sites: pd.DataFrame,
    centres: Mapping[str, Point | None],
    hierarchy: Hierarchy,
    names: Mapping[str, str],
    bounds: Bounds | None,
) -> tuple[tuple[Site, ...], tuple[Cluster, ...]]:
    """The sites as points, or as clusters when they are more than `MANY_POINTS`; one of the two is empty.

    Where a site is known to its commune only, its point is the commune's centre, else that of the area drawn. Sites
    that stand for a whole territory have no point.
    """
    drawn = sites[sites["precision"] != "territory"]
    longitude, latitude = _locate(drawn, centres, hierarchy)
    is_placed = ~(np.isnan(longitude) | np.isnan(latitude))
    drawn, longitude, latitude = drawn[is_placed], longitude[is_placed], latitude[is_placed]
    if len(drawn) > MANY_POINTS and bounds is not None:
        return (), _gather(drawn, longitude, latitude, bounds)
    found = tuple(
        Site(row["id"], str(row["project"]), names[str(row["project"])], row["name"], row["unit"], row["precision"],
             float(x), float(y))
        for row, x, y in zip(rows_of(drawn), longitude, latitude, strict=True)
    )  # fmt: skip
    return found, ()


def find_bounds(sites: pd.DataFrame) -> Bounds | None:
    """What holds the sites that have a point of their own, with some air; None without any.

    For where no shape is known: points are drawn on an empty ground rather than not at all.
    """
    points = sites[["longitude", "latitude"]].apply(pd.to_numeric).dropna()
    if points.empty:
        return None
    (west, south), (east, north) = points.min(), points.max()
    air = max(east - west, north - south, _NARROWEST) / 20
    return float(west - air), float(south - air), float(east + air), float(north + air)


def _locate(
    sites: pd.DataFrame, centres: Mapping[str, Point | None], hierarchy: Hierarchy
) -> tuple[np.ndarray, np.ndarray]:
    """The longitude and the latitude of each site in degrees, NaN where nothing places it."""
    longitude = pd.to_numeric(sites["longitude"]).to_numpy(dtype=float, na_value=np.nan).copy()
    latitude = pd.to_numeric(sites["latitude"]).to_numpy(dtype=float, na_value=np.nan).copy()
    bare = np.isnan(longitude) | np.isnan(latitude)
    if not bare.any():
        return longitude, latitude
    homes = list(zip(sites["territory"][bare].tolist(), sites["unit"][bare].tolist(), strict=True))
    # Once for each place, not for each site: half of a hundred thousand sites are known to their commune only.
    points = {home: _find_centre(str(home[0]), str(home[1]), centres, hierarchy) for home in set(homes)}
    found = np.array([points[home] for home in homes])
    longitude[bare], latitude[bare] = found[:, 0], found[:, 1]
    return longitude, latitude


def _find_centre(
    territory: str, unit: str, centres: Mapping[str, Point | None], hierarchy: Hierarchy
) -> tuple[float, float]:
    place = hierarchy.places.get(hierarchy.current(territory))
    if place is not None and place.longitude is not None and place.latitude is not None:
        return place.longitude, place.latitude
    return centres.get(unit) or (np.nan, np.nan)


def _gather(sites: pd.DataFrame, longitude: np.ndarray, latitude: np.ndarray, bounds: Bounds) -> tuple[Cluster, ...]:
    """Sites by square cell of a grid over the map, each at the mean of its points; the same for the same rows."""
    west, south, east, north = bounds
    stretch = cos(radians((south + north) / 2))
    step = max((east - west) * stretch, north - south, 1e-6) / CELLS
    columns = np.floor((longitude - west) * stretch / step).astype(int)
    lines = np.floor((latitude - south) / step).astype(int)
    frame = pd.DataFrame(
        {
            "column": columns, "line": lines, "x": longitude, "y": latitude,
            "project": sites["project"].to_numpy(), "unit": sites["unit"].to_numpy(),
        }
    )  # fmt: skip
    cells = frame.groupby(["column", "line"], sort=True)
    means = cells[["x", "y"]].mean()
    counts = cells.size()
    projects = cells["project"].nunique()
    by_unit = frame.groupby(["column", "line", "unit"], sort=True).size().reset_index(name="count")
    fullest = by_unit.sort_values(["column", "line", "count", "unit"], ascending=[True, True, False, True])
    units = fullest.drop_duplicates(["column", "line"]).set_index(["column", "line"])["unit"]
    return tuple(
        Cluster(
            id=f"cell-{column}-{line}",
            sites=int(counts.loc[column, line]),
            projects=int(projects.loc[column, line]),
            unit=str(units.loc[column, line]),
            longitude=round(float(means.loc[(column, line), "x"]), 5),
            latitude=round(float(means.loc[(column, line), "y"]), 5),
        )
        for column, line in counts.index
    )


def count_precisions(sites: Sequence[Site]) -> tuple[str, ...]:
    """The precisions that the points of a map have, best first."""
    found = {site.precision for site in sites}
    return tuple(name for name in ("exact", "street", "approximate", "commune") if name in found)
