"""A template that somebody fills in is read as what was typed, in every table, and nothing of it is refused."""

from __future__ import annotations

import io
import os
from datetime import date

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.conftest import ViewOf
from tests.lake.conftest import KARIM
from tests.typed import Cell, rows
from tests.world import TABLES, rows_of

from territory.config import Settings
from territory.ingest.limits import Limits
from territory.ingest.submission import Examination, check_submission
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.memory import Memory
from territory.reports.template import write_template
from territory.schema.registry import read_table

FR = Words("fr")
#: Per sheet; `TERRITORY_TYPED_EXAMPLES=200` looks for what nobody thought of.
EXAMPLES = int(os.environ.get("TERRITORY_TYPED_EXAMPLES", "2"))
#: Sheets of one workbook: reading one costs less than reading each.
TOGETHER = 10


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    return view_of({name: list(rows_of(name)) for name in TABLES}, on=date(2026, 6, 30))


def fill(template: bytes, names: list[str], typed: dict[str, list[dict[str, Cell]]]) -> bytes:
    """The template with rows typed under the examples."""
    book = openpyxl.load_workbook(io.BytesIO(template))
    for sheet, name in zip(book.worksheets[1:], names, strict=False):
        for line, row in enumerate(typed[name], start=3):
            for place, field in enumerate(read_table(name).names, start=1):
                cell = sheet.cell(line, place, row[field].typed)
                if isinstance(cell.value, str):
                    cell.data_type = "s"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def examine(content: bytes, view: View) -> Examination:
    return check_submission([("rempli.xlsx", content)], {}, view, Memory(), Limits.of(Settings.read()))


@pytest.mark.parametrize("first", range(0, len(TABLES), TOGETHER))
def test_what_is_typed_is_what_is_read(first: int, view: View) -> None:
    names = TABLES[first : first + TOGETHER]
    template = write_template(names, view, KARIM, FR)

    @settings(
        max_examples=EXAMPLES, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck), database=None,
    )  # fmt: skip
    @given(st.fixed_dictionaries({name: rows(read_table(name)) for name in names}))
    def read_back(typed: dict[str, list[dict[str, Cell]]]) -> None:
        found = examine(fill(template, names, typed), view)
        assert [(item.table, item.code, item.column, item.value) for item in found.findings if item.blocks] == []
        for name, lines in typed.items():
            read = found.report.tables[name].to_pylist() if lines else []
            expected = [{field: cell.value for field, cell in line.items()} for line in lines]
            assert [{field: row.get(field) for field in read_table(name).names} for row in read] == expected, name

    read_back()
