"""A few followed projects to collect from, and a returned workbook as its reader gives it."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import openpyxl

from territory.analysis import due
from territory.analysis.answers import derive_round
from territory.config import Settings
from territory.ingest.grid import Brought
from territory.ingest.limits import Limits
from territory.ingest.reader import read_brought
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.collection import Request, Round
from territory.model.scope import Scope
from territory.reports.collection import derive_workbook, read_lines

ON = date(2026, 9, 30)
FR = Words("fr")


def indicator(code: str, name: str, **more: object) -> dict[str, Any]:
    """An indicator with what a commit requires."""
    usual = {
        "id": code, "version": 1, "name": name, "definition": f"Ce que compte {name}.", "question": "Combien ?",
        "unit": "personnes", "decimals": 0, "direction": "increase", "level": "outcome", "dimension": "social",
        "time_rule": "sum", "project_rule": "sum", "place_rule": "sum", "frequency": "quarterly",
    }  # fmt: skip
    return {**usual, **more}


def follow_up(project: str, code: str, **more: object) -> dict[str, Any]:
    """A quarterly follow-up from March 2026, with 45 days to answer."""
    usual = {
        "project": project, "indicator": code, "frequency": "quarterly", "first_due_on": date(2026, 3, 31),
        "lag_days": 45, "is_not_applicable": False,
    }  # fmt: skip
    return {**usual, **more}


def observation(project: str, code: str, quarter: int, value: float | None, **more: object) -> dict[str, Any]:
    """What was received for a quarter of 2026."""
    starts, ends = ((1, 1), (4, 1), (7, 1), (10, 1)), ((3, 31), (6, 30), (9, 30), (12, 31))
    usual = {
        "project": project, "indicator": code, "period_start": date(2026, *starts[quarter - 1]),
        "period_end": date(2026, *ends[quarter - 1]), "breakdown": "total", "value": value,
        "presence": "present" if value is not None else "missing",
    }  # fmt: skip
    return {**usual, **more}


#: P1: USA late in June, due in September. P2: a hole in March, June there, September too early. P3: two carriers.
#: P4: nobody said from when. P5 is closed. All is quarterly; the situation is at 30/09/2026.
ROWS: dict[str, list[dict[str, Any]]] = {
    "organisation": [
        {"id": "coop", "name": "La Coop"},
        {"id": "ville", "name": "=Ville"},
        {"id": "old", "name": "Ancienne", "merged_into": "coop"},
    ],
    "programme": [{"id": "NCL", "name": "City Lab"}, {"id": "ECT", "name": "Coopératif"}],
    "stage": [
        {"id": "NCL-run", "programme": "NCL", "name": "Terrain", "phase": "active", "position": 1},
        {"id": "NCL-end", "programme": "NCL", "name": "Clos", "phase": "closed", "position": 2},
    ],
    "vocabulary": [{"id": "partner_role", "name": "Rôle"}],
    "term": [{"id": "partner_role.carrier", "vocabulary": "partner_role", "name": "Porteur"}],
    "body": [
        {"id": "suivi", "programme": "NCL", "name": "Comité de suivi", "gives": "advice", "is_example": False},
        {"id": "science", "programme": "ECT", "name": "Comité scientifique", "gives": "advice", "is_example": False},
    ],
    "meeting": [
        {"id": "m1", "body": "suivi", "on": date(2026, 11, 19), "title": "Point d'étape"},
        {"id": "m0", "body": "science", "on": date(2026, 5, 1)},
    ],
    "project": [
        {"id": "P1", "programme": "NCL", "name": "=1+1 Serre"},
        {"id": "P2", "programme": "NCL", "name": "Vélos"},
        {"id": "P3", "programme": "NCL", "name": "Four"},
        {"id": "P4", "programme": "ECT", "name": "Café"},
        {"id": "P5", "programme": "NCL", "name": "Fini"},
    ],
    "stage_change": [
        *({"project": code, "on": "2025-01", "stage": "NCL-run"} for code in ("P1", "P2", "P3", "P5")),
        {"project": "P5", "on": "2026-04", "stage": "NCL-end"},
    ],
    "partner": [
        *({"project": code, "organisation": "coop", "role": "partner_role.carrier"} for code in ("P1", "P3", "P5")),
        {"project": "P2", "organisation": "old", "role": "partner_role.carrier"},
        {"project": "P3", "organisation": "ville", "role": "partner_role.carrier"},
    ],
    "indicator": [indicator("USA", "Usagers", name_en="Users"), indicator("EMP", "Emplois")],
    "follow_up": [
        follow_up("P1", "USA", why="=Compter", collector="comptable"),
        follow_up("P2", "USA", collector="accueil"),
        follow_up("P3", "EMP"),
        follow_up("P4", "EMP", first_due_on=None),
        follow_up("P4", "USA", is_not_applicable=True, first_due_on=None, reason="Sans public."),
        follow_up("P5", "USA"),
    ],
    "observation": [
        observation("P1", "USA", 1, 12.0),
        observation("P2", "USA", 2, 5.0),
        observation("P2", "USA", 3, None, presence="not_due"),
        *(observation("P3", "EMP", quarter, 1.0) for quarter in (1, 2)),
    ],
}


def make_round(view: View, *states: str) -> tuple[Round, tuple[Request, ...]]:
    """A round of what is open at `ON`, to be answered by 21 October."""
    board = due.read(view, Scope(on=ON))
    return derive_round(
        board, name="Collecte", reply_by=date(2026, 10, 21), snapshot=1, made_at=datetime(2026, 10, 1, 8),
        made_by="karim", states=states or ("late", "due"),
    )  # fmt: skip


def filled(
    view: View, made: Round, request: Request, edit: Callable[[Any, dict[str, int]], None] | None = None
) -> bytes:
    """A holder's workbook as it comes back: `edit` is given the sheet of answers and its columns by title."""
    content = derive_workbook(made, request, read_lines(view, made, request.asked), FR)
    if edit is None:
        return content
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book[FR("collect-sheet-answers")]
    edit(sheet, {str(cell.value): cell.column for cell in sheet[1]})
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def brought_of(content: bytes, name: str = "renommé.xlsx") -> Brought:
    """A workbook as it is read when it comes back."""
    return read_brought(content, name, {}, Limits.of(Settings.read({})))
