"""What leaves for a holder: what is due alone, ids inside, nothing that runs; reminders name what is missing alone."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from datetime import date

import openpyxl
import pytest
from tests.collecting import FR, ROWS, brought_of, filled, make_round

from territory.analysis.answers import read_standings
from territory.lake.view import View
from territory.reports.collection_pack import derive_files, derive_parcels, derive_reminders, derive_zip

ViewOf = Callable[..., View]


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    return view_of(ROWS, on=date(2026, 9, 30))


def test_a_workbook_has_what_is_due_alone_and_nothing_runs_in_it(view: View) -> None:
    made, requests = make_round(view)
    content = filled(view, made, requests[1])
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book[FR("collect-sheet-answers")]
    marks = [row[0].value for row in sheet.iter_rows(min_row=3)]
    assert sorted(marks) == [f"{requests[1].id}.{number}" for number in (1, 2, 3)]
    assert sheet.column_dimensions["A"].hidden
    assert not [cell for part in book.worksheets for row in part.iter_rows() for cell in row if cell.data_type == "f"]
    assert sheet["B3"].value == "=1+1 Serre"
    assert len(sheet.data_validations.dataValidation) == 2
    assert brought_of(content).submission == requests[1].id


def test_everything_leaves_in_one_go(view: View) -> None:
    made, requests = make_round(view)
    parcels = derive_parcels(view, made, requests, FR, {requests[1].id: "contact@coop.test"})
    archive = zipfile.ZipFile(io.BytesIO(derive_zip(derive_files(made, parcels, FR))))
    names = archive.namelist()
    assert sum(name.endswith(".xlsx") for name in names) == sum(name.startswith("messages/") for name in names) == 2
    manifest = json.loads(archive.read("manifest.json"))
    assert [len(one["asked"]) for one in manifest["requests"]] == [1, 3]
    assert "contact@coop.test" not in archive.read("manifest.json").decode()
    merge = archive.read(next(name for name in names if name.endswith(".csv"))).decode("utf-8-sig")
    assert "contact@coop.test;La Coop" in merge
    assert "21/10/2026" in parcels[1].body
    assert ";'=" in merge


def test_a_reminder_names_only_what_is_missing(view: View, view_of: ViewOf) -> None:
    made, requests = make_round(view)
    answer = {"project": "P2", "indicator": "USA", "period_start": date(2026, 7, 1), "period_end": date(2026, 9, 30),
              "breakdown": "total", "presence": "present", "value": 4.0}  # fmt: skip
    kept = [row for row in ROWS["observation"] if row["presence"] != "not_due"]
    after = view_of(ROWS | {"observation": [*kept, answer]}, on=date(2026, 10, 30))
    standings = read_standings(after, made, requests, date(2026, 10, 30))
    reminder = next(one for one in derive_reminders(after, made, standings, FR, {}) if one.request.holder.id == "coop")
    assert {item.project for item in reminder.asked} == {"P1"}
    assert "Vélos" not in reminder.body
    assert reminder.body.count("– Usagers") == 2
