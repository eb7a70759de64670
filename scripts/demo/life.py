"""The course of a project: milestones that slip, and the weather its team declares."""

from __future__ import annotations

from typing import Any

from demo.dates import first_day, last_day, later, spread
from demo.ledger import Ledger, Row
from demo.parameters import HORIZON, Parameters, read_programme

STATES = ("sun", "bright", "clouds", "storm")
FACETS = ("schedule", "budget", "partnership", "usage", "team")
STOPPED = ("abandonne", "arrete", "non-concluant")


def write_milestones(ledger: Ledger, parameters: Parameters) -> None:
    """Milestones as planned, then revised when they slip by more than six weeks, then done."""
    for project in parameters.projects:
        if "started" not in project:
            continue
        chance = parameters.chance("milestones", project["id"])
        start = project["started"]
        end = project.get("planned_end", later(start, 900))
        stopped = project.get("ended", "") if any(word in project["path"][-1] for word in STOPPED) else ""
        drift = chance.choice((5, 15, 30, 60, 90))
        for number, (name, share) in enumerate(parameters.life["milestones"][read_programme(project)], start=1):
            planned = spread(start, end, share)
            delay = round(drift * share * chance.uniform(0.2, 2.2))
            done = later(planned, delay)
            row: Row = {
                "id": f"M-{project['id']}-{number}",
                "project": project["id"],
                "name": name,
                "planned_on": planned if number % 2 else planned[:7],
                "revised_on": "",
                "done_on": "",
                "note": "",
            }
            ledger.write("milestone", row, start, lag=20)
            if stopped and done > stopped:
                ledger.write("milestone", {**row, "note": "Sans objet : projet arrêté."}, stopped, lag=40)
                continue
            if delay > 42:
                row = {**row, "revised_on": done, "note": "Date revue avec les partenaires."}
                ledger.write("milestone", row, later(planned, -20), lag=0)
            # one milestone in nine is never confirmed: nobody knows whether it was reached
            if chance.random() > 0.11:
                ledger.write("milestone", {**row, "done_on": done}, done, lag=chance.randint(3, 50))


def write_weather(ledger: Ledger, parameters: Parameters) -> None:
    """A declared weather about every five months from the start, until the project ends."""
    for project in parameters.projects:
        if "started" not in project:
            continue
        chance = parameters.chance("weather", project["id"])
        programme = read_programme(project)
        start = max(project["started"], "2020-09")
        end = project.get("ended", HORIZON)
        opening, final = parameters.life["trends"].get(
            project["id"], [chance.choice((0, 1, 1, 2)), chance.choice((0, 0, 1))]
        )
        length = max(1, (last_day(end) - first_day(start)).days)
        day = chance.randint(30, 90)
        while day < length:
            on = later(start, day)
            level = opening + (final - opening) * day / length + chance.uniform(-0.5, 0.5)
            state = STATES[min(3, max(0, round(level)))]
            row: Row = {"project": project["id"], "on": on, "overall": state}
            row |= _read_facets(level, chance)
            own = parameters.life["sentences_of"].get(project["id"], {})
            row["sentence"] = chance.choice(own.get(state, parameters.life["sentences"][state]))
            row["role"] = chance.choice(parameters.life["roles"][programme])
            ledger.write("weather", row, on, lag=chance.randint(1, 12))
            day += chance.randint(115, 200)


def _read_facets(level: float, chance: Any) -> Row:
    """Five facets around the overall level; one in eight is left unsaid."""
    facets: Row = {}
    for facet in FACETS:
        if chance.random() < 0.12:
            facets[facet] = ""
        else:
            facets[facet] = STATES[min(3, max(0, round(level + chance.uniform(-1, 1))))]
    return facets
