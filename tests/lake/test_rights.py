"""A coordinator of one programme: reads its live data alone, and moves its rows alone."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.lake.conftest import KARIM, READER, change_of

from territory.config import Settings
from territory.errors import Refused, TerritoryError
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.viewer import Grant, Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

OF_A = Viewer.of(Role.COORDINATOR, "anna", "A")
OF_B = Viewer.of(Role.COORDINATOR, "bilal", "B")
OF_BOTH = Viewer((Grant(Role.COORDINATOR, "A"), Grant(Role.COORDINATOR, "B")), "chris")
ADMINISTRATOR = Viewer.of(Role.ADMINISTRATOR, "dsi")

Rows = dict[str, list[dict[str, object]]]

ROWS: Rows = {
    "programme": [{"id": "A", "name": "Programme A"}, {"id": "B", "name": "Programme B"}],
    "organisation": [{"id": "O1", "name": "La Région"}],
    "source_family": [{"id": "region", "name": "Région"}],
    "instrument": [{"id": "grant", "name": "Subvention"}],
    "vocabulary": [{"id": "theme", "name": "Thèmes"}],
    "term": [{"id": "theme.eau", "vocabulary": "theme", "name": "Eau"}],
    "project": [
        {"id": "A-1", "programme": "A", "name": "La serre"},
        {"id": "B-1", "programme": "B", "name": "Le four"},
    ],
    "note": [
        {"id": f"N-{p}", "project": f"{p}-1", "on": "2026-01-02", "title": "Point", "text": "…", "is_public": True}
        for p in "AB"
    ],
    "funding": [
        {"id": name, "object": name, "source_family": "region", "instrument": "grant", "funder": "O1"}
        for name in ("FA", "FB", "FAB", "F0")
    ],
    "funding_share": [
        {"funding": "FA", "line": 1, "purpose": "project", "project": "A-1"},
        {"funding": "FB", "line": 1, "purpose": "programme", "programme": "B"},
        {"funding": "FAB", "line": 1, "purpose": "project", "project": "A-1"},
        {"funding": "FAB", "line": 2, "purpose": "project", "project": "B-1"},
    ],
    "testimony": [
        {"id": f"T-{p}", "project": f"{p}-1", "side": "user", "consent": "given", "consent_scope": "internal"}
        for p in "AB"
    ],
}


@pytest.fixture(scope="module")
def two_programmes(empty_lake: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("two") / "var"
    shutil.copytree(empty_lake, folder)
    lake = Lake.open(Settings.read({"TERRITORY_VAR": str(folder)}))
    lake.commit(KARIM, change_of("tout", **ROWS))
    lake.view(KARIM)
    return folder


@pytest.fixture(scope="module")
def kept(two_programmes: Path) -> Lake:
    """The lake that nothing is written to."""
    return Lake.open(Settings.read({"TERRITORY_VAR": str(two_programmes)}))


@pytest.fixture
def lake(settings: Settings, two_programmes: Path) -> Lake:
    shutil.copytree(two_programmes, settings.catalogue.parent, dirs_exist_ok=True)
    return Lake.open(settings)


def ids(lake: Lake, viewer: Viewer, table: str, known: str | None = None, programme: str | None = None) -> list[str]:
    rows = lake.view(viewer, known, programme).read_columns(table, (read_table(table).key[0],)).to_pylist()
    return sorted(str(row[read_table(table).key[0]]) for row in rows)


def removal(**keys: list[Mapping[str, object]]) -> Change:
    tables = {name: tabulate(read_table(name), [dict(row) for row in rows]) for name, rows in keys.items()}
    asked = {name: rows.select(list(read_table(name).key)) for name, rows in tables.items()}
    return Change("form", "retrait", "anna", {}, removals=asked)


def test_live_data_is_that_of_ones_own_programmes(kept: Lake) -> None:
    view = kept.view(OF_A)
    assert (view.programmes, "restricted" in view.sees) == (("A",), True)
    assert ids(kept, OF_A, "project") == ["A-1"]
    assert ids(kept, OF_A, "note") == ["N-A"]
    assert ids(kept, OF_A, "funding") == ["F0", "FA", "FAB"]
    assert ids(kept, OF_A, "organisation") == ["O1"]
    assert ids(kept, OF_BOTH, "project") == ids(kept, KARIM, "project") == ["A-1", "B-1"]


def test_others_programmes_are_read_as_the_public_reads_them(lake: Lake) -> None:
    with pytest.raises(TerritoryError, match="nothing-published"):
        lake.view(OF_A, programme="B")
    lake.close(KARIM, "Juin", date(2026, 6, 30), publishes=True)
    other, own = lake.view(OF_A, programme="B"), lake.view(OF_A, programme="A")
    assert other.closing is not None and other.sees == {"public"} == lake.view(READER).sees
    assert own.closing is None and own.programmes == ("A",)
    assert lake.view(OF_A, known="juin").sees == {"public"}
    assert ids(lake, OF_A, "project", programme="B") == ["A-1", "B-1"]


def test_two_standings_never_look_alike(kept: Lake) -> None:
    standings = [kept.view(viewer).standing for viewer in (OF_A, OF_B, OF_BOTH, KARIM)]
    assert len(set(standings)) == 4


def test_an_old_snapshot_is_narrowed_as_live_data_is(lake: Lake) -> None:
    number = lake.head()
    lake.commit(KARIM, change_of("nom", project=[{"id": "B-1", "programme": "B", "name": "Le vieux four"}]))
    assert ids(lake, OF_A, "project", known=f"v{number}") == ["A-1"]
    with pytest.raises(Refused, match="not-allowed"):
        lake.view(READER, f"v{number}")
    with pytest.raises(Refused, match="not-allowed"):
        lake.view(ADMINISTRATOR, f"v{number}")
    # Before the tables were made there was nothing to read.
    for nothing in ("v0", "0", "v999999999"):
        with pytest.raises(TerritoryError, match="snapshot-unknown"):
            lake.view(KARIM, nothing)


MINE: dict[str, Rows] = {
    "change": {"project": [{"id": "A-1", "programme": "A", "name": "La grande serre"}]},
    "part": {"note": [{**ROWS["note"][0], "title": "Autre"}]},
    "new project": {"project": [{"id": "A-2", "programme": "A", "name": "Le verger"}]},
    "organisation": {"organisation": [{"id": "O1", "name": "Conseil régional"}]},
    "allocate": {"funding_share": [{"funding": "F0", "line": 1, "purpose": "project", "project": "A-1"}]},
    "new term": {"term": [{"id": "theme.air", "vocabulary": "theme", "name": "Air"}]},
    "own funding": {"funding": [{**ROWS["funding"][0], "object": "Serre"}]},
}
OTHERS: dict[str, tuple[str, Rows]] = {
    "change": ("not-yours", {"project": [{"id": "B-1", "programme": "B", "name": "X"}]}),
    "take": ("not-yours", {"project": [{"id": "B-1", "programme": "A", "name": "Le four"}]}),
    "give": ("not-yours", {"project": [{"id": "A-1", "programme": "B", "name": "La serre"}]}),
    "part": ("not-yours", {"note": [{**ROWS["note"][1], "title": "Autre"}]}),
    "move part": ("not-yours", {"note": [{**ROWS["note"][1], "project": "A-1"}]}),
    "new project": ("not-yours", {"project": [{"id": "B-2", "programme": "B", "name": "Le verger"}]}),
    "new programme": ("not-yours", {"programme": [{"id": "C", "name": "Programme C"}]}),
    "rename programme": ("not-yours", {"programme": [{"id": "B", "name": "X"}]}),
    "shared funding": ("not-yours", {"funding": [{**ROWS["funding"][2], "object": "X"}]}),
    "other funding": ("not-yours", {"funding": [{**ROWS["funding"][1], "object": "X"}]}),
    "definition": ("shared-definition", {"term": [{"id": "theme.eau", "vocabulary": "theme", "name": "X"}]}),
    "both": ("not-yours", {"project": [{**ROWS["project"][0], "name": "Y"}, {**ROWS["project"][1], "name": "Y"}]}),
}


@pytest.mark.parametrize("rows", MINE.values(), ids=MINE)
def test_ones_own_rows_and_common_ones_may_move(kept: Lake, rows: Rows) -> None:
    assert kept.read_change(OF_A, change_of("essai", **rows)).touched == 1


def test_ones_own_rows_and_common_ones_go_in(lake: Lake) -> None:
    change = change_of("essai", **{table: lines for rows in MINE.values() for table, lines in rows.items()})
    assert lake.commit(OF_A, change).snapshot == lake.head()


@pytest.mark.parametrize(("code", "rows"), OTHERS.values(), ids=OTHERS)
def test_rows_of_others_are_refused_shown_or_written(kept: Lake, code: str, rows: Rows) -> None:
    change, head = change_of("essai", **rows), kept.head()
    for attempt in (kept.read_change, kept.view_after, kept.commit):
        with pytest.raises(Refused, match=code):
            attempt(OF_A, change)
    assert kept.head() == head
    assert kept.read_change(KARIM, change).touched


def test_removing_is_asked_like_writing(lake: Lake) -> None:
    with pytest.raises(Refused, match="not-yours"):
        lake.commit(OF_A, removal(note=[{"id": "N-B"}]))
    with pytest.raises(Refused, match="shared-definition"):
        lake.commit(OF_A, removal(term=[{"id": "theme.eau"}]))
    assert lake.commit(OF_A, removal(note=[{"id": "N-A"}])).tables["note"].removed == 1


def test_a_full_state_of_a_series_is_everybodys(kept: Lake) -> None:
    change = replace(change_of("série", note=ROWS["note"]), series="x", removes_absent=True)
    with pytest.raises(Refused, match="not-yours"):
        kept.commit(OF_A, change)


@pytest.mark.parametrize("viewer", [READER, ADMINISTRATOR, Viewer.of(Role.MEMBER, "m", "X")])
def test_nobody_else_writes(kept: Lake, viewer: Viewer) -> None:
    change = change_of("essai", **MINE["change"])
    for attempt in (kept.read_change, kept.view_after, kept.commit):
        with pytest.raises(Refused, match="not-allowed"):
            attempt(viewer, change)


def test_undo_takes_back_what_is_ones_own(lake: Lake) -> None:
    mine = lake.commit(OF_A, change_of("mien", **MINE["change"])).import_id
    added = lake.commit(OF_A, change_of("terme", **MINE["new term"])).import_id
    other = lake.commit(KARIM, change_of("autre", **OTHERS["part"][1])).import_id
    gone = lake.commit(KARIM, removal(note=[{"id": "N-A"}])).import_id
    assert mine and added and other and gone
    for attempt in (lake.read_undo, lake.undo):
        with pytest.raises(Refused, match="not-yours"):
            attempt(OF_A, other)
    assert lake.undo(OF_A, mine).reversed == {"project": 1}
    assert lake.undo(OF_A, added).reversed == {"term": 1}
    assert lake.undo(OF_A, gone).reversed == {"note": 1}


def test_differences_and_origins_are_those_of_ones_own_rows(lake: Lake) -> None:
    before = lake.head()
    lake.commit(KARIM, change_of("tous", **OTHERS["both"][1]))
    seen = lake.read_difference(OF_A, f"v{before}", f"v{lake.head()}")
    assert [(item.table, item.key, item.after) for item in seen] == [("project", "A-1", "Y")]
    assert len(lake.read_difference(KARIM, f"v{before}", f"v{lake.head()}")) == 2
    assert "name" in lake.read_provenance(OF_A, "project", {"id": "A-1"})
    with pytest.raises(TerritoryError, match="row-missing"):
        lake.read_provenance(OF_A, "project", {"id": "B-1"})
    assert set(lake.read_names(OF_A, {"project": ["A-1", "B-1"]})) == {("project", "A-1")}


def test_what_absent_rows_hold_is_told_of_ones_own(kept: Lake) -> None:
    change = replace(change_of("rien", note=[{**ROWS["note"][0], "id": "N-C"}]))
    assert kept.read_change(KARIM, change).absent["note"].rows.num_rows == 2
    assert kept.read_change(OF_A, change).absent["note"].rows.column("id").to_pylist() == ["N-A"]


def test_a_preview_holds_ones_own_programme_alone(kept: Lake) -> None:
    after = kept.view_after(OF_A, change_of("essai", **MINE["change"]))
    names = after.read_columns("project", ("name",)).column("name").to_pylist()
    assert (names, after.programmes) == (["La grande serre"], ("A",))


def test_an_internal_consent_says_nothing_to_others(kept: Lake) -> None:
    assert kept.read_consents(OF_A) == {"T-A": ("given", "internal"), "T-B": ("given", None)}
    assert kept.read_consents(KARIM)["T-B"] == ("given", "internal")


def test_drafts_of_closings_are_for_those_who_read_all_they_cover(lake: Lake) -> None:
    lake.close(KARIM, "De A", date(2026, 6, 30), programmes=["A"])
    lake.close(KARIM, "De tous", date(2026, 6, 30))
    listed = {viewer.name: [item.name for item in lake.closings(viewer)] for viewer in (OF_A, OF_B, KARIM, READER)}
    assert listed == {"anna": ["De A"], "bilal": [], "karim": ["De A", "De tous"], "": []}
    with pytest.raises(TerritoryError, match="closing-unknown"):
        lake.view(OF_B, "de-a")
