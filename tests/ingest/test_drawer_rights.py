"""Words and contacts of another programme are neither replaced nor added to, whatever a file says."""

from __future__ import annotations

from pathlib import Path

import pytest

from territory.config import Settings
from territory.desk.drawer import read_contact_projects, write_drawer
from territory.desk.engine import Desk, open_desk
from territory.errors import Refused
from territory.ingest.admit import Admitted, admit
from territory.ingest.check import Report
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

ALL = Viewer.of(Role.COORDINATOR, "karim")
ANNA = Viewer.of(Role.COORDINATOR, "anna", "A")
Rows = list[dict[str, object]]


def of(code: str) -> dict[str, object]:
    return {"id": f"T-{code}", "project": f"{code}-1", "side": "user", "consent": "given", "consent_scope": "internal"}


ROWS: dict[str, Rows] = {
    "programme": [{"id": "A", "name": "A"}, {"id": "B", "name": "B"}],
    "organisation": [{"id": "O", "name": "La Région"}],
    "project": [{"id": f"{code}-1", "programme": code, "name": code} for code in "AB"],
    "testimony": [of("A"), of("B")],
}


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    settings = Settings.read({"TERRITORY_VAR": str(tmp_path)})
    Lake.create(settings)
    opened = Lake.open(settings)
    opened.commit(ALL, Change("import", "tout", "karim", tables(**ROWS)))
    return opened


@pytest.fixture
def desk(lake: Lake) -> Desk:
    made = open_desk(lake.settings)
    for code in "AB":
        write_drawer(made, ALL, "contact", [{"id": f"C-{code}", "project": f"{code}-1", "role": "accueil"}])
    write_drawer(made, ALL, "contact", [{"id": "C-O", "organisation": "O", "role": "accueil"}])
    return made


def tables(**rows: Rows) -> dict[str, object]:
    return {name: tabulate(read_table(name), [{**row, "_row": 2} for row in lines]) for name, lines in rows.items()}


def bring(lake: Lake, desk: Desk, **rows: Rows) -> Admitted:
    report = Report((), tables(**rows))
    kept = {name: found for name, found in report.tables.items() if name not in {"testimony_words", "contact"}}
    return admit(lake, desk, ANNA, report, Change("import", "lot", "anna", kept))


def test_one_s_own_and_what_an_organisation_shares(lake: Lake, desk: Desk) -> None:
    brought = bring(
        lake,
        desk,
        testimony=[{**of("A"), "id": "T-new"}],
        testimony_words=[{"testimony": "T-A", "words": "dit"}, {"testimony": "T-new", "words": "dit aussi"}],
        contact=[{"id": "C-A", "project": "A-1", "role": "élue"}, {"id": "C-O", "organisation": "O", "role": "élu"}],
    )
    assert brought.drawer == {"testimony_words": 2, "contact": 2}


@pytest.mark.parametrize(
    ("table", "row", "named"),
    [
        ("testimony_words", {"testimony": "T-B", "words": "autre"}, "T-B"),
        ("contact", {"id": "C-B", "organisation": "O", "role": "élue"}, "C-B"),
        ("contact", {"id": "C-new", "project": "B-1", "role": "élue"}, "B-1"),
    ],
)
def test_of_others_nothing_at_all_goes_in(
    lake: Lake, desk: Desk, table: str, row: dict[str, object], named: str
) -> None:
    head = lake.head()
    with pytest.raises(Refused) as refused:
        bring(lake, desk, project=[{"id": "A-2", "programme": "A", "name": "Neuf"}], **{table: [row]})
    assert (refused.value.code, refused.value.values["objects"], lake.head()) == ("not-yours", named, head)
    assert read_contact_projects(desk, ALL, ["C-A", "C-B", "C-new"]) == {"C-A": "A-1", "C-B": "B-1"}


def test_a_testimony_of_others_brought_as_it_stands_does_not_make_it_one_s_own(lake: Lake, desk: Desk) -> None:
    with pytest.raises(Refused, match="not-yours"):
        bring(lake, desk, testimony=[of("B")], testimony_words=[{"testimony": "T-B", "words": "autre"}])
