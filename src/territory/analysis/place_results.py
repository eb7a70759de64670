"""Results in one commune: the key indicators of its projects, observed there when that is said, else the project's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.analysis.withheld import say_reason
from territory.geography.hierarchy import Hierarchy
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Named, Phrase, Quantity

_COLUMNS = ("project_name", "indicator_name", "value", "value_on", "observed_at")


def read_results(
    view: View, selection: Selection, projects: Sequence[str], hierarchy: Hierarchy, commune: str
) -> Figure:
    """One row per key indicator of the projects: its last value of this commune if there is any, else the project's.

    `observed_at` says which: a project's value is never a commune's. No value is added to another.
    """
    found = rows_of(view.read("place_results", projects=tuple(projects), on=selection.on))
    series: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for row in found:
        series.setdefault((row["project"], row["indicator"]), []).append(row)
    rows = [_derive_row(received, hierarchy, commune) for received in series.values()]
    frame = pd.DataFrame(rows, columns=["project", "indicator", "is_known", "is_here", *_COLUMNS], dtype=object)
    known, here = (int(frame[name].astype(bool).sum()) for name in ("is_known", "is_here"))
    key = "place-results-none" if not rows else "place-results-sentence" if known else "place-results-unknown"
    # Where all values are whole projects', the sentence says so.
    others = [row["observed_at"] for row in rows if row["observed_at"] is not None and not row["is_here"]]
    apart = sum(at.key != "place-observed-project" for at in others)
    is_mixed = bool(here or apart)
    columns = _COLUMNS if is_mixed else _COLUMNS[:-1]
    values = {"count": len(rows), "known": known, "here": here, "apart": apart, "place": hierarchy.name(commune)}
    return Figure("place-results", Phrase(key, values), frame, columns, Coverage(known, len(rows), "indicators"))


def _derive_row(received: Sequence[Mapping[str, Any]], hierarchy: Hierarchy, commune: str) -> dict[str, Any]:
    present = [row for row in received if row["presence"] == "present"]
    here = [row for row in present if row["place"] is not None and hierarchy.holds(commune, str(row["place"]))]
    # The value of a quartier, or of a former commune, is a part's: it gives way to the whole's, and says whose it is.
    here.sort(key=lambda row: row["place"] != commune)
    whole = [row for row in present if row["place"] is None]
    # A value of another place says nothing of this one nor of the whole project: it comes last, and says where.
    last = next(iter(here or whole or present), None)
    head = received[0]
    row = {
        "project": head["project"],
        "project_name": head["project_name"],
        "indicator": head["indicator"],
        "indicator_name": Named(head["indicator_name"], head["indicator_name_en"]),
        "is_known": last is not None,
        "is_here": bool(here) and here[0]["place"] == commune,
        "value": None,
        "value_on": None,
        "observed_at": None,
    }
    if last is None:
        reason = say_reason(next((item["reason"] for item in received if item["presence"] is not None), None))
        return {**row, "value": reason if isinstance(reason, Phrase) else None}
    value = (
        last["text_value"] if last["value"] is None else Quantity(last["value"], last["unit"], int(last["decimals"]))
    )
    key = "place-observed-here" if here else "place-observed-project" if whole else "place-observed-elsewhere"
    at = Phrase(key, {"place": last["place_name"] or last["place"] or ""})
    return {**row, "value": value, "value_on": last["period_end"], "observed_at": at}
