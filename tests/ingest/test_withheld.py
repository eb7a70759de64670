"""A line that stays out stays out whole: neither its money, nor its organisations, nor a name it holds."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.conftest import ViewOf
from tests.ingest.lakes import ROWS

from territory.ingest.limits import Limits
from territory.ingest.submission import Examination, check_submission
from territory.lake.view import View
from territory.model.memory import Memory

HEADER = "nomAttribuant,dateConvention,referenceDecision,nomBeneficiaire,objet,montant,pourcentageSubvention\n"
FIRST = "Région Bretagne,2023-03-14,D-1,Association Élan,Atelier,9000,1\n"


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    region = {"id": "REGION", "name": "Région", "origin": "public", "position": 2}
    return view_of({**ROWS, "source_family": [*ROWS["source_family"], region]})


def _examine(view: View, *rows: str, choices: Mapping[str, str] | None = None) -> Examination:
    return check_submission(
        [("aides.csv", (HEADER + "".join(rows)).encode())], choices or {}, view, Memory(), Limits()
    )  # fmt: skip


def _amounts(found: Examination) -> list[str]:
    return [str(amount) for amount in found.report.tables["funding_event"].column("amount").to_pylist()]


def _names(found: Examination) -> set[str]:
    return set(found.report.tables["organisation"].column("name").to_pylist())


def test_a_copy_of_a_row_waits_with_its_money(view: View) -> None:
    found = _examine(view, FIRST, FIRST)
    assert (found.accepted, found.rows) == (1, 2)
    assert _amounts(found) == ["9000.00"]
    kept = _examine(view, FIRST, FIRST, choices={"repair-duplicate:#1": "refuse"})
    assert _amounts(kept) == ["9000.00", "9000.00"]


def test_a_person_is_nowhere_before_the_answer(view: View) -> None:
    person = "Région Bretagne,2023-03-14,D-2,MME JEANNE DURAND,Transport,500,1\n"
    found = _examine(view, FIRST, person)
    assert found.accepted == 1
    assert _names(found) == {"Région Bretagne", "Association Élan"}
    assert all("DURAND" not in str(rows.to_pylist()) for rows in found.report.tables.values())
    assert "MME JEANNE DURAND" in _names(_examine(view, FIRST, person, choices={"personal-person:#1:D": "keep"}))


def test_a_refused_amount_takes_the_rest_of_its_line_along(view: View) -> None:
    found = _examine(view, FIRST, "Région Bretagne,2023-03-14,D-2,Vélo Cité,Retrait,-500,1\n")
    assert found.accepted == 1
    assert _names(found) == {"Région Bretagne", "Association Élan"}
    assert found.report.tables["funding"].num_rows == 1
    assert [finding.code for finding in found.findings if finding.blocks] == ["minimum"]


def test_a_list_of_one_table_creates_nobody_for_a_row_that_waits(view: View) -> None:
    rows = "Projet,Organisation,Rôle\nP-01,Association Élan,Porteur\nP-02,Mme Jeanne Durand,Porteur\n"
    found = check_submission(
        [("porteurs.csv", rows.encode())], {"target:#1": "partner"}, view, Memory(), Limits()
    )  # fmt: skip
    assert all("Durand" not in str(table.to_pylist()) for table in found.report.tables.values())
