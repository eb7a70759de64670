"""axe-core on every page, in one look of two (wide and light, narrow and dark) turn by turn, all of them in the soak;
and no sideways scrolling on the narrowest screen.

The scope empties the pages that explore; those of the steward show work, whatever the scope: their state is one.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from scripts.pages import addresses
from tests.browser.driving import Axe, settle
from tests.serving import Server

from territory.ui.registry import PAGES as SPECS

PAGES = dict(addresses())
#: A programme of the Jura in the metropolis of Nantes: nothing is there.
EMPTY = "p=ECT&t=epci-244400404"
#: Each pair of theme, width and state; the empty state is asked in English, and in the soak.
STATES = {"full": ("", [("light", 1280), ("dark", 390)]), "empty": (f"{EMPTY}&l=en", [("light", 390), ("dark", 1280)])}
STEWARD = {spec.key for spec in SPECS if spec.section in {"steward", "admin"}}
VISITS = [
    pytest.param(
        key, state, look, marks=pytest.mark.soak if state == "empty" or place % 2 != rank else (),
        id=f"{key}-{state}-{look[1]}",
    )
    for state, (_, looks) in STATES.items()
    for place, key in enumerate(PAGES)
    for rank, look in enumerate(looks)
    if not (key in STEWARD and state == "empty")
]  # fmt: skip


@pytest.fixture(scope="module")
def visitor(browser: Browser, server: Server) -> Iterator[BrowserContext]:
    """One visitor of all pages: another for each would read and compile the same ten megabytes of scripts again."""
    context = browser.new_context(base_url=server.address, locale="fr-FR", bypass_csp=True)
    yield context
    context.close()


@pytest.mark.parametrize(("key", "state", "look"), VISITS)
def test_no_violation(visitor: BrowserContext, axe: Axe, key: str, state: str, look: tuple[str, int]) -> None:
    query, _ = STATES[state]
    page = visitor.new_page()
    show(page, *look)
    page.goto(f"/{PAGES[key]}{'&' if '?' in PAGES[key] else '?'}{query}")
    settle(page)
    violations = axe(page)
    sideways = state == "full" and _scrolls_sideways(page)
    page.close()
    assert not violations, (look, violations)
    assert not sideways


def show(page: Page, theme: str, width: int) -> None:
    """The window's width and the theme that the person's machine asks for."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")


def _scrolls_sideways(page: Page) -> bool:
    """Whether the page scrolls sideways on a small telephone (320 px: WCAG 1.4.10)."""
    page.set_viewport_size({"width": 320, "height": 640})
    settle(page)
    boxes = """[...document.querySelectorAll('html, [data-testid="stMain"]')]"""
    return bool(page.evaluate(f"{boxes}.some(box => box.scrollWidth > box.clientWidth + 1)"))
