"""What an elected official does before the council, in a real browser: her commune, what was learned, a question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from tests.browser.driving import go, main, settle
from tests.loaded import copy_lake
from tests.serving import Server, running

expect.set_options(timeout=30_000)
pytestmark = pytest.mark.soak


@pytest.fixture
def own_server(demo_lake: Path, tmp_path: Path) -> Iterator[Server]:
    """A server on a copy of the demonstration, for what writes."""
    with running(copy_lake(demo_lake, tmp_path / "var")) as server:
        yield server


def test_a_deputy_prepares_her_council(page: Page) -> None:
    go(page, "/ma-commune?t=commune-44109")
    expect(main(page)).to_contain_text("Nantes")
    with page.expect_download() as taken:
        page.get_by_role("button", name=re.compile("agenda")).click()
    calendar = Path(taken.value.path()).read_bytes()
    assert calendar.startswith(b"BEGIN:VCALENDAR\r\n") and b"BEGIN:VEVENT" in calendar
    page.get_by_role("link", name="Depuis…").click()
    settle(page)
    expect(main(page).get_by_role("heading", name="Il s'est passé", exact=True)).to_be_visible()
    page.get_by_role("link", name="Qu'avons-nous appris ?").click()
    settle(page)
    page.get_by_role("radio", name="Freins").or_(page.get_by_role("button", name="Freins", exact=True)).first.click()
    expect(page).to_have_url(re.compile(r"id=obstacles"))
    expect(main(page).get_by_role("heading", name="Freins", exact=True)).to_be_visible()


def test_a_question_on_a_figure_is_answered_beside_it(own_server: Server, context: BrowserContext) -> None:
    page = context.new_page()
    go(page, f"{own_server.address}/?p=ECT")
    page.get_by_role("button", name="Poser une question").first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox").last.fill("Que compte-t-on dans « mobilisé » ?")
    dialog.get_by_role("button", name="Envoyer la question").click()
    expect(page.get_by_text("Question envoyée").first).to_be_visible()
    go(page, f"{own_server.address}/questions")
    asked = main(page).get_by_text("Que compte-t-on dans « mobilisé » ?")
    expect(asked.first).to_be_visible()
    page.get_by_text("Répondre ou clore").last.click()
    answers = page.get_by_role("textbox", name=re.compile("éponse"))
    answers.last.fill("Ce qui est accordé et ne se rembourse pas.")
    answers.last.blur()
    settle(page)
    page.get_by_role("button", name="Enregistrer la réponse").last.click()
    settle(page)
    go(page, f"{own_server.address}/?p=ECT")
    page.get_by_role("button", name=re.compile(r"question")).filter(has_text=re.compile(r"\d")).first.click()
    expect(page.get_by_text("Ce qui est accordé et ne se rembourse pas.").first).to_be_visible()
