"""Template, edit, import, undo: every column of every table comes back, and only what was edited changes between."""

from __future__ import annotations

import io

import openpyxl
import pytest
from tests.lake.conftest import KARIM, change_of
from tests.world import TABLES, Row, rows_of

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.ingest.admit import admit, derive_change
from territory.ingest.limits import Limits
from territory.ingest.submission import Examination, check_submission
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.memory import Memory
from territory.reports.template import write_template
from territory.schema.registry import read_table

FR = Words("fr")
#: By which a row is chosen in the lists of the other sheets: edited as one renames, not copied from another row.
NAMES = {"name", "title", "object", "statement", "alias"}


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Lake:
    settings = Settings.read({"TERRITORY_VAR": str(tmp_path_factory.mktemp("world"))})
    Lake.create(settings)
    lake = Lake.open(settings)
    lake.commit(KARIM, change_of("Départ", **{name: list(rows_of(name)) for name in TABLES}))
    return lake


def read_rows(view: View) -> dict[str, list[Row]]:
    """Every business column of every table, in the order of keys."""
    return {
        name: sorted(
            view.read_columns(name, read_table(name).names).to_pylist(),
            key=lambda row: [str(row[part]) for part in read_table(name).key],
        )
        for name in TABLES
    }


def edit(content: bytes, rows: dict[str, list[Row]]) -> tuple[bytes, dict[str, list[Row]]]:
    """The workbook whose first row of each sheet says what the second does, but its key; and the rows then expected."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    expected = {name: [dict(row) for row in lines] for name, lines in rows.items()}
    for worksheet, name in zip(book.worksheets[1:], TABLES, strict=False):
        table = read_table(name)
        first, second = expected[name][:2]
        for place, field in enumerate(table.fields, start=1):
            cell = worksheet.cell(3, place)
            if field.name in table.key:
                continue
            if field.name in NAMES:
                cell.value = first[field.name] = f"{cell.value} (revu)"
            else:
                cell.value, first[field.name] = worksheet.cell(4, place).value, second[field.name]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), expected


def examine(content: bytes, view: View) -> Examination:
    return check_submission([("à jour.xlsx", content)], {}, view, Memory(), Limits.of(Settings.read()))


@pytest.mark.soak
def test_a_whole_lake_is_exported_edited_imported_and_taken_back(lake: Lake) -> None:
    view, desk = lake.view(KARIM), open_desk(lake.settings)
    before = read_rows(view)
    content, expected = edit(write_template(TABLES, view, KARIM, FR, before), before)
    found = examine(content, view)
    assert [finding for finding in found.findings if finding.blocks] == []
    assert (found.accepted, [item.topic for item in (*found.questions, *found.repairs)]) == (found.rows, [])
    change = derive_change(found.report, kind="import", message="Retour", author="karim", base=view.number)
    receipt = admit(lake, desk, KARIM, found.report, change).receipt
    after = read_rows(lake.view(KARIM))
    assert {name for name in TABLES if after[name] != expected[name]} == set()
    assert {name for name in TABLES if receipt.tables[name].touched != int(before[name] != expected[name])} == set()
    lake.undo(KARIM, receipt.import_id or "")
    assert read_rows(lake.view(KARIM)) == before
