"""A draft is kept at each change, is its author's alone, and two tabs do not overwrite each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from territory.config import Settings
from territory.desk.drafts import discard_draft, read_draft, read_drafts, write_cells, write_draft
from territory.desk.engine import Desk, open_desk
from territory.errors import Refused, TerritoryError
from territory.model.viewer import Role, Viewer

KARIM, NADIA, READER = (
    Viewer.of(Role.COORDINATOR, "karim"),
    Viewer.of(Role.COORDINATOR, "nadia"),
    Viewer.of(Role.READER),
)
CELLS = {"project": [{"typed": {"name": "La serre « d'essai »"}}]}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path)}))


def test_a_draft_comes_back_as_it_was_left(desk: Desk) -> None:
    made = write_draft(desk, KARIM, "project", "create", None, "La serre", CELLS)
    assert read_draft(desk, KARIM, made.id) == made
    assert made.cells == CELLS
    saved = write_cells(desk, KARIM, made.id, made.revision, {"project": []}, title="Rien", is_checked=True)
    assert (saved.cells, saved.title, saved.is_checked, saved.revision) == ({"project": []}, "Rien", True, 2)
    assert read_drafts(desk, KARIM) == (saved,)


def test_the_last_touched_draft_comes_first(desk: Desk) -> None:
    first = write_draft(desk, KARIM, "project", "create", None, "a", {})
    second = write_draft(desk, KARIM, "lesson", "create", None, "b", {})
    assert [draft.id for draft in read_drafts(desk, KARIM)] == [second.id, first.id]
    write_cells(desk, KARIM, first.id, 1, {})
    assert [draft.id for draft in read_drafts(desk, KARIM)] == [first.id, second.id]


def test_two_tabs_do_not_overwrite_each_other(desk: Desk) -> None:
    made = write_draft(desk, KARIM, "project", "create", None, "", CELLS)
    write_cells(desk, KARIM, made.id, 1, {"tab": "one"})
    with pytest.raises(TerritoryError, match="draft-moved"):
        write_cells(desk, KARIM, made.id, 1, {"tab": "two"})
    assert read_draft(desk, KARIM, made.id).cells == {"tab": "one"}


def test_to_anybody_else_a_draft_does_not_exist(desk: Desk) -> None:
    made = write_draft(desk, KARIM, "project", "create", None, "", CELLS)
    assert read_drafts(desk, NADIA) == ()
    for use in (lambda: read_draft(desk, NADIA, made.id), lambda: write_cells(desk, NADIA, made.id, 1, {})):
        with pytest.raises(TerritoryError, match="draft-unknown"):
            use()
    discard_draft(desk, NADIA, made.id)
    assert read_draft(desk, KARIM, made.id) == made


def test_a_discarded_draft_is_gone(desk: Desk) -> None:
    made = write_draft(desk, KARIM, "project", "create", None, "", CELLS)
    discard_draft(desk, KARIM, made.id)
    discard_draft(desk, KARIM, made.id)
    assert read_drafts(desk, KARIM) == ()


def test_a_reader_has_no_draft(desk: Desk) -> None:
    for use in (
        lambda: write_draft(desk, READER, "project", "create", None, "", {}),
        lambda: read_draft(desk, READER, "E-1"),
        lambda: read_drafts(desk, READER),
        lambda: write_cells(desk, READER, "E-1", 1, {}),
        lambda: discard_draft(desk, READER, "E-1"),
    ):
        with pytest.raises(Refused, match="not-allowed"):
            use()
