"""What bodies scored: the score settled of each criterion, and those of the seats where they scored blind."""

from __future__ import annotations

from typing import Any

from demo.dates import later
from demo.ledger import Ledger, Row
from demo.parameters import read_toml

LEVELS = ("real", "potential", "ideal")


def write_scorings(ledger: Ledger) -> None:
    """Every round of scoring, known the day after the body settled it."""
    for scoring in read_toml("committee")["scoring"]:
        told = ("id", "project", "grid", "body", "agenda_item", "method", "note")
        on = scoring["at"]
        ledger.write("scoring", {name: scoring.get(name, "") for name in told} | {"on": on}, on, known=later(on, 1))
        for line in scoring["scores"]:
            for table, row in _derive_scores(scoring, line):
                ledger.write(table, row, on, known=later(on, 1))


def _derive_scores(scoring: dict[str, Any], line: list[str]) -> list[tuple[str, Row]]:
    criterion, settled, evidence, *more = line
    rows: list[tuple[str, Row]] = []
    given = more[0].split() if more else []
    for level, value in zip(LEVELS, settled.split("/"), strict=False):
        key: Row = {"scoring": scoring["id"], "criterion": criterion, "level": level}
        known = [int(score) for score in given if score != "-"]
        row = key | _say(value) | {"evidence": evidence if level == "real" else ""}
        if given:
            row |= {"lowest": min(known), "highest": max(known), "given": len(known), "no_opinion": given.count("-")}
            row |= {"amended_reason": more[1] if len(more) > 1 else ""}
        rows.append(("score", row))
        seats = scoring.get("seats", [])
        rows += [("member_score", key | {"seat": seat} | _say(one)) for seat, one in zip(seats, given, strict=True)]
    return rows


def _say(value: str) -> Row:
    return {"state": "no_opinion", "value": ""} if value == "-" else {"state": "scored", "value": int(value)}
