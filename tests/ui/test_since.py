"""The page « Depuis… »: whence one looks is in the link, nothing typed is markup, and readers see arrêtés alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest
from tests.analysis.portfolios import portfolio
from tests.ui.conftest import Run
from tests.ui.lakes import HOSTILE, FewRows

from territory.errors import TerritoryError
from territory.lake.view import Closing, View
from territory.model.viewer import Role, Viewer

OLD, NEW = date(2025, 12, 31), date(2026, 6, 30)
CLOSINGS = tuple(
    Closing(f"arrete-{day}", f"Arrêté au {day}", day, number, "published", datetime(2026, 7, number, tzinfo=UTC), None,
            None, None, ())
    for number, day in enumerate((OLD, NEW), 1)
)  # fmt: skip
LATER = {
    "note": [{"id": "N", "project": "P1", "on": "2026-02", "title": HOSTILE, "text": HOSTILE, "is_public": True}],
    "label": [{"id": "L", "project": "P2", "state": "labelled", "from_on": "2024-02", "reference": HOSTILE}],
}


@dataclass
class TwoStates(FewRows):
    """A lake of two snapshots, each of them an arrêté: nobody asks for anything else here."""

    older: View | None = None

    def view(self, viewer: Viewer, known: str | None = None, programme: str | None = None) -> View:
        found = {closing.id: closing for closing in CLOSINGS}
        if known is not None and known not in found:
            raise TerritoryError("closing-unknown", name=known)
        closing = found[known] if known else CLOSINGS[-1]
        view = self.older if closing is CLOSINGS[0] and self.older else self.views[Role.READER]
        return replace(view, number=closing.snapshot, closing=closing, default_on=closing.effective_on, viewer=viewer)

    def closings(self, viewer: Viewer) -> tuple[Closing, ...]:
        return CLOSINGS


@pytest.fixture(scope="module", autouse=True)
def more_lakes(lakes: dict[str, FewRows], view_of: Callable[..., View]) -> None:
    before = view_of(portfolio(), role=Role.READER, on=OLD, nature="demo")
    after = view_of(portfolio(**LATER), role=Role.READER, on=NEW, nature="demo")
    lakes.setdefault("twice", TwoStates(dict.fromkeys(Role, after), older=before))


def test_a_reader_starts_from_the_arrete_before_and_chooses_a_day(run: Run) -> None:
    app = run("since", "twice", "reader")
    assert not app.exception, app.exception[0].message
    assert app.selectbox(key="about-since-which").value == "arrete-2025-12-31"
    answer = app.header[0].value
    assert "il s'est passé une chose" in answer
    assert "appris une chose plus ancienne" in answer
    texts = [text.value for text in app.markdown]
    assert not any("<script>" in text.replace("\\<script", "") for text in texts)
    assert any("labellisé, février 2024" in text for text in texts)
    # The link that one quotes starts from the same arrêté in a year's time.
    app.date_input(key="since-day").set_value(date(2026, 3, 1)).run()
    assert app.query_params["id"] == "2026-03-01"
    assert "rien de daté" in app.header[0].value


def test_without_an_older_arrete_a_day_can_be_chosen(run: Run) -> None:
    app = run("since", "twice", "reader", arr="arrete-2025-12-31", id="no-such-one")
    assert not app.exception, app.exception[0].message
    assert any("pas d'arrêté plus ancien" in info.value for info in app.info)
    assert any("no\\-such\\-one" in warning.value for warning in app.warning)
    assert app.date_input(key="since-day").value is None
    app.query_params["id"] = "1990-01-01"
    assert not app.run().exception, "a day earlier than one may choose is no day"
    assert app.date_input(key="since-day").value is None
