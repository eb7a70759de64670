"""The templates of lists that fill several tables: empty they say nothing, filled they are read as what was typed."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from tests.conftest import ViewOf
from tests.ingest.test_mapping_profiles import VOCABULARIES
from tests.lake.conftest import KARIM

from territory.config import Settings
from territory.ingest.limits import Limits
from territory.ingest.profiles import PROFILES
from territory.ingest.submission import Examination, check_submission
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.memory import Memory
from territory.reports.template import write_template

FR = Words("fr")
Typed = Mapping[str, object]

SUBSIDIES: Sequence[Typed] = (
    {"nomAttribuant": "Région d'Exemple", "idAttribuant": "22440002800011", "dateConvention": "04/05/2026",
     "nomBeneficiaire": "La Serre", "objet": "Serre partagée", "montant": "40 000,00", "pourcentageSubvention": "1",
     "statutLabel": "attribuée", "nature": "aide en numéraire", "section": "fonctionnement", "notificationUE": "non"},
    {"nomAttribuant": "Région d'Exemple", "idAttribuant": "22440002800011", "dateConvention": "05/05/2026",
     "nomBeneficiaire": "Le Four", "objet": "Four à pain", "montant": 1500, "pourcentageSubvention": 1,
     "nature": "aide en numéraire"},
)  # fmt: skip
PROJECTS: Sequence[Typed] = (
    {"name": "Vélos sobres", "programme": "Nantes City Lab", "themes": "Mobilité ; Eau", "carrier": "Samoa",
     "place": "Rezé", "latitude": "47,19", "longitude": "-1,55", "started_on": "03/2024", "stage": "Expérimentation",
     "stage_on": "15/05/2025", "budget": "12 000 €", "url": "https://exemple.fr"},
)  # fmt: skip
VALUES: Sequence[Typed] = (
    {"project": "NCL-1", "indicator": "Emplois créés", "period": "T1 2026", "value": "1 234,5", "quality": "Mesurée"},
    {"project": "NCL-1", "indicator": "SOC02", "period_start": "01/01/2025", "period_end": "31/12/2025",
     "presence": "Non communiquée", "reason": "secret"},
)  # fmt: skip
PLAN: Sequence[Typed] = (
    {"project": "NCL-1", "side": "dépense", "heading": "Matériel", "amount": "1 200,50", "in_kind": "non",
     "nature": "Fonctionnement", "fiscal_year": 2026},
    {"project": "NCL-1", "side": "ressource", "funder": "Nantes Métropole", "amount": "1 200,50", "status": "acquis",
     "on": "12/03/2026", "fiscal_year": 2026},
)  # fmt: skip
FILLED = {"subsidies": SUBSIDIES, "project_list": PROJECTS, "indicator_values": VALUES, "funding_plan": PLAN}


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    families = [
        *VOCABULARIES["source_family"],
        {"id": "DEPARTEMENT", "name": "Département", "origin": "public", "is_public_money": True,
         "counts_for_own_share": True, "position": 9},
    ]  # fmt: skip
    return view_of({**VOCABULARIES, "source_family": families})


def examine(name: str, lines: Sequence[Typed], view: View) -> Examination:
    """The verdict on a profile's template with these rows typed in it."""
    book = openpyxl.load_workbook(io.BytesIO(write_template([name], view, KARIM, FR)))
    slots = [slot.name for slot in PROFILES[name].target.slots]
    for line, row in enumerate(lines, start=3):
        for slot, value in row.items():
            book.worksheets[1].cell(line, slots.index(slot) + 1, value)
    out = io.BytesIO()
    book.save(out)
    return check_submission([("rempli.xlsx", out.getvalue())], {}, view, Memory(), Limits.of(Settings.read()))


def read(found: Examination, table: str, *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row.get(name) for name in columns) for row in found.report.tables[table].to_pylist()]


@pytest.mark.parametrize("name", FILLED)
def test_an_empty_one_says_nothing_and_a_filled_one_goes_in_whole(name: str, view: View) -> None:
    empty = examine(name, (), view)
    assert ([piece.mapping.target for piece in empty.pieces], empty.rows, empty.findings) == ([name], 0, ())
    found = examine(name, FILLED[name], view)
    assert [(item.code, item.row, item.column) for item in found.findings if item.blocks] == []
    assert (found.accepted, [item.topic for item in found.questions]) == (len(FILLED[name]), [])


def test_what_was_typed_is_what_is_read(view: View) -> None:
    subsidies = examine("subsidies", SUBSIDIES, view)
    assert read(subsidies, "funding_event", "kind", "on", "amount") == [
        ("granted", "2026-05-04", Decimal("40000.00")), ("granted", "2026-05-05", Decimal("1500.00"))
    ]  # fmt: skip
    projects = examine("project_list", PROJECTS, view)
    assert read(projects, "project", "programme", "name", "started_on") == [("NCL", "Vélos sobres", "2024-03")]
    assert read(projects, "project_term", "term") == [("theme.mobilite",), ("theme.eau",)]
    assert read(projects, "stage_change", "stage", "on") == [("NCL-test", "2025-05-15")]
    values = examine("indicator_values", VALUES, view)
    assert read(values, "observation", "indicator", "period_end", "value", "presence", "reason") == [
        ("ECO01", date(2026, 3, 31), 1234.5, "present", None),
        ("SOC02", date(2025, 12, 31), None, "withheld", "secret"),
    ]
    plan = examine("funding_plan", PLAN, view)
    assert read(plan, "budget_line", "heading", "amount", "nature") == [("Matériel", Decimal("1200.50"), "operation")]
    assert read(plan, "funding_event", "kind", "on", "amount") == [("granted", "2026-03-12", Decimal("1200.50"))]
