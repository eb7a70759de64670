"""The button that gives a page's document: made on the click, from what this viewer's page shows."""

from __future__ import annotations

import sys
from typing import Any

import pytest
import streamlit as st
from tests.reports.reading_pdf import ReadBack
from tests.ui.conftest import Run

from territory.locale.words import Words

FR = Words("fr")


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[Any, str]]:
    """What the page offers to download, by key: what makes it, and its file's name."""
    found: dict[str, tuple[Any, str]] = {}
    offer = st.download_button

    def take(label: str, made: Any, *args: Any, **options: Any) -> bool:
        found[options["key"]] = made, options["file_name"]
        return offer(label, made, *args, **options)

    monkeypatch.setattr(st, "download_button", take)
    return found


def test_a_sheet_s_document_has_a_telling_name_and_a_link_to_the_same_figures(
    run: Run, offered: dict[str, tuple[Any, str]]
) -> None:
    app = run("project", id="NCL-2019-001", l="fr")
    assert not app.exception
    make, name = offered["document"]
    assert name.startswith("territory_project_NCL-2019-001_situation-")
    assert name.endswith(".pdf")
    back = ReadBack(make())
    assert back.reader.metadata is not None
    assert back.reader.metadata.title == "La serre partagée"
    (link,) = back.links
    assert "id=NCL-2019-001" in link
    assert "arr=" in link
    assert "au=" in link


def test_where_the_library_is_missing_the_button_says_why(
    run: Run, offered: dict[str, tuple[Any, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    app = run("overview", l="fr")
    assert not app.exception
    assert "document" not in offered
    assert app.button(key="document").disabled
    said = " ".join(str(element.value) for element in app.markdown)
    assert FR("error-document-engine-missing") in said
