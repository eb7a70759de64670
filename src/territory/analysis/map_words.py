"""What a map says: its finding in a sentence, its table, what it covers, and what one must know to read it."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd

from territory.analysis.map_indicator import Shown
from territory.analysis.money import add
from territory.analysis.places import Placed
from territory.analysis.rows import rows_of
from territory.geography.shapes import Shapes
from territory.model.board import Coverage, Figure, Money, Phrase, Quantity

#: Columns of the table beside a map, by measure.
_COLUMNS = {
    "presence": ("place", "projects_here"),
    "granted": ("place", "granted", "known_amounts", "projects_here"),
    "indicator": ("place", "observed_value", "known_values", "projects_here"),
    "per-inhabitant": ("place", "per_inhabitant", "granted", "known_amounts", "population", "population_year"),
}


def say_figure(
    rows: pd.DataFrame, root: str, name: str, level: str, measure: str, shapes: Shapes, shown: Shown | None = None
) -> Figure:
    """The figure of one map; `rows` as `analysis.map_rows` makes them."""
    key = f"map-{measure}-{root}" if shown is None else f"map-{shown.id}-{root}"
    sentence = _say_sentence(rows, name, level, measure, shown)
    # What divides an amount is somebody's count, of a year: it is cited with the figure wherever the figure goes.
    counted = ("insee-population",) if measure == "per-inhabitant" else ()
    return Figure(key, sentence, rows, _COLUMNS[measure], _cover(rows, measure), (*shapes.sources, *counted))


def _say_sentence(rows: pd.DataFrame, name: str, level: str, measure: str, shown: Shown | None) -> Phrase:
    known = [row for row in rows_of(rows) if row["state"] != "missing"]
    positive = [row for row in known if row["value"]]
    values: dict[str, object] = {"name": name, "level": level, "count": len(positive), "places": len(rows)}
    if shown is not None:
        total = sum((row["value"] for row in known), Decimal(0))
        values |= {"indicator": shown.name, "sum": Quantity(float(total), shown.unit, shown.decimals)}
    if not positive:
        return Phrase(f"map-{measure}-unknown" if len(known) < len(rows) else f"map-{measure}-none", values)
    values |= {"first": positive[0]["short_name"], "total": Money(add(row["granted"] for row in known))}
    values["highest"] = _say_value(positive[0]["value"], measure, shown)
    values["years"] = _list_years(rows)
    return Phrase(f"map-{measure}-sentence", values)


def _say_value(value: Decimal, measure: str, shown: Shown | None) -> object:
    if shown is not None:
        return Quantity(float(value), shown.unit, shown.decimals)
    if measure == "presence":
        return int(value)
    return Money(value) if measure == "granted" else Quantity(float(value), "€", 2 if value < 10 else 0)


def _cover(rows: pd.DataFrame, measure: str) -> Coverage | None:
    """How many amounts, or values, of a project in a place are known; presence is covered by the page's coverage."""
    if measure == "presence":
        return None
    tallies = list(rows["tally"])
    known, expected = (sum(getattr(tally, name) for tally in tallies) for name in ("known", "expected"))
    return Coverage(known, expected, "values-placed" if measure == "indicator" else "amounts")


def say_remarks(
    rows: pd.DataFrame, measure: str, placed: Placed, shapes: Shapes, level: str, shown: Shown | None = None
) -> tuple[Phrase, ...]:
    """What one must know to read a map: how it is drawn, what adds up, what is not shared out, of which year."""
    remarks = []
    if shapes.kind in {"schematic", "mixed"}:
        remarks.append(Phrase(f"map-drawn-{shapes.kind}", {"count": len(shapes.schematic), "level": level}))
    if shapes.missing:
        remarks.append(Phrase("map-undrawn", {"count": len(shapes.missing), "level": level}))
    if measure == "presence" and len(rows) > 1:
        # Always said: nobody should have to guess that these numbers do not add up.
        times, projects = int(rows["projects_here"].sum()), int(placed.sites["project"].nunique())
        key = "map-presence-remark" if times != projects else "map-presence-alone"
        remarks.append(Phrase(key, {"level": level, "sum": times, "count": projects}))
    if shown is not None:
        remarks.append(Phrase("map-indicator-remark", {"covering": len(placed.covering)}))
        remarks += [Phrase("map-indicator-caveat", {"caveat": shown.caveat})] if shown.caveat else []
    elif measure != "presence":
        remarks.append(Phrase("map-money-remark", {"level": level, "covering": len(placed.covering)}))
    if measure == "per-inhabitant":
        remarks.append(Phrase("map-population-remark", {"years": _list_years(rows)}))
    if placed.sites["until"].notna().any():
        remarks.append(Phrase("map-past-remark"))
    return tuple(remarks)


def _list_years(rows: pd.DataFrame) -> list[str]:
    """The years of the populations, in order."""
    return sorted({str(year) for year in rows["population_year"].dropna()})
