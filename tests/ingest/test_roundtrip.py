"""What is written comes back the same: through our CSV, and through a workbook's own values."""

from __future__ import annotations

import csv
import io
import unicodedata
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.ingest.files import workbook, write

from territory.ingest.check import check_paths
from territory.reports.package import as_cell
from territory.schema.registry import read_table


def texts(**alphabet: object) -> st.SearchStrategy[str]:
    """Words as people write them: composed, without space around."""
    drawn = st.text(st.characters(**alphabet), min_size=1, max_size=40)  # type: ignore[arg-type]
    return drawn.map(lambda text: unicodedata.normalize("NFC", text).strip()).filter(bool)


ANY = texts(exclude_categories=("Cs", "Cc"), include_characters="\n\t=+-@'\",;")
PLAIN = texts(categories=("L", "N", "P", "Zs"), exclude_characters="_=+-@'")
PARTIAL = st.one_of(
    st.integers(1900, 2100).map(str),
    st.dates(date(1900, 1, 1)).map(lambda day: day.isoformat()[:7]),
    st.dates(date(1900, 1, 1)).map(date.isoformat),
)


def rows(words: st.SearchStrategy[str]) -> st.SearchStrategy[list[dict[str, object]]]:
    """Places, with all the types that such a row may hold."""
    number = st.floats(-90, 90, allow_nan=False).map(lambda x: round(x, 6) + 0.0)
    place = st.fixed_dictionaries(
        {
            "id": st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", fullmatch=True),
            "kind": st.sampled_from(["commune", "epci", "quartier"]),
            "code": words.map(lambda text: text[:20].strip()).filter(bool),
            "name": words,
            "valid_from": st.none() | PARTIAL,
            "latitude": st.none() | number,
            "surface_km2": st.none() | st.floats(0, 1e9, allow_nan=False).map(lambda x: round(x, 3)),
        }
    )
    return st.lists(place, min_size=1, max_size=4, unique_by=lambda row: row["id"])


def read_back(path: Path, names: list[str]) -> list[dict[str, object]]:
    report = check_paths([path], read_table("territory"), None)
    assert not report.blocks, [finding for entry in report.entries for finding in entry.findings]
    found = report.tables["territory"].to_pylist()
    return [{name: row[name] for name in names} for row in found]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows(ANY))
def test_through_csv(tmp_path: Path, places: list[dict[str, object]]) -> None:
    names = list(places[0])
    content = io.StringIO(newline="")
    writer = csv.writer(content, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([as_cell(row[name]) for name in names] for row in places)
    assert read_back(write(tmp_path / "territory.csv", content.getvalue()), names) == places


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows(PLAIN))
def test_through_a_workbook(tmp_path: Path, places: list[dict[str, object]]) -> None:
    names = list(places[0])
    typed = [
        # A year and a day are typed as numbers and dates when somebody fills in a workbook.
        [_native(row[name]) if name == "valid_from" else row[name] for name in names]
        for row in places
    ]
    assert read_back(workbook(tmp_path / "t.xlsx", {"territory": [names, *typed]}), names) == places


def _native(value: object) -> object:
    text = str(value)
    if value is None or len(text) == 7:
        return value
    return int(text) if len(text) == 4 else date.fromisoformat(text)
