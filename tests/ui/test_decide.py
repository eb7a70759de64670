"""A secretary decides on an item: each box is saved as it is left, what lacks is told, closing writes it once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from tests.deciding import DAY, ITEM, KARIM, MEETING, copy_deciding
from tests.ui.opening import open_address
from tests.ui.stewarding import said

from territory.analysis.decisions import read_item_decision
from territory.desk.engine import Desk, open_desk
from territory.desk.sittings import move_sitting, open_sitting, read_item_draft, write_presence
from territory.lake.lake import Lake
from territory.model.sitting import Presence
from territory.ui.session import use_lake


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    settings = copy_deciding(tmp_path)
    for name, value in (("VAR", str(tmp_path)), ("ROLE", "coordinator"), ("USER", "karim")):
        monkeypatch.setenv(f"TERRITORY_{name}", value)
    opened = Lake.open(settings)
    use_lake(lambda: opened)
    yield opened
    use_lake(None)


def _sit(lake: Lake) -> Desk:
    """A sitting at its first item: two of three seats are there, which is short of the quorum."""
    desk = open_desk(lake.settings)
    open_sitting(desk, KARIM, MEETING, "NCL", None)
    write_presence(desk, KARIM, MEETING, {"lab-1": Presence("present"), "lab-3": Presence("remote")})
    move_sitting(desk, KARIM, MEETING, ITEM)
    return desk


def _fill(app: AppTest, values: Mapping[tuple[str, str], object]) -> str:
    """What the page says once these boxes are filled, by kind and name: all in one run, for each costs a second."""
    for (kind, name), value in values.items():
        boxes: Sequence[Any] = app.get(kind)
        next(box for box in boxes if box.key == f"decide-{ITEM}-{name}").set_value(value)
    app.run()
    assert not app.exception
    return said(app)


def _can_close(app: AppTest) -> bool:
    return any(button.key == f"decide-{ITEM}-close" for button in app.button)


def test_an_item_is_decided_box_by_box_and_closed_once(lake: Lake) -> None:
    desk = _sit(lake)
    app = open_address("sitting", {"id": MEETING})
    text = said(app)
    assert "Quorum non atteint : 2 sièges présents sur 3 nécessaires." in text
    assert "Avant de clore, il reste 2 choses :" in text

    text = _fill(app, {
        ("text_area", "reason"): "Demandé par Mme Exemple.", ("multiselect", "recusals"): ["lab-3"],
        ("selectbox", "proposed_stage"): "NCL-run", ("number_input", "votes-college.firms-in_favour"): 1,
        ("button", "action-add"): True,
    })  # fmt: skip
    assert "revoir les votes de « Entreprises » (comptés : 1 ; possibles : 0," in text, "its only seat withdrew"
    assert "donner une date à l'action 1." not in text, "a line that says nothing is none"
    assert read_item_draft(desk, KARIM, ITEM).cells["recusals"] == {"lab-3": None}

    text = _fill(app, {
        ("text_input", "action-0-what"): "Compter le soir", ("text_input", "action-0-owner_role"): "régie",
        ("number_input", "votes-college.firms-in_favour"): None, ("selectbox", "verdict"): "verdict.adapt",
        ("date_input", "action-0-due_on"): date(2026, 11, 1),
    })  # fmt: skip
    assert "Ces textes semblent nommer quelqu'un" in text
    assert not _can_close(app), "nobody read again what looks like a name"
    next(box for box in app.checkbox if str(box.key).startswith(f"decide-{ITEM}-agree")).check()
    text = _fill(app, {})
    assert "le passage du projet à l'étape « Essai »." in text
    assert _can_close(app)
    text = _fill(app, {("button", "close"): True})
    assert "Point clos et enregistré : La serre." in text
    assert "Ce que l'on voyait ce jour-là" in text
    assert read_item_draft(desk, KARIM, ITEM).cells == {}
    told = read_item_decision(lake.view(KARIM), ITEM, DAY)
    assert told is not None
    assert (told.decision.verdict.name, told.decision.applied_on) == ("Adapter", "2026-09-15")
    assert told.lines, "what the screen said was kept"
