"""The portfolio: by year of label and phase, from needs to jobs, outcomes and rebounds, the declared weather."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from tests.analysis.portfolios import Rows, funded, portfolio, together

from territory.analysis import overview
from territory.analysis.alerts import read_alerts
from territory.analysis.portfolio import Portfolio, read_portfolio
from territory.analysis.portfolio_cohorts import measure_cohorts, measure_outcomes
from territory.analysis.portfolio_path import measure_path
from territory.analysis.portfolio_weather import WeatherBoard, read_weather
from territory.analysis.selection import Selection, read_selection
from territory.analysis.thresholds import DEFAULTS
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Coverage, Figure, Quantity
from territory.model.scope import Scope

ViewOf = Callable[..., View]
ON = date(2026, 6, 30)


def opened(view_of: ViewOf, *parts: Rows, **asked: Any) -> tuple[View, Selection, Portfolio]:
    view = view_of(together(portfolio(), *parts), on=ON)
    selection = read_selection(view, Scope(**asked))
    return view, selection, read_portfolio(view, selection)


def cohorts_of(view_of: ViewOf, *parts: Rows) -> Figure:
    view, _, of = opened(view_of, *parts)
    return measure_cohorts(view, of)


def path_of(view_of: ViewOf, *parts: Rows, **asked: Any) -> Figure:
    view, selection, of = opened(view_of, *parts, **asked)
    return measure_path(view, selection, of, None)


def outcomes_of(view_of: ViewOf, *parts: Rows) -> tuple[Figure, Figure | None]:
    view, _, of = opened(view_of, *parts)
    return measure_outcomes(view, of)


def weather_of(view_of: ViewOf, *parts: Rows) -> WeatherBoard | None:
    view, _, of = opened(view_of, *parts)
    return read_weather(view, of, read_alerts(view, of), DEFAULTS)


def labelled(project: str, from_on: str | None, state: str = "labelled") -> dict[str, Any]:
    return {"id": f"L-{project}-{from_on}-{state}", "project": project, "state": state, "from_on": from_on}


def test_projects_by_year_of_first_label_and_phase(view_of: ViewOf) -> None:
    rows: Rows = {
        "label": [
            *(labelled("P1", year) for year in ("2024-03", "2026-03")),
            *(labelled("P2", year, state) for year, state in (("2022", "labelled"), ("2021", "candidate"))),
        ]
    }  # fmt: skip
    found = cohorts_of(view_of, rows)
    table = found.rows.set_index("label_cohort")
    assert list(table.index) == ["2022", "2023", "2024"]  # a year without a label between two others is a zero
    assert (table.loc["2024", "active"], table.loc["2022", "closed"], table.loc["2023", "projects"]) == (1, 1, 0)
    assert found.coverage == Coverage(2, 2, "projects-all")


def test_what_is_no_year_stands_apart(view_of: ViewOf) -> None:
    rows: Rows = {"label": [labelled("P1", None), labelled("P2", None, "unknown")]}
    found = cohorts_of(view_of, rows)
    assert list(found.rows["label_cohort"]) == ["undated", "unknown"]
    assert list(cohorts_of(view_of).rows["label_cohort"]) == ["none"]
    # A label to come is none yet.
    assert list(cohorts_of(view_of, {"label": [labelled("P1", "2027")]}).rows["label_cohort"]) == ["none"]


def test_the_path_says_each_step_and_never_zero_where_nothing_is_known(view_of: ViewOf) -> None:
    steps = path_of(view_of).rows.set_index("path_step")["reached"].to_dict()
    assert steps == {
        "needs": Quantity(None), "ideas": Quantity(2), "labelled": Quantity(None), "activities": Quantity(None),
        "jobs": Quantity(None),
    }  # fmt: skip
    rows: Rows = {
        "need": [
            {"id": "N1", "programme": "NCL", "title": "a", "raised_on": "2025", "project": "P1"},
            {"id": "N2", "programme": "NCL", "title": "b"},
            {"id": "N3", "programme": "NCL", "title": "c", "raised_on": "2027"},
        ],
        "label": [labelled("P1", "2025"), labelled("P2", None, "refused")],
        "activity": [
            {"id": "A1", "project": "P1", "name": "Vente", "started_on": "2025", "jobs": 2.5},
            {"id": "A2", "project": "P1", "name": "Location", "started_on": "2024", "ended_on": "2025-12"},
        ],
    }
    found = path_of(view_of, rows)
    steps = found.rows.set_index("path_step")["reached"].to_dict()
    assert [steps[step].value for step in ("needs", "ideas", "labelled", "activities", "jobs")] == [2, 2, 1, 2, None]
    said = {row["path_step"]: Words().say(row["known_said"]) for row in found.rows.to_dict("records")}
    assert said["activities"] == "Nées d'1 projet\u202f; 1 en activité"
    assert "2,5\u00a0ETP, qui ne s'y ajoutent pas" in said["jobs"]
    narrowed = path_of(view_of, rows, phases=("active",))
    assert narrowed.rows.set_index("path_step").loc["needs", "reached"] == Quantity(1)


def test_an_honest_failure_shows_its_lesson_and_its_rebound(view_of: ViewOf) -> None:
    rows: Rows = {
        "lesson": [{"id": "LE", "project": "P2", "kind": "lesson", "text": "t", "on": "2025-06"}],
        "project_link": [{"project": "P1", "kind": "rebound", "target": "P2", "on": "2025-09"}],
    }
    outcomes, rebounds = outcomes_of(view_of, rows)
    (row,) = outcomes.rows.to_dict("records")
    assert row == {"outcome": "learned", "projects": 1, "taught": 1, "taken_up": 1}
    assert "1 a rebondi" in Words().say(outcomes.sentence)
    assert rebounds is not None
    assert rebounds.rows[["project_name", "next_name"]].values.tolist() == [["Navette", "Serre"]]
    assert outcomes_of(view_of)[1] is None


def declared(overall: str, on: date = date(2026, 6, 1), project: str = "P1") -> dict[str, Any]:
    return {"project": project, "on": on, "overall": overall, "sentence": "Tout va", "role": "cheffe de projet"}


LATE: Rows = {"milestone": [{"id": "M", "project": "P1", "name": "Ouverture", "planned_on": "2026-05"}]}


#: By project: the weather declared, when its milestone is planned, and the rule that speaks.
SKIES: dict[str, tuple[str, str | None, str | None]] = {
    "sunny-late": ("sun", "2026-05", "sun"),
    "sunny": ("sun", "2026-09", None),
    "bright-late": ("bright", "2026-05", None),
    "stormy": ("storm", "2026-09", "storm"),
    "stormy-late": ("storm", "2026-05", None),
    "stormy-alone": ("storm", None, None),  # nothing to hold it against
}


def test_weather_and_figures_may_disagree(view_of: ViewOf) -> None:
    rows: Rows = {
        "project": [{"id": name, "programme": "NCL", "name": name} for name in SKIES],
        "stage_change": [{"project": name, "on": "2026-06", "stage": "NCL-trial"} for name in SKIES],
        "weather": [declared(weather, project=name) for name, (weather, _, _) in SKIES.items()],
        "milestone": [
            {"id": f"M-{name}", "project": name, "name": "Ouverture", "planned_on": planned}
            for name, (_, planned, _) in SKIES.items()
            if planned
        ],
    }
    found = weather_of(view_of, rows)
    assert found is not None
    assert {item.project: item.rule for item in found.disagreements} == {
        name: rule for name, (_, _, rule) in SKIES.items() if rule
    }


def test_weather_is_a_sentence_with_its_role_and_day_and_its_absence_a_state(view_of: ViewOf) -> None:
    found = weather_of(view_of, {"weather": [declared("bright")]})
    assert found is not None
    assert Words().say(found.weather.sentence).endswith("1 avec des éclaircies")  # the closed project declares nothing
    (row,) = found.weather.rows.to_dict("records")
    assert Words().say(row["weather_said"]) == "«\u00a0Tout va\u00a0» (cheffe de projet, le 01/06/2026, éclaircies)"
    undeclared, old = weather_of(view_of), weather_of(view_of, {"weather": [declared("storm", date(2025, 6, 1))]})
    assert undeclared is not None
    assert undeclared.weather.rows[["weather", "weather_said"]].values.tolist() == [["none", None]]
    assert old is not None
    assert list(old.weather.rows["weather"]) == ["old"]


def test_nothing_is_judged_on_published_data(view_of: ViewOf) -> None:
    rows = together(portfolio(), {"weather": [declared("sun")]}, LATE, funded("F", "P1", 300_000))
    found = overview.read(view_of(rows, nature="published", on=ON), Scope())
    assert found.weather is None
    assert found.alerts == ()
    assert "attention" not in Words().say(found.answer)
    assert len(found.cohorts.rows) and len(found.path.rows)


def test_an_empty_lake_has_no_figure_to_misread(view_of: ViewOf) -> None:
    found = overview.read(view_of({}, on=None), Scope())
    assert found.path.rows.empty and found.cohorts.rows.empty and found.outcomes.rows.empty
    assert found.weather is None
