"""A small lake of one's own for the pages that write: reference rows and a few projects, no file, no server."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest
from tests.ui.opening import open_address

from territory.config import Settings
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table
from territory.ui.session import use_lake

KARIM = Viewer.of(Role.COORDINATOR, "karim")

REFERENCE: dict[str, list[dict[str, Any]]] = {
    "territory": [{"id": "commune-44109", "kind": "commune", "code": "44109", "name": "Nantes"}],
    "vocabulary": [
        {"id": name, "name": name} for name in ("theme", "partner_role", "stop_reason", "obstacle", "college")
    ],
    "term": [
        {"id": "theme.energie", "vocabulary": "theme", "name": "Énergie"},
        {"id": "partner_role.carrier", "vocabulary": "partner_role", "name": "Porteur"},
        {"id": "stop_reason.no_money", "vocabulary": "stop_reason", "name": "Faute d'argent"},
        {"id": "obstacle.norms", "vocabulary": "obstacle", "name": "Normes"},
    ],
    "source_family": [
        {
            "id": "REGION", "name": "Région", "origin": "public", "is_public_money": True,
            "counts_for_own_share": True, "position": 1,
        }
    ],
    "instrument": [
        {
            "id": "subvention", "name": "Subvention", "is_cash": True, "is_repayable": False,
            "counts_as_mobilised": True, "position": 1,
        }
    ],
    "indicator": [
        {
            "id": "ECO01", "version": 1, "name": "Emplois créés", "definition": "Postes occupés.",
            "question": "Combien d'emplois ?", "unit": "équivalents temps plein", "short_unit": "ETP", "decimals": 1,
            "direction": "increase", "level": "outcome", "dimension": "economic", "time_rule": "last",
            "project_rule": "sum", "place_rule": "sum", "frequency": "yearly",
        }
    ],
    "grid": [
        {"id": "piliers-v1", "name": "Piliers", "version": 1, "is_proposed": True, "scale_min": 0, "scale_max": 4}
    ],
    "criterion": [
        {"id": "portage", "grid": "piliers-v1", "name": "Portage", "position": 1},
        {"id": "portage.qui", "grid": "piliers-v1", "parent": "portage", "name": "Qui décide", "position": 2},
    ],
    "criterion_indicator": [{"criterion": "portage", "indicator": "ECO01"}],
}  # fmt: skip

PROJECTS: dict[str, list[dict[str, Any]]] = {
    "organisation": [{"id": "serre", "name": "Association de la serre"}, {"id": "region", "name": "La région"}],
    "programme": [{"id": "NCL", "name": "City Lab", "organisation": "region"}],
    "stage": [
        {"id": "NCL-run", "programme": "NCL", "name": "Expérimentation", "phase": "active", "position": 1},
        {"id": "NCL-stop", "programme": "NCL", "name": "Arrêté", "phase": "closed", "position": 2},
    ],
    "project": [{"id": "NCL-2019-001", "programme": "NCL", "name": "La serre partagée", "started_on": "2019-06"}],
    "stage_change": [{"project": "NCL-2019-001", "on": "2019-06", "stage": "NCL-run"}],
    "label": [{"id": "L-NCL-2019-001-1", "project": "NCL-2019-001", "state": "labelled", "from_on": "2019-06"}],
    "partner": [{"project": "NCL-2019-001", "organisation": "serre", "role": "partner_role.carrier"}],
    "project_term": [{"project": "NCL-2019-001", "term": "theme.energie"}],
    "observation": [
        {
            "project": "NCL-2019-001", "indicator": "ECO01", "period_start": "2020-01-01", "period_end": "2020-12-31",
            "breakdown": "total", "value": 3.5, "presence": "present", "quality": "declared",
        }
    ],
    "experiment": [
        {
            "id": "X1", "project": "NCL-2019-001", "title": "Qui décide ?", "criterion": "portage.qui",
            "conclusion": "running",
        }
    ],
}  # fmt: skip


def commit(lake: Lake, message: str, base: int | None = None, **rows: list[dict[str, Any]]) -> None:
    """Writes rows as somebody else would; days are given as ISO texts."""
    tables = {}
    for name, lines in rows.items():
        table = read_table(name)
        days = {field.name for field in table.fields if field.type == "date"}
        tables[name] = tabulate(
            table,
            [
                {**{k: _day(v) if k in days else v for k, v in line.items()}, "_row": place}
                for place, line in enumerate(lines, start=2)
            ],
        )
    lake.commit(KARIM, Change("import", message, "nadia", tables, base=base))


def _day(text: str) -> Any:
    return date.fromisoformat(text)


def rows_of(lake: Lake, table: str) -> list[dict[str, Any]]:
    """The rows of a table as the lake has them now."""
    rows: list[dict[str, Any]] = lake.view(KARIM).read_columns(table, read_table(table).names).to_pylist()
    return rows


class Saisie:
    """A person at the page: fills fields by (table, row, field), presses buttons, reads what is said."""

    def __init__(self, var: Path) -> None:
        self.var = var
        self.app: AppTest

    def open(self, key: str = "entry", about: str | None = None, **query: str) -> Saisie:
        """A new browser tab on that page."""
        self.app = open_address(key, {**({"id": about} if about else {}), **query})
        return self.ok()

    def ok(self) -> Saisie:
        """Nothing broke."""
        assert not self.app.exception, self.app.exception[0].message + "".join(self.app.exception[0].stack_trace)
        return self

    @property
    def about(self) -> str | None:
        """What the address asks for."""
        held = self.app.query_params.get("id")
        return held[0] if isinstance(held, list) else held

    @property
    def lake(self) -> Lake:
        """The lake as it is on disk."""
        return Lake.open(Settings.read({"TERRITORY_VAR": str(self.var)}))

    def unfold(self, table: str, index: int = 0) -> Saisie:
        """Opens a row that is there already."""
        self.app.session_state[f"row-{table}-{index}"] = True
        self.app.run()
        return self.ok()

    def fill(self, table: str, index: int = 0, **cells: str) -> Saisie:
        """Types in fields of one row, leaving each in turn."""
        for name, text in cells.items():
            key = f"entry-{table}-{index}-{name}"
            found = [
                widget
                for kind in ("text_input", "text_area", "selectbox")
                for widget in getattr(self.app, kind)
                if widget.key == key
            ]
            assert found, f"no field {key}: {self.fields()}"
            found[0].set_value(text).run()
            self.ok()
        return self

    def value(self, table: str, index: int, name: str) -> str | None:
        """What a field shows."""
        key = f"entry-{table}-{index}-{name}"
        return next(
            widget.value
            for kind in ("text_input", "text_area", "selectbox")
            for widget in getattr(self.app, kind)
            if widget.key == key
        )

    def fields(self) -> list[str]:
        """The keys of all fields on screen."""
        return [
            str(widget.key)
            for kind in ("text_input", "text_area", "selectbox")
            for widget in getattr(self.app, kind)
            if str(widget.key).startswith("entry-")
        ]

    def press(self, key: str) -> Saisie:
        """Presses the button of that key."""
        found = [button for button in self.app.button if button.key == key]
        assert found, f"no button {key}: {[button.key for button in self.app.button]}"
        found[0].click().run()
        return self.ok()

    def tick(self, key: str) -> Saisie:
        """Ticks a box."""
        next(box for box in self.app.checkbox if box.key == key).check().run()
        return self.ok()

    def said(self) -> str:
        """All sentences on the page."""
        kinds = ("header", "subheader", "markdown", "info", "warning", "error", "success")
        return "\n".join(str(item.value) for kind in kinds for item in getattr(self.app.main, kind)).replace("\\", "")

    def errors(self) -> list[str]:
        """What is refused."""
        return [str(item.value).replace("\\", "") for item in self.app.main.error]


@pytest.fixture(scope="session")
def entry_lakes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """`fresh` (reference lists alone) and `small` (a programme and a project too). Only to be copied."""
    fresh = tmp_path_factory.mktemp("fresh")
    Lake.create(Settings.read({"TERRITORY_VAR": str(fresh)}))
    commit(Lake.open(Settings.read({"TERRITORY_VAR": str(fresh)})), "Référence", **REFERENCE)
    small = tmp_path_factory.mktemp("small")
    shutil.copytree(fresh, small, dirs_exist_ok=True)
    commit(Lake.open(Settings.read({"TERRITORY_VAR": str(small)})), "Projets", **PROJECTS)
    for var in (fresh, small):
        # The native copy is made once, here, and goes along with the lake.
        Lake.open(Settings.read({"TERRITORY_VAR": str(var)})).view(KARIM).read("choices_programmes")
    return {"fresh": fresh, "small": small}


@pytest.fixture
def at_work(
    entry_lakes: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Saisie]:
    """A coordinator named karim, at a lake of this test's own; `indirect` names it (`small` by default)."""
    name = getattr(request, "param", "small")
    var = tmp_path / "var"
    shutil.copytree(entry_lakes[name], var)
    monkeypatch.setenv("TERRITORY_VAR", str(var))
    monkeypatch.setenv("TERRITORY_USER", "karim")
    use_lake(None)
    # Choices are kept by the number of the snapshot, which lakes of two tests share.
    st.cache_resource.clear()
    yield Saisie(var)
    use_lake(None)
