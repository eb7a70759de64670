"""What becomes private is so for the public in the arrêtés published before; their snapshots stay as they were."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.lake.conftest import KARIM, READER, change_of

from territory.lake.lake import Lake

PROJECT = {"id": "P", "programme": "N", "name": "La serre"}
DOCUMENT = {"id": "D", "project": "P", "title": "La façade", "kind": "link", "url": "https://example.org/facade"}
SITE = {"id": "S", "project": "P", "name": "12 rue du Port", "latitude": 47.2, "longitude": -1.5, "precision": "exact"}
NOTE = {"id": "A", "project": "P", "on": "2024", "title": "t", "text": "t"}
USERS = {
    "id": "I", "version": 1, "name": "Usagers", "definition": "d", "question": "q", "unit": "comptes", "decimals": 0,
    "direction": "increase", "level": "outcome", "dimension": "social", "time_rule": "last", "project_rule": "none",
    "place_rule": "none", "frequency": "yearly",
}  # fmt: skip
VALUE = {
    "project": "P", "indicator": "I", "period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31),
    "breakdown": "total", "value": 3, "presence": "present",
}  # fmt: skip


def _publish(lake: Lake) -> None:
    rows: dict[str, list[dict[str, object]]] = {
        "organisation": [{"id": "O", "name": "La métropole"}],
        "programme": [{"id": "N", "name": "N", "organisation": "O"}],
        "project": [PROJECT],
        "document": [{**DOCUMENT, "consent": "given"}],
        "site": [{**SITE, "is_private_home": False}],
        "note": [{**NOTE, "is_public": True}],
        "indicator": [{**USERS, "persons": "none"}],
        "observation": [VALUE],
    }
    lake.commit(KARIM, change_of("first", **rows))
    lake.close(KARIM, "Arrêté", date(2025, 12, 31), publishes=True)


def _read(lake: Lake, viewer: Any, known: str = "Arrêté") -> dict[str, object]:
    view = lake.view(viewer, known)
    site = view.read_columns("site", ("name", "latitude")).to_pylist()[0]
    value = view.read_columns("observation", ("value",)).to_pylist()[0]["value"]
    counts = {table: view.read_columns(table, ("id",)).num_rows for table in ("document", "note")}
    return {**site, "value": value, **counts}


OPEN = {"name": "12 rue du Port", "latitude": 47.2, "value": 3, "document": 1, "note": 1}


def test_an_older_closing_obeys_what_is_private_now(lake: Lake) -> None:
    _publish(lake)
    assert _read(lake, READER) == OPEN
    before = lake.view(READER).standing
    lake.commit(KARIM, change_of(
        "since",
        document=[{**DOCUMENT, "consent": "withdrawn"}],
        site=[{**SITE, "is_private_home": True}],
        note=[{**NOTE, "is_public": False}],
        indicator=[{**USERS, "persons": "general"}],
    ))  # fmt: skip
    hidden = {"name": None, "latitude": None, "value": None, "document": 0, "note": 0}
    frozen = f"v{lake.view(READER).number}"
    assert _read(lake, READER) == hidden
    assert _read(lake, READER, frozen) == hidden
    assert lake.view(READER).standing != before
    assert _read(lake, KARIM) == OPEN


def test_a_photo_said_since_to_show_a_home_leaves_older_closings(lake: Lake) -> None:
    _publish(lake)
    lake.commit(KARIM, change_of("since", document=[{**DOCUMENT, "consent": "given", "shows_private_home": True}]))
    assert _read(lake, READER) == {**OPEN, "document": 0}
    assert lake.view(KARIM).read_columns("document", ("id",)).num_rows == 1


def test_what_was_private_then_stays_so_whatever_is_said_since(lake: Lake) -> None:
    _publish(lake)
    lake.commit(KARIM, change_of("home", site=[{**SITE, "is_private_home": True}]))
    lake.close(KARIM, "Suivant", date(2026, 6, 30), publishes=True)
    lake.commit(KARIM, change_of("no home", site=[{**SITE, "is_private_home": False}]))
    assert _read(lake, READER, "Suivant")["latitude"] is None
