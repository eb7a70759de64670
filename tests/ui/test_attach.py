"""The pages where money finds its project and doubles are merged, on a lake of their own that they write to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.ingest.lakes import KARIM, make_lake
from tests.ui.conftest import Run
from tests.ui.opening import open_address

from territory.lake.lake import Lake
from territory.ui.session import use_lake

Open = Callable[..., AppTest]


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lake:
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path))
    monkeypatch.setenv("TERRITORY_ROLE", "coordinator")
    return make_lake(tmp_path)


@pytest.fixture
def visit(lake: Lake) -> Iterator[Open]:
    def start(key: str, **query: str) -> AppTest:
        use_lake(lambda: lake)
        return open_address(key, query)

    yield start
    use_lake(None)


def shares(lake: Lake) -> list[tuple[str, str | None, float | None]]:
    rows = lake.view(KARIM).read_columns("funding_share", ("funding", "purpose", "project", "share")).to_pylist()
    return sorted((row["purpose"], row["project"], row["share"]) for row in rows if row["funding"] == "F1")


def about(app: AppTest) -> str:
    """What the address is about."""
    value = app.query_params["id"]
    return value if isinstance(value, str) else str(value[0])


def said(app: AppTest) -> str:
    elements = [*app.header, *app.subheader, *app.markdown, *app.info, *app.success, *app.warning, *app.error]
    return "\n".join(str(element.value) for element in elements)


def test_the_list_says_what_waits_and_opens_one(visit: Open) -> None:
    app = visit("attach")
    assert not app.exception
    assert "2 financements attendent" in said(app)
    assert "Festival" in said(app)
    app.button(key="attach-open-F1").click().run()
    assert about(app) == "F1"
    assert app.button(key="attach-save").disabled


def test_a_search_narrows_the_list(visit: Open) -> None:
    app = visit("attach")
    app.text_input(key="attach-search").set_value("jardins").run()
    assert [button.key for button in app.button if str(button.key).startswith("attach-open-")] == ["attach-open-F2"]
    app.text_input(key="attach-search").set_value("introuvable").run()
    assert "Aucun financement ne correspond" in said(app)


def test_a_proposed_project_is_chosen_the_effect_is_said_and_it_is_saved(visit: Open, lake: Lake) -> None:
    app = visit("attach", id="F1")
    app.button(key="attach-choose-P-01").click().run()
    assert "aura 260" in said(app)
    app.button(key="attach-save").click().run()
    assert not app.exception
    assert about(app).startswith("done.IMP-")
    assert "Rattache « Festival » à : Le festival" in said(app).replace("\u00a0", " ").replace("\\", "")
    assert shares(lake) == [("project", "P-01", 1.0)]
    undone = lake.undo(KARIM, about(app).removeprefix("done."))
    assert undone.reversed == {"funding_share": 1}
    assert shares(lake) == [("unallocated", None, 1.0)]


def test_shares_of_several_projects(visit: Open, lake: Lake) -> None:
    app = visit("attach", id="F1")
    app.radio(key="attach-where-F1").set_value("several").run()
    app.multiselect(key="attach-projects-F1").set_value(["P-01", "P-02"]).run()
    app.number_input(key="attach-percent-F1-P-01-2").set_value(80.0).run()
    assert "130" in said(app)
    assert app.button(key="attach-save").disabled  # 80 % and 50 %
    app.number_input(key="attach-percent-F1-P-02-2").set_value(15.0).run()
    assert "Il restera 5" in said(app)
    app.button(key="attach-save").click().run()
    assert shares(lake) == [("project", "P-01", 0.8), ("project", "P-02", 0.15), ("unallocated", None, 0.05)]


@pytest.mark.parametrize("where", ["accompaniment", "elsewhere", "programme"])
def test_what_is_for_no_project_leaves_the_list(visit: Open, lake: Lake, where: str) -> None:
    app = visit("attach", id="F1")
    app.radio(key="attach-where-F1").set_value(where).run()
    app.button(key="attach-save").click().run()
    assert not app.exception
    assert [purpose for purpose, _, _ in shares(lake)] == [where]
    assert "Un financement attend" in said(app)


def test_a_funding_that_waits_no_more_is_said(visit: Open) -> None:
    assert "attend plus" in said(visit("attach", id="F99"))


def test_two_that_are_one_are_merged(visit: Open, lake: Lake) -> None:
    app = visit("merge")
    assert "Une paire d'organisations" in said(app)
    app.button(key="merge-do-eco-eco-bis").click().run()
    assert not app.exception
    assert "Fusionne" in said(app)
    rows = lake.view(KARIM).read_columns("organisation", ("id", "merged_into")).to_pylist()
    assert {row["id"]: row["merged_into"] for row in rows}["eco-bis"] == "eco"
    assert "Aucune organisation ne semble" in said(app)


def test_the_other_may_stay(visit: Open, lake: Lake) -> None:
    app = visit("merge")
    app.radio(key="merge-keep-eco-eco-bis").set_value("eco-bis").run()
    app.button(key="merge-do-eco-eco-bis").click().run()
    rows = lake.view(KARIM).read_columns("organisation", ("id", "merged_into")).to_pylist()
    assert {row["id"]: row["merged_into"] for row in rows}["eco"] == "eco-bis"


def test_two_that_are_two_are_not_proposed_again(visit: Open) -> None:
    app = visit("merge")
    app.button(key="merge-distinct-eco-eco-bis").click().run()
    assert "Une paire a été jugée distincte" in said(app)
    assert "Aucune organisation ne semble" in said(visit("merge"))
    app.button(key="merge-again").click().run()
    assert "Une paire d'organisations" in said(app)


def test_a_hostile_name_is_shown_as_it_is(run: Run) -> None:
    app = run("merge")
    assert not app.exception
