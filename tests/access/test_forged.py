"""Links that somebody made up: nobody is shown more at a forged address than at the page's own."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from tests.access.house import CAI, DRAFT, INTERNAL, KARIM, LEILA, NCL, PUBLISHED, SECRETS, sha_of
from tests.access.looking import Look

from territory.model.viewer import Viewer

#: Each page with the address of a row of the first programme, and what only that row says.
ROWS = {
    "project": ({"id": "NCL-2"}, SECRETS[NCL][0]),
    "history": ({"id": "IMP-000003"}, "TINTAMARRE NCL"),
    "deposit": ({"id": "D-ncl"}, "MESANGE ncl"),
    "entry": ({"id": "E-ncl"}, "MESANGE ncl"),
    "collect": ({"id": "round-ncl"}, "MESANGE ncl"),
    "publish": ({}, "FURTIF"),
}
#: Other ways of asking for what one may not see.
FORGED: list[dict[str, str | list[str]]] = [
    {"arr": "v4"},
    {"arr": DRAFT},
    {"arr": "v6", "p": NCL},
    {"arr": "5"},
    {"arr": "FURTIF"},
    {"arr": "v999999999"},
    {"arr": ["v999999999999999999999", "-1", DRAFT, "v5"]},
    {"p": NCL, "id": "NCL-2", "au": "2026-06-30"},
    {"id": "x" * 20_000, "p": "'; DROP TABLE project; --", "t": "../../etc/passwd", "per": "m" * 5000},
    {"th": [f"theme.{n}" for n in range(2000)], "ph": ["active"] * 500, "l": "\u202e<script>"},
    {"i": "A" * 32},
    {"i": "I-ncl"},
    {"i": sha_of("I-ncl")[:32], "id": "request-ncl"},
    {"role": "administrator", "viewer": "local", "TERRITORY_ROLE": "coordinator", "user": "karim"},
]
#: Tried in the suite; the others in the soak.
DAILY = {0, 1, 6, 8, 12, 13}


def _id(query: dict[str, str | list[str]]) -> str:
    return urlencode(query, doseq=True)[:40]


@pytest.mark.parametrize("key", ROWS)
def test_the_address_of_anothers_row_tells_nothing_of_it(look: Look, key: str) -> None:
    query, mark = ROWS[key]
    assert mark in look(KARIM, key, **query), "the row is not at this address at all"
    shown = look(LEILA, key, **query)
    assert mark not in shown
    assert not any(word in shown for word in SECRETS[NCL])


@pytest.mark.parametrize("query", [
    pytest.param(query, id=_id(query), marks=() if position in DAILY else pytest.mark.soak)
    for position, query in enumerate(FORGED)
])  # fmt: skip
def test_a_forged_link_shows_the_public_what_the_plain_page_does(look: Look, query: dict[str, str | list[str]]) -> None:
    shown = look(Viewer(), "projects", **query)
    # What the link asked for is said again, when it is unknown: that tells nothing to who wrote it.
    hidden = {*INTERNAL, *SECRETS[NCL], *SECRETS[CAI], "MESANGE"} - {str(query.get("arr"))}
    assert [word for word in hidden if word in shown] == []
    assert "La serre" in shown or query.get("p") or query.get("th")


@pytest.mark.parametrize(
    ("viewer", "query"),
    [(LEILA, FORGED[0]), (LEILA, FORGED[2]), (LEILA, FORGED[1]), (KARIM, {"p": CAI, "arr": "v5"})],
    ids=["live", "its-programme", "its-draft", "the-other-way-round"],
)
def test_a_forged_link_shows_a_coordinator_what_is_his_alone(
    look: Look, viewer: Viewer, query: dict[str, str | list[str]]
) -> None:
    theirs = NCL if viewer is LEILA else CAI
    shown = look(viewer, "projects", **query)
    assert [word for word in SECRETS[theirs] if word in shown] == []
    assert viewer is KARIM or "FURTIF" not in shown


def test_a_link_frozen_on_what_was_published_opens_for_everybody(look: Look) -> None:
    for known in ("v2", PUBLISHED):
        shown = look(Viewer(), "projects", arr=known)
        assert "La serre" in shown
        assert "La halle" in shown
