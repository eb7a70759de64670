"""What a map says: its finding in a sentence, its table, what it covers, and what one must know to read it."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd

from territory.analysis.money import add
from territory.analysis.places import Placed
from territory.analysis.rows import rows_of
from territory.geography.shapes import Shapes
from territory.model.board import Coverage, Figure, Money, Phrase, Quantity

#: Columns of the table beside a map, by measure.
_COLUMNS = {
    "presence": ("place", "projects_here"),
    "granted": ("place", "granted", "known_amounts", "projects_here"),
    "per-inhabitant": ("place", "per_inhabitant", "granted", "known_amounts", "population", "population_year"),
}


def say_figure(rows: pd.DataFrame, root: str, name: str, level: str, measure: str, shapes: Shapes) -> Figure:
    """The figure of one map; `rows` as `analysis.map` makes them."""
    key = f"map-{measure}-{root}"
    return Figure(
        key, _say_sentence(rows, name, level, measure), rows, _COLUMNS[measure], _cover(rows, measure),
        shapes.sources,
    )  # fmt: skip


def _say_sentence(rows: pd.DataFrame, name: str, level: str, measure: str) -> Phrase:
    known = [row for row in rows_of(rows) if row["state"] != "missing"]
    positive = [row for row in known if row["value"]]
    values: dict[str, object] = {"name": name, "level": level, "count": len(positive), "places": len(rows)}
    if not positive:
        return Phrase(f"map-{measure}-unknown" if len(known) < len(rows) else f"map-{measure}-none", values)
    values |= {"first": positive[0]["short_name"], "total": Money(add(row["granted"] for row in known))}
    values["highest"] = _say_value(positive[0]["value"], measure)
    return Phrase(f"map-{measure}-sentence", values)


def _say_value(value: Decimal, measure: str) -> object:
    if measure == "presence":
        return int(value)
    return Money(value) if measure == "granted" else Quantity(float(value), "€", 2 if value < 10 else 0)


def _cover(rows: pd.DataFrame, measure: str) -> Coverage | None:
    """How many amounts of a project in a place are known; presence is covered by the page's own coverage."""
    if measure == "presence":
        return None
    tallies = list(rows["tally"])
    return Coverage(sum(tally.known for tally in tallies), sum(tally.expected for tally in tallies), "amounts")


def say_remarks(rows: pd.DataFrame, measure: str, placed: Placed, shapes: Shapes, level: str) -> tuple[Phrase, ...]:
    """What one must know to read a map: how it is drawn, what adds up, what is not shared out, of which year."""
    remarks = []
    if shapes.kind in {"schematic", "mixed"}:
        remarks.append(Phrase(f"map-drawn-{shapes.kind}", {"count": len(shapes.schematic), "level": level}))
    if shapes.missing:
        remarks.append(Phrase("map-undrawn", {"count": len(shapes.missing), "level": level}))
    if measure == "presence" and placed.sites.groupby("project")["unit"].nunique().gt(1).any():
        remarks.append(Phrase("map-presence-remark", {"level": level}))
    if measure != "presence":
        remarks.append(Phrase("map-money-remark", {"level": level, "covering": len(placed.covering)}))
    if measure == "per-inhabitant":
        years = sorted({str(year) for year in rows["population_year"].dropna()})
        remarks.append(Phrase("map-population-remark", {"years": years}))
    if placed.sites["until"].notna().any():
        remarks.append(Phrase("map-past-remark"))
    return tuple(remarks)
