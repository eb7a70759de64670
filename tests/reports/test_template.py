"""A template says what to type, offers lists, and comes back as the rows that were typed."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from tests.conftest import ViewOf
from tests.ingest.files import entries, write

from territory.errors import TerritoryError
from territory.ingest.sheet import is_admitted
from territory.locale.words import Words
from territory.model.viewer import Role, Viewer
from territory.reports.template import write_template
from territory.schema.registry import read_tables

FR = Words("fr")
KARIM = Viewer.of(Role.COORDINATOR, "local")
ADMITTED = [table.name for table in read_tables().values() if is_admitted(table)]


def opened(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.mark.parametrize("name", ADMITTED)
def test_every_table_has_a_template_that_is_read_as_empty(name: str, tmp_path: Path) -> None:
    content = write_template([name], None, KARIM, FR)
    book = opened(content)
    assert book.worksheets[0].title == "Lire d'abord"
    assert book["Listes"].sheet_state == "hidden"
    sheet = book.worksheets[1]
    assert sheet.freeze_panes == "B2"
    assert all(cell.comment is not None for cell in sheet[1])
    (entry,) = entries(write(tmp_path / "modele.xlsx", content))
    assert (entry.table, entry.accepted, entry.rejected) == (name, 0, 0)  # the example is no row
    assert [finding.code for finding in entry.findings] == []


def test_rows_come_back_as_they_were(view_of: ViewOf, tmp_path: Path) -> None:
    rows = [{"id": "NCL", "name": "=SOMME(A1)"}, {"id": "ECT", "name": "Entreprendre"}]
    content = write_template(["programme"], view_of({}), KARIM, FR, {"programme": rows})
    (entry,) = entries(write(tmp_path / "a.xlsx", content))
    assert (entry.accepted, entry.rejected) == (2, 0)
    cell = opened(content)["Programme"]["B3"]
    assert (cell.value, cell.data_type) == ("=SOMME(A1)", "s")


def test_lists_offer_names_beside_their_codes(view_of: ViewOf) -> None:
    view = view_of(
        {"programme": [{"id": "NCL", "name": "City Lab"}, {"id": "A", "name": "Deux"}, {"id": "B", "name": "deux"}]}
    )
    book = opened(write_template(["project"], view, KARIM, FR))
    shown = {row[0].value: row[1].value for row in book["Listes"].iter_rows(min_row=2, max_col=2)}
    assert shown == {"City Lab": "NCL", "A": "A", "B": "B"}  # two of the same name are chosen by code
    rules = book["Projet"].data_validations.dataValidation
    assert any("'Listes'!$A$2:$A$4" in str(rule.formula1) for rule in rules)


def test_what_the_tool_keeps_has_no_template() -> None:
    with pytest.raises(TerritoryError, match="template-not-admitted"):
        write_template(["closing"], None, KARIM, FR)
