"""The page on what was learned: a choice that the link keeps, text typed by anybody, ways to the sheets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from tests.analysis.portfolios import portfolio
from tests.ui.conftest import Run
from tests.ui.lakes import HOSTILE, FewRows

from territory.analysis.learning import PARTS
from territory.lake.view import View
from territory.model.viewer import Role

BAD_URL = "https://example.org/a)](javascript:alert(1))"
LEARNED = {
    "vocabulary": [{"id": name, "name": name} for name in ("obstacle", "modality")],
    "term": [
        {"id": "obstacle.law", "vocabulary": "obstacle", "name": HOSTILE},
        {"id": "modality.panel", "vocabulary": "modality", "name": HOSTILE},
    ],
    "axis": [{"id": "A", "name": HOSTILE, "question": HOSTILE, "position": 1}],
    "hypothesis": [{"id": "H", "axis": "A", "statement": HOSTILE, "position": 1}],
    "experiment": [
        {"id": "X1", "project": "P1", "title": HOSTILE, "hypothesis": "H", "conclusion": "refuted",
         "observation": HOSTILE, "evidence_url": BAD_URL},
        {"id": "X2", "project": "P2", "title": HOSTILE, "conclusion": "running"},
    ],
    "lesson": [
        {"id": "L1", "project": "P1", "kind": "learning", "text": "Une autre leçon"},
        {"id": "L2", "project": "P2", "kind": "obstacle", "text": HOSTILE, "obstacle": "obstacle.law",
         "source_url": BAD_URL},
    ],
    "replication": [{"id": "R", "project": "P1", "place": HOSTILE, "state": "adopted", "adapted": HOSTILE}],
    "participation": [
        {"id": "U", "project": "P1", "modality": "modality.panel", "state": "tested", "title": HOSTILE,
         "received": 4, "used": 1, "changed": HOSTILE, "degree": "dialogue"},
    ],
    "digital_common": [{"id": "C", "project": "P1", "name": HOSTILE, "rules": HOSTILE, "url": BAD_URL}],
    "partner": [
        {"project": project, "organisation": "scic", "role": "partner_role.carrier"} for project in ("P1", "P2")
    ],
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def more_lakes(lakes: dict[str, FewRows], view_of: Callable[..., View]) -> None:
    """A lake where something of everything was learned, in an attacker's words."""
    view = view_of(portfolio(**LEARNED), on=date(2026, 6, 30), nature="demo")
    lakes.setdefault("learned", FewRows(dict.fromkeys(Role, view)))


def test_the_link_keeps_which_lessons_and_nothing_typed_is_markup(run: Run) -> None:
    app = run("learning", "learned", id="obstacle.law")
    assert not app.exception, app.exception[0].message
    texts = [text.value for text in app.markdown]
    assert not any("Une autre leçon" in text for text in texts if text.startswith("- "))
    assert not any("](javascript" in text or "<script>" in text.replace("\\<script", "") for text in texts)
    assert any("](/projet?" in text and "id=P2" in text for text in texts)
    # A failing has no colour of its own, and its project is one click away.
    assert not app.error
    app.selectbox(key="about-learning-choose").set_value("learning").run()
    assert app.query_params["id"] == "learning"
    assert any("Une autre leçon" in text.value for text in app.markdown)


@pytest.mark.parametrize("part", PARTS)
def test_each_part_opens_by_its_link_with_what_anybody_may_type(run: Run, part: str) -> None:
    app = run("learning", "learned", id=part)
    assert not app.exception, app.exception[0].message
    assert [control.value for control in app.segmented_control if control.key == "learning-part"] == [part]
    assert part != "hypotheses" or any("1 contredit" in folded.label for folded in app.expander)
    texts = [text.value for text in app.markdown]
    assert not any("](javascript" in text or "<script>" in text.replace("\\<script", "") for text in texts)
