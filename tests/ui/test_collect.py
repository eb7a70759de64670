"""La collecte on screen: the answer first, a round that outlives the session, and readers kept out."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.collecting import ROWS
from tests.lake.conftest import KARIM, change_of

from territory.config import Settings
from territory.desk.collections import read_requests, read_rounds
from territory.desk.engine import open_desk
from territory.errors import Refused
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.ui.registry import ROOT, read_pages, read_spec
from territory.ui.session import use_lake


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path / "var"))
    settings = Settings.read()
    Lake.create(settings)
    Lake.open(settings).commit(KARIM, change_of("départ", **ROWS))
    return settings


def open_page() -> AppTest:
    use_lake(None)
    app = AppTest.from_file(str(ROOT / "src/territory/ui/main.py"), default_timeout=60)
    app.query_params["au"] = "2026-09-30"
    app.run()
    return app.switch_page(str(read_spec("collect").file)).run()


def test_a_round_is_made_sent_and_still_there_in_another_session(settings: Settings) -> None:
    app = open_page()
    assert not app.exception
    assert "4 réponses sont attendues" in app.header[0].value
    next(button for button in app.button if "Préparer" in button.label).click().run()
    assert not app.exception
    (made,) = read_rounds(open_desk(settings), KARIM)
    assert {request.state for request in read_requests(open_desk(settings), KARIM, made.id)} == {"prepared"}
    app = open_page()
    next(button for button in app.button if button.key == "collect-sent").click().run()
    assert not app.exception
    assert {request.state for request in read_requests(open_desk(settings), KARIM, made.id)} == {"sent"}
    use_lake(None)


def test_a_reader_has_no_such_page_and_no_such_rows(settings: Settings) -> None:
    reader = Viewer(Role.READER)
    assert "collect" not in {spec.key for spec in read_pages(reader)}
    with pytest.raises(Refused):
        read_rounds(open_desk(settings), reader)
