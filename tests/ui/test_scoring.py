"""Scoring in a sitting, by each method, on a lake of its own; the page on grids, by its link."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from tests.analysis.gridded import gridded, scored
from tests.analysis.portfolios import portfolio, together
from tests.ui.conftest import Run
from tests.ui.lakes import HOSTILE, FewRows

from territory.config import Settings
from territory.desk.ballots import count_ballots, read_revealed
from territory.desk.engine import Desk, open_desk
from territory.desk.sittings import open_sitting, read_item_draft, write_item_draft, write_presence
from territory.errors import Refused
from territory.lake.view import View
from territory.model.sitting import Presence
from territory.model.viewer import Role, Viewer
from territory.ui.session import use_lake, use_viewer

KARIM = Viewer.of(Role.COORDINATOR, "karim")
SEATS = ("S1", "S2", "S3")
SCORED = together(
    portfolio(),
    gridded(description=HOSTILE),
    scored("R1", "2025-01-01", carry_who=(1, 2, 4), carry_how=2, carry_law=None, model_mix=1, model_cash=1),
    scored("R2", "2024-01-01", "P2", carry_who=3),
    {
        "criterion_indicator": [{"criterion": "g1.carry.who", "indicator": code} for code in ("I1", "I2")],
        "indicator": [{"id": "I1", "name": HOSTILE, "unit": "nb", "decimals": 0}],
        "follow_up": [{"project": "P1", "indicator": "I1", "frequency": "yearly", "first_due_on": date(2025, 12, 31),
                       "is_not_applicable": False}],
        "observation": [{"project": "P1", "indicator": "I1", "period_start": date(2025, 1, 1),
                         "period_end": date(2025, 12, 31), "breakdown": "total", "value": 12, "presence": "present",
                         "quality": "measured"}],
        "testimony": [{"id": "T1", "project": "P1", "indicator": "I1", "side": "user", "consent": "given"}],
        "seat": [{"id": code, "body": "B", "title": f"Siège {code}", "is_chair": code == "S1"} for code in SEATS],
        "meeting": [{"id": "M", "body": "B", "on": date(2026, 6, 30)}],
        "agenda_item": [{"id": "M.1", "meeting": "M", "position": 1, "kind": "project", "project": "P1",
                         "title": "La serre", "grid": "g1", "state": "planned"}],
    },
)  # fmt: skip


def _sheet() -> None:
    import streamlit as st

    from territory.analysis.committee import read_items, read_meeting
    from territory.desk.sittings import read_opened
    from territory.ui.page import start
    from territory.ui.scoring import find_unfinished, show_scoring
    from territory.ui.session import open_desk

    here = start("today")
    meeting = read_meeting(here.view, "M")
    (item,) = read_items(here.view, "M")
    sitting = read_opened(open_desk(), here.viewer, "M")
    show_scoring(here, meeting, item, sitting)
    st.text(f"lacks {len(find_unfinished(here, meeting, item, sitting))}")


@pytest.fixture(scope="module")
def views(view_of: Callable[..., View]) -> Mapping[str, View]:
    """The same lake whose body shares one score, or scores blind."""
    closed = together(SCORED, scored("R3", "2026-06-30", carry_who=3, carry_how=None))
    closed["scoring"][-1]["agenda_item"] = "M.1"
    closed["agenda_item"] = [{**SCORED["agenda_item"][0], "state": "closed"}]
    blind = {**SCORED, "body": [{**SCORED["body"][0], "method": "blind_scores"}]}
    return {"shared": view_of(SCORED, nature="demo"), "blind": view_of(blind, nature="demo"), "closed": view_of(closed)}


@pytest.fixture
def sit(
    views: Mapping[str, View], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], AppTest]]:
    """The sheet of an item in a sitting that is open, with all seats there but the last."""
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path))

    def start(method: str) -> AppTest:
        use_viewer(KARIM)
        use_lake(lambda: FewRows(dict.fromkeys(Role, views[method])))
        open_sitting(desk(), KARIM, "M", "NCL", None)
        write_presence(desk(), KARIM, "M", {code: Presence("present") for code in SEATS})
        write_item_draft(desk(), KARIM, "NCL", "M.1", 0, {"recusals": {"S3": "Un lien"}, "reason": "gardée"})
        return AppTest.from_function(_sheet, default_timeout=60).run()

    yield start
    use_lake(None)
    use_viewer(None)


def desk() -> Desk:
    return open_desk(Settings.read())


def said(app: AppTest) -> str:
    listed = [*app.markdown, *app.warning, *app.info, *app.error, *app.header, *app.subheader]
    return "\n".join(str(item.value) for item in listed).replace("\\", "").replace("\u00a0", " ").replace("\u202f", " ")


def written(app: AppTest) -> Mapping[str, Any]:
    assert not app.exception, app.exception[0].message
    return read_item_draft(desk(), KARIM, "M.1").cells


def test_a_shared_score_is_saved_at_each_choice_and_asks_for_its_evidence(sit: Callable[[str], AppTest]) -> None:
    app = sit("shared")
    assert not app.exception, app.exception[0].message
    assert "Tour du 01/01/2025 : 1" in said(app)
    assert "Tour du 01/01/2025 : sans avis" in said(app)
    assert "**12 nb**" in said(app) and "1 indicateur de ce critère n'est pas suivi" in said(app)
    assert "<script>" not in "".join(item.value for item in app.markdown).replace("\\<script", "")
    app.button_group(key="score-M_1-g1_carry_who-real").set_value("3").run()
    app.button_group(key="score-M_1-g1_carry_law-real").set_value("no_opinion").run()
    app.button_group(key="score-M_1-g1_carry_who-ideal").set_value("4").run()
    assert written(app)["scores"] == {
        "g1.carry.who": {"real": {"state": "scored", "value": 3.0}, "ideal": {"state": "scored", "value": 4.0}},
        "g1.carry.law": {"real": {"state": "no_opinion"}},
    }
    # The pillar on the screen stays there while its count changes.
    app.radio(key="pillar-M.1").set_value("g1.model").run()
    app.button_group(key="score-M_1-g1_model_mix-real").set_value("1").run()
    assert app.radio(key="pillar-M.1").value == "g1.model"
    app.button_group(key="score-M_1-g1_model_mix-real").set_value(None).run()
    app.radio(key="pillar-M.1").set_value("g1.carry").run()
    # A pillar with a score, and a criterion two away from the round before: nothing is lost, and both are said.
    assert [item.value for item in app.text] == ["lacks 2"]
    assert "ce qui justifie un écart de 2" in said(app)
    app.text_area(key="evidence-M_1-g1_carry_who").set_value("Joindre 06 12 34 56 78").run()
    assert [item.value for item in app.text] == ["lacks 0"]
    assert "semblent parler d'une personne" in said(app)
    assert written(app)["reason"] == "gardée"


def test_blind_scores_are_counted_then_revealed_amended_and_settled(sit: Callable[[str], AppTest]) -> None:
    app = sit("blind")
    assert not app.exception, app.exception[0].message
    assert not any(group.key and group.key.startswith("score-") for group in app.button_group)
    box = app.selectbox(key="seat-M_1")
    # The seat that withdrew cannot be chosen.
    assert box.options == ["Siège S1", "Siège S2"]
    for seat, value in (("S1", "0"), ("S2", "4")):
        app.selectbox(key="seat-M_1").set_value(seat).run()
        app.button_group(key=f"ballot-M_1-{seat}-g1_carry_who").set_value(value).run()
    app.button_group(key="ballot-M_1-S2-g1_carry_how").set_value("no_opinion").run()
    # The box of a seat shows that seat alone.
    assert not any(group.key and "-S1-" in group.key for group in app.button_group)
    assert count_ballots(desk(), KARIM, "M", "M.1") == {"S1": 1, "S2": 2}
    assert "Siège S2 : 2 des 5 critères" in said(app)
    with pytest.raises(Refused, match="ballot-hidden"):
        read_revealed(desk(), KARIM, "M", "M.1")
    app.button(key="scoring-reveal-yes").click().run()
    assert "Les sièges se séparent sur 1 des 2 critères notés" in said(app)
    (table,) = app.table
    assert table.value.iloc[0, 1] == "de 0 à 4, 2 notes"
    assert "Siège S2 4" in table.value.iloc[0, 2].replace("\\", "")
    amend(app, "S1", "g1.carry.who", "2", "")
    assert "écrire la raison" in said(app)
    amend(app, "S1", "g1.carry.who", "2", "Le rapport le dit")
    assert "Siège S1 2 (avant : 0 ; Le rapport le dit)" in said_table(app)
    app.button(key="scoring-take-middles").click().run()
    assert written(app)["scores"] == {"g1.carry.who": {"real": {"state": "scored", "value": 3.0}}}
    assert "Milieu des notes : 3, une proposition" in said(app)


def test_a_closed_item_shows_what_was_settled_and_asks_nothing(sit: Callable[[str], AppTest]) -> None:
    app = sit("closed")
    assert not app.exception, app.exception[0].message
    assert not app.button_group and not app.text_area
    assert "+ 2, de 1" in said_table(app) and "sans avis" in said_table(app)
    assert [item.value for item in app.text] == ["lacks 0"]


def amend(app: AppTest, seat: str, criterion: str, code: str, reason: str) -> None:
    app.selectbox(key="amend-seat-0").set_value(seat)
    app.selectbox(key="amend-criterion-0").set_value(criterion)
    app.selectbox(key="amend-score-0").set_value(code)
    app.text_input(key="amend-reason-0").set_value(reason)
    app.button(key="scoring-amend-save").click().run()
    assert not app.exception, app.exception[0].message


def said_table(app: AppTest) -> str:
    return app.table[0].value.to_string().replace("\\", "").replace("\u00a0", " ").replace("\u202f", " ")


def test_the_page_keeps_its_choice_in_the_link_and_shows_no_members_score(
    run: Run, lakes: dict[str, FewRows], views: Mapping[str, View]
) -> None:
    lakes.setdefault("scored", FewRows(dict.fromkeys(Role, views["shared"])))
    app = run("profiles", "scored", "reader", id="g1..P1")
    assert not app.exception, app.exception[0].message
    assert "« Carry » à 1,5" in said(app)
    app.multiselect(key="profiles-projects").set_value(["P1", "P2"]).run()
    assert not app.exception
    assert app.query_params["id"] in ("g1..P1..P2", ["g1..P1..P2"])
    assert "2 projets côte à côte" in said(app)
    assert "<script>" not in "".join(item.value for item in app.markdown).replace("\\<script", "")
