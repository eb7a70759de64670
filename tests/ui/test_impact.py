"""The page on what changes, with and without an indicator, on a portfolio that has one of each thing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.analysis.test_effects import everything
from tests.conftest import ViewOf
from tests.ui.lakes import FewRows
from tests.ui.opening import open_address
from tests.ui.test_pages import said

from territory.model.viewer import Role
from territory.ui.session import use_lake


@pytest.fixture
def lake(view_of: ViewOf, empty_var: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The portfolio of the numbers' tests, on this machine."""
    monkeypatch.setenv("TERRITORY_VAR", str(empty_var))
    monkeypatch.setenv("TERRITORY_ROLE", "coordinator")
    shown = FewRows({Role.COORDINATOR: view_of(everything(), nature="demo")})
    use_lake(lambda: shown)
    yield
    use_lake(None)


def whole(app: AppTest) -> str:
    """All that is said, ordinary spaces, nothing escaped."""
    assert not app.exception, app.exception[0].message
    return said(app).replace("\u00a0", " ").replace("\u202f", " ").replace("\\", "")


@pytest.mark.usefixtures("lake")
def test_before_an_indicator_is_chosen_the_page_answers_and_offers_each() -> None:
    app = open_address("impact", {})
    words = whole(app)
    assert "Observé pendant nos projets : " in words
    assert [tab.label for tab in app.tabs] == [
        "En bref", "Des moyens aux impacts", "ODD et politiques", "Évaluations et voix",
    ]  # fmt: skip
    assert "/impact?id=LINE" in words
    assert "Deux niveaux ne s'additionnent jamais" in words
    assert "Tient-il ?" in words
    assert app.selectbox(key="about-impact-indicator").value is None


@pytest.mark.usefixtures("lake")
def test_an_indicator_is_explained_drawn_compared_and_warned_of() -> None:
    app = open_address("impact", {"id": "LINE"})
    words = whole(app)
    assert app.selectbox(key="about-impact-indicator").value == "LINE"
    for expected in (
        "Ce que nous faisons de ces valeurs", "Entre projets, on additionne", "Version 1 : Emplois, ancienne",
        "Comment lire les points", "losange, tirets", "Objectifs fixés : 3, dont un révisé depuis",
    ):  # fmt: skip
        assert expected in words, expected
    assert any("Avant de comparer" in warning.value for warning in app.warning)
    assert "/impact" in words, "a way back to all of them"
