"""The weather that teams declare, as sentences with their author's role and date, and where figures say otherwise.

A weather is a feeling: it is shown as declared and never corrected. Where what is computed says the contrary, both are
told side by side, with the rule, for somebody to ask. Nothing of it on data that is only published.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import pandas as pd

from territory.analysis.plan import OPEN_PHASES
from territory.analysis.portfolio import Portfolio
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Alert, Coverage, Figure, Label, Phrase

#: In the order of a table: what calls for a word first. `old` was declared too long ago, `none` never.
STATES = ("storm", "clouds", "bright", "sun", "old", "none")

#: Alerts computed from figures: what a declared sun is held against.
COMPUTED = ("funding-gap", "milestone-late", "target-missed", "target-at-risk")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A declared weather that the figures contradict: who said what and when, and what is computed.

    `rule` is `sun` (declared fine while something is late, missed or to be found) or `storm` (the other way round).
    """

    project: str
    project_name: str
    rule: str
    declared: Phrase
    figures: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class WeatherBoard:
    """The declared weather of the projects that are not closed (`weather`), and where figures say otherwise."""

    weather: Figure
    disagreements: tuple[Disagreement, ...]


def read_weather(
    view: View, portfolio: Portfolio, alerts: Sequence[Alert], thresholds: Mapping[str, int]
) -> WeatherBoard | None:
    """The weather of a portfolio; None on data that is only published, and without a project that is not closed.

    A weather declared more days ago than the threshold is old: it says how things were.
    """
    stages = {row["project"]: row for row in rows_of(portfolio.stages) if row["phase"] in {None, *OPEN_PHASES}}
    if view.nature == "published" or not stages:
        return None
    asked = {"projects": tuple(stages), "on": portfolio.on}
    declared = {row["project"]: row for row in rows_of(view.read("last_weather", **asked))}
    latest = portfolio.on - timedelta(days=thresholds["weather"])
    states = {
        project: "none" if project not in declared else "old" if declared[project]["on"] < latest
        else declared[project]["overall"]
        for project in stages
    }  # fmt: skip
    rows = pd.DataFrame(
        [
            {
                "project": project,
                "project_name": stages[project]["project_name"],
                "weather": states[project],
                "weather_said": _say(declared[project]) if project in declared else None,
            }
            for project in sorted(
                stages, key=lambda name: (STATES.index(states[name]), stages[name]["project_name"], name)
            )
        ],
        columns=["project", "project_name", "weather", "weather_said"],
        dtype=object,
    )
    counts = Counter(states.values())
    parts = [
        Phrase(f"weather-part-{state}", {"count": counts[state], "days": thresholds["weather"]})
        for state in reversed(STATES[:4])
        if counts[state]
    ]
    parts += [
        Phrase(f"weather-part-{state}", {"count": counts[state], "days": thresholds["weather"]})
        for state in STATES[4:]
        if counts[state]
    ]
    current = len(stages) - counts["old"] - counts["none"]
    sentence = Phrase("weather-sentence", {"parts": parts, "projects": len(stages), "current": current})
    known = Coverage(current, len(stages), "projects-open")
    columns = ("project_name", "weather", "weather_said")
    figure = Figure("weather", sentence, rows, columns, known)
    return WeatherBoard(figure, _find(view, portfolio, alerts, states, declared, stages))


def _say(row: Mapping[str, object]) -> Phrase:
    return Phrase(
        "weather-said",
        {
            "overall": Label("weather", "overall", str(row["overall"])),
            "on": row["on"], "role": row["role"], "sentence": row["sentence"],
        },
    )  # fmt: skip


def _find(
    view: View,
    portfolio: Portfolio,
    alerts: Sequence[Alert],
    states: Mapping[str, str],
    declared: Mapping[str, Mapping[str, object]],
    stages: Mapping[str, Mapping[str, object]],
) -> tuple[Disagreement, ...]:
    """Declared suns over something computed that is not well, the most at once first; then storms over nothing."""
    computed: dict[str, list[Phrase]] = {}
    for alert in sorted(alerts, key=lambda alert: alert.rank):
        if alert.rule in COMPUTED:
            computed.setdefault(alert.project, []).append(alert.why)
    gaps = {row["project"] for row in rows_of(portfolio.projects) if row["gap"] is not None}
    asked = {"projects": tuple(stages), "on": portfolio.on}
    comparable = gaps | {
        row["project"]
        for row in rows_of(view.read("weather_comparable", **asked))
        if row["has_milestone"] or row["has_target"]
    }
    found = []
    for project, state in states.items():
        figures = tuple(computed.get(project, ()))
        if state == "sun" and figures:
            rule, told = "sun", figures
        elif state == "storm" and not figures and project in comparable:
            rule, told = "storm", (Phrase("weather-nothing-late"),)
        else:
            continue
        name = str(stages[project]["project_name"])
        found.append(Disagreement(project, name, rule, _say(declared[project]), told))
    return tuple(sorted(found, key=lambda item: (item.rule == "storm", -len(item.figures), item.project)))
