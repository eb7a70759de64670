"""What bodies decided or advised: one row per stage that a body had a say in, dated with the stage."""

from __future__ import annotations

from typing import Any

from demo.dates import first_day, later
from demo.ledger import Ledger, Row
from demo.parameters import Parameters, read_line, read_programme, read_toml


def write_decisions(ledger: Ledger, parameters: Parameters) -> None:
    """The decisions and advice that moved the projects, known a few days after the body met."""
    judgement = read_toml("judgement")
    gives = {row[0]: row[3] for row in parameters.build["bodies"]["rows"]}
    meetings = {(row[1], row[2]): row[0] for row in parameters.build["meetings"]["rows"]}
    for project in parameters.projects:
        for line in project["path"]:
            (code, on), _ = read_line(line)
            said = judgement["said"].get(f"{read_programme(project)}-{code}")
            if said:
                row = _derive_decision(parameters, project, code, on, said, judgement["conditions"])
                row |= {"gives": gives[said[0]], "meeting": meetings.get((said[0], str(row["on"])), "")}
                ledger.write("decision", row, str(row["on"]), lag=9)


def _derive_decision(
    parameters: Parameters, project: dict[str, Any], code: str, on: str, said: list[str], conditions: dict[str, Any]
) -> Row:
    body, verdict, reason = said
    stage = f"{read_programme(project)}-{code}"
    chance = parameters.chance("decision", project["id"], code)
    # a stage known to the month was decided on a day of that month
    day = on if len(on) == 10 else later(on, chance.randint(3, 24))
    # a label names the decision that gave it
    number = str(project["id"])[-3:] if code == "labellise" else f"{chance.randint(11, 89):03d} (démonstration)"
    asked, days = conditions.get(f"{project['id']} {stage}", ("", 0))
    return {
        "id": f"D-{project['id']}-{code}",
        "project": project["id"],
        "body": body,
        "on": first_day(day).isoformat(),
        "verdict": f"verdict.{verdict}",
        "reason": reason,
        "conditions": asked,
        "conditions_due_on": later(day, days) if asked else "",
        "proposed_stage": stage,
        "reference": f"Décision {day[:4]}-{number}",
    }
