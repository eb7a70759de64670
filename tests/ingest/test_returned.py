"""A workbook that comes back: recognised whatever its name, read as what was edited alone, taken back whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.collecting import ROWS, brought_of, filled, make_round
from tests.lake.conftest import KARIM, change_of

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.ingest.admit import admit, derive_change
from territory.ingest.check import check_sheets
from territory.ingest.limits import Limits
from territory.ingest.returned import check_personal, derive_returned, recognise
from territory.ingest.submission import Examination, check_submission
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.memory import Memory
from territory.schema.registry import lake_tables

ViewOf = Callable[..., View]


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    return view_of(ROWS, on=date(2026, 9, 30))


def put(**cells: object) -> Callable[[Any, dict[str, int]], None]:
    """Fills the first line asked for."""

    def edit(sheet: Any, columns: dict[str, int]) -> None:
        for title, value in cells.items():
            sheet.cell(3, columns[title.replace("_", " ")], value)

    return edit


def test_an_unedited_workbook_changes_nothing(view: View) -> None:
    made, requests = make_round(view)
    brought = brought_of(filled(view, made, requests[1]))
    assert recognise(brought) == requests[1].id
    assert derive_returned(brought, requests[1], view).sheet is None


def test_without_its_property_its_lines_tell(view: View) -> None:
    made, requests = make_round(view)
    brought = brought_of(filled(view, made, requests[0]))
    brought = type(brought)(brought.file, brought.sha256, "xlsx", brought.content, brought.grids)
    assert recognise(brought) == requests[0].id


@pytest.mark.parametrize(
    ("typed", "column", "text"),
    [
        ({"Valeur": 0}, "value", "0"),
        ({"Valeur": "1 234,5"}, "value", "1234.5"),
        ({"Valeur": "sans objet"}, "presence", "not_applicable"),
        ({"Motif d'absence": "compteur en panne"}, "presence", "missing"),
        ({"Valeur": 3, "Qualité": "Estimée"}, "quality", "estimated"),
    ],
)
def test_what_was_typed_is_read(view: View, typed: dict[str, object], column: str, text: str) -> None:
    made, requests = make_round(view)
    returned = derive_returned(brought_of(filled(view, made, requests[1], put(**typed))), requests[1], view)
    assert {edit.column: edit.after for edit in returned.edits}[column] == text
    assert returned.sheet is not None
    assert not check_sheets([returned.sheet], view).blocks


def test_a_cell_that_is_no_number_keeps_its_line_out(view: View) -> None:
    made, requests = make_round(view)
    returned = derive_returned(brought_of(filled(view, made, requests[1], put(Valeur="beaucoup"))), requests[1], view)
    assert (returned.sheet, returned.edits) == (None, ())
    assert [(finding.code, finding.row, finding.value) for finding in returned.findings] == [
        ("returned-number", 3, "beaucoup")
    ]


def test_personal_data_is_seen_before_anything_is_kept(view: View) -> None:
    made, requests = make_round(view)
    content = filled(view, made, requests[1], put(Commentaire="Voir jeanne.exemple@exemple.test"))
    assert [finding.code for finding in check_personal(brought_of(content))] == ["personal-email"]
    assert check_personal(brought_of(filled(view, made, requests[1]))) == ()


def test_it_is_read_as_what_it_answers_wherever_it_is_brought(view: View) -> None:
    made, requests = make_round(view)
    content = filled(view, made, requests[1], put(Valeur=7))
    foreign = filled(view, made, requests[0], put(Valeur=7))
    named = filled(view, made, requests[1], put(Commentaire="Voir jeanne.exemple@exemple.test"))

    def check(*contents: bytes) -> Examination:
        files = [(f"classeur {number}.xlsx", content) for number, content in enumerate(contents)]
        known = {requests[1].id: requests[1]}
        return check_submission(files, {}, view, Memory(), Limits.of(Settings.read({})), requests=known.get)

    found = check(content)
    assert ([request.id for _, request in found.returned if request], found.pieces) == ([requests[1].id], ())
    assert (found.rows, found.accepted, found.findings) == (1, 1, ())
    assert found.report.tables["observation"].column("value").to_pylist() == [7.0]
    assert [finding.code for finding in check(foreign).findings] == ["returned-foreign"]
    held = check(named)
    assert ([finding.code for finding in held.findings], held.report.tables) == (["personal-email"], {})


def snapshot(lake: Lake) -> dict[str, list[tuple[str, ...]]]:
    """Every business column of every table, provenance left out."""
    view = lake.view(KARIM)
    return {
        table.name: sorted(
            tuple(map(str, row.values())) for row in view.read_columns(table.name, table.names).to_pylist()
        )
        for table in lake_tables()
        if table.group != "system"
    }


def test_two_cells_edited_then_undone_leave_the_lake_as_it_was(tmp_path: Path) -> None:
    settings = Settings.read({"TERRITORY_VAR": str(tmp_path / "var")})
    Lake.create(settings)
    lake, desk = Lake.open(settings), open_desk(settings)
    lake.commit(KARIM, change_of("départ", **ROWS))
    before, view = snapshot(lake), lake.view(KARIM).on(date(2026, 9, 30))
    made, requests = make_round(view)
    request = next(one for one in requests if one.holder.id == "coop")
    content = filled(view, made, request, put(Valeur=7, Commentaire="Compté deux fois."))
    returned = derive_returned(brought_of(content), request, view)
    assert returned.sheet is not None
    assert {edit.column for edit in returned.edits} >= {"value", "note"}
    report = check_sheets([returned.sheet], view)
    change = derive_change(report, kind="import", message="retour", author="karim", base=view.number)
    receipt = admit(lake, desk, KARIM, report, change).receipt
    assert receipt.tables["observation"].touched == 1
    changed = snapshot(lake)
    assert {name for name in before if before[name] != changed[name]} == {"observation"}
    lake.undo(KARIM, receipt.import_id or "")
    assert snapshot(lake) == before
    shutil.rmtree(tmp_path / "var")
