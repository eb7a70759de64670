"""The rows behind a map: one for each of its places, with what is known of it and what is not."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.map_indicator import Shown
from territory.analysis.places import Placed, Tally, measure_per_inhabitant
from territory.geography.hierarchy import Hierarchy
from territory.model.board import Phrase, Quantity

_NAMES = (
    "territory", "place", "short_name", "projects_here", "granted", "known_amounts", "known_values", "tally",
    "population", "population_year", "per_inhabitant", "observed_value", "value", "state",
)  # fmt: skip


def measure_rows(
    measure: str, placed: Placed, tallies: Mapping[str, Tally], hierarchy: Hierarchy, shown: Shown | None = None
) -> pd.DataFrame:
    """One row for each place, the largest value first: territory, place, short_name, projects_here, granted,
    known_amounts (known_values of an indicator), tally, population, population_year, per_inhabitant, observed_value,
    value, state.

    A missing value comes last, and equal ones in the order of their names. `state` tells a true zero, which is a value,
    from what is not known: a sum of zero of which a part is missing is not known, nor is a place empty where a project
    may be that is known to a larger place alone.
    """
    rows: list[dict[str, Any]] = []
    for unit, projects in placed.units.items():
        place, tally = hierarchy.places[unit], tallies[unit]
        amount = tally.amount if measure != "presence" else None
        ratio = measure_per_inhabitant(amount, place.population) if shown is None else None
        value = Decimal(len(projects)) if measure == "presence" else ratio if measure == "per-inhabitant" else amount
        is_unsure = unit in placed.unsure or (measure != "presence" and tally.known < tally.expected)
        state = "missing" if value is None or (value == 0 and is_unsure) else "zero" if value == 0 else "value"
        is_known = state != "missing"
        rows.append(
            {
                "territory": unit,
                "place": place.name,
                "short_name": place.short_name,
                "projects_here": len(projects) if projects or unit not in placed.unsure else None,
                "granted": amount if is_known and shown is None else None,
                "known_amounts": _say_known(tally, has_projects=bool(projects)),
                "known_values": _say_known(tally, has_projects=bool(projects)),
                "tally": tally,
                "population": place.population,
                "population_year": None if place.population_year is None else str(place.population_year),
                "per_inhabitant": ratio if is_known else None,
                "observed_value": Quantity(float(value), shown.unit, shown.decimals)
                if shown is not None and is_known and value is not None
                else None,
                "value": value if is_known else None,
                "state": state,
            }
        )
    rows.sort(key=lambda row: (row["value"] is None, -(row["value"] or 0), row["place"]))
    return pd.DataFrame(rows, columns=list(_NAMES), dtype=object)


def _say_known(tally: Tally, *, has_projects: bool) -> Phrase:
    if not tally.expected:
        return Phrase("map-known-unfollowed" if has_projects else "map-known-none")
    return Phrase("map-known", {"known": tally.known, "expected": tally.expected})
