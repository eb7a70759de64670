"""What was corrected for a source is kept for those who may write, and for them alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.mappings import read_memory, write_memory
from territory.errors import Refused
from territory.ingest.target import Mapping
from territory.model.viewer import Role, Viewer

KARIM, READER = Viewer.of(Role.COORDINATOR, "karim"), Viewer.of(Role.READER)
MAPPING = Mapping("Feuil1#1", "project", (), "abc123")


@pytest.fixture
def desk(tmp_path: Path) -> sa.Engine:
    return open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path)}))


def test_choices_are_remembered_by_source_whatever_the_block(desk: sa.Engine) -> None:
    choices = {"column:Feuil1#1:C": "name", "target:Feuil1#1": "project", "header:Feuil1#1": "3", "column:B#1:C": "id"}
    assert write_memory(desk, KARIM, MAPPING, choices)
    assert write_memory(desk, KARIM, MAPPING, {"column:Feuil1#1:C": "promise"})
    assert read_memory(desk, KARIM).recall("abc123") == {"column:*:C": "promise", "target:*": "project"}
    assert read_memory(desk, KARIM).recall("other") == {}


def test_nothing_chosen_is_nothing_to_remember(desk: sa.Engine) -> None:
    assert not write_memory(desk, KARIM, MAPPING, {"encoding": "cp1252"})
    assert read_memory(desk, KARIM).by_source == {}


def test_a_reader_neither_reads_nor_writes(desk: sa.Engine) -> None:
    with pytest.raises(Refused):
        read_memory(desk, READER)
    with pytest.raises(Refused):
        write_memory(desk, READER, MAPPING, {"target:Feuil1#1": "project"})
