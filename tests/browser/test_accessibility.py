"""axe-core on every page: themes, widths and states pairwise; and no sideways scrolling on the narrowest screen."""

import pytest
from playwright.sync_api import Browser
from scripts.pages import addresses
from tests.browser.driving import Axe, settle
from tests.serving import Server

PAGES = dict(addresses())
#: A programme of the Jura in the metropolis of Nantes: nothing is there.
EMPTY = "p=ECT&t=epci-244400404"
#: Each pair of theme, width and state at least once.
CASES = [
    ("light", 1280, ""),
    ("dark", 390, "l=en"),
    ("light", 390, EMPTY),
    ("dark", 1280, EMPTY),
]


@pytest.mark.parametrize("key", PAGES)
@pytest.mark.parametrize(
    ("theme", "width", "query"), CASES, ids=["light-wide", "dark-narrow", "empty-narrow", "empty-wide"]
)
def test_no_violation(browser: Browser, server: Server, axe: Axe, key: str, theme: str, width: int, query: str) -> None:
    context = browser.new_context(
        base_url=server.address,
        locale="fr-FR",
        viewport={"width": width, "height": 900},
        color_scheme="dark" if theme == "dark" else "light",
        bypass_csp=True,
    )
    page = context.new_page()
    path = PAGES[key]
    page.goto(f"/{path}{'&' if '?' in path else '?'}{query}")
    settle(page)
    violations = axe(page)
    context.close()
    assert violations == []


@pytest.mark.parametrize("key", PAGES)
def test_nothing_scrolls_sideways_on_a_small_telephone(browser: Browser, server: Server, key: str) -> None:
    context = browser.new_context(base_url=server.address, locale="fr-FR", viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"/{PAGES[key]}")
    settle(page)
    boxes = """[...document.querySelectorAll('html, [data-testid="stMain"]')]"""
    sideways = page.evaluate(f"{boxes}.some(box => box.scrollWidth > box.clientWidth + 1)")
    context.close()
    assert not sideways
