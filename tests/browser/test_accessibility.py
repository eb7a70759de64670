"""axe-core on every page: themes, widths and states pairwise; and no sideways scrolling on the narrowest screen.

The scope empties the pages that explore; those of the steward show work, whatever the scope: their state is one.
"""

import pytest
from playwright.sync_api import Browser, Page
from scripts.pages import addresses
from tests.browser.driving import Axe, settle
from tests.serving import Server

from territory.ui.registry import PAGES as SPECS

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


STEWARD = {spec.key for spec in SPECS if spec.section == "steward"}
VISITS = [
    pytest.param(key, *case, id=f"{key}-{name}")
    for name, case in zip(("light-wide", "dark-narrow", "empty-narrow", "empty-wide"), CASES, strict=True)
    for key in PAGES
    if not (key in STEWARD and case[2] == EMPTY)
]


@pytest.mark.parametrize(("key", "theme", "width", "query"), VISITS)
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
    sideways = theme == "dark" and width == 390 and _scrolls_sideways(page)
    context.close()
    assert violations == []
    assert not sideways


def _scrolls_sideways(page: Page) -> bool:
    """Whether the page scrolls sideways on a small telephone (320 px: WCAG 1.4.10)."""
    page.set_viewport_size({"width": 320, "height": 640})
    settle(page)
    boxes = """[...document.querySelectorAll('html, [data-testid="stMain"]')]"""
    return bool(page.evaluate(f"{boxes}.some(box => box.scrollWidth > box.clientWidth + 1)"))
