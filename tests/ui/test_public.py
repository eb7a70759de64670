"""Nothing restricted or personal reaches the public, in any page's texts, tables, charts, maps and downloads."""

from __future__ import annotations

import base64
import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.elements.lib.mutable_popover_container import PopoverContainer
from streamlit.testing.v1 import AppTest
from tests.reports.reading_pdf import ReadBack
from tests.ui.opening import open_address
from tests.ui.planted import DUE, KARIM, PROJECT, all_marks, plant, unplanted

from territory.access.policy import may
from territory.lake.lake import Lake
from territory.model.viewer import Capability, Viewer
from territory.reports.package import write_package
from territory.ui.registry import PAGES, PageSpec

Look = Callable[..., str]
_PACKED = re.compile(r'"bdata": ?"([^"]+)"')
ABOUT = {"project": PROJECT, "organisation": "carrier", "impact": "IU"}
#: Where a leak is likeliest; every other page, other addresses and other languages in the soak.
FIRST = {"project", "impact"}
QUERIES: dict[str, dict[str, str | list[str]]] = {
    "plain": {},
    "english": {"l": "en"},
    "health": {"id": "IH"},
    "unnamed": {"id": "none-such"},
    "draft": {"arr": "brouillon"},
    "head": {"arr": "v3"},
    "programme": {"p": "NCL", "au": "2026-06-30"},
}


@pytest.fixture(scope="session")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Lake:
    """A lake and a desk full of marks, only to be read."""
    return plant(tmp_path_factory.mktemp("planted"))


@pytest.fixture
def look(planted: Lake, monkeypatch: pytest.MonkeyPatch) -> Iterator[Look]:
    """`look("project", role="reader")`: all that the page sends to the browser, downloads included, as one text."""
    monkeypatch.setenv("TERRITORY_VAR", str(planted.settings.catalogue.parent))
    taken: list[bytes] = []
    offer = st.download_button

    def take(label: str, data: Any, *args: Any, **options: Any) -> bool:
        content = data() if callable(data) else data
        taken.append(_read(content) if isinstance(content, bytes) else str(content).encode())
        taken.append(str(options.get("file_name")).encode())
        return offer(label, data, *args, **options)

    monkeypatch.setattr(st, "download_button", take)
    # Menus are filled when they are opened: what they would then send counts as sent.
    monkeypatch.setattr(PopoverContainer, "open", property(lambda menu: True, lambda menu, is_open: None))

    def start(key: str, role: str = "reader", **query: str | list[str]) -> str:
        monkeypatch.setenv("TERRITORY_ROLE", role)
        monkeypatch.setenv("TERRITORY_USER", "somebody" if role == "reader" else KARIM.name)
        taken.clear()
        asked = {"id": ABOUT[key], **query} if key in ABOUT else query
        app = open_address(key, asked)
        assert not app.exception, app.exception[0].message
        return "\n".join([*_tell(app), *(content.decode("utf-8", "replace") for content in taken)])

    yield start


def _read(content: bytes) -> bytes:
    """What a file says: a PDF packs its text."""
    return ReadBack(content).everything.encode() if content.startswith(b"%PDF") else content


def _tell(app: AppTest) -> Iterator[str]:
    """Every element sent, whatever its kind: charts and maps carry JSON, tables Arrow, where texts are as they stand.

    Numbers that a chart packs together are unpacked.
    """
    for root in app._tree.children.values():
        for element in root:
            if element.proto is None:
                continue
            sent = element.proto.SerializeToString().decode("utf-8", "replace")
            yield sent
            for packed in _PACKED.findall(sent):
                content = base64.b64decode(packed.encode().decode("unicode_escape"))
                if len(content) % 8 == 0:
                    yield " ".join(map(str, struct.unpack(f"<{len(content) // 8}d", content)))


def _find(text: str) -> dict[str, str]:
    return {mark: what for mark, what in all_marks().items() if mark in text}


def test_every_field_that_is_not_public_carries_a_mark() -> None:
    assert unplanted() == []


READ = [spec for spec in PAGES if may(Viewer(), spec.needs)]
CASES = [
    pytest.param(spec, query, id=f"{spec.key}-{query}",
                 marks=() if spec.key in FIRST and query == "plain" else pytest.mark.soak)
    for spec in READ
    for query in QUERIES
]  # fmt: skip


@pytest.mark.parametrize(("spec", "query"), CASES)
def test_no_mark_reaches_the_public(look: Look, spec: PageSpec, query: str) -> None:
    assert _find(look(spec.key, **QUERIES[query])) == {}


@pytest.mark.soak
@pytest.mark.parametrize("spec", [spec for spec in PAGES if spec not in READ], ids=lambda spec: spec.key)
def test_a_page_that_is_refused_shows_no_mark(look: Look, spec: PageSpec) -> None:
    assert _find(look(spec.key)) == {}


def test_a_citizen_goes_on_reading_what_is_published(look: Look) -> None:
    said = look("project")
    assert [due for due in DUE if due not in said] == []
    assert "moins de 5 personnes" in said
    assert "moins de 11 personnes" in said


def test_a_coordinator_finds_what_is_due_to_him(look: Look) -> None:
    said = look("project", role="coordinator")
    due = {
        "marknoteinternal",
        "marksmallnote",
        "3,141",
        "6,283",
        "7,389",
        "2,718",
        "markroleinternal",
        "markwordsinternal",
    }
    assert due - set(_find(said)) == set()
    # A home is placed for nobody, and withdrawn words are read by nobody.
    assert not {"47.987654", "markwordswithdrawn"} & set(_find(said))
    assert "markfilename.pdf" in said


def _read_package(lake: Lake, viewer: Viewer, folder: Path) -> str:
    write_package(lake.view(viewer), folder)
    return "\n".join(path.read_text("utf-8") for path in sorted(folder.iterdir()))


def test_the_public_s_package_has_no_mark_and_a_coordinator_s_has_those_of_the_lake(
    planted: Lake, tmp_path: Path
) -> None:
    assert _find(_read_package(planted, Viewer(), tmp_path / "public")) == {}
    found = _find(_read_package(planted, KARIM, tmp_path / "coordinator"))
    assert {"markhome", "47.987654", "markdochome", "markdocnoconsent", "3.141", "markunpublished"} <= set(found)
    assert not any(mark.startswith(("markdesk", "markwords")) for mark in found)
    assert may(KARIM, Capability.READ_LIVE)
