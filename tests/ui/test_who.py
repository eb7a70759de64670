"""Rights are asked again at each run, and by a button on a page that an earlier run drew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.ui.entries import KARIM, Saisie, at_work, entry_lakes

from territory.config import Settings
from territory.desk.drafts import read_drafts
from territory.desk.engine import open_desk
from territory.model.viewer import Viewer
from territory.ui.session import use_viewer

__all__ = ["at_work", "entry_lakes"]


@pytest.fixture
def looking() -> Iterator[None]:
    """Whoever looks in a test looks no longer after it."""
    yield
    use_viewer(None)


@pytest.mark.usefixtures("looking")
def test_what_is_typed_after_the_role_was_taken_away_is_not_kept(at_work: Saisie) -> None:
    use_viewer(KARIM)
    desk = open_desk(Settings.read({"TERRITORY_VAR": str(at_work.var)}))
    at = at_work.open(about="edit.project.NCL-2019-001").fill("project", name="Un autre nom")
    (before,) = read_drafts(desk, KARIM)
    use_viewer(Viewer())
    field = next(box for box in at.app.text_input if box.key == "entry-project-0-name")
    field.set_value("Un nom de trop").run()
    assert read_drafts(desk, KARIM) == (before,)
    assert not at.fields(), "the page is refused in the same run"
