"""Thresholds of alerts and the order of projects live in the address; a reserve hides what promotes and says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from tests.ui.conftest import Run
from tests.ui.lakes import TINY, FewRows
from tests.ui.test_pages import said

from territory.lake.reserve import RESERVED
from territory.lake.view import View
from territory.model.reserve import Reserve
from territory.model.viewer import Role


def test_a_threshold_is_chosen_kept_by_the_address_and_said_in_the_quoted_sentence(run: Run) -> None:
    app = run("overview", s=["gap.20", "zz.1"])
    assert app.number_input(key="threshold-gap").value == 20
    assert "zz.1" in app.warning[0].value
    assert "plus de 20\u00a0% du plan à trouver au lieu de 5\u00a0%" in app.header[0].value
    app.number_input(key="threshold-news").set_value(90).run()
    assert app.query_params["s"] == ["gap.20", "news.90"]
    app.button(key="thresholds-reset").click().run()
    assert "s" not in app.query_params
    assert app.number_input(key="threshold-gap").value == 5


def test_projects_are_ordered_by_their_news_as_a_table_that_a_link_keeps(run: Run) -> None:
    app = run("projects", id="news")
    assert not app.exception
    (table,) = app.table
    assert list(table.value.iloc[:, 2]) == ["—", "changement d'étape"]  # never heard of first
    app.selectbox(key="about-projects-order").set_value("name").run()
    assert app.query_params["id"] == "name"


def test_a_reserve_hides_what_promotes_from_the_public_and_says_why(
    run: Run, lakes: dict[str, FewRows], view_of: Callable[..., View]
) -> None:
    first, *others = TINY["project"]
    project = first["id"]
    rows = {
        **TINY,
        "project": [{**first, "promise": "Du soleil pour tous"}, *others],
        "note": [
            {"id": "N", "project": project, "on": "2025", "title": "Un succès", "text": "Bravo", "is_public": True}
        ],
        "document": [
            {
                "id": "D",
                "project": project,
                "title": "Belle photo",
                "kind": "link",
                "url": "https://x.example",
                "consent": "not_needed",
            }
        ],
        "testimony": [
            {"id": "T", "project": project, "side": "user", "consent": "given", "consent_scope": "publication"}
        ],
    }
    plain = view_of(rows, role=Role.READER, nature="demo")
    reserve = Reserve(date(2025, 9, 1), date(2026, 3, 22))
    lakes["plain"] = FewRows({Role.READER: plain}, consents={})
    lakes["reserved"] = FewRows({Role.READER: replace(plain, schema=RESERVED, reserve=reserve)}, consents={})
    hidden = ("Du soleil pour tous", "Un succès", "Bravo", "Belle photo")
    shown = said(run("project", "plain", "reader", id=project))
    assert [text for text in hidden if text not in shown] == []
    told = said(run("project", "reserved", "reader", id=project))
    assert [text for text in hidden if text in told] == []
    assert "code électoral" in told
    assert "Un témoignage recueilli" in told  # that somebody spoke stays
