"""Good rows go in, the rest waits, and a corrected file settles what it corrects."""

from __future__ import annotations

from pathlib import Path

import pytest

from territory.config import Settings
from territory.desk.engine import Desk, open_desk
from territory.desk.waiting import WaitingRow, read_waiting, settle, write_waiting
from territory.errors import Refused
from territory.model.viewer import Role, Viewer

KARIM, READER = Viewer.of(Role.COORDINATOR, "karim"), Viewer.of(Role.READER)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path)}))


def row(line: int, **cells: str | None) -> WaitingRow:
    finding = {
        "code": "number-unreadable",
        "column": "amount",
        "letter": "C",
        "value": "env. 3000",
        "severity": "blocks",
    }
    return WaitingRow("funding_event", line, cells, (finding,), file="budget.xlsx", sheet="Feuil1", sha256="ab")


def test_rows_wait_by_submission_with_why(desk: Desk) -> None:
    assert write_waiting(desk, KARIM, "S1", [row(14, amount="env. 3000", note="élan"), row(9, amount=None)]) == 0
    write_waiting(desk, KARIM, "S2", [row(2)])
    found = read_waiting(desk, KARIM, "S1")
    assert [item.row for item in found] == [9, 14]
    assert found[1].cells == {"amount": "env. 3000", "note": "élan"}
    assert found[1].findings[0]["letter"] == "C"
    assert (found[1].file, found[1].sheet, found[1].submission) == ("budget.xlsx", "Feuil1", "S1")
    assert len(read_waiting(desk, KARIM)) == 3


def test_a_corrected_file_settles_its_rows_and_the_others_keep_their_day(desk: Desk) -> None:
    write_waiting(desk, KARIM, "S1", [row(9), row(14)])
    since = {item.row: item.since for item in read_waiting(desk, KARIM, "S1")}
    assert write_waiting(desk, KARIM, "S1", [row(14, amount="?"), row(20)]) == 1
    left = read_waiting(desk, KARIM, "S1")
    assert [item.row for item in left] == [14, 20]
    assert left[0].since == since[14]
    assert settle(desk, KARIM, "S1") == 2
    assert read_waiting(desk, KARIM) == ()


def test_a_line_of_a_crosstab_waits_as_many_times_as_it_has_rows(desk: Desk) -> None:
    write_waiting(desk, KARIM, "S1", [row(9, period="2023"), row(9, period="2024")])
    assert [item.cells["period"] for item in read_waiting(desk, KARIM, "S1")] == ["2023", "2024"]


def test_what_a_settled_row_said_is_not_left_on_disk(desk: Desk, tmp_path: Path) -> None:
    write_waiting(desk, KARIM, "S1", [row(9, note="Mme Introuvable-Ailleurs")])
    settle(desk, KARIM, "S1")
    desk.dispose()
    assert not any(b"Introuvable-Ailleurs" in path.read_bytes() for path in tmp_path.glob("desk.sqlite*"))


def test_a_reader_neither_sees_nor_writes_what_waits(desk: Desk) -> None:
    for ask in (
        lambda: read_waiting(desk, READER),
        lambda: settle(desk, READER, "S1"),
    ):
        with pytest.raises(Refused):
            ask()
