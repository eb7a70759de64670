"""Every case of presence × quality, in the figure, the total and the file: one table, held to by each."""

from __future__ import annotations

import csv
from datetime import date
from typing import Any

import pytest
from tests.analysis.portfolios import Rows
from tests.analysis.portfolios import together as joined
from tests.analysis.test_impact import follow_up, indicator, projects, value
from tests.conftest import ViewOf

from territory.analysis import impact
from territory.analysis.impact_series import Series
from territory.analysis.presence import CASES, derive_rendering
from territory.charts.lines import draw_series
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.ui.downloads import derive_csv

FR, EN = Words("fr"), Words("en")
#: The quarter in which the case stands, between a value before it and one after it.
CASE = date(2025, 6, 30)


def single(code: str, presence: str, quality: str | None, number: float | None) -> Rows:
    """A project followed by the quarter in 2025: 1, then the case, then 4; a flow, so that the total is a sum."""
    rows = [value("P1", 0, 1.0), value("P1", 2, 4.0)]
    if presence == "late":
        rows = [value("P1", 0, 1.0)]
    elif presence != "unexplained":
        told = {"presence": presence, "quality": quality, "reason": None if number is not None else "motif écrit"}
        rows.append(value("P1", 1, number, **told))
    until = date(2025, 6, 30) if presence == "late" else date(2025, 9, 30)
    # Once asked for, « not yet due » is no answer: it stands where nobody says when a value is due.
    followed = [] if presence == "not_due" else [follow_up("P1", last_due_on=until)]
    return {
        "indicator": [indicator(id=code, time_rule="sum", decimals=0)],
        "observation": [row | {"indicator": code} for row in rows],
        "follow_up": [row | {"indicator": code} for row in followed],
    }


def export(series: Series) -> dict[str, dict[str, str]]:
    """The rows of the file by the last day of their period."""
    text = derive_csv(FR, series.figure.rows, series.figure.columns).decode("utf-8-sig")
    lines = list(csv.DictReader(text.splitlines(), delimiter=";"))
    return {line["Au"]: line for line in lines}


#: presence, quality, value: marker, words, stroke of the line that comes to it, total (None: no value), file, counted.
Row = tuple[str, str | None, float | None, str, str, str | None, float, str]
EACH: list[Row] = [
    ("present", "measured", 2.0, "circle", "valeur mesurée", "solid", 7.0, "2,0"),
    ("present", "measured", 0.0, "circle", "valeur mesurée", "solid", 5.0, "0,0"),
    ("present", "declared", 2.0, "square", "valeur déclarée", "longdash", 7.0, "2,0"),
    ("present", "estimated", 2.0, "diamond", "valeur estimée", "dash", 7.0, "2,0"),
    ("present", "provisional", 2.0, "circle-open", "valeur provisoire", "dot", 7.0, "2,0"),
    ("present", "revised", 2.0, "star", "valeur révisée", "solid", 7.0, "2,0"),
    ("present", None, 2.0, "cross", "valeur, qualité non dite", "dashdot", 7.0, "2,0"),
    ("missing", None, None, "x", "manquante, motif donné", None, 5.0, ""),
    ("unexplained", None, None, "x-open", "manquante, sans explication", None, 5.0, ""),
    ("late", None, None, "hourglass-open", "en retard", None, 1.0, ""),
    ("withheld", None, None, "hash-open", "non communiquée", None, 5.0, ""),
    ("not_due", None, None, "line-ns-open", "pas encore attendue", None, 5.0, ""),
    ("not_applicable", None, None, "line-ew-open", "sans objet", None, 5.0, ""),
]  # fmt: skip
#: Those of a single value; the others stand for several projects.
TOGETHER = {"complete", "provisional", "unfinished", "partial", "no_value"}


def test_no_case_of_the_table_is_left_untested() -> None:
    assert {(row[0], row[1]) for row in EACH} == {case for case in CASES if case[0] not in TOGETHER}
    assert len({case.symbol for case in list(CASES.values())[: len(EACH) - 1]}) == len(EACH) - 1
    for case in CASES.values():
        assert FR.say(case.said) and EN.say(case.said)


@pytest.fixture(scope="module")
def every(view_of: ViewOf) -> View:
    """A lake with one indicator for each case, by its rank."""
    parts = [single(f"X{rank}", *row[:3]) for rank, row in enumerate(EACH)]
    return view_of(joined(projects(1), *parts))


@pytest.mark.parametrize(("rank", "row"), list(enumerate(EACH)), ids=[f"{row[0]}-{row[1]}-{row[2]}" for row in EACH])
def test_a_case_is_drawn_added_and_exported_alike(every: View, rank: int, row: Row) -> None:
    presence, quality, number, symbol, said, dash, total, cell = row
    board = impact.read(every, Scope(about=f"X{rank}"))
    assert board.answer.values["value"].value == total  # type: ignore[attr-defined]
    if not board.series:
        assert presence == "late", "one value is no line"
        assert FR.cell(board.tables[-1].rows["presence"][0], "presence") == said
        return
    series = board.series[0]
    figure = draw_series(series, FR)
    trace = next(found for found in figure.data if found.name == said)
    assert trace.marker.symbol == symbol
    heights = dict(zip(trace.x, trace.y, strict=True))
    assert heights[date(2025, 5, 16)] == (number if number is not None else 0.0)
    strokes = [found for found in figure.data if found.mode == "lines"]
    coming = [found.line.dash for found in strokes if date(2025, 5, 16) in found.x[1:]]
    assert coming == ([dash] if dash else [])
    line = export(series)[CASE.isoformat()]
    assert (line["Valeur"], line["État"]) == (cell, said)
    assert line["Compté"] == ("oui" if dash else "non")
    assert bool(figure.layout.shapes) == (number is None and derive_rendering(presence, quality).is_expected)


def test_what_is_late_is_drawn_and_exported_too(view_of: ViewOf) -> None:
    rows = {**projects(1), **single("X", "late", None, None)}
    rows["observation"] = [value("P1", 0, 1.0), value("P1", 1, 2.0)]
    rows["follow_up"] = [follow_up("P1", last_due_on=date(2025, 9, 30))]
    series = impact.read(view_of(rows), Scope(about="X")).series[0]
    trace = next(found for found in draw_series(series, FR).data if found.name == "en retard")
    assert trace.marker.symbol == "hourglass-open"
    assert export(series)["2025-09-30"]["État"] == "en retard"
    assert export(series)["2025-09-30"]["Valeur"] == ""


def test_a_break_is_drawn_added_over_and_exported(view_of: ViewOf) -> None:
    rows = {**projects(1), **single("X", "present", "measured", 2.0)}
    rows["observation"][-1]["is_break"] = True
    board = impact.read(view_of(rows), Scope(about="X"))
    figure = draw_series(board.series[0], FR)
    assert "la mesure change" in [note.text for note in figure.layout.annotations]
    assert board.answer.values["value"].value == 7.0  # type: ignore[attr-defined]
    assert export(board.series[0])["2025-06-30"]["La mesure change"] == "oui"


def together(*cases: tuple[float | None, float | None]) -> dict[str, Any]:
    """Two projects followed by the quarter in 2025: the values of both in the first quarters."""
    return {
        **projects(2), "indicator": [indicator(time_rule="sum", decimals=0)],
        "follow_up": [follow_up("P1"), follow_up("P2")],
        "observation": [
            value(project, rank, number, reason=None if number is not None else "motif écrit")
            for rank, pair in enumerate(cases)
            for project, number in zip(("P1", "P2"), pair, strict=True)
        ],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("pair", "presence", "symbol", "said", "number"),
    [
        ((1.0, 2.0), "complete", "circle", "tous les projets attendus", 3.0),
        ((0.0, 0.0), "complete", "circle", "tous les projets attendus", 0.0),
        ((1.0, None), "partial", "circle-open-dot", "une partie des projets attendus", 1.0),
        ((None, None), "no_value", "x", "aucune valeur", None),
    ],
)
def test_projects_together_are_drawn_and_exported_by_the_same_table(
    view_of: ViewOf, pair: tuple[float | None, float | None], presence: str, symbol: str, said: str,
    number: float | None,
) -> None:  # fmt: skip
    series = impact.read(view_of(together((1.0, 1.0), pair, (2.0, 2.0), (3.0, 3.0))), Scope(about="X")).portfolio[0]
    row = series.figure.rows.iloc[1]
    assert row["presence"] == presence
    assert (None if row["value"] is None else row["value"].value) == number
    trace = next(found for found in draw_series(series, FR).data if found.name == said)
    assert trace.marker.symbol == symbol
    line = export(series)["2025-06-30"]
    assert line["État"] == said
    assert line["Valeur"] == ("" if number is None else f"{number:.1f}".replace(".", ","))


def test_what_is_provisional_or_under_way_says_so_of_all_together(view_of: ViewOf) -> None:
    rows = together((1.0, 1.0), (2.0, 2.0))
    rows["observation"][3] |= {"quality": "provisional"}
    rows["follow_up"] = [follow_up(project, last_due_on=date(2025, 6, 30)) for project in ("P1", "P2")]
    series = impact.read(view_of(rows), Scope(about="X")).portfolio[0]
    assert [FR.say(state) for state in series.figure.rows["state"]][-1] == "valeur provisoire d'un projet au moins"
    early = impact.read(view_of(together((1.0, 1.0), (2.0, 2.0)), on=date(2025, 6, 29)), Scope(about="X"))
    assert all(row != "complete" for series in early.portfolio for row in series.figure.rows["presence"][1:])
