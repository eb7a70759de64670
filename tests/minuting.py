"""A body of four seats and its meetings: one held in June, settled item by item, and those before and after it."""

from __future__ import annotations

from datetime import date
from typing import Any

HELD, LATER, EARLIER = "S-2", "S-3", "S-1"
ON = date(2026, 6, 18)
HOSTILE = "=1+1 **gras** <b>x</b> #let $a$ \x07 fin"

MEETINGS: dict[str, list[dict[str, Any]]] = {
    "vocabulary": [{"id": "verdict", "name": "Verdict"}, {"id": "college", "name": "Collège"}],
    "term": [
        {"id": "verdict.go", "vocabulary": "verdict", "name": "Poursuivre", "name_en": "Continue"},
        {"id": "college.a", "vocabulary": "college", "name": "Associations", "name_en": "Associations"},
        {"id": "college.e", "vocabulary": "college", "name": "Entreprises", "name_en": "Companies"},
    ],
    "organisation": [{"id": "serre", "name": "La serre"}],
    "programme": [{"id": "P", "name": "Coopérer"}],
    "stage": [{"id": "P-run", "programme": "P", "name": "Essai", "phase": "active", "position": 1}],
    "project": [
        {"id": "P-1", "programme": "P", "name": "La serre partagée", "started_on": "2024"},
        {"id": "P-2", "programme": "P", "name": "Le four", "started_on": "2024"},
    ],
    "stage_change": [{"project": "P-1", "on": "2026-06-18", "stage": "P-run"}],
    "body": [
        {"id": "B", "programme": "P", "name": "Comité de suivi", "gives": "decision", "quorum": 2, "is_example": True}
    ],
    "seat": [
        {"id": "s1", "body": "B", "title": "Région", "college": "college.a", "is_chair": True},
        {"id": "s2", "body": "B", "title": "Réseau", "college": "college.a", "organisation": "serre"},
        {"id": "s3", "body": "B", "title": "Banque", "college": "college.e"},
        {"id": "s3b", "body": "B", "title": "Banque, bis", "college": "college.e", "substitute_of": "s3"},
    ],
    "meeting": [
        {"id": EARLIER, "body": "B", "on": date(2026, 1, 15), "state": "held"},
        {"id": HELD, "body": "B", "on": ON, "place": "Salle A", "starts_at": "14:00"},
        {"id": LATER, "body": "B", "on": date(2026, 9, 17), "state": "planned"},
    ],
    "agenda_item": [
        {"id": "i1", "meeting": HELD, "position": 1, "kind": "project", "project": "P-1", "title": "La serre",
         "why": "due", "state": "planned"},
        {"id": "i2", "meeting": HELD, "position": 2, "kind": "project", "project": "P-2", "title": "Le four",
         "state": "planned"},
    ],
    "decision": [
        {"id": "D-0", "project": "P-2", "body": "B", "meeting": EARLIER, "on": date(2026, 1, 15), "gives": "decision",
         "verdict": "verdict.go", "conditions": "Un bail", "conditions_due_on": date(2026, 3, 31)},
    ],
    "action": [
        {"id": "A-0", "project": "P-2", "decision": "D-0", "what": "Signer le bail", "owner_role": "porteur",
         "asked_on": date(2026, 1, 15), "due_on": date(2026, 3, 31), "state": "done", "done_on": date(2026, 7, 2)},
    ],
}  # fmt: skip

#: What closing the first item wrote.
SETTLED: dict[str, list[dict[str, Any]]] = {
    "grid": [{"id": "g", "name": "Piliers", "version": 1, "scale_min": 0, "scale_max": 4}],
    "criterion": [
        {"id": "g.a", "grid": "g", "name": "Ancrage", "position": 1},
        {"id": "g.a1", "grid": "g", "parent": "g.a", "name": "Besoin", "position": 1},
        {"id": "g.a2", "grid": "g", "parent": "g.a", "name": "Ouverture", "position": 2},
        {"id": "g.a3", "grid": "g", "parent": "g.a", "name": "Lieu", "position": 3},
    ],
    "scoring": [
        {"id": "E", "project": "P-1", "grid": "g", "body": "B", "agenda_item": "i1", "on": ON, "method": "blind_scores"}
    ],
    "score": [
        {"scoring": "E", "criterion": "g.a1", "level": "real", "state": "scored", "value": 3.0, "lowest": 1.0,
         "highest": 4.0, "evidence": "Deux ateliers."},
        {"scoring": "E", "criterion": "g.a2", "level": "real", "state": "scored", "value": 0.0},
        {"scoring": "E", "criterion": "g.a3", "level": "real", "state": "no_opinion"},
    ],
    "member_score": [
        {"scoring": "E", "criterion": "g.a1", "level": "real", "seat": "s1", "state": "scored", "value": 1.25}
    ],
    "attendance": [
        {"meeting": HELD, "seat": "s1", "state": "present"},
        {"meeting": HELD, "seat": "s2", "state": "represented", "proxy": "s1"},
        {"meeting": HELD, "seat": "s3", "state": "excused"},
        {"meeting": HELD, "seat": "s3b", "state": "remote"},
    ],
    "recusal": [{"agenda_item": "i1", "seat": "s2", "reason": "SECRET"}],
    "vote": [{"agenda_item": "i1", "college": "college.a", "in_favour": 2, "against": 0, "abstained": 1}],
    "decision": [
        *MEETINGS["decision"],
        {"id": "D-1", "project": "P-1", "body": "B", "meeting": HELD, "agenda_item": "i1", "on": ON,
         "gives": "decision", "verdict": "verdict.go", "reason": HOSTILE, "conditions": "Compter l'eau ; la publier",
         "conditions_due_on": date(2026, 12, 31), "proposed_stage": "P-run", "reference": "2026-12"},
    ],
    "decision_figure": [
        {"decision": "D-1", "position": 1, "part": "Argent", "said": "96 000 € mobilisés", "coverage": "3 des 4 aides"}
    ],
    "action": [
        *MEETINGS["action"],
        {"id": "A-1", "project": "P-1", "decision": "D-1", "what": "Poser un compteur", "organisation": "serre",
         "owner_role": "régie", "asked_on": ON, "due_on": date(2026, 9, 1), "state": "open"},
    ],
    "minutes": [{"meeting": HELD, "version": 1, "state": "draft", "on": ON}],
}  # fmt: skip


def settled() -> dict[str, list[dict[str, Any]]]:
    """All rows once the meeting is over: the first item closed, the second one postponed."""
    rows = {**MEETINGS, **SETTLED}
    rows["meeting"] = [{**row, "state": "held", "ends_at": "16:05"} if row["id"] == HELD else row
                       for row in MEETINGS["meeting"]]  # fmt: skip
    states = {"i1": "closed", "i2": "postponed"}
    rows["agenda_item"] = [{**row, "state": states[row["id"]]} for row in MEETINGS["agenda_item"]]
    return rows
