"""Rows written by hand in the parameters: knowledge, voices, stories, and the corrections made afterwards."""

from __future__ import annotations

from typing import Any

from demo.dates import later
from demo.ledger import Ledger, Row
from demo.parameters import Parameters

MACHINERY = ("at", "then_at", "then")


def write_knowledge(ledger: Ledger, parameters: Parameters) -> None:
    """Every hand-written row, known about two weeks after the day it holds from."""
    for content in parameters.knowledge:
        for table, rows in content.items():
            if table in ("said", "conditions", "scoring"):
                continue  # read with the projects' paths, or by a module of its own
            if table == "compact":
                for name, block in rows.items():
                    for cells in block["rows"]:
                        row = dict(zip(block["columns"], cells, strict=True))
                        _write_row(ledger, parameters, name, row)
            elif table == "withdrawn":
                continue
            else:
                for row in rows:
                    _write_row(ledger, parameters, table, row)
    for content in parameters.knowledge:
        for testimony, withdrawal in content.get("withdrawn", {}).items():
            _withdraw_consent(ledger, testimony, withdrawal)


def _write_row(ledger: Ledger, parameters: Parameters, table: str, written: dict[str, Any]) -> None:
    row: Row = {name: cell for name, cell in written.items() if name not in MACHINERY}
    words = row.pop("words", "")
    lag = parameters.chance("known", table, str(sorted(row.items()))).randint(3, 28)
    if table == "need" and row["project"]:
        # a need is raised before the project that answers it: the link is known when the project applies
        answered_on = next(project["applied"] for project in parameters.projects if project["id"] == row["project"])
        ledger.write(table, {**row, "project": ""}, written["at"], lag=lag)
        ledger.write(table, row, answered_on, lag=lag + 15)
    else:
        ledger.write(table, row, written["at"], lag=lag)
    if written.get("then_at"):
        ledger.write(table, {**row, **written["then"]}, written["then_at"], lag=lag)
    if words:
        ledger.write("testimony_words", {"testimony": row["id"], "words": words}, written["at"], lag=lag)


def _withdraw_consent(ledger: Ledger, testimony: str, withdrawal: dict[str, Any]) -> None:
    given = ledger.versions["testimony"][(testimony,)][-1].row
    if given is None:
        raise ValueError(f"{testimony} has no consent to withdraw")
    ledger.write(
        "testimony", {**given, "consent": "withdrawn", "consent_scope": "", "consent_on": ""}, withdrawal["at"], 2
    )
    if withdrawal["is_erased"]:
        ledger.withdraw("testimony_words", {"testimony": testimony}, later(withdrawal["at"], 3))


def write_corrections(ledger: Ledger, parameters: Parameters) -> None:
    """The mistakes that were held for a while, and what put them right."""
    for correction in parameters.corrections["correction"]:
        table, key = correction["table"], correction["key"]
        ledger.mistake(table, key, correction["wrong"], correction["since"], correction["until"])
        if "right" in correction:
            versions = ledger.versions[table][ledger.key(table, key)]
            final = versions[-1].row
            if final is None or correction["until"] != versions[-1].known:
                raise ValueError(f"{table} {key}: no right version to complete")
            ledger.write(table, {**final, **correction["right"]}, versions[-1].dated, known=versions[-1].known)
