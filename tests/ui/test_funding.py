"""Whose money the page tells, and which of its parts: what is chosen goes to the link, and comes from it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.analysis.portfolios import funded, portfolio, together
from tests.ui.lakes import FewRows
from tests.ui.opening import open_address
from tests.ui.test_pages import said

from territory.analysis.funding_subject import PARTS
from territory.lake.view import View
from territory.model.viewer import Role
from territory.ui.session import use_lake


@pytest.fixture
def app(view_of: Callable[..., View], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The page on two projects, as a link to the ratios of the first one opens it."""
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path))
    monkeypatch.setenv("TERRITORY_ROLE", "coordinator")
    rows = together(portfolio(), funded("F", "P1", 30_000), funded("G", "P2", 10_000, funder="metropole"))
    lake = FewRows({role: view_of(rows, role=role) for role in Role})
    use_lake(lambda: lake)
    yield open_address("funding", {"id": "ratios.project.P1", "g": "1"})
    use_lake(None)


def test_the_link_says_whose_money_and_which_part_and_choices_go_to_the_link(app: AppTest) -> None:
    assert not app.exception
    assert (app.selectbox(key="funding-kind").value, app.selectbox(key="funding-which").value) == ("project", "P1")
    assert "Serre" in app.header[0].value
    assert "Part des recettes propres" in said(app)
    # The law and the plan were not asked for: they are not read.
    assert "Reste à verser" in said(app)
    assert "titre de conseil" not in said(app)
    app.selectbox(key="funding-kind").select("given").run()
    assert app.query_params["id"] == "ratios.given.metropole"
    app.selectbox(key="funding-which").select("region").run()
    assert app.query_params["id"] == "ratios.given.region"
    assert "Région apporte 30\u202f000" in app.header[0].value
    app.selectbox(key="funding-kind").select("programme").run()
    assert (app.query_params["p"], app.query_params["id"]) == ("NCL", "ratios")
    assert app.header[0].value.startswith("City Lab")
    assert app.query_params["g"] == "1", "what is shown on a projector stays large"
    for part in PARTS:
        app.query_params["id"] = f"{part}.project.P1"
        assert not app.run().exception, part
        assert not app.error, part
        assert not re.search(r"Phrase\(|Decimal\(|\b(?:nan|None|NaT)\b", said(app)), part
